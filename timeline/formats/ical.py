"""iCalendar (RFC 5545): a calendar of all-day events, a year being as many days as it has; needs the extra `ical`.

Clock times are moments of local time. A calendar knows no open side: such an event stands on the unit that its words
name, and its summary says "from" or "until". What comes back ("every Monday") gets a rule, from the publication on.
Nothing reads the clock: the stamp of an event is its publication date, and its UID comes from what tells it.
"""

import hashlib
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, timedelta
from typing import Any

import attrs

from timeline.calendar import Granularity, plus
from timeline.extras import required
from timeline.formats._recurring import occurrence, rule
from timeline.formats._text import one_line
from timeline.formats.records import words
from timeline.model import Document, Event, EventMention, Evidence, Interval, Recurrence
from timeline.model.label import label

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def dump(evidence: Evidence, events: Iterable[Event]) -> str:
    """The calendar of the events, and of the mentions of what comes back.

    Raises `MissingExtra` where the package icalendar is not installed.

    >>> dump(Evidence(), []).split()
    ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//newstimeline//EN', 'END:VCALENDAR']
    """
    icalendar = required("icalendar", "ical")
    documents = {document.key: document for document in evidence.documents}
    calendar = icalendar.Calendar()
    calendar.add("version", "2.0")
    calendar.add("prodid", "-//newstimeline//EN")
    for told in (*_recurring(evidence, documents), *_once(events)):
        entry = icalendar.Event()
        for name, value in _properties(told, documents.get(told.teller.document)):
            entry.add(name, value)
        calendar.add_component(entry)
    written: bytes = calendar.to_ical()
    return written.decode("utf-8")


@attrs.frozen
class _Entry:
    """What a calendar holds: a summary, the time of its (first) occurrence, and the rule by which it comes back."""

    summary: str
    when: Interval
    teller: EventMention
    basis: str
    rule: dict[str, Any] | None = None


def _once(events: Iterable[Event]) -> Iterator[_Entry]:
    for event in events:
        if _recurrence(event.teller) is None:
            yield _Entry(_summary(event), _closed(event.when), event.teller, event.basis)


def _recurring(evidence: Evidence, documents: dict[str, Document]) -> Iterator[_Entry]:
    """The mentions of what comes back by a rule that a calendar can hold, from the day of their publication."""
    for mention in sorted(evidence.mentions, key=lambda m: (m.document, m.start, m.trigger)):
        known, day = _recurrence(mention), _published(documents.get(mention.document))
        if known is not None and day is not None:
            first, by = occurrence(known, day), rule(known)
            if first is not None and by is not None:
                yield _Entry(one_line(mention.text), first, mention, mention.basis, by)


def _recurrence(mention: EventMention) -> Recurrence | None:
    return next((e.time for e in mention.expressions if isinstance(e.time, Recurrence)), None)


def _properties(told: _Entry, document: Document | None) -> Iterator[tuple[str, Any]]:
    published = _published(document)
    first, end = _sides(told.when)
    yield "uid", hashlib.sha256(told.teller.id.encode("utf-8", "replace")).hexdigest()[:32] + "@newstimeline"
    yield "dtstamp", datetime(published.year, published.month, published.day, tzinfo=UTC) if published else _EPOCH
    yield "dtstart", first
    yield "dtend", end
    yield "summary", told.summary
    if told.rule is not None:
        yield "rrule", told.rule
    if said := words(told.teller):
        yield "description", f"{told.basis}: “{said}”"
    yield "categories", [told.basis]
    yield "transp", "TRANSPARENT"  # a year of history keeps nobody busy
    if document is not None and document.url and document.url.startswith(("https://", "http://")):
        yield "url", one_line(document.url)


def _summary(event: Event) -> str:
    """The text; after its date, where the days of the calendar would say too much."""
    vague = event.when.mod is not None or event.when.start is None or event.when.end is None
    return f"{label(event.when)}: {one_line(event.text)}" if vague else one_line(event.text)


def _closed(when: Interval) -> Interval:
    """The interval; where a side is open, the unit that the other one is told in."""
    if when.start is None and when.end is not None:
        return Interval.of(plus(when.end, -timedelta(seconds=1)), when.last_granularity or when.granularity)
    if when.end is None and when.start is not None:
        return Interval.of(when.start, when.granularity)
    return when


def _sides(when: Interval) -> tuple[date, date]:
    """The beginning and, no longer part of it, the end: moments of a clock time, else days."""
    assert when.start is not None
    assert when.end is not None
    if min(when.granularity, when.last_granularity or when.granularity) < Granularity.PART_OF_DAY:
        return _moment(when.start), _moment(when.end)
    first, last = when.dates()
    assert first is not None
    assert last is not None
    return first, last + timedelta(days=1)


def _moment(at: datetime) -> datetime:
    return datetime(at.year, at.month, at.day, at.hour, at.minute, at.second)


def _published(document: Document | None) -> date | None:
    """The day of publication, where it is known as one."""
    given = document.pub_date if document is not None else None
    return date(given.year, given.month, given.day) if isinstance(given, date) else None
