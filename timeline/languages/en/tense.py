"""The tense of the clause around a time: which verb governs it, and to which side that verb looks.

There is no parser here: the nearest verb group before the time in its clause decides, else the first after it; a
preposition such as "until" outranks both.
"""

from typing import Final

from timeline.languages.base import Tense
from timeline.languages.en.events import BE, CONDITIONAL, DETERMINERS, FUTURE, HAVE, PLANNING, REPORTING, WISHING
from timeline.languages.en.finite import follows_since, words_behind
from timeline.languages.en.tensewords import (
    AFTER_A_CALL,
    AS_SOON_AS,
    AT_ONCE,
    ATTRIBUTIVE,
    AWAITING,
    BEFORE_A_NOUN,
    DECREED,
    DELIVERED,
    DUE,
    FORESEEING,
    FORESEEN,
    FORWARD,
    FROM,
    GET,
    INFINITIVE,
    IS,
    LETTING,
    MOVED,
    ON,
    ORDERING,
    PAST_BE,
    REACTED_TO,
    RUNNING,
    SCHEDULED,
    SETTING,
    STARTING,
    STAYING,
    THROUGH,
    TIMETABLE,
    TO,
    TO_COME,
    TO_FOR,
    UNTIL,
)
from timeline.languages.en.verbs import lookup, nounlike

#: Within so many words of "until" stands the verb of what lasted: "kept the news secret until".
_LASTING: Final = 6
#: How many words make a subject.
_SUBJECT: Final = 3
#: How many words before an infinitive the verb may stand that orders it.
_ORDER_REACH: Final = 6


def tense_of(before: list[str], after: list[str]) -> Tense | None:
    """The side to which the verb looks that governs a time between these words; None where nothing tells.

    Words are in lower case, names left out ("").

    >>> tense_of(["the", "court", "will", "meet"], []), tense_of(["the", "court", "met", "on"], [])
    ('future', 'past')
    """
    if after[:1] == ["s"] and any(word in REACTED_TO for word in after[1:4]):
        return "past"  # "will appeal Tuesday's ruling"
    if after[:1] == ["s"] and "to" in after[2:4]:
        after = after[after.index("to") + 2 :]  # "Tuesday's order to leave came late"
    if before[-2:] == ["at", "least"]:
        before = before[:-2]  # "until at least Friday"
    if before:
        if before[-1] in UNTIL:
            return _until(before, after)
        if follows_since(before) or "under" in before[-2:] or (before[-1] == "than" and after[:1] == ["s"]):
            return "past"
        if before[-1] in STARTING or before[-3:] in AS_SOON_AS:
            return "future"
        if before[-1] in TO and any(word in MOVED for word in before[-10:]):
            return "future"
        if before[-1] in THROUGH and "from" not in before[-_SUBJECT:]:
            return _through(before[:-1], after)
        if before[-1] in FROM and any(word in DECREED for word in before[-10:]):
            return "future"
        if before[-1] in IS or (before[-1] in ON and before[-2:-1] and before[-2] in IS):
            return "present"  # "the game is on Sunday"
    if before[-1:] == ["for"] and after[:1] and after[0] in DELIVERED:
        return "future"
    if _has_its_verb(before, after):
        return _group_after(after)
    found = _group_before(before)
    if found == "future" and before[-1:] == ["for"] and _called_off(before, after):
        return "past"
    ahead = before[-1:] == ["before"] and after[:1] != ["s"]
    return found or _group_after(after) or ("future" if ahead else None)


def _has_its_verb(before: list[str], after: list[str]) -> bool:
    """ "Will stay even after a court Thursday refused": a verb directly behind the time, and a subject before it."""
    if len(before) < _SUBJECT or after[1:2] == ["by"]:
        return False
    return _group_after(after[:1]) is not None and _group_before(before[-_SUBJECT:]) is None


def _called_off(before: list[str], after: list[str]) -> bool:
    """ "The strike planned for Saturday was cancelled": a participle without an auxiliary, and the verb comes later."""
    return len(before) > 2 and before[-3] not in BE | HAVE and after[:1] != [] and after[0] in PAST_BE


def _until(before: list[str], after: list[str]) -> Tense | None:
    """ "Must pay by Friday" looks ahead, and so does "ordered to pay by Friday"; "was over by Friday" looks back."""
    if before[-1] == "by" and _passive(before):
        return _group_before(before)
    if before[-1] == "by" and _was_reached(before[:-1]):
        return "past"
    if len(before) <= 2 or "," in before[-3:]:
        return _group_after(after) or ("future" if before[-1] != "by" else None)
    if any(word in MOVED for word in before[-8:]):
        return "future"
    over = any(word in PAST_BE or word == "had" for word in before[-4:]) or (
        any(word in PAST_BE for word in before[-7:]) and not any(word in TO_COME for word in before[-6:])
    )
    lasted = before[-1] != "by" and _group_before(before[-_LASTING:]) == "past"
    return "past" if over or lasted else "future"


def _through(before: list[str], after: list[str]) -> Tense:
    """What lasted through May: "sales rose through May" looks back, "open through May" and "a lease through May" on."""
    last = max((at for at, word in enumerate(before) if word == ","), default=-1)
    clause = before[last + 1 :]
    if any(word in RUNNING for word in clause[-_SUBJECT:]):
        return "future"
    found = _group_before(clause) or ("past" if "been" in clause else None)
    apart = clause and after[:1] == [","]
    return found or (None if apart else _group_after(after)) or "future"


def _was_reached(words: list[str]) -> bool:
    """Whether it had come so far "by Friday": the nearest verb is of the past, and asks or plans nothing."""
    for at in range(len(words) - 1, max(-1, len(words) - 9), -1):
        word = words[at]
        known = lookup(word)
        if word in FUTURE or word in CONDITIONAL or (words[at - 1] == "to" and known and "VB" in known[1]):
            return False
        if known is not None and "VBD" in known[1] and words_behind(words, at)[0] not in BEFORE_A_NOUN:
            return known[0] not in PLANNING | WISHING | REPORTING | SETTING
    return False


def _passive(words: list[str]) -> bool:
    """Whether "by" follows a participle: "launched by Friday's vote"."""
    known = lookup(words[-2]) if len(words) > 1 else None
    return known is not None and "VBN" in known[1]


def _group_before(words: list[str]) -> Tense | None:
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


def _group_after(words: list[str]) -> Tense | None:
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
        return "future"
    lemma, tags = known
    if first in FUTURE or (first in ("be", "have") and second in FUTURE) or (first, second) == ("be", "to"):
        return "future"
    if first in CONDITIONAL or (first in ("be", "have") and second in CONDITIONAL):
        return _conditional(first, second, lemma)
    follower = words[at + 1] if at + 1 < len(words) else ""
    if first == "to" and "VB" in tags:
        return _infinitive(second) or _infinitive_of_another(words[:at])
    if "VBD" in tags or "VBN" in tags:
        return _past_form(lemma, first, follower)
    if "VBG" in tags:
        return "future" if near and first in BE and first not in PAST_BE else None
    if follower in BE or follower in HAVE:
        return None  # "the two states are": a noun
    if "VBZ" in tags or "VB" in tags:
        if near and lemma in AWAITING and _awaits(lemma, first, follower):
            return "future"
        if (lemma in REPORTING and "VBZ" in tags) or any(each in LETTING for each in words[max(1, at - 5) : at]):
            return "past"
        if not near or lemma not in TIMETABLE or ("VBZ" not in tags and _is_past(first)):
            return None
        goes_on = first == "and" and "VBZ" in tags and _group_before(words[: at - 1]) is not None
        return "present" if goes_on or first not in BEFORE_A_NOUN | BE else None
    return None


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


def _past_form(lemma: str, first: str, follower: str) -> str | None:
    if first == "as" and lemma in PLANNING | {"schedule"}:
        return None  # "as planned"
    if first in PAST_BE or first in HAVE or first in ("been", "had"):
        ahead = lemma in SCHEDULED | FORESEEN and (follower in TO_FOR or (first in HAVE and lemma in SCHEDULED))
        return "future" if ahead else "past"
    if lemma in ("schedule", "plan") or (lemma in SCHEDULED | {"propose"} and first in ATTRIBUTIVE):
        return "future"
    if lemma in FORESEEN and (first in BE or follower in TO_FOR):
        return "future"
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
