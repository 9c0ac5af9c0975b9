"""Seasons, quarters, halves and fiscal years: the summer of 1964, the third quarter, FY2021/22."""

from timeline.languages.base import Rules
from timeline.languages.en.rules.ages import half_of_decade
from timeline.meaning import Fields, Modified
from timeline.model import Mod

rules = Rules()


@rules("SEASONNAME", "[the] SEASON", "[the] SEASON season|semester|term")
def season_name(season):
    """the summer"""
    return season


@rules("TIME", "SEASONNAME [of] YEAR4 -|/ FIG2", "SEASONNAME [of] YEAR4 -|/ YEAR4")
def winter_of_two_years(season, year, last):
    """the winter of 1962-63"""
    return Fields(season=season, year=year) if last in (year + 1, (year + 1) % 100) else None


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


@rules("TIME", "[the] ORD half of MONTHTIME")
def half_of_month(n, month):
    """the first half of May 2021"""
    return half_of_decade(n, month)


@rules("TIME", "[the] last|latter|final|back half of MONTHTIME")
def last_half_of_month(month):
    """the latter half of May 2021"""
    return Modified(Mod.END, month)


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
