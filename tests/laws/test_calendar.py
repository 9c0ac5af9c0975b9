"""The algebra of the calendar: what holds for every moment of the years 1 to 9998, and what other calendars say."""

from collections.abc import Callable
from datetime import date, datetime, timedelta

import pytest
from dateutil.relativedelta import relativedelta
from dateutil.rrule import DAILY, MONTHLY, WEEKLY, YEARLY, rrule
from dateutil.rrule import weekday as weekdays
from hypothesis import assume, example, given
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
from timeline.errors import BadValue
from timeline.model import Interval
from timeline.tagger.tag import tag

G = Granularity

#: Every moment of the calendar; units that would stick out of it are left out where a law needs them whole.
moments = st.datetimes(datetime(MIN_YEAR, 1, 1), datetime(MAX_YEAR, 12, 31, 23, 59, 59)).map(
    lambda t: moment(t.year, t.month, t.day, t.hour, t.minute, t.second)
)
inner = moments.filter(lambda t: 1000 <= t.year < 8000)
granularities = st.sampled_from(Granularity)
#: The units that lie side by side; weekends have working days between them, parts of the day overlap.
tiling = st.sampled_from([g for g in Granularity if g not in (G.WEEKEND, G.PART_OF_DAY)])


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


@example(moment(1), G.SEASON)
@given(moments, tiling)
def test_whole_units_tile_the_line_to_both_ends_of_the_calendar(t: DateTime, granularity: Granularity) -> None:
    """Half-open everywhere: the first moment after a unit is the first of the next, from the year 1 to 9998."""
    try:
        start, end = whole(t, granularity)
        following = whole(end, granularity)
    except OutsideCalendar:
        begun = granularity is G.SEASON and (t.year, t.month) < (1, 3)  # its winter begins in the year 0
        assert begun or t.year > MAX_YEAR - 2 * 1000  # the unit after it ends within two of the longest
        return
    assert start <= t < end == following[0]


@given(moments, st.integers(-12, 12), granularities)
def test_last_lies_before_and_next_after(t: DateTime, count: int, granularity: Granularity) -> None:
    """The n-th unit before ends by the start of this one, the n-th after begins by its end, in between lies nothing."""
    assume(count)
    try:
        this = whole(t, granularity)
        other = whole(shift(this[0], count, granularity), granularity)
    except OutsideCalendar:
        return
    assert other[1] <= this[0] if count < 0 else other[0] >= this[1]
    if abs(count) == 1 and granularity not in (G.WEEKEND, G.PART_OF_DAY):
        assert (other[1] == this[0]) if count < 0 else (other[0] == this[1])


@given(moments, tiling)
def test_every_unit_is_an_interval_that_knows_its_first_and_last_day(t: DateTime, granularity: Granularity) -> None:
    try:
        interval = Interval.of(t, granularity)
    except OutsideCalendar:
        return
    first, last = interval.dates()
    assert first is not None
    assert last is not None
    assert first <= date(t.year, t.month, t.day) <= last


# ------------------------------------------------------------------------------------------------------------- oracles


@pytest.mark.parametrize(
    "year", [1, 4, 100, 400, 1582, 1600, 1700, 1800, 1900, 1904, 2000, 2024, 2100, 2400, 9996, 9998]
)
def test_a_year_has_the_days_of_the_standard_library(year: int) -> None:
    """The rule of leap years, centuries and fourth centuries included."""
    assert [days_in_month(year, month) for month in range(1, 13)] == [
        (date(year + month // 12, month % 12 + 1, 1) - date(year, month, 1)).days for month in range(1, 13)
    ]


@given(moments)
def test_weeks_are_those_of_iso_8601(t: DateTime) -> None:
    """Week 53 included, which some years have: `isocalendar` of the standard library is the oracle."""
    start, end = whole(t, G.WEEK)
    iso = date(t.year, t.month, t.day).isocalendar()
    assert start.isoweekday() == 1
    if iso.year <= MAX_YEAR:
        assert Interval.of(t, G.WEEK).value == f"{iso.year:04}-W{iso.week:02}"
        assert Interval.parse(f"{iso.year:04}-W{iso.week:02}").start == start
    assert date(start.year, start.month, start.day) == date.fromisocalendar(iso.year, iso.week, 1)
    assert plus(end, -DAY).isoweekday() == 7


@pytest.mark.parametrize("year", range(1990, 2030))
def test_a_year_has_week_53_where_the_standard_library_has_it(year: int) -> None:
    has = date(year, 12, 28).isocalendar().week == 53
    if has:
        assert Interval.parse(f"{year}-W53").value == f"{year}-W53"
    else:
        with pytest.raises(NoSuchDay):
            Interval.parse(f"{year}-W53")


@given(inner, st.integers(-3000, 3000), st.sampled_from(sorted(MONTHS)))
def test_shifts_by_months_are_those_of_dateutil(t: DateTime, count: int, granularity: Granularity) -> None:
    """`relativedelta` cuts a day that the month does not have to its last, as we do."""
    plain = datetime(t.year, t.month, t.day, t.hour, t.minute, t.second)
    months = count * MONTHS[granularity]
    assume(12 < t.year * 12 + months < 9998 * 12)
    assert shift(t, count, granularity) == plain + relativedelta(months=months)


@given(
    inner, st.integers(1, 30), st.sampled_from([(G.DAY, DAILY), (G.WEEK, WEEKLY), (G.MONTH, MONTHLY), (G.YEAR, YEARLY)])
)
def test_steps_are_those_of_dateutil(t: DateTime, steps: int, unit: tuple[Granularity, int]) -> None:
    """Up to the 28th: `rrule` leaves out a month that lacks the day, as RFC 5545 asks, and we take its last."""
    assume(t.day <= 28)
    granularity, frequency = unit
    start = datetime(t.year, t.month, t.day, t.hour, t.minute, t.second)
    told = rrule(frequency, dtstart=start, count=steps)
    assert [shift(t, n, granularity) for n in range(steps)] == list(told)


@given(
    st.integers(1, 9998), st.integers(1, 12), st.integers(0, 6), st.sampled_from([1, 2, 3, 4, 5, -1, -2, -3, -4, -5])
)
def test_the_nth_weekday_of_a_month_is_that_of_dateutil(year: int, month: int, weekday: int, n: int) -> None:
    first = datetime(year, month, 1)
    last = datetime(year, month, days_in_month(year, month))
    (*found,) = rrule(MONTHLY, dtstart=first, until=last, byweekday=weekdays(weekday)(n))
    if found:
        assert nth_weekday(year, month, weekday, n) == found[0]
    else:
        with pytest.raises(NoSuchDay):
            nth_weekday(year, month, weekday, n)


@given(moments)
def test_the_zeroth_weekday_of_a_month_does_not_exist(t: DateTime) -> None:
    with pytest.raises(NoSuchDay):
        nth_weekday(t.year, t.month, t.weekday(), 0)


def western_easter(year: int) -> date:
    """The Gregorian computus as Meeus, Jones and Butcher wrote it, which dateutil does not use."""
    a, (b, c) = year % 19, divmod(year, 100)
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    l = (32 + 2 * e + 2 * i - h - k) % 7  # noqa: E741  as in the book
    m = (a + 11 * h + 19 * l) // 433
    month = (h + l - 7 * m + 90) // 25
    return date(year, month, (h + l - 7 * m + 33 * month + 19) % 32)


@given(st.integers(1583, 2099))
def test_easter_is_that_of_another_computus(year: int) -> None:
    (easter,) = tag(f"They met on Easter Sunday {year}.", "2022-08-06")
    assert easter.value == western_easter(year).isoformat()


# ----------------------------------------------------------------------------------------------- what it says of errors


@pytest.mark.parametrize(
    "refused, says",
    [
        (lambda: moment(10000), "the year 10000 lies outside the calendar"),
        (lambda: moment(2022, 6, 31), "there is no 2022-06-31"),
        (lambda: moment(2022, 6, 31, 5), "there is no 2022-06-31T05:00"),
        (lambda: moment(2022, 6, 30, 25, 61), "there is no 2022-06-30T25:61"),
        (lambda: moment(2022, 6, 30, 0, 61), "there is no 2022-06-30T00:61"),
        (lambda: plus(moment(9999, 12, 31), DAY), "the moment lies outside the calendar"),
        (lambda: shift(moment(2022), 10**12, G.WEEK), "1000000000000 weeks lie outside the calendar"),
        (lambda: shift(moment(2022), 8000, G.YEAR), "the year 10022 lies outside the calendar"),
        (lambda: shift(moment(2022), -24264, G.MONTH), "the year 0 lies outside the calendar"),
    ],
)
def test_what_the_calendar_refuses_it_refuses_in_words(refused: Callable[[], object], says: str) -> None:
    with pytest.raises(BadValue) as error:
        refused()
    assert str(error.value) == says


def test_the_first_moment_after_the_calendar_can_be_named_and_no_later_year() -> None:
    """To end what lies in it: [9998, 9999)."""
    assert shift(moment(9998), 12, G.MONTH) == moment(9999)
    with pytest.raises(OutsideCalendar, match="the year 10000 lies"):
        shift(moment(9998), 24, G.MONTH)
