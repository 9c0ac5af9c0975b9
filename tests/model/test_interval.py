"""Interval: TIMEX3 values and EDTF strings in tables, and laws that hold for every interval."""

import pickle
import re
from datetime import date, timedelta

import attrs
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from pendulum import DateTime

from tests import strategies as ours
from timeline import model
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


# ------------------------------------------------------------------------------------------------------- EDTF oracle

SUB_YEARS = {21: (3, 3), 22: (6, 3), 23: (9, 3), 24: (12, 3)}
SUB_YEARS |= {33 + quarter: (1 + 3 * quarter, 3) for quarter in range(4)} | {40: (1, 6), 41: (7, 6)}


def edtf_days(told: str) -> tuple[date | None, date | None]:
    """The first and the last day that an EDTF string covers, read from the standard and not with our code."""
    if "/" in told:
        first, last = told.split("/")
        return edtf_days(first)[0], edtf_days(last)[1]
    if told == "..":
        return None, None
    told = told.rstrip("~")
    day = timedelta(days=1)
    if found := re.fullmatch(r"(\d{4})-(\d\d)-(\d\d)(T\d\d:\d\d:\d\d)?", told):
        only = date(int(found[1]), int(found[2]), int(found[3]))
        return only, only
    if found := re.fullmatch(r"(\d{4})-(\d\d)", told):
        month, length = SUB_YEARS.get(int(found[2]), (int(found[2]), 1))
        months = int(found[1]) * 12 + month - 1
        return date(months // 12, month, 1), date((months + length) // 12, (months + length) % 12 + 1, 1) - day
    assert re.fullmatch(r"\d{1,4}X{0,3}", told)
    assert len(told) == 4
    return date(max(int(told.replace("X", "0")), 1), 1, 1), date(int(told.replace("X", "9")), 12, 31)


# ------------------------------------------------------------------------------------------------------------- laws

units = ours.units()
told = units | ours.ranges()
closed = told.filter(lambda i: i.start is not None and i.end is not None)
NAMES = vars(model) | {"DateTime": DateTime, "Granularity": Granularity}


@given(units)
def test_the_value_of_a_unit_reads_back(interval: Interval) -> None:
    if interval.granularity in (G.MINUTE, G.SECOND, G.PART_OF_DAY):  # 17:00 as a minute is written as the hour
        read = Interval.parse(interval.value, interval.mod)
        assert read.start == interval.start or interval.granularity is G.PART_OF_DAY
    else:
        assert Interval.parse(interval.value, interval.mod) == interval


@given(told)
def test_the_value_of_anything_told_in_words_reads_back_to_its_bounds(interval: Interval) -> None:
    grains = (interval.granularity, interval.last_granularity)
    assume(not {G.MINUTE, G.SECOND, G.PART_OF_DAY} & {*grains})
    read = Interval.parse(interval.value)
    assert (read.start, read.end) == (interval.start, interval.end)
    assert read.value == interval.value


@given(told)
def test_edtf_covers_the_same_days(interval: Interval) -> None:
    first, last = interval.dates()
    if interval.is_unit and interval.granularity is G.PART_OF_DAY:  # written as its day; a night ends on the next
        last = first
    assert edtf_days(interval.edtf) == (first, last)


@given(ours.intervals)
def test_repr_pastes_back(interval: Interval) -> None:
    assert eval(repr(interval), NAMES) == interval  # noqa: S307


@given(ours.intervals)
def test_pickled_and_hashed_by_value(interval: Interval) -> None:
    copied = pickle.loads(pickle.dumps(interval))  # noqa: S301
    assert copied == interval
    assert hash(copied) == hash(interval)


@given(ours.intervals)
def test_frozen(interval: Interval) -> None:
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        interval.start = None  # type: ignore[misc]


@given(ours.intervals)
def test_every_interval_can_be_written(interval: Interval) -> None:
    assert interval.value
    assert interval.edtf
    assert interval.dates()


@given(ours.moments, ours.granularities)
def test_the_unit_of_a_moment_is_a_unit(at: DateTime, granularity: Granularity) -> None:
    try:
        interval = Interval.of(at, granularity)
    except OutsideCalendar:
        return
    assert interval.is_unit
    assert interval.granularity is granularity


@given(ours.intervals, ours.intervals)
def test_relations_exclude_each_other(one: Interval, other: Interval) -> None:
    assert [one.before(other), one.after(other), one.overlaps(other)].count(True) == 1
    assert one.before(other) == other.after(one)
    assert one.overlaps(other) == other.overlaps(one)
    assert one.within(other) == other.contains(one)


@given(ours.intervals, ours.intervals, ours.intervals)
def test_relations_carry_over(a: Interval, b: Interval, c: Interval) -> None:
    assert not (a.before(b) and b.before(c)) or a.before(c)
    assert not (a.within(b) and b.within(c)) or a.within(c)
    assert not (a.within(b) and b.before(c)) or a.before(c)


@given(ours.intervals)
def test_an_interval_lies_within_itself_and_shares_its_moments(interval: Interval) -> None:
    assert interval.within(interval)
    assert interval.contains(interval)
    assert interval.overlaps(interval)


@given(closed, closed)
def test_a_range_holds_both_its_sides(one: Interval, other: Interval) -> None:
    first, last = sorted((one, other), key=lambda i: (i.start, i.end))
    assume(last.end is not None and first.end is not None and last.end >= first.end)
    both = Interval.between(first, last)
    assert first.within(both)
    assert last.within(both)
    assert both.within(Interval.between(first, None))
    assert both.within(Interval.between(None, last))


@given(st.text(st.sampled_from("0123456789-/.WQHSPUFAITNMOEVX:"), max_size=24))
def test_any_string_is_read_to_itself_or_refused(value: str) -> None:
    try:
        interval = Interval.parse(value)
    except ValueError:
        return
    assert Interval.parse(interval.value) == interval
