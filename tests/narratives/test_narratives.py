"""Whole stories: every time in every paragraph is found, has its value, and nothing else is found."""

from functools import cache

import pytest

from tests.narratives.texts import NAMES, Narrative, narratives
from timeline.tagger.tag import tag

ALL = [narrative for name in NAMES for narrative in narratives(name)]


@cache
def found(narrative: Narrative) -> tuple[tuple[int, int, str | None], ...]:
    return tuple((e.start, e.end, e.value) for e in tag(narrative.text, narrative.pub_date))


def wrong(narrative: Narrative, start: int, end: int) -> list[str]:
    """What is missing (-) and what is there instead (+) in a stretch of a text."""
    want = {(m.start, m.end, m.value) for m in narrative.marks if start <= m.start < end}
    have = {one for one in found(narrative) if start <= one[0] < end}
    return [
        f"{'-' if (begin, stop, value) in want else '+'} {narrative.text[begin:stop]} = {value}"
        for begin, stop, value in sorted(want ^ have, key=lambda one: one[:2])
    ]


@pytest.mark.parametrize(
    ("narrative", "start", "end"),
    [
        pytest.param(narrative, *span, id=f"{narrative.name}:{narrative.line(span[0])} {narrative.pub_date}")
        for narrative in ALL
        for span in narrative.paragraphs()
    ],
)
def test_paragraph(narrative: Narrative, start: int, end: int) -> None:
    assert wrong(narrative, start, end) == []
