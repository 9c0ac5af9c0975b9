"""Quotes and brackets: what is opened in a clause is closed in it."""

from collections.abc import Sequence
from typing import Final

from timeline.orderer.tokens import Token

#: The marks that close, by those that open; the plain quotation mark does both.
_CLOSERS: Final = {"“": "”", "‘": "’", "(": ")", "[": "]", "«": "»", "„": "“", "``": "''", '"': '"'}
_CLOSING: Final = frozenset(_CLOSERS.values())
#: A clause is not drawn out over more tokens than these.
_REACH: Final = 12


def open_at(toks: Sequence[Token], first: int, last: int) -> str | None:
    """The mark that would close the innermost quotation or bracket that is open at the end of `toks[first:last]`."""
    awaited: list[str] = []
    for token in toks[first:last]:
        if token.kind != "mark":
            continue
        if awaited and token.lower == awaited[-1]:
            awaited.pop()
        elif token.lower in _CLOSERS:
            awaited.append(_CLOSERS[token.lower])
    return awaited[-1] if awaited else None


def closes(toks: Sequence[Token], first: int, at: int) -> bool:
    """Whether the mark at this place closes what `toks[first:at]` opened."""
    return toks[at].lower in _CLOSING and toks[at].lower == open_at(toks, first, at)


def closed(toks: Sequence[Token], first: int, last: int) -> int:
    """The end of `toks[first:last]`, drawn out to where what it opened is closed, if that is near.

    >>> from timeline.languages.en.events import WORDS
    >>> from timeline.orderer.tokens import tokens
    >>> text = 'She called it “a debt we owe” in 2019'
    >>> toks, _ = tokens(text, 0, len(text), WORDS)
    >>> closed(toks, 0, 6), closed(toks, 0, 3)
    (9, 3)
    """
    awaited = open_at(toks, first, last)
    if awaited is None:
        return last
    return next((i + 1 for i in range(last, min(len(toks), last + _REACH)) if toks[i].lower == awaited), last)
