"""Prepositions that set a bound, "until", "by", "through", "before": the side on which the bound lies."""

from itertools import pairwise
from typing import Final

from timeline.languages.base import Tense
from timeline.languages.en.finite import words_behind
from timeline.languages.en.smallwords import CONDITIONAL, FUTURE
from timeline.languages.en.tensewords import (
    BEFORE_A_NOUN,
    MOVED,
    PAST_BE,
    PUT_OFF,
    RUNNING,
    SETTING,
    THROUGH,
    TO_COME,
    UNTIL,
)
from timeline.languages.en.verbgroups import group_after, group_before
from timeline.languages.en.verbkinds import PLANNING, REPORTING, WISHING
from timeline.languages.en.verbs import lookup

#: Within so many words of "until" stands the verb of what lasted: "kept the news secret until".
_LASTING: Final = 6
#: How many words make a subject.
_SUBJECT: Final = 3
#: Within so many words stands what put the bound off: "extended their loan through".
_MOVING: Final = 9


def is_bound(before: list[str]) -> bool:
    """Whether a preposition before the time makes it a bound: "until", "through", "before", "ahead of"."""
    if before[-1] in THROUGH:
        return "from" not in before[-1 - _SUBJECT :]
    return before[-1] in UNTIL or before[-1] == "before" or before[-2:] == ["ahead", "of"]


def side_of_bound(before: list[str], after: list[str]) -> Tense | None:
    """The side on which a bound lies.

    >>> side_of_bound(["he", "resigned", "before"], []), side_of_bound(["shares", "rose", "ahead", "of"], [])
    ('past', 'future')
    """
    if before[-1] in UNTIL:
        return _until(before, after)
    return _through(before[:-1], after) if before[-1] in THROUGH else _ahead_of(before, after)


def _until(before: list[str], after: list[str]) -> Tense | None:
    """ "Must pay by Friday" looks ahead, and so does "ordered to pay by Friday"; "was over by Friday" looks back."""
    if before[-1] == "by" and _passive(before):
        return group_before(before)
    if before[-1] == "by" and _was_reached(before[:-1]):
        return "past"
    if len(before) <= 2 or "," in before[-3:]:
        return group_after(after) or ("future" if before[-1] != "by" else None)
    if is_moved(before[-8:]):
        return "future"
    over = any(word in PAST_BE or word == "had" for word in before[-4:]) or (
        any(word in PAST_BE for word in before[-7:]) and not any(word in TO_COME for word in before[-6:])
    )
    lasted = before[-1] != "by" and group_before(_behind_a_comma(before[-_LASTING:])) == "past"
    return "past" if over or lasted else "future"


def _through(before: list[str], after: list[str]) -> Tense:
    """What lasted through May: "sales rose through May" looks back, "open through May" and "a lease through May" on."""
    clause = _behind_a_comma(before)
    if any(word in RUNNING for word in clause[-_SUBJECT:]) or is_moved(before[-_MOVING:]):
        return "future"
    found = group_before(clause) or ("past" if "been" in clause else None)
    apart = clause and after[:1] == [","]
    return found or (None if apart else group_after(after)) or "future"


def _ahead_of(before: list[str], after: list[str]) -> Tense | None:
    """What went before Easter: "resigned before Easter" looks back, "rose ahead of Easter" and "a chance before" on."""
    if before[-1] != "before":
        return "future"
    words = before[:-1]
    return group_before(words) or (group_after(after) if len(words) <= _SUBJECT else None) or "future"


def _behind_a_comma(words: list[str]) -> list[str]:
    """The words behind the last comma."""
    return words[max((at for at, word in enumerate(words) if word == ","), default=-1) + 1 :]


def is_moved(words: list[str]) -> bool:
    """Whether something was put off to another day: "postponed until", "put back until"."""
    return any(word in MOVED for word in words) or any(pair in PUT_OFF for pair in pairwise(words))


def _was_reached(words: list[str]) -> bool:
    """Whether it had come so far "by Friday": the nearest verb is of the past, and asks or plans nothing."""
    for at in range(len(words) - 1, max(-1, len(words) - 9), -1):
        word = words[at]
        known = lookup(word)
        if word in FUTURE or word in CONDITIONAL or (words[at - 1] == "to" and known and "VB" in known[1]):
            return False
        if known is not None and "VBD" in known[1] and words_behind(words, at)[0] not in BEFORE_A_NOUN | {"be"}:
            return known[0] not in PLANNING | WISHING | REPORTING | SETTING
    return False


def _passive(words: list[str]) -> bool:
    """Whether "by" follows a participle: "launched by Friday's vote"."""
    known = lookup(words[-2]) if len(words) > 1 else None
    return known is not None and "VBN" in known[1]
