"""Whether the name of a day, a month or a season is one: "in May", not what may be; not "Jan Novak"."""

import re
from collections.abc import Callable
from typing import Final

from timeline.languages.base import Candidate
from timeline.languages.en.guards import (
    ACTIVITIES,
    AFTER_A_MARCH,
    ANEW,
    ARTICLES,
    BEFORE_A_FEAST,
    BEFORE_A_NAME,
    BEFORE_A_SHORT_DAY,
    BEFORE_A_TIME,
    BEFORE_A_WEEKDAY,
    BEFORE_FALL,
    BEFORE_THE_FALL,
    FESTIVE,
    LATENT_CYCLES,
    LATENT_DAYS,
    LATENT_MONTHS,
    LIKENED,
    OF_MAY,
    SEASON_OWNERS,
    SEASONAL,
    SURNAMES,
    THINGS,
    WEEKDAY_THINGS,
)
from timeline.languages.en.namewords import HEADS
from timeline.languages.en.surroundings import describes, is_capital, is_past_verb
from timeline.languages.en.words import MONTHS, SEASONS, UNITS, WEEKDAYS
from timeline.meaning import Fields

#: Short forms of months, which stand for other things as well; July is none.
_SHORT_MONTHS: Final = frozenset(month for month in MONTHS if len(month) <= 4) - {"july"}
#: "In the spring and fall", not "rise and fall".
_AND_FALL: Final = re.compile(r"(?:spring|summer|winter),? (?:and|or) $", re.IGNORECASE)
_OF_A_NAME: Final = re.compile(r" of [A-Z]")
#: What was never so in any other such month.
_THE_MOST: Final = re.compile(r"\b(?:[a-z]{2,}est|(?:most|least) [a-z]+) $")
_OF_ALL: Final = re.compile(r" (?:since|on record|ever|(?:in|for) (?:\d|years|decades|memory|history|more|at least))\b")
_AT_AN_HOUR: Final = re.compile(r"\.?,?\s+(?:at\s+)?\d{1,2}(?::\d\d)?\s*(?:[ap]\.?m|gmt)\b", re.IGNORECASE)


def _month(c: Candidate) -> bool:
    """May and March need a preposition or a noun ("the March vote"), every month before a capital: "April Jones"."""
    word, before = c.text[c.start : c.end], c.before.lower()
    name = word.lower()
    if name not in MONTHS:
        return True
    if c.text[max(0, c.start - 2) : c.start] == ", " and c.after.isdecimal() and len(c.after) < 3:
        return False  # "LYON, March 14 (Wire)": a dateline, which was refused as a whole
    if not is_capital(word):
        return name not in LATENT_MONTHS and len(word) > 3
    if len(name) == 3 and name != "may" and c.tail[:1] == " " and is_capital(c.after_raw):
        return False  # "thanks to Jan Novak"
    if _THE_MOST.search(c.text[max(0, c.start - 24) : c.start]) and _OF_ALL.match(c.tail):
        return True  # "the wettest March since 1947"
    if name in LATENT_MONTHS and before in ARTICLES and describes(c) and not is_capital(c.after_raw):
        return c.after not in (OF_MAY if name == "may" else AFTER_A_MARCH) and not is_past_verb(c.after)
    if name in LATENT_MONTHS or name in _SHORT_MONTHS:
        return before in BEFORE_A_TIME and not (before == "and" and is_capital(c.after_raw))
    return before in BEFORE_A_TIME or not is_capital(c.after_raw) or c.after_raw == "I"


def _weekday(c: Candidate) -> bool:
    """Sun and Sat need a preposition; a capital after it makes "the Sunday Times", not "on Sunday Reuters said"."""
    word, before = c.text[c.start : c.end], c.before
    if word.lower() in LATENT_DAYS:
        if c.tail[:1] == " " and is_capital(c.after_raw) and c.after not in MONTHS:
            return False  # "for Sun Li"
        return is_capital(word) and (before.lower() in BEFORE_A_SHORT_DAY or _AT_AN_HOUR.match(c.tail) is not None)
    if c.after in WEEKDAY_THINGS and c.tail[:1] == " ":
        return False
    if word.lower() not in WEEKDAYS or not is_capital(c.after_raw) or c.tail[:1] != " ":
        return True
    if c.after in ACTIVITIES or (len(word) > 3 and word.isupper() and c.after_raw.isupper()):
        return c.after_raw.title() not in HEADS
    if before.lower() in BEFORE_A_WEEKDAY:
        return c.after_raw not in HEADS
    return not (before == "" or is_capital(before) or before in BEFORE_A_NAME)


def _named(c: Candidate) -> bool:
    """Christmas is a day, a Christmas tree is none; Ramadan is a month, Tariq Ramadan is not."""
    if (c.after in FESTIVE and c.tail[:1] == " ") or c.tail.startswith(("...", "…")):
        return False  # what is cut off was a longer word
    if not isinstance(c.meaning, Fields) or c.meaning.named not in SURNAMES:
        return True
    before = c.before.lower()
    return not (before and is_capital(c.before) and before not in BEFORE_A_FEAST) and (
        c.tail[:1] != " " or not is_capital(c.after_raw)
    )


def _cycle(c: Candidate) -> bool:
    """A month as in "last May", not a walk as in "this march"; "that Sun" may be a name."""
    last = c.text[c.start : c.end].split()[-1]
    return last not in LATENT_CYCLES and not (c.rule == "that_cycle" and last.lower() in LATENT_DAYS)


def _before_last(c: Candidate) -> bool:
    """The week before last, not the week before [last Tuesday]."""
    return c.after not in WEEKDAYS.keys() | MONTHS.keys() | UNITS.keys() | SEASONS.keys()


def _behind(c: Candidate) -> bool:
    """The day as in "on Friday last, he said", not "on Friday last orders were taken"."""
    return c.before.lower() in BEFORE_A_TIME and (c.tail[:1] not in (" ", "-") or c.after in ANEW | {"without", "from"})


def _season(c: Candidate) -> bool:
    """A season as in "in the fall", not "the fall of the government", nor the Winter Palace."""
    first, last, before = c.words[0], c.words[-1], c.before.lower()
    if c.tail[:1] == " " and (is_capital(c.after_raw) or c.after in THINGS):
        return False
    if is_capital(c.text[c.start : c.end].split()[-1]) and _OF_A_NAME.match(c.tail):
        return False  # "the Summer of Love"
    paired = before not in ("and", "or") or _AND_FALL.search(c.text[max(0, c.start - 16) : c.start])
    if last == "fall" and (c.after == "of" or (c.after == "in" and before in ("of", "by")) or not paired):
        return False
    if last in ("fall", "spring"):
        if last == "spring" and c.after in SEASONAL and c.tail[:1] == " ":
            return True
        if c.text[c.start] == "S" and before in BEFORE_A_TIME | {"with"} and not is_capital(c.after_raw):
            return True  # what springs from the ground is written small
        return before in (BEFORE_THE_FALL if first == "the" else BEFORE_FALL)
    if is_capital(c.text[c.start]) and is_capital(c.before):
        return False
    return first == "the" or before in BEFORE_A_TIME | SEASON_OWNERS or before.lower() in LIKENED


def _seasons(c: Candidate) -> bool:
    """Springs come back, Palm Springs stays where it is."""
    return not (is_capital(c.text[c.start]) and is_capital(c.before))


def _weekdays(c: Candidate) -> bool:
    """Mondays come back, the Happy Mondays are a band."""
    return not (c.before.lower() == "the" or is_capital(c.before)) or not is_capital(c.text[c.start])


def _worded_year(c: Candidate) -> bool:
    """A year as in "in twenty fifteen", not a count of "fifteen-metre ships", nor the book "Nineteen Fifty"."""
    written = re.split("[ -]", c.text[c.start : c.end])
    if all(map(is_capital, written)) and c.before.lower() not in BEFORE_A_TIME | {"year"}:
        return False
    return c.tail[:1] != "-" or c.words[-1].isdecimal()


#: The check for each rule that reads such names.
CALENDAR_CHECKS: Final[dict[str, Callable[[Candidate], bool]]] = {
    "before_last": _before_last,
    "cycle": _cycle,
    "cycle_behind": _behind,
    "month": _month,
    "named_day": _named,
    "season": _season,
    "seasons": _seasons,
    "that_cycle": _cycle,
    "weekday": _weekday,
    "weekdays": _weekdays,
    "worded_year": _worded_year,
    "year_named_day": _named,
}
