"""Meaning and context to time: the rules of resolution, each a function.

Here the words decide the side of the reference ("last", "ago", "the next day"); where they do not, the tense of the
clause and the way of news do, in `completion`.
"""

from typing import Final

import attrs
from pendulum import DateTime

from timeline.calendar import DAY, NoSuchDay, OutsideCalendar, floor, plus, shift
from timeline.calendar import Granularity as G
from timeline.meaning import (
    NOW,
    THEN,
    Beside,
    Cycle,
    Fields,
    Likewise,
    Meaning,
    Modified,
    Nth,
    Offset,
    Reference,
    Told,
    Unit,
    Within,
)
from timeline.model import Interval, Mod
from timeline.tagger.antiquity import before_christ, goes_on
from timeline.tagger.completion import place
from timeline.tagger.context import Context, Unknown
from timeline.tagger.cycles import cycle, weekday_from
from timeline.tagger.places import first_moment, inside, interval_at, nearest_to
from timeline.tagger.references import next_from, reference

#: From this weekday on, the coming weekend is nearer than the last one.
_MIDWEEK: Final = 2


#: So many days from the publication the week of a date is still "the week" of the news.
_ABOUT_A_MONTH: Final = 31


def resolve(meaning: Meaning, context: Context) -> Interval:
    """The interval that a meaning names in its context; raises `Unknown` where there is none."""
    ancient = before_christ(meaning, context.ancient)
    if ancient is not None:
        context.tell_ancient(ancient)
    elif context.is_before_christ() and goes_on(meaning):
        raise Unknown("it is counted from a date before Christ")
    try:
        return _resolve(ancient or meaning, context)
    except OutsideCalendar:
        raise Unknown("outside the calendar") from None
    except NoSuchDay as error:
        raise Unknown(str(error)) from None


def _resolve(meaning: Meaning, context: Context) -> Interval:
    match meaning:
        case Fields():
            return place(meaning, context)
        case Unit():
            return _unit(meaning, context)
        case Told():
            return _told(context)
        case Cycle():
            return cycle(meaning, context)
        case Offset():
            return _offset(meaning, context)
        case Within(part, outer):
            return inside(part, _resolve(outer, context), context.policy)
        case Likewise(unit, year):
            return _likewise(unit, _resolve(year, context), context)
        case Nth():
            return _nth(meaning, context)
        case Beside(fields, count, base):
            return _beside(fields, count, _resolve(base, context))
        case Modified(mod, inner):
            return attrs.evolve(_resolve(inner, context), mod=mod)
    raise Unknown("no place in the calendar")


def _last_day(time: Interval) -> DateTime:
    """The last day of a time of days."""
    assert time.end is not None
    return plus(time.end, -DAY)


def _unit(meaning: Unit, context: Context) -> Interval:
    if meaning.since is not NOW and meaning.count == 0:
        if meaning.unit is G.WEEKEND:
            return _weekend(context.now(), context)
        if meaning.unit is G.QUARTER:
            return _quarter(meaning.since, context)
    if meaning.count:
        start = next_from(meaning.since, meaning.unit, context, ahead=meaning.count > 0)
    else:
        start = _under_way(meaning, context)
    if meaning.unit is G.WEEK:
        return _week(shift(start, meaning.count, G.WEEK), context)
    return Interval.of(shift(floor(start, meaning.unit), meaning.count, meaning.unit), meaning.unit)


def _under_way(meaning: Unit, context: Context) -> DateTime:
    """A moment of "the week" or "the year": of the story's, or of the one that a verb looks ahead from."""
    history = context.story.narrates
    if meaning.since is not NOW and not history and context.tense() == "future":
        return context.looks_from(meaning.unit)
    near = meaning.unit in (G.WEEK, G.YEAR) and not history
    start = reference(meaning.since, meaning.unit, context, near=near)
    if near and meaning.unit is G.WEEK and abs((start - context.now()).days) > _ABOUT_A_MONTH:
        return context.now()  # in the news, no week of a date long past or far ahead
    return start


def _week(at: DateTime, context: Context, mod: Mod | None = None) -> Interval:
    """The week that holds a day: that of ISO 8601, or the seven days from a Sunday where the policy begins it there."""
    if context.policy.week_start == "monday":
        return Interval.of(at, G.WEEK, mod)
    sunday = plus(floor(plus(at, DAY), G.WEEK), -DAY)
    return Interval(start=sunday, end=plus(sunday, 7 * DAY), granularity=G.DAY, mod=mod)


def _told(context: Context) -> Interval:
    told = context.told(G.MILLENNIUM)
    if told is None:
        raise Unknown("no date was told before this one")
    return attrs.evolve(told, mod=None)


def _weekend(start: DateTime, context: Context) -> Interval:
    """ "The weekend": the coming one under a future verb or from midweek on, else the last one that has begun."""
    saturday = floor(start, G.WEEKEND)
    tense = context.tense()
    near = tense is None and start.weekday() >= _MIDWEEK
    if not (tense in ("present", "future") or near or start >= saturday):
        saturday = shift(saturday, -1, G.WEEKEND)
    return Interval.of(saturday, G.WEEKEND)


def _quarter(since: Reference, context: Context) -> Interval:
    """The quarter that was told last, as "the latest" that of the report; else the one that has just ended."""
    told = context.told(G.QUARTER, G.QUARTER) if since is THEN else context.reported()
    return told or _quarter_before(context)


def _quarter_before(context: Context) -> Interval:
    """The quarter that ended last before the publication."""
    return Interval.of(shift(floor(context.now(), G.QUARTER), -1, G.QUARTER), G.QUARTER)


def _likewise(unit: G, year: Interval, context: Context) -> Interval:
    """The unit that was told last, moved to another year; it is only told to compare with."""
    context.background = True
    if unit is G.YEAR:
        return year
    start = first_moment(_unit(Unit(unit, 0, THEN), context))
    years = first_moment(year).year - start.year
    return Interval.of(shift(start, 52 * years, G.WEEK) if unit is G.WEEK else shift(start, years, G.YEAR), unit)


def _offset(meaning: Offset, context: Context) -> Interval:
    unit = meaning.length.amounts[-1][0]
    if isinstance(meaning.base, Reference) and (quarter := _same_quarter(meaning, context)) is not None:
        return quarter
    if isinstance(meaning.base, Reference):
        if unit < G.DAY and meaning.base is not NOW:
            return _clock_on(meaning, context)
        at = next_from(meaning.base, max(unit, G.DAY), context, ahead=meaning.sign > 0)
    else:
        base = _resolve(meaning.base, context)
        at = first_moment(base)
        if meaning.sign == 1 and not base.is_unit:
            at = _last_day(base)  # after the last of a feast of many
    if unit < G.DAY and meaning.base is NOW:
        at = plus(at, DAY // 2)  # at which hour it was published is not known: its noon errs least
    at, unit = _stepped(at, meaning)
    told = meaning.unit or min(max(unit, G.DAY), G.YEAR)
    about = Mod.APPROX if _is_fuzzy(meaning) else None
    return _week(at, context, about) if told is G.WEEK else Interval.of(at, told, about)


def _is_fuzzy(meaning: Offset) -> bool:
    """Two or three weeks on."""
    return any(isinstance(amount, tuple) for _, amount in meaning.length.amounts)


def _stepped(at: DateTime, meaning: Offset) -> tuple[DateTime, G]:
    """The moment so far from another, and the finest unit that was counted."""
    unit = meaning.length.amounts[-1][0]
    for each, amount in meaning.length.amounts:
        count = amount[0] if isinstance(amount, tuple) else amount
        if count is None:
            raise Unknown("how many is not said")
        grain, steps = whole_steps(each, count)
        at = shift(at, meaning.sign * steps, grain)
        unit = min(unit, grain)
    return at, unit


def _clock_on(meaning: Offset, context: Context) -> Interval:
    """Hours or minutes on from the time of the day that was told; from a day alone nothing finer can be counted."""
    day = reference(THEN, G.DAY, context)
    clock = context.told(G.HOUR)
    if clock is None or first_moment(clock) < floor(day, G.DAY):
        whole = Interval.of(day, G.DAY)
        raise Unknown(f"no time of the day is known on {whole.value}", f"{whole.value}TXX:XX")
    at, unit = _stepped(first_moment(clock), meaning)
    return Interval.of(at, min(unit, clock.granularity), Mod.APPROX if _is_fuzzy(meaning) else None)


def _same_quarter(meaning: Offset, context: Context) -> Interval | None:
    """In a report on a quarter, "a year earlier" is the same quarter of that year, and only there to compare with."""
    match meaning.length.amounts:
        case ((G.YEAR, int() as years),):
            named = meaning.unit is G.QUARTER
            told = context.told(G.QUARTER, G.QUARTER, near=not named, begun=True)
            if told is None and not named:
                return None
            context.background = True
            if told is None or (named and context.has_told(_quarter_before(context))):
                told = _quarter_before(context)  # of what the report is on, not of the quarter before it
            return Interval.of(shift(first_moment(told), meaning.sign * years, G.YEAR), G.QUARTER)
    return None


def whole_steps(unit: G, amount: float) -> tuple[G, int]:
    """One and a half years as eighteen months."""
    if amount == int(amount):
        return unit, int(amount)
    finer = {G.YEAR: (G.MONTH, 12), G.MONTH: (G.DAY, 30), G.WEEK: (G.DAY, 7), G.DAY: (G.HOUR, 24),
             G.DECADE: (G.YEAR, 10), G.CENTURY: (G.YEAR, 100), G.HOUR: (G.MINUTE, 60)}  # fmt: skip
    if unit not in finer:
        return unit, round(amount)
    each, times = finer[unit]
    return each, round(amount * times)


def _nth(meaning: Nth, context: Context) -> Interval:
    outer = _resolve(meaning.whole, context)
    start, last = first_moment(outer), _last_day(outer)
    if isinstance(meaning.each, Fields):
        if meaning.n == 0:
            return nearest_to(meaning.each, start, context.policy)
        weekday = meaning.each.weekday or 0
        if meaning.n > 0:
            day = plus(start, DAY * ((weekday - start.weekday()) % 7 + 7 * (meaning.n - 1)))
        else:
            day = plus(last, -DAY * ((last.weekday() - weekday) % 7 + 7 * (-1 - meaning.n)))
        return _contained(Interval.of(day, G.DAY), outer)
    unit = meaning.each
    if meaning.n == 0:
        past = unit is G.WEEKEND and start.weekday() < 3  # up to Wednesday the weekend before is the nearer
        return Interval.of(plus(start, -7 * DAY) if past else start, unit)
    if unit >= outer.granularity and outer.is_unit:
        raise Unknown("the part is no finer than the whole")
    if meaning.n < 0:
        over = unit is G.WEEK and last.weekday() < 3  # most of that week lies beyond the end
        return Interval.of(shift(floor(last, unit), meaning.n + 1 - over, unit), unit)
    first = floor(start, unit)
    if start.weekday() > 3 if unit is G.WEEK else first < start:
        first = shift(first, 1, unit)
    return Interval.of(shift(first, meaning.n - 1, unit), unit)


def _beside(fields: Fields, count: int, base: Interval) -> Interval:
    """The so manieth such weekday before the first day of a time, or after its last."""
    day = _last_day(base) if count > 0 else first_moment(base)
    return interval_at(fields, Interval.of(weekday_from(day, fields.weekday or 0, count), G.DAY))


def _contained(part: Interval, outer: Interval) -> Interval:
    if not part.within(outer):
        raise Unknown(f"{outer.value} has no such day")
    return part
