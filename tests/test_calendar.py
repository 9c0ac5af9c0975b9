"""Calendar arithmetic: tables of hard dates. Its laws are in tests/laws/test_calendar.py."""

from datetime import datetime

import pytest
from pendulum import DateTime

from timeline.calendar import (
    Granularity,
    NoSuchDay,
    OutsideCalendar,
    floor,
    moment,
    nth_weekday,
    part_of_day,
    season,
    shift,
    whole,
)

G = Granularity


def at(told: str) -> DateTime:
    """`2022-08-06` or `2022-08-06T17:30` as a moment."""
    read = datetime.fromisoformat(told)
    return moment(read.year, read.month, read.day, read.hour, read.minute, read.second)


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
