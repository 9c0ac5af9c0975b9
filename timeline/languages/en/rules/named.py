"""Days with a name, and what is counted from them: Christmas Eve 2018, Labor Day weekend, the eve of Diwali."""

from timeline.calendar import Granularity as G
from timeline.languages.base import Rules
from timeline.meaning import Beside, Fields, Length, Nth, Offset, Repeat, Within

rules = Rules()


@rules("TIME", "[the] NAMED", "[the] NAMED [,|of|in] YEAR")
def named_day(name, year=None):
    """Christmas Eve 2018"""
    day = Fields(named=name)
    return year.merge(day) if year else day


@rules("TIME", "[the] YEAR NAMED")
def year_named_day(year, name):
    """the 2018 Super Bowl Sunday"""
    return named_day(name, year)


@rules("TIME", "NAMED TWOTHOUSAND")
def named_day_in_words(name, year):
    """Easter Sunday two thousand ten"""
    return Fields(named=name, year=year)


@rules("TIME", "[the] NAMED weekend|week-end", "[the] NAMED weekend [of|,] YEAR")
def named_weekend(name, year=None):
    """Labor Day weekend"""
    day = Fields(named=name)
    return Nth(0, G.WEEKEND, year.merge(day) if year else day)


@rules("TIME", "[the] DATE weekend")
def date_weekend(day):
    """the Fourth of July weekend"""
    return Nth(0, G.WEEKEND, day) if day.granularity == G.DAY else None


@rules("TIME", "[the] NAMED week")
def named_week(name):
    """Easter week"""
    return Nth(0, G.WEEK, Fields(named=name))


@rules("SIDEOF", "before")
def before():
    """before"""
    return -1


@rules("SIDEOF", "after|following")
def after():
    """after"""
    return 1


@rules("FEAST", "NAMED", "NAMED [,|of|in] YEAR")
def feast(name, year=None):
    """Easter 2010"""
    return named_day(name, year)


@rules("TIME", "[the] eve of [the] FEAST")
def eve(feast):
    """the eve of Diwali"""
    return Offset(Length(((G.DAY, 1),)), -1, feast)


@rules("TIME", "the UNIT SIDEOF FEAST")
def unit_beside(unit, side, feast):
    """the day after Christmas 2018; the week before Easter"""
    return Offset(Length(((unit, 1),)), side, feast) if unit in (G.DAY, G.WEEK) else None


@rules("TIME", "the PARTNAME SIDEOF FEAST")
def part_beside(part, side, feast):
    """the night before Christmas"""
    return Within(Fields(part=part), Offset(Length(((G.DAY, 1),)), side, feast))


@rules("FIXED", "FEAST", "DATE")
def fixed(day):
    """Easter; 5 May"""
    return day


@rules("FIXED", "[the] ORD WEEKDAY of|in MONTHTIME")
def fixed_weekday(n, weekday, month):
    """the first Monday in November"""
    return Nth(n, Fields(weekday=weekday), month)


@rules("TIME", "the WEEKDAY SIDEOF FIXED")
def weekday_beside(weekday, side, day):
    """the Friday before Christmas"""
    return Beside(Fields(weekday=weekday), side, day)


@rules("TIME", "[the] ORD WEEKDAY SIDEOF FIXED")
def nth_weekday_beside(n, weekday, side, day):
    """the third Sunday after Easter"""
    return Beside(Fields(weekday=weekday), n * side, day)


@rules("TIME", "[the] ORD night|evening of NAMED", "[the] ORD night|evening of NAMED YEAR")
def nth_night(n, name, year=None):
    """the second night of Hanukkah: dated, as its days are, by the day that follows"""
    day = Fields(named=name)
    return Nth(n, G.DAY, year.merge(day) if year else day)


@rules("SET", "EVERY NAMED")
def every_named(quant, name):
    """every Christmas"""
    return Repeat(unit=G.YEAR, quant=quant)
