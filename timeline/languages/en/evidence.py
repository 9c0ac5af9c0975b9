"""The last word on what was read: words with another sense need evidence around them that they are times.

A check is named for what it judges and says whether it is a time; the table at the end gives each rule its check.
"""

import re
from collections.abc import Callable
from typing import Final

import attrs

from timeline.languages.base import Candidate
from timeline.languages.en.calendarevidence import CALENDAR_CHECKS
from timeline.languages.en.figureevidence import FIGURE_CHECKS, ends, stands_alone
from timeline.languages.en.guards import (
    AGES,
    ANEW,
    ARTICLES,
    BEFORE_A_COUNT,
    BEFORE_A_DAY_NUMBER,
    BEFORE_A_NUMBER,
    BEFORE_A_TIME,
    CONTRACTED,
    COUNTED,
    CURRENT_THINGS,
    CURRENTS,
    DATING,
    FLOWS,
    FUNCTION,
    HABITS,
    LINKS,
    OF_A_YEAR,
    OF_OUR_DAYS,
    OWNERS,
    PROGRAMMES,
    SUMS,
)
from timeline.languages.en.lengthevidence import LENGTH_CHECKS
from timeline.languages.en.loneevidence import LONE_CHECKS, is_rated
from timeline.languages.en.names import is_dateline, is_designation, is_list_number, is_named
from timeline.languages.en.namewords import NUMBERED_BODIES
from timeline.languages.en.oldyearevidence import OLD_YEAR_CHECKS
from timeline.languages.en.surroundings import describes, is_past_verb
from timeline.languages.en.words import DAYS
from timeline.meaning import Cycle, Fields, Length, Meaning, Repeat, Unit, Vague, Within, outermost

_WORDS: Final = re.compile(r"[a-z]+")
_AGE: Final = re.compile(rf"\b(?:{OWNERS})(?: early| mid| late|[ -]mid-?)?[ -]$", re.IGNORECASE)
#: Before a year of old: "the rising of 1848", "between 1347 and 1351"; not "a crowd of 1200", "the sum of 1500".
_OWNER: Final = re.compile(r"\b([A-Z][a-z]+)'s $")
_SUM: Final = re.compile(rf"\b(?:{SUMS}) of $")
_OLD_YEAR: Final = re.compile(
    rf"\b[Tt]he (?!{SUMS})[a-z]+ of $|\b(?i:{OF_A_YEAR}) of $|\d{{4}} (?:and|or|to) $|\bca?\.? ?\d{{4}} ?-{{1,2}} ?$"
)
#: Four figures before a small word that is a zone of time in capitals.
_NO_ZONE: Final = re.compile(r"\b\d{4} (?:ct|est|et|ist|mt|pt)$")
_TO_A_NUMBER: Final = re.compile(r" to (?:\d|\d{3})(?![,.]?\d)")
#: "On the 11th [Bravo Company moved]".
_SOMEBODY_DID: Final = re.compile(r" [A-Z][a-z]+ (?:[A-Z][a-z]+ )?[a-z]+(?:ed|ook|ent|ote|ame|ell|eft|aid|ad|as)\b")
#: What opens an item of a chronology: "1836: The bridge opens", "* June 1834 - The arch falls".
_LINE_START: Final = re.compile(r"(?:^|\n)[ \t*•·>-]{0,4}$")
_ITEM_MARK: Final = re.compile(r"(?:: | --? )(?=\S)")
_ITEM: Final = re.compile(rf"(?:^|\n)[ \t*•·>-]{{0,4}}([A-Z][a-z]{{2,8}} )?(\d{{4}}){_ITEM_MARK.pattern}", re.MULTILINE)
_LABELLED: Final = re.compile(r"[a-z]{3,}, $")
#: How far away another item may stand.
_BESIDE: Final = 400
#: Rules whose phrase as a whole text is no evidence either: "The boy".
_NEVER_ALONE: Final = frozenset({"closing", "military_bound", "military_range"})
#: Within a few words before a time: it comes back; not "the normally quiet street".
_HABIT: Final = re.compile(
    rf"(?<!\b[Tt]he )(?<!\b[Aa] )(?<!\b[Aa]n )\b(?:{HABITS}) (?!(?:but|and|while) )[a-z']+ "
    rf"(?:(?!(?:but|and|while|that) )[\w'-]+ ){{0,4}}$"
)
#: Rules of a place in the calendar whose year is not said.
_BARE: Final = frozenset({"month", "month_day", "day_month", "season", "weekday"})
#: Rules of a date without its year.
_DATES: Final = frozenset({"month_day", "day_month"})


def refine(c: Candidate) -> Meaning | None:
    """The meaning of a candidate in its surroundings, None where it is no time after all."""
    last, after = c.words[-1], c.after
    if after in AGES or c.tail.lower().startswith(("-old", " of age")) or is_named(c.text, c.start, c.end):
        return None
    if _NO_ZONE.search(c.text, c.start, c.end):
        return None  # "the population (2014 est.)"
    if is_list_number(c.text, c.start):
        return None
    if c.rule in _DATES and is_dateline(c.text, c.start, c.end):
        return None  # with its year it is what the text says of its own date, and stays
    if last in ("before", "after") and c.tail[:1] == " " and after and after not in LINKS:
        return None  # "the day before the vote" counts from the vote
    if last in ("later", "earlier") and after == "than":
        return None  # "two years later than planned" tells how long
    check = _CHECKS.get(c.rule)
    if check and not check(c) and (c.rule in _NEVER_ALONE or not stands_alone(c)):
        return None
    return _meant(c)


def _meant(c: Candidate) -> Meaning:
    """What the words before a phrase make of it: "$5 a week" comes back, "after midnight" is early."""
    meaning: Meaning = c.meaning
    if isinstance(meaning, Length):
        is_rate = c.rule == "one" and len(c.words) == 2 and is_rated(c)
        return Repeat(unit=meaning.amounts[0][0]) if is_rate else meaning
    if isinstance(meaning, Fields) and c.rule in _BARE and _comes_back(c):
        return Repeat(fields=meaning)
    words = c.words
    if words == ["today"] and _is_nowadays(c):
        return Vague("PRESENT")
    return _begin_of_day(meaning) if words[0] == "midnight" and c.before.lower() in ("after", "past") else meaning


def _comes_back(c: Candidate) -> bool:
    """Whether it is told what happens at such a time as a rule: "usually blooms in May"."""
    return bool(_HABIT.search(c.text[max(0, c.start - 60) : c.start]))


def _is_nowadays(c: Candidate) -> bool:
    """Whether today is these days: "today's world", not "today's vote"."""
    return c.tail[:3] == "'s " and any(word in OF_OUR_DAYS for word in _WORDS.findall(c.tail[3:])[:2])


def _begin_of_day(meaning: Meaning) -> Meaning:
    """What comes after midnight on Monday comes early on Monday: the midnight that its day begins with."""
    match meaning:
        case Fields(hour=24):
            return attrs.evolve(meaning, hour=0)
        case Within(Fields(hour=24) as part, whole):
            return Within(attrs.evolve(part, hour=0), whole)
    return meaning


# -------------------------------------------------------------------------------------------------------- numbers


def _year(c: Candidate) -> bool:
    """Four figures are a year unless they count or number something, or are no likely year and stand alone."""
    meaning, before = c.meaning, c.before.lower()
    if not isinstance(meaning, Fields) or meaning.year is None or meaning.short or len(c.words) > 1:
        return True
    if _opens_an_item(c):
        return True
    if c.after in COUNTED or c.tail.startswith(" of them") or is_designation(c.text, c.start, c.end):
        return False
    if before == "from" and meaning.year < 1900 and _TO_A_NUMBER.match(c.tail):
        return False  # "fell from 1013 to 998"
    if _SUM.search(c.text[max(0, c.start - 24) : c.start]) or _is_a_title(c):
        return False
    if c.tail.startswith(("-", " million", " billion")) and not re.match(r"-\d{2,4}\b|-[a-z]", c.tail):
        return False
    if 1900 <= meaning.year <= 2050:
        return before not in BEFORE_A_COUNT
    if (before in BEFORE_A_TIME and before not in BEFORE_A_NUMBER) or _is_heading(c) or _ends_a_label(c):
        return True
    return before in DATING or _OLD_YEAR.search(c.text[max(0, c.start - 32) : c.start]) is not None


def _is_a_title(c: Candidate) -> bool:
    """A book as in "Orwell's 1984 is read", not a year as in "the party's 2008 campaign"."""
    owner = _OWNER.search(c.text[max(0, c.start - 24) : c.start])
    if owner is None or owner[1].lower() in CONTRACTED | DAYS.keys():
        return False
    return c.tail[:1] in (".", ",", "") or c.after in FUNCTION


def _is_heading(c: Candidate) -> bool:
    """A year that fills its line, as above the chapters of a history, or its brackets, as after a title."""
    return c.text[max(0, c.start - 1) : c.start] + c.tail[:1] in ("\n\n", "()")


def _ends_a_label(c: Candidate) -> bool:
    """A year that ends its line behind what it dates: "Oil on canvas, 1642"."""
    return c.tail[:1] in ("", "\n") and _LABELLED.search(c.text[max(0, c.start - 16) : c.start]) is not None


def _opens_an_item(c: Candidate) -> bool:
    """A year as in "1836: The bridge opens", where other lines open so, and not all with what may be a time of day."""
    if not _ITEM_MARK.match(c.tail) or not _LINE_START.search(c.text[max(0, c.start - 8) : c.start]):
        return False
    beside = _ITEM.findall(c.text[max(0, c.start - _BESIDE) : c.end + _BESIDE])
    return len(beside) > 1 and any(month or year > "2359" or year[2:] > "59" for month, year in beside)


def _about_year(c: Candidate) -> bool:
    """Not a crowd as in "around 2000 people", nor what one proposes or thinks of: "how about Friday?", "that night"."""
    told = outermost(c.meaning)
    if isinstance(told, Fields) and list(told.said()) == ["day"] and not ends(c):
        return False  # "about the 18th president"
    if c.words[0] == "about" and isinstance(told, Unit | Cycle) and not c.words[1][0].isdecimal():
        return c.words[1] in ("noon", "midnight", "midday")
    return not (c.after in COUNTED and c.words[-1].isdecimal()) and c.before.lower() not in ("how", "what")


def _decade(c: Candidate) -> bool:
    """Years as in "the sixties", not an age as in "his late sixties"."""
    if c.text[max(0, c.start - 6) : c.start].lower().endswith(("over-", "under-")):
        return False
    return not _AGE.search(c.text[max(0, c.start - 16) : c.start])


def _placed(c: Candidate) -> bool:
    return not c.words[-1].endswith("s") or _decade(c)


def _day_number(c: Candidate) -> bool:
    """A day as in "on the 9th", not "the 9th hole"."""
    if c.before.lower() not in BEFORE_A_DAY_NUMBER:
        return False
    if not c.after or c.tail[:1] not in (" ", "-") or c.after in ANEW or is_past_verb(c.after):
        return True
    return c.before == "On" and _SOMEBODY_DID.match(c.tail) is not None and c.after_raw not in NUMBERED_BODIES


# ------------------------------------------------------------------------------------------------ day and clock


def _day(c: Candidate) -> bool:
    """Today is a day, the Today programme is on the radio."""
    return not (c.text[c.start].isupper() and c.after in PROGRAMMES)


# ---------------------------------------------------------------------------------------------------------- vague


def _future(c: Candidate) -> bool:
    """The near term, not the near-term outlook."""
    return _vague(c) and not (c.words[-1].endswith("term") and "-" in c.text[c.start : c.end])


def _vague(c: Candidate) -> bool:
    """Not "as soon as", "soon became", "future earnings", "as recently as", nor the "Now," that opens a question."""
    match c.words[0]:
        case "soon":
            if c.before.lower() in ("as", "was", "were", "had") or is_past_verb(c.after):
                return False
            return c.after not in ("after", "as", "to", "afterwards", "afterward")
        case "future":
            return not describes(c)
        case "recently" | "lately" if c.before.lower() == "as" and c.after == "as":
            return False
        case "now":
            return not (c.before == "" and c.tail[:1] == ",") and not c.tail.startswith((" and then", " and again"))
    return True


def _elliptic(c: Candidate) -> bool:
    """Higher this year than last, not than last week or last's winner."""
    return (not describes(c) or c.after in ANEW) and not c.tail.startswith("'")


def _closing(c: Candidate) -> bool:
    """The end of the month as in "by EOM", not the boy."""
    word = c.text[c.start : c.end].split()[-1]
    return word.isupper() and (word not in ("BOY", "BOM") or stands_alone(c))


def _of_late(c: Candidate) -> bool:
    """Lately as in "it has rained of late", not "of late-night shows"."""
    return c.tail[:1] != "-"


def _present(c: Candidate) -> bool:
    """The present is a time; what is present, a present and the present owner are none."""
    return c.words[-1] != "present" or (c.words[0] == "the" and not describes(c))


def _present_end(c: Candidate) -> bool:
    """Until now as in "2019 to present", not "came in 2019 to present a plan"."""
    return not describes(c) and c.after not in ARTICLES


def _current(c: Candidate) -> bool:
    """The current owner is of today; the current of a river or a wire carries things."""
    if not describes(c) or c.after.endswith("ed") or c.after in FLOWS or c.after in CURRENT_THINGS:
        return False
    return c.before.lower() not in CURRENTS


_CHECKS: Final[dict[str, Callable[[Candidate], bool]]] = (
    {
        "about_time": _about_year,
        "day": _day,
        "decade": _decade,
        "worded_decade": _decade,
        "year": _year,
        "closing": _closing,
        "current": _current,
        "day_of_month": _day_number,
        "future": _future,
        "last_than_this": _elliptic,
        "of_late": _of_late,
        "placed": _placed,
        "present": _present,
        "this_and_next": _elliptic,
        "this_than_last": _elliptic,
        "to_the_present": _present_end,
        "word": _vague,
    }
    | CALENDAR_CHECKS
    | FIGURE_CHECKS
    | LENGTH_CHECKS
    | LONE_CHECKS
    | OLD_YEAR_CHECKS
)
