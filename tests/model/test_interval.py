"""Interval: TIMEX3 values and EDTF strings in tables. Its laws are in tests/laws/test_values.py."""

from datetime import date

import pytest

from timeline.calendar import Granularity, OutsideCalendar, moment
from timeline.model import Interval, Mod

G = Granularity
VALUES = [
    ("2018-03-14T17:05:09", G.SECOND, "2018-03-14T17:05:09"),
    ("2018-03-14T17:05", G.MINUTE, "2018-03-14T17:05:00"),
    ("2018-03-14T17:00", G.HOUR, "2018-03-14T17:00:00"),
    ("2018-03-14TMO", G.PART_OF_DAY, "2018-03-14"),
    ("2018-03-14TMI", G.PART_OF_DAY, "2018-03-14"),
    ("2018-03-14TAF", G.PART_OF_DAY, "2018-03-14"),
    ("2018-03-14TEV", G.PART_OF_DAY, "2018-03-14"),
    ("2018-03-14TNI", G.PART_OF_DAY, "2018-03-14"),
    ("2018-03-14", G.DAY, "2018-03-14"),
    ("2018-W11-WE", G.WEEKEND, "2018-03-17/2018-03-18"),
    ("2018-W11", G.WEEK, "2018-03-12/2018-03-18"),
    ("2020-W53", G.WEEK, "2020-12-28/2021-01-03"),
    ("2019-W01", G.WEEK, "2018-12-31/2019-01-06"),
    ("2018-03", G.MONTH, "2018-03"),
    ("2018-SP", G.SEASON, "2018-21"),
    ("2018-SU", G.SEASON, "2018-22"),
    ("2018-FA", G.SEASON, "2018-23"),
    ("2018-WI", G.SEASON, "2018-24"),
    ("2018-Q1", G.QUARTER, "2018-33"),
    ("2018-Q4", G.QUARTER, "2018-36"),
    ("2018-H1", G.HALF, "2018-40"),
    ("2018-H2", G.HALF, "2018-41"),
    ("2018", G.YEAR, "2018"),
    ("0070", G.YEAR, "0070"),
    ("199", G.DECADE, "199X"),
    ("18", G.CENTURY, "18XX"),
    ("2", G.MILLENNIUM, "2XXX"),
    ("0001", G.YEAR, "0001"),
    ("9998", G.YEAR, "9998"),
    ("9998-12-31", G.DAY, "9998-12-31"),
]


@pytest.mark.parametrize("value, granularity, edtf", VALUES, ids=[value for value, *_ in VALUES])
def test_value_and_edtf_of_one_unit(value: str, granularity: Granularity, edtf: str) -> None:
    interval = Interval.parse(value)
    assert interval.granularity is granularity
    assert interval.value == str(interval) == value
    assert interval.edtf == edtf
    assert interval.is_unit
    assert repr(interval) == f"Interval.parse({value!r})"


@pytest.mark.parametrize(
    "value, edtf, first, last",
    [
        ("2019-03/2019-06", "2019-03/2019-06", "2019-03-01", "2019-06-30"),
        ("2018-03-05/2018-03-09", "2018-03-05/2018-03-09", "2018-03-05", "2018-03-09"),
        ("1998/2003", "1998/2003", "1998-01-01", "2003-12-31"),
        ("1998-05/2003", "1998-05/2003", "1998-05-01", "2003-12-31"),
        ("2018-W10/2018-W11", "2018-03-05/2018-03-18", "2018-03-05", "2018-03-18"),
        ("2018-W10-WE/2018-W11-WE", "2018-03-10/2018-03-18", "2018-03-10", "2018-03-18"),
        ("2018-Q1/2018-Q3", "2018-01/2018-09", "2018-01-01", "2018-09-30"),
        ("2018-SP/2018-FA", "2018-03/2018-11", "2018-03-01", "2018-11-30"),
        ("196/199", "1960/1999", "1960-01-01", "1999-12-31"),
        ("18/19", "1800/1999", "1800-01-01", "1999-12-31"),
        ("2018-03-14T09:00/2018-03-14T17:00", "2018-03-14/2018-03-14", "2018-03-14", "2018-03-14"),
        ("2018/..", "2018/..", "2018-01-01", None),
        ("../2018-03", "../2018-03", None, "2018-03-31"),
        ("2018-03-14/..", "2018-03-14/..", "2018-03-14", None),
        ("../2018-W11", "../2018-03-18", None, "2018-03-18"),
    ],
)
def test_value_and_edtf_of_a_range(value: str, edtf: str, first: str | None, last: str | None) -> None:
    interval = Interval.parse(value)
    assert interval.value == value
    assert interval.edtf == edtf
    assert not interval.is_unit
    days = interval.dates()
    assert days == (first and date.fromisoformat(first), last and date.fromisoformat(last))


@pytest.mark.parametrize("mod", Mod)
def test_a_mod_moves_no_bounds(mod: Mod) -> None:
    plain, qualified = Interval.parse("2018"), Interval.parse("2018", mod)
    assert (plain.start, plain.end, plain.value) == (qualified.start, qualified.end, qualified.value)
    assert plain != qualified
    assert qualified.edtf == ("2018~" if mod in (Mod.START, Mod.MID, Mod.END, Mod.APPROX) else "2018")


@pytest.mark.parametrize(
    "value",
    [
        *("", "/", "../..", "2018/", "/2018", "a", "a/b", "a/b/c", "2018/2019/2020", "20188", "2018-3", "2018-3-4"),
        *("2018-13", "2018-00", "2018-06-31", "2015-02-29", "2018-W00", "2018-W54", "2021-W53", "2018-Q5", "2018-H3"),
        *("2018-XX", "2018-03-14T25:00", "2018-03-14T17:61", "2018-03-14TXX", "0000", "9999", "9999-05", "9999-12-31"),
        *("999", "99", "9", "PAST_REF", "P3D", "XXXX-WXX-1", "BC0044", "2018/2017", " 2018", "2018\n", "٢٠١٨", "٢"),
    ],
)
def test_what_names_no_interval_is_refused(value: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011
        Interval.parse(value)


def test_an_interval_ends_after_it_starts() -> None:
    day = moment(2018, 3, 14)
    with pytest.raises(ValueError, match="must end after it starts"):
        Interval(start=day, end=day, granularity=G.DAY)


def test_an_interval_needs_a_side() -> None:
    with pytest.raises(ValueError, match="at least one side"):
        Interval.between(None, None)


def test_no_interval_starts_after_the_calendar() -> None:
    with pytest.raises(OutsideCalendar):
        Interval.of(moment(9999, 5), G.MONTH)


def test_a_southern_summer_keeps_its_name() -> None:
    summer = Interval(start=moment(2018, 12), end=moment(2019, 3), granularity=G.SEASON, part="SU")
    assert (summer.value, summer.edtf, summer.is_unit) == ("2018-SU", "2018-22", True)


@pytest.mark.parametrize(
    "one, relation, other, holds",
    [
        ("2017", "before", "2018", True),  # to touch counts as before
        ("2018", "before", "2018", False),
        ("2018-03", "before", "2018", False),
        ("../2017", "before", "2018", True),
        ("2017/..", "before", "2018", False),
        ("2017", "before", "../2018", False),
        ("2019", "after", "2018", True),
        ("2019/..", "after", "2018", True),
        ("2018-03", "within", "2018", True),
        ("2018", "within", "2018", True),
        ("2018", "within", "2018-03", False),
        ("2018", "within", "2017/..", True),
        ("2018", "within", "../2018", True),
        ("2018/..", "within", "2018", False),
        ("2018/..", "within", "2017/..", True),
        ("2018-W01", "within", "2018", True),
        ("2019-W01", "within", "2019", False),
        ("2018", "contains", "2018-Q3", True),
        ("2018-Q3", "contains", "2018", False),
        ("2017-12/2018-01", "overlaps", "2018", True),
        ("2017", "overlaps", "2018", False),
        ("2017/..", "overlaps", "../2018", True),
        ("2019/..", "overlaps", "../2018", False),
    ],
)
def test_relations(one: str, relation: str, other: str, holds: bool) -> None:  # noqa: FBT001
    assert getattr(Interval.parse(one), relation)(Interval.parse(other)) is holds
