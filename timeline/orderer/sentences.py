"""Sentences: where they begin and end, and which lines are headlines, captions or furniture of the page."""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Final, Literal, NamedTuple

LineKind = Literal["prose", "line"]

#: No sentence of news has more characters.
LONGEST: Final = 1200

_LINE: Final = re.compile(r"[^\n]+")
#: The end of a sentence after a plain word, which no abbreviation is; before a quotation the word may be short.
_MISSED: Final = re.compile(r"\.(?:(?<=[a-z]{4}\.)\s+(?=[A-Z])|(?<=[a-z]{2}\.)\s+(?=([“\"])[A-Z]))")
_SMALL_WORD: Final = re.compile(r"\b[a-z]+$")
#: No word in small letters has more of them.
_LONGEST_WORD: Final = 40

#: A block that holds none of these before its last character is one sentence.
_STOP: Final = re.compile(r"[.?!…]")
_CLOSED: Final = re.compile(r"[.!?…:;][\"'”’)\]]*\s*$")
_SENTENCE_END: Final = re.compile(r"[.!?…][\"'”’)\]]*\s*$")


class Sentence(NamedTuple):
    """A stretch of the text: a sentence of prose, or a line without a full stop (a headline, a caption)."""

    start: int
    end: int
    kind: LineKind
    paragraph: int


def sentences(text: str) -> list[Sentence]:
    r"""The sentences of a text; none runs over a paragraph's end.

    >>> [s[:3] for s in sentences("Mayor quits\nShe resigned on Monday. Mr. Lee follows her.")]
    [(0, 11, 'line'), (12, 35, 'prose'), (36, 56, 'prose')]
    """
    found: list[Sentence] = []
    for number, (start, end) in enumerate(_paragraphs(text)):
        block = text[start:end]
        for first, last in _bounded(block, _split(block)):
            piece = block[first:last]
            stripped = piece.strip()
            if not stripped:
                continue
            begin = start + first + len(piece) - len(piece.lstrip())
            final = _SENTENCE_END.search(stripped[-4:])
            alone = not final and len(stripped) >= len(block.strip())
            found.append(Sentence(begin, begin + len(stripped), "line" if alone else "prose", number))
    return found


def _bounded(block: str, spans: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The spans, with what is longer than any sentence cut at a space: time stays linear on any text."""
    for start, end in spans:
        first = start
        for missed in _MISSED.finditer(block, start, end):
            if missed[1] and not _is_behind_small_word(block, missed.start()):
                continue
            yield first, missed.end()
            first = missed.end()
        while end - first > LONGEST:
            cut = block.rfind(" ", first + 1, first + LONGEST)
            cut = first + LONGEST if cut < 0 else cut
            yield first, cut
            first = cut
        yield first, end


def _is_behind_small_word(block: str, at: int) -> bool:
    """Whether the word that ends here has small letters only: an abbreviation such as "Inc" begins with a large one."""
    return _SMALL_WORD.search(block[max(0, at - _LONGEST_WORD) : at]) is not None


def _split(block: str) -> list[tuple[int, int]]:
    from nupunkt import sent_spans  # costs 50 ms to import

    if len(block) < 40 or not _STOP.search(block, 0, len(block.rstrip()) - 1):
        return [(0, len(block))]
    return list(sent_spans(block))


def _paragraphs(text: str) -> list[tuple[int, int]]:
    """Lines, or where lines are wrapped in mid sentence, the stretches between blank ones."""
    lines = [found.span() for found in _LINE.finditer(text)]
    if not _is_wrapped(text, lines):
        return lines
    joined: list[tuple[int, int]] = []
    for start, end in lines:
        starts_anew = text[start : start + 2].isspace() or not text[start:end].strip()
        if joined and joined[-1][1] + 1 == start and not starts_anew and text[joined[-1][0] : joined[-1][1]].strip():
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    return joined


def _is_wrapped(text: str, lines: list[tuple[int, int]]) -> bool:
    """Whether the text was cut into lines of like length: most lines that go on do so in mid sentence."""
    broken = followed = 0
    for (start, end), (after, _) in pairwise(lines):
        if after != end + 1 or end - start < 30:
            continue
        followed += 1
        broken += text[after].islower() and not _CLOSED.search(text[max(start, end - 4) : end])
    return followed >= 2 and broken * 3 >= followed and max(end - start for start, end in lines) < 200
