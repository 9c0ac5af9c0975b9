"""vis-timeline: the items that `new vis.DataSet(items)` takes; a year is a range of that year, never its first day.

An open side has no place there: such an item is a point at the side that is known, and its `className` says "open".
`content` and `title` are HTML there, and so an article's text is escaped.
"""

import json
from collections.abc import Iterable
from html import escape
from typing import Any

from timeline.formats._text import one_line
from timeline.model import Event, Evidence
from timeline.model.label import label


def dump(evidence: Evidence, events: Iterable[Event]) -> str:
    """The items, a JSON list with one for each event.

    >>> dump(Evidence(), [])
    '[]'
    """
    del evidence
    return json.dumps([_item(event) for event in events], ensure_ascii=True)


def _item(event: Event) -> dict[str, Any]:
    when = event.when
    kind = when.granularity.name.lower().replace("_", "-")
    item = {
        "id": one_line(event.teller.id),
        "content": escape(one_line(event.text)),
        "title": escape(label(when)),
        "className": f"{kind} {event.basis}",
        "start": (when.start or when.end).isoformat(),  # type: ignore[union-attr]  # one side is closed
    }
    if when.start is None or when.end is None:
        return item | {"type": "point", "className": f"{item['className']} open"}
    return item | {"type": "range", "end": when.end.isoformat()}
