"""What the strategies write is read as they meant it."""

import pytest
from hypothesis import settings

from timeline import build_timeline, tag
from timeline.strategies import ALONE, KINDS, assert_builds, assert_resolves, phrases, sentences


@pytest.mark.parametrize("kind", sorted(ALONE))
def test_a_phrase_alone_is_read_as_it_says(kind: str) -> None:
    assert_resolves(tag, phrases(kind), settings=settings(max_examples=20))


@pytest.mark.parametrize("kind", KINDS)
def test_a_phrase_within_a_sentence_is_read_as_it_says(kind: str) -> None:
    assert_resolves(tag, phrases(kind, sentence=True), settings=settings(max_examples=30))


def test_a_sentence_gives_its_events() -> None:
    assert_builds(build_timeline, sentences(), settings=settings(max_examples=150))
