"""Factuality: what is told as having happened, and what is only denied, supposed, wished for or usual."""

from collections.abc import Sequence
from typing import Final

from timeline.calendar import Granularity
from timeline.languages.eventwords import EventWords
from timeline.meaning import Fields
from timeline.model import Factuality, Interval, Recurrence, TimeExpression
from timeline.orderer.profiles import singular
from timeline.orderer.telling import Telling, is_cancelled, is_of_source, is_source, is_stamp
from timeline.orderer.tokens import Token

#: The figure follows its verb within so many words: "were only about 98,000".
_NEAR: Final = 6

#: Forms that tell no time of their own.
NONFINITE: Final = frozenset({"gerund", "participle", "infinitive"})


def factuality(telling: Telling, words: EventWords) -> Factuality:
    """Whether the clause tells a fact, something scheduled, or neither."""
    predicate, clause, governor = telling.predicate, telling.clause, telling.governor
    if telling.quoted:
        return "quoted"
    if telling.named or is_source(telling, words) or is_of_source(telling, words) or is_stamp(telling, words):
        return "presupposed"
    if predicate.negated:
        return "denied"
    if clause.link == "if" or clause.opener in words.conditional_links:
        return "conditional"
    if _is_hearsay(telling, words):
        return "habitual"
    if _recurs(telling) or _is_advice(telling, words) or not words.habitual.isdisjoint(predicate.adverbs):
        return "habitual"
    if _was_only_planned(telling, words):
        return "conditional"
    if predicate.form == "conditional":
        return "scheduled" if _is_announced(telling, words) else "conditional"
    if clause.link in ("part", "complement") and governor is not None:
        inherited = _under(governor, telling, words)
        if inherited is not None:
            return inherited
    if predicate.form == "infinitive":
        return "scheduled" if predicate.passive and _is_appended(telling) else "conditional"
    if predicate.form == "future":
        return "scheduled"
    if telling.noun and governor is not None and is_cancelled(governor, words):
        return "conditional"
    if predicate.form == "participle" and predicate.first == 0 and not telling.phrase.headline:
        dated = telling.times and governor is not None  # "Born in Lyon in 1959, she moved …"
        return "fact" if dated else "habitual"
    return "fact"


def _was_only_planned(telling: Telling, words: EventWords) -> bool:
    """Whether a plan is told that did not hold: "originally scheduled for May", "had been due in May"."""
    predicate, toks = telling.predicate, telling.phrase.toks
    if predicate.lemma in words.planning:
        given_up = predicate.form == "pluperfect" and predicate.passive
        return given_up or not words.earlier.isdisjoint(predicate.adverbs)
    after = toks[predicate.last + 1].lower if predicate.last + 1 < len(toks) else ""
    return predicate.form == "pluperfect" and predicate.lemma == words.be_lemma and after in words.planning


def _is_announced(telling: Telling, words: EventWords) -> bool:
    """Whether a future is told from the past, as in "said that he would leave in May"."""
    clause, governor = telling.clause, telling.governor
    if clause.link != "complement" or governor is None or telling.predicate.modal not in words.reported_future:
        return False
    return governor.predicate.lemma in words.reporting - words.doubting and governor.factuality == "fact"


def is_state(telling: Telling, publication: Interval | None, words: EventWords) -> bool:
    """Whether the clause only describes: it is or has something, names no event, begins and ends at no named time."""
    predicate, clause = telling.predicate, telling.clause
    if telling.noun or predicate.form == "future":
        return False
    if _is_figure(telling, words):
        return True
    if predicate.lemma == words.do_lemma:
        return _stands_for_another(telling, words)
    if predicate.lemma not in (words.be_lemma, words.have_lemma):
        return False
    lasts = telling.rule in ("range", "since", "until", "from", "after", "before", "stretch")
    if lasts and not (_is_clock(telling) or _is_of_its_subject(telling, words)):
        return False
    if _is_set(telling, publication, words):
        return False
    toks, verb = telling.phrase.toks, predicate.first
    said = toks[predicate.last + 1 : clause.end]
    if any(t.lower in words.there for t in toks[clause.start : verb]):
        return _is_count(telling, words) and not _names_event(said, words)
    ends = (i for i, t in enumerate(said) if t.lower in words.clause_marks or _leads_away(t, words))
    return not (_names_event(toks[clause.start : verb], words) or _names_event(said[: next(ends, len(said))], words))


def _names_event(toks: Sequence[Token], words: EventWords) -> bool:
    nouns = (singular(t.lower, words) for t in toks)
    return any(noun in words.event_nouns or noun in words.nominalisations for noun in nouns)


def _leads_away(token: Token, words: EventWords) -> bool:
    """Whether what follows only surrounds what the clause says: "is present in the form of violence"."""
    return token.lower in words.prepositions and token.lower not in words.adnominal


def _is_count(telling: Telling, words: EventWords) -> bool:
    """Whether it counts what there was in a month or longer: "there were 70 boats here in 2019"."""
    toks, at = telling.phrase.toks, telling.predicate.last + 1
    counted = at < len(toks) and (toks[at].kind == "number" or toks[at].lower in words.cardinals)
    when = telling.when
    return counted and isinstance(when, Interval) and when.granularity >= Granularity.MONTH


def _stands_for_another(telling: Telling, words: EventWords) -> bool:
    """Whether "do" only repeats another verb: "half as much as it did in 2009"."""
    predicate, toks = telling.predicate, telling.phrase.toks
    at = predicate.last + 1
    alone = at >= len(toks) or toks[at].kind == "mark" or toks[at].lower in words.prepositions
    return predicate.first == predicate.last and (alone or any(first == at for first, _, _ in telling.phrase.times))


def _is_set(telling: Telling, publication: Interval | None, words: EventWords) -> bool:
    """Whether it comes out or falls due on a day, or is where it is in the present on a day to come.

    "The record is out on Friday", "we are at Leeds on Friday".
    """
    predicate, when, toks = telling.predicate, telling.when, telling.phrase.toks
    if predicate.lemma != words.be_lemma or not isinstance(when, Interval) or when.granularity > Granularity.DAY:
        return False
    after = toks[predicate.last + 1].lower if predicate.last + 1 < len(toks) else ""
    if after in words.coming:
        return True
    if publication is None or publication.end is None or _is_of_its_subject(telling, words):
        return False
    ahead = predicate.form == "present" and when.start is not None and when.start >= publication.end
    return ahead and after in words.prepositions and telling.clause.link == "main"


def is_overdue(telling: Telling, publication: Interval | None, words: EventWords) -> bool:
    """Whether it was planned for a time that is over, which may never have been kept: "planned for 2016"."""
    when = telling.when
    if telling.rule != "for" or telling.predicate.lemma not in words.planning or not isinstance(when, Interval):
        return False
    return publication is not None and when.before(publication)


def is_usual(telling: Telling, publication: Interval | None, words: EventWords) -> bool:
    """Whether a plain present tells of a month or season gone by, and so of any year's: "it rains here in May"."""
    predicate, when = telling.predicate, telling.when
    plain = predicate.form == "present" and not predicate.progressive and not telling.phrase.headline
    if telling.noun or not (plain or predicate.form in NONFINITE):
        return False
    if telling.expressions and all(_is_any_day(e) for e in telling.expressions):
        return True
    if not plain:
        return False
    if predicate.lemma in words.holding and telling.rule in ("at", "to"):
        return True
    if _is_nowadays(telling, words):
        return True
    if publication is None or not isinstance(when, Interval) or when.end is None or publication.start is None:
        return False
    lasting = Granularity.MONTH <= when.granularity < Granularity.YEAR
    if not lasting or when.end > publication.start or predicate.lemma in words.reporting | words.states:
        return False
    return all(_is_bare(telling, e) for e in telling.expressions)


def _is_any_day(expression: TimeExpression) -> bool:
    """Whether it is a part of the day and names no day: "at night"."""
    meaning = expression.meaning
    return isinstance(meaning, Fields) and meaning.part is not None and meaning == Fields(part=meaning.part)


def _is_nowadays(telling: Telling, words: EventWords) -> bool:
    """Whether "today" may be any of these days: "the wealth that we see today", but "the council votes today"."""
    if not all(e.text.lower() in words.nowadays for e in telling.expressions) or not telling.expressions:
        return False
    return telling.predicate.lemma in words.states | {words.be_lemma} or telling.clause.link == "relative"


def _is_bare(telling: Telling, expression: TimeExpression) -> bool:
    """Whether the text names a month or season and no year, counted from publication, and it heads no item."""
    toks = telling.phrase.toks
    counted = expression.anchor is None or expression.anchor.kind != "expression"
    return counted and expression.start > toks[0].start and not any(c.isdigit() for c in expression.text)


def _is_advice(telling: Telling, words: EventWords) -> bool:
    """Whether it speaks to its reader: "you can see it in May"."""
    toks, first = telling.phrase.toks, telling.predicate.first
    return any(t.lower in words.readers for t in toks[max(telling.clause.start, first - 2) : first])


def _is_appended(telling: Telling) -> bool:
    """Whether it says behind a comma what a noun is planned to be: "for the games, to be held in May"."""
    toks, first = telling.phrase.toks, telling.predicate.first
    return first > 1 and toks[first - 1].lower == "," and toks[first - 2].kind == "word"


def _is_hearsay(telling: Telling, words: EventWords) -> bool:
    """Whether it only says whose word something is, as "is said to have walked" and "are believed to be" do."""
    predicate, toks = telling.predicate, telling.phrase.toks
    said = predicate.passive and predicate.form == "present" and predicate.lemma in words.rumouring
    after = toks[predicate.last + 1].lower if predicate.last + 1 < len(toks) else ""
    return said and after in words.infinitive_marks


def _is_of_its_subject(telling: Telling, words: EventWords) -> bool:
    """Whether the time is the subject: "the last four years have been hard"."""
    toks, verb = telling.phrase.toks, telling.predicate.first
    return any(
        last == verb and not (first and toks[first - 1].lower in words.prepositions) for first, last, _ in telling.times
    )


def _is_clock(telling: Telling) -> bool:
    """Whether its clause names times of day alone: "it is open from 9 to 5"."""
    times = [e.time for _, _, e in telling.times]
    return telling.predicate.form == "present" and all(
        isinstance(time, Interval) and time.granularity <= Granularity.HOUR for time in times
    )


def _is_figure(telling: Telling, words: EventWords) -> bool:
    """Whether the clause only gives a figure for a month or longer: "there were 1,024 cases in 2018", "it cost £4m"."""
    predicate, clause = telling.predicate, telling.clause
    if predicate.lemma not in words.measuring:
        return False
    times = [e.time for _, _, e in telling.times]
    if any(isinstance(time, Interval) and time.granularity < Granularity.MONTH for time in times):
        return False
    toks, busy = telling.phrase.toks, {i for first, last, _ in telling.phrase.times for i in range(first, last)}
    return any(
        toks[i].kind == "number" and i not in busy and _is_large(toks, i, words)
        for i in range(predicate.last + 1, min(clause.end, predicate.last + 1 + _NEAR))
    )


def _is_large(toks: Sequence[Token], at: int, words: EventWords) -> bool:
    """Whether a number is an amount: with a thousands mark or a fraction, of money, of millions, per cent."""
    after = toks[at + 1].lower if at + 1 < len(toks) else ""
    before = toks[at - 1].lower if at else ""
    exact = toks[at].lower.strip("0123456789") != "" or len(toks[at].lower) > 2
    return exact or before in words.currency or after in words.degree or after in words.shares


def _recurs(telling: Telling) -> bool:
    """Whether the clause has no time but one that comes back, and its hour: "every spring", "at 8 am every day"."""
    if not telling.times:
        return False
    times = [e.time for _, _, e in telling.times]
    days = any(isinstance(t, Interval) and t.granularity > Granularity.HOUR for t in times)
    return any(isinstance(t, Recurrence) for t in times) and not days


def _under(governor: Telling, telling: Telling, words: EventWords) -> Factuality | None:
    """What the verb above makes of an infinitive or a clause: denied, wished for, planned."""
    lemma = governor.predicate.lemma
    if telling.predicate.form == "infinitive":
        joined = telling.phrase.toks[telling.predicate.first - 1].lower in words.coordinators
        if joined and governor.predicate.form == "infinitive":
            return governor.factuality  # "expect to open it and to use it"
        if telling.predicate.anterior and lemma in words.rumouring and governor.predicate.passive:
            return "fact"
        if lemma in words.denying or governor.predicate.negated:
            return "denied"
        own = telling.predicate.first == governor.predicate.last + 1  # "engineers expect to", "expect sales to"
        if lemma in words.forecasting and not governor.predicate.passive and not own:
            return "conditional"
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
