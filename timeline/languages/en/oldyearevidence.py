"""Whether three figures are a year: "in 410 the tribes came" tells of one, "in 410 cases" of none."""

import re
from collections.abc import Callable
from typing import Final

from timeline.languages.base import Candidate
from timeline.languages.en.figureevidence import ends
from timeline.languages.en.guards import AFTER_A_YEAR, BEFORE_A_TIME, ERAS, LASTING, REIGNS
from timeline.languages.en.numbers import ONES
from timeline.languages.en.words import PLACES

_DECIMALS: Final = re.compile(r"[.,:]\d")
#: After a year; after a count another count or a noun would stand.
_GOES_ON: Final = re.compile(r" (?:and|in) (?!\d)")
_REIGNED: Final = re.compile(rf"\b(?:{REIGNS})\b")


def _old(c: Candidate) -> bool:
    """A year as in "c. 995 in the abbey", not a count as in "c. 995 people"."""
    if _DECIMALS.match(c.tail):
        return False
    return c.tail[:1] not in (" ", "-") or c.after in AFTER_A_YEAR | {""} or _GOES_ON.match(c.tail) is not None


def _old_year(c: Candidate) -> bool:
    """A year as in "in 410 the tribes came", "since 410."; not a count as in "one in 300", "fell by 410"."""
    opens, preposition = c.before == "", c.words[0]
    if c.before.isdecimal() or c.before.lower() in ONES:
        return False
    if not opens and preposition != "in" and preposition not in LASTING:
        return False
    if c.after in ERAS:
        return False  # "in 264 BC" is read whole
    return _old(c) or (opens and c.tail[:1] == " " and c.after_raw[:1].isupper())


def _era(c: Candidate) -> bool:
    """Years as in "AD 79", "in 300 ad the city fell"; not "two ad hoc staff", "five ad agencies"."""
    written = c.text[c.start : c.end].split()
    if any(word.replace(".", "").lower() in ERAS and not word.islower() for word in written):
        return True
    return written[0].isdecimal() and (c.before.lower() in BEFORE_A_TIME or _old(c))


def _reign(c: Candidate) -> bool:
    """Years as in "reigned from 768 to 814", not points as in "rose from 768 to 814"."""
    return ends(c) and _REIGNED.search(c.text[max(0, c.start - 64) : c.start]) is not None


def _old_decade(c: Candidate) -> bool:
    """Years as in "in the 790s", not a model as in "two 790s"."""
    before = c.before.lower()
    return (before in BEFORE_A_TIME if c.words[0] == "the" else before in PLACES) and c.tail[:1] != "-"


#: The check for each rule that reads such years.
OLD_YEAR_CHECKS: Final[dict[str, Callable[[Candidate], bool]]] = {
    "about_old_year": _old,
    "anno_domini": _era,
    "date_of_old_year": ends,
    "old_decade": _old_decade,
    "old_year": _old_year,
    "old_years": _reign,
}
