"""The table fits the terminal, holds every event, and cannot steer the terminal."""

import re

from hypothesis import given
from hypothesis import strategies as st

from tests import strategies as ours
from timeline.formats.table import dump
from timeline.model import Event, EventMention, Evidence, Interval, TimeExpression, Unresolved, VagueTime


def mention(text: str, when: Interval | VagueTime | Unresolved, basis: str = "stated", at: int = 0) -> EventMention:
    words = TimeExpression(
        start=at, end=at + 4, text="then", type="DATE", value=None, time=when, rule="test", signal="by"
    )
    return EventMention(
        document="news-17",
        start=at,
        end=at + len(text),
        text=text,
        trigger=(at, at + 1),
        when=when,
        expressions=(words,),
        basis=basis,  # type: ignore[arg-type]
        confidence=1.0,
    )


def event(*tellings: EventMention) -> Event:
    first = tellings[0]
    assert isinstance(first.when, Interval)
    return Event(when=first.when, text=first.text, mentions=tellings)


def test_date_event_and_evidence_stand_side_by_side() -> None:
    told = mention("The bridge opened", Interval.parse("2021-11"))
    again = mention("it opened", Interval.parse("2021-11"), at=60)
    head, row = dump(Evidence(mentions=frozenset({told, again})), [event(told, again)]).splitlines()
    assert head.split() == ["Date", "Event", "Evidence"]
    assert re.split(" {2,}", row) == ["2021-11", "The bridge opened", "stated: “by then”; told 2 times"]
    assert head.index("Evidence") == row.index("stated")


def test_two_words_for_an_event_in_one_clause_are_one_telling() -> None:
    told, within = (
        mention("The bridge opened", Interval.parse("2021-11")),
        mention("opened", Interval.parse("2021-11"), at=11),
    )
    assert "times" not in dump(Evidence(mentions=frozenset({told, within})), [event(told, within)])


def test_the_news_and_what_was_carried_say_so() -> None:
    news = mention("The mayor has resigned", Interval.parse("2022-08-06"), "publication")
    next_day = mention("her deputy took over", Interval.parse("2022-08-07"), "carried", at=60)
    shown = dump(Evidence(mentions=frozenset({news, next_day})), [event(news), event(next_day)])
    assert "the story's own news" in shown
    assert "carried over: “by then”" in shown


def test_vague_and_unresolved_tellings_stand_below_with_their_reason() -> None:
    vague = mention("She recently moved", VagueTime("PAST"), "undated")
    garbled = mention("In a 202 interview he said so", Unresolved("202 is no year"), "undated", at=60)
    shown = dump(Evidence(mentions=frozenset({vague, garbled})), [])
    assert shown.splitlines()[0] == "No event could be dated."
    assert re.search(r"some time ago\s+She recently moved\s+vague: “by then”", shown)
    assert re.search(r"unknown\s+In a 202 interview he said so\s+202 is no year", shown)


@given(st.lists(ours.mentions, max_size=4), st.integers(1, 200))
def test_any_text_fits_any_width_and_cannot_steer_the_terminal(mentions: list[EventMention], width: int) -> None:
    events = [event(m) for m in mentions if isinstance(m.when, Interval)]
    shown = dump(Evidence(mentions=frozenset(mentions)), events, width)
    assert all(line.isprintable() and len(line) <= max(width, 60) for line in shown.split("\n"))
