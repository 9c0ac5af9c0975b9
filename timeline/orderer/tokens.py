"""Tokens: words, numbers, marks; each knows whether it stands within a quotation."""

import re
from functools import lru_cache
from typing import Final, Literal, NamedTuple

from timeline.languages.eventwords import EventWords

TokenKind = Literal["word", "number", "mark", "link"]

#: No nested quantifier that could match one text in two ways: the time is linear in the length.
_TOKEN: Final = re.compile(
    r"(?P<link>https?://\S+|www\.\S+|[@#]\w+)"
    r"|(?P<number>\d+(?:[.,:/]\d+)*(?:st|nd|rd|th|s)?\b)"
    r"|(?P<word>(?:[^\W\d_]\.){2,}|[^\W_]+(?:['’\-][^\W_]+)*(?:(?:\.\w+){1,4}/\S*)?|(?<=\d)['’]s\b)"
    r"|(?P<mark>``|''|--+|[^\w\s]|_+)"
)

#: A quotation of fewer words quotes a phrase and tells no clause.
SHORT_QUOTE: Final = 4


class Token(NamedTuple):
    """A word or mark: its span, its lower-case form, and whether it is quoted."""

    start: int
    end: int
    lower: str
    kind: TokenKind
    capital: bool = False
    quoted: bool = False


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
    for match in _TOKEN.finditer(text, start, end):
        kind, (at, last) = match.lastgroup, match.span()
        word = text[at:last]
        if kind == "word":
            lower, capital, plain = _cased(word)
            if plain:
                found.append(_new(Token, (at, last, lower, "word", capital, False)))
            elif "/" in lower:
                found.append(Token(at, last, lower, "link"))
            else:
                found.extend(_clitics(word, lower.replace("’", "'"), at, words))
        elif kind == "mark":
            if word in words.open_quotes or word in words.close_quotes:
                opened = _quote(found, word, opened, words)
            mark = word if word != "'" else "’" if at > start and not text[at - 1].isspace() else "‘"
            found.append(_new(Token, (at, last, mark, "mark", False, False)))
        else:
            found.append(Token(at, last, word.lower(), kind))  # type: ignore[arg-type]
    if opened is not None:
        _mark(found, opened, len(found))
    return found, opened is not None


@lru_cache(maxsize=1 << 14)
def _cased(word: str) -> tuple[str, bool, bool]:
    """Its lower case, whether it begins with a capital, and whether it is one word and nothing else.

    Text uses few words often: that of each is made once, and later look-ups find it hashed.
    """
    lower = word.lower()
    return lower, word[0] != lower[0], lower.isalnum() or not {"/", "'", "’"} & set(lower)


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
                Token(at, cut, stem, "word", capital=word[0].isupper()),
                Token(cut, end, whole, "word"),
            ]
    return [Token(at, end, lower, "word", capital=word[0].isupper())]


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
        found[first:last] = [t._replace(quoted=True) for t in found[first:last]]
