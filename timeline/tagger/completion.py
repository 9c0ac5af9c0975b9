"""A place in the calendar as far as it is said, completed from its context.

The side of the reference is decided by the tense of the clause, else by what news does: a weekday looks back and may be
the publication day itself, a month looks back unless that is far, a day of a month is the nearest. The evidence for
each is told in `docs/decisions.md`.
"""

from typing import Final

import attrs
from pendulum import DateTime

from timeline.calendar import DAY, floor, plus, shift
from timeline.calendar import Granularity as G
from timeline.meaning import Fields
from timeline.model import Interval
from timeline.tagger.context import Context, Unknown
from timeline.tagger.continuation import continued
from timeline.tagger.places import agreeing_day, interval_at, interval_of, intervals_in, partial_value

#: A bare month lies back, unless that is more months ago than this.
MONTHS_BACK: Final = 8
#: A day of a month this near is meant even where the verb looks to the other side ("declared … for Dec. 7" said in
#: November, "would comply by Jan. 14" said on the 15th), if on that side there is none nearer than `DAYS_FAR`.
DAYS_AHEAD, DAYS_BACK, DAYS_FAR = 30, 14, 60
#: A two-digit year lies within this many years before and after the reference.
YEARS_BACK, YEARS_AHEAD = 80, 20


def place(fields: Fields, context: Context) -> Interval:
    """A place in the calendar, completed from the context where its year is not said; raises `Unknown` for none."""
    if fields.bc or fields.millennium is not None or fields.century is not None:
        return interval_of(fields, context.policy)
    if fields.short:
        return interval_of(_long(fields, context), context.policy)
    if fields.decade is not None or fields.year is not None:
        return interval_of(fields, context.policy)
    if fields.coarsest < G.DAY:
        return interval_at(fields, _day(fields, context))
    if context.listed is not None and (listed := _in_list(fields, context.listed, context)):
        return listed
    story = context.narrative(weekday=fields.weekday is not None and not fields.day)
    if story is not None and (context.story.narrates or not fields.quarter):
        return continued(fields, story, context)
    now = context.now(partial_value(fields))
    if fields.weekday is not None and not fields.day:
        if context.tense() != "future" and context.story.leaves_open(context.layout.paragraph(context.start)):
            raise Unknown("no day of the story is known for this weekday", partial_value(fields))
        return _weekday(fields, now, context)
    if fields.day and not fields.month:
        return _day_of_month(fields, now, context)
    return _nearest(fields, now, context)


def _long(fields: Fields, context: Context) -> Fields:
    """A two-digit year or decade in full: the one within 80 years before and 20 years after the reference."""
    now = context.now(partial_value(fields)).year
    if fields.decade is not None:
        century = now // 100 * 10
        decade = century + fields.decade if (century + fields.decade) * 10 <= now else century - 10 + fields.decade
        return attrs.evolve(fields, decade=decade, short=False)
    year = now // 100 * 100 + (fields.year or 0)
    if year > now + YEARS_AHEAD:
        year -= 100
    elif year < now - YEARS_BACK:
        year += 100
    return attrs.evolve(fields, year=year, short=False)


def _day(fields: Fields, context: Context) -> Interval:
    """The day of a time of the day: the one told last if it was told as a day, else the publication day."""
    if context.mentions:
        last = context.mentions[-1]
        near = last.time.granularity <= G.DAY and context.start - last.start < 300
        if near and last.time.start is not None and not _is_yet_to_come(last.time.start, context):
            context.told(G.DAY)
            return last.time
    return Interval.of(context.now(partial_value(fields)), G.DAY)


def _is_yet_to_come(day: DateTime, context: Context) -> bool:
    """Whether a day lies ahead of what the clause tells as past."""
    published = context.story.published
    ahead = published is not None and published.end is not None and day >= published.end
    return ahead and context.tense() == "past"


def _in_list(fields: Fields, first: Interval, context: Context) -> Interval | None:
    """The later member of a list or range: the first such day from the earlier one on."""
    start = first.start
    if start is None or not (fields.month or fields.weekday is not None):
        return None
    if fields.weekday is not None and not fields.day:
        day = floor(start, G.DAY)
        return interval_at(fields, Interval.of(plus(day, DAY * ((fields.weekday - day.weekday()) % 7)), G.DAY))
    this = interval_of(fields.merge(Fields(year=start.year)), context.policy)
    if this.start and this.start >= start:
        return this
    return interval_of(fields.merge(Fields(year=start.year + 1)), context.policy)


def _weekday(fields: Fields, now: DateTime, context: Context) -> Interval:
    """The latest such day up to and including now; under a future verb the first from now on."""
    day = floor(now, G.DAY)
    back = (day.weekday() - (fields.weekday or 0)) % 7
    tense = context.tense() or context.policy.prefer
    step = -back if tense == "past" else (7 - back) % 7
    return interval_at(fields, Interval.of(plus(day, DAY * step), G.DAY))


def _day_of_month(fields: Fields, now: DateTime, context: Context) -> Interval:
    """"The 19th": of this month, unless the tense says the last or the next."""
    tense = context.tense()
    at = floor(now, G.MONTH)
    if tense == "past" and (fields.day or 0) > now.day:
        at = shift(at, -1, G.MONTH)
    elif tense == "future" and (fields.day or 0) < now.day:
        at = shift(at, 1, G.MONTH)
    return agreeing_day(fields, at, context.policy)


def _nearest(fields: Fields, now: DateTime, context: Context) -> Interval:
    """A month, day, season, quarter or named day whose year is not said."""
    tense = context.tense()
    here = Interval.of(now, G.DAY)
    found = []
    failure: Unknown | None = None
    if fields.named:
        found = around(fields, now.year, context)
    else:
        for year in (now.year - 1, now.year, now.year + 1):
            try:
                found.append(interval_of(fields.merge(Fields(year=year)), context.policy))
            except Unknown as error:
                failure = error if year == now.year else failure or error
    if not found:
        raise failure or Unknown("outside the calendar")
    past = [c for c in found if c.start and here.end and c.start < here.end]
    ahead = [c for c in found if c.end and here.start and c.end > here.start]
    if not past or not ahead:
        if fields.named:
            raise Unknown(f"no table has this day for the years around {now.year}")
        return found[0]
    back, forth = past[-1], ahead[0]
    if fields.quarter or fields.half:
        return back
    if tense == "present" and fields.granularity <= G.DAY:
        return min(back, forth, key=lambda c: distance(c, now))
    if fields.granularity <= G.DAY and tense in ("past", "future"):
        said, other, near = (back, forth, DAYS_AHEAD) if tense == "past" else (forth, back, DAYS_BACK)
        return other if distance(other, now) <= near and distance(said, now) > DAYS_FAR else said
    if tense in ("future", "present") or (tense is None and context.policy.prefer == "future"):
        return forth
    if fields.granularity <= G.DAY:
        return min(back, forth, key=lambda c: distance(c, now))
    if tense == "past":
        return back
    if fields.season:
        return next(c for c in found if c.start and c.start.year == now.year) if now.month > 2 else back
    return back if back.start and _months_between(back, now) <= MONTHS_BACK else forth


def around(fields: Fields, year: int, context: Context) -> list[Interval]:
    """The intervals of the fields in the years around one, in order; raises `Unknown` where there are none.

    A year may lack it (29 February), and a named day is looked for in more years: Inauguration Day comes every fourth,
    and some are not known for each.
    """
    reach = 4 if fields.named else 2
    found: list[Interval] = []
    failure: Unknown | None = None
    for each in range(max(year - reach, 1), min(year + reach + 1, 9998)):
        try:
            found += intervals_in(fields, each, context.policy)
        except Unknown as error:
            failure = error if each == year or failure is None else failure
    if not found:
        raise failure or Unknown("outside the calendar")
    return found


def _months_between(earlier: Interval, later: DateTime) -> int:
    assert earlier.start is not None
    return (later.year - earlier.start.year) * 12 + later.month - earlier.start.month


def distance(time: Interval, now: DateTime) -> int:
    """How many days an interval begins before or after a moment."""
    assert time.start is not None
    return abs(time.start.toordinal() - now.toordinal())
