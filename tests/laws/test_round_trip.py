"""What the strategies write is read as they meant it."""

from collections import Counter

import pytest
from hypothesis import Phase, given

from tests.effort import effort
from timeline import build_timeline, tag
from timeline.strategies import ALONE, KINDS, Article, articles, assert_builds, assert_resolves, phrases, sentences


@pytest.mark.parametrize("kind", sorted(ALONE))
def test_a_phrase_alone_is_read_as_it_says(kind: str) -> None:
    assert_resolves(tag, phrases(kind), settings=effort(0.2))


@pytest.mark.parametrize("kind", KINDS)
def test_a_phrase_within_a_sentence_is_read_as_it_says(kind: str) -> None:
    assert_resolves(tag, phrases(kind, sentence=True), settings=effort(0.3))


def test_a_sentence_gives_its_events() -> None:
    assert_builds(build_timeline, sentences(), settings=effort(1.5))


def test_of_generated_articles_nineteen_in_twenty_give_their_timeline() -> None:
    failures: list[tuple[Article, list[str]]] = []
    seen = 0

    @effort(2, derandomize=True, database=None, phases=[Phase.generate])
    @given(articles())
    def read(article: Article) -> None:
        nonlocal seen
        seen += 1
        wrong = article.differences(build_timeline(article.text, article.pub_date))
        if wrong:
            failures.append((article, wrong))

    read()
    by_class = Counter(one.rpartition(":")[2] for _, wrong in failures for one in wrong)
    shortest = min(failures, key=lambda told: len(told[0].text), default=None)
    assert len(failures) <= 0.05 * seen, f"{len(failures)} of {seen}: {by_class}\n\n{shortest and shortest[0]}"
