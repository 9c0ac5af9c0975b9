"""EDTF (ISO 8601-2): a line for each event, its date, a tab, and its text."""

from collections.abc import Iterable
from datetime import date

from timeline.calendar import Granularity
from timeline.formats._text import one_line
from timeline.model import Event, Evidence, Interval


def dump(evidence: Evidence, events: Iterable[Event]) -> str:
    """A line for each event: `EDTF<tab>text`.

    >>> dump(Evidence(), [])
    ''
    """
    del evidence
    return "\n".join(f"{event.when.edtf}\t{one_line(event.text)}" for event in events)


def iso(interval: Interval) -> str:
    """The interval as ISO 8601 writes one: its first and last day, or the moments at which it begins and ends.

    >>> for value in ("2021-11", "2021-11-05", "2016/..", "2022-08-06T19:30"):
    ...     print(iso(Interval.parse(value)))
    2021-11-01/2021-11-30
    2021-11-05/2021-11-05
    2016-01-01/..
    2022-08-06T19:30:00/2022-08-06T19:31:00
    """
    if min(interval.granularity, interval.last_granularity or interval.granularity) < Granularity.DAY:
        sides: tuple[date | None, ...] = (interval.start, interval.end)
    else:
        sides = interval.dates()
    return "/".join(".." if side is None else side.isoformat() for side in sides)
