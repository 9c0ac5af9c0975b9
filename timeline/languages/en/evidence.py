"""The last word on what was read: words with another sense need evidence around them that they are times."""

import re
from typing import Any, Final

from timeline.languages.base import Candidate
from timeline.languages.en.words import MONTHS, WEEKDAYS
from timeline.meaning import Fields, Length, Repeat

_BEFORE: Final = frozenset(
    "in since by until till of from to through throughout during before after between and late early mid last next "
    "this every each on or for around about as that past following circa than was is".split()
)
_LATENT_MONTHS: Final = frozenset({"may", "march", "mar", "dec", "jun", "sep", "apr", "jan", "april", "june", "august"})
_LATENT_DAYS: Final = frozenset({"sun", "sat", "wed", "mon", "fri", "thu", "tue", "thur"})
_COUNTED: Final = frozenset(
    "people dollars euros pounds miles kilometers kilometres km meters metres feet points votes seats jobs men women "
    "children students workers employees soldiers troops members cases deaths copies shares times percent percentage "
    "pct degrees words pages units homes houses acres tons tonnes kilos kg lbs calories mg ml cc hp rpm square cubic "
    "others more patients pupils residents voters guests fans schools companies firms stores species".split()
)
_LATER: Final = frozenset("old olds aged".split())


def refine(candidate: Candidate) -> Any:
    """The meaning of a candidate in its surroundings, None where it is no time after all."""
    check = _CHECKS.get(candidate.rule)
    if _named(candidate) or candidate.after in _LATER or candidate.tail.startswith("-old"):
        return None
    return check(candidate) if check else candidate.meaning


def _named(c: Candidate) -> bool:
    """A title or a handle: the whole phrase alone in quotes and in capitals."""
    before, after = c.text[c.start - 1 : c.start], c.text[c.end : c.end + 1]
    return before in "\"'“" and before != "" and after in "\"'”," and c.text[c.start].isupper() and " " in c.text[c.start : c.end]


def _capital(word: str) -> bool:
    return word[:1].isupper()


def _month(c: Candidate) -> Any:
    word = c.text[c.start : c.end]
    if word.lower() not in MONTHS:
        return c.meaning
    if not _capital(word):
        return c.meaning if word.lower() not in _LATENT_MONTHS and len(word) > 3 else None
    if word.lower() in _LATENT_MONTHS or len(word) <= 4:
        if c.before.lower() in _BEFORE:
            return c.meaning
        return None
    return c.meaning if not _capital(c.after_raw) or c.before.lower() in _BEFORE else None


def _weekday(c: Candidate) -> Any:
    word = c.text[c.start : c.end].lower()
    if word in _LATENT_DAYS:
        return c.meaning if _capital(c.text[c.start]) and c.before.lower() in _BEFORE else None
    if word not in WEEKDAYS:
        return c.meaning
    if _capital(c.after_raw) and c.tail[:1] == " ":
        if c.before in ("the", "The", "a", "A", "") or _capital(c.before) or c.before in ("in", "to", "at", "near", "from"):
            return None
    return c.meaning


def _season(c: Candidate) -> Any:
    words = c.words
    if _capital(c.after_raw) and c.tail[:1] == " ":
        return None
    if words[-1] in ("fall", "spring"):
        if words[0] == "the":
            return c.meaning if c.before.lower() in ("in", "during", "since", "until", "by", "of", "this") else None
        return c.meaning if c.before.lower() in ("in", "since", "until", "by", "during", "through", "and", "or") else None
    if words[0] == "the":
        return c.meaning
    return c.meaning if c.before.lower() in _BEFORE else None


def _year(c: Candidate) -> Any:
    meaning = c.meaning
    if not isinstance(meaning, Fields) or meaning.year is None or meaning.short or len(c.words) > 1:
        return meaning
    if c.after in _COUNTED or c.tail.startswith(("-", " million", " billion")) and not re.match(r"-\d{2,4}\b|-[a-z]", c.tail):
        return None
    before = c.before.lower()
    if 1900 <= meaning.year <= 2050:
        if before in ("no", "number", "page", "room", "flight", "chapter", "highway", "route", "area", "at", "about", "over", "nearly",
                      "than", "least", "almost", "some", "only", "another"):
            return None
        return meaning
    return meaning if before in _BEFORE and before not in ("for", "to", "of", "and", "or", "on", "about", "around", "than", "is", "was") else None


def _day_number(c: Candidate) -> Any:
    return c.meaning if c.before.lower() in ("on", "by", "until", "of", "from", "before", "after", "since", "to", "till") and (
        not c.after or c.tail[:1] not in " -" or c.after in _FUNCTION
    ) else None


_FUNCTION: Final = frozenset(
    "and or of in at to for by with when as but he she it they we i you that which who was were is are will the a an".split()
)


def _part(c: Candidate) -> Any:
    before = c.before.lower()
    if c.words[0] == "the":
        return c.meaning if before in ("in", "during", "through", "throughout", "into", "by", "for") and c.after != "of" else None
    return c.meaning if before in ("at", "by") and c.tail[:1] != "-" else None


def _clock(c: Candidate) -> Any:
    if not re.fullmatch(r"\d{1,2}:\d\d(:\d\d)?", c.text[c.start : c.end]):
        return c.meaning
    return c.meaning if c.before.lower() in ("at", "by", "from", "until", "till", "around", "about", "before", "after", "to", "and", "since") else None


def _length(c: Candidate) -> Any:
    meaning = c.meaning
    if c.words[-1].isalpha() and _capital(c.text[c.start : c.end].split()[-1]) and not c.text[c.start : c.end].isupper() and c.before:
        return None  # "60 Minutes"
    if c.words[-1] in ("second", "sec", "min", "sec.") and c.words[0] in ("a", "one", "the", "an") and _is_word(c.after):
        return None
    if len(c.words) == 2 and c.words[0] in ("a", "an") and isinstance(meaning, Length) and _is_rate(c):
        return Repeat(unit=meaning.amounts[0][0])
    return meaning


def _is_word(word: str) -> bool:
    return word.isalpha()


def _vague(c: Candidate) -> Any:
    """Words of vague time, unless they describe a thing: "future earnings"."""
    word = c.words[0]
    if word == "soon":
        return None if c.after in ("after", "as", "to") or c.before.lower() == "as" else c.meaning
    if word == "future":
        return c.meaning if not c.after or c.after in _FUNCTION or c.tail[:1] != " " else None
    if word == "now":
        return None if c.after == "that" else c.meaning
    return c.meaning


def _clause_follows(c: Candidate) -> bool:
    """Whether words follow directly: "the day before the vote"."""
    return c.tail[:1] == " " and bool(c.after) and c.after not in _LINKS


_LINKS: Final = frozenset("and but in at when while or as with that to for by".split())


def _before_what(c: Candidate) -> Any:
    """"The day before" stands alone; "the day before the vote" counts from the vote."""
    if c.words[-1] in ("before", "after") and _clause_follows(c):
        return None
    return c.meaning


def _often(c: Candidate) -> Any:
    """"Quarterly" is a time where it tells how often, none where it describes a thing."""
    if c.words[-1] in ("quarterly", "everyday", "nightly", "weekly", "monthly", "yearly") and c.tail[:1] == " " and (
        c.after not in _FUNCTION
    ):
        return None
    return c.meaning


def _is_rate(c: Candidate) -> bool:
    return bool(re.search(r"(?:\d|percent|dollars?|cents|times|euros|pounds|million|billion|thousand)\s$", c.text[max(0, c.start - 12) : c.start]))


_CHECKS: Final = {
    "bare_month": _month,
    "weekday": _weekday,
    "season": _season,
    "bare_year": _year,
    "day_of_month": _day_number,
    "bare_part": _part,
    "bare_clock": _clock,
    "one": _length,
    "counted": _length,
    "word": _vague,
    "future": _vague,
    "previous": _before_what,
    "following": _before_what,
    "previous_cycle": _before_what,
    "following_cycle": _before_what,
    "adverb": _often,
}
