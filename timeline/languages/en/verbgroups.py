"""Verb groups: the first one before or after a time that tells, and the side to which it looks."""

from typing import Final

from timeline.languages.base import Tense
from timeline.languages.en.finite import words_behind
from timeline.languages.en.smallwords import BE, CONDITIONAL, DETERMINERS, FUTURE, HAVE, PREPOSITIONS
from timeline.languages.en.tensewords import (
    AFTER_A_CALL,
    AT_ONCE,
    ATTRIBUTIVE,
    AWAITING,
    BEFORE_A_NOUN,
    DUE,
    FORESEEING,
    FORESEEN,
    FORWARD,
    GET,
    INFINITIVE,
    IS,
    LETTING,
    ORDERING,
    PAST_BE,
    PICTURED,
    SCHEDULED,
    STAYING,
    TIMETABLE,
    TO_FOR,
)
from timeline.languages.en.verbkinds import PLANNING, REPORTING, WISHING
from timeline.languages.en.verbs import lookup, nounlike

#: How many words before an infinitive the verb may stand that orders it.
_ORDER_REACH: Final = 6


def group_before(words: list[str]) -> Tense | None:
    """From the time to the left, the first verb group that tells."""
    for at in range(len(words) - 1, max(-1, len(words) - 20), -1):
        if at == 0 and _asks(words):
            return "future"
        found = _tense_of(words, at, near=len(words) - at <= 5)
        if found is not None:
            return found if found != "skip" else None  # type: ignore[return-value]
    return None


def _asks(words: list[str]) -> bool:
    """Whether a clause asks somebody to act: "Join us on Sunday", "Call the office on Monday"."""
    known = lookup(words[0])
    if known is None or "VB" not in known[1]:
        return False
    return words[0] not in nounlike() or (len(words) > 1 and words[1] in AFTER_A_CALL)


def group_after(words: list[str]) -> Tense | None:
    """From the time to the right, the first verb group that tells."""
    for at in range(min(len(words), 16)):
        found = _tense_of(words, at, near=False)
        if found is not None:
            return found if found != "skip" else None  # type: ignore[return-value]
    return None


def _tense_of(words: list[str], at: int, *, near: bool) -> str | None:
    """The tense that the word at this place gives its group; None where it is no verb."""
    word = words[at]
    if word in FUTURE or word in ("won't", "gonna"):
        return "future"
    if word in PAST_BE or word in ("had", "did"):
        return "past"
    known = lookup(word)
    first, second = words_behind(words, at)
    if known is None and word not in DUE:
        return None
    if first in INFINITIVE and "had" in words[max(0, at - 6) : at]:
        return "past"  # "had been due to expire", "was to have met"
    if known is None:
        return "past" if first == "been" else "future"  # "had been due on Friday", "is due on Friday"
    lemma, tags = known
    if first in FUTURE or (first in ("be", "have") and second in FUTURE) or (first, second) == ("be", "to"):
        return "future"
    if first in CONDITIONAL or (first in ("be", "have") and second in CONDITIONAL):
        return _conditional(first, second, lemma)
    follower = words[at + 1] if at + 1 < len(words) else ""
    if first == "to" and "VB" in tags:
        return _infinitive(second) or _infinitive_of_another(words[:at])
    if _is_noun(tags, first, follower) or ("VBN" in tags and first in PREPOSITIONS):
        return None  # "for enhanced damages"
    if "VBD" in tags or "VBN" in tags:
        return _past_form(lemma, first, follower, beside=len(words) - at <= len(("shown", "on")))
    if "VBG" in tags:
        return "future" if near and first in BE and first not in PAST_BE else None
    if "VBZ" in tags or "VB" in tags:
        if near and lemma in AWAITING and _awaits(lemma, first, follower):
            return "future"
        if (lemma in REPORTING and "VBZ" in tags) or any(each in LETTING for each in words[max(1, at - 5) : at]):
            return "past"
        if not near or lemma not in TIMETABLE or ("VBZ" not in tags and _is_past(first)):
            return None
        goes_on = first == "and" and "VBZ" in tags and group_before(words[: at - 1]) is not None
        return "present" if goes_on or first not in BEFORE_A_NOUN | BE else None
    return None


def _is_noun(tags: frozenset[str], first: str, follower: str) -> bool:
    """Whether a verb's own form is a noun here: "the two states are", "the forecast for Friday"."""
    if not tags & {"VB", "VBZ"}:
        return False
    return follower in BE | HAVE or (bool(tags & {"VBD", "VBN"}) and (first in ATTRIBUTIVE or first.endswith("'s")))


def _awaits(lemma: str, first: str, follower: str) -> bool:
    """Whether a verb's object lies ahead, "expects a verdict in June"; "announced plans" is none."""
    if first in BEFORE_A_NOUN | {"to"} or _is_past(first):
        return False
    return lemma not in nounlike() or follower in DETERMINERS


def _is_past(word: str) -> bool:
    """Whether what follows is a noun: "took hold", "saw play"."""
    known = lookup(word)
    return known is not None and "VBD" in known[1]


def _conditional(first: str, second: str, lemma: str) -> str:
    """Of "would have met" the past, of "should meet" what lies ahead, of "could see" nothing."""
    if first == "have":
        return "past"
    modal = first if first in CONDITIONAL else second
    return "future" if modal != "could" or lemma in TIMETABLE else "skip"


def _past_form(lemma: str, first: str, follower: str, *, beside: bool) -> str | None:
    if first == "as" and lemma in PLANNING | {"schedule"}:
        return None  # "as planned"
    if first in PAST_BE or first in HAVE or first in ("been", "had"):
        ahead = lemma in SCHEDULED | FORESEEN and (follower in TO_FOR or (first in HAVE and lemma in SCHEDULED))
        return "future" if ahead else "past"
    if lemma in ("schedule", "plan") or (lemma in SCHEDULED | {"propose"} and first in ATTRIBUTIVE):
        return "future"
    if lemma in FORESEEN and (first in BE or follower in TO_FOR):
        return "future"
    if first in IS and beside and lemma not in REPORTING | PICTURED:
        return "future"  # "the show is repeated on Sunday"
    if first in BE or first in GET or first in STAYING:
        return None
    return "past"


def _infinitive_of_another(words: list[str]) -> str | None:
    """The side of what somebody else is to do: "expects the plant to open"; of "asked her to come" it is not known."""
    if any((known := lookup(word)) and known[0] in FORESEEING for word in words[-_ORDER_REACH:]):
        return "future"
    return "skip" if _is_ordered(words) else None


def _is_ordered(words: list[str]) -> bool:
    """Whether somebody is told to: in "asked her to come on Friday" the day is of the asking or of the coming."""
    lemmas = (known[0] for word in words[-_ORDER_REACH:] if (known := lookup(word)))
    return any(lemma in ORDERING for lemma in lemmas)


def _infinitive(second: str) -> str | None:
    """The side of an infinitive by the word that it hangs on."""
    if second in BE | FORWARD:
        return "future"
    known = lookup(second)
    if known is None:
        return None
    lemma, tags = known
    if lemma in AT_ONCE:
        return "past" if tags & {"VBD", "VBN"} else None
    if lemma in PLANNING or lemma in WISHING:
        return "future"
    return None
