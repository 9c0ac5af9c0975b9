"""EDTF strings as python-edtf reads them, and ISO intervals as the standard library does.

Where the oracle is wrong, or cannot read what the standard has, the test says so.
"""

import time
from datetime import date, datetime

import pytest
from edtf import parse_edtf
from hypothesis import given

from tests import strategies as ours
from tests.effort import effort
from timeline.calendar import Granularity
from timeline.formats.edtf import iso
from timeline.model import Interval

TOLD = [
    "1", "19", "199", "2018", "2018-H2", "2018-Q3", "2018-11", "2022-W31", "2022-W31-WE", "2018-11-05",
    "2018-11-05TMO", "2018-11-05T19:00", "2018-11-05T19:30", "2018-11-05T19:30:15",
    "2010/2015", "2018-03/2018-06", "2018-W03/2018-W05", "2018-11-05/2018-12", "199/200",
    "2018-11-05T09:00/2018-11-05T17:00", "2016/..", "../2016-03", "2018-11-05T19:30/..",
]  # fmt: skip


def oracle(told: str) -> tuple[date, date]:
    """The first and the last day of one date, as python-edtf reads it."""
    read = parse_edtf(told)
    return _day(read.lower_strict()), _day(read.upper_strict())


def _day(at: time.struct_time) -> date:
    return date(at.tm_year, at.tm_mon, at.tm_mday)


def sides(told: str) -> tuple[date | None, date | None]:
    """The first and the last day of an interval; of open sides the oracle says an infinite number."""
    parse_edtf(told)
    first, _, last = told.partition("/")
    return (
        None if first == ".." else oracle(first)[0],
        None if last == ".." else oracle(last or first)[1],
    )


@pytest.mark.parametrize("mod", [None, "START", "APPROX", "BEFORE"])
@pytest.mark.parametrize("value", TOLD)
def test_the_oracle_reads_the_same_days(value: str, mod: str | None) -> None:
    interval = Interval.parse(value, mod)
    told = interval.edtf
    if mod in ("START", "APPROX") and interval.granularity in (Granularity.QUARTER, Granularity.HALF):
        assert told.endswith("~")  # which the oracle takes after a year, a month or a day only
        told = told.removesuffix("~")
    assert sides(told) == interval.dates()


@pytest.mark.parametrize("value, told", [("2018-SU", "2018-22"), ("2018-WI", "2018-24")])
def test_seasons(value: str, told: str) -> None:
    """Their days are not compared: the oracle ends every winter, the one of the next year too, on 31 December."""
    assert Interval.parse(value).edtf == told
    parse_edtf(told)


@effort(0.5)
@given(ours.units() | ours.ranges())
def test_the_oracle_reads_every_interval(interval: Interval) -> None:
    told = interval.edtf
    qualified = Granularity.MONTH < interval.granularity < Granularity.YEAR and told.endswith("~")
    if interval.granularity is Granularity.SEASON:
        parse_edtf(told.removesuffix("~"))
    elif interval.dates()[0] == date(1, 1, 1):
        parse_edtf(told)  # the oracle counts decades, centuries and millennia from the year 0
    else:
        assert sides(told.removesuffix("~") if qualified else told) == interval.dates()


@given(ours.intervals)
def test_an_iso_interval_holds_the_same_stretch(interval: Interval) -> None:
    first, last = iso(interval).split("/")
    days = [None if side == ".." else datetime.fromisoformat(side).date() for side in (first, last)]
    finest = min(interval.granularity, interval.last_granularity or interval.granularity)
    if finest < Granularity.DAY:
        told = [None if side == ".." else datetime.fromisoformat(side) for side in (first, last)]
        assert told == [interval.start, interval.end]
    else:
        assert tuple(days) == interval.dates()
