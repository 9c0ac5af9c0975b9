"""JSON and JSON Lines say the same, lose nothing, and keep to their schema; lines put end to end are merged."""

import json
from functools import cache

import pytest
from hypothesis import given
from jsonschema import Draft202012Validator

from tests import strategies as ours
from tests.effort import effort
from tests.formats import told
from timeline import Timeline, build_timeline, merge_timelines
from timeline.errors import BadFormat
from timeline.formats import json as as_json
from timeline.formats import jsonl
from timeline.model import Event, Evidence

ONE = build_timeline("The bridge opened in May 1932. The council meets every Monday.", "2022-08-06")
TWO = build_timeline("On Tuesday, the mayor resigned, two weeks after the vote.", "2022-08-06")


@cache
def validator(place: str = "") -> Draft202012Validator:
    schema = as_json.schema()
    Draft202012Validator.check_schema(schema)
    if not place:
        return Draft202012Validator(schema)
    return Draft202012Validator({"$schema": schema["$schema"], "$defs": schema["$defs"], "$ref": f"#/$defs/{place}"})


@given(ours.evidence)
def test_every_value_comes_back(evidence: Evidence) -> None:
    assert jsonl.load(jsonl.dump(evidence, [])) == evidence


@effort(0.3)  # a validator in plain Python takes its time
@given(ours.evidence, told.events)
def test_json_keeps_to_its_schema(evidence: Evidence, events: list[Event]) -> None:
    validator().validate(json.loads(as_json.dump(evidence, events)))


@effort(0.2)
@given(ours.evidence, told.events)
def test_every_line_keeps_to_its_schema(evidence: Evidence, events: list[Event]) -> None:
    for line in jsonl.dump(evidence, events).split("\n"):
        validator("line").validate(json.loads(line))


@pytest.mark.parametrize(
    "wrong",
    [
        {"kind": "document"},
        {"kind": "document", "key": "a", "text": "b", "colour": "red"},
        {"kind": "relation", "before": "a", "after": "b"},
        {"kind": "note", "text": "a"},
        {"kind": "timeline", "format": "timeline", "version": 1},
    ],
)
def test_the_schema_lets_nothing_else_in(wrong: object) -> None:
    assert not validator("line").is_valid(wrong)


@pytest.mark.parametrize("change", [{"version": 3}, {"notes": []}, {"events": [{}]}, {"documents": [{"key": 1}]}])
def test_the_schema_of_the_whole_lets_nothing_else_in(change: dict[str, object]) -> None:
    assert validator().is_valid(json.loads(ONE.to_json()))
    assert not validator().is_valid(json.loads(ONE.to_json()) | change)


def test_lines_put_end_to_end_are_the_timelines_merged() -> None:
    lines = f"{ONE.to_jsonl()}\n{TWO.to_jsonl()}\n\n{ONE.to_jsonl()}\n"
    assert Timeline.from_jsonl(lines) == merge_timelines([ONE, TWO])


def test_events_are_there_for_the_reader() -> None:
    events = [line for line in map(json.loads, ONE.to_jsonl().split("\n")) if line["kind"] == "event"]
    assert [event["when"]["value"] for event in events] == [event.when.value for event in ONE]


@pytest.mark.parametrize(
    "text, says",
    [
        ('{"kind": "event"}', "line 1: a timeline begins with a line of the kind 'timeline'"),
        ("[]", "line 1: a timeline begins"),
        ("\n\nhello", "line 3: this is no JSON"),
        ('{"kind": "timeline", "format": "timeline", "version": 9}', "line 1: this timeline JSON has the version 9"),
        (ONE.to_jsonl() + '\n{"kind": "note"}', "no line is of the kind 'note'"),
        (ONE.to_jsonl() + '\n{"kind": ["note"]}', "no line is of the kind ['note']"),
        (ONE.to_jsonl() + '\n{"kind": "document"}', "required field missing"),
    ],
)
def test_what_is_not_ours_is_refused_with_its_line(text: str, says: str) -> None:
    with pytest.raises(BadFormat) as refused:
        jsonl.load(text)
    assert says in str(refused.value)


def test_bytes_are_refused() -> None:
    with pytest.raises(BadFormat, match="decode it first"):
        jsonl.load(b"{}")  # type: ignore[arg-type]
