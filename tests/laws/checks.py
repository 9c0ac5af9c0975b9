"""What must hold of every text, however broken: the tests of hostile input and the fuzzer ask it."""

from timeline import Interval, Timeline, Unresolved, build_timeline, tag


def check(text: str, pub_date: str | None = "2022-08-06") -> Timeline:
    """Spans are right, what cannot be known has a reason, what can is written as it lies."""
    for expression in tag(text, pub_date):
        assert text[expression.start : expression.end] == expression.text
        if isinstance(expression.time, Unresolved):
            assert expression.time.reason
        if isinstance(expression.time, Interval):
            assert expression.time.value == expression.value
    line = build_timeline(text, pub_date)
    for event in line:
        assert event.when.value
    for mention in line.evidence.mentions:
        assert text[mention.start : mention.end] == mention.text
        assert mention.start <= mention.trigger[0] < mention.trigger[1] <= mention.end
    return line
