"""Quotations have their own now: the date at which the words were said, where the sentence tells it."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from typing import Final

from timeline.tagger.candidates import Reading

_MARK: Final = re.compile("[\"\u201c\u201d]|``|''|\n[ ]*\n")
_END: Final = re.compile(r"[.!?](?=\s|$)")
#: How far from its quotation the date of saying may stand.
_REACH: Final = 160


def quotations(text: str) -> list[tuple[int, int]]:
    """The quoted stretches of a text; a paragraph ends what was not closed.

    >>> quotations('He said: "We won." She left.')
    [(9, 18)]
    """
    found: list[tuple[int, int]] = []
    opened: int | None = None
    for mark in _MARK.finditer(text):
        if mark[0][0] == "\n":
            opened = None
        elif opened is None:
            opened = mark.start() if mark[0] not in ("\u201d", "''") else None
        elif mark[0] in ("\u201c", "``"):
            opened = mark.start()
        else:
            found.append((opened, mark.end()))
            opened = None
    return found


def holding(spans: Sequence[tuple[int, int]], at: int) -> tuple[int, int] | None:
    """The quotation that holds a place, if one does."""
    index = bisect_right(spans, (at, 1 << 62)) - 1
    return spans[index] if index >= 0 and spans[index][0] <= at < spans[index][1] else None


def frame(text: str, quote: tuple[int, int], readings: Sequence[Reading], at: int) -> Reading | None:
    """The date of saying: a reading outside the quotation and in its sentence; `at` is a reading inside it."""
    start, end = quote
    for before in range(at - 1, -1, -1):
        reading = readings[before]
        if reading.end <= start:
            between = text[reading.end : start]
            if len(between) <= _REACH and not _END.search(between) and "\n\n" not in between:
                return reading
            break
    for after in range(at + 1, len(readings)):
        reading = readings[after]
        if reading.start >= end:
            between = text[end : reading.start]
            ends_itself = text[end - 2 : end - 1] in (".", "!", "?")
            if len(between) <= _REACH and not _END.search(between) and not ends_itself and "\n\n" not in between:
                return reading
            break
    return None
