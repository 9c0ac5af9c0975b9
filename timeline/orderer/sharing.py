"""Sharing: dates that the clauses of one sentence hand to each other."""

from typing import Final

from timeline.calendar import Granularity
from timeline.languages.eventwords import EventWords
from timeline.model import Interval
from timeline.orderer.signals import interval_of
from timeline.orderer.telling import Phrase, Telling, is_of_source, is_source, is_stamp

#: Rules that hand a date on from verb to verb of a list, also to participles, and to what comes after which.
LISTED: Final = frozenset({"coordinate", "series"})
HANDED: Final = LISTED | {"participle"}
AFTER: Final = "after which"
AHEAD: Final = frozenset({"future", "conditional", "infinitive"})

#: What has a date to hand on.
DATED: Final = frozenset({"stated", "carried"})


def within_sentence(phrase: Phrase, words: EventWords) -> None:
    """Dates that the sentence hands on from one of its clauses to another."""
    if not any(telling.basis in DATED for telling in phrase.tellings):
        return
    for number, telling in enumerate(phrase.tellings):
        if telling.when is not None or telling.noun:
            continue
        source, rule = _source(phrase, number, telling, words)
        if source is None or not isinstance(source.when, Interval) or source.basis not in DATED:
            continue
        if source.quoted != telling.quoted:
            continue
        if source.when.start is None or source.when.end is None:
            continue
        if rule in HANDED and (telling.predicate.lemma in words.states or _ends_elsewhere(phrase, telling)):
            continue
        last = interval_of(source.expressions[-1]) if rule == AFTER and source.rule == "range" else None
        later = not words.connectives.isdisjoint(telling.predicate.adverbs)
        if rule in LISTED and later and source.when.granularity >= Granularity.MONTH:
            last = source.when  # "won in 1979 and later retired"
        telling.when = Interval.between(last, None) if last is not None else source.when
        telling.basis, telling.rule = "carried", rule


Source = tuple[Telling | None, str]


def _ends_elsewhere(phrase: Phrase, telling: Telling) -> bool:
    """Whether a clause of its own says how long it went on: "trained there in 1982 and led it until he was sacked"."""
    return any(t.governor is telling and t.clause.link in ("until", "since") for t in phrase.tellings)


def _source(phrase: Phrase, number: int, telling: Telling, words: EventWords) -> Source:
    """The telling whose date this one shares, and why."""
    return _above(telling, words) or _beside(phrase, number, telling, words) or _below(telling, words) or (None, "")


def _above(telling: Telling, words: EventWords) -> Source | None:
    """The clause that it hangs on."""
    clause, governor, form = telling.clause, telling.governor, telling.predicate.form
    opener = telling.phrase.toks[clause.start].lower
    if clause.link == "relative" and clause.opener in words.relatives and opener in words.offsets:
        return governor, AFTER
    if is_of_source(telling, words):
        return governor, "source"
    if clause.link == "participle" and form == "gerund" and not is_source(telling, words):
        return governor, "participle"
    if clause.link == "part" and form == "infinitive" and is_one(governor, words):
        return governor, "infinitive"
    if clause.link == "part" and form == "gerund" and not telling.predicate.passive:
        return governor, "participle"
    while clause.link == "when" and governor is not None and governor.predicate.form == "gerund":
        governor = governor.governor
    if clause.link == "when" and governor is not None:
        told = governor.predicate.form
        if form in (told, "participle") or (form == "present" and told in AHEAD):
            return governor, "when"
    return None


def _beside(phrase: Phrase, number: int, telling: Telling, words: EventWords) -> Source | None:
    """A clause of the same rank, before it in a list or behind it."""
    clause, form = telling.clause, telling.predicate.form
    joined = clause.link == "coordinate" or clause.opener in words.coordinators
    says = telling.predicate.lemma in words.speaking
    listed = joined or (clause.link == "main" and telling.predicate.first - clause.start <= 1 and not says)
    if listed and number:
        before = next((t for t in reversed(phrase.tellings[:number]) if t.clause.link != "part" and not t.noun), None)
        alike = before is not None and before.governor is telling.governor
        if before is not None and alike and joined and before.rule == "when":
            return before, "when"
        if before is not None and alike and before.predicate.form == form == "past":
            leads = any(first < before.predicate.first for first, _, _ in before.times)
            if before.basis == "carried" and before.rule in LISTED:
                return before, before.rule
            return before, "coordinate" if leads else "series"
    after = phrase.tellings[number + 1] if number + 1 < len(phrase.tellings) else None
    if after is not None and telling.predicate.passive and _is_gapped(after, words):
        return after, "coordinate"
    return None


def _below(telling: Telling, words: EventWords) -> Source | None:
    """A clause that hangs on it: "was unable to come on Friday", "said in a note dated Friday"."""
    if telling.predicate.form != "past":
        return None
    lemma, below = telling.predicate.lemma, [t for t in telling.phrase.tellings if t.governor is telling]
    if lemma in words.reporting:
        return next(((t, "dated") for t in below if is_stamp(t, words)), None)
    part = next((t for t in below if t.clause.link == "part"), None)
    if lemma == words.be_lemma and part is not None and part.predicate.form == "infinitive":
        return part, "part"
    return next(((t, "moment") for t in below if _is_moment(t)), None)


def _is_gapped(telling: Telling, words: EventWords) -> bool:
    """Whether it shares the auxiliary before it, as a count does: "two were killed and ten injured on Friday"."""
    predicate, clause, toks = telling.predicate, telling.clause, telling.phrase.toks
    known = toks[predicate.head].verb
    if clause.link != "coordinate" or predicate.first != predicate.head or known is None or "VBN" not in known[1]:
        return False
    subject, at = toks[clause.start + 1 : predicate.first], predicate.last + 1
    if predicate.lemma in words.unpassive or not any(t.kind == "number" or t.lower in words.cardinals for t in subject):
        return False
    alone = at >= len(toks) or toks[at].kind == "mark" or toks[at].lower in words.prepositions
    return alone or any(first == at for first, _, _ in telling.phrase.times)


def is_one(governor: Telling | None, words: EventWords) -> bool:
    """Whether an infinitive happens, or does not, as its verb does: "began to leave", "refused to leave"."""
    return governor is not None and governor.predicate.lemma in words.implicative


def _is_moment(clause: Telling) -> bool:
    """Whether a clause tells when something else happened: "perished when the boat sank in May"."""
    return clause.clause.link == "when" and clause.predicate.form == "past" and clause.when is not None
