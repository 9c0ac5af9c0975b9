"""Calendar arithmetic: tables of hard dates, and laws that hold for every moment."""

from datetime import date, datetime, timedelta

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from pendulum import DateTime

from timeline.calendar import (
    DAY,
    DAY_PARTS,
    LENGTHS,
    MAX_YEAR,
    MIN_YEAR,
    MONTHS,
    SEASONS,
    Granularity,
    NoSuchDay,
    OutsideCalendar,
    days_in_month,
    floor,
    moment,
    nth_weekday,
    part_of_day,
    plus,
    season,
    shift,
    whole,
)

G = Granularity


def at(told: str) -> DateTime:
    """`2022-08-06` or `2022-08-06T17:30` as a moment."""
    read = datetime.fromisoformat(told)
    return moment(read.year, read.month, read.day, read.hour, read.minute, read.second)


#: Every moment of the calendar; units that would stick out of it are left out where a law needs them whole.
moments = st.datetimes(datetime(MIN_YEAR, 1, 1), datetime(MAX_YEAR, 12, 31, 23, 59, 59)).map(
    lambda t: moment(t.year, t.month, t.day, t.hour, t.minute, t.second)
)
inner = moments.filter(lambda t: 1000 <= t.year < 8000)
granularities = st.sampled_from(Granularity)
#: The units that lie side by side; weekends have working days between them, parts of the day overlap.
tiling = st.sampled_from([g for g in Granularity if g not in (G.WEEKEND, G.PART_OF_DAY)])


@pytest.mark.parametrize(
    "told, granularity, first, after",
    [
        ("2022-08-06T17:30", G.SECOND, "2022-08-06T17:30:00", "2022-08-06T17:30:01"),
        ("2022-08-06T17:30", G.MINUTE, "2022-08-06T17:30", "2022-08-06T17:31"),
        ("2022-08-06T17:30", G.HOUR, "2022-08-06T17:00", "2022-08-06T18:00"),
        ("2022-08-06T17:30", G.DAY, "2022-08-06", "2022-08-07"),
        ("2022-12-31T23:59", G.HOUR, "2022-12-31T23:00", "2023-01-01"),
        # a week begins on Monday, and its weekend is the two days that end it
        ("2022-08-06", G.WEEK, "2022-08-01", "2022-08-08"),
        ("2022-08-07T23:59", G.WEEK, "2022-08-01", "2022-08-08"),
        ("2022-08-08", G.WEEK, "2022-08-08", "2022-08-15"),
        ("2022-08-01", G.WEEKEND, "2022-08-06", "2022-08-08"),
        ("2022-08-07", G.WEEKEND, "2022-08-06", "2022-08-08"),
        # ISO week 53 of 2020 reaches into 2021, week 1 of 2019 begins in 2018
        ("2021-01-02", G.WEEK, "2020-12-28", "2021-01-04"),
        ("2018-12-31", G.WEEK, "2018-12-31", "2019-01-07"),
        ("2020-02-10", G.MONTH, "2020-02-01", "2020-03-01"),
        ("2020-12-31", G.MONTH, "2020-12-01", "2021-01-01"),
        # a winter belongs to the year it begins in
        ("2022-01-15", G.SEASON, "2021-12-01", "2022-03-01"),
        ("2022-12-01", G.SEASON, "2022-12-01", "2023-03-01"),
        ("2022-11-30", G.SEASON, "2022-09-01", "2022-12-01"),
        ("2022-08-06", G.QUARTER, "2022-07-01", "2022-10-01"),
        ("2022-06-30", G.HALF, "2022-01-01", "2022-07-01"),
        ("2022-07-01", G.HALF, "2022-07-01", "2023-01-01"),
        ("2020-02-29", G.YEAR, "2020-01-01", "2021-01-01"),
        # decades, centuries and millennia begin in the years that end in 0
        ("1999-12-31", G.DECADE, "1990-01-01", "2000-01-01"),
        ("2000-01-01", G.DECADE, "2000-01-01", "2010-01-01"),
        ("1900-01-01", G.CENTURY, "1900-01-01", "2000-01-01"),
        ("1899-12-31", G.CENTURY, "1800-01-01", "1900-01-01"),
        ("2000-01-01", G.MILLENNIUM, "2000-01-01", "3000-01-01"),
        # at the ends of the calendar
        ("0001-01-01", G.WEEK, "0001-01-01", "0001-01-08"),
        ("0001-01-01", G.YEAR, "0001-01-01", "0002-01-01"),
        ("0007-05-01", G.DECADE, "0001-01-01", "0010-01-01"),
        ("0099-05-01", G.CENTURY, "0001-01-01", "0100-01-01"),
        ("9998-12-31", G.DAY, "9998-12-31", "9999-01-01"),
        ("9998-12-31", G.YEAR, "9998-01-01", "9999-01-01"),
        ("9998-12-31", G.SEASON, "9998-12-01", "9999-03-01"),
    ],
)
def test_whole_unit(told: str, granularity: Granularity, first: str, after: str) -> None:
    assert whole(at(told), granularity) == (at(first), at(after))
    assert floor(at(told), granularity) == at(first)


@pytest.mark.parametrize(
    "told, count, granularity, moved",
    [
        ("2022-08-06", 1, G.DAY, "2022-08-07"),
        ("2022-08-06", -7, G.DAY, "2022-07-30"),
        ("2020-02-28", 1, G.DAY, "2020-02-29"),
        ("2021-02-28", 1, G.DAY, "2021-03-01"),
        ("2000-02-29", 1, G.DAY, "2000-03-01"),
        ("1900-02-28", 1, G.DAY, "1900-03-01"),
        ("2022-08-06T23:30", 1, G.HOUR, "2022-08-07T00:30"),
        ("2022-08-06", -90, G.MINUTE, "2022-08-05T22:30"),
        ("2022-08-06", -2, G.WEEK, "2022-07-23"),
        ("2022-08-06", 1, G.WEEKEND, "2022-08-13"),
        ("2022-08-06", 1, G.PART_OF_DAY, "2022-08-07"),
        # the last day of a month that has fewer
        ("2022-03-31", -1, G.MONTH, "2022-02-28"),
        ("2020-03-31", -1, G.MONTH, "2020-02-29"),
        ("2022-01-31T17:30", 1, G.MONTH, "2022-02-28T17:30"),
        ("2020-02-29", 1, G.YEAR, "2021-02-28"),
        ("2020-02-29", 4, G.YEAR, "2024-02-29"),
        ("2022-08-06", -8, G.MONTH, "2021-12-06"),
        ("2022-08-06", -1, G.SEASON, "2022-05-06"),
        ("2022-08-06", 2, G.QUARTER, "2023-02-06"),
        ("2022-08-06", -1, G.HALF, "2022-02-06"),
        ("2022-08-06", -1, G.DECADE, "2012-08-06"),
        ("2022-08-06", -5, G.CENTURY, "1522-08-06"),
        ("2022-08-06", 1, G.MILLENNIUM, "3022-08-06"),
    ],
)
def test_shift(told: str, count: int, granularity: Granularity, moved: str) -> None:
    assert shift(at(told), count, granularity) == at(moved)


@pytest.mark.parametrize("granularity", Granularity)
@pytest.mark.parametrize("count", [-(10**12), -(10**7), 10**7, 10**12, 10**30])
def test_a_shift_out_of_the_calendar_says_so(granularity: Granularity, count: int) -> None:
    if granularity > G.HOUR or abs(count) >= 10**12:
        with pytest.raises(OutsideCalendar):
            shift(at("2022-08-06"), count, granularity)


@pytest.mark.parametrize(
    "fields", [(2022, 6, 31), (2015, 2, 29), (1900, 2, 29), (2022, 13), (2022, 0), (2022, 1, 0), (2022, 1, 1, 25)]
)
def test_no_such_day(fields: tuple[int, ...]) -> None:
    with pytest.raises(NoSuchDay):
        moment(*fields)


@pytest.mark.parametrize("year", [0, -44, 10000, 99999])
def test_no_such_year(year: int) -> None:
    with pytest.raises(OutsideCalendar):
        moment(year)


@pytest.mark.parametrize("error", [NoSuchDay, OutsideCalendar])
def test_what_the_calendar_refuses_is_a_value_error(error: type[Exception]) -> None:
    assert issubclass(error, ValueError)


@pytest.mark.parametrize("granularity", [G.DECADE, G.CENTURY, G.MILLENNIUM])
def test_the_last_long_units_stick_out_of_the_calendar(granularity: Granularity) -> None:
    with pytest.raises(OutsideCalendar):
        whole(at("9998-12-31"), granularity)


@pytest.mark.parametrize(
    "year, month, weekday, n, told",
    [
        (2022, 11, 3, 4, "2022-11-24"),  # Thanksgiving
        (2022, 9, 0, 1, "2022-09-05"),  # Labor Day
        (2022, 5, 0, -1, "2022-05-30"),  # Memorial Day
        (2022, 5, 6, 2, "2022-05-08"),  # Mother's Day
        (2022, 8, 0, 1, "2022-08-01"),
        (2022, 8, 2, -1, "2022-08-31"),
        (2020, 2, 5, 5, "2020-02-29"),
        (2022, 5, 0, -5, "2022-05-02"),
    ],
)
def test_nth_weekday(year: int, month: int, weekday: int, n: int, told: str) -> None:
    assert nth_weekday(year, month, weekday, n) == at(told)


def test_there_is_no_fifth_monday_in_june_2022() -> None:
    with pytest.raises(NoSuchDay):
        nth_weekday(2022, 6, 0, 5)


@pytest.mark.parametrize(
    "part, first, after",
    [
        ("MO", "2022-08-06T06:00", "2022-08-06T12:00"),
        ("AF", "2022-08-06T12:00", "2022-08-06T18:00"),
        ("EV", "2022-08-06T18:00", "2022-08-06T22:00"),
        ("NI", "2022-08-06T20:00", "2022-08-07T06:00"),
    ],
)
def test_part_of_day(part: str, first: str, after: str) -> None:
    assert part_of_day(at("2022-08-06T17:30"), part) == (at(first), at(after))


@pytest.mark.parametrize(
    "year, part, begins, first, after",
    [
        (2022, "SP", None, "2022-03-01", "2022-06-01"),
        (2022, "SU", None, "2022-06-01", "2022-09-01"),
        (2022, "FA", None, "2022-09-01", "2022-12-01"),
        (2022, "WI", None, "2022-12-01", "2023-03-01"),
        (2022, "SU", 12, "2022-12-01", "2023-03-01"),
        (2022, "WI", 6, "2022-06-01", "2022-09-01"),
    ],
)
def test_season(year: int, part: str, begins: int | None, first: str, after: str) -> None:
    assert season(year, part, begins) == (at(first), at(after))


# ---------------------------------------------------------------------------------------------------------- laws


@given(moments, moments)
def test_plus_is_plain_arithmetic(start: DateTime, other: DateTime) -> None:
    length = datetime.fromisoformat(other.isoformat()) - datetime.fromisoformat(start.isoformat())
    assert plus(start, length) == other
    assert plus(other, -length) == start


@given(inner, granularities)
def test_floor_is_idempotent(t: DateTime, granularity: Granularity) -> None:
    start = floor(t, granularity)
    assert floor(start, granularity) == start


@given(inner, tiling)
def test_a_unit_holds_what_it_was_made_of(t: DateTime, granularity: Granularity) -> None:
    start, end = whole(t, granularity)
    assert start <= t < end


@given(inner, tiling)
def test_units_tile_the_line(t: DateTime, granularity: Granularity) -> None:
    start, end = whole(t, granularity)
    assert whole(end, granularity)[0] == end
    assert whole(plus(start, -timedelta(seconds=1)), granularity)[1] == start
    assert whole(plus(end, -timedelta(seconds=1)), granularity) == (start, end)


@given(inner, granularities)
def test_the_last_unit_ends_before_and_the_next_begins_after(t: DateTime, granularity: Granularity) -> None:
    start, end = whole(t, granularity)
    assume(granularity < G.MILLENNIUM or start.year > 1000)
    last = whole(shift(start, -1, granularity), granularity)
    following = whole(shift(start, 1, granularity), granularity)
    assert last[1] <= start < end <= following[0]


@given(inner)
def test_a_weekend_is_the_saturday_and_sunday_of_its_week(t: DateTime) -> None:
    (monday, next_monday), (saturday, end) = whole(t, G.WEEK), whole(t, G.WEEKEND)
    assert (saturday.weekday(), end) == (5, next_monday)
    assert plus(monday, 5 * DAY) == saturday


@given(inner, st.integers(-400, 400), st.sampled_from(sorted(LENGTHS)))
def test_exact_units_shift_there_and_back(t: DateTime, count: int, granularity: Granularity) -> None:
    moved = shift(t, count, granularity)
    assert shift(moved, -count, granularity) == t
    assert moved == plus(t, LENGTHS[granularity] * count)


@given(inner, st.integers(-5, 5), st.sampled_from(sorted(MONTHS)))
def test_months_shift_there_and_back_up_to_the_28th(t: DateTime, count: int, granularity: Granularity) -> None:
    assume(1000 <= t.year + count * MONTHS[granularity] / 12 < 8000)
    moved = shift(t, count, granularity)
    there = shift(moved, -count, granularity)
    assert there == t if t.day <= 28 else (there.year, there.month) == (t.year, t.month)
    assert (moved.hour, moved.minute, moved.second) == (t.hour, t.minute, t.second)


@given(inner, st.integers(-50, 50), st.integers(-50, 50), st.sampled_from([*LENGTHS]))
def test_shifts_add_up(t: DateTime, first: int, second: int, granularity: Granularity) -> None:
    assert shift(shift(t, first, granularity), second, granularity) == shift(t, first + second, granularity)


@given(inner, granularities)
def test_finer_units_lie_within_coarser_ones(t: DateTime, granularity: Granularity) -> None:
    order = [G.SECOND, G.MINUTE, G.HOUR, G.DAY, G.MONTH, G.QUARTER, G.HALF, G.YEAR, G.DECADE, G.CENTURY, G.MILLENNIUM]
    starts = [whole(t, g)[0] for g in order]
    ends = [whole(t, g)[1] for g in order]
    assert starts == sorted(starts, reverse=True)
    assert ends == sorted(ends)


@given(st.integers(1, 9998), st.integers(1, 12))
def test_a_month_has_the_days_of_the_standard_library(year: int, month: int) -> None:
    after = date(year + month // 12, month % 12 + 1, 1)
    assert days_in_month(year, month) == (after - date(year, month, 1)).days


@given(st.integers(1, 9998), st.integers(1, 12), st.integers(0, 6))
def test_the_weekdays_of_a_month_are_counted_from_both_ends(year: int, month: int, weekday: int) -> None:
    days = [d for d in range(1, days_in_month(year, month) + 1) if date(year, month, d).weekday() == weekday]
    for n, day in enumerate(days, 1):
        assert nth_weekday(year, month, weekday, n).day == day
        assert nth_weekday(year, month, weekday, n - len(days) - 1).day == day


@given(moments, st.sampled_from(sorted(DAY_PARTS)))
def test_a_part_of_the_day_begins_on_it(t: DateTime, part: str) -> None:
    start, end = part_of_day(t, part)
    assert (start.year, start.month, start.day) == (t.year, t.month, t.day)
    assert start < end <= plus(start, DAY)


@given(st.integers(1, 9997))
def test_the_seasons_of_a_year_follow_each_other(year: int) -> None:
    starts = [season(year, part) for part in sorted(SEASONS, key=lambda part: SEASONS[part])]
    assert [end for _, end in starts] == [start for start, _ in starts[1:]] + [season(year + 1, "SP")[0]]
    assert [whole(start, G.SEASON) for start, _ in starts] == starts
