"""Reports of results: quarters and fiscal years, and the same quarter of the year before."""

from timeline.calendar import Granularity as G
from timeline.languages.base import Rules
from timeline.meaning import NOW, THEN, Length, Offset, Unit, Within

rules = Rules()

_YEAR = Length(((G.YEAR, 1),))
_SAME_QUARTER = Offset(_YEAR, -1, THEN, G.QUARTER)


@rules("TIME", "[the] latest quarter|period", "[the] most recent quarter|period", "[the] just ended quarter")
def latest():
    """the latest quarter"""
    return Unit(G.QUARTER, -1)


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
       "[the] corresponding|comparable|same|like|similar quarter|period last year",
       "[the] corresponding|comparable|same|like|similar quarter|period a year ago|earlier|before",
       "the quarter a year ago|earlier|before", "last year 's quarter|period")  # fmt: skip
def year_ago_quarter():
    """the year-earlier quarter"""
    return _SAME_QUARTER


@rules("TIME", "[the] [comparable] year [-] earlier|ago QUARTER", "[the] QUARTER a year ago|earlier|before")
def year_ago_nth_quarter(quarter):
    """the year-ago third quarter"""
    return Within(quarter, Unit(G.YEAR, -1, NOW)) if quarter.quarter else None


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
