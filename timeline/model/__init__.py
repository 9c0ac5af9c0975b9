"""The nouns of the library: frozen values that know nothing of text processing."""

from timeline.model.correction import Correction
from timeline.model.document import Document
from timeline.model.event import Basis, Event, EventMention, Factuality, Relation
from timeline.model.evidence import Evidence
from timeline.model.expression import Anchor, TimeExpression, TimexType
from timeline.model.interval import Interval, Mod
from timeline.model.policy import Policy
from timeline.model.times import Amount, Duration, Recurrence, Time, Unresolved, VagueTime
from timeline.model.values import Part

__all__ = [
    "Amount",
    "Anchor",
    "Basis",
    "Correction",
    "Document",
    "Duration",
    "Event",
    "EventMention",
    "Evidence",
    "Factuality",
    "Interval",
    "Mod",
    "Part",
    "Policy",
    "Recurrence",
    "Relation",
    "Time",
    "TimeExpression",
    "TimexType",
    "Unresolved",
    "VagueTime",
]
