"""Hostile and broken input gets an answer or a reason, never an exception and never a date that it does not hold."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.laws.checks import check
from tests.laws.texts import ENDLESS, ENGLISH, SCRIPTS, broken
from timeline import Interval, Timeline, build_timeline, tag
from timeline.languages.en.figures import FIGURES

PHRASES = """
in the year 40,000|30 February 2020|week 54 of 2020|at 25:61|999999999999 days ago|3,000 centuries from now|in 0
in 9999|the year 10000|44 BC|10000 years later|the last week of 9998|next millennium|3 million years ago
the 32nd of May|the 99th century|100 weeks before that|February 29|on Tuesday the 45th|12/31/9999|9999-12-31
0000-00-00|every 999999999999999999999 days|1e400 years ago|two hundred billion decades ago|the 1st millennium
last century|the 0th of May|0001-01-01|yesterday|the day before yesterday|last winter|the week before last
"""
EDGES = ["0001-01-01", "2020-02-29", "9998-12-31", None]


@pytest.mark.parametrize("phrase", PHRASES.strip().replace("\n", "|").split("|"))
@pytest.mark.parametrize("pub_date", EDGES)
def test_an_answer_or_a_reason(phrase: str, pub_date: str | None) -> None:
    check(f"It fell {phrase}. It rose {phrase}, and then on Monday. It will fall again, after {phrase}.", pub_date)


@pytest.mark.parametrize(
    "phrase",
    [
        "30 February 2020",
        "31 June",
        "February 29, 2019",
        "week 54 of 2020",
        "the year 40,000",
        "999999999999 days ago",
        "3,000 centuries from now",
        "10000 years ago",
        "9000 years from now",
        "the year 10000",
        "in 9999",
        "3 million years ago",
    ],
)
def test_what_no_calendar_holds_is_dated_nowhere(phrase: str) -> None:
    """Never wrapped into the calendar, never moved to a day that exists."""
    for expression in tag(f"It fell {phrase}.", "2022-08-06"):
        told = expression.text in phrase and not isinstance(expression.time, Interval)
        part = isinstance(expression.time, Interval) and expression.time.value in ("2020", "2019")
        assert told or part, expression


@pytest.mark.parametrize("script", SCRIPTS)
def test_english_is_read_beside_any_script(script: str) -> None:
    """Offsets are those of the text as it was given, whatever grows or shrinks when its case is folded."""
    for text in (f"{SCRIPTS[script]}\n\n{ENGLISH}", f"{SCRIPTS[script] * 20}\n\n{ENGLISH}\n\n{SCRIPTS[script]}"):
        check(text)
        start = text.index("3 March 2018", text.index(ENGLISH))
        assert (start, "2018-03-03") in [(e.start, e.value) for e in tag(text, "2022-08-06")]


@given(broken(), st.sampled_from(EDGES))
def test_broken_text_is_read_without_a_word(text: str, pub_date: str | None) -> None:
    check(text, pub_date)


@given(st.from_regex(FIGURES.pattern, fullmatch=True), st.sampled_from(["", "in ", "the ", "at "]))
def test_figures_of_every_shape_are_read_or_left(figures: str, before: str) -> None:
    """Capitals, long s, digits of any script: whatever the shapes of figures take, their readers can read."""
    check(before + figures)


@given(broken())
def test_broken_text_can_be_written_in_every_format(text: str) -> None:
    line = build_timeline(text, "2022-08-06")
    assert Timeline.from_json(line.to_json()) == line
    for told in (line.to_csv(), line.to_markdown(), line.to_edtf(), line.to_html(), line.to_timeml()):
        told.encode("utf-8")


@pytest.mark.parametrize("unit", ENDLESS)
def test_what_is_told_without_end_is_read_to_its_end(unit: str) -> None:
    check(ENDLESS[unit] * (2000 // len(ENDLESS[unit])))


@given(st.integers(0, 10**15), st.sampled_from("second minute hour day week month year decade century".split()))
def test_any_number_of_any_unit_ago_is_in_the_past_or_nowhere(count: int, unit: str) -> None:
    """However many: no number is too large to be refused in words."""
    plural = {"century": "centuries"}.get(unit, unit + "s")
    for expression in tag(f"It fell {count} {plural} ago.", "2022-08-06"):
        assert re.fullmatch(r"([\d,]+ )?\w+ ago|\d+", expression.text)
        if isinstance(expression.time, Interval):
            assert expression.time.start is not None
            assert expression.time.start.year <= 2022
