"""Runs to candidates: the best phrases of each run, without overlap, that their language accepts."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

import attrs

from timeline.languages.base import Candidate, Language
from timeline.meaning import Meaning
from timeline.tagger.grammar import Phrase, grammar, parse
from timeline.tagger.scanner import Token, runs

_CHUNK = 160
#: Runs up to this length are remembered, up to this many.
_SHORT, _MOST = 40, 20_000
#: A dot after which its sentence goes on.
_GOES_ON = re.compile(r"\.(?:[,;:)]| \(| [a-z])")


@attrs.frozen
class Reading:
    """A phrase of the text and its meaning, not yet resolved."""

    start: int
    end: int
    category: str
    meaning: Meaning
    rule: str
    #: Whether it goes on a list or range that the reading before it begins.
    listed: bool = False
    #: Where its day stands, if that was borrowed from a neighbour.
    lender: tuple[int, int] | None = None


def candidates(text: str, language: Language) -> Iterator[Reading]:
    """What a plain text says of time, in order and without overlap."""
    for run in runs(text, language):
        yield from _choose(text, run, _times(text[run[0].start : run[-1].end].lower(), run, language), language)


@lru_cache(maxsize=32)
def _read_before(language: Language) -> dict[str, list[list[Phrase]]]:
    """Short stretches come again and again ("on Friday", "last year"): what a language read in them, by their words."""
    del language
    return {}


def _times(words: str, run: Sequence[Token], language: Language) -> list[list[Phrase]]:
    """The times of a run, read once for all runs of the same words; a name may hang on its surroundings."""
    if len(words) > _SHORT or any("NAMED" in token.readings for token in run):
        return parse(run, grammar(language))
    read = _read_before(language)
    times = read.get(words)
    if times is None:
        if len(read) >= _MOST:
            read.clear()
        times = read[words] = parse(run, grammar(language))
    return times


def _choose(text: str, run: Sequence[Token], times: list[list[Phrase]], language: Language) -> Iterator[Reading]:
    """From the left, the longest phrase that is accepted."""
    at = 0
    while at < len(run):
        for phrase in times[at]:
            readings = _accepted(text, run, phrase, language)
            if readings:
                yield from readings
                at = phrase.end
                break
        else:
            at += 1


def _accepted(text: str, run: Sequence[Token], phrase: Phrase, language: Language) -> list[Reading]:
    """The expressions of a phrase (several for a list), none where it is no time after all."""
    start, end = run[phrase.first].start, run[phrase.end - 1].end
    if in_address(text, start, end):
        return []
    rule = phrase.production.rule.name
    if phrase.category == "LIST":
        if language.refine(Candidate(text, start, end, rule, phrase.meaning)) is None:
            return []
        return [
            Reading(run[first].start, run[last - 1].end, "TIME", meaning, rule)
            for (first, last), meaning in zip(phrase.parts, phrase.meaning, strict=True)
        ]
    meaning = language.refine(Candidate(text, start, end, rule, phrase.meaning))
    end = _closed(text, start, end, language)
    return [Reading(start, end, phrase.category, meaning, rule)] if meaning is not None else []


def _closed(text: str, start: int, end: int, language: Language) -> int:
    """The end of a phrase with the bracket that closes it, and the dot of an abbreviation within a sentence."""
    if text[end : end + 1] == ")" and "(" in text[start:end]:
        return end + 1
    alone = start == 0 and end + 1 == len(text)
    if text[end : end + 1] != "." or not (alone or _GOES_ON.match(text, end)):
        return end
    last = text[max(start, text.rfind(" ", start, end) + 1) : end]
    return end + 1 if last.lower() in language.abbreviations else end


def in_address(text: str, start: int, end: int) -> bool:
    """Whether a span lies in a link, a handle, a hashtag or a file name.

    >>> in_address("see t.co/2018 now", 9, 13), in_address("in 2018.", 3, 7)
    (True, False)
    """
    before = text[start - 1 : start]
    if before in ("#", "@", "_", "\\") or text[end : end + 1] in ("_", "@", "\\"):
        return True
    if (before.isspace() or not before) and text[end : end + 1].isspace():
        return False
    left = start
    while left > 0 and start - left < _CHUNK and not text[left - 1].isspace():
        left -= 1
    right = end
    while right < len(text) and right - end < _CHUNK and not text[right].isspace():
        right += 1
    chunk = text[left:right]
    return (
        "://" in chunk
        or "www." in chunk
        or (left < start and chunk[0] in "@#")
        or ("/" in chunk and "." in chunk[: chunk.index("/")] and chunk[0].isalpha())
        or ("@" in chunk and "." in chunk)
    )
