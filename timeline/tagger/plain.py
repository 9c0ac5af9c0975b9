"""A text made plain for reading: one kind of dash, quote and space, none twice, no line wrapped; and the way back."""

import re
from bisect import bisect_right
from typing import Final

import attrs

#: One character for each of the many that mean the same.
_SAME: Final = str.maketrans(
    dict.fromkeys("\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\t", " ")
    | dict.fromkeys("\u2010\u2011\u2012\u2013\u2212", "-")
    | dict.fromkeys("\u2018\u2019\u02bc\u2032\u00b4`", "'")
    | dict.fromkeys("\r\x0b\x0c\x85\u2028\u2029", "\n")
)
#: Spaces that say nothing: the second and further ones, and those at the ends of a line.
#: A line break in the middle of a sentence: what follows goes on in small letters, in figures or in brackets, and is no
#: item of a chronology ("1836: The bridge opens") nor of a numbered list ("04 Night Train"). It looks for the line
#: break first, and only then behind it: to look behind every character would cost more than all the rest.
_WRAP: Final = re.compile(r"\n(?<=[a-z0-9,]\n)(?=[a-z0-9(])(?!(?:\d\d? [A-Z][a-z]{2,8} )?\d{4}(?::| --?) |0\d [A-Z])")
_NEEDLESS: Final = re.compile(r"(?<= ) +| +(?=\n)|(?<=\n) +")
#: Each of them stands in one of these.
_DOUBLE: Final = ("  ", " \n", "\n ")


def same(text: str) -> str:
    r"""The text with its many dashes, quotes and spaces made one of each; as long as before.

    >>> same("“10\u201312\u00a0May”")
    '“10-12 May”'
    """
    return text if text.isascii() and "\t" not in text and "\r" not in text else text.translate(_SAME)


def lowered(text: str) -> str:
    """The text in lower case and as long as before: the few letters whose small form is longer stay as they are."""
    low = text.lower()
    return low if len(low) == len(text) else "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


@attrs.frozen
class Plain:
    r"""A text made plain, and where each of its characters stood.

    >>> plain = Plain.of("on  5\u00a0 May")
    >>> plain.text, plain.original(3), plain.original(5)
    ('on 5 May', 4, 7)
    """

    text: str
    #: Where in the plain text something was left out before a character, and how much in all up to there.
    cuts: tuple[int, ...] = ()
    lost: tuple[int, ...] = ()

    @classmethod
    def of(cls, text: str) -> "Plain":
        """A text made plain."""
        even = same(text)
        kept: list[str] = []
        cuts: list[int] = []
        lost: list[int] = []
        at = gone = 0
        for needless in _NEEDLESS.finditer(even) if any(pair in even for pair in _DOUBLE) else ():
            kept.append(even[at : needless.start()])
            cuts.append(needless.start() - gone)
            gone += needless.end() - needless.start()
            lost.append(gone)
            at = needless.end()
        plain = "".join([*kept, even[at:]]) if cuts else even
        return cls(_WRAP.sub(" ", plain) if "\n" in plain else plain, tuple(cuts), tuple(lost))

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Where a stretch of the plain text stood."""
        return self.original(start), self.original(end - 1) + 1

    def original(self, at: int) -> int:
        """Where a character of the plain text stood."""
        cut = bisect_right(self.cuts, at)
        return at + self.lost[cut - 1] if cut else at
