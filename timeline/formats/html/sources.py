"""The documents of a page: what they are called, their text in pieces, and where each mention stands in it."""

from collections import defaultdict
from collections.abc import Sequence
from typing import Final

import attrs

from timeline.formats._text import one_line
from timeline.formats._told import place
from timeline.formats.html.article import Clause, Paragraph, paragraphs
from timeline.formats.html.dates import typeset
from timeline.model import Document, Event, EventMention, Evidence, Interval, TimeExpression

#: A page holds whole articles up to this many and this many characters together; beyond, only what is quoted of them.
WHOLE_ARTICLES: Final = 40
WHOLE_CHARACTERS: Final = 1_000_000
#: A first line that is longer is no headline.
_HEADLINE: Final = 90


@attrs.frozen
class Source:
    """A document: its headline, "" where it has none, its name, and its text where the page holds it."""

    id: str
    headline: str
    name: str
    published: str
    url: str
    language: str
    paragraphs: tuple[Paragraph, ...] = ()


class Sources:
    """The documents as the page shows them, and where each mention stands in them."""

    def __init__(self, evidence: Evidence, events: Sequence[Event]) -> None:
        self._events = {mention.id: n for n, event in enumerate(events, 1) for mention in event.mentions}
        documents = sorted(evidence.documents, key=_first)
        characters = sum(len(document.text) for document in documents)
        self.whole = len(documents) <= WHOLE_ARTICLES and characters <= WHOLE_CHARACTERS
        by_document: dict[str, list[EventMention]] = defaultdict(list)
        for mention in sorted(evidence.mentions, key=place):
            by_document[mention.document].append(mention)
        self._names: dict[str, str] = {}
        self._sources: dict[str, Source] = {}
        for n, document in enumerate(documents, 1):
            if document.key not in self._sources:
                self._sources[document.key] = self._source(n, document, by_document[document.key])
        self._linked = {name for s in self.all for p in s.paragraphs for piece in p.pieces for name in piece.names}

    @property
    def all(self) -> tuple[Source, ...]:
        """The documents, by date."""
        return tuple(self._sources.values())

    def source(self, mention: EventMention) -> Source:
        """The document of a mention; one that the evidence does not hold has only its name."""
        known = self._sources.get(mention.document)
        return known or Source("", "", one_line(mention.document, 80) or "unknown", "", "", "")

    def link(self, mention: EventMention) -> str:
        """The name of the place of a mention, "" where the page does not hold it."""
        name = self._names.get(mention.id, "")
        return name if name in self._linked else ""

    def event(self, mention: EventMention) -> int | None:
        """The number of the event that a mention tells, None where it is not shown."""
        return self._events.get(mention.id)

    def _source(self, n: int, document: Document, mentions: Sequence[EventMention]) -> Source:
        clauses: list[Clause] = []
        times: set[TimeExpression] = set()
        for mention in mentions:
            times |= set(mention.expressions)
            event = self.event(mention)
            if event is not None:
                self._names[mention.id] = f"d{n}-{mention.trigger[0]}-{mention.trigger[1]}"
                clauses.append(Clause(mention.start, mention.end, event, self._names[mention.id]))
        return Source(
            id=f"d{n}",
            headline=(headline := _headline(document)),
            name=headline or one_line(document.text, 80) or one_line(document.key, 80),
            published=_published(document),
            url=document.url if document.url and document.url.startswith(("https://", "http://")) else "",
            language=document.language if document.language and document.language.isalpha() else "",
            paragraphs=tuple(paragraphs(document.text, clauses, times)) if self.whole else (),
        )


def _headline(document: Document) -> str:
    """The title of a document, else its first line where that is one."""
    if document.title and (title := one_line(document.title, 120)):
        return title
    first = one_line(next((one for one in document.text.splitlines() if one.strip()), ""))
    return first if len(first) <= _HEADLINE and not first.endswith((".", ",", ":", ";")) else ""


def _published(document: Document) -> str:
    """The day of publication as it is read, else as it was given."""
    told = one_line(str(document.pub_date or ""), 40)
    try:
        return typeset(Interval.parse(told[:10])).whole
    except ValueError:
        return told


def _first(document: Document) -> tuple[str, str, str, str]:
    """What orders documents: their dates, those without one last; then what is only fixed."""
    return str(document.pub_date or "~"), document.key, document.title or "", document.url or ""
