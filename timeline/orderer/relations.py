"""Relations: which event the words, tenses and conjunctions put before which."""

from collections.abc import Iterable, Mapping, Sequence

from timeline.languages.eventwords import EventWords
from timeline.model import EventMention, Relation
from timeline.orderer.telling import Phrase, Telling


def relations(told: Sequence[Phrase], mentions: Mapping[int, EventMention], words: EventWords) -> Iterable[Relation]:
    """The relations that a document states, between mentions of one sentence or of neighbours."""
    return ()


_ = Telling
