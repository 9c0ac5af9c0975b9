"""The strip above the events: where each one stands to scale, from antiquity to one day.

The whole span stands in the first level. Where most of what is finely dated crowds into a small part of it, that part
is drawn again below, enlarged, and perhaps a part of that: thirty days of news keep apart under a century of history.
"""

from collections.abc import Iterable, Iterator, Sequence
from math import ceil
from typing import Final, NamedTuple

import attrs
from pendulum import DateTime

from timeline.calendar import MAX_YEAR, Granularity, OutsideCalendar, plus, whole
from timeline.formats.html.ticks import Tick, days, ticks
from timeline.model import Interval

#: Marks nearer to each other than this, in pixels, are drawn as one.
_NEAR: Final = 18
#: How many rows of brackets a level has at most; what finds no room joins a bracket that is there.
ROWS: Final = 5
#: How many levels there are at most, and what part of a level the next one may enlarge.
LEVELS: Final = 3
_PART: Final = 1 / 12
#: What part of the events that are told finely enough must crowd together for a level of their own.
_SHARE: Final = 1 / 3
#: How far the tail of an open side is drawn, in percent.
_TAIL: Final = 5
#: The first and the last day that the calendar has.
_ENDS: Final = (1.0, days(DateTime(MAX_YEAR, 12, 31)))


#: From one day to another.
Stretch = tuple[float, float]


class Placed(NamedTuple):
    """An event to place: its number on the page, and its time."""

    number: int
    when: Interval


@attrs.frozen
class Mark:
    """One or more events on a level: a dot, or a bracket from `left` to `right`, in percent.

    `starts` and `ends` tell whether it has its end there: one that was cut at the edge of its level has not. One that
    is `open` ends in a short tail.
    """

    numbers: tuple[int, ...]
    left: float
    right: float
    moment: bool
    starts: bool = True
    ends: bool = True
    open: bool = False
    row: int = 0

    @property
    def middle(self) -> float:
        """The middle, in percent."""
        return round((self.left + self.right) / 2, 2)


@attrs.frozen
class Level:
    """One scale: its dots, its brackets by row, its ticks, and what the next level enlarges, in percent."""

    dots: tuple[Mark, ...]
    brackets: tuple[Mark, ...]
    ticks: tuple[Tick, ...]
    enlarged: tuple[float, float] | None

    @property
    def rows(self) -> int:
        """How many rows its brackets take."""
        return max((mark.row + 1 for mark in self.brackets), default=0)


def levels(events: Sequence[Placed], width: int = 800) -> tuple[Level, ...]:
    """The scales that show these events on a strip of this many pixels or more, the whole span first.

    >>> years = [Placed(n, Interval.parse(str(1900 + 10 * n))) for n in range(11)]
    >>> (one,) = levels(years)
    >>> [tick.label for tick in one.ticks]
    ['1900', '1920', '1940', '1960', '1980', '2000']
    >>> crowd = [Placed(20 + n, Interval.parse(f"2000-05-{n:02}")) for n in range(1, 9)]
    >>> [[tick.label for tick in level.ticks] for level in levels(years + crowd, 1000)][1]
    ['1 May 2000', '2 May', '3 May', '4 May', '5 May', '6 May', '7 May', '8 May', '9 May']
    """
    made: list[Level] = []
    span = _span(events)
    while span is not None:
        inner = _crowd(events, *span) if len(made) + 1 < LEVELS else None
        made.append(_level(events, span, inner, width))
        span = inner
    return tuple(made)


def _level(events: Sequence[Placed], span: Stretch, inner: Stretch | None, width: int) -> Level:
    first, last = span
    near = 100 * _NEAR / width
    shown = [mark for mark in (_mark(event, first, last) for event in events) if mark is not None]
    return Level(
        dots=tuple(_gathered((mark for mark in shown if mark.moment), near)),
        brackets=tuple(_in_rows((mark for mark in shown if not mark.moment), near)),
        ticks=ticks(first, last, width),
        enlarged=(_percent(inner[0], first, last), _percent(inner[1], first, last)) if inner else None,
    )


def _span(events: Sequence[Placed]) -> Stretch | None:
    """From the first to the last day that is told, with some room about them; an open side adds its unit."""
    if not events:
        return None
    cores = [_core(event.when) for event in events]
    return _roomy(min(start for start, _ in cores), max(end for _, end in cores))


def _roomy(first: float, last: float) -> Stretch:
    room = (last - first) * 0.03
    return max(first - room, _ENDS[0]), min(last + room, _ENDS[1])


def _core(when: Interval) -> Stretch:
    """Where an interval begins and ends; of one with an open side, the unit that it names."""
    if when.start is not None and when.end is not None:
        return days(when.start), days(when.end)
    if when.start is not None:
        try:
            return days(when.start), days(whole(when.start, when.granularity)[1])
        except OutsideCalendar:
            return days(when.start), days(when.start) + 1
    assert when.end is not None
    last = plus(when.end, -_SECOND)
    return days(whole(last, when.last_granularity or when.granularity)[0]), days(when.end)


_SECOND: Final = DateTime(1, 1, 2) - DateTime(1, 1, 1, 23, 59, 59)


def _crowd(events: Sequence[Placed], first: float, last: float) -> Stretch | None:
    """The small part of a span that holds most of the events told finely enough to gain by being enlarged."""
    most = (last - first) * _PART
    cores = [_core(event.when) for event in events]
    fine = sorted((c for c in cores if c[1] - c[0] < most and first <= c[0] and c[1] <= last), key=sum)
    need = max(5, ceil(len(fine) * _SHARE))
    if len(fine) < need:
        return None
    at = min(range(len(fine) - need + 1), key=lambda n: fine[n + need - 1][1] - fine[n][0])
    chosen = fine[at : at + need]
    start, end = min(start for start, _ in chosen), max(end for _, end in chosen)
    if end - start > most:
        return None
    for core in [*reversed([c for c in fine if c[0] < start]), *(c for c in fine if c[1] > end)]:
        wider = min(start, core[0]), max(end, core[1])
        if wider[1] - wider[0] <= min(most, 1.5 * (end - start)):
            start, end = wider
    return _roomy(start, end)


def _percent(day: float, first: float, last: float) -> float:
    return round(min(max((day - first) / (last - first), 0), 1) * 100, 2)


def _mark(event: Placed, first: float, last: float) -> Mark | None:
    """Where one event stands on a level, None where it lies outside or reaches over all of it."""
    start, end = _core(event.when)
    if start >= last or end <= first or (start < first and end > last):
        return None
    left, right = _percent(start, first, last), _percent(end, first, last)
    open_start, open_end = event.when.start is None, event.when.end is None
    return Mark(
        (event.number,),
        max(right - _TAIL, 0.0) if open_start else left,
        min(left + _TAIL, 100.0) if open_end else right,
        moment=event.when.is_unit and event.when.granularity <= Granularity.DAY,
        starts=not open_start and start >= first,
        ends=not open_end and end <= last,
        open=open_start or open_end,
    )


def _gathered(marks: Iterable[Mark], near: float) -> Iterator[Mark]:
    """Marks with those that stand too near to each other drawn as one: never more than fit beside each other."""
    crowd: list[Mark] = []
    for mark in sorted(marks, key=lambda mark: (mark.middle, mark.numbers)):
        if crowd and mark.middle - crowd[0].middle >= near:
            yield _one(crowd)
            crowd = []
        crowd.append(mark)
    if crowd:
        yield _one(crowd)


def _one(marks: Sequence[Mark]) -> Mark:
    """Several marks as one that spans them."""
    return attrs.evolve(
        marks[0],
        numbers=tuple(sorted(number for mark in marks for number in mark.numbers)),
        left=min(mark.left for mark in marks),
        right=max(mark.right for mark in marks),
        starts=all(mark.starts for mark in marks),
        ends=all(mark.ends for mark in marks),
        open=any(mark.open for mark in marks),
    )


def _in_rows(marks: Iterable[Mark], near: float) -> list[Mark]:
    """Brackets in rows in which none touches another: the long ones first, and short ones that crowd as one."""
    marks = tuple(marks)
    equal: dict[tuple[float, float, bool], list[Mark]] = {}
    for mark in marks:
        if mark.right - mark.left >= near / 2:
            equal.setdefault((mark.left, mark.right, mark.open), []).append(mark)
    short = _gathered((mark for mark in marks if mark.right - mark.left < near / 2), near)
    rows: list[list[Mark]] = []
    for mark in sorted([*map(_one, equal.values()), *short], key=lambda mark: mark.left - mark.right):
        row = next((n for n, row in enumerate(rows) if all(_apart(mark, other, near) for other in row)), len(rows))
        if row == ROWS:
            row, other = next((n, o) for n in reversed(range(ROWS)) for o in rows[n] if not _apart(mark, o, near))
            rows[row].remove(other)
            mark = _one([other, mark])  # noqa: PLW2901  the two go on as one
        elif row == len(rows):
            rows.append([])
        rows[row].append(attrs.evolve(mark, row=row))
    return sorted((mark for row in rows for mark in row), key=lambda mark: mark.numbers)


def _apart(one: Mark, other: Mark, near: float) -> bool:
    return one.right + near / 2 <= other.left or other.right + near / 2 <= one.left
