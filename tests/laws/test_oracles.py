"""Literal dates as dateparser reads them: an oracle that knows nothing of our grammar.

For weeks, months and Easter see `test_calendar.py`, for EDTF `tests/formats/test_edtf.py`.
"""

from datetime import date

import dateparser
import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline import tag

FORMS = [
    "%-d %B %Y",
    "%B %-d, %Y",
    "%-d %b %Y",
    "%b. %-d, %Y",
    "%Y-%m-%d",
    "%m/%d/%Y",
    "%A, %-d %B %Y",
    "%A, %B %-d, %Y",
]
SETTINGS = {"DATE_ORDER": "MDY", "REQUIRE_PARTS": ["day", "month", "year"]}


def oracle(told: str) -> date | None:
    read = dateparser.parse(told, languages=["en"], settings=SETTINGS)
    return read.date() if read else None


@given(st.dates(date(1500, 1, 1), date(2099, 12, 31)), st.sampled_from(FORMS))
def test_a_literal_date_is_that_of_dateparser(day: date, form: str) -> None:
    told = day.strftime(form)
    (found,) = tag(f"They met on {told}.", "2022-08-06")
    assert found.value == oracle(told).isoformat() == day.isoformat()  # type: ignore[union-attr]


@pytest.mark.parametrize(
    "told, value",
    [
        ("February 30, 2020", None),  # to both there is no such day
        ("June 31, 2020", None),
        ("1 May 932", "0932-05-01"),  # the oracle knows no years of three figures
    ],
)
def test_what_the_oracle_does_not_read(told: str, value: str | None) -> None:
    (found,) = tag(f"They met on {told}.", "2022-08-06")
    assert found.value == value
    assert oracle(told) is None
