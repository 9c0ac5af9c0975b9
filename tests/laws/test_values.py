"""Values: they read back from what they write, paste back from their repr, and compare, hash and travel by value."""

import datetime as dt
import pickle
import re
from datetime import date, timedelta

import attrs
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from pendulum import DateTime

from tests import strategies as ours
from timeline import Timeline, model
from timeline.calendar import Granularity, OutsideCalendar
from timeline.model import Duration, Evidence, Interval

G = Granularity
NAMES = vars(model) | {"DateTime": DateTime, "Granularity": Granularity, "datetime": dt, "UTC": dt.UTC}

anything: st.SearchStrategy[object] = st.one_of(
    ours.times, ours.expressions, ours.mentions, ours.relations, ours.corrections, ours.evidence
)


# ------------------------------------------------------------------------------------------------- values of every kind


@given(anything)
def test_repr_pastes_back(value: object) -> None:
    """What is printed is the call that makes it."""
    assert eval(repr(value), NAMES) == value  # noqa: S307


@given(anything)
def test_what_is_pickled_comes_back_equal_and_hashes_the_same(value: object) -> None:
    copied = pickle.loads(pickle.dumps(value))  # noqa: S301
    assert copied == value
    assert hash(copied) == hash(value)


@given(ours.evidence)
def test_a_timeline_comes_back_from_json_and_json_lines_and_from_a_pickle(evidence: Evidence) -> None:
    line = Timeline(evidence)
    assert pickle.loads(pickle.dumps(line)) == line  # noqa: S301
    shown = Timeline(attrs.evolve(evidence, mentions=frozenset(), relations=frozenset(), corrections=frozenset()))
    assert Timeline.from_json(shown.to_json()) == shown
    assert Timeline.from_jsonl(shown.to_jsonl()) == shown


# -------------------------------------------------------------------------------------------------------- EDTF, by hand
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


# ----------------------------------------------------------------------------------------------------------- intervals

units = ours.units()
told = units | ours.ranges()
closed = told.filter(lambda i: i.start is not None and i.end is not None)


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


# ------------------------------------------------------------------------------------------------------- other times


@given(ours.durations)
def test_a_duration_is_written_without_exponents(duration: Duration) -> None:
    assert re.fullmatch(r"P((\d+(\.\d+)?|X)[A-Z]+)*(T((\d+(\.\d+)?|X)[A-Z]+)+)?", duration.value)
