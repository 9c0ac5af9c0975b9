"""Whether figures, or a number in words, are a time: not a score, a price, a rule or a count of people."""

import re
from collections.abc import Callable
from typing import Final

from timeline.languages.base import Candidate
from timeline.languages.en.guards import (
    AFTER_AN_HOUR,
    BEFORE_A_CLOCK,
    BEFORE_AN_HOUR,
    CUES,
    LATENT_DAYS,
    QUOTING,
)
from timeline.languages.en.names import is_designation
from timeline.languages.en.words import DAYS, WEEKDAYS, ZONES

_FIGURES: Final = re.compile(r"\d{1,2}(?::\d\d(?::\d\d)?|h\d\d)", re.IGNORECASE)
_MINUTES: Final = re.compile(r"(?<=[:hH])\d\d")
_QUOTED: Final = re.compile(rf"\b(?:{QUOTING})")
_DECIMALS: Final = re.compile(r"\s?[.:]\d")
_CODE: Final = re.compile(r"[/-][A-Z\d]")
_HOURS: Final = re.compile(r"\d ?h\b")
#: What may follow a time of the day without counting anything.
_FOLLOWING: Final = AFTER_AN_HOUR | DAYS.keys() | WEEKDAYS.keys() | ZONES


def _figures(c: Candidate) -> bool:
    """A time as in "at 3:40", not a score as in "won 3:40"."""
    return not _FIGURES.fullmatch(c.text, c.start, c.end) or c.before.lower() in BEFORE_A_CLOCK


def _cued(c: Candidate) -> bool:
    """An hour as in "at 8 tonight", not people as in "killed eight Saturday night"."""
    return c.before.lower() in BEFORE_AN_HOUR


def ends(c: Candidate) -> bool:
    """An hour that ends its phrase, as in "Monday at eight.", not a count as in "at eight sites"."""
    if _DECIMALS.match(c.tail):
        return False
    if not c.after or c.tail[:1] not in (" ", "-", "\n"):
        return True
    return c.tail[:1] != "-" and c.after in _FOLLOWING


def _of_day(c: Candidate) -> bool:
    """An hour as in "Monday at 9", not a price as in "closed Monday at 9"."""
    if c.text[c.start : c.end].split()[0] in LATENT_DAYS:
        return False  # "sat at 8"
    return ends(c) and not _QUOTED.search(c.text[max(0, c.start - 48) : c.start].lower())


def _hours(c: Candidate) -> bool:
    """A length as in "48h", not a label as in "10-H"."""
    return _HOURS.search(c.text, c.start, c.end) is not None


def _even(c: Candidate) -> bool:
    """Times as in "9:30 - 11:00", not scores as in "won 21:17 - 19:21"; people meet at full five minutes."""
    if c.before[:1].isupper() and c.before.lower() not in _FOLLOWING:
        return False  # "John 3:15 - 4:20"
    minutes = _MINUTES.findall(c.text[c.start : c.end])
    return all(minute[-1] in "05" for minute in minutes) and ends(c)


def _meridiem(c: Candidate) -> bool:
    """An hour as in "at three PM", not the head of a government."""
    return not c.text[c.start : c.end].endswith("PM") or c.before.lower() in BEFORE_A_CLOCK


def _undesignated(c: Candidate) -> bool:
    """A month as in "Published: 04/2016", not the number of a law."""
    return not is_designation(c.text, c.start, c.end)


def _years(c: Candidate) -> bool:
    """Years as in "2010-15", not a code as in "2010-15-B"."""
    return _undesignated(c) and not _CODE.match(c.tail)


def _short_year(c: Candidate) -> bool:
    """A year as in "9 Aug 96", not a count as in "on 9 Aug 96 ships sailed"."""
    return (c.words[-1].isdecimal() and ends(c)) or "-" in c.text[c.start : c.end]


def _never(_: Candidate) -> bool:
    """Nothing but the phrase as the whole text is evidence enough."""
    return False


def stands_alone(c: Candidate) -> bool:
    """Whether the text is the phrase, with no more than a preposition: a field of a form, a cell of a table."""
    return c.stands_alone(CUES)


#: The check for each rule that reads such figures.
FIGURE_CHECKS: Final[dict[str, Callable[[Candidate], bool]]] = {
    "bare_face_of_part": _cued,
    "between_figures": _even,
    "day_month_short_year": _short_year,
    "day_ranges_month": ends,
    "face_of_day": _of_day,
    "face_on_part": _of_day,
    "figures": _figures,
    "figures_to_figures": _even,
    "half_past": ends,
    "hour_sign": _cued,
    "hours": _hours,
    "last_borrows": ends,
    "meridiem": _meridiem,
    "military_alone": _never,
    "month_and_year": _undesignated,
    "month_bare_year": _short_year,
    "month_day_in_figures": ends,
    "month_day_ranges": ends,
    "month_day_short_year": _short_year,
    "minutes_past": ends,
    "part_at_face": _of_day,
    "quarter_past": ends,
    "quarter_to": ends,
    "short_fiscal_year": ends,
    "short_years": _years,
    "years": _undesignated,
    "spaced": _never,
    "week_by_number": ends,
    "the_part_at_face": _of_day,
}
