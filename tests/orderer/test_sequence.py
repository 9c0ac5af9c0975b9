"""A timeline as a sequence: what slicing and selecting show, and the order, which is strict and partial."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.laws.lines import laws, lines, timeline_of
from timeline import (
    Granularity,
    Interval,
    Relation,
    Timeline,
    build_timeline,
    extract_events,
    merge_timelines,
)
from timeline.orderer.precedence import Precedence


@laws
@given(lines, st.integers(-9, 9) | st.none(), st.integers(-9, 9) | st.none(), st.sampled_from([None, 1, 2, -1]))
def test_slices_are_those_of_a_tuple(line: Timeline, first: int | None, last: int | None, step: int | None) -> None:
    view = line[first:last:step]
    assert isinstance(view, Timeline)
    assert tuple(view) == tuple(line)[first:last:step]
    assert [view[n] for n in range(len(view))] == list(view)
    assert (view.evidence, view.undated) == (line.evidence, line.undated)


@laws
@given(lines)
def test_it_is_sorted(line: Timeline) -> None:
    starts = [e.when.start for e in line if e.when.start is not None]
    assert starts == sorted(starts)
    assert [line.index(event) for event in line] == list(range(len(line)))
    assert list(reversed(list(reversed(line)))) == list(line)


@laws
@given(lines, st.sampled_from(["1932", "2003", "2022-07"]), st.sampled_from(["1968", "2009", "2022-08-05"]))
def test_between_gives_what_lies_within(line: Timeline, first: str, last: str) -> None:
    if first > last:
        first, last = last, first
    span = Interval.between(Interval.parse(first), Interval.parse(last))
    chosen = line.between(first, last)
    assert list(chosen) == [event for event in line if event.when.within(span)]
    assert chosen.between(first, last) == chosen


@laws
@given(lines, st.sampled_from(Granularity))
def test_at_gives_a_unit_and_finer_ones(line: Timeline, granularity: Granularity) -> None:
    chosen = line.at(granularity)
    assert list(chosen) == [event for event in line if event.when.granularity <= granularity]
    assert list(line.at(max(Granularity))) == list(line)


@laws
@given(lines)
def test_filters_part_the_events_and_can_be_chained(line: Timeline) -> None:
    parts = [line.filter(basis=basis) for basis in ("stated", "carried", "publication")]
    assert sorted((e.text for part in parts for e in part), key=str) == sorted(e.text for e in line)
    assert list(line.filter(basis=["stated", "carried", "publication"])) == list(line)
    assert line.filter(basis="stated").filter(confidence=0.9) == line.filter(basis="stated", confidence=0.9)
    for document in line.evidence.documents:
        for event in line.filter(document=document.key):
            assert document.key in {m.document for m in event.mentions}


@laws
@given(lines)
def test_merging_a_view_merges_all_that_is_behind_it(line: Timeline) -> None:
    assert merge_timelines([line[:1], line.filter(basis="carried")]) == line


WITHIN_A_DAY = [
    ("On Tuesday the council voted. Earlier on Tuesday the mayor resigned.", "resigned", "voted"),
    ("Lund was arrested on Tuesday. He was freed later that day.", "arrested", "freed"),
]


@pytest.mark.parametrize("text, first, second", WITHIN_A_DAY)
def test_what_was_earlier_in_a_day_comes_first(text: str, first: str, second: str) -> None:
    line = build_timeline(text, "2022-08-06")
    place = {m.trigger_text: event for event in line for m in event.mentions}
    assert line.before(place[first], place[second]) is True
    assert line.index(place[first]) < line.index(place[second])


GOES_ON = [
    ("The men broke in and stole a car.", "broke", "stole"),
    ("Thieves broke in. The owner called for help.", "broke", "called"),
    ("The wall fell, killing two.", "fell", "killing"),
]


@pytest.mark.parametrize("text, first, second", GOES_ON)
def test_what_a_story_tells_next_comes_next(text: str, first: str, second: str) -> None:
    told = {m.trigger_text: m for m in extract_events(text, "2022-08-06")}
    assert build_timeline(text, "2022-08-06").before(told[first], told[second]) is True


STANDS_STILL = [
    ("Thieves broke in. The owner was asleep.", "broke", "was"),
    ("Thieves broke in. The owner was watching.", "broke", "watching"),
    ("Thieves broke in. Earlier the owner called for help.", "broke", "called"),
    ("Thieves broke in. They took what the owner left.", "broke", "left"),
    ("He has left and she has come.", "left", "come"),
]


@pytest.mark.parametrize("text, one, other", STANDS_STILL)
def test_a_state_an_aside_and_another_tense_are_in_no_order(text: str, one: str, other: str) -> None:
    told = {m.trigger_text: m for m in extract_events(text, "2022-08-06")}
    assert build_timeline(text, "2022-08-06").before(told[one], told[other]) is None


def test_what_has_dates_is_left_to_the_calendar() -> None:
    assert not build_timeline("The pier was sold in 2018. The ferry sank in 2017.", "2022-08-06").conflicts


def test_what_the_calendar_contradicts_is_reported() -> None:
    line = timeline_of(["2018", "2019"], [(1, 0)])
    assert line.conflicts == (Relation("1:0-8", "0:0-8", "then"),)
    assert line.before(line[0], line[1]) is True


def test_of_a_circle_one_relation_is_reported_and_the_rest_holds() -> None:
    line = timeline_of(["2018", "2018", "2018"], [(0, 1), (1, 2), (2, 0)])
    assert len(line.conflicts) == 1
    assert sum(line.before(a, b) is True for a, b in itertools.permutations(line, 2)) == 3


def test_a_contradiction_in_a_text_is_reported() -> None:
    (relation,) = build_timeline("The ferry sank in 2019 before the pier was sold in 2018.", "2022-08-06").conflicts
    assert isinstance(relation, Relation)
    assert relation.signal == "before"


def test_a_chain_of_many_steps_is_followed() -> None:
    line = timeline_of(["2018"] * 8, [(n, n + 1) for n in range(7)])
    by_name = {e.mentions[0].document: e for e in line}
    assert line.before(by_name["0"], by_name["7"]) is True
    assert line.before(by_name["7"], by_name["0"]) is False


def test_of_strangers_only_the_calendar_is_known() -> None:
    line, other = timeline_of(["2018"], []), timeline_of(["2017", "2019", "2018"], [])
    assert [line.before(line[0], e) for e in other[1:]] == [None, True]
    assert line.before(other[2], line[0]) is False
    assert Precedence([], []).reaches(line[0], other[0]) is False


def test_an_event_and_a_mention_can_be_compared() -> None:
    line = timeline_of(["2018", "2019"], [])
    assert line.before(line[0], line[1].mentions[0]) is True
    assert line.before(line[0], line[0].mentions[0]) is None


@pytest.mark.parametrize("index", [5, -6])
def test_an_index_outside_is_an_error(index: int) -> None:
    with pytest.raises(IndexError):
        _ = build_timeline("The pier opened in 1932.", "2022-08-06")[index]
