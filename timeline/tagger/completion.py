"""A place in the calendar as far as it is said, completed from its context.

The side of the reference is decided by the tense of the clause, else by what news does: a weekday looks back and may be
the publication day itself, a month looks back unless that is far, a day of a month is the nearest. The evidence for
each is told in `docs/decisions.md`.
"""

from typing import Final

import attrs
from pendulum import DateTime

from timeline.calendar import DAY, MAX_YEAR, MIN_YEAR, floor, plus, shift
from timeline.calendar import Granularity as G
from timeline.languages.base import Tense
from timeline.meaning import Fields
from timeline.model import Interval
from timeline.tagger.context import Context, Unknown
from timeline.tagger.continuation import continued
from timeline.tagger.places import agreeing_day, first_moment, interval_at, interval_of, intervals_in, partial_value
from timeline.tagger.references import BESIDE_THE_STORY

#: A bare month lies back, unless that is more months ago than this, or one more within the year.
MONTHS_BACK: Final = 8
#: A day of a month this near is meant even where the verb looks to the other side ("declared … for Dec. 7" said in
#: November, "would comply by Jan. 14" said on the 15th): the one on that side is most of a year away.
DAYS_AHEAD, DAYS_BACK = 30, 14
#: A present of a timetable ("voting ends on Election Day") looks ahead, unless the day was a short while ago, as in a
#: chronicle ("March 3: troops land").
DAYS_CHRONICLED: Final = 60
#: How many years around its own a text names a day in: one, and more where the day does not come every year.
NEAR, FAR = 1, 4
#: So many characters on, a time of the day is of the day that was told, whatever the tense.
BESIDE: Final = 300
#: So many days after its beginning a season is not yet what "in summer" tells of as past.
DAYS_BEGUN: Final = 15
DECEMBER: Final = 12
#: So many days after its end a quarter is reported on: a fiscal one is of the year that it ended in.
DAYS_TO_REPORT: Final = 45
#: So many days after its end a quarter is no longer reported on: "will open in the third quarter" is the coming one.
DAYS_REPORTED: Final = 92
#: A day that not every year has.
LEAP_MONTH, LEAP_DAY = 2, 29
#: Of the second half nobody reports: in January the whole year is told.
LAST_HALF: Final = 2
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
    if story is not None and (context.story.narrates or not (fields.quarter or _turns_back(fields, story))):
        return continued(fields, story, context)
    if fields.weekday is not None and not fields.day:
        if context.tense() != "future" and context.story.leaves_open(context.layout.paragraph(context.start)):
            raise Unknown("no day of the story is known for this weekday", partial_value(fields))
        return _weekday(fields, context.looks_from(G.DAY, partial_value(fields)), context)
    if fields.day and not fields.month:
        return _day_of_month(fields, context.now(partial_value(fields)), context)
    return _nearest(fields, context.looks_from(G.MONTH, partial_value(fields)), context)


def _turns_back(fields: Fields, story: Interval) -> bool:
    """Whether a month lies before that of the date told last: in news the story has then come back to the present."""
    return fields.month is not None and fields.month < first_moment(story).month


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
    """The day of a time of the day: the one told just before, of an hour in a story the last told, else publication.

    Wires tell with the zone what happened today ("shares fell 2 per cent at 0900 GMT"); so do people who are quoted.
    Of a story that has told no more than its month or year, the day is not known.
    """
    if context.mentions:
        last = context.mentions[-1]
        near = last.time.granularity <= G.DAY and context.start - last.start < BESIDE
        if near and not _is_yet_to_come(last.time, context):
            told = context.told_before_it_was_said(last) if context.tense() == "past" else None
            context.told(G.DAY)
            return told or last.time
    if fields.hour is not None and not fields.zone and not context.quoted and context.tense() == "past":
        told = context.told(G.MONTH, begun=True, without=BESIDE_THE_STORY)
        if told is not None and told.granularity <= G.DAY:
            return told
    story = context.narrative(weekday=False)
    if story is None or (story.granularity > G.DAY and not _holds_the_hour(context)):
        return Interval.of(context.now(partial_value(fields)), G.DAY)
    if story.granularity > G.DAY:
        raise Unknown(f"which day of {story.value} it was is not told", partial_value(_since(story).merge(fields)))
    return story


def _holds_the_hour(context: Context) -> bool:
    """Whether a month or year that was told holds the hour: in a story, or within a sentence of the news."""
    return context.story.narrates or context.layout.in_one_sentence(context.mentions[-1].start, context.start)


def _since(story: Interval) -> Fields:
    """The year of a running date, and its month where it is no longer than one."""
    start = first_moment(story)
    return Fields(year=start.year, month=start.month if story.granularity <= G.MONTH else None)


def _is_yet_to_come(day: Interval, context: Context) -> bool:
    """Whether a day lies ahead of what the clause tells as past."""
    published = context.story.published
    return published is not None and day.after(published) and context.tense() == "past"


def _in_list(fields: Fields, first: Interval, context: Context) -> Interval | None:
    """The later member of a list or range: the first such day from the earlier one on."""
    start = first_moment(first)
    if fields.weekday is not None and not fields.day:
        day = floor(start, G.DAY)
        return interval_at(fields, Interval.of(plus(day, DAY * ((fields.weekday - day.weekday()) % 7)), G.DAY))
    if fields.day and not fields.month and first.granularity <= G.DAY:
        month = floor(start, G.MONTH)
        return agreeing_day(fields, shift(month, 1, G.MONTH) if fields.day < start.day else month, context.policy)
    if not fields.month:
        return None
    this = interval_of(fields, context.policy, start.year)
    if first_moment(this) >= start:
        return this
    return interval_of(fields, context.policy, start.year + 1)


def _weekday(fields: Fields, now: DateTime, context: Context) -> Interval:
    """The latest such day up to and including now; under a future verb the first from now on."""
    day = floor(now, G.DAY)
    back = (day.weekday() - (fields.weekday or 0)) % 7
    tense = context.tense() or context.policy.prefer
    step = -back if tense == "past" else (7 - back) % 7
    return interval_at(fields, Interval.of(plus(day, DAY * step), G.DAY))


def _day_of_month(fields: Fields, now: DateTime, context: Context) -> Interval:
    """ "The 19th": of this month, unless the tense says the last or the next."""
    assert fields.day is not None
    tense = context.tense()
    at = floor(now, G.MONTH)
    last = shift(at, -1, G.MONTH) if fields.day > now.day else at
    following = shift(at, 1, G.MONTH) if fields.day < now.day else at
    if fields.weekday is not None and tense in ("past", "future"):
        back, forth = agreeing_day(fields, last, context.policy, -1), agreeing_day(fields, following, context.policy, 1)
        return _nearest_day(back, forth, now, tense)
    return agreeing_day(fields, last if tense == "past" else following if tense == "future" else at, context.policy)


def _nearest(fields: Fields, now: DateTime, context: Context) -> Interval:
    """A month, day, season, quarter or named day whose year is not said."""
    tense = context.tense()
    here = Interval.of(now, G.DAY)
    rare = fields.named or (tense in ("past", "future") and _is_leap_day(fields))
    found = around(fields, now.year, FAR if rare else NEAR, context)
    past = [each for each in found if not each.after(here)]
    ahead = [each for each in found if not each.before(here)]
    if not past or not ahead:
        if fields.named:
            raise Unknown(f"no table has this day for the years around {now.year}")
        return found[0]
    back, forth = past[-1], ahead[0]
    if fields.quarter and fields.fiscal and tense != "future":
        return _fiscal_quarter(found, now)
    if fields.quarter or fields.half:
        reported = DAYS_REPORTED if fields.half != LAST_HALF else 0
        return forth if tense == "future" and _days_since(back, now) > reported else back
    if tense is None and context.policy.prefer == "future":
        return forth
    if fields.granularity <= G.DAY:
        return _nearest_day(back, forth, now, tense)
    if fields.season:
        return _season(past, forth, now, tense)
    if tense == "past":
        plans = fields.month and _months_between(back, now) > MONTHS_BACK and context.tells_of_plans()
        return forth if plans else back
    if tense == "future" and context.was_planned():
        return min(back, forth, key=lambda each: distance(each, now))
    if tense is not None:
        return forth
    same_year = first_moment(back).year == now.year
    return back if _months_between(back, now) <= MONTHS_BACK + same_year else forth


def _season(past: list[Interval], forth: Interval, now: DateTime, tense: Tense | None) -> Interval:
    """A season on the side that the tense looks to, else that of the year, or the nearest where two years share it."""
    back = past[-1]
    if tense == "past":
        return past[-2] if len(past) > 1 and distance(back, now) < DAYS_BEGUN else back
    if tense is not None or back == forth:
        return forth
    if first_moment(back).month == DECEMBER:
        return back if _days_since(back, now) <= distance(forth, now) else forth
    return back if now.month <= 2 or first_moment(back).year == now.year else forth


def _fiscal_quarter(found: list[Interval], now: DateTime) -> Interval:
    """The quarter that is reported on, by name in the year that it ended in; if that lies ahead, the last one ended."""
    named = next(each for each in found if first_moment(each).year == plus(now, -DAYS_TO_REPORT * DAY).year)
    return Interval.of(shift(floor(now, G.QUARTER), -1, G.QUARTER), G.QUARTER) if first_moment(named) > now else named


def _is_leap_day(fields: Fields) -> bool:
    """Whether a day comes every fourth year only."""
    return fields.month == LEAP_MONTH and fields.day == LEAP_DAY


def _nearest_day(back: Interval, forth: Interval, now: DateTime, tense: Tense | None) -> Interval:
    """The day on the side that the tense looks to, else the nearer one."""
    match tense:
        case "past":
            said, other, near = back, forth, DAYS_AHEAD
        case "future":
            said, other, near = forth, back, DAYS_BACK
        case "present":
            said, other, near = forth, back, DAYS_CHRONICLED
        case _:
            return min(back, forth, key=lambda each: distance(each, now))
    return other if distance(other, now) <= near < distance(said, now) else said


def around(fields: Fields, year: int, reach: int, context: Context) -> list[Interval]:
    """The intervals of the fields in so many years around one, in order; raises `Unknown` where there are none.

    A year may lack it: Inauguration Day and 29 February come every fourth, and some named days are not known for each.
    """
    found: list[Interval] = []
    failure = Unknown(f"no year around {year} has such a day")
    for each in range(max(year - reach, MIN_YEAR), min(year + reach, MAX_YEAR) + 1):
        try:
            found += intervals_in(fields, each, context.policy)
        except Unknown as error:
            if each == year:
                failure = error
    if not found:
        raise failure
    return found


def _months_between(earlier: Interval, later: DateTime) -> int:
    start = first_moment(earlier)
    return (later.year - start.year) * 12 + later.month - start.month


def _days_since(time: Interval, now: DateTime) -> int:
    """How many days ago an interval ended."""
    assert time.end is not None
    return now.toordinal() - time.end.toordinal()


def distance(time: Interval, now: DateTime) -> int:
    """How many days an interval begins before or after a moment."""
    return abs(first_moment(time).toordinal() - now.toordinal())
