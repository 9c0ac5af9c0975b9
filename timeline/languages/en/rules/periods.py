"""Longer places in the calendar: seasons, quarters, fiscal years, decades, centuries, and weeks by number."""

from timeline.calendar import Granularity as G
from timeline.languages.base import Rules
from timeline.meaning import THEN, Fields, Length, Modified, Nth, Offset, Unit
from timeline.model import Mod

rules = Rules()

#: So many years before the next century its turn is nearer than that of this one.
_BEFORE_THE_TURN = 20


@rules("SEASONNAME", "[the] SEASON", "[the] SEASON season|semester|term")
def season_name(season):
    """the summer"""
    return season


@rules("TIME", "SEASONNAME [of] YEAR4 - FIG2", "SEASONNAME [of] YEAR4 / FIG2")
def winter_of_two_years(season, year, last):
    """the winter of 1962-63"""
    return Fields(season=season, year=year) if last == (year + 1) % 100 else None


@rules("TIME", "SEASONNAME [of|,|in] YEAR", "[the] YEAR SEASON [season|semester]")
def season_of_year(*parts):
    """the summer of 1964"""
    season, year = parts if isinstance(parts[0], str) else (parts[1], parts[0])
    return year.merge(Fields(season=season))


@rules("TIME", "SEASONNAME - YEAR4")
def season_dash_year(season, year):
    """summer-1964"""
    return Fields(season=season, year=year)


@rules("TIME", "SEASONNAME")
def season(season):
    """the summer"""
    return Fields(season=season)


@rules("LIST", "the|a|an < [fiscal] ORD - quarter >")
def attributive_quarter(n):
    """the third-quarter loss: an article that belongs to the noun"""
    return (Fields(quarter=n),) if n <= 4 else None


@rules("QUARTER", "[the] ORD quarter|qtr")
def quarter(n):
    """the third quarter"""
    return Fields(quarter=n) if n <= 4 else None


@rules("QUARTER", "[the] ORD fiscal quarter|qtr", "[the] fiscal ORD quarter")
def quarter_of_fiscal(n):
    """the fiscal third quarter"""
    return Fields(quarter=n, fiscal=True) if n <= 4 else None


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
def half_year(n):
    """the second half"""
    return Fields(half=n) if n <= 2 else None


@rules("TIME", "[the] last|latter|final|back half of YEAR")
def last_half(year):
    """the last half of 2019"""
    return year.merge(Fields(half=2))


@rules("AGE", "DECADETIME", "CENTURYTIME")
def age(fields):
    """the 1970s; the 19th century"""
    return fields


@rules("AGE", "SIDE UNIT", "the SIDE UNIT")
def age_beside(side, unit):
    """last century; the last decade"""
    return Unit(unit, side) if unit >= G.DECADE else None


@rules("AGE", "the UNIT")
def running_age(unit):
    """(the second half of) the century"""
    return Unit(unit, 0, THEN) if unit >= G.DECADE else None


@rules("TIME", "[the] ORD half of AGE")
def half_of_decade(n, whole):
    """the second half of the 1970s"""
    return Modified(Mod.START if n == 1 else Mod.END, whole) if n <= 2 else None


@rules("TIME", "[the] ORD half of MONTHTIME")
def half_of_month(n, month):
    """the first half of May 2021"""
    return half_of_decade(n, month)


@rules("TIME", "[the] last|latter|final|back half of MONTHTIME")
def last_half_of_month(month):
    """the latter half of May 2021"""
    return Modified(Mod.END, month)


@rules("TIME", "[the] last|latter|final|back half of AGE", "[the] last|final|closing quarter|third of AGE")
def last_share(whole):
    """the latter half of the 1970s; the last third of the 19th century"""
    return Modified(Mod.END, whole)


@rules("TIME", "[the] ORD quarter of AGE")
def quarter_of_century(n, whole):
    """the first quarter of the 19th century: its second and third are the middle"""
    return Modified((Mod.START, Mod.MID, Mod.MID, Mod.END)[n - 1], whole) if n <= 4 else None


@rules("TIME", "[the] ORD third of AGE", "[the] middle third of AGE")
def third_of_century(*parts):
    """the second third of the 19th century"""
    *n, whole = parts
    return Modified((Mod.START, Mod.MID, Mod.END)[(n or [2])[0] - 1], whole) if not n or n[0] <= 3 else None


@rules("TIME", "[the] turn of CENTURYTIME")
def turn_of_century(century):
    """the turn of the 20th century: the years in which it began"""
    return Modified(Mod.START, century)


@rules("TIME", "[the] turn of the UNIT")
def turn(unit):
    """the turn of the century: told in 1890 or 2010, the one that is near"""
    if unit not in (G.CENTURY, G.MILLENNIUM):
        return None
    near = Offset(Length(((G.YEAR, _BEFORE_THE_TURN),)), 1, Unit(G.YEAR, 0, THEN))
    return Modified(Mod.START, Nth(0, unit, near))


@rules("TIME", "REPORT")
def report(fields):
    """1H21; 3Q2021"""
    return fields


@rules("QUARTER", "HN")
def short_half(n):
    """H1"""
    return Fields(half=n)


@rules("TIME", "QUARTER")
def bare_quarter(quarter):
    """the third quarter"""
    return quarter if not quarter.half else None


@rules("TIME", "QUARTER")
def bare_half(half):
    """sales in the first half"""
    return half if half.half else None


@rules("TIME", "QUARTER [of|,|in|/] [fiscal|fy] YEAR", "QUARTER of [the] year|fiscal YEAR")
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


@rules("TIME", "FISCALWORD /|- FIG2", "fy|fiscal YEAR4 /|- FIG2", "[the] fiscal|financial year YEAR4 /|- FIG2",
       "[the] YEAR4 /|- FIG2 fiscal|financial|tax year")  # fmt: skip
def fiscal_year_of_two(year, last):
    """FY2021/22: named for the year it ends in"""
    year = year.year if isinstance(year, Fields) else year
    return Fields(year=year + 1, fiscal=True) if last == (year + 1) % 100 else None


@rules("TIME", "fy FIG2", "fiscal FIG2")
def short_fiscal_year(year):
    """fiscal 18"""
    return Fields(year=year, short=True, fiscal=True)


@rules("TIME", "FISCALWORD")
def fiscal_word(year):
    """FY2019"""
    return year


@rules("TIME", "QUARTER [of|,] FISCALWORD")
def fiscal_quarter(quarter, year):
    """Q3 FY2019"""
    return year.merge(quarter)


@rules("TIME", "FISCALWORD [,|-] QUARTER", "fy YEAR [,|-] QUARTER")
def quarter_of_fiscal_year(year, quarter):
    """FY2019 Q3"""
    return year.merge(quarter)


@rules("TIME", "NUM h FISCALWORD", "NUM h YEAR4")
def half_of_reports(n, year):
    """1H FY22; 2H 2021"""
    year = year if isinstance(year, Fields) else Fields(year=year)
    return year.merge(Fields(half=n)) if n in (1, 2) else None


@rules("TIME", "[the] YEAR season")
def year_season(year):
    """the 1988 season"""
    return year


@rules("DECADETIME", "[the] DECADE", "[the] ' DECADE")
def decade(fields):
    """the 1990s"""
    return fields


@rules("DECADETIME", "[the] roaring TENSWORD")
def roaring(tens):
    """the Roaring Twenties"""
    return Fields(decade=190 + tens) if tens == 2 else None


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


@rules("CENTURYTIME", "[the] ROMAN century")
def roman_century(n):
    """the XIV century"""
    return Fields(century=n - 1)


@rules("CENTURYTIME", "the TEEN [-] hundreds")
def hundreds(century):
    """the eighteen-hundreds"""
    return Fields(century=century) if century > 10 else None


@rules("CENTURYTIME", "[the] ORD century|centuries bc|bce|b.c.|b.c.e.")
def century_bc(n):
    """the 5th century BC"""
    return Fields(century=n, bc=True) if 0 < n <= 30 else None


@rules("CENTURYTIME", "[the] ORD millennium bc|bce|b.c.|b.c.e.")
def millennium_bc(n):
    """the third millennium BC"""
    return Fields(millennium=n, bc=True) if 0 < n <= 9 else None


@rules("CENTURYTIME", "[the] ORD millennium")
def millennium(n):
    """the third millennium"""
    return Fields(millennium=n - 1) if 0 < n <= 9 else None


@rules("TIME", "CENTURYTIME")
def bare_century(fields):
    """the 19th century"""
    return fields


@rules("DAYSPAN", "[the] DAYNUM to|-|--|and|& [the] DAYNUM [of] MONTH",
       "[the] DAYNUM to|-|--|and|& [the] DAYNUM [of] MONTH [,] YEAR")  # fmt: skip
def span_of_days(first, last, month, year=None):
    """the weekend of 13-14 August"""
    day = Fields(month=month, day=first)
    return (year.merge(day) if year else day) if first < last else None


@rules("DAYSPAN", "MONTH DAYNUM to|-|--|and|& DAYNUM", "MONTH DAYNUM to|-|--|and|& DAYNUM [,] YEAR")
def span_of_month_days(month, first, last, year=None):
    """the weekend of August 13-14"""
    return span_of_days(first, last, month, year)


@rules("TIME", "[the] week of|ending|beginning [the] TIME", "[the] week beginning|ending TIME", "[the] week of DAYSPAN",
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
