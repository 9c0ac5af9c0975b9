"""Markdown: a table as GitHub renders it, in which an article's text is text and nothing else."""

import re
from collections.abc import Iterable
from typing import Final

from timeline.formats._text import one_line
from timeline.formats.records import words
from timeline.model import Event, Evidence
from timeline.model.label import label

#: What begins something in Markdown, its tables, formulas, emoji and links, or in HTML; a backslash makes it plain.
_MARKUP: Final = re.compile(r"([\\`*_\[<|~&$@]|:(?=[\w+-]+:|//)|(?<=www)\.)", re.IGNORECASE)
_BASES: Final = {"publication": "the story's own news", "carried": "carried over", "corrected": "corrected by hand"}


def dump(evidence: Evidence, events: Iterable[Event]) -> str:
    """The table: date, event, evidence.

    >>> print(dump(Evidence(), []))
    | Date | Event | Evidence |
    | --- | --- | --- |
    """
    del evidence
    rows = (" | ".join((_plain(label(e.when)), _plain(e.text), _plain(_why(e)))) for e in events)
    return "\n".join(["| Date | Event | Evidence |", "| --- | --- | --- |", *(f"| {row} |" for row in rows)])


def _why(event: Event) -> str:
    why = _BASES.get(event.basis, event.basis)
    told = words(event.teller) if event.basis in ("stated", "carried") else None
    return f"{why}: “{told}”" if told else why


def _plain(text: str) -> str:
    r"""The text, with everything that Markdown would take for markup made plain.

    >>> print(_plain("the *pier* | <b>"))
    the \*pier\* \| \<b>
    """
    return _MARKUP.sub(r"\\\1", one_line(text))
