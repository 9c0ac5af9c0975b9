"""The divisions of a scale: years, months, days or hours, whichever leaves few enough of them."""

from collections.abc import Callable, Iterator
from datetime import date
from itertools import islice
from typing import Final

import attrs
from pendulum import DateTime

from timeline.calendar import MAX_YEAR
from timeline.formats.html.dates import MONTHS

#: How many pixels a tick takes at least, and a character and the gap after a label.
_TICK: Final = 75
_CHARACTER: Final = 6.5
_GAP: Final = 14
_YEARS: Final = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000)


@attrs.frozen
class Tick:
    """A division: where it stands, in percent, what it says, and whether something greater begins there.

    One that has no room for its label says nothing.
    """

    at: float
    label: str
    major: bool

    @property
    def first(self) -> bool:
        """Whether it stands so near to the left edge that its label begins at it."""
        return self.at < 6

    @property
    def last(self) -> bool:
        """Whether it stands so near to the right edge that its label ends at it."""
        return self.at > 94


def days(at: DateTime) -> float:
    """The days since the calendar began, and the part of the day."""
    return date(at.year, at.month, at.day).toordinal() + (at.hour * 60 + at.minute + at.second / 60) / 1440


def ticks(first: float, last: float, width: int) -> tuple[Tick, ...]:
    """The ticks between two days, on a scale of this many pixels.

    >>> start, end = days(DateTime(2021, 7, 1)), days(DateTime(2022, 6, 1))
    >>> [tick.label for tick in ticks(start, end, 800)]
    ['Jul 2021', 'Sep', 'Nov', 'Jan 2022', 'Mar', 'May']
    >>> [tick.label for tick in ticks(start, start + 1, 1000)]
    ['1 Jul 2021', '3 a.m.', '6 a.m.', '9 a.m.', 'noon', '3 p.m.', '6 p.m.', '9 p.m.', '2 Jul']
    """
    most = max(width // _TICK, 4)
    for places in _SCALES:
        found = list(islice(places(first, last), most + 1))
        if len(found) <= most:
            break
    made: list[Tick] = []
    for day, label, rest in found:
        major = bool(rest) and (not made or label in ("Jan", "1 Jan"))
        made.append(Tick(_percent(day, first, last), label + rest if major else label, major))
    return tuple(_legible(made, width))


def _percent(day: float, first: float, last: float) -> float:
    return round((day - first) / (last - first) * 100, 2)


def _legible(made: list[Tick], width: int) -> list[Tick]:
    """The ticks, and of their labels those that have room beside each other, the major ones first."""
    taken: list[tuple[float, float]] = []
    told: set[Tick] = set()
    for tick in sorted(made, key=lambda tick: not tick.major):
        at, length = tick.at / 100 * width, len(tick.label) * _CHARACTER + _GAP
        left = at if tick.first else at - length if tick.last else at - length / 2
        if all(left + length <= start or end <= left for start, end in taken):
            taken.append((left, left + length))
            told.add(tick)
    return [tick if tick in told else attrs.evolve(tick, label="") for tick in made]


#: Where a tick stands, what it says, and what the first one says too, so that the others are understood: its year.
Place = tuple[float, str, str]
Places = Callable[[float, float], Iterator[Place]]


def _hours(step: int) -> Places:
    def places(first: float, last: float) -> Iterator[Place]:
        for n in range(-(-int(first * 24) // step) * step, int(last * 24) + 1, step):
            if first <= n / 24 <= last:
                day, hour = date.fromordinal(n // 24), n % 24
                yield n / 24, _clock(hour, day), f", {_date(day)} {day.year}" if hour else f" {day.year}"

    return places


def _clock(hour: int, day: date) -> str:
    if hour in (0, 12):
        return "noon" if hour else _date(day)
    return f"{(hour + 11) % 12 + 1} {'a.m.' if hour < 12 else 'p.m.'}"


def _date(day: date) -> str:
    return f"{day.day} {MONTHS[day.month - 1][:3]}"


def _days(step: int) -> Places:
    def places(first: float, last: float) -> Iterator[Place]:
        # Ordinal 1 is a Monday: every seventh day begins a week.
        for n in range(int(first) - (int(first) - 1) % step, int(last) + 1, step):
            if first <= n <= last:
                day = date.fromordinal(n)
                yield n, _date(day), f" {day.year}"

    return places


def _months(step: int) -> Places:
    def places(first: float, last: float) -> Iterator[Place]:
        start = date.fromordinal(int(first))
        for n in range((start.year * 12 + start.month - 1) // step * step, MAX_YEAR * 12, step):
            day = date(max(n // 12, 1), n % 12 + 1, 1)
            if day.toordinal() > last:
                return
            if day.toordinal() >= first:
                yield day.toordinal(), MONTHS[day.month - 1][:3], f" {day.year}"

    return places


def _years(step: int) -> Places:
    def places(first: float, last: float) -> Iterator[Place]:
        for year in range(date.fromordinal(int(first)).year // step * step, MAX_YEAR + 1, step):
            day = date(max(year, 1), 1, 1).toordinal()
            if day > last:
                return
            if day >= first:
                yield day, str(max(year, 1)), ""

    return places


_SCALES: Final[tuple[Places, ...]] = (
    _hours(1),
    _hours(3),
    _hours(6),
    _days(1),
    _days(7),
    _days(14),
    _months(1),
    _months(2),
    _months(3),
    _months(6),
    *map(_years, _YEARS),
)
