"""The publication date: as an argument, or as the text itself states it."""

import re
from datetime import date, datetime
from functools import lru_cache
from typing import Final

from pendulum import DateTime

from timeline.calendar import MAX_YEAR, MIN_YEAR, moment
from timeline.errors import AmbiguousDate, BadDate
from timeline.languages import Language
from timeline.languages import language as language_of
from timeline.languages.literal import literal_date
from timeline.meaning import Fields
from timeline.model import Policy
from timeline.tagger.candidates import candidates
from timeline.tagger.plain import Plain

_ISO: Final = re.compile(r"(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d))?.*)?")
_TWO_WAYS: Final = re.compile(r"\s*(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d\d)\b")

#: How far into a text its own date may stand.
_HEAD: Final = 1000
#: What follows a dateline: "PARIS, 3 May 2021 (Wire) -".
_DATELINE: Final = re.compile(r"(?:\([^)\n]{1,40}\) ?)?[-\u2013\u2014]{1,2}(?: |$)")
#: What follows the dash of a range: "3 May 1840 - 5 June 1841".
_DAY: Final = re.compile(r"\s*(?:[A-Z][a-z]{2,8}\.? )?\d{1,4}\b")
#: Between the ends of a range, of which neither is the date of the text.
_RANGE: Final = re.compile(r"\s*(?:[-\u2013\u2014]{1,2}|to|until)\s*")


def read_pub_date(value: object, policy: Policy | None = None) -> DateTime | None:
    """A publication date as a moment of local time; None stays None.

    Takes a `date`, a `datetime` (its zone is dropped, its wall clock kept) or a string. Raises `BadDate` for anything
    else, for what cannot be read and for what can be read two ways, unless the policy says the order.

    >>> read_pub_date("6 August 2022")
    DateTime(2022, 8, 6, 0, 0, 0)
    >>> read_pub_date("03/04/2022")
    Traceback (most recent call last):
    timeline.errors.AmbiguousDate: '03/04/2022' can be read two ways: write it as YYYY-MM-DD, or pass a policy ...
    """
    if value is None:
        return None
    if isinstance(value, datetime):
        return _within(value.year, DateTime(value.year, value.month, value.day, value.hour, value.minute, value.second))
    if isinstance(value, date):
        return _within(value.year, DateTime(value.year, value.month, value.day))
    if not isinstance(value, str):
        raise BadDate(f"a publication date must be a date, a datetime or a str, not {type(value).__name__}")
    return _read(value, policy.date_order if policy else None)


def _within(year: int, at: DateTime) -> DateTime:
    if not MIN_YEAR <= year <= MAX_YEAR:
        raise BadDate(f"the publication date must lie in the years {MIN_YEAR} to {MAX_YEAR}, not {year}")
    return at


@lru_cache(maxsize=1024)
def _read(value: str, order: str | None) -> DateTime:
    iso = _ISO.fullmatch(value.strip())
    if iso:
        try:
            fields = [int(part or 0) for part in iso.groups()]
            return _within(fields[0], moment(*fields))
        except ArithmeticError:
            raise BadDate(f"{value!r} is no date of the calendar: write it as YYYY-MM-DD") from None
    two_ways = _TWO_WAYS.match(value)
    if two_ways and order is None and max(int(two_ways[1]), int(two_ways[3])) <= 12 and two_ways[1] != two_ways[3]:
        raise AmbiguousDate(value)
    found = literal_date(value, order or "MDY")
    if found is None:
        raise BadDate(f"{value!r} cannot be read as a date: write it as YYYY-MM-DD")
    return _within(found.year, DateTime(found.year, found.month, found.day, found.hour, found.minute))


def find_pub_date(text: str, language: str | Language = "en") -> tuple[DateTime, int, int] | None:
    """The date that a text states of itself at its head, with where it stands.

    It stands in a line of its own, as a dateline, or behind a word of metadata.

    >>> find_pub_date("date 2022-08-06 The singer has spoken.")
    (DateTime(2022, 8, 6, 0, 0, 0), 5, 15)
    >>> find_pub_date("PARIS, 3 May 2021 (Wire) - The council met on Sunday.")
    (DateTime(2021, 5, 3, 0, 0, 0), 7, 17)
    >>> find_pub_date("The bridge fell on 3 May 2021.")
    """
    spoken = language_of(language)
    plain = Plain.of(text[:_HEAD])
    head = plain.text
    last = 0
    for reading in candidates(head, spoken):
        fields = reading.meaning
        ends, last = _RANGE.fullmatch(head, last, reading.start), reading.end
        if ends or not isinstance(fields, Fields) or None in (fields.year, fields.month, fields.day) or fields.short:
            continue
        if _is_metadata(head, reading.start, reading.end, spoken):
            try:
                day = _within(fields.year or 0, moment(fields.year or 0, fields.month or 0, fields.day or 0))
            except (ArithmeticError, BadDate):
                continue
            return day, *plain.span(reading.start, reading.end)
    return None


def _is_metadata(head: str, start: int, end: int, language: Language) -> bool:
    """Whether a full date stands where pages and wires put their own date."""
    first = head.rfind("\n", 0, start) + 1
    last = head.find("\n", end)
    before = head[first:start].strip()
    after = head[end : last if last >= 0 else len(head)].strip()
    words = before.split()
    if words and words[-1].lower() in language.signals:
        return False
    if dash := _DATELINE.match(after):
        return len(before) <= 60 and not _DAY.match(after, dash.end())
    if len(before) + len(after) <= 60 and not after.endswith((".", "!", "?")):
        return True
    return not head[:first].strip() and 1 <= len(words) <= 3
