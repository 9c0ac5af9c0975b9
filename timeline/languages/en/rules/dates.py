"""Places in the calendar, absolute as far as they go: days, months, years, seasons, quarters, decades, centuries."""

import attrs

from timeline.calendar import Granularity as G
from timeline.languages.base import Rules
from timeline.meaning import Fields, Modified, Nth, Unreadable, Within
from timeline.model import Mod

rules = Rules()


@rules("YEAR", "YEAR4")
def year(n):
    """2018"""
    return Fields(year=n)


@rules("YEAR", "YEAR2")
def short_year(n):
    """'98"""
    return Fields(year=n, short=True) if n is not None else None


@rules("YEAR", "[the] year YEAR4", "[the] year YEARWORDS", "YEARWORDS", "[the] year of YEAR4")
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


@rules("MONTHNAME", "MONTH")
def month_name(n):
    """March"""
    return n


@rules("DATE", "MONTH DAYNUM", "MONTH the DAYNUM")
def month_day(month, day):
    """March 5"""
    return Fields(month=month, day=day)


@rules("DATE", "MONTH DAYNUM [,] YEAR", "MONTH the DAYNUM [,] YEAR", "MONTH DAYNUM of YEAR", "MONTH DAYNUM in YEAR",
       "MONTH / DAYNUM / YEAR", "MONTH - DAYNUM - YEAR", "MONTH , ORDFIG [,] YEAR")  # fmt: skip
def month_day_year(month, day, year):
    """March 5, 2018"""
    return year.merge(Fields(month=month, day=day))


@rules("DATE", "[the] DAYNUM [of] MONTH", "DAYNUM - MONTH", "[the] DAYNUM day of MONTH", "DAYNUM / MONTH")
def day_month(day, month):
    """5 March; the 5th of March"""
    return Fields(month=month, day=day)


@rules("DATE", "[the] DAYNUM [of] MONTH [,|of|in] YEAR", "DAYNUM - MONTH - YEAR", "DAYNUM / MONTH / YEAR",
       "[the] DAYNUM day of MONTH [,|of] YEAR")  # fmt: skip
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


@rules("TIME", "DATE")
def bare_date(date):
    """5 March"""
    return date


@rules("TIME", "WEEKDAY [,] DATE", "WEEKDAY [,] the DATE", "DATE [,] WEEKDAY", "WEEKDAY ( DATE")
def weekday_date(*parts):
    """Tuesday, 5 March 2018"""
    date, weekday = (parts[1], parts[0]) if isinstance(parts[0], int) else parts
    return date.merge(Fields(weekday=weekday)) if date.day and date.hour is None else None


@rules("TIME", "WEEKDAY [,] the ORDFIG", "WEEKDAY ORDFIG")
def weekday_day(weekday, day):
    """Tuesday the 18th"""
    return Fields(weekday=weekday, day=day) if day <= 31 else None


@rules("TIME", "the ORDFIG", "the HIGHORD")
def day_of_month(day):
    """the 19th"""
    return Fields(day=day) if day <= 31 else None


@rules("MONTHTIME", "MONTH [,|of|in] YEAR", "[the] month of MONTH [,|of|in] YEAR", "MONTH - YEAR")
def month_of_year(month, year):
    """March 2018"""
    return year.merge(Fields(month=month))


@rules("MONTHTIME", "MONTH ' FIG2")
def month_short_year(month, year):
    """March '18"""
    return Fields(month=month, year=year, short=True)


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


@rules("TIME", "MONTHTIME")
def bare_month(month):
    """March"""
    return month


@rules("TIME", "MONTHYEAR")
def month_and_year(date):
    """04/2016"""
    return date


@rules("DATE", "[the] ides of MONTH")
def ides(month):
    """the ides of March"""
    return Fields(month=month, day=15 if month in (3, 5, 7, 10) else 13)


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


@rules("SEASONNAME", "[the] SEASON", "[the] SEASON season|semester|term")
def season_name(season):
    """the summer"""
    return season


@rules("TIME", "SEASONNAME [of] YEAR4 - FIG2", "SEASONNAME [of] YEAR4 / FIG2")
def winter_of_two_years(season, year, last):
    """the winter of 1962-63"""
    return Fields(season=season, year=year) if last == (year + 1) % 100 else None


@rules("TIME", "SEASONNAME [of|,|in] YEAR", "SEASONNAME - YEAR4", "[the] YEAR SEASON [season|semester]")
def season_of_year(*parts):
    """the summer of 1964"""
    season, year = parts if isinstance(parts[0], str) else (parts[1], parts[0])
    return year.merge(Fields(season=season))


@rules("TIME", "SEASONNAME")
def season(season):
    """the summer"""
    return Fields(season=season)


@rules("QUARTER", "[the] ORD [fiscal] quarter|qtr", "[the] fiscal ORD quarter", "[the] ADJ ORD quarter")
def quarter(*parts):
    """the third quarter"""
    n = parts[-1]
    return Fields(quarter=n) if n <= 4 else None


@rules("QUARTER", "QN")
def short_quarter(n):
    """Q3"""
    return Fields(quarter=n)


@rules("TIME", "FIG2 QN")
def quarter_of_short_year(year, n):
    """18Q4"""
    return Fields(quarter=n, year=year, short=True)


@rules("TIME", "[the] last|final quarter of YEAR")
def last_quarter(year):
    """the last quarter of 2019"""
    return year.merge(Fields(quarter=4))


@rules("QUARTER", "[the] ORD half")
def half(n):
    """the second half"""
    return Fields(half=n) if n <= 2 else None


@rules("TIME", "[the] last|latter|final half of YEAR")
def last_half(year):
    """the last half of 2019"""
    return year.merge(Fields(half=2))


@rules("TIME", "[the] ORD half of DECADETIME", "[the] ORD half of CENTURYTIME")
def half_of_decade(n, whole):
    """the second half of the 1970s"""
    return Modified(Mod.START if n == 1 else Mod.END, whole) if n <= 2 else None


@rules("TIME", "[the] last|latter|final half of DECADETIME", "[the] last|latter|final half of CENTURYTIME")
def last_half_of_decade(whole):
    """the latter half of the 1970s"""
    return Modified(Mod.END, whole)


@rules("QUARTER", "HN")
def short_half(n):
    """H1"""
    return Fields(half=n)


@rules("TIME", "QUARTER")
def bare_quarter(quarter):
    """the third quarter"""
    return quarter if not quarter.half else None


@rules("TIME", "QUARTER [of|,|in] [fiscal|fy] YEAR", "QUARTER of [the] year|fiscal YEAR")
def quarter_of_year(quarter, year):
    """the third quarter of 2018"""
    return year.merge(quarter)


@rules("TIME", "[the] [fiscal] YEAR [fiscal] QUARTER", "[the] YEAR 's QUARTER", "YEAR - QUARTER")
def year_quarter(year, quarter):
    """2018's third quarter"""
    return year.merge(quarter)


@rules("TIME", "[the] fiscal [year] YEAR", "fy YEAR", "[the] YEAR fiscal year", "[the] financial year YEAR")
def fiscal_year(year):
    """fiscal 1989"""
    return year.merge(Fields(fiscal=True))


@rules("TIME", "fy FIG2", "fiscal FIG2")
def short_fiscal_year(year):
    """fiscal 18"""
    return Fields(year=year, short=True, fiscal=True)


@rules("TIME", "FISCALWORD", "QUARTER [of|,] FISCALWORD")
def fiscal_word(*parts):
    """FY2019; Q3 FY2019"""
    *quarter, year = parts
    return year.merge(quarter[0]) if quarter else year


@rules("TIME", "[the] YEAR period|season|campaign")
def year_period(year):
    """the 1988 period"""
    return year


@rules("DECADETIME", "[the] DECADE", "[the] ' DECADE")
def decade(fields):
    """the 1990s"""
    return fields


@rules("DECADETIME", "[the] TENSWORD", "[the] CENTURYWORD TENSWORD")
def worded_decade(*parts):
    """the nineties; the nineteen-eighties"""
    *century, tens = parts
    return Fields(decade=century[0] * 10 + tens) if century else Fields(decade=tens, short=True)


@rules("TIME", "DECADETIME")
def bare_decade(fields):
    """the 1990s"""
    return fields


@rules("CENTURYTIME", "[the] ORD century|cent [ad|ce]", "[the] ORD centuries", "[the] ORD century a.d.")
def century(n):
    """the 19th century"""
    return Fields(century=n - 1) if 0 < n <= 30 else None


@rules("CENTURYTIME", "[the] ORD century bc|bce|b.c.|b.c.e.")
def century_bc(n):
    """the 5th century BC"""
    return Fields(century=n, bc=True) if 0 < n <= 30 else None


@rules("CENTURYTIME", "[the] ORD millennium")
def millennium(n):
    """the third millennium"""
    return Fields(millennium=n - 1) if 0 < n <= 9 else None


@rules("TIME", "CENTURYTIME")
def bare_century(fields):
    """the 19th century"""
    return fields


@rules("TIME", "[the] week of|ending|beginning [the] TIME", "[the] week beginning|ending TIME")
def week_of(day):
    """the week of March 6"""
    if isinstance(day, Fields) and day.granularity == G.DAY:
        return Nth(0, G.WEEK, day)
    return None


@rules("TIME", "week NUM [of|,] YEAR", "week NUM")
def numbered_week(n, year=None):
    """week 12 of 2020"""
    return year.merge(Fields(week=n)) if year and 1 <= n <= 53 else None


@rules("TIME", "[the] weekend of [the] TIME")
def weekend_of(day):
    """the weekend of March 4"""
    return Nth(0, G.WEEKEND, day) if isinstance(day, Fields) and day.granularity == G.DAY else None


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
