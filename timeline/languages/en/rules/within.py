"""Places inside another time: November last year, the second Tuesday of March, the third last week of 2018."""

from timeline.calendar import Granularity as G
from timeline.languages.base import Rules
from timeline.meaning import THEN, Fields, Nth, Unit, Within

rules = Rules()

#: What is counted as a part of its year by its own rules.
_SHARES = frozenset({G.QUARTER, G.HALF})


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


@rules("TIME", "SIDE week WEEKDAY")
def weekday_of_week(side, weekday):
    """last week Tuesday: as in Lagos, Kingston and Singapore"""
    return Within(Fields(weekday=weekday), Unit(G.WEEK, side))


@rules("TIME", "DATE WHOLE")
def date_in_unit(date, whole):
    """5 March last year"""
    return Within(date, whole) if whole.unit == G.YEAR and not date.year else None


@rules("TIME", "SIDE UNIT 's CYCLE", "SIDE UNIT 's QUARTER", "SIDE UNIT 's SEASON")
def units_cycle(side, unit, place):
    """last year's third quarter"""
    fields = Fields(season=place) if isinstance(place, str) else place
    return Within(fields, Unit(unit, side))


@rules("TIME", "QUARTER WHOLE")
def quarter_in_unit(quarter, whole):
    """the second half of this year"""
    return Within(quarter, whole) if not quarter.half or whole.unit is G.YEAR else None


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


@rules("TIME", "[the] last|final|closing UNIT of TIME")
def last_unit(unit, time):
    """the last week of March"""
    return Nth(-1, unit, time)


@rules("TIME", "[the] ORD UNIT of the|that UNIT")
def nth_unit_of_unit(n, unit, whole):
    """the second week of the month"""
    return Nth(n, unit, Unit(whole, 0, THEN)) if G.DAY <= unit < whole and unit not in _SHARES else None


@rules("TIME", "QUARTER of the|that year")
def share_of_year(share):
    """the second half of the year"""
    return Within(share, Unit(G.YEAR, 0, THEN))


@rules("TIME", "[the] last|final|closing UNIT of the|that UNIT")
def last_unit_of_unit(unit, whole):
    """the last week of the month"""
    return Nth(-1, unit, Unit(whole, 0, THEN)) if G.DAY <= unit < whole and unit not in _SHARES else None


@rules("TIME", "[the] opening UNIT of the|that UNIT")
def opening_unit_of_unit(unit, whole):
    """the opening decade of the century"""
    return nth_unit_of_unit(1, unit, whole)


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


@rules("TIME", "[the] ORD of the next|coming|following month")
def day_of_next_month(day):
    """the 20th of the next month"""
    return Within(Fields(day=day), Unit(G.MONTH, 1)) if day <= 31 else None


@rules("TIME", "[the] ORDFIG of WHOLE", "[the] ORD of WHOLE", "the ORDFIG WHOLE")
def day_in_unit(day, whole):
    """the 2nd of this month"""
    return Within(Fields(day=day), whole) if whole.unit == G.MONTH and day <= 31 else None
