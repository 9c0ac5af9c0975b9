"""Days with a name: the calendars that know when they are, apart from the words that name them.

- fixed: the same date each year (Christmas, Juneteenth)
- weekdays: a weekday of a month, or kept off the weekend (Thanksgiving, Tax Day)
- easter: counted from Easter, Western and Orthodox (Good Friday, Lent)
- hebrew: dates of the Hebrew calendar, by arithmetic (Passover, Hanukkah)
- sun: the equinoxes and solstices
- lunar: tables of other calendars, imported when a text names them (Ramadan, Diwali, Lunar New Year)
"""

from functools import lru_cache
from typing import Final

from timeline.calendar import DAY, NoSuchDay, plus
from timeline.calendar import Granularity as G
from timeline.model import Interval
from timeline.tagger.days.easter import EASTER
from timeline.tagger.days.fixed import FIXED
from timeline.tagger.days.hebrew import HEBREW
from timeline.tagger.days.lunar import LUNAR
from timeline.tagger.days.rules import Days
from timeline.tagger.days.sun import SUN
from timeline.tagger.days.weekdays import WEEKDAYS

NAMED_DAYS: Final[Days] = {**FIXED, **WEEKDAYS, **EASTER, **HEBREW, **SUN, **LUNAR}

__all__ = ["NAMED_DAYS", "named_day", "named_days"]


@lru_cache(maxsize=1024)
def named_days(key: str, year: int) -> tuple[Interval, ...]:
    """The days that bear a name and begin in a year: a day, or from the first to the last day of a feast of many.

    Raises `NoSuchDay` for a year that no rule or table knows. There may be two in a year, or none.

    >>> named_days("thanksgiving", 2022)
    (Interval.parse('2022-11-24'),)
    >>> named_days("hanukkah", 2018)
    (Interval.parse('2018-12-03/2018-12-10'),)
    >>> named_days("eid-al-fitr", 2000)
    (Interval.parse('2000-01-08'), Interval.parse('2000-12-27'))
    """
    return tuple(
        Interval.of(first, G.DAY) if first == last else Interval(start=first, end=plus(last, DAY), granularity=G.DAY)
        for first, last in NAMED_DAYS[key](year)
    )


def named_day(key: str, year: int) -> Interval:
    """The only days in a year that bear a name.

    >>> named_day("easter-monday", 2023)
    Interval.parse('2023-04-10')

    Raises `NoSuchDay` where there are none, or two to choose from.
    """
    found = named_days(key, year)
    if not found:
        raise NoSuchDay(f"{year} has no such day")
    if len(found) > 1:
        raise NoSuchDay(" and ".join(day.value for day in found) + " both bear this name")
    return found[0]
