"""Reports of results: quarters and fiscal years, and the same quarter of the year before."""

import attrs

from timeline.calendar import Granularity as G
from timeline.languages.base import Rules
from timeline.meaning import NOW, THEN, TOPIC, Fields, Length, Likewise, Offset, Unit, Within

rules = Rules()

_YEAR = Length(((G.YEAR, 1),))
_SAME_QUARTER = Offset(_YEAR, -1, THEN, G.QUARTER)
_HALF_A_QUARTER = Length(((G.DAY, 45),))
#: The first and the last month of each quarter and half of a year.
_SHARES = {(3 * n - 2, 3 * n): Fields(quarter=n) for n in range(1, 5)} | {
    (6 * n - 5, 6 * n): Fields(half=n) for n in range(1, 3)
}


@rules("LIST", "< [the] [fiscal] quarter > [that|which] ended|ending [on] < DATE >")
def quarter_ended(date):
    """the quarter ended Sept. 30: the one in which most of its three months lie"""
    return Offset(_HALF_A_QUARTER, -1, date, G.QUARTER), date


@rules("LIST", "< QUARTER > [that|which] ended|ending [on] < DATE >")
def nth_quarter_ended(quarter, date):
    """its fourth quarter ended Sept. 30: a fiscal one"""
    if not quarter.quarter:
        return None
    return Within(attrs.evolve(quarter, fiscal=False), date) if date.year else attrs.evolve(quarter, fiscal=True), date


@rules("LIST", "< [the] fiscal|financial year > [that|which] ended|ending [on] < DATE >")
def fiscal_year_ended(date):
    """the fiscal year ended Jan. 31: which one that is, companies differ"""
    return _YEAR, date


@rules("TIME", "[the] latest quarter|period", "[the] most recent quarter|period", "[the] just ended quarter")
def latest():
    """the latest quarter"""
    return Unit(G.QUARTER, 0, TOPIC)


@rules("LIST", "the|a < year - earlier|ago >")
def attributive_year_ago():
    """the year-earlier results; a year-earlier loss: an article that belongs to the noun"""
    return (Offset(_YEAR, -1, THEN),)


@rules("LENGTH", "[the] year - earlier|ago LENGTH")
def year_ago_length(length):
    """the year-earlier nine months"""
    return length if not length.side and not length.mod else None


@rules("TIME", "[the] year [-] earlier|ago")
def year_ago():
    """year-earlier"""
    return Offset(_YEAR, -1, THEN)


@rules("TIME", "[the] [comparable] year [-] earlier|ago quarter|period",
       "[the] corresponding|comparable|same|like|similar quarter last year",
       "[the] corresponding|comparable|same|like|similar quarter a year ago|earlier|before",
       "the quarter a year ago|earlier|before", "last year 's quarter")  # fmt: skip
def year_ago_quarter():
    """the year-earlier quarter"""
    return _SAME_QUARTER


@rules("TIME", "[the] corresponding|comparable|same|like|similar period last year",
       "[the] corresponding|comparable|same|like|similar period a year ago|earlier|before",
       "last year 's period")  # fmt: skip
def same_period_last_year():
    """the same period last year: the same quarter where one was told, else all of that year"""
    return Offset(_YEAR, -1)


@rules("TIME", "[the] [comparable] year [-] earlier|ago QUARTER", "[the] QUARTER a year ago|earlier|before")
def year_ago_nth_quarter(quarter):
    """the year-ago third quarter"""
    return Within(quarter, Unit(G.YEAR, -1, NOW)) if quarter.quarter else None


@rules("TIME", "[the] corresponding|comparable|same|like|similar UNIT [of|in] last year",
       "[the] corresponding|comparable|same|like|similar UNIT [of] a year ago|earlier|before")  # fmt: skip
def same_unit_last_year(unit):
    """the same month last year"""
    return Likewise(unit, Unit(G.YEAR, -1)) if G.DAY <= unit < G.YEAR else None


@rules("TIME", "[the] corresponding|comparable|same|like|similar UNIT of|in YEAR4")
def same_unit_of_year(unit, year):
    """the same quarter of 2019"""
    return Likewise(unit, Fields(year=year)) if G.DAY <= unit < G.YEAR else None


@rules("TIME", "[the] corresponding|comparable|same|like|similar period of|in YEAR4", "[the] YEAR4 period")
def period_of_year(year):
    """the same period of 2019; the 2019 period: all of that year, since what is compared may be any part of it"""
    return Likewise(G.YEAR, Fields(year=year))


@rules("TIME", "[the] YEAR4 quarter")
def quarter_of_that_year(year):
    """the 1998 quarter"""
    return Likewise(G.QUARTER, Fields(year=year))


@rules("TIME", "[the] MONTH -|to|through|/ MONTH quarter|period [of|in] [YEAR]",
       "[the] MONTH - to - MONTH quarter|period [of|in] [YEAR]",
       "[the] MONTH -|to|through|/ MONTH YEAR quarter|period")  # fmt: skip
def months_of_quarter(first, last, year=None):
    """the January-March quarter"""
    fields = _SHARES.get((first, last))
    return year.merge(fields) if year and fields else fields


@rules("TIME", "[the] MONTH quarter [of|in] [YEAR]", "[the] MONTH YEAR quarter")
def quarter_by_its_month(month, year=None):
    """the September quarter: the one that ends with it"""
    fields = Fields(quarter=month // 3) if month % 3 == 0 else None
    return year.merge(fields) if year and fields else fields


@rules("TIME", "the fiscal|financial year", "[the] current fiscal|financial year")
def this_fiscal_year():
    """the fiscal year"""
    return Unit(G.YEAR, 0)


@rules("TIME", "the full year")
def full_year():
    """the full year"""
    return Unit(G.YEAR, 0)


@rules("TIME", "[the] latest fiscal|financial year")
def latest_fiscal_year():
    """the latest fiscal year"""
    return Unit(G.YEAR, -1)
