"""Where in a text a time may stand: the stretches of known words around its sparks.

Most words of a text are far from any time. They are cut, measured and compared by loops that run in C; only the words
of a stretch are looked at one by one.
"""

import re
from collections.abc import Collection, Iterator
from itertools import accumulate
from typing import Final

#: A word, or an abbreviation letter by letter ("b.c.").
WORD: Final = re.compile(r"[a-z]\.(?:[a-z]\.){1,3}|\w+")
_CUT: Final = re.compile(f"({WORD.pattern})")
#: What can stand between two words of a phrase is no longer than this, or white space.
_WIDEST: Final = 8
#: Of all characters of which words are made the figures alone sort before this one.
_FIGURES_END: Final = ":"
#: Longer texts are cut in blocks, at the last line that ends before this many characters.
_BLOCK: Final = 1 << 20

#: A word with where it starts and ends.
Word = tuple[str, int, int]


def stretches(low: str, sparks: Collection[str], known: Collection[str]) -> Iterator[list[Word]]:
    """The stretches of known words and figures that hold a spark or a figure, from a text in lower case.

    >>> list(stretches("it was in may 2018 that she left", {"may"}, {"in", "may", "it"}))
    [[('in', 7, 9), ('may', 10, 13), ('2018', 14, 18)]]
    """
    first = 0
    while first < len(low):
        last = len(low)
        if last - first > _BLOCK:
            last = max(low.rfind("\n", first, first + _BLOCK), low.rfind(". ", first, first + _BLOCK)) + 1
            last = last if last > first else first + _BLOCK
        yield from _block(low[first:last], first, sparks, known)
        first = last


def _block(low: str, offset: int, sparks: Collection[str], known: Collection[str]) -> Iterator[list[Word]]:
    pieces = _CUT.split(low)
    words = pieces[1::2]
    done = 0
    for at in [i for i, word in enumerate(words) if word in sparks or word < _FIGURES_END]:
        if at < done:
            continue
        begin, end = at, at + 1
        while begin > done and _is_known(words[begin - 1], known) and _joins(pieces[2 * begin]):
            begin -= 1
        while end < len(words) and _is_known(words[end], known) and _joins(pieces[2 * end]):
            end += 1
        offset += len("".join(pieces[2 * done : 2 * begin]))
        ends = list(accumulate(map(len, pieces[2 * begin : 2 * end]), initial=offset))
        offset, done = ends[-1], end
        yield list(zip(words[begin:end], ends[1::2], ends[2::2], strict=True))


def _joins(gap: str) -> bool:
    return len(gap) <= _WIDEST or gap.isspace()


def _is_known(word: str, known: Collection[str]) -> bool:
    return word in known or word < _FIGURES_END
