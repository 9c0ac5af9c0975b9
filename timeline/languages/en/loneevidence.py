"""Whether a unit, a part of the day or a season without a number is a time: "a long day" is one, "day care" is none."""

import re
from collections.abc import Callable
from typing import Final

from timeline.languages.base import Candidate
from timeline.languages.en.guards import (
    ACTIVITIES,
    AFTER_A_DAY,
    BEFORE_A_PART,
    BEFORE_A_STAY,
    BEFORE_ITS_DAY,
    BEFORE_NO_DAY,
    BEFORE_THE_NIGHT,
    DAYS_OFF,
    FUNCTION,
    LIKENED,
    RATED,
    STUDENTS,
)
from timeline.languages.en.smallwords import PREPOSITIONS

_THE: Final = re.compile(r"\bthe (?:[^\W_]+ )?$")
_RATE: Final = re.compile(rf"(?:{RATED})\s$")


def is_rated(c: Candidate) -> bool:
    """Whether so much or so many stand before "a week": "$5 a week", "300 cars a week"."""
    return c.words[0] in ("a", "an") and _RATE.search(c.text[max(0, c.start - 24) : c.start]) is not None


def _week_from(c: Candidate) -> bool:
    """Tuesday and a week as in "to meet a week on Tuesday", not "banned for a week on Tuesday"."""
    if c.words[0] not in ("a", "an") or "from" in c.words:
        return True
    return not is_rated(c) and c.before.lower() not in BEFORE_A_STAY


def _lone(c: Candidate) -> bool:
    """A day as in "a long day", a week as in "what a crazy week"; not "day care", "Doris Day", "modern-day"."""
    if _hyphened(c) or c.before == "s" or _definite(c):
        return False
    shown, before = c.text[c.start : c.end], c.before.lower()
    if shown[0].isupper() and not shown.isupper():
        return shown == "Day" and c.before == "" and c.after in DAYS_OFF
    if shown.lower() != "day":
        return before in (STUDENTS if shown.lower() in ("year", "yr") else LIKENED)
    return (before not in BEFORE_NO_DAY if before else c.after in DAYS_OFF) and c.after not in AFTER_A_DAY


def _definite(c: Candidate) -> bool:
    """Whether it is told as known which day it is: "the bloodiest day of the war" is no length."""
    return _THE.search(c.text[max(0, c.start - 24) : c.start].lower()) is not None


def _hyphened(c: Candidate) -> bool:
    """Whether a hyphen makes it a part of another word: "modern-day", "day-tripper"."""
    return c.text[max(0, c.start - 1) : c.start] == "-" or (c.tail[:1] == "-" and c.tail[1:2].isalpha())


def _nth_day(c: Candidate) -> bool:
    """First day of school, not the second day care centre; day 3, not a Day One of its own."""
    if c.rule == "numbered_day" and not c.words[-1].isdecimal():
        return False
    return not _definite(c) and not _hyphened(c) and c.after not in AFTER_A_DAY


def _one_part(c: Candidate) -> bool:
    """A night as in "a night out", not "$60 a night" nor "a night club"."""
    return not is_rated(c) and is_told(c)


def is_told(c: Candidate) -> bool:
    """Whether no noun follows that a part of the day would only describe: "a rainy night out", not "night club"."""
    return c.tail[:1] not in (" ", "-") or not c.after or c.after in FUNCTION | DAYS_OFF


def part(c: Candidate) -> bool:
    """A certain night as in "in the night", "at night", "a rainy night", "morning class"; not "night clubs"."""
    before, capital = c.before.lower(), c.text[c.start].isupper()
    if c.text[max(0, c.start - 1) : c.start] == "-":
        return False  # "the 3-5 morning line"
    if c.words[0] == "the":
        return before in BEFORE_THE_NIGHT and c.after != "of"
    if before in ("at", "by"):
        return c.tail[:1] != "-"
    if before == "from" and c.after in ("till", "until", "to"):
        return True
    if c.text[max(0, c.start - 3) : c.start].endswith("' "):
        return False  # "the parents' evening"
    if before in BEFORE_A_PART and c.tail[:1] == " " and c.after in BEFORE_ITS_DAY:
        return True
    if before == "during" and c.after in PREPOSITIONS:
        return True
    if before in ("the", "a", "an", "per", "of") or (capital and c.before[:1].isupper()):
        return False
    if before in LIKENED and is_told(c):
        return before != "good"
    if c.after in ACTIVITIES:
        return c.tail[:1] == " "
    return c.tail[:1] in ".,!?;:" or c.after in FUNCTION - {"of"}


def _unowned(c: Candidate) -> bool:
    """The early hours, not those of a war."""
    return c.after != "of" and is_told(c)


def _weekend(c: Candidate) -> bool:
    """A weekend as in "a long weekend trip"; not in "Vampire Weekend", "weekend editions", "weekend-only"."""
    if _hyphened(c) or (c.text[c.start : c.end].istitle() and c.before[:1].isupper()):
        return False
    return c.before.lower() in LIKENED or is_told(c)


#: The check for each rule that reads such words.
LONE_CHECKS: Final[dict[str, Callable[[Candidate], bool]]] = {
    "a_part_of_weekday": is_told,
    "a_weekday": is_told,
    "fortnight_from_weekday": _week_from,
    "week_from_day": _week_from,
    "week_from_weekday": _week_from,
    "bare_early_hours": _unowned,
    "bare_part": part,
    "bare_weekend": _weekend,
    "lone": _lone,
    "midweek": is_told,
    "nth_day": _nth_day,
    "numbered_day": _nth_day,
    "one_part": _one_part,
}
