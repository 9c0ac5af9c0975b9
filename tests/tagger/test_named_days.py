"""Days with a name against tables and calendars that others have made."""

from datetime import date

import holidays
import pytest
from holidays import calendars
from hypothesis import given
from hypothesis import strategies as st

from timeline.calendar import NoSuchDay, OutsideCalendar
from timeline.languages.en.days import NAMES
from timeline.languages.en.language import ENGLISH
from timeline.languages.names import _spell_out
from timeline.tagger.days import NAMED_DAYS, named_day, named_days
from timeline.tagger.days.hebrew import new_year


def first(key: str, year: int) -> date:
    start = named_day(key, year).start
    assert start is not None
    return date(start.year, start.month, start.day)


def test_every_name_has_a_day_and_every_day_a_name() -> None:
    assert NAMES.keys() == NAMED_DAYS.keys()


def test_no_two_days_share_a_spelling() -> None:
    spelled: dict[tuple[str, ...], str] = {}
    for key, written in NAMES.items():
        for words in (tuple(map(str.lower, words)) for pattern in written.split(",") for words in _spell_out(pattern)):
            assert spelled.setdefault(words, key) == key, words


def test_every_spelling_is_found_whole() -> None:
    for key, written in NAMES.items():
        for words in (words for pattern in written.split(",") for words in _spell_out(pattern)):
            text = "on " + " ".join(word.title() for word in words)
            assert ENGLISH.names.find(text, text.lower(), 3, 3 + len(words[0])) == (len(text), {"NAMED": key})


@pytest.mark.parametrize("key", sorted(NAMED_DAYS))
def test_every_day_is_known_in_recent_years(key: str) -> None:
    assert any(named_days(key, year) for year in range(2012, 2020))


@given(st.sampled_from(sorted(NAMED_DAYS)), st.integers(1, 9998))
def test_a_day_lies_in_its_year_or_is_unknown(key: str, year: int) -> None:
    try:
        found = named_days(key, year)
    except (NoSuchDay, OutsideCalendar):
        return
    assert all(day.start is not None and day.start.year == year for day in found)
    assert list(found) == sorted(found, key=lambda day: str(day.start))


# ---------------------------------------------------------------------------------------------- the way of the sun


@pytest.mark.parametrize(
    ("key", "days"),
    [
        ("march-equinox", ["1900-03-21", "2000-03-20", "2003-03-21", "2007-03-21", "2024-03-20"]),
        ("june-solstice", ["1975-06-22", "2012-06-20", "2016-06-20", "2019-06-21"]),
        ("september-equinox", ["2003-09-23", "2016-09-22", "2022-09-23"]),
        ("december-solstice", ["1962-12-22", "2003-12-22", "2012-12-21", "2023-12-22"]),
    ],
)
def test_the_sun_turns_when_almanacs_say(key: str, days: list[str]) -> None:
    assert [str(first(key, int(each[:4]))) for each in days] == days


# ------------------------------------------------------------------------------------------------ Hebrew arithmetic

#: The tables of the calendar, which are not part of what `holidays` documents.
HEBREW_TABLES = vars(calendars)["_HebrewLunisolar"]()
HEBREW = {
    "rosh-hashanah": "rosh_hashanah",
    "yom-kippur": "yom_kippur",
    "sukkot": "sukkot",
    "purim": "purim",
    "passover": "passover",
    "lag-baomer": "lag_baomer",
    "shavuot": "shavuot",
}


@pytest.mark.parametrize("key, name", HEBREW.items())
def test_hebrew_days_are_those_of_the_tables(key: str, name: str) -> None:
    tabled = getattr(HEBREW_TABLES, f"{name}_date")
    assert [first(key, year) for year in range(1950, 2100)] == [tabled(year) for year in range(1950, 2100)]


def test_hanukkah_is_that_of_the_tables() -> None:
    assert all(first("hanukkah", year) in HEBREW_TABLES.hanukkah_date(year) for year in range(1950, 2100))


#: As they were kept, some of them moved from 5 Iyar and 27 Nisan.
KEPT = {
    2012: ((4, 26), (4, 19)), 2013: ((4, 16), (4, 8)), 2014: ((5, 6), (4, 28)), 2015: ((4, 23), (4, 16)),
    2016: ((5, 12), (5, 5)), 2017: ((5, 2), (4, 24)), 2018: ((4, 19), (4, 12)), 2019: ((5, 9), (5, 2)),
    2020: ((4, 29), (4, 21)), 2021: ((4, 15), (4, 8)), 2022: ((5, 5), (4, 28)), 2023: ((4, 26), (4, 18)),
}  # fmt: skip


@pytest.mark.parametrize("year, days", KEPT.items())
def test_israels_days_keep_away_from_the_sabbath(year: int, days: tuple[tuple[int, int], tuple[int, int]]) -> None:
    assert (first("yom-haatzmaut", year), first("yom-hashoah", year)) == tuple(date(year, *day) for day in days)


@given(st.integers(1, 9000))
def test_hebrew_years_have_one_of_six_lengths(year: int) -> None:
    assert new_year(year + 1) - new_year(year) in {353, 354, 355, 383, 384, 385}
    assert date.fromordinal(max(new_year(year), 1)).weekday() not in (2, 4, 6) or new_year(year) < 1


# ------------------------------------------------------------------------------------------- holidays of countries

NATIONAL = [
    ("US", "Martin Luther King Jr. Day", "mlk-day"),
    ("US", "Washington's Birthday", "presidents-day"),
    ("US", "Memorial Day", "memorial-day"),
    ("US", "Labor Day", "labor-day"),
    ("US", "Columbus Day", "columbus-day"),
    ("US", "Thanksgiving Day", "thanksgiving"),
    ("NL", "King's Day", "kings-day"),
    ("NL", "Ascension Day", "ascension"),
    ("DE", "Pentecost Monday", "whit-monday"),
    ("NL", "Easter Monday", "easter-monday"),
    ("NZ", "Good Friday", "good-friday"),
    ("PL", "Corpus Christi", "corpus-christi"),
    ("GR", "Green Monday", "orthodox-clean-monday"),
    ("GR", "Easter Monday", "orthodox-easter-monday"),
    ("GR", "Good Friday", "orthodox-good-friday"),
    ("GB", "May Day", "may-bank-holiday"),
    ("GB", "Spring Bank Holiday", "spring-bank-holiday"),
]


@pytest.mark.parametrize("country, name, key", NATIONAL)
def test_days_of_countries_are_those_they_keep(country: str, name: str, key: str) -> None:
    years = range(2014, 2025)
    kept = holidays.country_holidays(country, years=years, language=None if country == "NZ" else "en_US")
    assert [day for day in sorted(kept) if name in kept[day].split("; ")] == [first(key, year) for year in years]
