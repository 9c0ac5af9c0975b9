"""Verbs of then and of now: whether the finite verb near a time belongs to a story, or reaches up to the present."""

from itertools import pairwise
from typing import Final

from timeline.languages.en.smallwords import ADVERBS, CONDITIONAL, FUTURE
from timeline.languages.en.tensewords import (
    ANNOUNCING,
    AUXILIARIES,
    BEFORE_A_NOUN,
    OF_NOW,
    PAST_BE,
    PLANNED,
    SHORTLY,
    TIMETABLE,
    WAS,
    WITNESSED,
)
from timeline.languages.en.verbkinds import REPORTING
from timeline.languages.en.verbs import lookup

#: Auxiliaries of what goes on until now, and of what was over.
_PERFECT: Final = frozenset({"has", "have", "'ve"})
#: How many words before a time the verb of saying stands: "told reporters late on".
_SAYING_REACH: Final = 4
#: How many words before a time the verb stands that tells of a matter.
_MATTER_REACH: Final = 18
_THEN: Final = PAST_BE | {"had", "did"}


def is_of_then(before: list[str], after: list[str]) -> bool:
    """Whether the finite verb nearest to a time between these words is of a story: "would be shut until", "held out".

    >>> is_of_then(["it", "would", "be", "shut", "until"], []), is_of_then(["it", "will", "be", "shut", "until"], [])
    (True, False)
    """
    for words, order in ((before, range(len(before) - 1, -1, -1)), (after, range(len(after)))):
        for at in order:
            then = _is_of_then(words, at)
            if then is not None:
                return then
    return False


def reaches_now(before: list[str]) -> bool:
    """Whether what the words before a time tell has gone on until now: "it has been watched since May".

    >>> reaches_now(["it", "has", "been", "watched", "since"]), reaches_now(["it", "was", "watched", "since"])
    (True, False)
    """
    return follows_since(before) and next((w in _PERFECT for w in reversed(before) if w in _PERFECT | _THEN), False)


def tells_of_plans(before: list[str]) -> bool:
    """Whether the verb before a time announces something that may lie ahead, and says what between the two.

    >>> tells_of_plans("announced a cut in output in".split()), tells_of_plans("announced in".split())
    (True, False)
    >>> tells_of_plans("told the court of a fight in".split())
    False
    """
    for at in range(len(before) - 1, max(-1, len(before) - _MATTER_REACH), -1):
        known = lookup(before[at])
        if known is not None and known[1] & {"VBD", "VBN"} and words_behind(before, at)[0] not in BEFORE_A_NOUN:
            matter = before[at + 1 :]
            return known[0] in ANNOUNCING and len(matter) > 2 and not any(word in WITNESSED for word in matter)
    return False


def is_of_now(after: list[str]) -> bool:
    """Whether the main verb behind a participle and its time is of the present: "found in May, has been sold".

    >>> is_of_now([",", "has", "been", "sold"]), is_of_now([",", "was", "sold"])
    (True, False)
    """
    return after[:1] == [","] and after[1:2] != [] and after[1] in OF_NOW | FUTURE


def reports(before: list[str]) -> bool:
    """Whether the verb just before a time is one of saying: "officials said on".

    >>> reports(["officials", "said", "on"]), reports(["officials", "said", "it", "sank", "on"])
    (True, False)
    """
    for word in reversed(before[-_SAYING_REACH:]):
        known = lookup(word)
        if known is not None and "VBD" in known[1]:
            return known[0] in REPORTING
    return False


def was_planned(before: list[str]) -> bool:
    """Whether something was to happen, and may have: "was due to begin in".

    >>> was_planned(["it", "was", "due", "to", "begin", "in"]), was_planned(["it", "is", "due", "to", "begin", "in"])
    (True, False)
    """
    return any(first in WAS and second in PLANNED for first, second in pairwise(before))


def _is_of_then(words: list[str], at: int) -> bool | None:
    """Whether the word at this place is a verb of then, and no verb of now; None where it is no finite verb."""
    word = words[at]
    if word in FUTURE or word in OF_NOW:
        return False
    if word in PAST_BE or word in ("had", "did") or word in CONDITIONAL:
        return True
    known = lookup(word)
    if known is None:
        return None
    lemma, tags = known
    first, _ = words_behind(words, at)
    if not tags & {"VBD", "VBN"}:
        return False if "VBZ" in tags and lemma in TIMETABLE and first not in BEFORE_A_NOUN else None
    return None if first in AUXILIARIES or ("VB" in tags and first == "to") else True


def follows_since(before: list[str]) -> bool:
    """Whether only words of time stand between "since" and the time."""
    word = next((word for word in reversed(before) if word not in SHORTLY), None)
    return word == "since"


def words_behind(words: list[str], at: int) -> tuple[str, str]:
    """The two words before a verb, adverbs left out."""
    found: list[str] = []
    while at > 0 and len(found) < 2:
        at -= 1
        if words[at] not in ADVERBS and not words[at].endswith("ly"):
            found.append(words[at])
    return found[0] if found else "", found[1] if len(found) > 1 else ""
