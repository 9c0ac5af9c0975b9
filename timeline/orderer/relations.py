"""Relations: which event the conjunctions, tenses and sayings of a text put before which."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from timeline.languages.eventwords import EventWords
from timeline.model import EventMention, Relation
from timeline.orderer.predicates import Form
from timeline.orderer.telling import Phrase, Telling

#: What comes first, by the forms of two tellings in the order of the text: +1 the first, -1 the second.
#: Only pairs of forms that people order alike four times in five are here; see docs.
BY_TENSE: Final[Mapping[tuple[Form, Form], int]] = {
    ("past", "infinitive"): 1,
    ("perfect", "infinitive"): 1,
    ("past", "present"): 1,
    ("pluperfect", "past"): 1,
    ("pluperfect", "present"): 1,
}

#: Forms of what has happened, or is under way, when somebody speaks of it.
TOLD: Final = frozenset({"past", "perfect", "pluperfect", "present", "participle", "gerund"})

#: Of these, what stands in the sentence after a saying was yet mostly before it.
TOLD_LATER: Final = frozenset({"past", "perfect", "pluperfect", "participle"})

CONNECTED: Final = "order of telling"
REPORTED: Final = "reported"
PLANNED: Final = "planned"
TENSE: Final = "tense"


def relations(told: Sequence[Phrase], mentions: Mapping[int, EventMention], words: EventWords) -> Iterator[Relation]:
    """The relations that a document states, between clauses of one sentence and of neighbours."""
    before: Phrase | None = None
    for phrase in told:
        for number, second in enumerate(phrase.tellings):
            near = phrase.tellings[:number]
            for first in (*before.tellings, *near) if before is not None else near:
                order, signal = _order(first, second, words)
                if order:
                    one, other = (first, second) if order > 0 else (second, first)
                    yield Relation(mentions[id(one)].id, mentions[id(other)].id, signal)
        before = phrase


def _order(first: Telling, second: Telling, words: EventWords) -> tuple[int, str]:
    """+1 where `first` comes before `second`, -1 where after, 0 where nobody can know; and what says so."""
    linked = _linked(first, second) or tuple(-x if isinstance(x, int) else x for x in _linked(second, first))
    if linked:
        return linked  # type: ignore[return-value]
    says, then_says = _says(first, words), _says(second, words)
    together = first.phrase is second.phrase
    one, other = first.predicate.form, second.predicate.form
    if says and then_says:
        return (-1, REPORTED) if second.governor is first and second.clause.link == "complement" else (1, CONNECTED)
    if then_says and (one in TOLD or one == "infinitive"):
        return 1, REPORTED
    if says and other == "future":
        return 1, PLANNED
    if says and (other in TOLD_LATER or (together and other == "present")):
        return -1, REPORTED
    if says or then_says:
        return 0, ""
    if together and (one, other) == ("present", "past"):
        return -1, TENSE
    return BY_TENSE.get((one, other), 0), TENSE


def _linked(governor: Telling, clause: Telling) -> tuple[int, str] | tuple[()]:
    """The order of a clause and the one it hangs on, where its conjunction tells it."""
    if clause.governor is not governor:
        return ()
    link, opener = clause.clause.link, clause.clause.opener
    if link in ("after", "since"):
        return -1, opener
    if link in ("before", "until"):
        return 1, opener
    if clause.rule == "after which":
        return 1, "after which"
    if link == "part" and clause.predicate.form == "infinitive":
        return 1, PLANNED
    if link in ("when", "other") and clause.predicate.form == "past" and governor.predicate.form == "past":
        return -1, opener
    return ()


def _says(telling: Telling, words: EventWords) -> bool:
    return telling.predicate.lemma in words.reporting and telling.predicate.form in ("past", "present", "gerund")
