"""Days with a name, and what is counted from them: Christmas Eve 2018, Labor Day weekend, the eve of Diwali."""

from timeline.calendar import Granularity as G
from timeline.languages.base import Rules
from timeline.meaning import Fields, Length, Nth, Offset, Repeat

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


@rules("TIME", "[the] eve of [the] NAMED", "[the] eve of [the] NAMED YEAR")
def eve(name, year=None):
    """the eve of Diwali"""
    return _beside(-1, name, year)


@rules("TIME", "the day before NAMED", "the day before NAMED YEAR")
def day_before(name, year=None):
    """the day before Thanksgiving"""
    return _beside(-1, name, year)


@rules("TIME", "the day after NAMED", "the day after NAMED YEAR")
def day_after(name, year=None):
    """the day after Christmas 2018"""
    return _beside(1, name, year)


def _beside(side, name, year):
    day = Fields(named=name)
    return Offset(Length(((G.DAY, 1),)), side, year.merge(day) if year else day)


@rules("TIME", "[the] ORD night|evening of NAMED", "[the] ORD night|evening of NAMED YEAR")
def nth_night(n, name, year=None):
    """the second night of Hanukkah: dated, as its days are, by the day that follows"""
    day = Fields(named=name)
    return Nth(n, G.DAY, year.merge(day) if year else day)


@rules("SET", "EVERY NAMED")
def every_named(quant, name):
    """every Christmas"""
    return Repeat(unit=G.YEAR, quant=quant)
