"""Ordering and merging: a timeline is a pure function of a set, and its order is strict, total and stable."""

import itertools
import random
from typing import Any

import attrs
from hypothesis import given
from hypothesis import strategies as st

from tests import strategies as ours
from tests.effort import effort
from tests.laws.lines import documents, laws, lines, timeline_of
from timeline import (
    BadDocument,
    Document,
    Event,
    EventMention,
    Evidence,
    Relation,
    Timeline,
    build_timeline,
    merge_timelines,
)

#: Sentences that carry their own dates and tell of nothing that another tells.
DATED = [
    "The pier opened on 5 May 1932.",
    "Ann Lee resigned in June 1968.",
    "The Marlin sank off Tarn on 3 March 2018.",
    "Brightwater bought the bank in 1999.",
    "The council sold the mill on 11 November 2011.",
    "Voters chose Tomas Lindqvist in September 1975.",
    "An earthquake destroyed the chapel in 1848.",
    "The museum was founded in the 1920s.",
]


# ----------------------------------------------------------------------------------------------------------- the order


@laws
@given(lines)
def test_the_order_is_total_and_stable(line: Timeline) -> None:
    """Every event has one place, and the same evidence gives it the same one, whatever the order of its sets."""
    assert [line.index(event) for event in line] == list(range(len(line)))
    again = attrs.evolve(
        line.evidence,
        documents=frozenset(sorted(line.evidence.documents, key=repr, reverse=True)),
        mentions=frozenset(sorted(line.evidence.mentions, key=repr, reverse=True)),
    )
    assert list(Timeline(again)) == list(line)


@laws
@given(lines)
def test_it_is_sorted_by_start_then_coarse_before_fine_then_by_place(line: Timeline) -> None:
    """By start, or where it is open by end; where a text states an order of two that begin at once, that one."""
    stated = {(r.before, r.after) for r in line.evidence.relations}
    for one, other in itertools.pairwise(line):
        assert key(one)[0] <= key(other)[0]
        names = [{m.id for m in event.mentions} for event in line if event.when.start == one.when.start]
        free = not any(a in first or b in first for first in names for a, b in stated)
        if free and one.when.start == other.when.start and one.when.start is not None:
            assert key(one) <= key(other)


def key(event: Event) -> tuple[Any, ...]:
    when, first = event.when, event.mentions[0]
    return when.start or when.end, -when.granularity, when.end is None, first.document, first.start


def check_strict_partial_order(line: Timeline, told: list[Event] | list[EventMention]) -> None:
    before = {(a, b): line.before(told[a], told[b]) for a, b in itertools.product(range(len(told)), repeat=2)}
    for (a, b), says in before.items():
        assert before[b, a] is (None if says is None else not says)
        assert a != b or says is None
    for a, b, c in itertools.product(range(len(told)), repeat=3):
        if before[a, b] and before[b, c]:
            assert before[a, c]


@laws
@given(lines)
def test_before_is_a_strict_partial_order_of_events_and_of_mentions(line: Timeline) -> None:
    """Nothing comes before itself, never both ways round, and passed on from each to the next."""
    check_strict_partial_order(line, list(line))
    check_strict_partial_order(line, sorted(line.evidence.mentions, key=lambda m: m.id)[:12])


@laws
@given(lines)
def test_the_sequence_never_contradicts_the_calendar(line: Timeline) -> None:
    for one, other in itertools.combinations(line, 2):
        assert not other.when.before(one.when)
        assert line.before(one, other) is True or not one.when.before(other.when)


whens = st.sampled_from(["2018", "2018-03", "2018-05", "2018-05-02", "2019", "2018-06/2019-02", "2018/..", "../2018"])
numbers = st.integers(0, 7)


@laws
@given(st.lists(whens, min_size=2, max_size=8), st.lists(st.tuples(numbers, numbers), max_size=14))
def test_any_relations_leave_a_strict_partial_order(values: list[str], pairs: list[tuple[int, int]]) -> None:
    """Whatever texts state, circles and contradictions included: what cannot hold is listed as a conflict."""
    line = timeline_of(values, pairs)
    check_strict_partial_order(line, list(line))
    check_strict_partial_order(line, sorted(line.evidence.mentions, key=lambda m: m.id))
    for relation in line.conflicts:
        assert isinstance(relation, Relation)


# -------------------------------------------------------------------------------------------------------------- merging


@effort(0.25)
@given(lines, lines, lines)
def test_merging_is_associative_commutative_and_idempotent(a: Timeline, b: Timeline, c: Timeline) -> None:
    one = merge_timelines([merge_timelines([a, b]), c])
    assert one == merge_timelines([c, merge_timelines([b, a])]) == merge_timelines([a, b, c])
    assert list(one) == list(merge_timelines([c, merge_timelines([b, a])]))
    assert list(merge_timelines([one, a])) == list(merge_timelines([one, one])) == list(one)
    assert merge_timelines([one, Timeline()]) == one


@given(ours.evidence, ours.evidence, ours.evidence)
def test_union_of_any_evidence_is_that_of_sets(a: Evidence, b: Evidence, c: Evidence) -> None:
    """Also of what no text would say; where one id names two texts it is refused, in whatever order they come."""
    try:
        one = (a | b) | c
    except BadDocument:
        for order in itertools.permutations([a, b, c]):
            try:
                Evidence.union(order)
            except BadDocument:
                continue
            raise AssertionError("refused in one order and taken in another") from None
        return
    assert one == a | (b | c) == (c | b) | a
    assert one | a == one | one == one


@effort(0.1)
@given(st.lists(documents, min_size=2, max_size=3))
def test_documents_may_come_in_any_order_and_be_read_apart(some: list[Document]) -> None:
    first = build_timeline(some)
    for order in itertools.permutations(some):
        assert list(build_timeline(order)) == list(first)
    assert merge_timelines(build_timeline(d) for d in some) == first


@laws
@given(st.sets(st.sampled_from(DATED), min_size=2), st.randoms(use_true_random=False))
def test_the_order_of_sentences_that_carry_their_own_dates_changes_only_offsets(
    sentences: set[str], chance: random.Random
) -> None:
    told = sorted(sentences)
    chance.shuffle(told)
    one, other = (build_timeline(" ".join(order), "2022-08-06") for order in (sorted(sentences), told))
    assert [(e.when, e.text, e.basis) for e in one] == [(e.when, e.text, e.basis) for e in other]
    assert len(one) == len(sentences)
