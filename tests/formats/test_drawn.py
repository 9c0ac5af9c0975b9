"""What TimelineJS and vis-timeline draw: the shapes that they document, coarse dates left coarse, text escaped."""

import json
import re
from datetime import datetime

import pytest
from hypothesis import given

from tests.effort import effort
from tests.formats import told
from timeline import build_timeline
from timeline.formats import timelinejs, vis
from timeline.model import Event, Evidence, Interval

MENTION = build_timeline("It opened in 2022.", "2022-08-06")[0].mentions[0]


def event(value: str, text: str = "It opened") -> Event:
    return Event(when=Interval.parse(value), text=text, mentions=(MENTION,))


@pytest.mark.parametrize(
    "value, start, end, shown",
    [
        ("2018", {"year": "2018"}, None, "2018"),
        ("2018-11", {"year": "2018", "month": "11"}, None, "2018-11"),
        ("2018-11-05", {"year": "2018", "month": "11", "day": "5"}, None, "2018-11-05"),
        (
            "2018-11-05T19:30",
            {"year": "2018", "month": "11", "day": "5", "hour": "19", "minute": "30"},
            None,
            "2018-11-05 19:30",
        ),
        ("2018-11-05TMO", {"year": "2018", "month": "11", "day": "5"}, None, "2018-11-05 morning"),
        ("199", {"year": "1990"}, {"year": "1999"}, "1990s"),
        ("2018-Q3", {"year": "2018", "month": "7"}, {"year": "2018", "month": "9"}, "2018-Q3"),
        (
            "2022-W31",
            {"year": "2022", "month": "8", "day": "1"},
            {"year": "2022", "month": "8", "day": "7"},
            "week of 2022-08-01",
        ),
        ("2010/2015", {"year": "2010"}, {"year": "2015"}, "2010 to 2015"),
        ("2016/..", {"year": "2016"}, None, "from 2016 on"),
        ("../2016", {"year": "2016"}, None, "until 2016"),
    ],
)
def test_timelinejs_leaves_coarse_dates_coarse(
    value: str, start: dict[str, str], end: dict[str, str] | None, shown: str
) -> None:
    (slide,) = json.loads(timelinejs.dump(Evidence(), [event(value)]))["events"]
    assert slide["start_date"] == start
    assert slide.get("end_date") == end
    assert slide["display_date"] == shown
    assert slide["text"] == {"headline": "It opened", "text": "in 2022"}


@pytest.mark.parametrize(
    "value, expected",
    [
        (
            "2018",
            {
                "type": "range",
                "start": "2018-01-01T00:00:00",
                "end": "2019-01-01T00:00:00",
                "className": "year stated",
            },
        ),
        (
            "2018-11-05TMO",
            {
                "type": "range",
                "start": "2018-11-05T00:00:00",
                "end": "2018-11-05T12:00:00",
                "className": "part-of-day stated",
            },
        ),
        ("2016/..", {"type": "point", "start": "2016-01-01T00:00:00", "className": "year stated open"}),
        ("../2016", {"type": "point", "start": "2017-01-01T00:00:00", "className": "year stated open"}),
    ],
)
def test_vis_draws_coarse_dates_as_ranges(value: str, expected: dict[str, str]) -> None:
    (item,) = json.loads(vis.dump(Evidence(), [event(value)]))
    assert {name: item[name] for name in item if name in ("type", "start", "end", "className")} == {
        **expected,
        "start": item["start"] if "TMO" in value else expected["start"],
        **({"end": item["end"]} if "TMO" in value else {}),
    }


HTML = re.compile(r"[<>\"']|&(?!amp;|lt;|gt;|quot;|#x27;)")


@effort(0.5)
@given(told.events)
def test_timelinejs_keeps_its_shape_and_holds_no_html(events: list[Event]) -> None:
    text = timelinejs.dump(told.evidence_of(events), events)
    assert text.isascii()
    data = json.loads(text)
    assert set(data) == {"events", "scale"}
    for slide in data["events"]:
        assert set(slide) <= {"start_date", "end_date", "display_date", "text", "group", "unique_id"}
        assert not HTML.search(slide["text"]["headline"] + slide["text"]["text"] + slide["display_date"])
        for side in ("start_date", "end_date"):
            fields = slide.get(side, {"year": "1"})
            assert list(fields) == ["year", "month", "day", "hour", "minute", "second"][: len(fields)]
            assert all(value.isdigit() for value in fields.values())


@effort(0.5)
@given(told.events)
def test_vis_keeps_its_shape_and_holds_no_html(events: list[Event]) -> None:
    text = vis.dump(told.evidence_of(events), events)
    assert text.isascii()
    for item in json.loads(text):
        assert set(item) <= {"id", "content", "title", "className", "start", "end", "type"}
        assert not HTML.search(item["content"] + item["title"])
        assert (item["type"] == "range") == ("end" in item)
        if item["type"] == "range":
            assert datetime.fromisoformat(item["start"]) < datetime.fromisoformat(item["end"])


def test_a_script_is_text() -> None:
    hostile = event("2022", "<script>alert(1)</script>")
    for module in (timelinejs, vis):
        assert "<script" not in module.dump(Evidence(), [hostile])
        assert "&lt;script&gt;" in module.dump(Evidence(), [hostile])
