"""Tagging: what holds of the tagger for every text and every publication date."""

import os
import re
import subprocess
import sys
from datetime import date, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from tests.phrases.table import FOLDER, Row, rows
from timeline.model import Interval, TimeExpression
from timeline.strategies import Phrase, phrases
from timeline.tagger.tag import tag

ROWS = [row for path in sorted(FOLDER.glob("*.txt")) for row in rows(path.stem)]
DATED = [row for row in ROWS if row.pub_date is not None and row.policy is None and "\n" not in row.text]

#: What a text full of half-told times is made of.
WORDS = """
    Monday Tuesday tues. Sat Sun the last next this past coming first second third 3rd 21st of in on at by until since
    from to through between and or - – , . ; : ' ’ " “ ( ) / $ % # @ may May march March Sept. december Dec week weeks
    month months year years day days night morning hour hours minute minutes second seconds decade decades century
    quarter half fiscal weekend summer spring fall winter ago later earlier before after early late mid mid- about
    around nearly more than less at least no up 1 2 3 5 12 18 31 99 '98 202 1066 1998 2019 2022 20180314 99999999999
    1990s '60s 90s 20th twenty-one nineteen ninety-eight hundred thousand million a an every each other twice once daily
    annually today yesterday tomorrow tonight now then recently soon o'clock a.m. p.m. noon midnight GMT 3:40 25:61
    12/31/2018 2018-03-14 2018-02-30 31.12.2018 BC AD B.C. circa c. Christmas Eve Easter Thanksgiving Labor Day 9/11
    said will met was is to would DONDA iPhone http://a.b/2018 eight-month-old two-year 3-5 2010-15 XIX ½ ٣ ２０２０
""".split()
JUNK = st.characters(codec=None, exclude_categories=())
soups = st.lists(st.sampled_from(WORDS) | st.text(JUNK, max_size=3), max_size=30).flatmap(
    lambda words: st.sampled_from([" ", "", "  ", "\n", "-", "\u00a0"]).map(lambda space: space.join(words))
)
texts = soups | st.text(JUNK, max_size=200) | st.sampled_from(ROWS).map(lambda row: row.text)
pub_dates = st.dates(date(1, 1, 1), date(9998, 12, 31))
modern = st.dates(date(1900, 1, 1), date(2100, 12, 31))
dated_rows = st.sampled_from(DATED)


def said(found: tuple[TimeExpression, ...], shift: int = 0) -> list[tuple[object, ...]]:
    """What the expressions say, wherever they stand: all but offsets and words."""
    return [(e.start - shift, e.end - shift, e.type, e.value, e.time, e.mod, e.quant, e.freq) for e in found]


# ------------------------------------------------------------------------------------------- any text, any date


@given(texts, st.none() | pub_dates)
def test_offsets_agree_with_the_text(text: str, pub_date: date | None) -> None:
    for e in tag(text, pub_date):
        assert 0 <= e.start < e.end <= len(text)
        assert text[e.start : e.end] == e.text
        assert e.text.strip() == e.text


@given(texts, st.none() | pub_dates)
def test_expressions_are_sorted_and_do_not_overlap(text: str, pub_date: date | None) -> None:
    spans = [(e.start, e.end) for e in tag(text, pub_date)]
    assert all(one[1] <= other[0] for one, other in pairwise(spans))


@given(texts, st.none() | pub_dates)
def test_what_has_a_place_in_the_calendar_is_written_as_it_lies(text: str, pub_date: date | None) -> None:
    for e in tag(text, pub_date):
        if isinstance(e.time, Interval):
            assert e.time.value == e.value
        assert e.rule


@given(texts, st.none() | pub_dates)
def test_the_same_text_is_read_the_same_again(text: str, pub_date: date | None) -> None:
    assert tag(text, pub_date) == tag(text, pub_date)


@pytest.mark.parametrize("row", ROWS[:: len(ROWS) // 40], ids=lambda row: row.id)
def test_the_extreme_days_of_the_calendar_are_as_good_as_any(row: Row) -> None:
    for pub_date in ("0001-01-01", "0001-12-31", "9998-01-01", "9998-12-31"):
        tag(row.text, pub_date)


@pytest.mark.parametrize(
    "text",
    [
        *(
            "",
            " ",
            "\0",
            "\ud800",
            "\udfff Monday \ud800",
            "\ufeffMonday",
            "\u202eMonday\u202c 2018",
            "يوم الاثنين 2018",
            "Monday\0Tuesday",
        ),
        *(
            "9" * 5000,
            "last " * 500,
            "the last of " * 300,
            "Monday " * 500,
            "-" * 5000,
            "'" * 5000,
            "3-" * 2000,
            "½" * 500,
        ),
        *(
            "the first of the second of the third of " * 100,
            "99999999999999999999 years ago",
            "in 9999999 weeks",
            "0 days ago",
        ),
        *(
            "10000 years ago",
            "the 9999999th century",
            "the year 99999",
            "January 0, 0000",
            "00:00:00:00:00",
            "the 0th of May",
        ),
        *(
            "twenty thousand million hundred years ago",
            "a million billion weeks from now",
            "Q5 2018",
            "2018-W60",
            "H3 2019",
        ),
    ],
    ids=lambda text: ascii(text[:30]),
)
def test_no_text_raises(text: str) -> None:
    for pub_date in (None, "0001-01-01", "2022-08-06", "9998-12-31"):
        for e in tag(text, pub_date):
            assert text[e.start : e.end] == e.text


# ---------------------------------------------------------------------------------------- the publication date


@given(dated_rows)
def test_a_publication_date_may_come_in_any_form(row: Row) -> None:
    assert row.pub_date is not None
    day = date.fromisoformat(row.pub_date)
    expected = tag(row.text, day)
    assert tag(row.text, row.pub_date) == expected
    assert tag(row.text, datetime(day.year, day.month, day.day, 0, 0)) == expected


WEEKLY = [
    *(
        "They met on Monday.",
        "They met Sunday.",
        "They met last Friday.",
        "They will meet on Tuesday.",
        "They met last week.",
    ),
    *("They meet next Wednesday.", "They meet this Thursday.", "They met this week.", "They will meet next week."),
    *(
        "They met yesterday.",
        "They met today.",
        "They will meet tomorrow.",
        "They met two days ago.",
        "They met last night.",
    ),
    *("They met ten days ago.", "They met two weeks ago.", "They met last weekend.", "They will meet next weekend."),
    *(
        "They met late last week.",
        "They met on Monday morning.",
        "They met the Friday before last.",
        "They met Friday at 3 p.m.",
    ),
    *("They meet a week from Friday.", "They met two weeks ago today.", "They met on Monday of last week."),
]


@given(st.sampled_from(WEEKLY), modern, st.integers(-500, 500))
def test_whole_weeks_shift_what_hangs_on_weekdays(text: str, pub_date: date, weeks: int) -> None:
    shift = timedelta(weeks=weeks)
    before, after = tag(text, pub_date), tag(text, pub_date + shift)
    assert [(e.start, e.end, e.rule) for e in before] == [(e.start, e.end, e.rule) for e in after]
    placed = [
        (one.time, other.time) for one, other in zip(before, after, strict=True) if isinstance(one.time, Interval)
    ]
    assert placed
    for one, other in placed:
        assert isinstance(one, Interval)
        assert isinstance(other, Interval)
        assert one.granularity is other.granularity
        assert one.start is not None
        assert other.start is not None
        assert date(one.start.year, one.start.month, one.start.day) + shift == date(
            other.start.year, other.start.month, other.start.day
        )


@given(modern)
def test_a_weekday_alone_is_the_latest_and_the_last_lies_before(pub_date: date) -> None:
    (alone,), (last,), (following,) = (
        tag(f"They met {w}.", pub_date) for w in ("Monday", "last Monday", "next Monday")
    )
    day, before, after = (date.fromisoformat(str(e.value)) for e in (alone, last, following))
    assert pub_date - timedelta(days=6) <= day <= pub_date
    assert pub_date - timedelta(days=7) <= before < pub_date < after <= pub_date + timedelta(days=7)
    assert {day.weekday(), before.weekday(), after.weekday()} == {0}


@given(modern)
def test_what_was_is_over_and_what_will_be_is_to_come(pub_date: date) -> None:
    for unit in ("week", "month", "quarter", "year", "weekend"):
        (last,), (following,) = (tag(f"They met {w} {unit}.", pub_date) for w in ("last", "next"))
        assert isinstance(last.time, Interval)
        assert isinstance(following.time, Interval)
        today = Interval.parse(pub_date.isoformat())
        assert last.time.before(today) or unit == "weekend"
        assert today.before(following.time)
        assert last.time.before(following.time)


# ------------------------------------------------------------------------------------------- what must not matter


@given(phrases())
def test_a_sentence_may_begin_with_any_time(phrase: Phrase) -> None:
    """Two weeks ago, and two weeks ago."""
    begun = phrase.text[0].upper() + phrase.text[1:]
    assume(len(begun) == len(phrase.text))
    assert said(tag(begun, phrase.pub_date)) == said(tag(phrase.text, phrase.pub_date))


IRRELEVANT = [
    "The harbour is small.",
    "Nobody knew the answer, she said.",
    "A spokesman declined to comment.",
    "Ships.",
]


@given(dated_rows, st.lists(st.sampled_from(IRRELEVANT), max_size=2), st.lists(st.sampled_from(IRRELEVANT), max_size=2))
def test_other_paragraphs_change_nothing(row: Row, before: list[str], after: list[str]) -> None:
    assume("\n\n" not in row.text)  # a lead and a heading are where they are
    longest = max((len(row.text[e.start : e.end].split()) for e in row.expected), default=0)
    assume(len(row.text.split()) > longest + 2)  # a text of one phrase is evidence
    head = "".join(f"{sentence}\n\n" for sentence in before)
    text = head + row.text + "".join(f"\n\n{sentence}" for sentence in after)
    assert said(tag(text, row.pub_date), len(head)) == said(tag(row.text, row.pub_date))


def where_it_may_wrap(row: Row) -> list[int]:
    """The spaces that may become line breaks: within a sentence that goes on in small letters or figures."""
    return [match.start() for match in re.finditer(r"(?<=[a-z0-9,]) (?=[a-z0-9(])", row.text)]


@given(dated_rows, st.sampled_from(["\u00a0", "\u2009", "\u202f", "\n"]), st.data())
def test_a_space_of_another_kind_changes_nothing(row: Row, space: str, data: st.DataObject) -> None:
    places = where_it_may_wrap(row) if space == "\n" else [i for i, c in enumerate(row.text) if c == " "]
    assume(places)
    chosen = set(data.draw(st.lists(st.sampled_from(places), max_size=3)))
    text = "".join(space if i in chosen else c for i, c in enumerate(row.text))
    assert said(tag(text, row.pub_date)) == said(tag(row.text, row.pub_date))


@given(dated_rows, st.sampled_from(["  ", " \n", "\n  ", " \u00a0"]), st.data())
def test_more_space_changes_only_offsets(row: Row, space: str, data: st.DataObject) -> None:
    places = where_it_may_wrap(row)
    assume(places)
    at = data.draw(st.sampled_from(places))
    text = row.text[:at] + space + row.text[at + 1 :]
    moved = len(space) - 1
    expected = [
        (start + moved * (start > at), end + moved * (end > at), *rest)
        for start, end, *rest in said(tag(row.text, row.pub_date))
        if isinstance(start, int) and isinstance(end, int)
    ]
    assert [tuple(told) for told in said(tag(text, row.pub_date))] == expected


@pytest.mark.parametrize(
    "one, other",
    [("-", "\u2010"), ("-", "\u2011"), ("–", "-"), ("'", "’"), ("’", "'"), ('"(.*?)"', "“\\1”"), ("[“”]", '"')],
)
def test_a_mark_of_another_kind_changes_nothing(one: str, other: str) -> None:
    for row in DATED:
        text = re.sub(one, other, row.text)
        if text != row.text:
            assert said(tag(text, row.pub_date)) == said(tag(row.text, row.pub_date)), row.id


def test_nothing_hangs_on_the_hash_seed() -> None:
    script = (
        "import tests.laws.test_tagging as laws\nfor row in laws.ROWS[::3]: print(laws.tag(row.text, row.pub_date))"
    )
    printed = {
        subprocess.run(
            [sys.executable, "-c", script],
            env=os.environ
            | {"PYTHONHASHSEED": seed, "PYTHONPATH": str(FOLDER.parents[1]), "PYTHONIOENCODING": "utf-8"},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("0", "1", "77")
    }
    assert len(printed) == 1
