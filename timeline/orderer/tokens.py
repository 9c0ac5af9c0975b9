"""Tokens: words, numbers, marks; each knows whether it stands within a quotation."""

import re
from collections.abc import Callable
from functools import cache, lru_cache
from itertools import accumulate
from typing import Final, Literal, NamedTuple

from timeline.languages.eventwords import EventWords, Verb

TokenKind = Literal["word", "number", "mark", "link"]

#: No nested quantifier that could match one text in two ways: the time is linear in the length.
_LINK: Final = r"https?://\S+|www\.\S+|[@#]\w+"
_NUMBER: Final = r"\d+(?:[.,:/]\d+)*(?:st|nd|rd|th|s)?\b"
_WORD: Final = r"(?:[^\W\d_]\.){2,}|[^\W_]+(?:['’\-][^\W_]+)*(?:(?:\.\w+){1,4}/\S*)?|(?<=\d)['’]s\b"
_MARK: Final = r"``|''|--+|[^\w\s]|_+"
#: Most words are letters before a space: these are told at once.
_CUT: Final = re.compile(rf"([A-Za-z]++(?=[ ,])|{_LINK}|{_NUMBER}|{_WORD}|{_MARK})")
_KIND: Final = re.compile(rf"(?P<link>{_LINK})|(?P<number>{_NUMBER})|(?P<word>{_WORD})|(?P<mark>{_MARK})")

#: A quotation of fewer words quotes a phrase and tells no clause.
SHORT_QUOTE: Final = 4


class Token(NamedTuple):
    """A word or mark: its span, its lower-case form, what it is as a verb, and whether it is quoted."""

    start: int
    end: int
    lower: str
    kind: TokenKind
    capital: bool = False
    verb: Verb | None = None
    quoted: bool = False


#: The commonest marks, which open and close quotations in no language.
_NEVER_QUOTES: Final = frozenset(",.;:()$%")

#: Makes a token in half the time of its class: there is one for every word of the text.
_new: Final = tuple.__new__


def tokens(text: str, start: int, end: int, words: EventWords, *, quoted: bool = False) -> tuple[list[Token], bool]:
    """The tokens of `text[start:end]`, and whether a quotation is still open at its end.

    >>> from timeline.languages.en.events import WORDS
    >>> [t.lower for t in tokens("She didn't go.", 0, 14, WORDS)[0]]
    ['she', 'did', "n't", 'go', '.']
    """
    found: list[Token] = []
    opened = 0 if quoted else None
    read = _reader(words)
    pieces = _CUT.split(text[start:end])  # a gap, a word, a gap, …
    places = list(accumulate(map(len, pieces), initial=start))
    for at, last, word in zip(places[1::2], places[2::2], pieces[1::2], strict=False):
        lower, kind, capital, verb, plain = read(word)
        if plain:
            found.append(_new(Token, (at, last, lower, kind, capital, verb, False)))
        elif kind == "word":
            found.extend(_clitics(word, lower.replace("’", "'"), at, words))
        else:
            if word in words.open_quotes or word in words.close_quotes:
                opened = _quote(found, word, opened, words)
            mark = word if word != "'" else "’" if at > start and not text[at - 1].isspace() else "‘"
            found.append(_new(Token, (at, last, mark, "mark", False, None, False)))
    if opened is not None:
        _mark(found, opened, len(found))
    return found, opened is not None


@cache
def _reader(words: EventWords) -> Callable[[str], tuple[str, TokenKind, bool, Verb | None, bool]]:
    """What reads the words of a language: text uses few often, and each is read once."""

    @lru_cache(maxsize=1 << 14)
    def read(word: str) -> tuple[str, TokenKind, bool, Verb | None, bool]:
        """What its token says besides its place, and whether it is one token that quotes nothing."""
        lower, match = word.lower(), _KIND.fullmatch(word)
        kind = match.lastgroup if match is not None else "word"  # the "'s" of "1990's"
        if kind == "mark":
            return lower, "mark", False, None, word in _NEVER_QUOTES
        if kind == "word" and "/" not in lower:
            return lower, "word", word[0] != lower[0], words.verb(lower), not {"'", "’"} & set(lower)
        return lower, "number" if kind == "number" else "link", False, None, True

    return read


def _clitics(word: str, lower: str, at: int, words: EventWords) -> list[Token]:
    """The token, or where it ends in a short form ("didn't", "we've", "Anna's"), its two parts."""
    end = at + len(word)
    for ending, plain in words.contractions.items():
        if lower.endswith(ending) and len(lower) > len(ending):
            cut = end - len(ending)
            stem = lower[: -len(ending)]
            is_verb = ending in words.possessive_marks and stem in words.contracting
            whole = words.contracting[stem] if is_verb else plain
            stem = words.contracted.get(stem + ending, stem)
            return [
                Token(at, cut, stem, "word", capital=word[0].isupper(), verb=words.verb(stem)),
                Token(cut, end, whole, "word", verb=words.verb(whole)),
            ]
    return [Token(at, end, lower, "word", capital=word[0].isupper(), verb=words.verb(lower))]


def _quote(found: list[Token], mark: str, opened: int | None, words: EventWords) -> int | None:
    """Where the open quotation begins after this mark; a quotation that closes marks its tokens."""
    if opened is None:
        return len(found) + 1 if mark in words.open_quotes else None
    if mark in words.close_quotes:
        _mark(found, opened, len(found))
        return None
    return opened


def _mark(found: list[Token], first: int, last: int) -> None:
    if sum(t.kind == "word" for t in found[first:last]) >= SHORT_QUOTE:
        found[first:last] = [_new(Token, (*t[:-1], True)) for t in found[first:last]]
