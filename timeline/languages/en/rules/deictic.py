"""Times that are told from the publication date: today, last week, next May."""

from timeline.calendar import Granularity as G
from timeline.languages.base import Rules
from timeline.meaning import Beside, Cycle, Fields, Nth, Unit, Within

rules = Rules()


@rules("DAYTIME", "DAY")
def day(count):
    """yesterday"""
    return Unit(G.DAY, count)


@rules("LIST", "< DAY > ( < WEEKDAY >")
def day_told_twice(count, weekday):
    """today (Thursday): which may have been written the day before"""
    day = Nth(0, Fields(weekday=weekday), Unit(G.DAY, count))
    return day, day


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
    if isinstance(time, Beside):
        return time
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


@rules("TIME", "[the] UNIT before last")
def before_last(unit):
    """the week before last"""
    return Unit(unit, -2)


@rules("TIME", "[the] UNIT after next")
def after_next(unit):
    """the week after next"""
    return Unit(unit, 2)


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


@rules("TIME", "SIDE CYCLE")
def cycle(side, fields):
    """last Monday"""
    return Cycle(fields, side)


@rules("BEHIND", "last")
def last_behind():
    """Friday last"""
    return -1


@rules("BEHIND", "next")
def next_behind():
    """Friday next"""
    return 1


@rules("TIME", "CYCLE BEHIND", "DAYNUM MONTH BEHIND")
def cycle_behind(*parts):
    """Friday last, 12 March next: as in Ireland and in courts"""
    *fields, side = parts
    return Cycle(fields[0] if len(fields) == 1 else Fields(month=fields[1], day=fields[0]), side)


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


@rules("LIST", "< SIDE UNIT > and|or < next >", "< last UNIT > and|or < this >")
def this_and_next(*parts):
    """this year and next"""
    side, unit = parts if len(parts) == 2 else (-1, parts[0])
    return Unit(unit, side), Unit(unit, side + 1)


@rules("LIST", "< this UNIT > than|as [it was] < last >", "< this UNIT > compared with < last >")
def this_than_last(unit):
    """higher this year than last"""
    return (Unit(unit, 0), Unit(unit, -1)) if unit > G.DAY else None


@rules("LIST", "< last UNIT > than|as < this >")
def last_than_this(unit):
    """more last month than this"""
    return (Unit(unit, -1), Unit(unit, 0)) if unit > G.DAY else None
