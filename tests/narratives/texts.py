"""Reads the narratives of this folder: texts whose times are marked where they stand.

    # A siege told from letters.                    what the text is
    @ 2012-05-01 none                               the publication dates that it is read with, each in its turn
    It began in [May 1870 → 1870-05]. By [August → 1870-08] it was over.

Of each marked expression stands the TIMEX3 value (`?` for None) or, where it depends on the publication date, the
distance from it: `now-1Y` is the year before, `now+0D` the day itself. The first two lines do not belong to the text.
"""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import attrs

from timeline.calendar import Granularity, shift
from timeline.model import Interval
from timeline.tagger.publication import read_pub_date

FOLDER: Final = Path(__file__).parent
NAMES: Final = sorted(path.stem for path in FOLDER.glob("*.txt"))
#: How many lines say what the text is and when it was published.
_HEAD: Final = 2
_MARKED: Final = re.compile(r"\[([^\[\]→]+) → ([^\]]+)\]")
#: A bracket that marks nothing; footnotes ("[12]") may stand.
_OPEN: Final = re.compile(r"→|\[(?!\d+\])")
_FROM_NOW: Final = re.compile(r"now([+-]\d+)([YMWD])")
_UNITS: Final = {"Y": Granularity.YEAR, "M": Granularity.MONTH, "W": Granularity.WEEK, "D": Granularity.DAY}


@attrs.frozen
class Mark:
    """One expression of a text and the value that it has."""

    start: int
    end: int
    value: str | None


@attrs.frozen
class Narrative:
    """A text with its marks, as read on one publication date."""

    name: str
    pub_date: str | None
    text: str
    marks: tuple[Mark, ...]

    def line(self, at: int) -> int:
        """The line of the file that holds a place of the text."""
        return self.text.count("\n", 0, at) + _HEAD + 1

    def paragraphs(self) -> Iterator[tuple[int, int]]:
        """Where each line with words begins and ends."""
        for line in re.finditer(r".+", self.text):
            yield line.span()


def narratives(name: str) -> list[Narrative]:
    """The text of that name, once for each of its publication dates."""
    _, dates, *lines = (FOLDER / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    return [_read(name, None if date == "none" else date, "\n".join(lines)) for date in dates.lstrip("@ ").split()]


def _read(name: str, pub_date: str | None, marked: str) -> Narrative:
    text, marks, at = "", [], 0
    for mark in _MARKED.finditer(marked):
        text += marked[at : mark.start()]
        marks.append(Mark(len(text), len(text) + len(mark[1]), _value(mark[2], pub_date)))
        text, at = text + mark[1], mark.end()
    text += marked[at:]
    if _OPEN.search(text):
        raise ValueError(f"{name}.txt: a mark is not closed")
    return Narrative(name, pub_date, text, tuple(marks))


def _value(told: str, pub_date: str | None) -> str | None:
    if told == "?":
        return None
    from_now = _FROM_NOW.fullmatch(told)
    if from_now is None:
        return told
    now = read_pub_date(pub_date)
    if now is None:
        return None
    unit = _UNITS[from_now[2]]
    return Interval.of(shift(now, int(from_now[1]), unit), unit).value
