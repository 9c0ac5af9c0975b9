"""Places of the calendar whose year, month or day is not said: what context and tense make of them, in tables."""

import pytest

from tests.tagger.contexts import context, fields
from timeline.languages.base import Tense
from timeline.meaning import Fields
from timeline.model import Anchor, Interval, Policy
from timeline.tagger.completion import around, distance, place
from timeline.tagger.context import Context, Unknown

AHEAD = Policy(prefer="future")
#: A text of many paragraphs, of which a place in the middle is no opening.
PAGES = "It rained.\n\n" * 50
TENSES: tuple[Tense | None, ...] = (None, "past", "present", "future")


def told(known: Context, its: Fields) -> str:
    """The value of a place, or why it has none, with what TIMEX3 can still say."""
    try:
        return place(its, known).value
    except Unknown as unknown:
        return unknown.reason + (f" ({unknown.value})" if unknown.value else "")


@pytest.mark.parametrize(
    "its, value",
    [
        (fields(year=1987), "1987"),
        (fields(millennium=1), "1"),
        (fields(century=18), "18"),
        (fields(century=0), "00"),
        (fields(decade=199), "199"),
        (fields(year=2018, month=3, day=14, hour=17), "2018-03-14T17:00"),
        (fields(decade=4, bc=True), "outside the calendar (BC004)"),
        (fields(year=44, month=3, bc=True), "outside the calendar (BC0044-03)"),
    ],
    ids=repr,
)
def test_what_says_its_year_needs_no_context(its: Fields, value: str) -> None:
    assert told(context(None), its) == value
    assert told(context("2022-08-06", "1941-05-07", tense="past", narrates=True), its) == value


@pytest.mark.parametrize(
    "pub_date, year, full",
    [
        ("2022-08-06", 87, "1987"),
        ("2022-08-06", 0, "2000"),
        ("2022-08-06", 42, "2042"),  # twenty years ahead
        ("2022-08-06", 43, "1943"),
        ("1990-08-06", 10, "1910"),  # eighty years back
        ("1990-08-06", 9, "2009"),
        ("1905-08-06", 87, "1887"),
        ("1905-08-06", 25, "1925"),
        ("1905-08-06", 26, "1826"),
    ],
)
def test_a_year_of_two_figures(pub_date: str, year: int, full: str) -> None:
    assert told(context(pub_date), fields(year=year, short=True)) == full
    assert told(context(pub_date), fields(year=year, month=5, short=True)) == f"{full}-05"


@pytest.mark.parametrize(
    "pub_date, decade, full",
    [
        ("2022-08-06", 9, "199"),
        ("2022-08-06", 0, "200"),
        ("2022-08-06", 2, "202"),
        ("2020-01-01", 2, "202"),  # it has begun
        ("2019-12-31", 2, "192"),
        ("2019-12-31", 0, "200"),
        ("1987-03-04", 9, "189"),
    ],
)
def test_a_decade_of_two_figures_has_begun(pub_date: str, decade: int, full: str) -> None:
    assert told(context(pub_date), fields(decade=decade, short=True)) == full


@pytest.mark.parametrize(
    "its, partial",
    [
        (fields(month=11), "XXXX-11"),
        (fields(weekday=1), "XXXX-WXX-2"),
        (fields(day=19), "XXXX-XX-19"),
        (fields(hour=17), "XXXX-XX-XXT17:00"),
        (fields(year=87, month=5, short=True), "XXXX-05"),
    ],
    ids=repr,
)
def test_without_a_publication_date_it_is_not_completed(its: Fields, partial: str) -> None:
    assert told(context(None), its) == f"no publication date to count from: pass pub_date ({partial})"


# ------------------------------------------------------------------------------------------------- a time and its day


@pytest.mark.parametrize(
    "before, tense, at, value",
    [
        ([], None, 100, "2022-08-06T17:00"),
        (["2018-05-07"], None, 100, "2018-05-07T17:00"),
        (["2018-05-07T09:00"], None, 100, "2018-05-07T17:00"),
        (["2018-05-07"], None, 299, "2018-05-07T17:00"),
        (["2018-05-07"], None, 300, "2022-08-06T17:00"),  # too far back
        (["1999", "2018-05-07"], None, 299, "2018-05-07T17:00"),
        (["2018-05"], None, 100, "which day of 2018-05 it was is not told (2018-05-XXT17:00)"),
        (["2018-05"], "future", 100, "2022-08-06T17:00"),
        (["2018-05-07", "2018-05"], None, 100, "which day of 2018-05 it was is not told (2018-05-XXT17:00)"),
        (["2022-08-07"], None, 100, "2022-08-07T17:00"),
        (["2022-08-07"], "future", 100, "2022-08-07T17:00"),
        (["2022-08-07"], "past", 100, "2022-08-06T17:00"),  # what has happened is not of tomorrow
        (["2022-08-06"], "past", 100, "2022-08-06T17:00"),
        (["2022-08-05"], "past", 100, "2022-08-05T17:00"),
    ],
)
def test_the_day_of_a_clock_time(before: list[str], tense: Tense | None, at: int, value: str) -> None:
    assert told(context("2022-08-06", *before, tense=tense, at=at), fields(hour=17)) == value


def test_the_day_told_before_needs_no_publication_date() -> None:
    known = context(None, "2018-05-07", tense="past", at=100)
    assert told(known, fields(part="EV")) == "2018-05-07TEV"
    assert known.anchor == Anchor("expression", Interval.parse("2018-05-07"), 0)


# ---------------------------------------------------------------------------------------------------- lists and ranges


@pytest.mark.parametrize(
    "first, its, value",
    [
        ("2022-08-01", fields(weekday=3), "2022-08-04"),
        ("2022-08-01", fields(weekday=0), "2022-08-01"),
        ("2022-08-06", fields(weekday=0), "2022-08-08"),
        ("2022-08-06T09:00", fields(weekday=0, hour=17), "2022-08-08T17:00"),
        ("2021-11", fields(month=3), "2022-03"),
        ("2021-02", fields(month=3), "2021-03"),
        ("2021-03", fields(month=3), "2021-03"),
        ("2021-12-24", fields(month=1, day=2), "2022-01-02"),
        ("2021-12-24", fields(month=12, day=24), "2021-12-24"),
        # "from Monday the 15th to Tuesday the 16th", "the 30th and 2nd"
        ("2021-03-15", fields(weekday=1, day=16), "2021-03-16"),
        ("2021-03-15", fields(day=16), "2021-03-16"),
        ("2021-03-15", fields(day=15), "2021-03-15"),
        ("2021-03-30", fields(day=2), "2021-04-02"),
        ("2021-12-30", fields(day=2), "2022-01-02"),
        ("2021-03-15T09:00", fields(day=16, hour=17), "2021-03-16T17:00"),
    ],
    ids=repr,
)
@pytest.mark.parametrize("tense", TENSES)
def test_the_later_member_of_a_list_goes_on_from_the_first(
    first: str, its: Fields, value: str, tense: Tense | None
) -> None:
    known = context("2022-08-06", tense=tense)
    known.listed = Interval.parse(first)
    assert told(known, its) == value


@pytest.mark.parametrize(
    "first, its, value",
    [
        ("2021", fields(day=2), "2022-08-02"),  # a year or month has no day to go on from
        ("2021-03", fields(day=2), "2022-08-02"),
        ("2021-03-15", fields(quarter=1), "2022-Q1"),
    ],
    ids=repr,
)
def test_what_does_not_go_on_in_a_list(first: str, its: Fields, value: str) -> None:
    known = context("2022-08-06")
    known.listed = Interval.parse(first)
    assert told(known, its) == value


# ------------------------------------------------------------------------------------------------------- in a narrative


@pytest.mark.parametrize(
    "before, its, value",
    [
        ("1941-05-07", fields(month=8), "1941-08"),
        ("1941-05-07", fields(month=8, day=2), "1941-08-02"),
        ("1941-05-07", fields(day=19), "1941-05-19"),
        ("1941-05-07", fields(weekday=0), "1941-05-12"),
        ("1941-05-07", fields(quarter=3), "1941-Q3"),
        ("1941", fields(month=8), "1941-08"),
        ("1941", fields(weekday=1, month=5, day=6), "1941-05-06"),
        ("1941", fields(weekday=1), "2022-08-02"),  # the opening of a page speaks of its week
    ],
    ids=repr,
)
def test_a_history_goes_on_from_the_date_it_has_reached(before: str, its: Fields, value: str) -> None:
    known = context("2022-08-06", before, narrates=True)
    known.story.leans = True
    assert told(known, its) == value


def test_in_news_a_month_goes_on_from_the_date_beside_it_and_a_quarter_does_not() -> None:
    assert told(context("2022-08-06", "1941-05-07", at=20), fields(month=8)) == "1941-08"
    assert told(context("2022-08-06", "1941-05-07", at=20), fields(quarter=3)) == "2022-Q3"
    assert told(context("2022-08-06", "1941-05-07", at=20), fields(month=2)) == "2022-02"  # back in the present


@pytest.mark.parametrize(
    "tense, value",
    [
        (None, "no day of the story is known for this weekday (XXXX-WXX-2)"),
        ("past", "no day of the story is known for this weekday (XXXX-WXX-2)"),
        ("future", "2022-08-09"),  # the paper's own
    ],
)
def test_a_weekday_of_a_history_that_tells_no_day(tense: Tense | None, value: str) -> None:
    known = context("2022-08-06", "1941", tense=tense, narrates=True, text=PAGES)
    assert told(known, fields(weekday=1)) == value


# ----------------------------------------------------------------------------------------------- which year in the news

#: Published on Saturday, 6 August 2022: the place, and its value under no tense, past, present and future.
NEWS: list[tuple[Fields, str]] = [
    # a weekday looks back, and may be the publication day
    (fields(weekday=5), "2022-08-06 2022-08-06 2022-08-06 2022-08-06"),
    (fields(weekday=4), "2022-08-05 2022-08-05 2022-08-12 2022-08-12"),
    (fields(weekday=6), "2022-07-31 2022-07-31 2022-08-07 2022-08-07"),
    (fields(weekday=0, hour=9), "2022-08-01T09:00 2022-08-01T09:00 2022-08-08T09:00 2022-08-08T09:00"),
    # a day of the month is of this month, if the tense does not look away from it
    (fields(day=5), "2022-08-05 2022-08-05 2022-08-05 2022-09-05"),
    (fields(day=6), "2022-08-06 2022-08-06 2022-08-06 2022-08-06"),
    (fields(day=7), "2022-08-07 2022-07-07 2022-08-07 2022-08-07"),
    (fields(day=15, weekday=0), "2022-08-15 2022-08-15 2022-08-15 2022-08-15"),
    # a month lies back, if that is no more than eight months
    (fields(month=8), "2022-08 2022-08 2022-08 2022-08"),
    (fields(month=7), "2022-07 2022-07 2023-07 2023-07"),
    (fields(month=9), "2022-09 2021-09 2022-09 2022-09"),
    (fields(month=12), "2021-12 2021-12 2022-12 2022-12"),
    (fields(month=11), "2022-11 2021-11 2022-11 2022-11"),
    # a season is this year's
    (fields(season="SP"), "2022-SP 2022-SP 2023-SP 2023-SP"),
    (fields(season="SU"), "2022-SU 2022-SU 2022-SU 2022-SU"),
    (fields(season="FA"), "2022-FA 2021-FA 2022-FA 2022-FA"),
    (fields(season="WI"), "2022-WI 2021-WI 2022-WI 2022-WI"),
    # quarters and halves are reported on
    (fields(quarter=2), "2022-Q2 2022-Q2 2022-Q2 2022-Q2"),
    (fields(quarter=3), "2022-Q3 2022-Q3 2022-Q3 2022-Q3"),
    (fields(quarter=4), "2021-Q4 2021-Q4 2021-Q4 2022-Q4"),
    (fields(half=1), "2022-H1 2022-H1 2022-H1 2022-H1"),
    (fields(half=2), "2022-H2 2022-H2 2022-H2 2022-H2"),
    # a day: the nearer, or the side of the tense, unless the other is near and this one is far
    (fields(month=8, day=6), "2022-08-06 2022-08-06 2022-08-06 2022-08-06"),
    (fields(month=8, day=5), "2022-08-05 2022-08-05 2022-08-05 2022-08-05"),
    (fields(month=7, day=23), "2022-07-23 2022-07-23 2022-07-23 2022-07-23"),  # 14 days back
    (fields(month=7, day=22), "2022-07-22 2022-07-22 2022-07-22 2023-07-22"),
    (fields(month=9, day=5), "2022-09-05 2022-09-05 2022-09-05 2022-09-05"),  # 30 days ahead
    (fields(month=9, day=6), "2022-09-06 2021-09-06 2022-09-06 2022-09-06"),
    (fields(month=6, day=7), "2022-06-07 2022-06-07 2022-06-07 2023-06-07"),  # 60 days back
    (fields(month=6, day=6), "2022-06-06 2022-06-06 2023-06-06 2023-06-06"),
    (fields(month=2, day=5), "2022-02-05 2022-02-05 2023-02-05 2023-02-05"),  # 182 days back, 183 ahead
    (fields(month=2, day=4), "2023-02-04 2022-02-04 2023-02-04 2023-02-04"),
    (fields(named="christmas"), "2022-12-25 2021-12-25 2022-12-25 2022-12-25"),
    (fields(named="independence-day"), "2022-07-04 2022-07-04 2022-07-04 2023-07-04"),
]


@pytest.mark.parametrize("its, values", NEWS, ids=repr)
def test_a_place_in_the_news(its: Fields, values: str) -> None:
    assert [told(context(tense=tense), its) for tense in TENSES] == values.split()


@pytest.mark.parametrize(
    "pub_date, its, tense, value",
    [
        ("2022-01-15", fields(month=5), None, "2021-05"),
        ("2022-01-15", fields(month=4), None, "2022-04"),
        ("2022-01-15", fields(season="WI"), None, "2021-WI"),
        ("2022-01-15", fields(season="WI"), "future", "2021-WI"),  # it goes on
        ("2022-02-15", fields(season="SU"), None, "2021-SU"),
        ("2022-03-01", fields(season="SU"), None, "2022-SU"),
        ("2022-01-15", fields(day=19), "past", "2021-12-19"),
        ("2022-12-15", fields(day=3), "future", "2023-01-03"),
        ("2022-12-15", fields(weekday=3, day=20), "past", "2022-10-20"),  # November's is a Sunday
        ("2023-10-01", fields(month=4, day=1), None, "2023-04-01"),  # as far as the next: it lies back
        ("2022-12-20", fields(month=1, day=14), "past", "2023-01-14"),
        ("2023-01-15", fields(month=1, day=14), "future", "2023-01-14"),
        # a quarter or first half that ended three months ago is no longer reported on, nor a second half at all
        ("2022-07-02", fields(quarter=1), "future", "2022-Q1"),
        ("2022-07-03", fields(quarter=1), "future", "2023-Q1"),
        ("2022-07-03", fields(quarter=1), "present", "2022-Q1"),
        ("2022-10-01", fields(half=1), "future", "2022-H1"),
        ("2022-10-02", fields(half=1), "future", "2023-H1"),
        ("2022-01-01", fields(half=2), "future", "2021-H2"),
        ("2022-01-02", fields(half=2), "future", "2022-H2"),
        ("2022-01-02", fields(half=2), "past", "2021-H2"),
        # a weekday tells the year where but one is near
        ("2021-08-06", fields(weekday=0, month=8, day=3), "future", "2020-08-03"),
        ("2022-08-06", fields(weekday=3, month=8, day=3), "past", "2023-08-03"),
        ("2022-08-06", fields(weekday=0, month=8, day=3), None, "2022-08-03 is a Wednesday, not a Monday"),
        # a day that does not come every year
        ("2022-08-06", fields(month=2, day=29), None, "there is no 2022-02-29"),
        ("2022-08-06", fields(month=6, day=31), None, "there is no 2022-06-31"),
        ("2022-08-06", fields(named="inauguration-day"), None, "2021-01-20"),
        ("2022-08-06", fields(named="inauguration-day"), "future", "2025-01-20"),
        ("2022-08-06", fields(named="leap-day"), "past", "2020-02-29"),
        ("1200-08-06", fields(named="diwali"), None, "no table has this day for 1200"),
        ("1924-06-01", fields(named="eid-al-fitr"), None, "no table has this day for the years around 1924"),
        # the first and last years of the calendar
        ("0001-02-06", fields(month=8), None, "0001-08"),
        ("0001-08-06", fields(month=2, day=1), "past", "0001-02-01"),
        ("9998-08-06", fields(month=9), "future", "9998-09"),
    ],
    ids=repr,
)
def test_a_place_at_another_time_of_the_year(pub_date: str, its: Fields, tense: Tense | None, value: str) -> None:
    assert told(context(pub_date, tense=tense), its) == value


@pytest.mark.parametrize(
    "its, tense, value",
    [
        (fields(weekday=4), None, "2022-08-12"),
        (fields(weekday=4), "past", "2022-08-05"),
        (fields(month=7), None, "2023-07"),
        (fields(month=7), "past", "2022-07"),
        (fields(month=7, day=23), None, "2023-07-23"),
        (fields(month=7, day=23), "past", "2022-07-23"),
        (fields(season="SP"), None, "2023-SP"),
        (fields(quarter=2), None, "2022-Q2"),
    ],
    ids=repr,
)
def test_a_policy_can_look_ahead_where_the_tense_does_not_tell(its: Fields, tense: Tense | None, value: str) -> None:
    assert told(context(tense=tense, policy=AHEAD), its) == value


SOUTH, DAY_FIRST = Policy(hemisphere="south"), Policy(date_order="DMY")


@pytest.mark.parametrize(
    "policy, its, first, begins",
    [
        (SOUTH, fields(season="SU"), None, "2022-12-01"),
        (SOUTH, fields(season="SU", year=2018), None, "2018-12-01"),
        (SOUTH, fields(season="SU", year=18, short=True), None, "2018-12-01"),
        (DAY_FIRST, fields(month=3, day=4, swappable=True), None, "2022-04-03"),
        (DAY_FIRST, fields(month=3, day=4, swappable=True), "2021-05-01", "2022-04-03"),
        (DAY_FIRST, fields(month=3, day=4, swappable=True), "2021-02-01", "2021-04-03"),
        (Policy(fiscal_year_start=7), fields(year=2018, fiscal=True), None, "2017-07-01"),
    ],
    ids=repr,
)
def test_what_a_policy_says_of_the_calendar(policy: Policy, its: Fields, first: str | None, begins: str) -> None:
    known = context(policy=policy)
    known.listed = Interval.parse(first) if first else None
    assert str(place(its, known).dates()[0]) == begins


@pytest.mark.parametrize(
    "its, year, reach, found",
    [
        (fields(month=8), 2022, 1, ["2021-08", "2022-08", "2023-08"]),
        (fields(month=8), 1, 1, ["0001-08", "0002-08"]),
        (fields(month=8), 9998, 1, ["9997-08", "9998-08"]),
        (fields(month=2, day=29), 2022, 2, ["2020-02-29", "2024-02-29"]),
        (fields(named="eid-al-fitr"), 2000, 0, ["2000-01-08", "2000-12-27"]),
    ],
    ids=repr,
)
def test_the_years_around_one(its: Fields, year: int, reach: int, found: list[str]) -> None:
    assert [each.value for each in around(its, year, reach, context())] == found


@pytest.mark.parametrize(
    "its, year, reach, reason",
    [
        (fields(month=2, day=29), 2022, 1, "there is no 2022-02-29"),
        (fields(named="diwali"), 1200, 1, "no table has this day for 1200"),
        (fields(named="inauguration-day"), 2022, 0, "no year around 2022 has such a day"),
    ],
    ids=repr,
)
def test_no_year_around_one(its: Fields, year: int, reach: int, reason: str) -> None:
    with pytest.raises(Unknown, match=reason):
        around(its, year, reach, context())


@pytest.mark.parametrize("value, days", [("2022-08-06", 0), ("2022-08-01", 5), ("2022-08-11T17:00", 5), ("2021", 582)])
def test_distance_is_counted_in_days_to_where_a_time_begins(value: str, days: int) -> None:
    now = Interval.parse("2022-08-06").start
    assert now is not None
    assert distance(Interval.parse(value), now) == days
