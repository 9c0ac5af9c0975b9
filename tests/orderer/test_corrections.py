"""Corrections by hand: they belong to the evidence, find their event again, and obey the laws of merging."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.effort import effort
from timeline import (
    BadEvent,
    Correction,
    Document,
    Event,
    EventMention,
    Timeline,
    build_timeline,
    extract_events,
    merge_timelines,
)

TUESDAY = Document("Mayor Osei resigned on Tuesday. The pier opened in 1932.", "2022-08-06", id="first")
RETOLD = Document("Osei resigned on Tuesday after a row.", "2022-08-07", id="second")
RIGHT = Document("Osei resigned on Monday, far from home.", "2022-08-05", id="third")


def told(line: Timeline) -> list[tuple[str, str, int]]:
    return [(event.when.value, event.basis, len(event.mentions)) for event in line]


def resigned(line: Timeline) -> Event:
    return next(event for event in line if event.mentions[0].trigger_text == "resigned")


def test_a_replaced_date_moves_its_event() -> None:
    line = build_timeline(TUESDAY)
    moved = line.replace(resigned(line), when="1931-05-01")
    assert told(moved) == [("1931-05-01", "corrected", 1), ("1932", "stated", 1)]
    assert (moved[0].confidence, told(line)[1][0]) == (1.0, "2022-08-02")


def test_a_dropped_event_is_nowhere() -> None:
    line = build_timeline(TUESDAY)
    left = line.drop(resigned(line))
    assert told(left) == [("1932", "stated", 1)]
    assert not any(m.trigger_text == "resigned" for m in left.undated)


def test_retellings_in_later_articles_follow_the_correction() -> None:
    line = build_timeline(TUESDAY)
    moved = line.replace(resigned(line), when="2022-08-01")
    both = merge_timelines([build_timeline(RETOLD), moved])
    assert told(both) == [("1932", "stated", 1), ("2022-08-01", "corrected", 2)]
    assert told(merge_timelines([build_timeline(RETOLD), line.drop(resigned(line))])) == [("1932", "stated", 1)]


def test_who_had_the_date_right_tells_the_same_event() -> None:
    line = build_timeline([TUESDAY, RIGHT])
    wrong = next(event for event in line if event.mentions[0].document == "first" and event.when.value != "1932")
    moved = line.replace(wrong, when="2022-08-01")
    assert told(moved) == [("1932", "stated", 1), ("2022-08-01", "corrected", 2)]


def test_the_last_word_holds() -> None:
    line = build_timeline(TUESDAY)
    event = resigned(line)
    first = line.replace(event, when="2022-08-01")
    second = first.replace(resigned(first), when="2022-07-31")
    back = second.drop(event).replace(event, when="2022-07-30")
    for corrected, value in ((second, "2022-07-31"), (back, "2022-07-30")):
        for merged in (corrected, merge_timelines([line, corrected, first])):
            assert (resigned(merged).when.value, merged.conflicts) == (value, ())


def test_contradictory_corrections_are_reported() -> None:
    line = build_timeline(TUESDAY)
    one, other = line.replace(resigned(line), when="2022-08-01"), line.replace(resigned(line), when="2022-08-03")
    for merged in (merge_timelines([one, other]), merge_timelines([other, one])):
        assert resigned(merged).when.value == "2022-08-03"
        (lost,) = merged.conflicts
        assert isinstance(lost, Correction)
        assert lost.when is not None
        assert lost.when.value == "2022-08-01"
        settled = merged.replace(resigned(merged), when="2022-08-01")
        assert (resigned(settled).when.value, settled.conflicts) == ("2022-08-01", ())


def test_two_corrected_events_that_turn_out_to_be_one_are_reported() -> None:
    first, second = build_timeline(TUESDAY), build_timeline(RETOLD)
    merged = merge_timelines(
        [first.replace(resigned(first), when="2022-08-01"), second.replace(resigned(second), when="2022-08-03")]
    )
    assert len(merged.conflicts) == 1
    assert told(merged) == [("1932", "stated", 1), ("2022-08-03", "corrected", 2)]


def test_an_undated_mention_can_be_dated_by_hand() -> None:
    line = build_timeline("The pier had burned down. The mayor said so on Friday.", "2022-08-06")
    burned = next(m for m in line.undated if "burned" in m.trigger_text)
    dated = line.replace(burned, when="1968")
    assert told(dated)[0] == ("1968", "corrected", 1)
    assert burned not in dated.undated


def test_slices_and_selections_keep_what_they_show() -> None:
    line = build_timeline([TUESDAY, RETOLD])
    view = line.between("2022", "2022")
    moved = view.replace(view[0], when="1931")
    assert told(moved) == [("1931", "corrected", 2)]
    assert len(line[:1].drop(line[0])) == 0
    assert told(merge_timelines([moved])) == [("1931", "corrected", 2), ("1932", "stated", 1)]


def test_only_an_event_of_the_timeline_can_be_corrected() -> None:
    line, other = build_timeline(TUESDAY), build_timeline(RETOLD)
    with pytest.raises(BadEvent, match="no mention of that event"):
        line.drop(other[0])


def test_json_carries_corrections() -> None:
    line = build_timeline(TUESDAY)
    for made in (line.replace(line[0], when="2022-08-01"), line.drop(line[0])):
        assert Timeline.from_json(made.to_json()) == made
        assert list(Timeline.from_json(made.to_json())) == list(made)


def test_explanations_name_dates_rules_and_reasons() -> None:
    line = build_timeline([TUESDAY, RETOLD])
    told_of = resigned(line).explain()
    for words in ('rule "at"', '"Tuesday"', "the publication date", "Told 2 times", 'both tell of "resign"', "osei"):
        assert words in told_of
    assert "corrected by hand to 1931" in line.replace(line[0], when="1931")[0].explain()
    (mention,) = (m for m in extract_events("He had not left.", "2022-08-06") if m.trigger_text == "left")
    assert "did not happen" in mention.explain()
    undated = build_timeline("Two days after the election, he quit.", "2022-08-06").undated
    assert "no date known for" in undated[0].explain()


CLAUSES = ("Linda Osei resigned on Tuesday.", "Osei resigned on Monday.", "The pier opened in 1932.", "Ann had left.")
texts = st.lists(st.sampled_from(CLAUSES), min_size=1, max_size=3).map(" ".join)
documents = st.builds(Document, texts, st.dates(dt.date(2022, 8, 3), dt.date(2022, 8, 6)))


@st.composite
def corrected(draw: st.DrawFn) -> Timeline:
    """A timeline with up to three corrections, each made knowing those before."""
    line = build_timeline(draw(st.lists(documents, min_size=1, max_size=2)))
    for _ in range(draw(st.integers(0, 3))):
        some: list[Event | EventMention] = [*line, *line.undated]
        if not some:
            break
        event = draw(st.sampled_from(some))
        when = draw(st.sampled_from([None, "2022-08-01", "2022-08-02", "1932"]))
        line = line.drop(event) if when is None else line.replace(event, when=when)
    return line


@effort(0.4)
@given(corrected(), corrected(), corrected())
def test_merging_with_corrections_obeys_its_laws(a: Timeline, b: Timeline, c: Timeline) -> None:
    one = merge_timelines([merge_timelines([a, b]), c])
    other = merge_timelines([c, merge_timelines([b, a]), a])
    assert one == other
    assert (list(one), one.undated, one.conflicts) == (list(other), other.undated, other.conflicts)
    assert one.evidence.corrections == a.evidence.corrections | b.evidence.corrections | c.evidence.corrections


@effort(0.4)
@given(corrected(), st.sampled_from(["2022-08-01", "1932", "1999/2001"]))
def test_what_is_corrected_last_stands(line: Timeline, when: str) -> None:
    for event in line:
        moved = line.replace(event, when=when)
        names = {m.id for m in event.mentions}
        homes = [e for e in moved if names & {m.id for m in e.mentions}]
        assert [e.when.value for e in homes] == [when]
        assert not any(names & {m.id for m in e.mentions} for e in line.drop(event))
