"""Times that are told from the publication date: today, last week, next May, two years ago."""

import attrs

from timeline.calendar import Granularity as G
from timeline.languages.base import Rules
from timeline.meaning import THEN, Cycle, Fields, Length, Modified, Nth, Offset, Unit, Vague, Within
from timeline.model import Mod

rules = Rules()


@rules("DAYTIME", "DAY")
def day(count):
    """yesterday"""
    return Unit(G.DAY, count)


@rules("DAYTIME", "[the] day before yesterday")
def before_yesterday():
    """the day before yesterday"""
    return Unit(G.DAY, -2)


@rules("DAYTIME", "[the] day after tomorrow")
def after_tomorrow():
    """the day after tomorrow"""
    return Unit(G.DAY, 2)


@rules("TIME", "DAYTIME")
def bare_day(day):
    """yesterday"""
    return day


@rules("DAYTIME", "TIME")
def any_day(time):
    """Tuesday, 5 March: a day however told"""
    if isinstance(time, Fields):
        return time if time.granularity == G.DAY else None
    if isinstance(time, Cycle):
        return time if time.fields.granularity == G.DAY else None
    if isinstance(time, Within):
        return time if time.part.granularity == G.DAY else None
    return None


@rules("SIDE", "last|past", "this past", "this last")
def last():
    """last"""
    return -1


@rules("SIDE", "next|coming|upcoming|nxt", "this coming", "this next", "this upcoming")
def next_():
    """next"""
    return 1


@rules("SIDE", "this|current")
def this():
    """this"""
    return 0


@rules("TIME", "SIDE UNIT", "last|past year UNIT")
def unit(*parts):
    """last week"""
    side, unit = parts if len(parts) == 2 else (-1, parts[0])
    return Unit(unit, side) if unit not in (G.SECOND, G.MINUTE) or side == 0 else None


@rules("TIME", "the current|present|coming|upcoming|ongoing UNIT")
def the_unit(unit):
    """the current quarter"""
    return Unit(unit, 0)


@rules("TIME", "[the] SIDE fiscal|calendar|financial|school|academic year", "[the] current calendar year")
def fiscal_unit(side=0):
    """next fiscal year"""
    return Unit(G.YEAR, side)


@rules("TIME", "[the] UNIT before last", "the UNIT before that")
def before_last(unit):
    """the week before last"""
    return Unit(unit, -2)


@rules("TIME", "[the] UNIT after next")
def after_next(unit):
    """the week after next"""
    return Unit(unit, 2)


@rules("PLACEIN", "WEEKDAY", "MONTHTIME", "SEASONNAME", "QUARTER", "NAMED")
def place(value):
    """Tuesday; March; the summer"""
    return value


@rules("CYCLE", "WEEKDAY")
def cycle_weekday(weekday):
    """Tuesday"""
    return Fields(weekday=weekday)


@rules("CYCLE", "MONTH")
def cycle_month(month):
    """March"""
    return Fields(month=month)


@rules("CYCLE", "MONTH DAYNUM")
def cycle_day(month, day):
    """March 5"""
    return Fields(month=month, day=day)


@rules("CYCLE", "SEASON", "SEASON season|semester|term")
def cycle_season(season):
    """summer"""
    return Fields(season=season)


@rules("CYCLE", "NAMED")
def cycle_named(name):
    """Christmas"""
    return Fields(named=name)


@rules("CYCLE", "QUARTERNAME")
def cycle_quarter(fields):
    """fourth quarter"""
    return fields


@rules("TIME", "SIDE CYCLE")
def cycle(side, fields):
    """last Monday"""
    return Cycle(fields, side)


@rules("TIME", "the coming|upcoming CYCLE")
def the_coming_cycle(fields):
    """the coming Saturday"""
    return Cycle(fields, 1)


@rules("TIME", "the past|last CYCLE")
def the_last_cycle(fields):
    """the last Friday"""
    return Cycle(fields, -1)


@rules("TIME", "[the] CYCLE before last")
def cycle_before_last(fields):
    """the Friday before last"""
    return Cycle(fields, -2)


@rules("TIME", "[the] CYCLE after next")
def cycle_after_next(fields):
    """the Friday after next"""
    return Cycle(fields, 2)


@rules("TIME", "SIDE weekend|wknd", "SIDE week end")
def weekend(side):
    """last weekend"""
    return Unit(G.WEEKEND, side)


@rules("WHOLE", "[of|in|during] SIDE UNIT")
def whole(side, unit):
    """of last year"""
    return Unit(unit, side)


@rules("WHOLE", "[of|in] that UNIT", "[of|in] the same UNIT")
def that_whole(unit):
    """of that year"""
    return Unit(unit, 0, THEN)


@rules("TIME", "CYCLE WHOLE", "[the] CYCLE of WHOLE")
def cycle_in_unit(fields, whole):
    """November last year; Monday of last week"""
    return Within(fields, whole) if fields.granularity < whole.unit else None


@rules("TIME", "DATE WHOLE")
def date_in_unit(date, whole):
    """5 March last year"""
    return Within(date, whole) if whole.unit == G.YEAR and not date.year else None


@rules("TIME", "SIDE UNIT 's CYCLE", "SIDE UNIT 's QUARTER", "SIDE UNIT 's SEASON")
def units_cycle(side, unit, place):
    """last year's third quarter"""
    fields = Fields(season=place) if isinstance(place, str) else place
    return Within(fields, Unit(unit, side))


@rules("TIME", "SIDE QUARTER [of] [fiscal] year")
def side_quarter(side, quarter):
    """next fourth quarter"""
    return Cycle(quarter, side)


@rules("LIST", "< SIDE UNIT > and|or < next >", "< last UNIT > and|or < this >")
def this_and_next(*parts):
    """this year and next"""
    side, unit = parts if len(parts) == 2 else (-1, parts[0])
    return Unit(unit, side), Unit(unit, side + 1)


@rules("TIME", "QUARTER WHOLE")
def quarter_in_unit(quarter, whole):
    """the second half of this year"""
    if quarter.half and whole.unit != G.YEAR:
        return Nth(quarter.half, G.HALF, whole) if whole.unit in (G.DECADE, G.CENTURY) else None
    return Within(quarter, whole)


@rules("TIME", "[the] SEASONNAME WHOLE")
def season_in_unit(season, whole):
    """the summer of last year"""
    return Within(Fields(season=season), whole) if whole.unit == G.YEAR else None


@rules("TIME", "[the] ORD UNIT of TIME", "[the] ORD UNIT in TIME")
def nth_unit(n, unit, time):
    """the first week of last November"""
    return Nth(n, unit, time)


@rules("TIME", "[the] ORD WEEKDAY of|in TIME")
def nth_weekday(n, weekday, time):
    """the second Tuesday of March"""
    return Nth(n, Fields(weekday=weekday), time)


@rules("TIME", "[the] last|final UNIT of TIME")
def last_unit(unit, time):
    """the last week of March"""
    return Nth(-1, unit, time)


@rules("TIME", "[the] last|final WEEKDAY of|in TIME")
def last_weekday(weekday, time):
    """the last Friday of 2019"""
    return Nth(-1, Fields(weekday=weekday), time)


@rules("TIME", "[the] CYCLE closest|nearest to TIME", "[the] closest|nearest CYCLE to TIME")
def closest(fields, time):
    """the Sunday closest to Nov. 11"""
    day = time.granularity <= G.DAY if isinstance(time, Fields) else isinstance(time, Unit) and time.unit is G.DAY
    return Nth(0, fields, time) if day and fields.granularity <= G.DAY else None


@rules("FROMLAST", "ORD last", "ORD to last", "ORD from last")
def from_last(n):
    """third last; second-to-last"""
    return -n


@rules("FROMLAST", "penultimate", "next to last", "last but one")
def penultimate():
    """penultimate"""
    return -2


@rules("TIME", "[the] FROMLAST UNIT of|in TIME")
def nth_last_unit(n, unit, time):
    """the third last week of 2018"""
    return Nth(n, unit, time)


@rules("TIME", "[the] FROMLAST WEEKDAY of|in TIME")
def nth_last_weekday(n, weekday, time):
    """the penultimate Friday of March"""
    return Nth(n, Fields(weekday=weekday), time)


@rules("TIME", "[the] ORD WEEKDAY of|in the UNIT")
def nth_weekday_of_unit(n, weekday, unit):
    """the first Monday of the month"""
    return Nth(n, Fields(weekday=weekday), Unit(unit, 0, THEN)) if unit > G.WEEK else None


@rules("TIME", "[the] last WEEKDAY of|in the UNIT")
def last_weekday_of_unit(weekday, unit):
    """the last Friday of the month"""
    return Nth(-1, Fields(weekday=weekday), Unit(unit, 0, THEN)) if unit > G.WEEK else None


@rules("TIME", "NUM WEEKDAYS ago|back")
def weekdays_ago(n, weekday):
    """two Thursdays ago"""
    return Cycle(Fields(weekday=weekday), -n) if isinstance(n, int) and n > 0 else None


@rules("TIME", "NUM WEEKDAYS from now|today", "NUM WEEKDAYS hence")
def weekdays_from_now(n, weekday):
    """three Fridays from now"""
    return Cycle(Fields(weekday=weekday), n) if isinstance(n, int) and n > 0 else None


@rules("TIME", "NUM SEASONS ago")
def seasons_ago(n, season):
    """two summers ago"""
    return Within(Fields(season=season), Unit(G.YEAR, -n)) if isinstance(n, int) and n > 0 else None


@rules("TIME", "LENGTH ago", "SHORT ago")
def ago(length):
    """two weeks ago; 1d 21h ago"""
    if any(amount is None for _, amount in length.amounts):
        return Vague("PAST")
    return modified(Offset(attrs.evolve(length, mod=None), -1), length.mod)


def modified(offset, mod):
    """More than a year ago lies BEFORE the year ago."""
    swap = {Mod.MORE_THAN: Mod.BEFORE, Mod.LESS_THAN: Mod.AFTER, Mod.EQUAL_OR_MORE: Mod.ON_OR_BEFORE,
            Mod.EQUAL_OR_LESS: Mod.ON_OR_AFTER}  # fmt: skip
    return Modified(swap.get(mod, mod), offset) if mod else offset


@rules("TIME", "UNITS ago", "UNITS UNITS ago", "long ago", "not long ago", "some time ago", "a while ago",
       "a long time ago", "ages ago", "a while back", "UNITS back", "some time back")  # fmt: skip
def vaguely_ago(*_):
    """years ago"""
    return Vague("PAST")


@rules("TIME", "LENGTH back")
def back(length):
    """two years back"""
    return ago(length)


@rules("TIME", "LENGTH from now|today", "LENGTH hence")
def from_now(length):
    """two weeks from now"""
    if any(amount is None for _, amount in length.amounts):
        return Vague("FUTURE")
    return Offset(attrs.evolve(length, mod=None), 1)


@rules("TIME", "LENGTH ago DAY")
def ago_today(length, day):
    """two weeks ago today"""
    return Offset(length, -1, Unit(G.DAY, day), G.DAY)


@rules("TIME", "LENGTH ago [last|this|next|on] CYCLE", "LENGTH ago DATE")
def ago_weekday(length, fields):
    """three weeks ago Monday"""
    return Within(fields, Offset(length, -1)) if length.amounts[-1][0] > G.DAY else None


@rules("TIME", "CYCLE LENGTH ago")
def weekday_ago(fields, length):
    """Monday a week ago"""
    return Within(fields, Offset(length, -1)) if length.amounts[-1][0] > fields.granularity else None


@rules("TIME", "[the] ORD of the next|coming|following month")
def day_of_next_month(day):
    """the 20th of the next month"""
    return Within(Fields(day=day), Unit(G.MONTH, 1)) if day <= 31 else None


@rules("TIME", "[the] ORDFIG of WHOLE", "[the] ORD of WHOLE", "the ORDFIG WHOLE")
def day_in_unit(day, whole):
    """the 2nd of this month"""
    return Within(Fields(day=day), whole) if whole.unit == G.MONTH and day <= 31 else None


@rules("TIME", "a week ago CYCLE")
def week_ago_weekday(fields):
    """a week ago Tuesday"""
    return Within(fields, Unit(G.WEEK, -1))


@rules("TIME", "a week from CYCLE", "CYCLE week")
def week_from_weekday(fields):
    """a week from Monday"""
    return Cycle(fields, 2) if fields.weekday is not None else None


@rules("LENGTH", "[the] last|past LENGTH", "these last|past LENGTH", "these LENGTH", "this past LENGTH",
       "[the] previous|preceding LENGTH", "[the] most recent LENGTH")  # fmt: skip
def past_length(length):
    """the past two months"""
    return attrs.evolve(length, side=-1) if not length.side else None


@rules("LENGTH", "[the] next|coming|following|upcoming|ensuing LENGTH", "these next LENGTH")
def next_length(length):
    """the next two weeks"""
    return attrs.evolve(length, side=1) if not length.side else None


@rules("LENGTH", "NUM coming|upcoming ANYUNIT")
def counted_next(n, unit):
    """two upcoming weeks"""
    return Length(((unit, n),), side=1)


@rules("TIME", "[the] rest|remainder of the UNIT", "[the] rest|remainder of SIDE UNIT")
def rest(*parts):
    """the rest of the week"""
    *side, unit = parts
    if side and side[0]:
        return None
    return Modified(Mod.END, Unit(unit, 0) if side else Unit(unit, 0, THEN)) if unit >= G.DAY else None


@rules("LENGTH", "the past|last UNIT", "past UNIT", "this past UNIT")
def past_unit(unit):
    """the past week"""
    return Length(((unit, 1),), side=-1)
