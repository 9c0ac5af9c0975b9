"""EventMention, one clause that tells an event, and Event, what all its tellings together say."""

from typing import Literal

import attrs

from timeline.model.expression import TimeExpression
from timeline.model.interval import Interval
from timeline.model.times import Unresolved, VagueTime

Basis = Literal["stated", "carried", "publication", "tense", "undated"]
Factuality = Literal["fact", "scheduled", "denied", "conditional", "habitual", "quoted"]


@attrs.frozen(kw_only=True)
class EventMention:
    """One clause that tells an event.

    `start`, `end` and `text` are the clause in its document, `trigger` the span of the words that name the event.
    `when` is its time with `expressions` and signals taken together; `basis` says where it comes from: "stated" by
    words of the clause, "carried" from another event's date, "publication" (the story's own news), "tense" (only known
    to lie before or after publication) or "undated". `confidence` is the measured precision of mentions dated so.
    """

    document: str
    start: int
    end: int
    text: str
    trigger: tuple[int, int]
    when: Interval | VagueTime | Unresolved
    expressions: tuple[TimeExpression, ...] = ()
    basis: Basis
    confidence: float
    factuality: Factuality = "fact"

    @property
    def id(self) -> str:
        """What names this mention among all others: its document and its trigger."""
        return f"{self.document}:{self.trigger[0]}-{self.trigger[1]}"

    @property
    def trigger_text(self) -> str:
        """The words that name the event."""
        return self.text[self.trigger[0] - self.start : self.trigger[1] - self.start]


@attrs.frozen
class Relation:
    """The text says that one mention comes before another: both by their ids, with the words that say it."""

    before: str
    after: str
    signal: str


@attrs.frozen(kw_only=True)
class Event:
    """What happened once, however often it is told: its time, the clause that tells it best, and every telling."""

    when: Interval
    text: str
    mentions: tuple[EventMention, ...]

    @property
    def basis(self) -> Basis:
        """The basis of the mention that dates it."""
        return next((m.basis for m in self.mentions if m.when == self.when), self.mentions[0].basis)

    @property
    def confidence(self) -> float:
        """The confidence of the surest mention."""
        return max(m.confidence for m in self.mentions)
