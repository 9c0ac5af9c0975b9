"""Dates told in passing: by their clause they lie before or beside the story that is being told."""

from typing import Final

from timeline.languages.base import Background
from timeline.languages.en.smallwords import ADVERBS, BE, HAVE
from timeline.languages.en.verbs import lookup

_RELATIVE: Final = frozenset("who whom whose which where".split())
_PREPOSITIONS: Final = frozenset("in on at of to by for from after with during through under as".split())
#: "By January he had gone" looks back at what went before January.
_UP_TO: Final = (["by"], ["until"], ["till"])
_DETERMINERS: Final = frozenset("the a an his her its their this that our".split())
#: "Founded in 1880, the club …" and "Built by monks in 1740, …" open a sentence with what describes its subject.
_HEAD: Final = 4
#: So many words before a date tell what it is compared with.
_COMPARISON: Final = 10
_COMPARING: Final = frozenset("compared versus vs".split())
_BEFORE_A_DATE: Final = _PREPOSITIONS - {"from"} | frozenset("the all it they that was were".split())
#: "Up from 1998", "from $3 million in 1998", "rose 4% from 1998".
_MOVING: Final = frozenset("up down unchanged improved".split())
_CHANGING: Final = _MOVING | frozenset(
    "rose risen grew grown climbed increased jumped surged gained fell fallen dropped declined decreased slid slipped "
    "shrank tumbled plunged rise growth increase gain jump fall drop decline decrease higher lower more less".split()
)
_SUMS: Final = frozenset("million billion trillion cents pence percent".split())
#: "In the course of 1812" and "by the end of 1812" tell when, not which.
_PARTS: Final = frozenset(
    "course end beginning start middle summer winter autumn fall spring season year month first second third fourth "
    "quarter half part rest days weeks months early late morning night evening january february march april may june "
    "july august september october november december".split()
)


def background_of(before: list[str], after: list[str]) -> Background | None:
    """How the clause of a date between these words stands to the story: it looks back, tells in passing, or says which.

    >>> background_of("he had left the army in".split(), []), background_of("whom he had met in".split(), [])
    ('earlier', 'recalled')
    >>> background_of(["a", "hall", ",", "built", "in"], [",", "fell"]), background_of("the pact of".split(), ["fell"])
    ('aside', 'named')
    >>> background_of("he left the army in".split(), [])
    """
    if _looks_back(before) or (len(before) <= 2 and before[-1:] not in _UP_TO and _looks_ahead_to_had(after)):
        return "recalled" if _is_relative(before) else "earlier"
    if is_compared(before):
        return "compared"
    if _in_passing(before, after):
        return "aside"
    return "named" if _names(before, after) else None


def is_compared(before: list[str]) -> bool:
    """Whether a date is one that another is compared with: "more than in 1998", "up from $3 million in 1998".

    >>> is_compared("up from million in".split()), is_compared("he came from paris in".split())
    (True, False)
    """
    near = before[-_COMPARISON:]
    last = next((word for word in reversed(near) if word not in _BEFORE_A_DATE), "")
    if last == "than" or any(word in _COMPARING for word in near):
        return True
    if last == "from" and any(word in _CHANGING for word in near):
        return True
    froms = [at for at, word in enumerate(near) if word == "from"]
    return any(near[at - 1] in _MOVING or any(word in _SUMS for word in near[at + 1 : at + 4]) for at in froms)


def _names(before: list[str], after: list[str]) -> bool:
    """A date that says which, not when: "the pact of 1932", "the 1932 pact"."""
    if before[-1:] == ["of"]:
        return len(before) > 2 and before[-2] not in _PARTS
    if before[-1:] == ["since"]:
        return True
    if not before or before[-1] not in _DETERMINERS or not after:
        return False
    return after[0].isalpha() and lookup(after[0]) is None and after[0] not in _PREPOSITIONS


def _is_relative(before: list[str]) -> bool:
    """Whether the clause hangs on a noun: "whom he had met in 1840"."""
    had = _last("had", before)
    return any(word in _RELATIVE for word in before[max(0, had - 4) : had])


def _in_passing(before: list[str], after: list[str]) -> bool:
    """A relative or participle clause: "which he bought in 1840", ", built in 1740,", "the tax cut in 1712 was"."""
    if len(before) <= _HEAD and after[:1] == [","] and before and _is_participle(before[0]):
        return True
    clause = before[_last(",", before) + 1 :] if before and before[-1] != "," else []
    lead = [word for word in clause[:3] if word not in ADVERBS and not word.endswith("ly")]
    if any(word in _RELATIVE for word in lead[:2]):
        return True
    if len(clause) < len(before) and lead and _is_participle(lead[0]):
        return True
    verb = clause[-2] if len(clause) > 2 and clause[-1] in _PREPOSITIONS else ""
    return bool(verb) and _is_participle(verb) and clause[-3] not in BE | HAVE and _is_finite(after[:1])


def _looks_back(before: list[str]) -> bool:
    """Whether the nearest verb before a date is a pluperfect: "had left", "had been wounded"."""
    for at in range(len(before) - 1, -1, -1):
        word = before[at]
        known = lookup(word)
        if word == "been" or (known is not None and known[1] & {"VBD", "VBN"}):
            group = before[max(0, at - 3) : at]
            return "had" in group and "to" not in group
        if word in ("was", "were"):
            return False
    return False


def _looks_ahead_to_had(after: list[str]) -> bool:
    """The first verb after a date that opens its sentence: "In 1785 he had left home"."""
    for word in after[:8]:
        if word == "had":
            return True
        if word in BE or _is_finite([word]):
            return False
    return False


def _last(word: str, words: list[str]) -> int:
    return max((at for at, one in enumerate(words) if one == word), default=-1)


def _is_participle(word: str) -> bool:
    known = lookup(word)
    return word == "born" or (known is not None and "VBN" in known[1])


def _is_finite(words: list[str]) -> bool:
    known = lookup(words[0]) if words else None
    return bool(words) and (words[0] in ("was", "were", "had") or (known is not None and "VBD" in known[1]))
