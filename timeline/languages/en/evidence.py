"""The last word on what was read: words with another sense need evidence around them that they are times.

A check is named for what it judges and says whether it is a time; the table at the end gives each rule its check.
"""

import re
from collections.abc import Callable
from typing import Final

from timeline.languages.base import Candidate
from timeline.languages.en.figureevidence import FIGURE_CHECKS, stands_alone
from timeline.languages.en.guards import (
    AGES,
    ANEW,
    BEFORE_A_COUNT,
    BEFORE_A_DAY_NUMBER,
    BEFORE_A_FEAST,
    BEFORE_A_NAME,
    BEFORE_A_NUMBER,
    BEFORE_A_TIME,
    BEFORE_FALL,
    BEFORE_THE_FALL,
    BEFORE_THE_NIGHT,
    COUNTED,
    CURRENTS,
    DATING,
    DESCRIBING,
    FESTIVE,
    FLOWS,
    FUNCTION,
    LATENT_CYCLES,
    LATENT_DAYS,
    LATENT_MONTHS,
    LATENT_UNITS,
    LINKS,
    OWNERS,
    PROGRAMMES,
    RATED,
    SUMS,
    SURNAMES,
    THINGS,
)
from timeline.languages.en.names import is_dateline, is_designation, is_named
from timeline.languages.en.verbs import lookup
from timeline.languages.en.words import MONTHS, WEEKDAYS
from timeline.meaning import Fields, Length, Meaning, Repeat

_AGE: Final = re.compile(rf"\b(?:{OWNERS})(?: early| mid| late|[ -]mid-?)?[ -]$", re.IGNORECASE)
_RATE: Final = re.compile(rf"(?:{RATED})\s$")
#: Before a year of old: "the rising of 1848", "between 1347 and 1351"; not "a crowd of 1200", "the sum of 1500".
_OLD_YEAR: Final = re.compile(rf"\b[Tt]he (?!{SUMS})[a-z]+ of $|\d{{4}} (?:and|or|to) $")
_AT_AN_HOUR: Final = re.compile(r"\.?,?\s+(?:at\s+)?\d{1,2}(?::\d\d)?\s*(?:[ap]\.?m|gmt)\b", re.IGNORECASE)
#: Rules of a date without its year.
#: Rules whose phrase as a whole text is no evidence either: "The boy".
_NEVER_ALONE: Final = frozenset({"closing"})
_DATES: Final = frozenset({"month_day", "day_month"})


def refine(c: Candidate) -> Meaning | None:
    """The meaning of a candidate in its surroundings, None where it is no time after all."""
    if c.after in AGES or c.tail.startswith(("-old", " of age")) or is_named(c.text, c.start, c.end):
        return None
    if c.rule in _DATES and is_dateline(c.text, c.start, c.end):
        return None  # with its year it is what the text says of its own date, and stays
    if c.words[-1] in ("before", "after") and c.tail[:1] == " " and c.after and c.after not in LINKS:
        return None  # "the day before the vote" counts from the vote
    check = _CHECKS.get(c.rule)
    if check and not check(c) and (c.rule in _NEVER_ALONE or not stands_alone(c)):
        return None
    meaning: Meaning = c.meaning
    return Repeat(unit=meaning.amounts[0][0]) if isinstance(meaning, Length) and _is_rate(c) else meaning


def _is_capital(word: str) -> bool:
    return word[:1].isupper()


def _describes(c: Candidate) -> bool:
    """Whether a noun follows directly: "the present owner"."""
    return c.tail[:1] == " " and bool(c.after) and c.after not in FUNCTION


# --------------------------------------------------------------------------------------------------- calendar names


def _month(c: Candidate) -> bool:
    """May and March, Jan and Dec need a preposition, every month one before a capital: "April Jones"."""
    word, before = c.text[c.start : c.end], c.before.lower()
    name = word.lower()
    if name not in MONTHS:
        return True
    if c.text[max(0, c.start - 2) : c.start] == ", " and c.after.isdecimal() and len(c.after) < 3:
        return False  # "LYON, March 14 (Wire)": a dateline, which was refused as a whole
    if not _is_capital(word):
        return name not in LATENT_MONTHS and len(word) > 3
    if name in LATENT_MONTHS or len(word) <= 4:
        return before in BEFORE_A_TIME and not (before == "and" and _is_capital(c.after_raw))
    return before in BEFORE_A_TIME or not _is_capital(c.after_raw)


def _weekday(c: Candidate) -> bool:
    """Sun and Sat need a preposition; a capital after it makes "the Sunday Times", not "on Sunday Reuters said"."""
    word, before = c.text[c.start : c.end], c.before
    if word.lower() in LATENT_DAYS:
        return _is_capital(word) and (before.lower() in BEFORE_A_TIME or _AT_AN_HOUR.match(c.tail) is not None)
    if word.lower() not in WEEKDAYS or not _is_capital(c.after_raw) or c.tail[:1] != " ":
        return True
    return not (before == "" or _is_capital(before) or before in BEFORE_A_NAME)


def _named(c: Candidate) -> bool:
    """Christmas is a day, a Christmas tree is none; Ramadan is a month, Tariq Ramadan is not."""
    if (c.after in FESTIVE and c.tail[:1] == " ") or c.tail.startswith(("...", "…")):
        return False  # what is cut off was a longer word
    if not isinstance(c.meaning, Fields) or c.meaning.named not in SURNAMES:
        return True
    before = c.before.lower()
    return not (before and _is_capital(c.before) and before not in BEFORE_A_FEAST) and (
        c.tail[:1] != " " or not _is_capital(c.after_raw)
    )


def _cycle(c: Candidate) -> bool:
    """A month as in "last May", not a walk as in "this march"."""
    return c.text[c.start : c.end].split()[-1] not in LATENT_CYCLES


def _season(c: Candidate) -> bool:
    """A season as in "in the fall", not "the fall of the government", nor the Winter Palace."""
    first, last, before = c.words[0], c.words[-1], c.before.lower()
    if c.tail[:1] == " " and (_is_capital(c.after_raw) or c.after in THINGS):
        return False
    if last in ("fall", "spring"):
        return before in (BEFORE_THE_FALL if first == "the" else BEFORE_FALL)
    return first == "the" or before in BEFORE_A_TIME


def _seasons(c: Candidate) -> bool:
    """Springs come back, Palm Springs stays where it is."""
    return not (_is_capital(c.text[c.start]) and _is_capital(c.before))


def _weekdays(c: Candidate) -> bool:
    """Mondays come back, the Happy Mondays are a band."""
    return not (c.before.lower() == "the" or _is_capital(c.before)) or not _is_capital(c.text[c.start])


# -------------------------------------------------------------------------------------------------------- numbers


def _year(c: Candidate) -> bool:
    """Four figures are a year unless they count or number something, or are no likely year and stand alone."""
    meaning, before = c.meaning, c.before.lower()
    if not isinstance(meaning, Fields) or meaning.year is None or meaning.short or len(c.words) > 1:
        return True
    if c.after in COUNTED or c.tail.startswith(" of them") or is_designation(c.text, c.start, c.end):
        return False
    if c.tail.startswith(("-", " million", " billion")) and not re.match(r"-\d{2,4}\b|-[a-z]", c.tail):
        return False
    if 1900 <= meaning.year <= 2050:
        return before not in BEFORE_A_COUNT
    if (before in BEFORE_A_TIME and before not in BEFORE_A_NUMBER) or _is_heading(c):
        return True
    return before in DATING or _OLD_YEAR.search(c.text[max(0, c.start - 32) : c.start]) is not None


def _is_heading(c: Candidate) -> bool:
    """A year that fills its line, as above the chapters of a history, or its brackets, as after a title."""
    return c.text[max(0, c.start - 1) : c.start] + c.tail[:1] in ("\n\n", "()")


def _about_year(c: Candidate) -> bool:
    """A year as in "around 2000", not a crowd as in "around 2000 people"."""
    return not (c.after in COUNTED and c.words[-1].isdecimal())


def _decade(c: Candidate) -> bool:
    """Years as in "the sixties", not an age as in "his late sixties"."""
    return not _AGE.search(c.text[max(0, c.start - 16) : c.start])


def _placed(c: Candidate) -> bool:
    return not c.words[-1].endswith("s") or _decade(c)


def _day_number(c: Candidate) -> bool:
    """A day as in "on the 9th", not "the 9th hole"."""
    return c.before.lower() in BEFORE_A_DAY_NUMBER and (
        not c.after or c.tail[:1] not in (" ", "-") or c.after in ANEW or _is_past_verb(c.after)
    )


def _is_past_verb(word: str) -> bool:
    found = lookup(word)
    return found is not None and "VBD" in found[1]


# ------------------------------------------------------------------------------------------------ day and clock


def _day(c: Candidate) -> bool:
    """Today is a day, the Today programme is on the radio."""
    return not (_is_capital(c.text[c.start]) and c.after in PROGRAMMES)


def _part(c: Candidate) -> bool:
    """A certain night as in "in the night", "at night", "nicest evening!"; not "night clubs", "Twelfth Night"."""
    before = c.before.lower()
    if c.words[0] == "the":
        return before in BEFORE_THE_NIGHT and c.after != "of"
    if before in ("at", "by"):
        return c.tail[:1] != "-"
    if before in ("the", "a", "an", "per", "of") or (_is_capital(c.text[c.start]) and _is_capital(c.before)):
        return False
    return c.tail[:1] in ".,!?;:" or c.after in FUNCTION - {"of"}


# -------------------------------------------------------------------------------------------------------- lengths


def _length(c: Candidate) -> bool:
    """Not "60 Minutes", "a second chance", "a minute amount", "a quarter of the crew"."""
    words, shown = c.words, c.text[c.start : c.end]
    if words[-1].isalpha() and c.before and _is_capital(shown.split()[-1]) and not shown.isupper():
        return False
    if words[-1] == "quarter" and c.tail[:1] == "-":
        return False
    if not _bounded(c):
        return False
    if words[-1] in LATENT_UNITS and words[0] in ("a", "one", "the", "an") and c.after.isalpha():
        return words[-1] == "minute" and c.after in FUNCTION
    return True


def _bounded(c: Candidate) -> bool:
    """Not a share as in "more than a quarter of it"."""
    return c.after != "of" or not c.words[-1].endswith(("quarter", "quarters"))


def _some(c: Candidate) -> bool:
    """Minutes pass, the minutes of the meeting are kept; light-years are no time."""
    if c.words[-1] == "minutes" and c.before.lower() == "the" and c.after == "of":
        return False
    return not c.text[max(0, c.start - 6) : c.start].lower().endswith(("light-", "light "))


def _unit(c: Candidate) -> bool:
    """The quarter, not the quarter-final; the year, not Man of the Year."""
    if c.before == "of" and _is_capital(c.text[c.start : c.end].split()[-1]):
        return False
    return c.tail[:1] != "-" or not c.tail[1:2].isalpha()


def _is_rate(c: Candidate) -> bool:
    """Whether so much or so many stand before "a week": "$5 a week", "300 cars a week"."""
    return (
        c.rule == "one"
        and len(c.words) == 2
        and c.words[0] in ("a", "an")
        and _RATE.search(c.text[max(0, c.start - 24) : c.start]) is not None
    )


def _often(c: Candidate) -> bool:
    """How often, as in "paid quarterly"; not in "quarterly figures", nor in the Daily Mail."""
    if _is_capital(c.text[c.start]) and _is_capital(c.after_raw):
        return False
    return c.words[-1] not in DESCRIBING or not _describes(c)


# ---------------------------------------------------------------------------------------------------------- vague


def _vague(c: Candidate) -> bool:
    """Not "as soon as", "soon after", "future earnings", "now that", nor the "Now," that opens a question."""
    match c.words[0]:
        case "soon":
            return c.after not in ("after", "as", "to") and c.before.lower() != "as"
        case "future":
            return not _describes(c)
        case "now":
            return c.after != "that" and not (c.before == "" and c.tail[:1] == ",")
    return True


def _closing(c: Candidate) -> bool:
    """The end of the month as in "by EOM", not the boy."""
    word = c.text[c.start : c.end].split()[-1]
    return word.isupper() and (word not in ("BOY", "BOM") or stands_alone(c))


def _present(c: Candidate) -> bool:
    """The present is a time; what is present, a present and the present owner are none."""
    return c.words[-1] != "present" or (c.words[0] == "the" and not _describes(c))


def _current(c: Candidate) -> bool:
    """The current owner is of today; the current of a river or a wire carries things."""
    if not _describes(c) or c.after.endswith("ed") or c.after in FLOWS:
        return False
    return c.before.lower() not in CURRENTS


_CHECKS: Final[dict[str, Callable[[Candidate], bool]]] = {
    "about_time": _about_year,
    "adverb": _often,
    "bare": _some,
    "day": _day,
    "decade": _decade,
    "worded_decade": _decade,
    "bounded": _bounded,
    "month": _month,
    "named_day": _named,
    "year_named_day": _named,
    "bare_part": _part,
    "bare_weekend": _part,
    "year": _year,
    "counted": _length,
    "closing": _closing,
    "current": _current,
    "cycle": _cycle,
    "day_of_month": _day_number,
    "future": _vague,
    "one": _length,
    "placed": _placed,
    "present": _present,
    "season": _season,
    "seasons": _seasons,
    "that_cycle": _cycle,
    "the_unit": _unit,
    "the_year": _unit,
    "weekday": _weekday,
    "weekdays": _weekdays,
    "word": _vague,
} | FIGURE_CHECKS
