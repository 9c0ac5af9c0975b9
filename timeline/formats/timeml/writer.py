"""TimeML out: a header, the text with its marks, and below it what links them."""

from collections.abc import Iterable, Iterator
from datetime import date, datetime
from typing import Final

from timeline.arguments import expect
from timeline.calendar import Granularity, moment
from timeline.errors import BadDocument
from timeline.formats.timeml.links import event_links, instances, time_links
from timeline.formats.timeml.marks import PUBLICATION, inline, mark
from timeline.formats.timeml.xml import content, empty, tags
from timeline.model import Document, Event, Evidence, Interval, TimeExpression

_HEAD: Final = '<?xml version="1.0" encoding="UTF-8"?>'


def dump(
    evidence: Evidence,
    events: Iterable[Event],
    *,
    document: str | None = None,
    expressions: Iterable[TimeExpression] | None = None,
) -> str:
    """The TimeML of one document: the one with this key, or the only one there is.

    Marked are the expressions that date its mentions, or those given. Raises `BadDocument` where it is not clear which
    document is meant.
    """
    del events  # TimeML tells what a text says, before anything is merged
    chosen = _chosen(evidence.documents, document)
    mentions = sorted((m for m in evidence.mentions if m.document == chosen.key), key=lambda m: (m.trigger, m.id))
    if expressions is None:
        expressions = {e for m in mentions for e in m.expressions}
    expect("expressions", expressions, Iterable)
    expressions = tuple(expressions)
    for each in expressions:
        expect("each of expressions", each, TimeExpression)
    marked = mark(chosen.text, expressions, mentions)
    opening, closing = tags("TimeML", {"xml:lang": chosen.language})
    body = f"<TEXT>{inline(chosen.text, marked)}</TEXT>"
    links = [
        *time_links(mentions, marked, _publication(chosen)),
        *event_links(sorted(evidence.relations, key=lambda r: (r.before, r.after, r.signal)), marked),
    ]
    numbered = (empty("TLINK", {"lid": f"l{n}", **link}) for n, link in enumerate(links, 1))
    return "\n".join([_HEAD, opening, *_header(chosen), body, *instances(mentions, marked), *numbered, closing])


def _chosen(documents: Iterable[Document], key: str | None) -> Document:
    expect("document", key, str, None)
    known = {document.key: document for document in documents}
    if key is None and len(known) == 1:
        return next(iter(known.values()))
    if key is None:
        raise BadDocument(f"TimeML holds one document, and this timeline has {len(known)}: name one by its key")
    if key not in known:
        raise BadDocument(f"this timeline has no document {key!r}")
    return known[key]


def _header(document: Document) -> Iterator[str]:
    yield _element("DOCID", document.key)
    if document.pub_date is not None:
        yield f"<DCT>{_creation_time(document.pub_date)}</DCT>"
    if document.title is not None:
        yield _element("TITLE", document.title)
    if document.url is not None:
        yield _element("EXTRAINFO", document.url)


def _creation_time(at: date | str) -> str:
    """The TIMEX3 of the publication date, without a value where nobody has read it yet."""
    told = at.isoformat() if isinstance(at, date) else at
    opening, closing = tags(
        "TIMEX3",
        {
            "tid": PUBLICATION,
            "type": "TIME" if isinstance(at, datetime) else "DATE",
            "value": told if isinstance(at, date) else "",
            "temporalFunction": "false",
            "functionInDocument": "CREATION_TIME",
        },
    )
    return opening + content(told) + closing


def _publication(document: Document) -> Interval | None:
    at = document.pub_date
    return Interval.of(moment(at.year, at.month, at.day), Granularity.DAY) if isinstance(at, date) else None


def _element(name: str, text: str) -> str:
    return f"<{name}>{content(text)}</{name}>"
