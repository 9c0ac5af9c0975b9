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
    """The patterns of days and these hours; behind "open" the days come back whatever follows."""
    hours = f"[,|:|from|, from|(] < {opens} > {_TO} < {closes} >"
    return f"{_DAYS} {hours}", f"{_OPEN} {_DAYS} {hours}", f"{_IS_OPEN} {_DAYS} {hours}", f"< WEEKDAYS > {hours}"


def _every(weekdays, *clocks):
    """Days and hours that come back; the hours of a single weekday are its own."""
    day = Fields(weekday=weekdays[0] if len(weekdays) == 1 else None)
    days = tuple(Repeat(fields=Fields(weekday=weekday)) for weekday in weekdays)
    return (*days, *(Repeat(fields=day.merge(clock)) for clock in clocks))


@rules("LIST", f"{_OPEN} {_DAYS}", f"{_IS_OPEN} {_DAYS}")
def open_days(*weekdays):
    """is open Monday to Friday"""
    return _every(weekdays)


@rules("LIST", *_hours("FACE", "FACE"))
def open_hours(*parts):
    """Monday to Friday, 9 to 5; Saturdays 10-4"""
    *weekdays, opens, closes = parts
    opens = attrs.evolve(opens, hour=opens.hour + 12) if opens.hour < _EARLIEST else opens
    return _every(weekdays, *last_borrows(opens, closes))


@rules("LIST", *_hours("FACE", "HALVED"))
def open_hours_halved_last(*parts):
    """Mon-Fri 9-5pm"""
    *weekdays, opens, closes = parts
    return _every(weekdays, *first_borrows(opens, closes))


@rules("LIST", *_hours("HALVED", "FACE"))
def open_hours_halved_first(*parts):
    """Mon-Fri 9am-5"""
    *weekdays, opens, closes = parts
    return _every(weekdays, *last_borrows(opens, closes))


@rules("LIST", *_hours("HALVED", "HALVED"), *_hours("FIGURED", "FIGURED"), *_hours("MILITARY", "MILITARY"))
def open_hours_told(*parts):
    """Mon-Fri 9am-5pm; Monday to Friday, 09.00-17.00"""
    *weekdays, opens, closes = parts
    return _every(weekdays, opens, closes)
