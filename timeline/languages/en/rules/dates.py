"""Places in the calendar, absolute as far as they go: years, days and months, in words and in figures."""

import attrs

from timeline.languages.base import Rules
from timeline.meaning import Fields, Unreadable, Within

rules = Rules()


@rules("YEAR", "YEAR4")
def year(n):
    """2018"""
    return Fields(year=n)


@rules("YEAR", "YEAR2")
def short_year(n):
    """'98"""
    return Fields(year=n, short=True) if n is not None else None


@rules("YEAR", "[the] year YEAR4", "[the] year YEARWORDS", "YEARWORDS", "[the] year of YEAR4",
       "[the] year of our|the lord YEAR4", "anno domini YEAR4")  # fmt: skip
def worded_year(n):
    """the year 2000; nineteen ninety-four"""
    return Fields(year=n)


@rules("YEAR", "[the] year NUM")
def far_year(n):
    """the year two thousand"""
    return Fields(year=n) if isinstance(n, int) and n >= 1000 else None


@rules("YEAR", "NUM bc|bce|b.c.|b.c.e.", "YEAR4 bc|bce|b.c.|b.c.e.", "[the] year NUM bc|bce|b.c.|b.c.e.")
def before_christ(n):
    """44 BC"""
    return Fields(year=n, bc=True) if isinstance(n, int) and 0 < n < 10000 else None


@rules("YEAR", "NUM ad|ce|a.d.", "ad|a.d. NUM", "[the] year NUM ad|ce|a.d.")
def anno_domini(n):
    """AD 79"""
    return Fields(year=n) if isinstance(n, int) and 0 < n < 2200 else None


@rules("TIME", "YEAR")
def bare_year(date):
    """2018"""
    return date


@rules("GARBLEDYEAR", "GARBLED")
def garbled(n):
    """202"""
    return Unreadable(f"{n} is no year, and which one is meant cannot be read")


@rules("LIST", "in a|an < GARBLEDYEAR >")
def garbled_year(meaning):
    """in a 202 interview"""
    return (meaning,)


@rules("DAYNUM", "DAYFIG", "ORDFIG", "ORD")
def day_number(n):
    """5; 5th; fifth"""
    return n if 1 <= n <= 31 else None


@rules("THEDAY", "the ORDFIG", "the ORD")
def the_day(n):
    """the 5th; in "the 5 March vote" the article belongs to the vote"""
    return n if 1 <= n <= 31 else None


@rules("MONTHTIME", "MONTH [,|of|in] YEAR", "[the] month of MONTH [,|of|in] YEAR", "MONTH - YEAR")
def month_of_year(month, year):
    """March 2018; March '18, which is no 18 March"""
    return year.merge(Fields(month=month))


@rules("DATE", "MONTH DAYNUM", "MONTH the DAYNUM")
def month_day(month, day):
    """March 5"""
    return Fields(month=month, day=day)


@rules("DATE", "MONTH DAYNUM [,] YEAR", "MONTH the DAYNUM [,] YEAR", "MONTH DAYNUM of YEAR", "MONTH DAYNUM in YEAR",
       "MONTH / DAYNUM / YEAR", "MONTH - DAYNUM - YEAR", "MONTH , ORDFIG [,] YEAR")  # fmt: skip
def month_day_year(month, day, year):
    """March 5, 2018"""
    return year.merge(Fields(month=month, day=day))


@rules(
    "DATE",
    "DAYNUM MONTH",
    "THEDAY MONTH",
    "[the] DAYNUM of MONTH",
    "DAYNUM - MONTH",
    "[the] DAYNUM day of MONTH",
    "DAYNUM / MONTH",
)
def day_month(day, month):
    """5 March; the 5th of March"""
    return Fields(month=month, day=day)


@rules("DATE", "DAYNUM MONTH [,|of|in] YEAR", "THEDAY MONTH [,|of|in] YEAR", "[the] DAYNUM of MONTH [,|of|in] YEAR",
       "DAYNUM - MONTH - YEAR", "DAYNUM / MONTH / YEAR",
       "[the|this] DAYNUM day of MONTH [,|of] YEAR")  # fmt: skip
def day_month_year(day, month, year):
    """5 March 2018"""
    return year.merge(Fields(month=month, day=day))


@rules("DATE", "DAYFIG - MONTH - FIG2", "DAYNUM MONTH FIG2")
def day_month_short_year(day, month, year):
    """19-Nov-12; 14th April 15"""
    return Fields(month=month, day=day, year=year, short=True)


@rules("DATE", "MONTH DAYNUM [,] FIG2")
def month_day_short_year(month, day, year):
    """Aug 9, 96: no day of a month"""
    return Fields(month=month, day=day, year=year, short=True) if year > 31 else None


@rules("DATE", "DAYFIG DAYFIG YEAR4", "MD YEAR4", "MD FIG2")
def spaced(*parts):
    """10 31 1974; 14/4 90"""
    first, second, year = parts if len(parts) == 3 else (*parts[0], parts[1])
    if min(first, second) > 12:
        return None
    return attrs.evolve(figured_day((first, second)), year=year, short=year < 100)


def figured_day(parts):
    """The day of a month in two figures, the month first where it can be."""
    first, second = parts
    if first > 12:
        first, second = second, first
    return Fields(month=first, day=second, swappable=max(first, second) <= 12)


@rules("LIST", "on|since|until < MD >")
def month_day_in_figures(parts):
    """on 2/15"""
    return (figured_day(parts),)


@rules("TIME", "WEEKDAY [,] MD")
def weekday_in_figures(weekday, parts):
    """Monday, 3/13"""
    return figured_day(parts).merge(Fields(weekday=weekday))


@rules("LIST", "< MD > [,] at|@ < HOUR >", "< MD > < CLOCKTIME >")
def clock_of_figured_day(parts, clock):
    """4/25 at 4:00pm"""
    day = figured_day(parts)
    return day, Within(clock, day)


@rules("DATE", "[the] ides of MONTH", "[the] ides of MONTH [,] YEAR")
def ides(month, year=None):
    """the Ides of March, 44 BC"""
    day = Fields(month=month, day=15 if month in (3, 5, 7, 10) else 13)
    return year.merge(day) if year else day


@rules("DATE", "YEAR4 [,|-] MONTH [-] DAYNUM")
def year_month_day(year, month, day):
    """2018 March 5"""
    return Fields(year=year, month=month, day=day)


@rules("DATE", "FULL")
def full(date):
    """2018-03-05"""
    return date


@rules("DATE", "SLASHED")
def slashed(parts):
    """3/5/2018"""
    first, second, year, short, dotted = parts
    month, day = (second, first) if first > 12 or (dotted and second <= 12) else (first, second)
    both = max(first, second) <= 12 and not dotted
    return Fields(year=year, month=month, day=day, short=short, swappable=both)


@rules("TIME", "MONTHTIME")
def bare_month(month):
    """March"""
    return month


@rules("TIME", "DATE")
def bare_date(date):
    """5 March"""
    return date


@rules("TIME", "WEEKDAY [,] DATE", "WEEKDAY [,] the DATE", "DATE [,] WEEKDAY", "WEEKDAY ( DATE")
def weekday_date(*parts):
    """Tuesday, 5 March 2018"""
    date, weekday = (parts[1], parts[0]) if isinstance(parts[0], int) else parts
    return date.merge(Fields(weekday=weekday)) if date.day and date.hour is None else None


@rules("TIME", "SIDE WEEKDAY [,] DATE")
def side_weekday_date(_, weekday, date):
    """this coming Sunday, March 8"""
    return date.merge(Fields(weekday=weekday)) if date.day and date.hour is None else None


@rules("TIME", "WEEKDAY [,] the ORDFIG", "WEEKDAY ORDFIG")
def weekday_day(weekday, day):
    """Tuesday the 18th"""
    return Fields(weekday=weekday, day=day) if day <= 31 else None


@rules("LIST", "on|by|until|from|since|before|after < the ORD of the month >", "on|by < the ORD day of the month >")
def day_of_the_month(day):
    """on the 1st of the month"""
    return (Fields(day=day),) if day <= 31 else None


@rules("TIME", "the ORDFIG", "the HIGHORD")
def day_of_month(day):
    """the 19th"""
    return Fields(day=day) if day <= 31 else None


@rules("MONTHTIME", "MONTH FIG2")
def month_bare_year(month, year):
    """Aug 96: no day of a month"""
    return Fields(month=month, year=year, short=True) if year > 31 else None


@rules("MONTHTIME", "MONTH TWOTHOUSAND")
def month_worded_year(month, year):
    """March two thousand ten"""
    return Fields(month=month, year=year)


@rules("MONTHTIME", "MONTH", "[the] month of MONTH")
def month(month):
    """March"""
    return Fields(month=month)


@rules("TIME", "MONTHYEAR")
def month_and_year(date):
    """04/2016"""
    return date


@rules("TIME", "YEAR4 -|/ FIG2")
def numeric_month(year, month):
    """2011-06: no range, which would be 2011-16"""
    return Fields(year=year, month=month) if 1 <= month <= 12 and month <= year % 100 else None


@rules("TIME", "YEAR4 MONTH")
def year_month(year, month):
    """2018 March"""
    return Fields(year=year, month=month)


@rules("TIME", "WEEKDAY")
def weekday(weekday):
    """Tuesday"""
    return Fields(weekday=weekday)


@rules("TIME", "a WEEKDAY")
def a_weekday(weekday):
    """on a Tuesday"""
    return Fields(weekday=weekday)


@rules("LIST", "< DATE > attacks|terrorist|terror|hijackers|hijackings|atrocities|anniversary")
def september_eleventh_attacks(date):
    """the Sept. 11 attacks"""
    if (date.month, date.day, date.year) == (9, 11, None):
        return (Fields(year=2001, month=9, day=11),)
    return None


@rules("TIME", "d day")
def d_day():
    """D-Day"""
    return Fields(year=1944, month=6, day=6)


@rules("TIME", "MD")
def september_eleventh(parts):
    """9/11"""
    return Fields(year=2001, month=9, day=11) if parts == (9, 11) else None
