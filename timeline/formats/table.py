"""A table for a terminal: date, event, evidence; and below it what was told and could not be dated."""

import textwrap
from collections.abc import Iterable, Iterator
from typing import Final

from timeline.formats._told import dating_words, tellings, timeless, vaguely
from timeline.model import Event, EventMention, Evidence, VagueTime
from timeline.model.label import label

_HEAD: Final = ("Date", "Event", "Evidence")

Row = tuple[str, str, str]


def dump(evidence: Evidence, events: Iterable[Event], width: int = 100) -> str:
    """The table, wrapped to `width` columns.

    >>> print(dump(Evidence(), []))
    No event could be dated.
    """
    events = tuple(events)
    placed = {mention for event in events for mention in event.mentions}
    dated = [_row(event) for event in events]
    undated = [_undated_row(m) for m in timeless(evidence.mentions - placed)]
    widths = _widths([*dated, *undated], width)
    lines = list(_lines([_HEAD, *dated], widths)) if dated else ["No event could be dated."]
    if undated:
        lines += ["", "Told, but not on the timeline:", *_lines(undated, widths)]
    return "\n".join(lines)


def _row(event: Event) -> Row:
    match event.basis:
        case "publication":
            why = "the story's own news"
        case "corrected":
            why = "corrected by hand"
        case "carried":
            why = "carried over" + _words(event.teller)
        case _:
            why = event.basis + _words(event.teller)
    told = len(tellings(event.mentions))
    return label(event.when), _clean(event.text), why + (f"; told {told} times" if told > 1 else "")


def _undated_row(mention: EventMention) -> Row:
    if isinstance(mention.when, VagueTime):
        return vaguely(mention.when), _clean(mention.text), "vague" + _words(mention)
    reason = getattr(mention.when, "reason", "")
    return "unknown", _clean(mention.text), _clean(reason)


def _words(mention: EventMention) -> str:
    """The words that date it, as the text has them."""
    quoted = " … ".join(f"“{_clean(one)}”" for one in dating_words(mention))
    return f": {quoted}" if quoted else ""


def _clean(text: str) -> str:
    """One line that cannot steer the terminal."""
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())


def _widths(rows: list[Row], width: int) -> tuple[int, int, int]:
    """The dates as wide as they are, the evidence at most two fifths of the rest."""
    date = min(max((len(row[0]) for row in rows), default=0), 24)
    rest = max(width - date - 4, 30)
    evidence = min(max(len(row[2]) for row in (_HEAD, *rows)), rest * 2 // 5)
    return date, rest - evidence, evidence


def _lines(rows: Iterable[Row], widths: tuple[int, int, int]) -> Iterator[str]:
    for row in rows:
        cells = [textwrap.wrap(cell, w) or [""] for cell, w in zip(row, widths, strict=True)]
        for n in range(max(map(len, cells))):
            line = (cell[n] if n < len(cell) else "" for cell in cells)
            yield "  ".join(part.ljust(w) for part, w in zip(line, widths, strict=True)).rstrip()
