"""The text of an article in pieces: which events each piece tells, and which words date them."""

import re
from bisect import bisect_left, bisect_right
from collections import deque
from collections.abc import Iterable, Iterator
from itertools import pairwise, starmap
from typing import Final

import attrs

from timeline.formats._text import harmless
from timeline.model import TimeExpression

_LINE: Final = re.compile(r"[^\r\n]+")
#: A line at least so long that ends within a sentence goes on in the next: the text was wrapped to a width.
_WRAPPED: Final = 45
_STOPS: Final = ".!?:;…”\"’')]"


@attrs.frozen
class Clause:
    """A stretch of the text that tells an event: the event's number, and the name that links to this place use."""

    start: int
    end: int
    event: int
    name: str


@attrs.frozen
class Piece:
    """A stretch of one kind: its text, the events that it tells, names for links, and the words of a time it is in."""

    text: str
    events: tuple[int, ...] = ()
    names: tuple[str, ...] = ()
    time: TimeExpression | None = None


@attrs.frozen
class Paragraph:
    """A line of the text, or several that were wrapped to a width; `apart` where an empty line comes before it."""

    pieces: tuple[Piece, ...]
    apart: bool


def paragraphs(text: str, clauses: Iterable[Clause], times: Iterable[TimeExpression]) -> list[Paragraph]:
    r"""The text in paragraphs, each in pieces.

    >>> for paragraph in paragraphs("Fire!\n\nIt burned down.", [Clause(7, 21, 3, "m1")], []):
    ...     print([(piece.text, piece.events) for piece in paragraph.pieces])
    [('Fire!', ())]
    [('It burned down', (3,)), ('.', ())]
    """
    times = _disjoint(times, len(text))
    clauses = sorted((c for c in clauses if 0 <= c.start < min(c.end, len(text))), key=lambda c: (c.start, c.end))
    inside = {at for time in times for at in range(time.start + 1, time.end)}
    spans = [*((c.start, c.end) for c in clauses), *((t.start, t.end) for t in times)]
    cuts = sorted({at for span in spans for at in span} - inside)
    cut = _Cutter(text, clauses, times)
    made, after = [], 0
    for start, end in _lines(text):
        stops = [start, *cuts[bisect_right(cuts, start) : bisect_left(cuts, end)], end]
        made.append(Paragraph(tuple(starmap(cut.piece, pairwise(stops))), apart=text.count("\n", after, start) > 1))
        after = end
    return made


class _Cutter:
    """Cuts a text into pieces, from its beginning to its end, looking at each clause and each time once."""

    def __init__(self, text: str, clauses: Iterable[Clause], times: Iterable[TimeExpression]) -> None:
        self._text = text
        self._clauses, self._times = deque(clauses), deque(times)
        self._open: list[Clause] = []

    def piece(self, start: int, end: int) -> Piece:
        """The piece between two places, the first of which lies behind the last piece."""
        begun: list[Clause] = []
        while self._clauses and self._clauses[0].start < end:
            begun.append(self._clauses.popleft())
        self._open = [clause for clause in (*self._open, *begun) if clause.end > start]
        while self._times and self._times[0].end <= start:
            self._times.popleft()
        return Piece(
            text=harmless(self._text[start:end]),
            events=tuple(sorted({clause.event for clause in self._open})),
            names=tuple(clause.name for clause in begun),
            time=self._times[0] if self._times and self._times[0].start <= start else None,
        )


def _lines(text: str) -> Iterator[tuple[int, int]]:
    """Where the lines of the text begin and end; those of a sentence that was wrapped to a width are one."""
    start, end = -1, -1
    for line in _LINE.finditer(text):
        if not line[0].strip():
            continue
        wrapped = start >= 0 and line.start() - end <= 2 and text.count("\n", end, line.start()) == 1
        if wrapped and end - max(start, text.rfind("\n", 0, end)) >= _WRAPPED and text[end - 1] not in _STOPS:
            end = line.end()
            continue
        if start >= 0:
            yield start, end
        start, end = line.span()
    if start >= 0:
        yield start, end


def _disjoint(times: Iterable[TimeExpression], length: int) -> list[TimeExpression]:
    """The expressions in order, without any that lies in another."""
    made: list[TimeExpression] = []
    for time in sorted(times, key=lambda time: (time.start, -time.end, time.rule)):
        if (not made or time.start >= made[-1].end) and 0 <= time.start < time.end <= length:
            made.append(time)
    return made
