"""JSON is lossless, stable, and lets nothing in that is not ours."""

import contextlib
import json
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests import strategies as ours
from timeline.errors import BadFormat
from timeline.formats.json import dump, load
from timeline.model import Document, Event, EventMention, Evidence, Interval

OPENED = EventMention(
    document="news-17",
    start=0,
    end=28,
    text="The bridge opened on Tuesday",
    trigger=(11, 17),
    when=Interval.parse("2022-08-02"),
    basis="stated",
    confidence=0.9,
)
STORY = Evidence(
    frozenset({Document("The bridge opened on Tuesday.", "2022-08-06", id="news-17")}), frozenset({OPENED})
)


@given(ours.evidence)
def test_every_value_comes_back(evidence: Evidence) -> None:
    assert load(dump(evidence, [])) == evidence


@given(ours.evidence)
def test_what_comes_back_is_written_the_same(evidence: Evidence) -> None:
    once = dump(evidence, [])
    assert dump(load(once), []) == once


@given(ours.evidence)
def test_json_is_text_that_any_encoding_and_terminal_can_hold(evidence: Evidence) -> None:
    text = dump(evidence, [])
    text.encode("utf-8")
    assert all(c.isprintable() or c == "\n" or c >= "\xa0" for c in text)


@given(ours.documents)
def test_documents_keep_their_keys(document: Document) -> None:
    (back,) = load(dump(Evidence(frozenset({document})), [])).documents
    assert back.key == document.key


@pytest.mark.parametrize(
    "pub_date",
    ["2022-08-06", date(2022, 8, 6), datetime(2022, 8, 6, 9, 30), datetime(2022, 8, 6, tzinfo=UTC)],
)
def test_a_publication_date_keeps_its_type(pub_date: date | str) -> None:
    (back,) = load(dump(Evidence(frozenset({Document("", pub_date)})), [])).documents
    assert (type(back.pub_date), back.pub_date) == (type(pub_date), pub_date)


def test_two_halves_of_a_character_stay_two() -> None:
    (back,) = load(dump(Evidence(frozenset({Document("a\ud83d\ude00b")})), [])).documents
    assert len(back.text) == 4


def test_events_tell_a_reader_what_happened_and_point_to_their_mentions() -> None:
    told = json.loads(dump(STORY, [Event(when=OPENED.when, text=OPENED.text, mentions=(OPENED,))]))  # type: ignore[arg-type]
    (event,) = told["events"]
    assert event["when"]["value"] == "2022-08-02"
    assert event["text"] == "The bridge opened on Tuesday"
    assert event["mentions"] == [told["mentions"][0]["id"]] == ["news-17:11-17"]


def test_events_are_derived_and_so_ignored_when_read() -> None:
    told = json.loads(dump(STORY, [])) | {"events": ["whatever"]}
    assert load(json.dumps(told)) == STORY


def test_equal_evidence_gives_equal_text() -> None:
    others = frozenset({Document(str(n)) for n in range(20)})
    assert dump(Evidence(others), []) == dump(Evidence(frozenset(sorted(others, key=str, reverse=True))), [])


def test_a_byte_order_mark_is_forgiven() -> None:
    assert load("\ufeff" + dump(STORY, [])) == STORY


def damaged(**changes: object) -> str:
    return json.dumps(json.loads(dump(STORY, [])) | changes)


def mention(**changes: object) -> str:
    told = json.loads(dump(STORY, []))["mentions"][0]
    return damaged(mentions=[told | changes])


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "no JSON"),
        ("date,event\n2022,x", "no JSON"),
        ("NaN", "no JSON number"),
        ("[" * 100_000, "no JSON"),
        ("[]", "no timeline"),
        ("{}", "no timeline"),
        ('{"format": "calendar"}', "no timeline"),
        (damaged(version=3), "version 3"),
        (damaged(version=None), "version None"),
        (damaged(mentions=None), '"mentions" must be a list'),
        (damaged(documents="abc"), '"documents" must be a list'),
        (damaged(documents=[{}]), "required field missing @ $.documents[0].text"),
        (damaged(documents=[{"text": 5}]), "5 stands where text should @ $.documents[0].text"),
        (damaged(documents=[{"text": "a", "colour": "red"}]), "extra fields found (colour)"),
        (damaged(documents=[{"text": "a", "id": "x"}, {"text": "b", "id": "x"}]), "share the id 'x'"),
        (damaged(documents=[{"text": "a", "pub_date": {"date": "soon"}}]), "'soon' is no date"),
        (damaged(relations=["before"]), "$.relations[0]"),
        (mention(start="0"), "'0' stands where a whole number should @ $.mentions[0].start"),
        (mention(start=True), "True stands where a whole number should"),
        (mention(trigger=[1]), "$.mentions[0].trigger"),
        (mention(basis="guessed"), "$.mentions[0].basis"),
        (mention(when="2022"), "'2022' stands where a time should"),
        (mention(when={"kind": "eternity"}), "'eternity' is no kind of time"),
        (mention(when={"kind": "duration", "amounts": []}), "'duration' is no kind of time"),
        (mention(when={"kind": ["interval"]}), "$.mentions[0].when"),
        (mention(when={"kind": "interval", "start": None, "end": None, "granularity": "AEON"}), "no granularity"),
        (
            mention(
                when={
                    "kind": "interval",
                    "start": "2022-01-02T00:00:00",
                    "end": "2022-01-01T00:00:00",
                    "granularity": "DAY",
                }
            ),
            "must end after it starts",
        ),
    ],
)
def test_what_is_not_ours_is_refused_with_a_reason(text: str, says: str) -> None:
    with pytest.raises(BadFormat) as refused:
        load(text)
    assert says in str(refused.value)
    assert "\n" not in str(refused.value)


@pytest.mark.parametrize("given_", [b"{}", None, 5])
def test_what_is_no_text_is_refused(given_: object) -> None:
    with pytest.raises(BadFormat, match="decode or dump it first"):
        load(given_)  # type: ignore[arg-type]


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | ours.texts, lambda x: st.lists(x) | st.dictionaries(ours.texts, x)
    )
)
def test_no_json_value_breaks_the_reader(value: object) -> None:
    for name in ("documents", "mentions", "relations"):
        with contextlib.suppress(BadFormat):
            load(damaged(**{name: value}))
