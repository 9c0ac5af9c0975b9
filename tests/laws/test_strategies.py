"""What `timeline.strategies` promises of itself: readable, checked, hard enough, and ignorant of the tagger."""

import datetime as dt
import subprocess
import sys
from collections import Counter
from typing import Any

import pytest
from hypothesis import Phase, find, given, settings
from hypothesis import strategies as st

from timeline import Granularity, Interval, Mod, tag
from timeline import strategies as ours
from timeline.errors import BadStrategy
from timeline.model import Duration, Recurrence, Unresolved, VagueTime
from timeline.strategies import Article, Phrase, Told

NAMES = {
    name: value
    for module in (ours,)
    for name, value in vars(module).items()
    if not name.startswith("_")
} | {
    "datetime": dt, "Interval": Interval, "Duration": Duration, "Recurrence": Recurrence, "VagueTime": VagueTime,
    "Unresolved": Unresolved, "Granularity": Granularity, "Mod": Mod,
}  # fmt: skip


@given(ours.phrases() | ours.phrases(sentence=True))
def test_a_phrase_pastes_back_and_holds_its_words(phrase: Phrase) -> None:
    assert eval(repr(phrase), NAMES) == phrase  # noqa: S307  our own words
    assert phrase.text[phrase.start : phrase.end] == phrase.words
    assert phrase.words in str(phrase)
    assert phrase.agrees(phrase.value) or phrase.value is None


@given(ours.articles() | ours.sentences())
def test_an_article_pastes_back_and_agrees_with_itself(article: Article) -> None:
    assert eval(repr(article), NAMES) == article  # noqa: S307  our own words
    assert article.agrees([(told.when, told.triggers[0]) for told in article.events])
    assert article.text in str(article).replace("\n    ", "\n").replace("    ", "", 1)
    for told in article.events:
        assert all(word in article.text for word in told.triggers)


@given(ours.sentences())
def test_an_article_tells_what_is_wrong(article: Article) -> None:
    told = [(event.when, event.triggers[0]) for event in article.events]
    assert article.differences(told[1:]) != []
    assert article.differences([*told, told[0]]) != []
    assert article.differences([("1812", word) for _, word in told]) != []


@pytest.mark.parametrize("kind", ours.KINDS)
def test_every_kind_has_examples_in_words_and_a_short_simplest_one(kind: str) -> None:
    assert ours.KINDS[kind]
    assert len(find(ours.phrases(kind), lambda phrase: True, settings=settings(max_examples=10)).text) < 80


def test_of_generated_articles_a_third_each_are_hard_in_every_way() -> None:
    seen: list[Article] = []

    # In every profile as many: a share of a few articles is chance.
    @settings(max_examples=200, derandomize=True, database=None, phases=[Phase.generate])
    @given(ours.articles())
    def collect(article: Article) -> None:
        seen.append(article)

    collect()
    traits = Counter(trait for article in seen for trait in article.traits)
    assert traits.keys() == set(ours.TRAITS)
    assert min(traits.values()) * 3 >= len(seen), traits


@given(ours.distractors())
def test_distractors_date_nothing(sentence: str) -> None:
    assert tag(sentence, "2022-08-06") == ()


@given(st.data(), st.sampled_from(Granularity))
def test_intervals_of_one_granularity_are_whole_units_of_it(data: st.DataObject, granularity: Granularity) -> None:
    interval = data.draw(ours.intervals(granularity))
    assert interval.granularity is granularity
    assert interval.is_unit
    # TIMEX3 writes five o'clock and its first minute alike; it is read as the hour.
    on_the_hour = granularity is Granularity.MINUTE and interval.start is not None and not interval.start.minute
    assert on_the_hour or Interval.parse(interval.value) == interval


@given(ours.publication_dates(dt.date(2020, 2, 1), dt.date(2020, 2, 3)))
def test_publication_dates_lie_within_their_bounds(day: dt.date) -> None:
    assert dt.date(2020, 2, 1) <= day <= dt.date(2020, 2, 3)


BAD: list[tuple[Any, str]] = [
    (lambda: ours.publication_dates("2020-01-01"), "must be a datetime.date, not '2020-01-01'"),  # type: ignore[arg-type]
    (lambda: ours.publication_dates(dt.date(2021, 1, 1), dt.date(2020, 1, 1)), "put the earlier one first"),
    (lambda: ours.publication_dates(max_value=dt.date(9999, 1, 1)), "the calendar ends with 9998"),
    (lambda: ours.intervals("MONTH"), "must be a Granularity"),  # type: ignore[arg-type]
    (lambda: ours.durations(1), "a whole number from 2 on"),
    (lambda: ours.phrases("weekend"), "choose from date, figures"),
    (lambda: ours.phrases([]), "choose from date, figures"),
    (lambda: find(ours.sentences("headline"), lambda _: True), "choose from relative, anaphoric"),
    (lambda: ours.assert_resolves("tag", ours.phrases()), "a parser must be a function"),  # type: ignore[arg-type]
    (lambda: ours.assert_resolves(tag, ["yesterday"]), "give a strategy, such as phrases()"),  # type: ignore[arg-type]
    (lambda: ours.assert_resolves(tag, st.text()), "it drew ''"),  # type: ignore[arg-type]
    (lambda: ours.assert_resolves(lambda *_: 3.5, ours.phrases()), "not with 3.5"),
    (lambda: ours.assert_builds(lambda *_: [3.5], ours.sentences()), "not with 3.5"),
    (lambda: ours.assert_builds(lambda *_: [(3.5, "met")], ours.sentences()), "not 3.5"),
]


@pytest.mark.parametrize("call, words", BAD, ids=lambda told: told if isinstance(told, str) else "")
def test_a_bad_argument_is_refused_in_plain_words(call: Any, words: str) -> None:  # noqa: ANN401
    with pytest.raises(BadStrategy, match=words.replace("(", r"\(").replace(")", r"\)")):
        call()


PHRASE = Phrase(kind="unit", text="They met last week.", words="last week", pub_date=dt.date(2022, 8, 6),
                time=Interval.parse("2022-W30"))  # fmt: skip
ANSWERS: list[tuple[Any, bool]] = [
    ("2022-W30", True),
    ("2022-W31", False),
    (Interval.parse("2022-W30"), True),
    (Interval.parse("2022-W30", "APPROX"), False),
    (dt.date(2022, 7, 25), True),
    (dt.date(2022, 7, 24), False),
    (dt.datetime(2022, 7, 31, 23, 59), True),
    (dt.datetime(2022, 8, 1, tzinfo=dt.UTC), False),
    ((dt.date(2022, 7, 25), dt.date(2022, 7, 31)), True),
    ((dt.date(2022, 7, 25), dt.date(2022, 8, 1)), False),
    ((dt.datetime(2022, 7, 25), dt.datetime(2022, 8, 1)), True),
    ([dt.date(2022, 7, 30)], True),
    (dt.timedelta(days=7), False),
    (VagueTime("PAST"), False),
    (None, False),
    ([], False),
    (tag("They met last week.", "2022-08-06"), True),
    (tag("They met last week.", "2022-08-13"), False),
    (tag("Last week.", "2022-08-06"), False),
]


@pytest.mark.parametrize("answer, right", ANSWERS, ids=repr)
def test_answers_of_many_kinds_are_compared(answer: object, right: bool) -> None:  # noqa: FBT001
    assert PHRASE.agrees(answer) is right


def test_lengths_and_days_that_are_none_are_compared_as_well() -> None:
    length = Phrase(
        kind="duration", text="two days", pub_date=dt.date(2022, 8, 6), time=Duration(((Granularity.DAY, 2),))
    )
    assert length.agrees(dt.timedelta(days=2))
    assert not length.agrees(dt.timedelta(days=3))
    assert not length.agrees(dt.date(2022, 8, 4))
    month = Phrase(
        kind="duration", text="a month", pub_date=dt.date(2022, 8, 6), time=Duration(((Granularity.MONTH, 1),))
    )
    assert not month.agrees(dt.timedelta(days=30))
    none = Phrase(kind="impossible", text="31 June 2019", pub_date=dt.date(2022, 8, 6), time=Unresolved("no such day"))
    assert none.agrees(None)
    assert not none.agrees(dt.date(2019, 7, 1))


def test_a_timeline_out_of_order_is_told() -> None:
    told = (Told(Interval.parse("2018"), ("sold",)), Told(Interval.parse("2020"), ("closed",)))
    article = Article(text="It was sold in 2018 and closed in 2020.", pub_date=dt.date(2022, 8, 6), events=told)
    assert article.differences([("2018", "sold"), ("2020", "closed")]) == []
    assert article.differences([("2020", "closed"), ("2018", "sold")]) == ["2020 closed: stands before 2018 sold"]


def test_the_tagger_is_not_imported() -> None:
    code = "import sys, timeline.strategies; print(*(m for m in sys.modules if m.startswith('timeline')))"
    loaded = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout
    assert "timeline.strategies.articles" in loaded
    assert not any(part in loaded for part in ("tagger", "orderer", "languages", "meaning"))
