"""Records: a flat dictionary for each event, of texts and numbers only, for a data frame or a spreadsheet."""

from collections.abc import Iterable

from timeline.formats._text import one_line
from timeline.formats._told import dating_words
from timeline.formats.edtf import iso
from timeline.model import Document, Event, EventMention, Evidence
from timeline.model.label import label

Record = dict[str, str | int | float | None]


def records(evidence: Evidence, events: Iterable[Event]) -> list[Record]:
    """The events as dictionaries that all have the same keys; what is not known is None.

    `start` and `end` are the first and the last day, both included; None is an open side.

    >>> records(Evidence(), [])
    []
    """
    documents = {document.key: document for document in evidence.documents}
    return [_record(event, documents) for event in events]


def _record(event: Event, documents: dict[str, Document]) -> Record:
    when, teller = event.when, event.teller
    first, last = when.dates()
    document = documents.get(teller.document)
    return {
        "date": label(when),
        "value": when.value,
        "mod": when.mod.value if when.mod is not None else None,
        "edtf": when.edtf,
        "iso": iso(when),
        "start": first.isoformat() if first else None,
        "end": last.isoformat() if last else None,
        "granularity": when.granularity.name,
        "text": one_line(event.text),
        "trigger": one_line(teller.trigger_text),
        "basis": event.basis,
        "words": words(teller),
        "confidence": event.confidence,
        "factuality": teller.factuality,
        "told": len(event.mentions),
        "document": one_line(teller.document),
        "title": one_line(document.title) if document and document.title else None,
        "url": one_line(document.url) if document and document.url else None,
        "published": one_line(str(document.pub_date)) if document and document.pub_date else None,
        "at": teller.start,
    }


def words(mention: EventMention) -> str | None:
    """The words that date a mention, as its text has them; None where there are none."""
    return " … ".join(dating_words(mention)) or None
