"""Reads the tables of this folder: the specification of the tagger, one row a case.

    @ 2023-03-15 date_order=DMY                    the publication date (or none) and policy of the rows that follow
    ## yesterday                                   a phenomenon, named in the ids of its rows
    They met [two weeks ago].  → 2023-W09          [marked] expressions, and after the arrow what each one says, by `;`
    The march to the sea took a second.            no arrow: nothing may be found
    {LYON, May 3} – It rained.                     in braces: may be found or not, both are right
    He came on [Monday].⏎She left.  → 2023-03-13   ⏎ is a line break

What one expression says: its TIMEX3 value (`?` for None, `*` for any), then in any order its `mod`, its type where the
value does not show it, `quant` (EVERY, EACH), `freq` (2X), its signal (`<since>`), the first and the last day of its
Interval (`2022-12-01..2023-02-28`), `unresolved` where it has a value and no place on the calendar. A mod that is not
told must not be there, and nothing but what is marked may be found.
"""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import attrs

from timeline.model import Mod, Policy

FOLDER: Final = Path(__file__).parent
TYPES: Final = ("DATE", "TIME", "DURATION", "SET")
QUANTS: Final = ("EVERY", "EACH")


@attrs.frozen(kw_only=True)
class Expected:
    """What one marked expression says."""

    start: int
    end: int
    value: str | None
    type: str | None = None
    mod: str | None = None
    quant: str | None = None
    freq: str | None = None
    signal: str | None = None
    days: tuple[str, str] | None = None
    unresolved: bool = False


@attrs.frozen(kw_only=True)
class Row:
    """One line of a table."""

    table: str
    line: int
    topic: str
    text: str
    pub_date: str | None
    policy: Policy | None
    expected: tuple[Expected, ...]
    allowed: frozenset[tuple[int, int]]

    @property
    def id(self) -> str:
        """Where to find it, and what it is about: `days:17 yesterday`."""
        marked = " / ".join(self.text[e.start : e.end] for e in self.expected)
        told = " ".join(f"{self.table}:{self.line} {marked or self.text[:50]}".split())
        return told.encode("ascii", "replace").decode()


def rows(*names: str) -> list[Row]:
    """The rows of these tables, in order."""
    return [row for name in names for row in _rows(name)]


def _rows(name: str) -> Iterator[Row]:
    pub_date: str | None = None
    policy: Policy | None = None
    topic = ""
    for number, line in enumerate((FOLDER / f"{name}.txt").read_text(encoding="utf-8").splitlines(), 1):
        if line.startswith("##"):
            topic = line.lstrip("# ")
        elif line.startswith("@"):
            first, *fields = line[1:].split()
            pub_date = None if first == "none" else first
            policy = _policy(fields)
        elif line.strip() and not line.startswith("# "):
            yield _row(name, number, topic, line, pub_date, policy)


def _policy(fields: list[str]) -> Policy | None:
    chosen: dict[str, Any] = {
        key: int(to) if to.isdigit() else to for key, to in (field.split("=") for field in fields)
    }
    return Policy(**chosen) if chosen else None


def _row(table: str, line: int, topic: str, told: str, pub_date: str | None, policy: Policy | None) -> Row:
    marked, _, says = told.partition("→")
    text, spans, allowed = _unmark(marked.strip().replace("⏎", "\n"))
    values = [one.split() for one in says.split(";")] if says else []
    if len(values) != len(spans):
        raise ValueError(f"{table}.txt:{line}: {len(spans)} expressions are marked and {len(values)} values given")
    return Row(
        table=table,
        line=line,
        topic=topic,
        text=text,
        pub_date=pub_date,
        policy=policy,
        expected=tuple(_expected(span, words) for span, words in zip(spans, values, strict=True)),
        allowed=frozenset(allowed),
    )


def _unmark(marked: str) -> tuple[str, list[tuple[int, int]], list[tuple[int, int]]]:
    """The text without its marks, the spans in brackets and the spans in braces."""
    text = ""
    spans: dict[str, list[tuple[int, int]]] = {"]": [], "}": []}
    start = 0
    for piece in re.split(r"([\[\]{}])", marked):
        if piece in "[{" and piece:
            start = len(text)
        elif piece in "]}" and piece:
            spans[piece].append((start, len(text)))
        else:
            text += piece
    return text, spans["]"], spans["}"]


def _expected(span: tuple[int, int], words: list[str]) -> Expected:
    value, *rest = words
    told: dict[str, Any] = {}
    for word in rest:
        if word in TYPES:
            told["type"] = word
        elif word in Mod.__members__:
            told["mod"] = word
        elif word in QUANTS:
            told["quant"] = word
        elif word == "unresolved":
            told["unresolved"] = True
        elif found := re.fullmatch(r"<(\w+)>", word):
            told["signal"] = found[1]
        elif re.fullmatch(r"\d+X", word):
            told["freq"] = word
        elif ".." in word:
            first, last = word.split("..")
            told["days"] = (first, last)
        else:
            raise ValueError(f"what is {word!r}?")
    told.setdefault("type", _type(value))
    return Expected(start=span[0], end=span[1], value=None if value == "?" else value, **told)


def _type(value: str) -> str | None:
    """The type that a value shows by itself."""
    if value in ("?", "*"):
        return None
    if re.match(r"P[\dXT]", value):
        return "DURATION"
    if value.startswith("XXXX"):
        return "SET"
    return "TIME" if re.search(r"\dT", value) else "DATE"
