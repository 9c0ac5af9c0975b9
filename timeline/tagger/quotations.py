"""Quotations have their own now: the date at which the words were said, where the sentence tells it."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import Final

from timeline.tagger.candidates import Reading

#: Each way begins with a character of its own, so that all others are passed over at once.
_MARK: Final = re.compile("\"|\u201c|\u201d|``|''|\n[ ]*\n")
#: A straight mark at the head of a line, which can only open.
_OPENS: Final = re.compile(r"\n(?:\"|'')\w")
_END: Final = re.compile(r"[.!?](?=\s|$)")
#: How far from its quotation the date of saying may stand.
_REACH: Final = 160


def quotations(text: str) -> list[tuple[int, int]]:
    r"""The quoted stretches of a text; a paragraph ends what was not closed.

    A speech of several paragraphs opens each of them and closes the last; a mark that opens a line opens anew.

    >>> quotations('He said: "We won." She left.')
    [(9, 18)]
    >>> quotations('"We won.\n"It was hard," he said.')
    [(9, 23)]
    """
    found: list[tuple[int, int]] = []
    opened: int | None = None
    for mark in _MARK.finditer(text):
        if mark[0][0] == "\n":
            opened = None
        elif opened is None:
            opened = mark.start() if mark[0] not in ("\u201d", "''") else None
        elif mark[0] in ("\u201c", "``") or _OPENS.match(text, mark.start() - 1):
            opened = mark.start()
        else:
            found.append((opened, mark.end()))
            opened = None
    return found


def holding(spans: Sequence[tuple[int, int]], at: int) -> tuple[int, int] | None:
    """The quotation that holds a place, if one does."""
    index = bisect_right(spans, (at, 1 << 62)) - 1
    return spans[index] if index >= 0 and spans[index][0] <= at < spans[index][1] else None


def goes_on(text: str, quotes: Sequence[tuple[int, int]], quote: tuple[int, int]) -> tuple[int, int] | None:
    """The quotation before this one, if it is the same speech: `"It shines," she wrote. "I shall sleep."`.

    >>> goes_on('"It shines," she wrote. "I shall sleep."', [(0, 12), (24, 40)], (24, 40))
    (0, 12)
    """
    at = bisect_right(quotes, quote) - 2
    if at < 0:
        return None
    start, end = quotes[at][1], quote[0]
    if end - start > _REACH or "\n" in text[start:end] or len(_END.findall(text, start, end)) > 1:
        return None
    return quotes[at]


def frame(text: str, quote: tuple[int, int], readings: Sequence[Reading]) -> Reading | None:
    """The date of saying: the nearest reading outside the quotation and in its sentence, before it or after it."""
    start, end = quote
    at = bisect_right(readings, start, key=_start_of)
    if at:
        before = readings[at - 1]
        if _is_near(text, before.end, start):
            return before
    at = bisect_left(readings, end, key=_start_of)
    if at < len(readings) and text[end - 2 : end - 1] not in (".", "!", "?"):
        after = readings[at]
        if _is_near(text, end, after.start):
            return after
    return None


def _start_of(reading: Reading) -> int:
    return reading.start


def _is_near(text: str, start: int, end: int) -> bool:
    """Whether what stands between a quotation and a date is short and ends no sentence."""
    return end - start <= _REACH and not _END.search(text, start, end) and "\n\n" not in text[start:end]
