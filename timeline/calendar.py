"""Pure calendar arithmetic by granularity: floor, whole unit, shift.

Everything is half-open, naive and Gregorian, for the years 1 to 9998. Weeks begin on Monday (ISO 8601), decades and
centuries in the years that end in 0 and 00 (TimeML, EDTF: the 1990s are [1990, 2000), the 19th century is
[1800, 1900)), seasons on the first of March, June, September and December (meteorological, northern).
"""

import enum
from calendar import isleap
from datetime import date, datetime, timedelta
from functools import lru_cache
from typing import Final

from pendulum import DateTime

from timeline.errors import BadValue

DAY: Final = timedelta(days=1)
MIN_YEAR: Final = 1
MAX_YEAR: Final = 9998


class Granularity(enum.IntEnum):
    """The units of time, ordered from fine to coarse.

    >>> Granularity.DAY < Granularity.MONTH
    True
    >>> Granularity["WEEK"]
    Granularity.WEEK
    """

    SECOND = 1
    MINUTE = 2
    HOUR = 3
    PART_OF_DAY = 4
    DAY = 5
    WEEKEND = 6
    WEEK = 7
    MONTH = 8
    SEASON = 9
    QUARTER = 10
    HALF = 11
    YEAR = 12
    DECADE = 13
    CENTURY = 14
    MILLENNIUM = 15

    def __repr__(self) -> str:
        return f"Granularity.{self.name}"


class OutsideCalendar(BadValue, ArithmeticError):
    """A moment before the year 1 or after the year 9998."""


class NoSuchDay(BadValue, ArithmeticError):
    """A day that its month does not have, such as 31 June, or a week that its year does not have."""


#: Months in one unit of the granularities that are counted in months.
MONTHS: Final = {
    Granularity.MONTH: 1,
    Granularity.SEASON: 3,
    Granularity.QUARTER: 3,
    Granularity.HALF: 6,
    Granularity.YEAR: 12,
    Granularity.DECADE: 120,
    Granularity.CENTURY: 1200,
    Granularity.MILLENNIUM: 12000,
}

#: The length of one unit of the granularities that are counted in seconds.
LENGTHS: Final = {
    Granularity.SECOND: timedelta(seconds=1),
    Granularity.MINUTE: timedelta(minutes=1),
    Granularity.HOUR: timedelta(hours=1),
    Granularity.DAY: DAY,
    Granularity.WEEKEND: timedelta(days=7),
    Granularity.WEEK: timedelta(days=7),
}

#: TIMEX3 codes of the parts of the day: the hours, from the day's midnight, between which each lies.
DAY_PARTS: Final = {
    "MO": (6, 12),
    "MI": (11, 13),
    "AF": (12, 18),
    "EV": (18, 22),
    "NI": (20, 30),
    "DT": (6, 18),
}

#: TIMEX3 codes of the seasons: the month in which each begins, north of the equator.
SEASONS: Final = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}


def moment(year: int, month: int = 1, day: int = 1, hour: int = 0, minute: int = 0, second: int = 0) -> DateTime:
    """The moment with these fields.

    Raises `OutsideCalendar` for a year this library cannot place and `NoSuchDay` for 31 June or 25:61.

    >>> moment(2018, 3)
    DateTime(2018, 3, 1, 0, 0, 0)
    """
    if not MIN_YEAR <= year <= MAX_YEAR + 1:
        raise OutsideCalendar(f"the year {year} lies outside the calendar")
    try:
        return DateTime(year, month, day, hour, minute, second)
    except ValueError:
        clock = f"T{hour:02}:{minute:02}" if hour or minute else ""
        raise NoSuchDay(f"there is no {year:04}-{month:02}-{day:02}{clock}") from None


def plus(start: DateTime, length: timedelta) -> DateTime:
    """`start + length` as a moment, in plain arithmetic (pendulum's own `+` costs thirty times as much)."""
    try:
        days, seconds = divmod(
            start.hour * 3600 + start.minute * 60 + start.second + length.days * 86400 + length.seconds, 86400
        )
        day = date.fromordinal(start.toordinal() + days)
    except (OverflowError, ValueError):
        raise OutsideCalendar("the moment lies outside the calendar") from None
    return moment(day.year, day.month, day.day, seconds // 3600, seconds // 60 % 60, seconds % 60)


def span(start: DateTime, end: DateTime) -> timedelta:
    """`end - start` in plain arithmetic, as in `plus`.

    >>> span(moment(2022, 2, 28), moment(2022, 3, 2)).days
    2
    """
    return datetime.__sub__(end, start)


def floor(at: DateTime, granularity: Granularity) -> DateTime:
    """The start of the unit that holds `at`.

    >>> floor(moment(2022, 8, 6), Granularity.WEEK)
    DateTime(2022, 8, 1, 0, 0, 0)
    >>> floor(moment(2022, 1, 15), Granularity.SEASON)
    DateTime(2021, 12, 1, 0, 0, 0)
    """
    match granularity:
        case Granularity.SECOND:
            return moment(at.year, at.month, at.day, at.hour, at.minute, at.second)
        case Granularity.MINUTE:
            return moment(at.year, at.month, at.day, at.hour, at.minute)
        case Granularity.HOUR:
            return moment(at.year, at.month, at.day, at.hour)
        case Granularity.DAY | Granularity.PART_OF_DAY:
            return moment(at.year, at.month, at.day)
        case Granularity.WEEK:
            return plus(moment(at.year, at.month, at.day), -DAY * at.weekday())
        case Granularity.WEEKEND:
            return plus(moment(at.year, at.month, at.day), DAY * (5 - at.weekday()))
        case Granularity.SEASON:
            return _from_months((at.year * 12 + at.month) // 3 * 3 - 1)
    size = MONTHS[granularity]
    if size <= 12:
        return moment(at.year, (at.month - 1) // size * size + 1)
    years = size // 12
    return moment(max(at.year // years * years, MIN_YEAR))


def _from_months(months: int, day: int = 1) -> DateTime:
    """The month that lies `months` after January of the year 0, on `day` or its last day."""
    year, month = divmod(months, 12)
    return moment(year, month + 1, min(day, days_in_month(year, month + 1)))


def days_in_month(year: int, month: int) -> int:
    """How many days a month has.

    >>> days_in_month(2024, 2)
    29
    """
    if month == 2:
        return 29 if isleap(year) else 28
    return 30 if month in (4, 6, 9, 11) else 31


def shift(at: DateTime, count: int, granularity: Granularity) -> DateTime:
    """`at` moved by `count` units; a day that the month does not have becomes its last.

    >>> shift(moment(2022, 3, 31), -1, Granularity.MONTH)
    DateTime(2022, 2, 28, 0, 0, 0)
    """
    if granularity is Granularity.PART_OF_DAY:
        granularity = Granularity.DAY
    if granularity in LENGTHS:
        try:
            return plus(at, LENGTHS[granularity] * count)
        except OverflowError:
            raise OutsideCalendar(f"{count} {granularity.name.lower()}s lie outside the calendar") from None
    day = _from_months(at.year * 12 + at.month - 1 + count * MONTHS[granularity], at.day)
    return moment(day.year, day.month, day.day, at.hour, at.minute, at.second)


def whole(at: DateTime, granularity: Granularity) -> tuple[DateTime, DateTime]:
    """The unit that holds `at`, half-open: [first moment, first moment after it).

    >>> whole(moment(2022, 8, 6), Granularity.QUARTER)
    (DateTime(2022, 7, 1, 0, 0, 0), DateTime(2022, 10, 1, 0, 0, 0))
    """
    if granularity >= Granularity.DAY:
        return _whole_around(at.year, at.month, at.day, granularity)
    start = floor(at, granularity)
    return start, shift(start, 1, granularity)


@lru_cache(maxsize=1 << 12)
def _whole_around(year: int, month: int, day: int, granularity: Granularity) -> tuple[DateTime, DateTime]:
    """The unit that holds a day; a text tells of the same ones again and again."""
    start = floor(moment(year, month, day), granularity)
    if granularity is Granularity.WEEKEND:
        return start, plus(start, 2 * DAY)
    if granularity > Granularity.YEAR:
        years = MONTHS[granularity] // 12
        return start, moment(start.year // years * years + years)
    return start, shift(start, 1, granularity)


def part_of_day(day: DateTime, part: str) -> tuple[DateTime, DateTime]:
    """The part of a day with a TIMEX3 code; a night ends on the next morning.

    >>> part_of_day(moment(2022, 8, 6), "NI")
    (DateTime(2022, 8, 6, 20, 0, 0), DateTime(2022, 8, 7, 6, 0, 0))
    """
    first, last = DAY_PARTS[part]
    midnight = floor(day, Granularity.DAY)
    return plus(midnight, timedelta(hours=first)), plus(midnight, timedelta(hours=last))


def season(year: int, part: str, begins: int | None = None) -> tuple[DateTime, DateTime]:
    """The season of a year with a TIMEX3 code; a winter ends in the following year.

    `begins` is the month it begins in, where that is not the northern one.

    >>> season(2021, "WI")
    (DateTime(2021, 12, 1, 0, 0, 0), DateTime(2022, 3, 1, 0, 0, 0))
    """
    start = moment(year, begins or SEASONS[part])
    return start, shift(start, 3, Granularity.MONTH)


def nth_weekday(year: int, month: int, weekday: int, n: int) -> DateTime:
    """The n-th Monday (weekday 0) … Sunday (6) of a month; -1 is the last.

    >>> nth_weekday(2022, 11, 3, 4)
    DateTime(2022, 11, 24, 0, 0, 0)
    """
    if n > 0:
        first = moment(year, month)
        day = 1 + (weekday - first.weekday()) % 7 + 7 * (n - 1)
    else:
        last = moment(year, month, days_in_month(year, month))
        day = last.day - (last.weekday() - weekday) % 7 + 7 * (n + 1)
    return moment(year, month, day)
