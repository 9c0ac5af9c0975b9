"""Lists of ranges of days: June 3-4, 11-12 and 20-21, as programmes and timetables have them."""

from itertools import pairwise

from timeline.languages.base import Rules
from timeline.meaning import Fields

rules = Rules()


@rules("THROUGH", "-|--|to|through|thru|until")
def through():
    """to"""
    return "to"


@rules("ALSO", ",|and|&", ", and|&")
def also():
    """, and"""
    return "and"


@rules("INYEAR", "YEAR", ", YEAR", "of YEAR")
def in_year(year):
    """, 2018"""
    return year


def _days(month, parts):
    """The days of a list, in the order that a calendar has them."""
    days = [part for part in parts if isinstance(part, int)]
    year = next((part for part in parts if isinstance(part, Fields)), Fields())
    if any(later <= earlier for earlier, later in pairwise(days)):
        return None
    return tuple(year.merge(Fields(month=month, day=day)) for day in days)


_MORE = "[ALSO < DAYNUM >] [THROUGH < DAYNUM >] "


@rules("LIST", f"< MONTH DAYNUM > THROUGH < DAYNUM > ALSO < DAYNUM > [THROUGH < DAYNUM >] {_MORE * 3} [INYEAR]",
       f"< MONTH DAYNUM > ALSO < DAYNUM > THROUGH < DAYNUM > {_MORE} [INYEAR]")  # fmt: skip
def month_day_ranges(month, *parts):
    """June 3-4, 11-12 and 20-21"""
    return _days(month, parts)


@rules("LIST", "< DAYNUM > THROUGH < DAYNUM > ALSO < DAYNUM > [THROUGH < DAYNUM >] [ALSO < DAYNUM >] "
       "THROUGH < DAYNUM MONTH [INYEAR] >",
       "< DAYNUM > THROUGH < DAYNUM > ALSO < DAYNUM > [THROUGH] < DAYNUM MONTH [INYEAR] >",
       "< DAYNUM > THROUGH < DAYNUM > ALSO < DAYNUM MONTH [INYEAR] >",
       "< DAYNUM > ALSO < DAYNUM > THROUGH < DAYNUM MONTH [INYEAR] >")  # fmt: skip
def day_ranges_month(*parts):
    """3-4, 11-12 and 20-21 June"""
    *days, month = (part for part in parts if isinstance(part, int))
    return _days(month, (*days, *(part for part in parts if isinstance(part, Fields))))
