"""Evidence: all that a timeline is a pure function of."""

from collections.abc import Iterable

import attrs

from timeline.arguments import expect, fits
from timeline.errors import BadDocument
from timeline.model.correction import Correction
from timeline.model.document import Document
from timeline.model.event import EventMention, Relation


@attrs.frozen(field_transformer=fits)
class Evidence:
    """A set of documents, the mentions found in them, the relations that they state, and corrections by hand.

    `|` is set union: associative, commutative, idempotent, and so is everything derived from it.
    """

    documents: frozenset[Document] = frozenset()
    mentions: frozenset[EventMention] = frozenset()
    relations: frozenset[Relation] = frozenset()
    corrections: frozenset[Correction] = frozenset()

    def __attrs_post_init__(self) -> None:
        texts: dict[str, Document] = {}
        for document in self.documents:
            known = texts.setdefault(document.key, document)
            if known.text != document.text:
                raise BadDocument(
                    f"two documents with different texts share the id {document.key!r}: give each its own"
                )

    @classmethod
    def union(cls, parts: "Iterable[Evidence]") -> "Evidence":
        """All of them together.

        >>> Evidence.union([]) == Evidence()
        True
        """
        expect("parts", parts, Iterable)
        parts = tuple(parts)
        for part in parts:
            expect("each of parts", part, cls)
        return cls(
            frozenset().union(*(p.documents for p in parts)),
            frozenset().union(*(p.mentions for p in parts)),
            frozenset().union(*(p.relations for p in parts)),
            frozenset().union(*(p.corrections for p in parts)),
        )

    def __or__(self, other: "Evidence") -> "Evidence":
        return Evidence.union((self, other))
