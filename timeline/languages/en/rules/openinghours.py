"""Opening hours: the days of every week, and the hours that they share: Mon-Fri 9am-5pm, Saturdays 10 to 4."""

import attrs

from timeline.languages.base import Rules
from timeline.languages.en.rules.clockranges import first_borrows, last_borrows
from timeline.meaning import Fields, Repeat

rules = Rules()

#: No shop opens before this hour that its sign has without a half of the day: "2 to 6".
_EARLIEST = 7
_TO = "-|--|to|until|till|through|thru"
_OPEN = "hours|opens|available [:|,|from]"
_IS_OPEN = "is|are|stays open [from]"
_DAYS = f"< WEEKDAY > {_TO} < WEEKDAY >"


def _hours(opens, closes):
    """The patterns of days and hours, in either order; behind "open" the days come back whatever follows."""
    hours = f"< {opens} > {_TO} < {closes} >"
    after = f"[,|:|from|, from|(] {hours}"
    return (f"{_DAYS} {after}", f"{_OPEN} {_DAYS} {after}", f"{_IS_OPEN} {_DAYS} {after}", f"< WEEKDAYS > {after}",
            f"[from] {hours} [,|on|(] {_DAYS}")  # fmt: skip


def _every(parts, borrows=None):
    """Days and hours that come back, as they stand in the text; the hours of a single weekday are its own."""
    weekdays = [part for part in parts if isinstance(part, int)]
    clocks = [part for part in parts if isinstance(part, Fields)]
    day = Fields(weekday=weekdays[0] if len(weekdays) == 1 else None)
    days = [Repeat(fields=Fields(weekday=weekday)) for weekday in weekdays]
    hours = [Repeat(fields=day.merge(clock)) for clock in (borrows(*clocks) if borrows else clocks)]
    return (*days, *hours) if isinstance(parts[0], int) else (*hours, *days)


def _from_the_first(opens, closes):
    """9 to 5, where a shop does not open at night."""
    later = attrs.evolve(opens, hour=opens.hour + 12) if opens.hour < _EARLIEST else opens
    return last_borrows(later, closes)


@rules("LIST", f"{_OPEN} {_DAYS}", f"{_IS_OPEN} {_DAYS}")
def open_days(*weekdays):
    """is open Monday to Friday"""
    return _every(weekdays)


@rules("LIST", *_hours("FACE", "FACE"))
def open_hours(*parts):
    """Monday to Friday, 9 to 5; Saturdays 10-4"""
    return _every(parts, _from_the_first)


@rules("LIST", *_hours("FACE", "HALVED"))
def open_hours_halved_last(*parts):
    """Mon-Fri 9-5pm; from 9 to 5 p.m. Monday to Friday"""
    return _every(parts, first_borrows)


@rules("LIST", *_hours("HALVED", "FACE"))
def open_hours_halved_first(*parts):
    """Mon-Fri 9am-5"""
    return _every(parts, last_borrows)


@rules("LIST", *_hours("HALVED", "HALVED"), *_hours("FIGURED", "FIGURED"), *_hours("MILITARY", "MILITARY"))
def open_hours_told(*parts):
    """Mon-Fri 9am-5pm; Monday to Friday, 09.00-17.00"""
    return _every(parts)
