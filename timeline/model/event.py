"""EventMention, one clause that tells an event, and Event, what all its tellings together say."""

from typing import Final, Literal

import attrs

from timeline.arguments import fits
from timeline.model.correction import Correction
from timeline.model.expression import TimeExpression
from timeline.model.interval import Interval
from timeline.model.label import label
from timeline.model.times import Unresolved, VagueTime

Basis = Literal["stated", "carried", "publication", "tense", "undated", "corrected"]
Factuality = Literal["fact", "scheduled", "denied", "conditional", "habitual", "quoted", "presupposed"]

#: Where a date comes from, in plain words, by basis and rule; where a rule needs no words of its own, by basis.
_ORIGINS: Final = {
    "stated": "by words of its own clause",
    "stated heading": "by the heading above it",
    "stated range": "by the two ends of a range that its clause names",
    "stated offset": "by a length of time before or after a date",
    "stated when": "by the time that its clause explains",
    "carried": "by a date that was told before, from which its words count",
    "carried coordinate": "by the clause before it, with which it stands in a list",
    "carried series": "by the clause before it, with which it stands in a list",
    "carried participle": "by the clause that it hangs on",
    "carried when": "by the clause that it hangs on",
    "carried infinitive": "by the verb that it hangs on",
    "carried moment": "by the clause that tells when it happened",
    "carried after which": "by the clause that it goes on from",
    "carried subject": "by the date of its subject",
    "carried offset": "by the date of another event, from which its words count",
    "publication": "by the publication: it is told as news, without a date of its own",
    "tense": "by its tense alone, which puts it before or after the publication",
    "tense story": "by its tense, which puts it before the publication, and by the date from which the story goes on",
    "tense until": "by its tense, which puts it before the clause that it hangs together with",
    "tense with": "by the clause beside which it is told",
    "tense behind": "by the time at the end of its words, which may be that of the verb before it",
    "tense since": "by its tense, which puts it after the clause that it hangs on",
}
_FACTUALITIES: Final = {
    "scheduled": "It is told as planned.",
    "denied": "It is told as something that did not happen.",
    "conditional": "It is told as something that may happen, or may have happened.",
    "habitual": "It is told as a habit or a state.",
    "quoted": "It is told by somebody who is quoted.",
    "presupposed": "It is only referred to: another clause may tell it.",
}


@attrs.frozen(kw_only=True, field_transformer=fits)
class EventMention:
    """One clause that tells an event.

    `start`, `end` and `text` are the clause in its document, `trigger` the span of the words that name the event.
    `when` is its time with `expressions` and signals taken together; `basis` says where it comes from: "stated" by
    words of the clause, "carried" from another event's date, "publication" (the story's own news), "tense" (only known
    to lie before or after publication) or "undated"; `rule` names the rule of the orderer that dated it. `confidence`
    is the measured precision of mentions dated so.
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
    rule: str = "none"

    @property
    def id(self) -> str:
        """What names this mention among all others: its document and its trigger."""
        return f"{self.document}:{self.trigger[0]}-{self.trigger[1]}"

    @property
    def trigger_text(self) -> str:
        """The words that name the event."""
        return self.text[self.trigger[0] - self.start : self.trigger[1] - self.start]

    def explain(self) -> str:
        """Where its date comes from, in plain sentences.

        >>> from timeline import extract_events
        >>> print(extract_events("The bridge opened in 1932.", "2022-08-06")[0].explain())
        "opened" is dated 1932 by words of its own clause (stated, rule "at"). "1932" is the DATE 1932: ...
        """
        told = [self._origin()]
        told += [expression.explain() for expression in self.expressions]
        told += [_FACTUALITIES[self.factuality]] if self.factuality in _FACTUALITIES else []
        return " ".join(told)

    def _origin(self) -> str:
        name = " ".join(self.trigger_text.split())
        if isinstance(self.when, Unresolved):
            return f'"{name}" is undated: {self.when.reason}.'
        if isinstance(self.when, VagueTime):
            return f'"{name}" is undated: its words say only "{self.when.value}".'
        origin = _ORIGINS.get(f"{self.basis} {self.rule.partition(':')[0]}") or _ORIGINS.get(self.basis, "")
        return f'"{name}" is dated {label(self.when)} {origin} ({self.basis}, rule "{self.rule}").'


@attrs.frozen(field_transformer=fits)
class Relation:
    """The text says that one mention comes before another: both by their ids, with the words that say it."""

    before: str
    after: str
    signal: str


@attrs.frozen(kw_only=True, field_transformer=fits)
class Event:
    """What happened once, however often it is told: its time, the clause that tells it best, and every telling.

    `reasons` says of each mention why it is held to tell this event, "" of the one that the others were compared with.
    `correction` is what a person has said of its date.
    """

    when: Interval
    text: str
    mentions: tuple[EventMention, ...]
    reasons: tuple[str, ...] = ()
    correction: Correction | None = None

    @property
    def basis(self) -> Basis:
        """The basis of the mention that dates it; "corrected" where a person did."""
        return "corrected" if self.correction is not None else self.teller.basis

    @property
    def confidence(self) -> float:
        """The confidence of the surest mention; 1.0 of a date corrected by hand."""
        return 1.0 if self.correction is not None else max(m.confidence for m in self.mentions)

    @property
    def teller(self) -> EventMention:
        """The mention that dates it."""
        return next((m for m in self.mentions if m.when == self.when), self.mentions[0])

    def explain(self) -> str:
        """Where its date comes from, and which mentions were merged and why.

        >>> from timeline import build_timeline
        >>> text = "The mayor resigned on Tuesday. Mayor Osei resigned on Tuesday after a long day."
        >>> print(build_timeline(text, "2022-08-06")[0].explain())
        2022-08-02: "Mayor Osei resigned on Tuesday after a long day"
        "resigned" is dated 2022-08-02 by words of its own clause (stated, rule "at"). "Tuesday" is the DATE ...
        Told 2 times:
        - "The mayor resigned on Tuesday" ...
        - "Mayor Osei resigned on Tuesday after a long day" ...: both tell of "resign" at one time, ...
        """
        lines = [f'{label(self.when)}: "{self.text}"']
        lines.append(f"The date was {self.correction}." if self.correction is not None else self.teller.explain())
        if len(self.mentions) > 1:
            lines.append(f"Told {len(self.mentions)} times:")
            reasons = self.reasons or ("",) * len(self.mentions)
            for mention, reason in zip(self.mentions, reasons, strict=True):
                place = f"in {mention.document}, characters {mention.start} to {mention.end}"
                lines.append(f'- "{" ".join(mention.text.split())}" ({place})' + (f": {reason}" if reason else ""))
        return "\n".join(lines)
