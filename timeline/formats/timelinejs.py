"""TimelineJS: the JSON that Knight Lab's TimelineJS loads; a year stays a year, a month a month.

Where no end is known, or no beginning, TimelineJS has no words for it: the side that is known is written, and
`display_date` says the rest. Headlines and texts are HTML there, and so an article's text is escaped.
"""

import json
from collections.abc import Iterable
from datetime import timedelta
from html import escape
from typing import Any, Final

from pendulum import DateTime

from timeline.calendar import Granularity, plus
from timeline.formats._text import one_line
from timeline.formats.records import words
from timeline.model import Event, Evidence, Interval
from timeline.model.label import label

_FIELDS: Final = ("year", "month", "day", "hour", "minute", "second")
#: How many fields a unit is told in.
_DEPTHS: Final = {Granularity.SECOND: 6, Granularity.MINUTE: 5, Granularity.HOUR: 4}


def dump(evidence: Evidence, events: Iterable[Event]) -> str:
    """The JSON, of one slide for each event.

    >>> dump(Evidence(), [])
    '{"events": [], "scale": "human"}'
    """
    del evidence
    return json.dumps({"events": [_slide(event) for event in events], "scale": "human"}, ensure_ascii=True)


def _slide(event: Event) -> dict[str, Any]:
    return {
        **_dates(event.when),
        "display_date": escape(label(event.when)),
        "text": {"headline": escape(one_line(event.text)), "text": escape(words(event.teller) or "")},
        "group": event.basis,
        "unique_id": escape(one_line(event.teller.id)),
    }


def _dates(when: Interval) -> dict[str, Any]:
    """The first and, where it is another, the last year, month, day or moment."""
    grain, last_grain = when.granularity, when.last_granularity or when.granularity
    last = None if when.end is None else _date(plus(when.end, -timedelta(seconds=1)), last_grain)
    if when.start is None:
        return {"start_date": last}
    first = _date(when.start, grain)
    return {"start_date": first} if last in (first, None) else {"start_date": first, "end_date": last}


def _date(at: DateTime, grain: Granularity) -> dict[str, str]:
    """The fields that a unit is told in, as text.

    >>> _date(DateTime(2021, 11, 1), Granularity.MONTH)
    {'year': '2021', 'month': '11'}
    """
    if grain >= Granularity.YEAR:
        depth = 1
    elif grain >= Granularity.MONTH:
        depth = 2
    else:
        depth = _DEPTHS.get(grain, 3)
    fields = (at.year, at.month, at.day, at.hour, at.minute, at.second)
    return {name: str(value) for name, value in zip(_FIELDS[:depth], fields, strict=False)}
