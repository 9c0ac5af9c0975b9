"""Dates as a careful typesetter writes them: "16 August", "spring", "March onwards", under their year."""

from typing import Final, Literal

import attrs
from pendulum import DateTime

from timeline.calendar import Granularity
from timeline.model import Interval, Mod
from timeline.model.label import DAY_PARTS, MODS, SEASONS, ordinal

MONTHS: Final = "January February March April May June July August September October November December".split()
_WEEKDAYS: Final = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
#: What stands under a year that was told as a part of it ("2018, early").
_WITHIN: Final = {Mod.START: "early", Mod.MID: "middle", Mod.END: "late"}
_NAMES: Final = {Granularity.PART_OF_DAY: "part of a day", Granularity.HALF: "half-year"}

#: Heading, what stands under it, and both in one phrase.
Parts = tuple[str, str, str]

#: How a time is drawn: by the finest group of units that holds it.
Shape = Literal["moment", "days", "months", "years", "ages"]


@attrs.frozen
class Typeset:
    """A date in the parts that stand apart on the page, and as one phrase.

    `heading` is the year (decade, century) that it stands under, `within` the rest, `whole` both in one phrase, `note`
    the weekday or the unit. `machine` is what HTML's `<time>` understands, "" where it does not.
    """

    heading: str
    within: str
    whole: str
    note: str
    shape: Shape
    open_start: bool
    open_end: bool
    machine: str


def typeset(when: Interval) -> Typeset:
    """The interval as it stands on the page.

    >>> for value in ("2021-08-16", "2021-11", "2012-SU", "199", "2024-09-05/2024-09-28", "2021-03/..", "1940/1944"):
    ...     date = typeset(Interval.parse(value))
    ...     print(date.heading, date.within, date.note, date.whole, sep=" | ")
    2021 | 16 August | Monday | 16 August 2021
    2021 | November | month | November 2021
    2012 | summer | season | summer 2012
    1990s |  | decade | the 1990s
    2024 | 5–28 September | 24 days | 5–28 September 2024
    2021 | March onwards | no end told | from March 2021 on
    1940–1944 |  | 5 years | 1940–1944
    """
    heading, within, whole = _parts(when)
    return Typeset(
        heading=heading,
        within=within,
        whole=whole,
        note=_note(when),
        shape=_shape(when),
        open_start=when.start is None,
        open_end=when.end is None,
        machine=_machine(when),
    )


def _parts(when: Interval) -> Parts:
    if when.is_unit:
        return _modified(*_unit(when), when.mod)
    first, last = when.value.split("/")
    if last == "..":
        heading, within, whole = _modified(*_side(first), when.mod)
        return heading, f"{within} onwards".lstrip(), f"from {whole} on"
    if first == "..":
        heading, within, whole = _modified(*_side(last), when.mod)
        whole = f"until {whole}"
        return (heading, f"until {within}", whole) if within else (f"until {heading}", "", whole)
    return _modified(*_range(_side(first), _side(last)), when.mod)


def _modified(heading: str, within: str, mod: Mod | None) -> Parts:
    """The parts of a time with its modifier, and the one phrase.

    >>> _modified("19th century", "", Mod.START), _modified("2021", "5 May, morning", Mod.APPROX)
    (('19th century', 'early', 'the early 19th century'), ('2021', '5 May, about morning', '5 May 2021, about morning'))
    """
    early = MODS.get(mod, "") if mod else ""
    if within:
        day, comma, clock = within.rpartition(", ")
        within = f"{day}{comma}{early}{clock}"
        return heading, within, _phrase(heading, within)
    the = "the " if heading.endswith(("s", "century", "millennium")) else ""
    whole = f"{early}{the}{heading}" if early not in ("early ", "mid ", "late ") else f"{the}{early}{heading}"
    return (heading, _WITHIN[mod], whole) if mod in _WITHIN else (early + heading, "", whole)


def _phrase(heading: str, within: str) -> str:
    """What stands under a heading, and the heading, in one phrase.

    >>> _phrase("2018", "winter 2018/19"), _phrase("2018", "5 May, 7 p.m."), _phrase("2018", "May")
    ('winter 2018/19', '5 May 2018, 7 p.m.', 'May 2018')
    """
    if heading in within:
        return within
    day, comma, clock = within.partition(", ")
    return f"{day} {heading}{comma}{clock}"


def _side(value: str) -> tuple[str, str]:
    """The parts of one end of a range, from its value."""
    try:
        return _unit(Interval.parse(value))
    except (ArithmeticError, ValueError):  # an end that was built by hand, or reaches out of the calendar
        return value, ""


def _range(first: tuple[str, str], last: tuple[str, str]) -> tuple[str, str]:
    """Two ends as one: what they share is said once.

    >>> _range(("2024", "28 August"), ("2024", "3 September")), _range(("1999", "May"), ("2001", ""))
    (('2024', '28 August – 3 September'), ('1999', 'May 1999 to 2001'))
    """
    (heading, within), (last_heading, last_within) = first, last
    if not within and not last_within:
        dash = " – " if " " in heading + last_heading else "–"
        return (heading, "") if first == last else (f"{heading}{dash}{last_heading}", "")
    if heading != last_heading:
        if within and last_within:
            return heading, f"{within} {heading} – {last_within} {last_heading}"
        return heading, f"{within} {heading} to {last_within} {last_heading}".replace("  ", " ").strip()
    day, _, month = within.partition(" ")
    last_day, _, last_month = last_within.partition(" ")
    if month and month == last_month and day.isdecimal() and last_day.isdecimal():
        return heading, f"{day}–{last_day} {month}"
    dash = " – " if " " in within + last_within else "–"
    return heading, f"{within or 'January'}{dash}{last_within or 'December'}" if within != last_within else within


def _unit(when: Interval) -> tuple[str, str]:
    """The heading of one whole unit, and what is said under it."""
    start, last = when.start, when.dates()[1]
    assert start is not None
    assert last is not None
    year = _year(start.year)
    match when.granularity:
        case Granularity.MILLENNIUM:
            return f"{ordinal(start.year // 1000 + 1)} millennium", ""
        case Granularity.CENTURY:
            return f"{ordinal(start.year // 100 + 1)} century", ""
        case Granularity.DECADE:
            return f"{start.year // 10}0s", ""
        case Granularity.YEAR:
            return year, ""
        case Granularity.HALF:
            return year, f"{ordinal(1 + start.month // 7)} half"
        case Granularity.QUARTER:
            return year, f"{ordinal(1 + start.month // 3)} quarter"
        case Granularity.SEASON:
            name = SEASONS.get(when.part or "", "season")
            return year, f"winter {year}/{last.year % 100:02}" if last.year != start.year else name
        case Granularity.MONTH:
            return year, MONTHS[start.month - 1]
        case Granularity.WEEK | Granularity.WEEKEND:
            return _range((year, _day(start)), (_year(last.year), f"{last.day} {MONTHS[last.month - 1]}"))
        case Granularity.PART_OF_DAY:
            return year, f"{_day(start)}, {DAY_PARTS.get(when.part or '', 'part')}"
        case Granularity.HOUR | Granularity.MINUTE | Granularity.SECOND:
            return year, f"{_day(start)}, {clock(start, when.granularity)}"
    return year, _day(start)


def _day(at: DateTime) -> str:
    return f"{at.day} {MONTHS[at.month - 1]}"


def _year(year: int) -> str:
    return str(year) if year >= 1000 else f"AD {year}"


def clock(at: DateTime, granularity: Granularity) -> str:
    """The time of day, as exactly as it was told.

    >>> seven = Interval.parse("2022-08-06T19:30").start
    >>> clock(seven, Granularity.HOUR), clock(seven, Granularity.MINUTE)
    ('7 p.m.', '7:30 p.m.')
    """
    hour, half = (at.hour + 11) % 12 + 1, "a.m." if at.hour < 12 else "p.m."
    if granularity is Granularity.HOUR:
        return f"{hour} {half}"
    second = f":{at.second:02}" if granularity is Granularity.SECOND else ""
    return f"{hour}:{at.minute:02}{second} {half}"


def _note(when: Interval) -> str:
    """What tells a coarse date from a fine one in a word: the weekday of a day, else the unit or the length."""
    if when.start is None:
        return "no beginning told"
    if when.end is None:
        return "no end told"
    if when.is_unit:
        if when.granularity <= Granularity.DAY:
            return _WEEKDAYS[when.start.weekday()]
        return _NAMES.get(when.granularity, when.granularity.name.lower())
    if when.last_granularity is None and when.granularity is Granularity.DAY:
        return _count((when.end - when.start).days, "day")
    if when.last_granularity is None and when.granularity is Granularity.MONTH:
        return _count((when.end.year - when.start.year) * 12 + when.end.month - when.start.month, "month")
    if when.last_granularity is None and when.granularity is Granularity.YEAR:
        return _count(when.end.year - when.start.year, "year")
    return "a range"


def _count(n: int, unit: str) -> str:
    return f"{n:,} {unit}{'' if n == 1 else 's'}"


def _shape(when: Interval) -> Shape:
    coarsest = max(when.granularity, when.last_granularity or when.granularity)
    if coarsest <= Granularity.DAY and when.is_unit:
        return "moment"
    if coarsest <= Granularity.WEEK:
        return "days"
    if coarsest < Granularity.YEAR:
        return "months"
    return "years" if coarsest is Granularity.YEAR else "ages"


def _machine(when: Interval) -> str:
    """A value that HTML's `<time>` knows: a year, month, week, day, or a time with minutes."""
    known = (Granularity.YEAR, Granularity.MONTH, Granularity.WEEK, Granularity.DAY)
    exact = (Granularity.MINUTE, Granularity.SECOND)
    return when.value if when.is_unit and when.part is None and when.granularity in (*known, *exact) else ""
