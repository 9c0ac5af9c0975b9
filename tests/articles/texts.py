"""Reads the articles of this folder: pages as they are scraped, with the timeline that a careful reader makes of them.

    # What the page is.
    @ 2022-08-06
    {1 The mayor, {2 who was [elected] in 2018}, [resigned] on Friday}. Read more: The best of <2021>
    ---
    * 1 2022-08-05 stated | she resigns
    - 2 2018 stated after 1 | any entry may name another that the text puts before it

Braces hold the clauses that tell an entry, square brackets the words that name it, angle brackets what must date
nothing. Below the line stand the entries: `*` where any reader would list it, `-` where one may leave it out; its
number, its time, its basis, the entry that comes before it if the text says so, and what happens.
"""

import re
from pathlib import Path
from typing import Final

import attrs

from timeline.model import Interval

FOLDER: Final = Path(__file__).parent
NAMES: Final = sorted(path.stem for path in FOLDER.glob("*.txt"))
_MARK: Final = re.compile(r"\{(\d+) |[\[\]<>}]")
_ENTRY: Final = re.compile(r"([*-]) (\d+) (\S+) (stated|carried|publication)(?: after (\d+))? \| .+")

Span = tuple[int, int]


@attrs.frozen
class Entry:
    """An entry of the timeline that a reader makes: its time, the clauses that tell it, the words that name it."""

    number: int
    when: Interval
    core: bool
    after: int | None
    spans: tuple[Span, ...]
    triggers: tuple[Span, ...]


@attrs.frozen
class Article:
    """A page with its entries, and the stretches of it that must date nothing."""

    name: str
    pub_date: str
    text: str
    entries: tuple[Entry, ...]
    traps: tuple[Span, ...]


def article(name: str) -> Article:
    """The article of that name."""
    whole = (FOLDER / f"{name}.txt").read_text(encoding="utf-8")
    _, date, body = whole.split("\n", 2)
    marked, _, table = body.rpartition("\n---\n")
    text, spans, triggers, traps = _unmarked(marked)
    entries = []
    for line in table.splitlines():
        told = _ENTRY.fullmatch(line)
        if told is None or told[2] not in triggers:
            raise ValueError(f"{name}.txt: no entry, or one that no word names: {line}")
        entries.append(
            Entry(
                number=int(told[2]),
                when=Interval.parse(told[3]),
                core=told[1] == "*",
                after=int(told[5]) if told[5] else None,
                spans=tuple(spans[told[2]]),
                triggers=tuple(triggers[told[2]]),
            )
        )
    if {str(entry.number) for entry in entries} != spans.keys():
        raise ValueError(f"{name}.txt: a clause tells an entry that is not listed")
    return Article(name, date.removeprefix("@ "), text, tuple(entries), tuple(traps))


def _unmarked(marked: str) -> tuple[str, dict[str, list[Span]], dict[str, list[Span]], list[Span]]:
    """The text without its marks; the spans and the triggers of each entry; the traps."""
    text, at = "", 0
    spans: dict[str, list[Span]] = {}
    triggers: dict[str, list[Span]] = {}
    traps: list[Span] = []
    clauses: list[tuple[str, int]] = []
    opened: dict[str, int] = {}
    for mark in _MARK.finditer(marked):
        text += marked[at : mark.start()]
        at = mark.end()
        match mark[0]:
            case "[" | "<":
                opened[mark[0]] = len(text)
            case "]":
                triggers.setdefault(clauses[-1][0], []).append((opened["["], len(text)))
            case ">":
                traps.append((opened["<"], len(text)))
            case "}":
                number, start = clauses.pop()
                spans.setdefault(number, []).append((start, len(text)))
            case _:
                clauses.append((mark[1], len(text)))
    return text + marked[at:], spans, triggers, traps
