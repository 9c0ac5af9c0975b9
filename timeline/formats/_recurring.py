"""How a calendar says that something comes back: an RRULE, and the first time that it does."""

from datetime import date
from typing import Any, Final

from timeline.calendar import Granularity, moment
from timeline.model import Interval, Recurrence

_DAYS: Final = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
#: The frequency of a unit, and how many of it the unit has.
_UNITS: Final = {
    Granularity.DAY: ("DAILY", 1),
    Granularity.WEEK: ("WEEKLY", 1),
    Granularity.MONTH: ("MONTHLY", 1),
    Granularity.QUARTER: ("MONTHLY", 3),
    Granularity.HALF: ("MONTHLY", 6),
    Granularity.YEAR: ("YEARLY", 1),
    Granularity.DECADE: ("YEARLY", 10),
    Granularity.CENTURY: ("YEARLY", 100),
}


def rule(told: Recurrence) -> dict[str, Any] | None:
    """The rule (RFC 5545); None for what none can say: "twice a week", "every few days", "every summer".

    >>> rule(Recurrence(unit=Granularity.WEEK, weekday=0))
    {'freq': 'WEEKLY', 'byday': 'MO'}
    >>> rule(Recurrence(unit=Granularity.QUARTER, every=2))
    {'freq': 'MONTHLY', 'interval': 6}
    >>> rule(Recurrence(unit=Granularity.WEEK, times=2))
    """
    if told.times is not None or not isinstance(told.every, int) or told.every < 1:
        return None
    if told.weekday is not None:
        return {"freq": "WEEKLY", **_every(told.every), "byday": _DAYS[told.weekday]}
    if told.weekend:
        return {"freq": "WEEKLY", **_every(told.every), "byday": "SA"}
    if told.month is not None:
        return {"freq": "YEARLY", **_every(told.every), "bymonth": told.month, "bymonthday": told.day or 1}
    if told.day is not None:
        return {"freq": "MONTHLY", **_every(told.every), "bymonthday": told.day}
    if told.unit not in _UNITS or (told.part is not None and told.unit is not Granularity.DAY):
        return None
    frequency, units = _UNITS[told.unit]
    return {"freq": frequency, **_every(told.every * units)}


def _every(interval: int) -> dict[str, int]:
    return {"interval": interval} if interval != 1 else {}


def occurrence(told: Recurrence, day: date) -> Interval | None:
    """The first time, from this day on, of what comes back on some day or month; else the unit that holds the day.

    >>> occurrence(Recurrence(unit=Granularity.WEEK, weekday=0), date(2022, 8, 6))
    Interval.parse('2022-08-08')
    >>> occurrence(Recurrence(unit=Granularity.YEAR, month=10), date(2022, 8, 6))
    Interval.parse('2022-10')
    >>> occurrence(Recurrence(unit=Granularity.MONTH), date(2022, 8, 6))
    Interval.parse('2022-08')
    """
    by = rule(told)
    if by is None:
        return None
    if "byday" not in by and "bymonthday" not in by:
        return Interval.of(moment(day.year, day.month, day.day), told.unit)
    found = _next(by, day)
    if found is None:
        return None
    if told.weekend:
        grain = Granularity.WEEKEND
    elif told.month is not None and told.day is None:
        grain = Granularity.MONTH
    else:
        grain = Granularity.DAY
    return Interval.of(moment(found.year, found.month, found.day), grain)


def _next(by: dict[str, Any], day: date) -> date | None:
    from dateutil.rrule import rrulestr

    told = ";".join(f"{name.upper()}={value}" for name, value in by.items() if name != "interval")
    try:
        found = rrulestr(told, dtstart=moment(day.year, day.month, day.day)).after(
            moment(day.year, day.month, day.day), inc=True
        )
    except (ValueError, OverflowError):  # beyond the calendar
        return None
    return found.date() if found is not None else None
