"""Numbers and dates at and beyond the ends of the calendar: an answer or a reason, never an exception."""

import pytest

from timeline import Interval, Unresolved, build_timeline, tag

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
    text = f"It fell {phrase}. It rose {phrase}, and then on Monday."
    for expression in tag(text, pub_date):
        assert text[expression.start : expression.end] == expression.text
        if isinstance(expression.time, Unresolved):
            assert expression.time.reason
        if isinstance(expression.time, Interval):
            assert expression.time.value == expression.value
    for event in build_timeline(text, pub_date):
        assert event.when.value
