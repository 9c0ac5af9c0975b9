"""Weeks and weekends by a day, some days or their number: the week of March 6, week 12 of 2020."""

from timeline.calendar import Granularity as G
from timeline.languages.base import Rules
from timeline.meaning import Fields, Nth

rules = Rules()


@rules("DAYSPAN", "[the] DAYNUM to|-|--|and|&|/ [the] DAYNUM [of] MONTH",
       "[the] DAYNUM to|-|--|and|&|/ [the] DAYNUM [of] MONTH [,] YEAR")  # fmt: skip
def span_of_days(first, last, month, year=None):
    """the weekend of 13-14 August"""
    day = Fields(month=month, day=first)
    return (year.merge(day) if year else day) if first < last else None


@rules("DAYSPAN", "MONTH DAYNUM to|-|--|and|& DAYNUM", "MONTH DAYNUM to|-|--|and|& DAYNUM [,] YEAR")
def span_of_month_days(month, first, last, year=None):
    """the weekend of August 13-14"""
    return span_of_days(first, last, month, year)


@rules("TIME", "[the] week of|ending|beginning|commencing|starting [the] TIME", "[the] week of DAYSPAN",
       "w / c [the] TIME")  # fmt: skip
def week_of(day):
    """the week of March 6"""
    if isinstance(day, Fields) and day.granularity == G.DAY:
        return Nth(0, G.WEEK, day)
    return None


@rules("TIME", "week NUM [of|,] YEAR", "week NUM")
def numbered_week(n, year=None):
    """week 12 of 2020"""
    return year.merge(Fields(week=n)) if year and 1 <= n <= 53 else None


@rules("TIME", "iso|calendar week NUM", "iso|calendar week NUM [of|,] YEAR")
def calendar_week(n, year=None):
    """ISO week 32"""
    week = Fields(week=n) if isinstance(n, int) and 1 <= n <= 53 else None
    return year.merge(week) if week and year else week


@rules("LIST", "in|by|from|until|during < week FIG2 >")
def week_by_number(n):
    """in week 32"""
    return (Fields(week=n),) if 1 <= n <= 53 else None


@rules("TIME", "[the] weekend of [the] TIME", "[the] weekend of DAYSPAN")
def weekend_of(day):
    """the weekend of March 4"""
    return Nth(0, G.WEEKEND, day) if isinstance(day, Fields) and day.granularity == G.DAY else None
