"""The tense of the clause around a time: which verb governs it, and to which side that looks."""

import re
from typing import Final

from timeline.languages.base import Tense

_WORD: Final = re.compile(r"[A-Za-z]+(?:'[a-z]+)?|[.;:!?\"()]|--")
_REACH: Final = 110

#: Words after which the clause lies ahead.
_AHEAD: Final = frozenset("will shall 'll won't gonna going".split())
_PLANS: Final = frozenset(
    "scheduled due expected slated planned plans plan planning expects expect set hopes hope intends intend wants "
    "aims upcoming forthcoming".split()
)
#: Modal verbs that look ahead only from the present.
_MODALS: Final = frozenset("would could may might can should must".split())

#: Irregular past forms that news is made of; regular ones end in -ed.
_PAST: Final = frozenset(
    "was were had did said told made went came took gave got won lost held met left kept began became found "
    "brought bought sold sent fell rose ran led paid put set cut hit shot spoke wrote drove broke flew grew drew knew "
    "threw saw stood struck fought caught taught thought felt heard built spent died lay stole wore chose swore "
    "sank sprang dealt bore arose awoke bled fed fled forgot hid hung laid lent lit meant met rode rang sought shook "
    "shut slept slid spread stuck swept swung tore woke withdrew overthrew undertook been".split()
)
_PRESENT: Final = frozenset("is are am has have does do says say 's".split())
_NOT_PAST: Final = frozenset(
    "red bed need indeed speed feed seed weed breed exceed proceed succeed hundred sacred wicked naked united "
    "limited embed shed wed sped ted fred ahmed mohammed reed".split()
)


def tense_at(text: str, start: int, end: int) -> Tense | None:
    """The side to which the verb that governs text[start:end] looks; None where nothing tells.

    >>> text = "The court will meet Friday"
    >>> tense_at(text, 20, 26)
    'future'
    """
    before = _clause_before(text[max(0, start - _REACH) : start])
    found = _nearest_verb(before[::-1], before)
    if found is not None:
        return found
    after = _clause_after(text[end : end + _REACH])
    return _first_verb(after)


def _clause_before(stretch: str) -> list[str]:
    words: list[str] = []
    for word in _WORD.findall(stretch):
        if word in (".", ";", "!", "?", ":") or (word == '"'):
            words = []
        else:
            words.append(word.lower())
    return words


def _clause_after(stretch: str) -> list[str]:
    words: list[str] = []
    for word in _WORD.findall(stretch):
        if word in (".", ";", "!", "?"):
            break
        words.append(word.lower())
    return words


def _is_past(word: str) -> bool:
    return word in _PAST or (word.endswith("ed") and len(word) > 3 and word not in _NOT_PAST)


def _nearest_verb(backwards: list[str], words: list[str]) -> Tense | None:
    """Read from the time to the left until a verb tells the tense."""
    for at, word in enumerate(backwards[:16]):
        behind = backwards[at + 1] if at + 1 < len(backwards) else ""
        further = backwards[at + 2] if at + 2 < len(backwards) else ""
        if word in _AHEAD:
            return "future"
        if word in _PLANS:
            return "past" if behind in ("was", "were", "had", "been") and word in ("planned", "scheduled") and at > 6 else "future"
        if behind == "to" and word.isalpha() and not _is_past(word) and word not in ("the", "a", "an", "its", "their", "his", "her"):
            return "future" if further in _PRESENT | _PLANS | _AHEAD or further.endswith(("ed", "s")) else None
        if _is_past(word):
            if behind in ("will", "be", "to") or further in ("will",):
                return "future"
            if behind in ("is", "are") and word in _PLANS:
                return "future"
            return "past"
        if word in _MODALS and at > 0:
            return "future" if word in ("should", "must", "can", "may") else None
    return None


def _first_verb(words: list[str]) -> Tense | None:
    for at, word in enumerate(words[:14]):
        follower = words[at + 1] if at + 1 < len(words) else ""
        if word in _AHEAD or word.endswith("'ll"):
            return "future"
        if word in ("is", "are") and follower in ("to", "expected", "scheduled", "due", "set", "planned", "slated", "going"):
            return "future"
        if _is_past(word):
            return "past"
        if word in ("has", "have"):
            return "past"
    return None
