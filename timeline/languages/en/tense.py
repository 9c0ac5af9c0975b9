"""The tense of the clause around a time: which verb governs it, and to which side that verb looks.

There is no parser here: the nearest verb group before the time in its clause decides, else the first after it; a
preposition such as "until" outranks both.
"""

from typing import Final

from timeline.languages.base import Tense
from timeline.languages.en.bounds import is_bound, is_moved, side_of_bound
from timeline.languages.en.finite import follows_since
from timeline.languages.en.smallwords import BE, CONDITIONAL, HAVE
from timeline.languages.en.tensewords import (
    AS_SOON_AS,
    BORDERS,
    CAUSES,
    DECREED,
    DELIVERED,
    DISASTERS,
    FROM,
    HOURS,
    IS,
    ON,
    PAST_BE,
    REACTED_TO,
    STARTING,
    TO,
    UNTIL,
)
from timeline.languages.en.verbgroups import group_after, group_before

#: "After a vote in the council on": so many words at most tell what went before.
_CAUSE: Final = 8
#: So many words before a time stands the verb that moves it: "moved the race to".
_MOVING: Final = 10
#: How many words make a subject.
_SUBJECT: Final = 3


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
    if _names_a_disaster(after):
        return "past"
    if before[-2:] == ["at", "least"]:
        before = before[:-2]  # "until at least Friday"
    before = _without_the_hour(before)
    if before:
        if is_bound(before):
            return side_of_bound(before, after)
        if before[-1] in FROM and "to" in after[:2] and is_moved(before[-_MOVING:]):
            return None  # "was moved from May to July"
        if (side := _side_of_preposition(before, after)) is not None:
            return side
    if before[-1:] == ["for"] and after[:1] and after[0] in DELIVERED:
        return "future"
    if _has_its_verb(before, after):
        return group_after(after)
    found = group_before(before)
    if found == "future" and before[-1:] == ["for"] and _called_off(before, after):
        return "past"
    return found or group_after(after)


def _without_the_hour(before: list[str]) -> list[str]:
    """The words before an hour whose day comes behind it: "until 6am on Saturday"."""
    last = len(before) - 1
    if last < 1 or before[last] != "on":
        return before
    at = last
    while at and before[at - 1] in HOURS:
        at -= 1
    bound = at > 0 and before[at - 1] in UNTIL and (at < last or before[at - 1] != "by")
    return before[:at] if bound else before


def _side_of_preposition(before: list[str], after: list[str]) -> Tense | None:
    """The side that the words directly before the time tell, whatever the verb: "as soon as", "moved to", "is on"."""
    last = before[-1]
    if follows_since(before) or "under" in before[-2:] or (last == "than" and after[:1] == ["s"]):
        return "past"
    if last in STARTING or before[-3:] in AS_SOON_AS or (last in TO and is_moved(before[-_MOVING:])):
        return "future"
    if _is_past_cause(before):
        return "past"
    if last in FROM and any(word in DECREED for word in before[-_MOVING:]):
        return "future"
    be = before[:-1] if last in ON else before
    if be and be[-1] in IS:
        return "present"  # "the game is on Sunday"
    would = be[-1:] == ["be"] and any(word in CONDITIONAL for word in be[-_SUBJECT:])
    return "future" if would else None  # "her next start would be Sunday"


def _names_a_disaster(after: list[str]) -> bool:
    """Whether the time is an attribute of what nobody plans: "the May 3 rig explosion"."""
    at = next((at for at, word in enumerate(after[:_SUBJECT]) if word in DISASTERS), None)
    return at is not None and BORDERS.isdisjoint(after[:at])


def _is_past_cause(before: list[str]) -> bool:
    """Whether the time is of what led to the rest of its sentence: "taxes will rise, after a vote on Monday"."""
    last = max((at for at, word in enumerate(before) if word == ","), default=-1)
    cause = before[last + 1 :]
    return last > 0 and 1 < len(cause) <= _CAUSE and cause[0] in CAUSES and group_before(cause) is None


def _has_its_verb(before: list[str], after: list[str]) -> bool:
    """ "Will stay even after a court Thursday refused": a verb directly behind the time, and a subject before it."""
    if len(before) < _SUBJECT or after[1:2] == ["by"]:
        return False
    return group_after(after[:1]) is not None and group_before(before[-_SUBJECT:]) is None


def _called_off(before: list[str], after: list[str]) -> bool:
    """ "The strike planned for Saturday was cancelled": a participle without an auxiliary, and the verb comes later."""
    return len(before) > 2 and before[-3] not in BE | HAVE and after[:1] != [] and after[0] in PAST_BE
