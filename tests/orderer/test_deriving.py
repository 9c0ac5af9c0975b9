"""From evidence to events: which mentions count, in which order, and the text that tells an event best."""

import random
from typing import Any

import attrs
import pytest

from tests.orderer.tellings import DAY, MONTH, NAMED, group, mention, profile
from timeline.languages.en.events import WORDS
from timeline.model import Correction, Document, EventMention, Evidence, Interval, Unresolved, VagueTime
from timeline.orderer.deriving import MANY, _best_text, derive, in_text_order
from timeline.orderer.deriving import _event as event_of
from timeline.orderer.deriving import _profilers as profilers
from timeline.orderer.news import LEAD


def told(document: str, text: str, when: str = DAY, start: int = 0, **more: Any) -> EventMention:  # noqa: ANN401
    """A clause at a place of a document, whose verb stands between stars."""
    before, trigger, _ = text.split("*")
    text, at = text.replace("*", ""), start + len(before)
    place = {"start": start, "end": start + len(text), "trigger": (at, at + len(trigger))}
    return mention(text, when, document=document, **place | more)


def events(*mentions: EventMention, **more: Any) -> list[tuple[str, str]]:  # noqa: ANN401
    """The documents and the time of each event."""
    derived = derive(Evidence(mentions=frozenset(mentions), **more))
    return sorted(("".join(m.document for m in event.mentions), event.when.value) for event in derived.events)


OSEI = "Osei *resigned* as mayor"


@pytest.mark.parametrize(
    "more, counts",
    [
        ({}, True),
        ({"basis": "carried"}, True),
        ({"factuality": "scheduled"}, True),
        ({"factuality": "denied"}, False),
        ({"factuality": "quoted"}, False),
        ({"basis": "tense"}, False),
        ({"basis": "undated", "when": Unresolved("no day is known")}, False),
        ({"when": VagueTime("PAST")}, False),
    ],
    ids=repr,
)
def test_which_mentions_are_on_the_timeline(more: dict[str, Any], counts: bool) -> None:  # noqa: FBT001
    pier = told("z", "The pier *opened* in Tarn", "1932")
    kept = told("a", OSEI)
    made = events(attrs.evolve(kept, **more), pier)
    assert made == ([("a", DAY)] if counts else []) + [("z", "1932")]


def test_the_same_event_of_two_documents_is_one() -> None:
    assert events(told("a", OSEI), told("b", "After a row Osei *resigned*")) == [("ab", DAY)]


NEWS: dict[str, Any] = {"basis": "publication"}


@pytest.mark.parametrize(
    "mentions, made",
    [
        # the news of a document is an event of the day it was published
        ([told("a", "Osei *has resigned*", "2022-08-06", **NEWS)], [("a", "2022-08-06")]),
        ([told("a", "Osei *has resigned*", "2022-08-06", **NEWS, factuality="denied")], []),
        # its date is told in the same document
        (
            [told("a", "Osei *resigned*", "2022-08-06", **NEWS), told("a", "Osei *resigned*", DAY, start=50)],
            [("aa", DAY)],
        ),
        # … or in another, which tells the same
        (
            [told("a", "Osei *resigned* as mayor", "2022-08-02", **NEWS), told("b", "Mayor Osei *resigned*", MONTH)],
            [("ab", MONTH)],
        ),
        # each document has news of its own
        (
            [told("a", "Osei *resigned*", "2022-08-06", **NEWS), told("b", "Lund *sang*", "2022-08-05", **NEWS)],
            [("a", "2022-08-06"), ("b", "2022-08-05")],
        ),
        # what two of them report on one day is one event
        (
            [told("a", "Osei *resigned*", "2022-08-06", **NEWS), told("b", "Osei *resigned*", "2022-08-06", **NEWS)],
            [("ab", "2022-08-06")],
        ),
        # what stands far behind the lead, and tells something else, is no news
        (
            [told("a", "Osei *resigned*", **NEWS), told("a", "Lund *sang*", start=2 * LEAD, **NEWS)],
            [("a", DAY)],
        ),
    ],
)
def test_the_news_of_documents(mentions: list[EventMention], made: list[tuple[str, str]]) -> None:
    assert events(*mentions) == made


def test_corrections_are_asked_last() -> None:
    mayor, pier = told("a", OSEI), told("z", "The pier *opened* in Tarn", "1932")
    dropped = Correction(mentions=frozenset({mayor.id}))
    moved = Correction(mentions=frozenset({pier.id}), when=Interval.parse("1933"))
    other = Correction(mentions=frozenset({pier.id}), when=Interval.parse("1931"))
    assert events(mayor, pier, corrections=frozenset({dropped, moved})) == [("z", "1933")]
    derived = derive(Evidence(mentions=frozenset({mayor, pier}), corrections=frozenset({dropped, moved, other})))
    assert (derived.dropped, derived.overruled) == (frozenset({mayor.id}), (other,))
    loose = attrs.evolve(told("q", "Lund *sang*", basis="undated"), when=Unresolved("no day is known"))
    known = Correction(mentions=frozenset({loose.id}), when=Interval.parse("1931"))
    assert events(loose, pier, corrections=frozenset({known})) == [("q", "1931"), ("z", "1932")]
    derived = derive(Evidence(mentions=frozenset({mayor, pier})))
    assert (derived.dropped, derived.overruled) == (frozenset(), ())


def test_mentions_are_taken_in_the_order_of_the_texts() -> None:
    one = told("a", OSEI, start=50)
    ordered = [
        told("a", OSEI),
        attrs.evolve(one, start=40, end=60),
        attrs.evolve(one, start=40, end=70),
        attrs.evolve(one, start=50, end=60),
        told("a", OSEI, start=60),
        told("b", OSEI),
    ]
    mixed = random.Random(1).sample(ordered, len(ordered))
    assert in_text_order(Evidence(mentions=frozenset(mixed))) == ordered


def test_documents_of_a_language_share_a_profiler_and_unknown_ones_are_read_as_english() -> None:
    texts = [("a", "en"), ("b", None), ("c", "xx")]
    documents = frozenset(Document("It rained.", id=name, language=language) for name, language in texts)
    found = profilers(Evidence(documents=documents, mentions=frozenset({told("z", OSEI)})))
    assert sorted(found) == ["a", "b", "c", "z"]
    assert len({id(profiler) for profiler in found.values()}) == 1
    assert found["z"].words is WORDS


# -------------------------------------------------------------------------------------------------- an event of a group


def test_an_event_lists_its_tellings_as_the_texts_do_each_with_its_reason() -> None:
    mentions = [told("b", OSEI), told("a", "Then he *quit*", start=90), told("a", OSEI)]
    made = group(*((m, NAMED) for m in mentions))
    made.reasons = ["as b says", "as a says again", ""]
    made.correction = Correction(mentions=frozenset({mentions[0].id}), when=Interval.parse("1932"))
    event = event_of(made)
    assert event.mentions == (mentions[2], mentions[1], mentions[0])
    assert event.reasons == ("", "as a says again", "as b says")
    assert (event.when.value, event.correction, event.text) == ("1932", made.correction, "Osei resigned as mayor")


def test_an_event_of_many_tellings_has_the_text_that_all_agree_on() -> None:
    others = [told(name, f"Then in Tarn the mayor *quit* {name}") for name in "abcd"]
    chosen = told("e", "Osei *resigned* as mayor")
    theirs, its = profile("quit", said="quit mayor"), profile("resign", said="quit mayor row")
    made = group(*((m, theirs) for m in others), (chosen, its))
    assert event_of(made).text == "Osei resigned as mayor"
    made.correction = Correction(mentions=frozenset({chosen.id}), when=Interval.parse("1932"))
    made.mentions[2] = attrs.evolve(made.mentions[2], when=Interval.parse("1932"))
    assert event_of(made).text == "Then in Tarn the mayor quit c"  # it states the day that is known now


def test_the_text_of_an_event_is_its_most_telling_clause() -> None:
    stated = mention("Osei  resigned\nas mayor")
    day = Interval.parse(DAY)
    longer = mention("Osei resigned as mayor of Tarn after the council had voted", basis="carried")
    assert _best_text([longer, stated], [NAMED, NAMED], day) == "Osei resigned as mayor"
    assert _best_text([stated, attrs.evolve(longer, basis="stated")], [NAMED] * 2, day).endswith("had voted")
    endless = mention("Osei resigned " * 40)
    most = mention("Osei resigned " * 13)
    assert _best_text([endless, most], [NAMED] * 2, day) == " ".join(most.text.split())
    exact = mention("Osei resigned ".ljust(180, "x"))
    assert _best_text([mention("Osei resigned ".ljust(181, "x")), exact], [NAMED] * 2, day) == exact.text


CARRIED, IN_A_MONTH = {"basis": "carried"}, {"when": MONTH}


def best_of(*tellings: tuple[str, dict[str, Any]]) -> str:
    """The text that is chosen of tellings, each of a name and its words, told with these differences."""
    mentions = [mention(text.split(":")[0], **more) for text, more in tellings]
    profiles = [profile(said=text.split(":")[1]) for text, _ in tellings]
    return _best_text(mentions, profiles, Interval.parse(DAY))


@pytest.mark.parametrize(
    "tellings, best",
    [
        # the one that has most of what the others say
        ([("One: a", {}), ("Two: a b", {}), ("Three: a b c", {}), ("Four: a b c", {}), ("Five: b", {})], "Three"),
        # … and little else: a strange word costs more than a usual one is worth
        ([("One: a x y", {}), ("Two: a", {}), *[("Three: a", {})] * 5], "Two"),
        ([("One: a", {}), ("Two: a b", {}), *[("Three: a", {})] * 4], "Two"),  # one telling in six is usual
        ([("One: a", {}), *[("Two: a b", {})] * 2, *[("Three: a", {})] * 9], "Two"),
        ([("One: a", {}), ("Two: a b v w x y z", {}), ("Three: a b", {}), *[("Four: a", {})] * 9], "Three"),
        ([("One: a", {}), ("Two: a b v w x y z", {}), ("Three: a b k l m n o", {}), *[("Four: a", {})] * 9], "One"),
        ([("One: a b x", {}), ("Two: a", {}), ("Three: b", {}), *[("Four: a", {})] * 4], "One"),
        # one that states the day of the event
        ([("One: a b", CARRIED), ("Two: a", {}), ("Three: b", {}), *[("Four: a b", IN_A_MONTH)] * 3], "Two"),
        ([*[("One: a b", IN_A_MONTH)] * 4, ("Two: c", {})], "Two"),
        # of as good ones the first
        ([("One: a", {}), ("Two: a", {}), ("Three: a", {}), ("Four: a", {}), ("Five: a", {})], "One"),
    ],
)
def test_of_many_tellings_one_says_what_all_say(tellings: list[tuple[str, dict[str, Any]]], best: str) -> None:
    assert len(tellings) >= MANY
    assert best_of(*tellings) == best
