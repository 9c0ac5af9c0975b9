"""Meanings to times, without a word: the algebra of the resolver in tables."""

import pytest

from tests.tagger.contexts import context, fields
from timeline.calendar import Granularity
from timeline.languages.base import Tense
from timeline.meaning import (
    NOW,
    THEN,
    Cycle,
    Length,
    Likewise,
    Meaning,
    Modified,
    Nth,
    Offset,
    Repeat,
    Told,
    Unit,
    Vague,
    Within,
)
from timeline.model import Anchor, Interval, Mod, Policy
from timeline.tagger.context import NEAR, Unknown
from timeline.tagger.resolver import resolve, whole_steps

G = Granularity
WEEKS = Length(((G.WEEK, 2),))
SUNDAYS = Policy(week_start="sunday")
TO_COME: tuple[Tense, ...] = ("present", "future")
#: So far from the beginning of a text what was told there is no longer near.
FAR = NEAR + 50


def amounts(*told: tuple[Granularity, float | tuple[int, int] | None]) -> Length:
    return Length(told)


@pytest.mark.parametrize(
    "meaning, value",
    [
        # 2022-08-06 is a Saturday
        (Unit(G.DAY), "2022-08-06"),
        (Unit(G.DAY, 1), "2022-08-07"),
        (Unit(G.WEEK), "2022-W31"),
        (Unit(G.WEEK, -1), "2022-W30"),
        (Unit(G.MONTH, -8), "2021-12"),
        (Unit(G.QUARTER), "2022-Q3"),
        (Unit(G.QUARTER, 1), "2022-Q4"),
        (Unit(G.HALF, -1), "2022-H1"),
        (Unit(G.YEAR, -1), "2021"),
        (Unit(G.DECADE, -1), "201"),
        (Unit(G.CENTURY, 1), "21"),
        (Unit(G.MILLENNIUM), "2"),
        (Cycle(fields(weekday=5), 0), "2022-08-06"),
        (Cycle(fields(weekday=5), -1), "2022-07-30"),
        (Cycle(fields(weekday=5), 1), "2022-08-13"),
        (Cycle(fields(weekday=0), 0), "2022-08-01"),
        (Cycle(fields(weekday=0), -1), "2022-08-01"),
        (Cycle(fields(weekday=0), -2), "2022-07-25"),
        (Cycle(fields(weekday=0), 2), "2022-08-15"),
        (Cycle(fields(weekday=6), -1), "2022-07-31"),
        (Cycle(fields(month=8), 0), "2022-08"),
        (Cycle(fields(month=8), -1), "2021-08"),
        (Cycle(fields(month=8), 1), "2023-08"),
        (Cycle(fields(month=7), -1), "2022-07"),
        (Cycle(fields(month=7), -2), "2021-07"),
        (Cycle(fields(month=9), 1), "2022-09"),
        (Cycle(fields(month=9), 2), "2023-09"),
        (Cycle(fields(season="SU"), 0), "2022-SU"),
        (Cycle(fields(season="SU"), -1), "2021-SU"),
        (Cycle(fields(season="SU"), 1), "2023-SU"),
        (Cycle(fields(month=8, day=6), -1), "2021-08-06"),
        (Cycle(fields(month=8, day=5), -1), "2022-08-05"),
        (Cycle(fields(month=2, day=29), -1), "2020-02-29"),
        (Cycle(fields(month=2, day=29), 1), "2024-02-29"),
        (Cycle(fields(month=8, day=7), 1), "2022-08-07"),
        (Cycle(fields(named="christmas"), -1), "2021-12-25"),
        (Cycle(fields(named="christmas"), 0), "2022-12-25"),
        (Offset(WEEKS, -1), "2022-W29"),
        (Offset(WEEKS, 1), "2022-W33"),
        (Offset(WEEKS, -1, NOW, G.DAY), "2022-07-23"),
        (Offset(amounts((G.DAY, 10)), -1), "2022-07-27"),
        (Offset(amounts((G.MONTH, 6)), -1), "2022-02"),
        (Offset(amounts((G.YEAR, 1.5)), -1), "2021-02"),
        (Offset(amounts((G.YEAR, 1), (G.MONTH, 2)), -1), "2021-06"),
        (Offset(amounts((G.WEEK, 1.5)), 1), "2022-08-16"),
        (Offset(amounts((G.DECADE, 2)), -1), "2002"),
        (Offset(amounts((G.HOUR, 5)), -1), "2022-08-06"),  # counted from noon: the hour of publication is not known
        (Offset(amounts((G.HOUR, 10)), -1), "2022-08-06"),
        (Offset(amounts((G.HOUR, 20)), -1), "2022-08-05"),
        (Offset(amounts((G.DAY, 1.5)), -1), "2022-08-04"),
        (Offset(amounts((G.HOUR, 48)), -1), "2022-08-04"),
        (Offset(amounts((G.HOUR, 11)), 1), "2022-08-06"),
        (Offset(amounts((G.HOUR, 24)), 1), "2022-08-07"),
        (Offset(amounts((G.HOUR, 5)), 1, fields(year=2018, month=5, day=7, hour=20)), "2018-05-08"),
        (Offset(WEEKS, 1, fields(year=2018, month=5, day=7)), "2018-W21"),
        (Offset(WEEKS, 1, fields(year=2018, month=5, day=7), G.DAY), "2018-05-21"),
        (Offset(amounts((G.DAY, 1)), 1, fields(named="lent", year=2018)), "2018-04-01"),
        (Offset(amounts((G.DAY, 1)), -1, fields(named="lent", year=2018)), "2018-02-13"),
        (Within(fields(month=11), Unit(G.YEAR, -1)), "2021-11"),
        (Within(fields(weekday=0), Unit(G.WEEK, -1)), "2022-07-25"),
        (Nth(1, G.WEEK, fields(year=2018, month=5)), "2018-W18"),
        (Nth(2, G.WEEK, fields(year=2018, month=5)), "2018-W19"),
        (Nth(1, G.WEEK, fields(year=2018, month=6)), "2018-W23"),
        (Nth(1, G.WEEK, fields(year=2018, month=3)), "2018-W09"),  # most of it lies in March
        (Nth(-1, G.WEEK, fields(year=2018, month=5)), "2018-W22"),
        (Nth(-1, G.WEEK, fields(year=2018, month=7)), "2018-W30"),
        (Nth(-2, G.WEEK, fields(year=2018, month=5)), "2018-W21"),
        (Nth(1, G.DAY, fields(year=2018, month=5)), "2018-05-01"),
        (Nth(-1, G.DAY, fields(year=2018, month=2)), "2018-02-28"),
        (Nth(-3, G.DAY, fields(year=2018, month=2)), "2018-02-26"),
        (Nth(3, G.MONTH, fields(year=2018)), "2018-03"),
        (Nth(1, G.MONTH, fields(year=2017)), "2017-01"),  # it begins on a Sunday
        (Nth(-1, G.MONTH, fields(year=2018)), "2018-12"),
        (Nth(1, G.DECADE, fields(century=18)), "180"),
        (Nth(1, G.MONTH, Unit(G.WEEK)), None),
        (Nth(0, G.WEEKEND, fields(year=2022, month=8, day=10)), "2022-W31-WE"),
        (Nth(0, G.WEEKEND, fields(year=2022, month=8, day=8)), "2022-W31-WE"),
        (Nth(0, G.WEEKEND, fields(year=2022, month=8, day=11)), "2022-W32-WE"),
        (Nth(0, G.WEEK, fields(year=2022, month=8, day=11)), "2022-W32"),
        (Nth(0, G.WEEK, fields(year=2022, month=8, day=8)), "2022-W32"),
        (Nth(0, fields(weekday=0), fields(year=2022, month=8, day=11)), "2022-08-08"),
        (Nth(1, fields(weekday=3), fields(year=2018, month=11)), "2018-11-01"),
        (Nth(4, fields(weekday=3), fields(year=2018, month=11)), "2018-11-22"),
        (Nth(1, fields(weekday=0), fields(year=2018, month=5)), "2018-05-07"),
        (Nth(-1, fields(weekday=4), fields(year=2018, month=5)), "2018-05-25"),
        (Nth(-1, fields(weekday=0), fields(year=2018, month=5)), "2018-05-28"),
        (Nth(-2, fields(weekday=3), fields(year=2018, month=5)), "2018-05-24"),
        (Modified(Mod.START, fields(year=2018)), "2018"),
    ],
    ids=repr,
)
def test_time_of_a_meaning(meaning: Meaning, value: str | None) -> None:
    """Whatever dates the story has told: none of these counts from them."""
    for known in (context(), context("2022-08-06", "1930-05-07", "1941"), context("2022-08-06", "1931-Q2")):
        if value is None:
            with pytest.raises(Unknown):
                resolve(meaning, known)
        else:
            assert resolve(meaning, known).value == value


@pytest.mark.parametrize(
    "meaning, told, value",
    [
        (Told(), ["2018-05"], "2018-05"),
        (Told(), ["2018-05", "1999"], "1999"),
        (Unit(G.DAY, 1, THEN), ["2018-05-07"], "2018-05-08"),
        (Unit(G.YEAR, 1, THEN), ["2018-05-07"], "2019"),
        (Unit(G.YEAR, 0, THEN), ["2018-05-07"], "2018"),
        (Unit(G.WEEK, -1, THEN), ["2018-05-07"], "2018-W18"),
        (Unit(G.QUARTER, 0, THEN), ["2018-Q2"], "2018-Q2"),
        (Unit(G.QUARTER, 0, THEN), [], "2022-Q2"),
        (Unit(G.QUARTER, 0, THEN), ["2018-05-07"], "2022-Q2"),  # a day tells of no quarter
        (Unit(G.WEEKEND, 0, THEN), [], "2022-W31-WE"),
        (Cycle(fields(weekday=0), 1, THEN), ["2018-05-09"], "2018-05-14"),
        (Cycle(fields(season="WI"), 0, THEN), ["1941"], "1941-WI"),
        (Cycle(fields(season="SP"), 1, THEN), ["1941"], "1942-SP"),
        (Cycle(fields(month=3), -1, THEN), ["1941"], "1940-03"),
        (Cycle(fields(month=12, day=25), 1, THEN), ["1941-05-02"], "1941-12-25"),
        (Cycle(fields(named="christmas"), 0, THEN), ["1941"], "1941-12-25"),
        (Cycle(fields(named="christmas"), 1, THEN), ["1941"], "1942-12-25"),
        (Cycle(fields(named="christmas"), 0, THEN), ["1930-05-07", "1941-03"], "1941-12-25"),
        (Cycle(fields(named="christmas"), 0, THEN), [], "2022-12-25"),
        (Cycle(fields(month=5), 1, THEN), ["1941-Q1"], "1941-05"),
        (Cycle(fields(named="eid-al-fitr"), 0, THEN), ["2000-11-02"], "2000-12-27"),  # there were two
        (Cycle(fields(named="eid-al-fitr"), 0, THEN), ["2000-02-02"], "2000-01-08"),
        (Offset(amounts((G.DAY, 2)), 1, THEN), ["2018-05-07"], "2018-05-09"),
        (Offset(amounts((G.DAY, 2)), -1, THEN), ["2018-05-07"], "2018-05-05"),
        (Offset(amounts((G.MONTH, 2)), 1, THEN), ["2018-05-07"], "2018-07"),
        (Offset(amounts((G.HOUR, 2)), 1, THEN), ["2018-05-07T22:30"], "2018-05-08T00:30"),
        (Offset(amounts((G.MINUTE, 45)), -1, THEN), ["2018-05-07T22:30"], "2018-05-07T21:45"),
        (Offset(amounts((G.HOUR, 1.5)), 1, THEN), ["2018-05-07T22:00"], "2018-05-07T23:30"),
        (Offset(amounts((G.HOUR, 2)), 1, THEN), ["2018-05-07T00:00"], "2018-05-07T02:00"),
        (Offset(amounts((G.MINUTE, 10)), 1, THEN), ["2018-05-07T22:00:05"], "2018-05-07T22:10:05"),
        (Offset(amounts((G.YEAR, 1)), -1, THEN), ["2018-Q2"], "2017-Q2"),
        (Offset(amounts((G.YEAR, 3)), 1, THEN), ["2018-Q2"], "2021-Q2"),
        (Offset(amounts((G.DECADE, 1), (G.YEAR, 1)), -1, THEN), ["2018-Q2"], "2007"),
        (Offset(amounts((G.YEAR, 1)), -1, NOW, G.QUARTER), [], "2021-Q2"),
        (Offset(amounts((G.YEAR, 1)), -1, THEN), ["2018-05-07"], "2017"),
        (Offset(amounts((G.YEAR, 1)), -1, THEN), ["2022-Q4"], "2021"),  # a quarter to come is not reported on
        (Offset(amounts((G.YEAR, 1)), -1, NOW, G.QUARTER), ["2022-Q4"], "2021-Q2"),
        (Likewise(G.MONTH, Unit(G.YEAR, -1)), ["2022-03"], "2021-03"),
        (Likewise(G.MONTH, fields(year=1988)), ["2022-03-14"], "1988-03"),
        (Likewise(G.QUARTER, fields(year=1988)), ["2022-Q1"], "1988-Q1"),
        (Likewise(G.WEEK, Unit(G.YEAR, -2)), ["2022-W30"], "2020-W31"),  # as many weeks back
        (Offset(amounts((G.MONTH, 2)), -1), ["2018-Q2"], "2022-06"),
    ],
    ids=repr,
)
def test_time_of_a_meaning_that_goes_on_from_a_date_told(meaning: Meaning, told: list[str], value: str) -> None:
    assert resolve(meaning, context("2022-08-06", *told)).value == value


@pytest.mark.parametrize(
    "meaning, told, reason, value",
    [
        (Told(), [], "no date was told before this one", None),
        (Repeat(unit=G.DAY), [], "no place in the calendar", None),
        (Vague("PAST"), [], "no place in the calendar", None),
        (fields(year=2018, month=6, day=31), [], "there is no 2018-06-31", None),
        (Unit(G.MILLENNIUM, 9), [], "outside the calendar", None),
        (Offset(amounts((G.YEAR, 5000)), -1), [], "outside the calendar", None),
        (fields(year=44, month=3, bc=True), [], "outside the calendar", "BC0044-03"),
        (Cycle(fields(month=8), -5), [], "outside the calendar", None),
        (Cycle(fields(month=8), 5), [], "outside the calendar", None),
        (Within(fields(weekday=0, hour=25), Unit(G.WEEK)), [], "there is no 2022-08-01T25:00", None),
        (Offset(amounts((G.WEEK, None)), -1), [], "how many is not said", None),
        (Offset(amounts((G.YEAR, None)), -1, THEN), ["2018-Q2"], "how many is not said", None),
        (Offset(amounts((G.DAY, 1)), 1, Within(fields(day=1), Vague("PAST"))), [], "no place in the calendar", None),
        (Nth(5, fields(weekday=0), fields(year=2018, month=5)), [], "2018-05 has no such day", None),
        (Nth(1, G.MONTH, fields(year=2018, month=5)), [], "the part is no finer than the whole", None),
        (Nth(1, G.YEAR, fields(year=2018, month=5)), [], "the part is no finer than the whole", None),
        (Cycle(fields(month=2, day=29), 0), [], "2022 has no such day", None),
        (Cycle(fields(month=6, day=31), -1), [], "there is no 2022-06-31", None),
        (
            Offset(amounts((G.HOUR, 2)), 1, THEN),
            ["2018-05-07"],
            "no time of the day is known on 2018-05-07",
            "2018-05-07TXX:XX",
        ),
        (Unit(G.DAY, 1, THEN), ["1930-05-07", "1941-02"], "which day of 1941-02 it was is not told", "1941-02-XX"),
        (Unit(G.DAY, 1, THEN), ["1930-05-07", "1941"], "which day of 1941 it was is not told", "1941-XX-XX"),
        (Unit(G.WEEK, 1, THEN), ["1930-05-07", "1941"], "which week of 1941 it was is not told", "1941-WXX"),
        (Unit(G.MONTH, 1, THEN), ["1930-05-07", "1941"], "which month of 1941 it was is not told", "1941-XX"),
        (Unit(G.WEEK, 1, THEN), ["1930-05-07", "1941-02"], "which week of 1941-02 it was is not told", "1941-WXX"),
        (Unit(G.QUARTER, 1, THEN), ["1930-05-07", "1941"], "which quarter of 1941 it was is not told", None),
        (Unit(G.DAY, 1, THEN), ["1930-05-07", "1941-Q1"], "which day of 1941-Q1 it was is not told", None),
    ],
    ids=repr,
)
def test_a_reason_where_there_is_none(meaning: Meaning, told: list[str], reason: str, value: str | None) -> None:
    with pytest.raises(Unknown) as unknown:
        resolve(meaning, context("2022-08-06", *told))
    assert (unknown.value.reason, unknown.value.value) == (reason, value)


@pytest.mark.parametrize(
    "meaning, told, narrates, near, far",
    [
        (Unit(G.YEAR, 0, THEN), "1930", False, "1930", "2022"),
        (Unit(G.YEAR, 0, THEN), "1930", True, "1930", "1930"),  # a history stays in its year
        (Unit(G.MONTH, 0, THEN), "1930-05", False, "1930-05", "1930-05"),
        (Unit(G.YEAR, 1, THEN), "1930", False, "1931", "1931"),
        (Offset(amounts((G.YEAR, 1)), -1, THEN), "2018-Q2", False, "2017-Q2", "2017"),  # the report is at an end
    ],
    ids=repr,
)
def test_how_far_back_a_date_is_looked_for(meaning: Meaning, told: str, narrates: bool, near: str, far: str) -> None:  # noqa: FBT001
    for at, value in (NEAR, near), (FAR, far):
        assert resolve(meaning, context("2022-08-06", told, at=at, narrates=narrates)).value == value


@pytest.mark.parametrize(
    "said, meaning, value",
    [
        ("2018-05", Unit(G.YEAR, -1), "2017"),
        ("2018-05", Unit(G.MONTH, 1), "2018-06"),
        ("2018-05", Unit(G.DAY, -1), None),
        ("2018-05-07", Unit(G.DAY, -1), "2018-05-06"),
        ("2018-05-07", Offset(amounts((G.HOUR, 15)), -1), "2018-05-06"),
        ("2018-05", Cycle(fields(weekday=0), -1), None),
        ("2018-05", Cycle(fields(month=3), -1), "2018-03"),
        ("2018-05", Cycle(fields(named="christmas"), -1), None),
    ],
    ids=repr,
)
def test_what_is_quoted_counts_from_the_day_it_was_said(said: str, meaning: Meaning, value: str | None) -> None:
    known = context("2022-08-06")
    known.quoted, known.said = True, Interval.parse(said)
    if value is None:
        with pytest.raises(Unknown, match=f"the words were said in {said}, on which day is not told"):
            resolve(meaning, known)
    else:
        assert resolve(meaning, known).value == value


@pytest.mark.parametrize("meaning", [Offset(amounts((G.YEAR, 1)), -1, THEN), Likewise(G.QUARTER, fields(year=1988))])
def test_a_comparison_with_a_quarter_does_not_move_the_story(meaning: Meaning) -> None:
    known = context("2022-08-06", "2018-Q2")
    resolve(meaning, known)
    assert known.background is True


@pytest.mark.parametrize(
    "meanings, value",
    [
        ([fields(year=218, bc=True), Unit(G.YEAR, 1, THEN)], "BC0217"),
        ([fields(year=218, bc=True), fields(century=3, bc=True), Unit(G.YEAR, 1, THEN)], "BC0217"),
        ([fields(year=1, bc=True), Unit(G.YEAR, 1, THEN)], "0001"),
        ([fields(year=1, bc=True), Unit(G.YEAR, 1, THEN), Unit(G.YEAR, 1, THEN)], "2023"),  # nobody remembered it
    ],
    ids=repr,
)
def test_a_story_goes_on_before_christ_and_out_of_it(meanings: list[Meaning], value: str) -> None:
    known = context()
    values = []
    for meaning in meanings:
        try:
            values.append(resolve(meaning, known).value)
        except Unknown as unknown:
            values.append(unknown.value or unknown.reason)
    assert values[-1] == value


def test_without_a_publication_date_there_is_no_now() -> None:
    with pytest.raises(Unknown, match="no publication date to count from: pass pub_date"):
        resolve(Unit(G.DAY), context(None))


@pytest.mark.parametrize(
    "pub_date, tense, value",
    [
        ("2022-08-01", None, "2022-W30-WE"),  # a Monday
        ("2022-08-02", None, "2022-W30-WE"),
        ("2022-08-03", None, "2022-W31-WE"),  # from midweek on the coming one is nearer
        ("2022-08-01", "future", "2022-W31-WE"),
        ("2022-08-01", "present", "2022-W31-WE"),
        ("2022-08-05", "past", "2022-W30-WE"),
        ("2022-08-06", "past", "2022-W31-WE"),  # it has begun
        ("2022-08-07", "past", "2022-W31-WE"),
    ],
)
def test_the_weekend(pub_date: str, tense: Tense | None, value: str) -> None:
    assert resolve(Unit(G.WEEKEND, 0, THEN), context(pub_date, tense=tense)).value == value


@pytest.mark.parametrize(
    "pub_date, meaning, over, to_come",
    [
        # on Saturday, Friday is over, and Sunday is not
        ("2022-08-06", Cycle(fields(weekday=4), 0), "2022-08-05", "2022-08-12"),
        ("2022-08-06", Cycle(fields(weekday=5), 0), "2022-08-06", "2022-08-06"),
        ("2022-08-06", Cycle(fields(weekday=6), 0), "2022-08-07", "2022-08-07"),
        ("2022-08-07", Cycle(fields(weekday=0), 0), "2022-08-01", "2022-08-08"),
        ("2022-08-01", Cycle(fields(weekday=6), 0), "2022-08-07", "2022-08-07"),
        ("2022-08-06", Cycle(fields(weekday=4), 0, THEN), "2022-08-05", "2022-08-05"),  # of the week that was told
    ],
    ids=repr,
)
def test_this_weekday(pub_date: str, meaning: Meaning, over: str, to_come: str) -> None:
    for tense in (None, "past"):
        assert resolve(meaning, context(pub_date, tense=tense)).value == over
    for tense in TO_COME:
        assert resolve(meaning, context(pub_date, tense=tense)).value == to_come


@pytest.mark.parametrize(
    "meaning, value",
    [
        (Unit(G.DAY, 1, THEN), "2022-08-07"),
        (Unit(G.YEAR, 1, THEN), "2023"),
        (Offset(amounts((G.YEAR, 2)), 1, THEN), "2024"),
    ],
    ids=repr,
)
def test_what_happened_later_than_nothing_told_is_not_known(meaning: Meaning, value: str) -> None:
    for tense in (None, "present", "future"):
        assert resolve(meaning, context(tense=tense)).value == value
    with pytest.raises(Unknown, match="no date was told before it to count from"):
        resolve(meaning, context(tense="past"))
    assert resolve(meaning, context("2023-05-01", "2022-08-06", tense="past")).value == value


@pytest.mark.parametrize(
    "meaning, value",
    [
        (Unit(G.DAY, -1, THEN), "2022-08-05"),  # the day before may be that before publication
        (Unit(G.DAY, 0, THEN), "2022-08-06"),
        (Unit(G.DAY, 1), "2022-08-07"),
        (Offset(amounts((G.YEAR, 2)), -1, THEN), "2020"),
        (Offset(amounts((G.YEAR, 2)), 1), "2024"),
    ],
    ids=repr,
)
def test_what_else_has_happened_counts_from_publication(meaning: Meaning, value: str) -> None:
    assert resolve(meaning, context(tense="past")).value == value


@pytest.mark.parametrize(
    "pub_date, meaning, value",
    [
        ("2022-08-06", Unit(G.WEEK), "2022-07-31/2022-08-06"),
        ("2022-08-07", Unit(G.WEEK), "2022-08-07/2022-08-13"),
        ("2022-08-07", Unit(G.WEEK, -1), "2022-07-31/2022-08-06"),
        ("2022-08-08", Unit(G.WEEK, 1), "2022-08-14/2022-08-20"),
        ("2022-08-06", Offset(WEEKS, -1), "2022-07-17/2022-07-23"),
    ],
)
def test_weeks_from_sunday(pub_date: str, meaning: Meaning, value: str) -> None:
    week = resolve(meaning, context(pub_date, policy=SUNDAYS))
    assert week.value == value
    assert week.granularity is G.DAY
    assert (week.dates()[1] - week.dates()[0]).days == 6  # type: ignore[operator]


@pytest.mark.parametrize(
    "meaning, mod",
    [
        (Modified(Mod.START, fields(year=2018)), Mod.START),
        (Offset(amounts((G.WEEK, (2, 3))), -1), Mod.APPROX),
        (Offset(amounts((G.MONTH, (2, 3))), -1), Mod.APPROX),
        (Offset(amounts((G.HOUR, (2, 3))), 1, THEN), Mod.APPROX),
        (Offset(amounts((G.HOUR, 2)), 1, THEN), None),
        (Offset(WEEKS, -1), None),
    ],
)
@pytest.mark.parametrize("policy", [Policy(), SUNDAYS])
def test_mods(meaning: Meaning, policy: Policy, mod: Mod | None) -> None:
    assert resolve(meaning, context("2022-08-06", "2018-05-07T22:30", policy=policy)).mod is mod


@pytest.mark.parametrize(
    "policy, meaning, begins",
    [
        (Policy(hemisphere="south"), Within(fields(season="SU"), Unit(G.YEAR, -1)), "2021-12-01"),
        (Policy(hemisphere="south"), Cycle(fields(season="SU"), -1), "2021-12-01"),
        (Policy(hemisphere="north"), Cycle(fields(season="SU"), -1), "2021-06-01"),
        (Policy(date_order="DMY"), Nth(0, fields(month=3, day=4, swappable=True), Unit(G.DAY)), "2022-04-03"),
        (Policy(date_order="MDY"), Nth(0, fields(month=3, day=4, swappable=True), Unit(G.DAY)), "2022-03-04"),
    ],
)
def test_what_a_policy_decides(policy: Policy, meaning: Meaning, begins: str) -> None:
    assert str(resolve(meaning, context(policy=policy)).dates()[0]) == begins


def test_of_two_or_three_weeks_the_shorter_is_counted() -> None:
    assert resolve(Offset(amounts((G.WEEK, (2, 3))), -1), context()).value == "2022-W29"


def test_what_was_told_goes_on_without_its_modifier() -> None:
    known = context()
    known.remember(Interval.parse("2018", Mod.START), absolute=True, dated=True)
    assert resolve(Told(), known).mod is None


@pytest.mark.parametrize(
    "meaning, anchor",
    [
        (Unit(G.DAY, -1), Anchor("publication", Interval.parse("2022-08-06"))),
        (Unit(G.DAY, 1, THEN), Anchor("expression", Interval.parse("2018-05-07"), 0)),
        (fields(year=2018), None),
    ],
)
def test_it_notes_what_it_counted_from(meaning: Meaning, anchor: Anchor | None) -> None:
    known = context("2022-08-06", "2018-05-07")
    resolve(meaning, known)
    assert known.anchor == anchor


@pytest.mark.parametrize(
    "unit, amount, steps",
    [
        (G.YEAR, 2, (G.YEAR, 2)),
        (G.YEAR, 1.5, (G.MONTH, 18)),
        (G.MONTH, 1.5, (G.DAY, 45)),
        (G.WEEK, 2.5, (G.DAY, 18)),
        (G.DAY, 1.5, (G.HOUR, 36)),
        (G.DECADE, 2.5, (G.YEAR, 25)),
        (G.CENTURY, 1.5, (G.YEAR, 150)),
        (G.HOUR, 1.5, (G.MINUTE, 90)),
        (G.HOUR, 2.0, (G.HOUR, 2)),
        (G.MINUTE, 1.6, (G.MINUTE, 2)),
        (G.QUARTER, 2.7, (G.QUARTER, 3)),
    ],
)
def test_parts_of_a_unit_are_whole_units_of_a_finer_one(
    unit: Granularity, amount: float, steps: tuple[Granularity, int]
) -> None:
    assert whole_steps(unit, amount) == steps
