"""How a person would write an interval: "early 2018", "the 1990s", "week of 2022-08-01", "from 2016 on"."""

from typing import Final

from pendulum import DateTime

from timeline.calendar import Granularity
from timeline.model.interval import Interval, Mod

MODS: Final = {
    Mod.START: "early ",
    Mod.MID: "mid ",
    Mod.END: "late ",
    Mod.APPROX: "about ",
    Mod.BEFORE: "before ",
    Mod.AFTER: "after ",
    Mod.ON_OR_BEFORE: "by ",
    Mod.ON_OR_AFTER: "from ",
}
SEASONS: Final = {"SP": "spring", "SU": "summer", "FA": "autumn", "WI": "winter"}
DAY_PARTS: Final = {
    "MO": "morning",
    "MI": "midday",
    "AF": "afternoon",
    "EV": "evening",
    "NI": "night",
    "DT": "daytime",
}


def label(interval: Interval) -> str:
    """The interval in words as short as its value, and easier to read.

    >>> for value in ("2021-11", "199", "18", "2018-SU", "2022-W31", "2003/2009", "2016/..", "2022-08-06T19:30"):
    ...     print(label(Interval.parse(value)))
    2021-11
    1990s
    19th century
    summer 2018
    week of 2022-08-01
    2003 to 2009
    from 2016 on
    2022-08-06 19:30
    >>> label(Interval.parse("2018", mod="START"))
    'early 2018'
    """
    modified = MODS.get(interval.mod, "") if interval.mod else ""
    if interval.start is not None and interval.is_unit:
        return modified + _unit(interval, interval.start)
    first, last = interval.value.split("/")
    if last == "..":
        return f"from {modified}{_side(first)} on"
    if first == "..":
        return f"until {modified}{_side(last)}"
    return f"{modified}{_side(first)} to {_side(last)}"


def _side(value: str) -> str:
    try:
        return label(Interval.parse(value))
    except ArithmeticError:  # a unit that begins in the calendar and ends outside
        return value


def _unit(interval: Interval, start: DateTime) -> str:
    day = interval.value[:10]
    match interval.granularity:
        case Granularity.PART_OF_DAY:
            return f"{day} {DAY_PARTS.get(interval.part or '', '')}".rstrip()
        case Granularity.HOUR | Granularity.MINUTE | Granularity.SECOND:
            return interval.value.replace("T", " ")
        case Granularity.WEEK | Granularity.WEEKEND:
            return f"{interval.granularity.name.lower()} of {start.year:04}-{start.month:02}-{start.day:02}"
        case Granularity.SEASON:
            name = SEASONS.get(interval.part or "", "season")
            return f"{name} {start.year}" + (
                f"/{(start.year + 1) % 100:02}" if name == "winter" and start.month > 6 else ""
            )
        case Granularity.DECADE:
            return f"{start.year // 10}0s"
        case Granularity.CENTURY:
            return f"{ordinal(start.year // 100 + 1)} century"
        case Granularity.MILLENNIUM:
            return f"{ordinal(start.year // 1000 + 1)} millennium"
    return interval.value


def ordinal(n: int) -> str:
    """The number as English counts with it.

    >>> ordinal(1), ordinal(12), ordinal(21)
    ('1st', '12th', '21st')
    """
    ending = "th" if n % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(n % 10, "th")
    return f"{n}{ending}"
