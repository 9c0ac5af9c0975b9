"""Times and numbers that are written in figures: what each shape can be read as in English."""

import re
from collections.abc import Callable
from datetime import date
from typing import Final

from timeline.languages.base import Literals, Reading
from timeline.languages.en.words import MONTHS, ROMAN
from timeline.languages.literal import literal_date
from timeline.meaning import Fields

#: "9/10 May": two days of a month, no fraction and no ninth of October.
_NO_MONTH: Final = rf"(?! ?(?:{'|'.join(MONTHS)})\b)"

_YEAR: Final = r"(?:1[5-9]|20)\d\d"
_SLASHED: Final = r"\d{1,2}(?:/\d{1,2}/|-\d{1,2}-|\.\d{1,2}\.)(?:\d{4}|\d\d)"
_MONTH_YEAR: Final = r"(?:0?[1-9]|1[0-2])/(?:19|20)\d\d"

_SHAPES: Final = {
    "iso": r"\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?(?:Z\b|[+-]\d\d:?\d\d)?)?(?![-\d])",
    "iso_week": r"\d{4}-?W[0-5]\d(?:-?[1-7])?\b",
    "stamp": r"\d{1,2}/\d{1,2}/\d{4}[T.:-]\d\d:\d\d(?::\d\d)?(?!\d)",
    "year_first": r"\d{4}(?:[/.]\d{1,2}[/.]\d{1,2}|-\d{1,2}-\d{1,2}(?!-))(?![/\d])",
    "slashed_range": rf"{_SLASHED}(?=-{_SLASHED}(?![-/\d]))",
    "slashed": rf"{_SLASHED}(?![-/\d])",
    "report": r"(?:[1-4]q|(?-i:[12]H))(?:\d\d|20\d\d)\b",
    "clock12": r"\d{1,2}(?:[:.]?[0-5]\d(?::[0-5]\d)?)?(?:\+|[ \n]? ?)(?:[ap]\.m\.|[ap] m\b|[ap]\.?m\b)"
    r"|\d{1,2}:[0-5]\d(?:[ap]\b| [ap]\b(?! ?[a-z]))",
    "clock24": r"\d{1,2}:[0-5]\d(?::[0-5]\d(?: [+-][01]\d[0-5]\d\b)?)?(?![:\d])(?!\.\d)",
    "clock_h": r"\d{1,2}h[0-5]\d\b",
    "always": r"24/7\b",
    "compact": r"(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:T[0-2]\d[0-5]\d(?:[0-5]\d)?Z?)?(?!\w)",
    "roman": rf"\d{{1,2}}(?: ?[./-] ?| (?=[IVX]{{2}}))(?-i:{'|'.join(ROMAN)})(?: ?[./-] ?| ){_YEAR}(?![\d/-])"
    rf"|\d{{1,2}}\.(?:{'|'.join(ROMAN)})\.{_YEAR}(?![\d/-])",
    "worded": r"\d{1,4}(?:[./][a-z]{3,9}\.?[./]|-[a-z]{3,9}-)\d{2,4}"
    r"(?:[ T:]\d\d:\d\d(?::\d\d(?: [+-]\d{4})?)?)?(?![\w/])",
    "first_hour": r"\d{1,2}(?=-\d{1,2}:[0-5]\d(?![\d:]))",
    "dotted": r"\d{1,2}\.[0-5]\d(?=-\d{1,2}(?:\.[0-5]\d)?(?!\.?\d|[/:-]))",
    "month_years": rf"{_MONTH_YEAR}(?=-{_MONTH_YEAR}(?![/\d-]))",
    "spaced_dots": rf"\d{{1,2}}\. \d{{1,2}}\. {_YEAR}(?!\.?\d)",
    "dotted_day": rf"\d{{1,2}}\.(?= (?:{'|'.join(MONTHS)})\.? \d{{4}}\b)",
    "junk": r"(?<=\+)\d{1,3}(?:[ -]\d{2,5}){2,}|\d+(?:[./:-]\d+){2,}|\d{3}-\d{4}(?!\d)|\d{2,4}-\d{5,}",
    "decade": r"\d{2,3}0'?s\b|\d0'?s\b",
    "ordinal": r"\d{1,3} ?(?:st|nd|rd|th)\b",
    "fraction": r"\d{1,2}[ -]\d/\d(?![/\d])|[13]/[234](?![/\d])" + _NO_MONTH + r"|\d{1,3}[½¼¾]",
    "month_year": rf"{_MONTH_YEAR}(?![/\d])",
    "month_day": r"\d{1,2}/\d{1,2}(?![/\d])" + _NO_MONTH,
    "thousands": r"\d{1,3}(?:,\d{3})+(?:\.\d+)?(?![,.]?\d)",
    "decimal": r"\d+\.\d+(?!\.?\d)",
    "whole": r"\d+",
}

_ZONE: Final = re.compile(r"Z| ?[+-]\d\d:?\d\d$", re.IGNORECASE)
_BEFORE_A_CLOCK: Final = re.compile(r"[T:](?=\d\d:)")
_DOTTED: Final = re.compile(r"([01]?\d|2[0-3])\.([0-5]\d)")
_VULGAR: Final = {"½": 0.5, "¼": 0.25, "¾": 0.75}


def _iso(match: re.Match[str]) -> tuple[Reading, ...]:
    told, _, clock = match[0].upper().replace("T", " ").partition(" ")
    year, month, day = (int(part) for part in told.split("-"))
    if month > 12:
        return ()
    if not clock:
        return (("FULL", Fields(year=year, month=month, day=day)),)
    hour, minute, *second = (int(part) for part in re.findall(r"\d\d", re.split(r"[Z+-]", clock)[0])[:3])
    if hour > 24 or minute > 59:
        return ()
    zone = re.search(r"Z|[+-]\d\d:?\d\d", clock)
    fields = Fields(
        year=year, month=month, day=day, hour=hour, minute=minute, second=second[0] if second else None,
        zone=zone[0] if zone else None,
    )  # fmt: skip
    return (("FULL", fields),)


def _compact(match: re.Match[str]) -> tuple[Reading, ...]:
    told, _, clock = match[0].upper().partition("T")
    fields = Fields(year=int(told[:4]), month=int(told[4:6]), day=int(told[6:]))
    return (("FULL", fields.merge(_time(clock)) if clock else fields),)


def _time(shown: str) -> Fields:
    """14:05:33, 140533Z, 14:05:33 +0200: the hour, the minutes, the seconds if they are told, and the zone."""
    zone = _ZONE.search(shown)
    hour, minute, *second = (int(pair) for pair in re.findall(r"\d\d", shown[: zone.start()] if zone else shown))
    return Fields(hour=hour, minute=minute, second=second[0] if second else None, zone=zone[0] if zone else None)


def _iso_week(match: re.Match[str]) -> tuple[Reading, ...]:
    """2021-W05-3: a week, or a day of one."""
    digits = re.sub(r"\D", "", match[0])
    year, week = int(digits[:4]), int(digits[4:6])
    if len(digits) == 6:
        return (("FULL", Fields(year=year, week=week)),)
    try:
        day = date.fromisocalendar(year, week, int(digits[6]))
    except ValueError:
        return ()
    return (("FULL", Fields(year=day.year, month=day.month, day=day.day)),)


def _report(match: re.Match[str]) -> tuple[Reading, ...]:
    """1H21, 3Q2021: as reports and their charts have it."""
    digits = match[0]
    n, year = int(digits[0]), int(digits[2:])
    part = Fields(quarter=n) if digits[1] in "qQ" else Fields(half=n)
    return (("REPORT", part.merge(Fields(year=year, short=year < 100))),)


def _worded(match: re.Match[str]) -> tuple[Reading, ...]:
    """05/Mar/2018: no rule of the grammar knows it, dateparser does."""
    day, _, clock = _BEFORE_A_CLOCK.sub(" ", match[0], count=1).partition(" ")
    found = literal_date(day, "MDY")
    if found is None:
        return ()
    fields = Fields(year=found.year, month=found.month, day=found.day)
    return (("FULL", fields.merge(_time(clock)) if clock else fields),)


def _year_first(match: re.Match[str]) -> tuple[Reading, ...]:
    year, month, day = (int(part) for part in re.split(r"[-/.]", match[0]))
    return (("FULL", Fields(year=year, month=month, day=day)),) if 1 <= month <= 12 and day <= 31 else ()


def _stamp(match: re.Match[str]) -> tuple[Reading, ...]:
    """05/31/2024:14:15, as a log has it."""
    first, second, year, hour, minute, *rest = (int(part) for part in re.findall(r"\d+", match[0]))
    month, day = (second, first) if first > 12 else (first, second)
    if not (1 <= month <= 12 and 1 <= day <= 31 and hour < 24):
        return ()
    swappable = max(first, second) <= 12
    day_of = Fields(year=year, month=month, day=day, swappable=swappable)
    return (("FULL", day_of.merge(Fields(hour=hour, minute=minute, second=rest[0] if rest else None))),)


def _slashed(match: re.Match[str]) -> tuple[Reading, ...]:
    parts = re.split(r"[/.-] ?", match[0])
    first, second, year = (int(part) for part in parts)
    if first > 31 or second > 31 or min(first, second) == 0 or min(first, second) > 12:
        return ()
    return (("SLASHED", (first, second, year, len(parts[2]) == 2, "." in match[0])),)


def _clock(match: re.Match[str]) -> tuple[Reading, ...]:
    shown = re.split(r" (?=[+-])", match[0])[0]
    figures = re.sub(r"[^\d:.]|\.(?=\D|$)", "", shown.lower().replace("h", ":"))
    parts = [int(part) for part in re.split(r"[:.]", figures) if part]
    if len(parts) == 1 and len(figures) > 2:
        parts = [parts[0] // 100, parts[0] % 100]
    hour, minute, second = (*parts, None, None)[:3]
    half = re.search(r"[ap]", match[0].lower())
    if hour is None or hour > (12 if half else 24):
        return ()
    if half:
        hour = hour % 12 + (12 if half[0] == "p" else 0)
    fields = Fields(hour=hour, minute=minute or 0, second=second, zone=match[0][len(shown) + 1 :] or None)
    return (("CLOCK" if half else "CLOCK24", fields),)


def _decade(match: re.Match[str]) -> tuple[Reading, ...]:
    digits = int(re.sub(r"\D", "", match[0])) // 10
    before = match.string[match.start() - 1] if match.start() else " "
    if digits >= 110 and digits % 10 == 0 and digits < 200:
        return (("DECADE", Fields(century=digits // 10)),)
    if 10 <= digits < 100:
        return (("OLDDECADE", Fields(decade=digits)),)
    if digits < 10:
        return (("DECADE", Fields(decade=digits, short=True)),) + ((("YEAR2", None),) if before == "'" else ())
    return (("DECADE", Fields(decade=digits)),) if 100 <= digits <= 210 else ()


def _ordinal(match: re.Match[str]) -> tuple[Reading, ...]:
    n = int(re.match(r"\d+", match[0])[0])  # type: ignore[index]
    return (("ORD", n), ("ORDFIG", n)) if n else ()


def _fraction(match: re.Match[str]) -> tuple[Reading, ...]:
    if match[0][-1] in _VULGAR:
        return (("NUM", int(match[0][:-1]) + _VULGAR[match[0][-1]]),)
    whole, numerator, denominator = re.fullmatch(r"(?:(\d+)[ -])?(\d)/(\d)", match[0]).groups()  # type: ignore[union-attr]
    if int(denominator) == 0:
        return ()
    number: tuple[Reading, ...] = (("NUM", int(whole or 0) + int(numerator) / int(denominator)),)
    return number if whole else (*number, ("FRACTION", number[0][1]))


def _roman(match: re.Match[str]) -> tuple[Reading, ...]:
    """14.III.1848: the month in Roman figures."""
    day, month, year = re.split(r"[ ./-]+", match[0])
    return (("FULL", Fields(year=int(year), month=ROMAN[month.upper()], day=int(day))),) if 1 <= int(day) <= 31 else ()


def _dotted_day(match: re.Match[str]) -> tuple[Reading, ...]:
    """14. March 1848: a full stop after the day."""
    day = int(match[0][:-1])
    return (("DAYFIG", day), ("NUM", day)) if 1 <= day <= 31 else ()


def _month_year(match: re.Match[str]) -> tuple[Reading, ...]:
    month, year = (int(part) for part in match[0].split("/"))
    return (("MONTHYEAR", Fields(year=year, month=month)),)


def _month_day(match: re.Match[str]) -> tuple[Reading, ...]:
    first, second = (int(part) for part in match[0].split("/"))
    return (("MD", (first, second)),) if 1 <= min(first, second) <= 12 and max(first, second) <= 31 else ()


def _thousands(match: re.Match[str]) -> tuple[Reading, ...]:
    return (("NUM", float(match[0].replace(",", "")) if "." in match[0] else int(match[0].replace(",", ""))),)


def _decimal(match: re.Match[str]) -> tuple[Reading, ...]:
    """6.3; 18.45, which a clock may show as well."""
    if len(match[0]) > 8:
        return ()
    number: Reading = ("NUM", float(match[0]))
    shown = _DOTTED.fullmatch(match[0])
    return (number, ("DOTTED", Fields(hour=int(shown[1]), minute=int(shown[2])))) if shown else (number,)


def _is_cut(match: re.Match[str]) -> bool:
    """Whether an apostrophe stands for the century: "'98", and no quotation as in "''98 Degrees''"."""
    before = match.string[max(0, match.start() - 2) : match.start()]
    return before[-1:] == "'" and before != "''"


def _whole(match: re.Match[str]) -> tuple[Reading, ...]:
    digits = match[0]
    if len(digits) > 12:
        return ()
    n = int(digits)
    readings: list[Reading] = [("NUM", n)]
    if len(digits) <= 2:
        if 1 <= n <= 31:
            readings.append(("DAYFIG", n))
        if len(digits) == 2:
            readings.append(("FIG2", n))
            if _is_cut(match):
                readings.append(("YEAR2", n))
    elif len(digits) == 3:
        readings.append(("GARBLED" if 190 <= n <= 209 else "YEAR3", n))
        if n >= 100 and n % 100 < 60:
            readings.append(("HMM", Fields(hour=n // 100, minute=n % 100)))
    elif len(digits) == 4:
        if 1000 <= n <= 2199:
            readings.append(("YEAR4", n))
        if n // 100 < 24 and n % 100 < 60:
            readings.append(("HHMM", Fields(hour=n // 100, minute=n % 100)))
    return tuple(readings)


def _junk(_: re.Match[str]) -> tuple[Reading, ...]:
    return ()


_READERS: Final[dict[str, Callable[[re.Match[str]], tuple[Reading, ...]]]] = {
    "iso": _iso, "year_first": _year_first, "slashed": _slashed, "slashed_range": _slashed, "stamp": _stamp,
    "clock12": _clock, "clock24": _clock, "clock_h": _clock, "month_year": _month_year,
    "iso_week": _iso_week, "report": _report, "first_hour": _whole, "dotted": _decimal, "dotted_day": _dotted_day,
    "always": _junk, "compact": _compact, "month_years": _month_year, "roman": _roman, "spaced_dots": _slashed,
    "worded": _worded, "junk": _junk, "decade": _decade, "ordinal": _ordinal, "fraction": _fraction,
    "month_day": _month_day, "thousands": _thousands, "decimal": _decimal, "whole": _whole,
}  # fmt: skip

FIGURES: Final = Literals(
    re.compile("|".join(f"(?P<{name}>{shape})" for name, shape in _SHAPES.items()), re.IGNORECASE), _READERS
)
