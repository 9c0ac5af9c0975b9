"""The calendar, read back by its own library: days whole, ends exclusive, rules for what comes back, no clock."""

from datetime import UTC, date, datetime
from typing import Any

import icalendar
import pytest
from hypothesis import given

from tests.effort import effort
from tests.formats import told
from timeline import Document, Timeline, build_timeline, merge_timelines
from timeline.formats._text import one_line
from timeline.formats.ical import dump
from timeline.model import Event, Evidence, Interval

MENTION = build_timeline("It opened in 2022.", "2022-08-06")[0].mentions[0]


def sides(entry: Any) -> tuple[Any, Any]:  # noqa: ANN401  an entry holds values of some thirty types
    """The beginning and the end, days or moments."""
    return entry["dtstart"].dt, entry["dtend"].dt


def entries(text: str) -> list[Any]:
    calendar = icalendar.Calendar.from_ical(text)
    assert isinstance(calendar, icalendar.Calendar)
    assert calendar["version"] == "2.0"
    return list(calendar.events)


@pytest.mark.parametrize(
    "value, start, end, summary",
    [
        ("2022-08-06", date(2022, 8, 6), date(2022, 8, 7), "It opened"),
        ("2022-08-06TEV", date(2022, 8, 6), date(2022, 8, 7), "It opened"),
        ("2022-W31", date(2022, 8, 1), date(2022, 8, 8), "It opened"),
        ("2022-02", date(2022, 2, 1), date(2022, 3, 1), "It opened"),
        ("2022", date(2022, 1, 1), date(2023, 1, 1), "It opened"),
        ("199", date(1990, 1, 1), date(2000, 1, 1), "It opened"),
        ("2010/2015", date(2010, 1, 1), date(2016, 1, 1), "It opened"),
        ("2022-08-06T19:30", datetime(2022, 8, 6, 19, 30), datetime(2022, 8, 6, 19, 31), "It opened"),
        ("2016/..", date(2016, 1, 1), date(2017, 1, 1), "from 2016 on: It opened"),
        ("../2016-03", date(2016, 3, 1), date(2016, 4, 1), "until 2016-03: It opened"),
    ],
)
def test_days_are_whole_and_ends_exclusive(value: str, start: date, end: date, summary: str) -> None:
    event = Event(when=Interval.parse(value), text="It opened", mentions=(MENTION,))
    (entry,) = entries(dump(Evidence(), [event]))
    assert (*sides(entry), entry["summary"]) == (start, end, summary)


@pytest.mark.parametrize(
    "text, start, end, rule",
    [
        ("The council meets every Monday.", date(2022, 8, 8), date(2022, 8, 9), {"FREQ": ["WEEKLY"], "BYDAY": ["MO"]}),
        (
            "The fair opens each October.",
            date(2022, 10, 1),
            date(2022, 11, 1),
            {"FREQ": ["YEARLY"], "BYMONTH": [10], "BYMONTHDAY": [1]},
        ),
        ("He swims daily.", date(2022, 8, 6), date(2022, 8, 7), {"FREQ": ["DAILY"]}),
        (
            "The board meets every two years.",
            date(2022, 1, 1),
            date(2023, 1, 1),
            {"FREQ": ["YEARLY"], "INTERVAL": [2]},
        ),
    ],
)
def test_what_comes_back_has_a_rule(text: str, start: date, end: date, rule: dict[str, list[object]]) -> None:
    (entry,) = entries(build_timeline(text, "2022-08-06").to_ical())
    assert sides(entry) == (start, end)
    assert dict(entry["rrule"]) == rule


@pytest.mark.parametrize("text", ["The market is held twice a week.", "The choir sings every summer."])
def test_what_no_rule_can_say_has_no_entry(text: str) -> None:
    assert entries(build_timeline(text, "2022-08-06").to_ical()) == []


def test_nothing_reads_the_clock_and_the_stamp_is_the_publication() -> None:
    told_ = build_timeline(Document("The pier opened in 1932.", "2022-08-06", id="pier", url="https://example.org/a"))
    (entry,) = entries(told_.to_ical())
    assert entry["dtstamp"].dt == datetime(2022, 8, 6, tzinfo=UTC)
    assert entry["url"] == "https://example.org/a"
    assert told_.to_ical() == told_.to_ical()
    (undated,) = entries(build_timeline("The pier opened in 1932.").to_ical())
    assert undated["dtstamp"].dt == datetime(1970, 1, 1, tzinfo=UTC)


def test_an_entry_keeps_its_uid_in_a_merged_timeline() -> None:
    one = build_timeline("The pier opened in 1932.", "2022-08-06")
    other = build_timeline("The mayor resigned on Tuesday.", "2022-08-05")
    uids = {entry["uid"] for told_ in (one, other) for entry in entries(told_.to_ical())}
    assert {entry["uid"] for entry in entries(merge_timelines([one, other]).to_ical())} == uids
    assert len(uids) == 2


@effort(0.5)
@given(told.events)
def test_any_text_stays_in_its_entry(events: list[Event]) -> None:
    once = [e for e in events if not any("Recurrence" in repr(x.time) for x in e.teller.expressions)]
    text = dump(Evidence(), once)
    text.encode("utf-8")
    assert all(len(line.encode("utf-8")) <= 75 for line in text.split("\r\n"))
    for entry, event in zip(entries(text), once, strict=True):
        if r"\N" not in event.text:  # which icalendar takes for a line break, and escapes as one
            assert str(entry["summary"]).endswith(one_line(event.text))
        assert set(entry) <= {
            "UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "DESCRIPTION", "CATEGORIES", "TRANSP", "URL",
        }  # fmt: skip
        assert sides(entry)[0] < sides(entry)[1]


@effort(0.3)
@given(told.events)
def test_a_url_of_a_hostile_document_breaks_nothing(events: list[Event]) -> None:
    entries(dump(told.evidence_of(events), events))


def test_an_empty_timeline_is_an_empty_calendar() -> None:
    assert entries(Timeline().to_ical()) == []
