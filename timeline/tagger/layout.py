"""The lines of a text: paragraphs, headings and captions."""

import re
from bisect import bisect_right
from functools import cached_property
from itertools import pairwise
from typing import Final

import attrs

_BLANK: Final = re.compile(r"\n[ \t]*\n\s*")
#: A line is no heading that holds or ends a sentence, or breaks off at a short word: "that", "in the".
_SENTENCE: Final = re.compile(r"[a-z]{2}[.;!?] |[.!?:;,\"]$|\b[a-z]{1,4}$")
_GOING_ON: Final = re.compile(r"\n[a-z]")
_LINE: Final = re.compile(r"\n\s*")
_LINES: Final = re.compile(r"^\S.*$", re.MULTILINE)
#: A heading or caption is a line no longer than this, without a full stop.
_SHORT: Final = 100
#: A line of a wrapped text that is shorter ends a paragraph, or is a heading.
_NARROW: Final = 55
#: At most so many lines stand over the first paragraph of a page.
_HEAD: Final = 8
_PROSE: Final = re.compile(r"[a-z]{2}[.!?][\"')\]]*(?:\s|$)")
#: Between two sentences, or two halves of one; not after "Jan." or "Mr."
_STOP: Final = re.compile(r";|(?:[a-z]{4}|\b(?!Mr|Dr|St)[A-Z]?[a-z]{1,3}|\d)[.!?][\"')]*\s+[A-Z]|\n\s*\n|[.!?]\n")
#: A sentence is seldom longer.
_LONG: Final = 300
#: So much before a date makes a line about something else, which the date belongs to.
_TITLE: Final = 30


@attrs.frozen(eq=False)
class Layout:
    """Where the paragraphs of a text begin: after an empty line, or in a text that has none, after each line."""

    text: str

    @cached_property
    def _starts(self) -> list[int]:
        starts = [mark.end() for mark in _BLANK.finditer(self.text)]
        if not starts and not self._is_wrapped:
            starts = [mark.end() for mark in _LINE.finditer(self.text)]
        return [0, *starts[self._head([0, *starts]) :]]

    def _head(self, starts: list[int]) -> int:
        """How many paragraphs stand over the first that is told in sentences: the title, the author, the stamp."""
        for number, (start, end) in enumerate(pairwise([*starts[: _HEAD + 1], len(self.text)])):
            if end - start > _SHORT or _PROSE.search(self.text, start, end):
                return number
        return 0

    @cached_property
    def _is_wrapped(self) -> bool:
        """Whether lines are broken within sentences."""
        going_on = sum(1 for _ in _GOING_ON.finditer(self.text))
        return going_on * 5 > self.text.count("\n")

    def paragraph(self, at: int) -> int:
        r"""The number of the paragraph that holds a place; what stands over the first belongs to it.

        >>> layout = Layout("The title\n\nBy Ann Lee\n\nIt is one.\n\nTwo.\nStill two.")
        >>> layout.paragraph(0), layout.paragraph(23), layout.paragraph(35), layout.paragraph(39)
        (0, 0, 1, 1)
        """
        return bisect_right(self._starts, at) - 1

    def in_caption(self, start: int, end: int) -> bool:
        r"""Whether a date ends a line without a full stop that tells of something else, as under a picture.

        >>> text = "The wreck in the bay, May 1893\nShe had sailed."
        >>> Layout(text).in_caption(22, 30), Layout("May 1893\nShe had sailed.").in_caption(0, 8)
        (True, False)
        """
        first = self.heading(start, end)
        before = self.text[first:start].rstrip()
        return first is not None and (before.endswith(",") or len(before) > _TITLE)

    def heading(self, start: int, end: int) -> int | None:
        r"""Where the heading begins that holds a date: a short line without a full stop.

        >>> Layout("Years of hunger\nMay to July 1846\nNo rain fell.").heading(16, 19)
        16
        """
        first = self.text.rfind("\n", max(0, start - _SHORT), start) + 1
        last = self.text.find("\n", end, end + _SHORT)
        if last < 0 or last - first > _SHORT or (not first and start > _SHORT):
            return None
        line = self.text[first:last].rstrip()
        if _SENTENCE.search(line) or (self._is_wrapped and not self._is_apart(first, last)):
            return None
        return first

    def _is_apart(self, first: int, last: int) -> bool:
        """Whether a line of a wrapped text stands by itself: it follows an empty one, and is short or alone."""
        if self.text[max(0, first - 2) : first].strip("\n"):
            return False
        following = self.text[last + 1 : last + 2]
        return following == "\n" or (last - first < _NARROW and following.isupper())

    @cached_property
    def _headings(self) -> list[int]:
        """Where the headings begin, but for a title on the first line."""
        return [line.start() for line in _LINES.finditer(self.text) if self._heads(line.start(), line.end())]

    def _heads(self, first: int, last: int) -> bool:
        """Whether a line stands over others that are told in sentences."""
        if not first or last - first > _NARROW or not self.text[first].isupper():
            return False
        if _SENTENCE.search(self.text, first, last):
            return False
        return not self._is_wrapped or self._is_apart(first, last)

    def chapter(self, at: int) -> int:
        r"""How many headings stand before a place, the title left out.

        >>> layout = Layout("The War\n\nIt was long.\n\nOrigins\nIn May it began.")
        >>> layout.chapter(10), layout.chapter(35)
        (0, 1)
        """
        return bisect_right(self._headings, at)

    def in_one_sentence(self, start: int, end: int) -> bool:
        r"""Whether no sentence and no paragraph ends between two places that are near each other.

        >>> layout = Layout("It shut on Jan. 3, and opened. It rained.")
        >>> layout.in_one_sentence(11, 23), layout.in_one_sentence(11, 34)
        (True, False)
        """
        return end - start <= _LONG and not _STOP.search(self.text, start, end)

    def in_brackets(self, start: int) -> bool:
        """Whether a place stands in round brackets."""
        opened = self.text.rfind("(", max(0, start - _SHORT), start)
        return opened >= 0 and ")" not in self.text[opened:start]
