"""From articles to timelines. The laws of order and of merging are in tests/laws/test_ordering.py."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.effort import effort
from timeline import BadDate, BadDocument, Interval, Timeline, build_timeline, extract_events

STORY = """Mayor Osei quits after vote

Linda Osei has resigned as mayor of Tarn, her office said.

Osei resigned after the council stripped her of her powers on Tuesday. The council had opened an inquiry in March.

Osei was elected in 2018. In 2018 Osei also married the singer Jo Lund, after which she moved to Tarn.

The council opened its inquiry in March after complaints. A new vote will be held on September 3.
"""


def told(text: str, pub_date: str = "2022-08-06") -> list[tuple[str, str]]:
    return [(event.when.value, event.text) for event in build_timeline(text, pub_date)]


def test_a_story_gives_each_event_once_and_in_order() -> None:
    values = [value for value, _ in told(STORY)]
    assert values.count("2022-03") == 1
    assert values == sorted(values)
    assert {"2018", "2022-03", "2022-08-02", "2022-09-03"} <= set(values)


def test_the_news_is_one_event() -> None:
    text = "The mayor has resigned. Crowds cheered in the streets. Her party has thanked her."
    assert [event.basis for event in build_timeline(text, "2022-08-06")] == ["publication"]


def test_a_stated_order_stands_between_events_of_one_year() -> None:
    line = build_timeline("In 2018 Ann Lee backed the plan, after which Bob Ray asked her to reconsider.", "2022-08-06")
    assert [event.mentions[0].trigger_text for event in line] == ["backed", "asked"]
    assert line.before(line[0], line[1]) is True
    assert line.before(line[1], line[0]) is False


def test_a_connective_orders_what_no_date_does() -> None:
    text = "The band played in the square. Then the mayor left for the harbour."
    played, left = extract_events(text, "2022-08-06")
    line = build_timeline(text, "2022-08-06")
    known = {m.trigger_text: m for m in line.evidence.mentions}
    assert (played.trigger_text, left.trigger_text) == ("played", "left")
    assert line.before(known["played"], known["left"]) is True
    assert line.conflicts == ()


@pytest.mark.parametrize(
    "text",
    [
        "The number 2022 bus left.",
        "Nobody knows.",
        "",
        "\n\n\n",
        "https://example.org/2018/05/12",
        "She may have been elected in 2018.",
        "He denied that he had stolen it in 2018.",
    ],
)
def test_what_is_no_event(text: str) -> None:
    assert [event for event in build_timeline(text, "2022-08-06") if event.basis == "stated"] == []


def test_offsets_agree_with_the_text() -> None:
    for mention in extract_events(STORY, "2022-08-06"):
        assert STORY[mention.start : mention.end] == mention.text
        assert mention.start <= mention.trigger[0] < mention.trigger[1] <= mention.end
        assert "\n" not in mention.text


def test_bad_arguments_say_what_to_do() -> None:
    with pytest.raises(BadDate):
        build_timeline("text", "03/04/2022")
    with pytest.raises(BadDocument):
        build_timeline([b"bytes"])  # type: ignore[list-item]


def test_a_timeline_is_a_sequence() -> None:
    line = build_timeline(STORY, "2022-08-06")
    assert line[0] in line
    assert len(line[1:3]) == 2
    assert all(e.when.within(Interval.parse("2018")) for e in line.between("2018", "2018"))
    assert line.filter(basis="stated", confidence=2.0) == line.filter(document="none")
    assert Timeline.from_json(line.to_json()) == line


@effort(0.6)
@given(st.text(max_size=200))
def test_bad_text_never_raises(text: str) -> None:
    list(build_timeline(text, "2022-08-06"))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("LYON, 3 May 2021 (Wire) – The mayor resigned on Monday.", "The mayor resigned on Monday"),
        ("PARIS (Wire) -- The mayor resigned on Monday.", "The mayor resigned on Monday"),
        ("NEW YORK, May 3 — Ann Lee resigned on Monday.", "Ann Lee resigned on Monday"),
        ("date 2021-05-04 The mayor resigned on Monday.", "The mayor resigned on Monday"),
        ("Weaver – the oldest maker – closed on Monday.", "Weaver – the oldest maker – closed on Monday"),
    ],
)
def test_metadata_is_no_part_of_an_event(text: str, told: str) -> None:
    assert [event.text for event in build_timeline(text, "2021-05-04")] == [told]
