"""Whether a length or a unit is a time: not a share, a rank, a rate, or a word with another sense."""

import re
from collections.abc import Callable
from typing import Final

from timeline.languages.base import Candidate
from timeline.languages.en.guards import (
    AFTER_A_DAY,
    AFTER_A_LENGTH,
    AFTER_LASTING,
    BEFORE_LASTING,
    BEFORE_OVER,
    BEFORE_THE_YEAR,
    DESCRIBING,
    FUNCTION,
    LATENT_UNITS,
    NOT_AFTER_THE_WEEK,
    OF_A_MATCH,
    OF_AN_OFFICE,
    OF_BUSINESS,
    SCORING,
)
from timeline.languages.en.smallwords import POSSESSIVES
from timeline.languages.en.surroundings import describes, is_capital

_SCORED: Final = re.compile(rf"\b(?:{SCORING}) (?:an? )?$")
_BUSINESS: Final = re.compile(OF_BUSINESS)
_MATCH: Final = re.compile(OF_A_MATCH)
#: How far around a half its sentence tells what it is the half of.
_AROUND: Final = 100
_QUOTES: Final = frozenset("'\"`‘“")


def _length(c: Candidate) -> bool:
    """Not "a second chance", "a minute amount", "a quarter of the crew"."""
    words = c.words
    if _is_a_title(c):
        return False
    if not _nights(c):
        return False
    if words[-1] == "quarter" and (c.tail[:1] == "-" or (words[0] == "a" and describes(c))):
        return False  # "a quarter pounder"
    if _is_scored(c):
        return False
    if c.rule == "one" and c.tail[:1] == "-" and c.tail[1:2].isalpha():
        return False  # "an hour-glass"
    if words[-1] == "day" and c.after in AFTER_A_DAY and words[0] in ("a", "one"):
        return False  # "a day trader"
    if not _bounded(c):
        return False
    if words == ["a", "second"] and not c.before and c.tail[:1] != ".":
        return False  # "the first treaty held; a second, of 1874, did not"
    if words[-1] in LATENT_UNITS and words[0] in ("a", "one", "the", "an") and c.after.isalpha():
        return words[-1] == "minute" and c.after in FUNCTION
    return True


def _is_a_title(c: Candidate) -> bool:
    """Not "60 Minutes", nor the "24 Hours of Le Mans": a unit with a capital, within a sentence or in quotes."""
    last = c.text[c.start : c.end].split()[-1]
    if not last.isalpha() or not is_capital(last) or last.isupper():
        return False
    return c.before != "" or c.text[c.start - 1 : c.start] in _QUOTES


_A_YEAR: Final = re.compile(r" (?:of )?\d{4}\b")


def _nights(c: Candidate) -> bool:
    """Not "1001 Nights", nor ‘Nine Hours’: a title."""
    last = c.text[c.start : c.end].split()[-1]
    quoted = c.text[c.start - 1 : c.start] in ("‘", "“") and c.text[c.end : c.end + 1] in ("’", "”")
    return not (last.istitle() and (quoted or c.words[0].isdecimal())) and c.tail[:1] != "-"


def _bounded(c: Candidate) -> bool:
    """Not a share as in "more than a quarter of it"."""
    return c.after != "of" or not c.words[-1].endswith(("quarter", "quarters"))


def _half_of(c: Candidate) -> bool:
    """Half a century of years, not of runs."""
    return not _is_scored(c)


def _is_scored(c: Candidate) -> bool:
    """Whether a century is one of cricket: "hit a century", "brought up his half-century"."""
    return (
        c.words[-1].endswith("century") and _SCORED.search(c.text[max(0, c.start - 24) : c.start].lower()) is not None
    )


def _over(c: Candidate) -> bool:
    """More as in "for over two years", not a share as in "over a quarter of it", nor in "built over two years"."""
    if c.text[c.start] == "C":
        return False  # "0.2 C a decade" is no circa
    if c.words[1:] == ["one", "day"] and c.words[0] in ("maybe", "perhaps") and not c.before:
        return False  # "Perhaps one day" is some day
    if c.words[1:] == ["the", "year"]:
        return False  # "they know little about the year"
    return _bounded(c) and (c.words[0] != "over" or c.before.lower() in BEFORE_OVER)


def _several(c: Candidate) -> bool:
    """Not "how many minutes", which asks, nor "the third in as many weeks"."""
    return c.words[0] != "many" or c.before.lower() not in ("how", "as")


def _past_length(c: Candidate) -> bool:
    """A past as in "the last two weeks", not a future as in "it may last two weeks", nor "the last-minute goal"."""
    first, second, third, *_ = [*c.words, "", ""]
    if c.rule == "past_unit":
        return "-" not in c.text[c.start : c.end] and not (second in LATENT_UNITS or third in LATENT_UNITS)
    return first != "last" or not (c.before.lower() in BEFORE_LASTING or second in AFTER_LASTING)


def _some(c: Candidate) -> bool:
    """Minutes pass, the minutes of the meeting are kept; light-years and living quarters are no time."""
    if c.before.lower() == "many" or (c.before.isdecimal() and _is_a_title(c)):
        return False
    if c.words[-1] == "minutes" and c.before.lower() == "the" and c.after in ("of", "were", "are", "show", "record"):
        return False
    if c.words[-1] == "quarters" or (c.before.lower() == "on" and c.after in ("when", "that", "like")):
        return False
    if c.words == ["years"] and _A_YEAR.match(c.tail):
        return False  # "the years 1914 to 1918"
    if c.words == ["hours"] and c.before.lower() in OF_AN_OFFICE:
        return False
    return not c.text[max(0, c.start - 6) : c.start].lower().endswith(("light-", "light "))


def _first_few(c: Candidate) -> bool:
    """The opening hours of a war, not those of a shop."""
    return c.words[-1] != "hours" or c.words[-2] not in OF_AN_OFFICE or c.after == "of"


def _unit(c: Candidate) -> bool:
    """The quarter, not the quarter-final; the year, not Man of the Year; the week, not any day of the week."""
    owns = c.tail[:2] == "'s"
    if c.words[-1] == "week" and ((c.before.lower() == "of" and not owns) or c.after in NOT_AFTER_THE_WEEK):
        return False
    last = c.text[c.start : c.end].split()[-1]
    if last.istitle() or (last.isupper() and c.before == "OF"):
        return False
    return c.tail[:1] != "-" or not c.tail[1:2].isalpha()


def _the_year(c: Candidate) -> bool:
    """Any twelve months as in "the year ended 31 March", not in "2014 was the year to act"."""
    return _unit(c) and c.before.lower() not in ("is", "was", "be", "s")


def _is_attributive(c: Candidate) -> bool:
    """What stands before a noun or a sum of money: "the third-quarter loss", "the year-earlier $3 million"."""
    return describes(c) or c.tail[1:2] in tuple("$£€¥")


def _year_under_way(c: Candidate) -> bool:
    """The calendar's year as in "sales for the year fell", no length as in "the year ended 31 March"."""
    ends_here = c.tail[:1] != "-" and c.after not in AFTER_A_LENGTH and not c.after.isdecimal()
    return _unit(c) and ends_here and c.before.lower() in BEFORE_THE_YEAR


def _half(c: Candidate) -> bool:
    """A half as in "sales fell in the first half", not as in "they led in the first half", nor "of the film"."""
    if c.after == "of":
        return False
    around = c.text[max(0, c.start - _AROUND) : c.end + _AROUND].lower()
    return _BUSINESS.search(around) is not None and _MATCH.search(around) is None


def _quarter(c: Candidate) -> bool:
    """A quarter of the year, not one of a match as in "two touchdowns in the fourth quarter", nor a "quarter-final"."""
    if c.tail[:2] == "-f":
        return False
    around = c.text[max(0, c.start - _AROUND) : c.end + _AROUND].lower()
    return _MATCH.search(around) is None or _BUSINESS.search(around) is not None


def _often(c: Candidate) -> bool:
    """How often, as in "paid quarterly"; not in "quarterly figures", nor in the Daily Mail or Elmfield Weekly."""
    named = is_capital(c.after_raw) or (is_capital(c.before) and c.words[-1] in DESCRIBING)
    if is_capital(c.text[c.start]) and named:
        return False
    if c.before.lower() in POSSESSIVES and c.words[-1] != "quarterly":
        return True  # "her weekly column"
    return c.words[-1] not in DESCRIBING or not describes(c)


#: The check for each rule that reads a length or a unit.
LENGTH_CHECKS: Final[dict[str, Callable[[Candidate], bool]]] = {
    "adverb": _often,
    "attributive_quarter": _is_attributive,
    "attributive_year_ago": _is_attributive,
    "bare": _some,
    "first_few": _first_few,
    "bounded": _over,
    "counted": _length,
    "nights": _nights,
    "half": _half_of,
    "half_year": _half,
    "short_half": _half,
    "first_counted": _past_length,
    "one": _length,
    "past_length": _past_length,
    "quarter": _quarter,
    "past_unit": _past_length,
    "several": _several,
    "the_counted": _length,
    "the_unit": _unit,
    "the_year": _the_year,
    "year_under_way": _year_under_way,
}
