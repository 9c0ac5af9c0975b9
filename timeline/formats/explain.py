"""Explanations: for each event where its date comes from, and for what stands on no event why it does not."""

import textwrap
from collections.abc import Iterable, Iterator

from timeline.formats._text import one_line
from timeline.model import Event, EventMention, Evidence, Interval


def dump(evidence: Evidence, events: Iterable[Event], *, width: int = 100) -> str:
    """A paragraph for each event, and one for each mention whose words name a time without a place in the calendar.

    >>> dump(Evidence(), [])
    'No event could be dated.'
    """
    events = tuple(events)
    placed = {mention for event in events for mention in event.mentions}
    beside = sorted(filter(_names_a_time, evidence.mentions - placed), key=lambda m: (m.document, m.start, m.trigger))
    told = [_wrapped(event.explain(), width) for event in events] or ["No event could be dated."]
    told += [_wrapped(f'not on the timeline: "{one_line(m.text)}"\n{m.explain()}', width) for m in beside]
    return "\n\n".join(told)


def _names_a_time(mention: EventMention) -> bool:
    return bool(mention.expressions) and not isinstance(mention.when, Interval)


def _wrapped(text: str, width: int) -> str:
    """The lines within the width, the first as a heading and the others below it."""
    first, *rest = _plain_lines(text)
    return "\n".join([textwrap.fill(first, width), *(_under(line, width) for line in rest)])


def _under(line: str, width: int) -> str:
    return textwrap.fill(line, width, initial_indent="  ", subsequent_indent="    " if line.startswith("- ") else "  ")


def _plain_lines(text: str) -> Iterator[str]:
    for line in text.split("\n"):
        yield "".join(c if c.isprintable() else " " for c in line)
