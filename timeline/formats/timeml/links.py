"""MAKEINSTANCE and TLINK: the events of a text, the times that hold them, and which came first.

What we do not know is not made up: every EVENT is an OCCURRENCE, and its instance has no tense, aspect or part of
speech.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from timeline.formats.timeml.marks import PUBLICATION, Marked
from timeline.formats.timeml.xml import empty
from timeline.model import EventMention, Interval, Relation

Link = dict[str, str | None]

_MODALITIES: Final = {"conditional": "conditional", "scheduled": "scheduled"}


def instances(mentions: Iterable[EventMention], marked: Marked) -> Iterator[str]:
    """A MAKEINSTANCE for each mention whose EVENT is marked."""
    known = {mention.id: mention for mention in mentions}
    for name in marked.instances:
        mention = known[name]
        yield empty(
            "MAKEINSTANCE",
            {
                "eventID": marked.events[mention.trigger],
                "eiid": marked.instances[mention.id],
                "tense": "NONE",
                "aspect": "NONE",
                "pos": "OTHER",
                "polarity": "NEG" if mention.factuality == "denied" else "POS",
                "modality": _MODALITIES.get(mention.factuality),
            },
        )


def time_links(mentions: Sequence[EventMention], marked: Marked, publication: Interval | None) -> Iterator[Link]:
    """How each dated mention lies to the expressions that date it; to the publication, where there are none."""
    for mention in mentions:
        if mention.id not in marked.instances or not isinstance(mention.when, Interval):
            continue
        linked = [
            (marked.times[at], e.time, marked.signal_of.get(at))
            for e in mention.expressions
            if (at := (e.start, e.end)) in marked.times and isinstance(e.time, Interval)
        ]
        if not mention.expressions and publication is not None and mention.basis in ("publication", "tense"):
            linked = [(PUBLICATION, publication, None)]
        for tid, time, sid in linked:
            relation = relation_of(mention.when, time)
            if relation is not None:
                yield {
                    "relType": relation,
                    "eventInstanceID": marked.instances[mention.id],
                    "relatedToTime": tid,
                    "signalID": sid,
                }


def relation_of(event: Interval, time: Interval) -> str | None:
    """How the time of an event lies to a time, in TimeML's words; None where it has none for it.

    >>> relation_of(Interval.parse("2016/.."), Interval.parse("2016"))
    'BEGUN_BY'
    >>> relation_of(Interval.parse("2022-08-06"), Interval.parse("2022-08"))
    'IS_INCLUDED'
    """
    if event.within(time):
        return "IS_INCLUDED"
    if event.before(time):
        return "BEFORE"
    if event.after(time):
        return "AFTER"
    if event.start is not None and event.start == time.start:
        return "BEGUN_BY"
    if event.end is not None and event.end == time.end:
        return "ENDED_BY"
    return "INCLUDES" if time.within(event) else None


def event_links(relations: Iterable[Relation], marked: Marked) -> Iterator[Link]:
    """A BEFORE for each relation that the text states."""
    for relation in relations:
        if relation.before in marked.instances and relation.after in marked.instances:
            yield {
                "relType": "BEFORE",
                "eventInstanceID": marked.instances[relation.before],
                "relatedToEventInstance": marked.instances[relation.after],
            }
