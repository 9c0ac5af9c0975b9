"""How units of the calendar are written: TIMEX3 values and EDTF strings."""

import re
from datetime import timedelta
from typing import Final, Literal

from pendulum import DateTime

from timeline.calendar import Granularity, plus

Part = Literal["SP", "SU", "FA", "WI", "MO", "MI", "AF", "EV", "NI", "DT"]

EDTF_SEASONS: Final[dict[Part, int]] = {"SP": 21, "SU": 22, "FA": 23, "WI": 24}

#: A TIMEX3 value of one unit.
VALUE: Final = re.compile(
    r"(?P<year>\d{4})(?:"
    r"-W(?P<week>\d\d)(?P<weekend>-WE)?"
    r"|-Q(?P<quarter>[1-4])|-H(?P<half>[12])|-(?P<season>SP|SU|FA|WI)"
    r"|-(?P<month>\d\d)(?:-(?P<day>\d\d)(?:T(?:(?P<part>MO|MI|AF|EV|NI|DT)"
    r"|(?P<hour>\d\d)(?::(?P<minute>\d\d)(?::(?P<second>\d\d))?)?))?)?"
    r")?",
    re.ASCII,
)


def unit_value(start: DateTime, granularity: Granularity, part: Part | None = None) -> str:
    """The TIMEX3 value of the unit that starts here.

    >>> unit_value(DateTime(2022, 8, 1), Granularity.WEEK)
    '2022-W31'
    """
    year, month, day = start.year, start.month, start.day
    match granularity:
        case Granularity.DAY:
            return f"{year:04}-{month:02}-{day:02}"
        case Granularity.MONTH:
            return f"{year:04}-{month:02}"
        case Granularity.YEAR:
            return f"{year:04}"
        case Granularity.WEEK | Granularity.WEEKEND:
            iso = start.isocalendar()
            return f"{iso.year:04}-W{iso.week:02}" + ("-WE" if granularity is Granularity.WEEKEND else "")
        case Granularity.PART_OF_DAY:
            return f"{year:04}-{month:02}-{day:02}" + (f"T{part}" if part else f"T{start.hour:02}:00")
        case Granularity.HOUR | Granularity.MINUTE:
            return f"{year:04}-{month:02}-{day:02}T{start.hour:02}:{start.minute:02}"
        case Granularity.SECOND:
            return f"{year:04}-{month:02}-{day:02}T{start.hour:02}:{start.minute:02}:{start.second:02}"
        case Granularity.QUARTER:
            return f"{year:04}-Q{(month + 2) // 3}"
        case Granularity.HALF:
            return f"{year:04}-H{(month + 5) // 6}"
        case Granularity.SEASON:
            return f"{year:04}-{part or _northern(month)}"
        case Granularity.DECADE:
            return f"{year // 10:03}"
        case Granularity.CENTURY:
            return f"{year // 100:02}"
        case Granularity.MILLENNIUM:
            return f"{year // 1000}"


def _northern(month: int) -> Part:
    parts: dict[int, Part] = {3: "SP", 6: "SU", 9: "FA", 12: "WI"}
    return parts[month]


def unit_edtf(start: DateTime, granularity: Granularity, part: Part | None) -> str:
    """The EDTF string of the unit that starts here, of its day where it is a part of one.

    >>> unit_edtf(DateTime(2018, 6, 1), Granularity.SEASON, "SU")
    '2018-22'
    """
    match granularity:
        case Granularity.PART_OF_DAY:
            return unit_value(start, Granularity.DAY)
        case Granularity.HOUR | Granularity.MINUTE | Granularity.SECOND:
            return unit_value(start, Granularity.SECOND)
        case Granularity.QUARTER:
            return f"{start.year:04}-{32 + (start.month + 2) // 3}"
        case Granularity.HALF:
            return f"{start.year:04}-{39 + (start.month + 5) // 6}"
        case Granularity.SEASON:
            return f"{start.year:04}-{EDTF_SEASONS[part or _northern(start.month)]}"
        case Granularity.DECADE | Granularity.CENTURY | Granularity.MILLENNIUM:
            return unit_value(start, granularity).ljust(4, "X")
    return unit_value(start, granularity)


def side_edtf(at: DateTime, granularity: Granularity, *, last: bool) -> str:
    """One end of an EDTF interval, in years, months or days: no clock time may stand there."""
    if granularity <= Granularity.WEEK:
        grain = Granularity.DAY
    else:
        grain = Granularity.YEAR if granularity >= Granularity.YEAR else Granularity.MONTH
    return unit_value(plus(at, -timedelta(seconds=1)) if last else at, grain)
