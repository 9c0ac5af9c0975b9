"""Naming: events that a noun phrase refers to with their time, and does not tell: "after the 1990 invasion"."""

from itertools import pairwise
from typing import Final

from timeline.languages.eventwords import EventWords
from timeline.model import Interval
from timeline.orderer.nounphrases import modified, noun_telling
from timeline.orderer.profiles import singular
from timeline.orderer.telling import Phrase, Placed, Telling

#: A word such as "year-earlier" stands so near its noun.
NEAR: Final = 3

#: A time stands at most so many tokens behind its noun: "attacks in Leeds and Tarn on Friday".
BEHIND: Final = 10


def name_events(phrase: Phrase, words: EventWords) -> None:
    """Makes tellings that are only `named` of the event nouns that a time stands in one phrase with.

    What is told with that time by a clause or a noun of its own is left alone.
    """
    for placed in phrase.times:
        head = _head(phrase, placed, words)
        if head is None or any(t.predicate.first <= head <= t.predicate.last for t in phrase.tellings):
            continue
        _name(phrase, head, placed, words)
    for (_, at, _), placed in pairwise(phrase.times):
        if at < placed[0] and _lower(phrase, at, placed[0]) in words.endings:
            _name(phrase, at, placed, words)
    phrase.tellings.sort(key=lambda t: t.predicate.head)


def name_behind(phrase: Phrase, words: EventWords) -> list[Telling]:
    """Names the events that a time stands behind and no verb has: "On Friday he saw the fire of May 1990".

    The tellings are new, and dated by nothing yet.
    """
    if phrase.furniture or not phrase.times:
        return []
    spent = {id(e) for t in phrase.tellings for e in t.expressions if t.predicate.form != "infinitive"}
    found: list[Telling] = []
    for placed in phrase.times:
        if id(placed[2]) in spent:
            continue
        head = _noun_before(phrase, placed[0], words)
        if head is None or any(t.predicate.first <= head <= t.predicate.last for t in phrase.tellings):
            continue
        found.append(_name(phrase, head, placed, words))
    phrase.tellings.sort(key=lambda t: t.predicate.head)
    return found


def _name(phrase: Phrase, head: int, placed: Placed, words: EventWords) -> Telling:
    telling = noun_telling(phrase, head, head, words)
    telling.named = True
    telling.times.append(placed)
    return telling


def _lower(phrase: Phrase, first: int, last: int) -> str:
    return " ".join(token.lower for token in phrase.toks[first:last])


def _noun_before(phrase: Phrase, first: int, words: EventWords) -> int | None:
    """The nearest noun before a time that refers to an event, with no verb and no border between them."""
    verbs = {i for t in phrase.tellings for i in range(t.predicate.first, t.predicate.last + 1)}
    busy = {i for begin, end, _ in phrase.times for i in range(begin, end)}
    for i in range(first - 1, max(-1, first - BEHIND), -1):
        if i in verbs or i in busy or phrase.toks[i].lower in words.clause_marks:
            return None
        if _refers(phrase, i, words):
            return i
    return None


def _head(phrase: Phrase, placed: Placed, words: EventWords) -> int | None:
    """The noun that a time says the time of: "the 1990 invasion", "Friday's vote", "year-earlier losses"."""
    first, last, expression = placed
    if not isinstance(expression.time, Interval):
        return None
    head = modified(phrase.toks, first, last, words)
    if head is None and "-" in expression.text:
        head = next((i for i in range(last, min(last + NEAR, len(phrase.toks))) if _refers(phrase, i, words)), None)
    return head if head is not None and _refers(phrase, head, words) else None


def _refers(phrase: Phrase, i: int, words: EventWords) -> bool:
    word = phrase.toks[i].lower
    return bool({word, singular(word, words), word.removesuffix("s")} & words.referring)
