"""Factuality: what is told as having happened, and what is only denied, supposed, wished for or usual."""

from timeline.languages.eventwords import EventWords
from timeline.model import Factuality, Interval, Recurrence
from timeline.orderer.profiles import singular
from timeline.orderer.telling import Telling


def factuality(telling: Telling, words: EventWords) -> Factuality:
    """Whether the clause tells a fact, something scheduled, or neither."""
    predicate, clause, governor = telling.predicate, telling.clause, telling.governor
    if telling.quoted:
        return "quoted"
    if predicate.negated:
        return "denied"
    if clause.link == "if" or clause.opener in words.conditional_links:
        return "conditional"
    if _recurs(telling) or words.habitual & set(predicate.adverbs):
        return "habitual"
    if predicate.form == "conditional":
        return "conditional"
    if clause.link in ("part", "complement") and governor is not None:
        inherited = _under(governor, telling, words)
        if inherited is not None:
            return inherited
    if predicate.form == "infinitive":
        return "conditional"
    if predicate.form == "future":
        return "scheduled"
    if telling.noun and governor is not None and governor.predicate.lemma in words.cancelling:
        return "conditional"
    if predicate.form == "participle" and predicate.first == 0 and not telling.phrase.headline:
        return "habitual"
    return "fact"


def is_state(telling: Telling, words: EventWords) -> bool:
    """Whether the clause only describes: it is or has something, names no event, begins and ends at no named time."""
    predicate, clause = telling.predicate, telling.clause
    if predicate.lemma not in (words.be_lemma, words.have_lemma) or telling.noun or predicate.form == "future":
        return False
    if telling.rule in ("range", "since", "until", "from", "after", "before", "stretch"):
        return False
    toks = telling.phrase.toks[clause.start : clause.end]
    if any(t.lower in words.there for t in toks[: predicate.first - clause.start]):
        return False
    nouns = words.event_nouns | words.nominalisations.keys()
    return not any(singular(t.lower, words) in nouns for t in toks)


def _recurs(telling: Telling) -> bool:
    """Whether the clause has no time but one that comes back: "every spring"."""
    times = [e.time for _, _, e in telling.times]
    return any(isinstance(t, Recurrence) for t in times) and not any(isinstance(t, Interval) for t in times)


def _under(governor: Telling, telling: Telling, words: EventWords) -> Factuality | None:
    """What the verb above makes of an infinitive or a clause: denied, wished for, planned."""
    lemma = governor.predicate.lemma
    if telling.predicate.form == "infinitive":
        if lemma in words.denying or governor.predicate.negated:
            return "denied"
        if lemma in words.planning or lemma == words.be_lemma or governor.predicate.form == "future":
            return "scheduled"
        if lemma in words.wishing:
            return "conditional"
    if telling.clause.link == "part" and telling.predicate.form == "gerund" and lemma in words.denying:
        return "denied"
    if telling.clause.link == "complement" and lemma in words.doubting:
        return "conditional"
    if governor.factuality in ("denied", "conditional", "habitual") and lemma not in words.reporting:
        return governor.factuality
    return None
