"""Cycles: what comes back, told by its place before or after a date: last Friday, next May, that winter."""

from pendulum import DateTime

from timeline.calendar import DAY, floor, plus
from timeline.calendar import Granularity as G
from timeline.meaning import NOW, THEN, Cycle, Fields
from timeline.model import Interval
from timeline.tagger.completion import FAR, around, distance
from timeline.tagger.context import Context, Unknown
from timeline.tagger.places import first_moment, interval_at, interval_of
from timeline.tagger.references import reference


def cycle(meaning: Cycle, context: Context) -> Interval:
    """The one so many before or after the reference, or that of its year."""
    fields = meaning.fields
    if fields.weekday is not None and not fields.day:
        return _cycle_weekday(meaning, reference(meaning.since, G.DAY, context), context)
    told = context.told(G.YEAR) if meaning.since is THEN else None
    if told is not None and told.granularity is G.YEAR:
        return _cycle_of_year(fields, meaning.count, first_moment(told).year, context)
    start = first_moment(told) if told is not None else reference(meaning.since, fields.granularity, context)
    candidates = around(fields, start.year, FAR, context)
    if meaning.count == 0:
        holding = [c for c in candidates if fields.season and c.contains(Interval.of(start, G.DAY))]
        if holding:
            return holding[0]  # in January, the winter that began last year
        this_year = [c for c in candidates if first_moment(c).year == start.year]
        if not this_year:
            raise Unknown(f"{start.year} has no such day")
        return min(this_year, key=lambda c: distance(c, start))
    unit = Interval.of(start, min(fields.granularity, G.SEASON))
    if meaning.count < 0:
        reached = [c for c in reversed(candidates) if c.before(unit)]
    else:
        whole = told if told is not None and told.granularity is G.MONTH else unit
        reached = [c for c in candidates if c.after(whole)]
    if len(reached) < abs(meaning.count):
        raise Unknown("outside the calendar")
    return reached[abs(meaning.count) - 1]


def _cycle_of_year(fields: Fields, count: int, year: int, context: Context) -> Interval:
    """A season, month or day of a year: "that winter"; "the following spring" is the next year's."""
    return interval_of(fields, context.policy, year + count)


def _cycle_weekday(meaning: Cycle, start: DateTime, context: Context) -> Interval:
    """A last, this or next weekday; "this Friday" is that of the next week where it is over and still to come."""
    fields, count, day = meaning.fields, meaning.count, floor(start, G.DAY)
    ahead = ((fields.weekday or 0) - day.weekday()) % 7
    if count == 0:
        over = day.weekday() + ahead >= 7
        to_come = over and meaning.since is NOW and context.tense() in ("present", "future")
        days = ahead - 7 * (over and not to_come)
        return interval_at(fields, Interval.of(plus(day, DAY * days), G.DAY))
    return interval_at(fields, Interval.of(weekday_from(day, fields.weekday or 0, count), G.DAY))


def weekday_from(day: DateTime, weekday: int, count: int) -> DateTime:
    """The so manieth such weekday before or after a day, which is not counted itself."""
    ahead = (weekday - day.weekday()) % 7
    return plus(day, DAY * ((ahead or 7) + 7 * (count - 1) if count > 0 else ahead + 7 * count))
