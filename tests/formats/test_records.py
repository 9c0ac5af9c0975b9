"""Records, CSV and EDTF: plain values, one row an event, no cell a formula, no line that breaks."""

import csv
import io

import pytest
from hypothesis import given

from tests.effort import effort
from tests.formats import told
from timeline import Document, build_timeline
from timeline.formats import csv as as_csv
from timeline.formats import edtf
from timeline.formats.csv import COLUMNS
from timeline.formats.records import records
from timeline.model import Event, Evidence

STORY = Document(
    "The pier opened in May 1932. It burned down in the 1960s. Since 2016 it has been open again.",
    "2022-08-06",
    id="pier",
    title="The pier",
    url="https://example.org/pier",
)


def test_a_record_is_flat_and_says_where_it_comes_from() -> None:
    first, second, third = build_timeline(STORY).to_records()
    assert first == {
        "date": "1932-05",
        "value": "1932-05",
        "mod": None,
        "edtf": "1932-05",
        "iso": "1932-05-01/1932-05-31",
        "start": "1932-05-01",
        "end": "1932-05-31",
        "granularity": "MONTH",
        "text": "The pier opened in May 1932",
        "trigger": "opened",
        "basis": "stated",
        "words": "in May 1932",
        "confidence": first["confidence"],
        "factuality": "fact",
        "told": 1,
        "document": "pier",
        "title": "The pier",
        "url": "https://example.org/pier",
        "published": "2022-08-06",
        "at": 0,
    }
    assert (second["date"], second["edtf"], second["start"], second["end"]) == (
        "1960s",
        "196X",
        "1960-01-01",
        "1969-12-31",
    )
    assert (third["iso"], third["start"], third["end"]) == ("2016-01-01/..", "2016-01-01", None)


@effort(0.5)
@given(told.events)
def test_records_hold_plain_values_under_the_same_names(events: list[Event]) -> None:
    for record in records(told.evidence_of(events), events):
        assert list(record) == COLUMNS
        assert {type(value) for value in record.values()} <= {str, int, float, type(None)}


@effort(0.5)
@given(told.events)
def test_csv_has_a_row_for_each_event_and_no_cell_that_runs(events: list[Event]) -> None:
    evidence = told.evidence_of(events)
    text = as_csv.dump(evidence, events)
    text.encode("utf-8")
    head, *rows = csv.reader(io.StringIO(text, newline=""), strict=True)
    assert head == COLUMNS
    assert len(rows) == len(events)
    for row, record in zip(rows, records(evidence, events), strict=True):
        for name, cell in zip(head, row, strict=True):
            value = record[name]
            if isinstance(value, str):
                assert not cell.startswith(tuple("=+-@\t\r\n＝＋－＠"))
                assert cell.removeprefix("'") == value.removeprefix("'")
            else:
                assert cell == ("" if value is None else str(value))


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@A1", "\t=1", "\r=1", "＝1"])
def test_a_formula_is_led_by_an_apostrophe(text: str) -> None:
    told_ = build_timeline(STORY)
    event = told.event(*(m for m in told_[0].mentions))
    formula = Event(when=event.when, text=text, mentions=event.mentions)
    assert f"'{text.strip()}," in as_csv.dump(Evidence(), [formula])


@effort(0.5)
@given(told.events)
def test_edtf_has_a_line_for_each_event(events: list[Event]) -> None:
    text = edtf.dump(Evidence(), events)
    assert len(text.splitlines()) == len(events)
    for line, event in zip(text.split("\n"), events, strict=False):
        assert line.split("\t")[0] == event.when.edtf
        assert line.count("\t") == 1
