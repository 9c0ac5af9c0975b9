"""Whether figures, or a number in words, are a time: not a score, a price, a rule or a count of people."""

import re
from collections.abc import Callable
from typing import Final

from timeline.languages.base import Candidate
from timeline.languages.en.guards import (
    AFTER_AN_HOUR,
    BEFORE_A_CLOCK,
    BEFORE_AN_HOUR,
    COUNTED,
    CUES,
    LATENT_DAYS,
    MARKETS,
    QUOTING,
)
from timeline.languages.en.names import is_designation, is_numbered
from timeline.languages.en.surroundings import is_capital
from timeline.languages.en.words import DAYS, WEEKDAYS, ZONES

_FIGURES: Final = re.compile(r"\d{1,2}(?::\d\d(?::\d\d)?|h\d\d)", re.IGNORECASE)
_MINUTES: Final = re.compile(r"(?<=[:hH])\d\d")
_QUOTED: Final = re.compile(rf"\b(?:{QUOTING})")
_MARKET: Final = re.compile(rf"\b(?:{MARKETS})\b")
_DECIMALS: Final = re.compile(r"\s?[.:]\d")
_LEADING_ZERO: Final = re.compile(r"\b0\d\.?[0-5]\d\b")
_DECIMAL: Final = re.compile(r"\b\d\.\d\d\b")
_FOUR: Final = re.compile(r"\b\d{4}\b(?![/-])")
_FIGURE: Final = re.compile(r"\d")
_GLOSS: Final = re.compile(r"\b\d{1,2},? ?\($")
_CODE: Final = re.compile(r"[/-][A-Z\d]")
_HOURS: Final = re.compile(r"\d ?h\b")
#: What makes a time of the day of the figures before it: "1430 hours", "0800 GMT".
_OF_A_CLOCK: Final = ZONES | {"hours", "hrs"}
#: What is surely one: "at 0530", "1015 GMT".
_SURE: Final = re.compile(
    rf"\b(?:(?:{'|'.join(sorted(BEFORE_A_CLOCK))}) 0\d\.?[0-5]\d(?!\.?\d)"
    rf"|\d\d\.?[0-5]\d (?:{'|'.join(sorted(_OF_A_CLOCK))})\b)",
    re.IGNORECASE,
)
#: How far away another one may stand.
_BESIDE: Final = 400
#: What may follow a time of the day without counting anything.
_FOLLOWING: Final = AFTER_AN_HOUR | DAYS.keys() | WEEKDAYS.keys() | ZONES


def _figures(c: Candidate) -> bool:
    """A time as in "at 3:40", not a score as in "won 3:40", nor a place as in "at 3:40 into the film"."""
    if c.after == "into":
        return False
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
    return ends(c) and not _is_quoted(c)


def _is_quoted(c: Candidate) -> bool:
    """Whether prices or ranks are told: "closed Monday at 9"."""
    return _QUOTED.search(c.text[max(0, c.start - 48) : c.start].lower()) is not None


def _military(c: Candidate) -> bool:
    """A time as in "at 0530" or, beside one of these, "at 1015"; not a price nor a pressure."""
    sure = _LEADING_ZERO.search(c.text, c.start, c.end) is not None
    if c.after in _OF_A_CLOCK or not (_counts_nothing(c) if sure else ends(c)) or _is_quoted(c):
        return False
    return sure or _SURE.search(c.text, max(0, c.start - _BESIDE), c.end + _BESIDE) is not None


def _counts_nothing(c: Candidate) -> bool:
    """Whether no unit and no name follows, as in "at 0530 levels" and "at 0145 Elm Road"."""
    return c.tail[:1] != "-" and c.after not in COUNTED and not is_capital(c.after_raw)


def _military_of_day(c: Candidate) -> bool:
    """A time as in "at 1930 on Monday", not the level of an index."""
    return _of_day(c) and not _MARKET.search(c.text[max(0, c.start - 48) : c.start].lower())


def _military_bound(c: Candidate) -> bool:
    """A time as in "by 0530"; "by 1945" is a year."""
    return _LEADING_ZERO.search(c.text, c.start, c.end) is not None and _military(c)


def _military_range(c: Candidate) -> bool:
    """Times as in "0900-1730", not a score or a code."""
    return _LEADING_ZERO.search(c.text, c.start, c.end) is not None and ends(c)


def _worded(c: Candidate) -> bool:
    """A time as in "at seven thirty", not figures that happen to stand together."""
    return not _FIGURE.search(c.text, c.start, c.end) and _of_day(c)


def _open(c: Candidate) -> bool:
    """The hours of every week, not those of the days before the bracket: "May 5 - 6 (Tue-Wed 9am-5pm)"."""
    return ends(c) and not _GLOSS.search(c.text[max(0, c.start - 8) : c.start])


def _of_region(c: Candidate) -> bool:
    """Eastern as in "at 3 p.m. Eastern", not in "at noon Eastern Airlines"."""
    return not c.after_raw[:1].isupper() and ends(c)


def _face_of_day(c: Candidate) -> bool:
    """An hour as in "Monday at 9:15"; "Monday at 5.25" is a price as well."""
    if _DECIMAL.search(c.text, c.start, c.end):
        return False
    return _military_of_day(c) if _FOUR.search(c.text, c.start, c.end) else _of_day(c)


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


def _unnumbered(c: Candidate) -> bool:
    """A day as in "on 7.1.2012", not a version, a clause or an item of a list of that number."""
    return not is_numbered(c.text, c.start)


def _half_hour(c: Candidate) -> bool:
    """Half past seven as in "at half seven", not a share as in "cut by half seven weeks ago"."""
    return ends(c) and c.before.lower() in BEFORE_A_CLOCK


def _half_of_reports(c: Candidate) -> bool:
    """A half as in "1H FY22", not an hour as in "1h"."""
    return "H" in c.text[c.start : c.end]


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
    "day_by_letter": ends,
    "day_ranges_month": ends,
    "face_of_day": _face_of_day,
    "face_on_part": _of_day,
    "figures": _figures,
    "figures_to_figures": _even,
    "half_past": ends,
    "hour_sign": _cued,
    "hours": _hours,
    "last_borrows": ends,
    "meridiem": _meridiem,
    "military_alone": _military,
    "military_bound": _military_bound,
    "military_of_day": _military_of_day,
    "military_range": _military_range,
    "minutes_to_alone": _of_day,
    "month_and_year": _undesignated,
    "month_bare_year": _short_year,
    "month_day_in_figures": ends,
    "month_day_ranges": ends,
    "month_day_short_year": _short_year,
    "full": _unnumbered,
    "half_hour": _half_hour,
    "half_of_reports": _half_of_reports,
    "minutes_past": ends,
    "numeric_month": _undesignated,
    "slashed": _unnumbered,
    "part_at_face": _of_day,
    "quarter_past": ends,
    "quarter_to": ends,
    "open_hours": _open,
    "open_hours_halved_first": _open,
    "open_hours_halved_last": _open,
    "open_hours_told": _open,
    "short_fiscal_year": ends,
    "short_years": _years,
    "worded_alone": _worded,
    "year_hundred": ends,
    "years": _undesignated,
    "zoned_by_region": _of_region,
    "spaced": _never,
    "week_by_number": ends,
    "the_part_at_face": _of_day,
}
