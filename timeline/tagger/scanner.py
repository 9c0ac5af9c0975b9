"""Text to runs of known words.

A run is a stretch of words and figures that all stand in the lexicon, with nothing but spaces and light punctuation
between them. Only a run that holds a trigger ("Tuesday", "2018", "week") can hold a time; all others are dropped here.
"""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any, Final, NamedTuple

from timeline.languages.base import Language
from timeline.tagger.plain import lowered
from timeline.tagger.stretches import WORD, Word, stretches

#: What may stand between two words of a phrase, and the token that it is ("" for none).
JOINTS: Final = {
    " ": "",
    "": "",
    "-": "-",
    ",": ",",
    ", ": ",",
    ",\n": ",",
    "- ": "-",
    " - ": "--",
    "--": "--",
    " -- ": "--",
    ": ": ":",
    "/": "/",
    " / ": "/",
    "(": "(",
    " (": "(",
    ") ": ")",
    "& ": "&",
    " & ": "&",
    " + ": "+",
    "+ ": "+",
    "+": "+",
    " @ ": "@",
    " @": "@",
    "~": "~",
    "' ": "",
}

#: The widest gap with a mark in it within a phrase, and the spaces in it that count as one.
_WIDEST: Final = 12
_SPACES: Final = re.compile(r"\s+")

_MONEY_AND_NAMES: Final = frozenset("$£€¥₹#@_=&?%")
_JOINERS: Final = frozenset("-./:,'+")


class Token(NamedTuple):
    """A word, figure or punctuation of a run with all it can be read as."""

    start: int
    end: int
    readings: Mapping[str, Any]


#: Words with their readings, and whether each is a trigger.
Entries = Mapping[str, tuple[Mapping[str, Any], bool]]


class Vocabulary(NamedTuple):
    """A lexicon made ready for scanning."""

    entries: Entries
    #: The words around which a time may stand: triggers, and the first words of names that hold none.
    sparks: frozenset[str]
    #: All words that a run may hold.
    known: frozenset[str]


@lru_cache(maxsize=32)
def vocabulary(language: Language) -> Vocabulary:
    """The words of a language and of its rules; each stands for itself, too."""
    words = {}
    for word, readings in language.lexicon.items():
        known = {word: None} | dict(readings)
        words[word] = (known, any(category in language.triggers for category in known))
    words.setdefault("s", ({"s": None}, False))
    for word in {w for rule in language.rules for p in rule.patterns for w in words_of(p)} - words.keys():
        words[word] = ({word: None}, word in language.triggers)
    sparks = frozenset(word for word, (_, fires) in words.items() if fires)
    return Vocabulary(words, sparks | language.names.openers(sparks), frozenset(words) | language.names.words())


def words_of(pattern: str) -> set[str]:
    """The words (not the categories) of a rule's pattern.

    >>> sorted(words_of("[the] last|past UNIT"))
    ['last', 'past', 'the']
    """
    elements = re.sub(r"[\[\]<>]", " ", pattern).split()
    return {word for e in elements for word in e.split("|") if word[0].isalpha() and not word.isupper()}


def runs(text: str, language: Language) -> Iterator[list[Token]]:
    """The runs of a plain text that hold a trigger."""
    vocabulary_of = vocabulary(language)
    low = lowered(text)
    done = 0
    for words in stretches(low, vocabulary_of.sparks, vocabulary_of.known):
        # where a literal reached into this stretch, it begins behind
        fresh = words if words[0][1] >= done else [word for word in words if word[1] >= done]
        for run in _runs_of(fresh, text, low, language, vocabulary_of.entries):
            done = run[-1].end
            yield run


def _runs_of(words: list[Word], text: str, low: str, language: Language, known: Entries) -> Iterator[list[Token]]:
    """The runs of one stretch: it breaks where a figure is no time and where the punctuation parts."""
    names = language.names.tree
    run: list[Token] = []
    triggered = False
    end = resume = 0
    for word, start, stop in words:
        if start < resume:
            continue
        entry = known.get(word)
        name = language.names.find(text, low, start, stop) if word in names else None
        if name is not None:
            resume, readings = name
            tokens, fires = [Token(start, resume, readings)], True
        elif entry is not None:
            tokens, fires = [Token(start, stop, entry[0])], entry[1]
        elif word[0].isdecimal():
            adjoins = bool(run) and end == start - 1
            tokens, resume, fires = _figures(text, start, stop, language, known, adjoins=adjoins)
        else:
            continue
        if not tokens:
            continue
        begin = tokens[0].start
        joint = _joint(text, run, end, begin, word, language) if run else None
        if joint is None:
            if triggered:
                yield run
            run, triggered = tokens, fires
        else:
            if joint == "'s":
                tokens, fires = [Token(end, stop, _MARKS["'s"])], False
            elif joint:
                run.append(Token(end, begin, _MARKS[joint]))
            run += tokens
            triggered = triggered or fires
        end = run[-1].end
    if triggered:
        yield run


_MARKS: Final = {mark: {mark: None} for mark in [*{j for j in JOINTS.values() if j}, "'s"]}


def _joint(text: str, run: list[Token], end: int, start: int, word: str, language: Language) -> str | None:
    """The token between the last word of a run and the next word; "" for none, None where the run ends."""
    gap = text[end:start]
    joint = JOINTS.get(gap)
    if joint is not None:
        return joint
    if gap == "'":
        if word == "s":
            return "'s"
        return "" if text[run[-1].start : end] in ("o", "O") else None
    if gap[0] == "." and text[run[-1].start : end].lower() in language.abbreviations:
        gap = gap[1:]
        joint = JOINTS.get(gap)
        if joint is not None:
            return joint
    if gap.count("\n") > 1:
        return None
    if "\n" in gap and text[start].isupper() and word in language.signals:
        return None  # a sentence begins, under a heading
    if gap.isspace():
        return ""
    if len(gap) > _WIDEST:
        return None
    return JOINTS.get(_SPACES.sub(" ", gap))


def _figures(
    text: str, start: int, word_end: int, language: Language, known: Entries, *, adjoins: bool
) -> tuple[list[Token], int, bool]:
    """The tokens of a word that begins with a figure, where scanning goes on, and whether one is a trigger."""
    before = text[start - 1] if start else " "
    if before in _MONEY_AND_NAMES:
        return [], word_end, False
    if before in _JOINERS and not adjoins and start > 1:
        further = text[start - 2]
        if further.isalnum() or further in _MONEY_AND_NAMES:
            return [], word_end, False
    literal = language.literals.pattern.match(text, start)
    if literal is None or literal.lastgroup is None:
        return [], word_end, False
    readings = dict(language.literals.readers[literal.lastgroup](literal))
    end = literal.end()
    if not readings or text[end : end + 1] in ("%", "$", "£", "€", "°"):
        return [], max(end, word_end), False
    if before == "'" and "YEAR2" in readings:
        start -= 1
    fires = not language.triggers.isdisjoint(readings)
    tokens = [Token(start, end, readings)]
    if end > word_end and text[end : end + 1].isascii() and text[end : end + 1].isalpha():
        word_end = WORD.match(text, end).end()  # type: ignore[union-attr]  # "1/2h": a word begins here
    if end < word_end:
        rest = known.get(text[end:word_end].lower())
        if rest is None:
            return [], word_end, False
        tokens.append(Token(end, word_end, rest[0]))
        fires = True
    return tokens, max(end, word_end), fires
