"""Carrying: dates that a telling has from a heading, its subject, or the noun or time beside it."""

from collections.abc import Sequence
from itertools import pairwise

from timeline.languages.eventwords import EventWords
from timeline.model import Interval
from timeline.orderer.nounphrases import modified
from timeline.orderer.signals import interval_of, kind
from timeline.orderer.telling import Phrase, Telling, is_cancelled
from timeline.orderer.tokens import Token


def by_heading(told: Sequence[Phrase], publication: Interval | None) -> None:
    """Gives the date of a heading to what the next line tells: "1986", then "The reactor exploded."."""
    for heading, below in pairwise(told):
        if not heading.headline or len(heading.times) != 1 or heading.tellings:
            continue
        first, last, expression = heading.times[0]
        when = interval_of(expression)
        if first or any(t.kind == "word" for t in heading.toks[last:]):
            continue
        if when is None or when == publication or below.sentence.paragraph != heading.sentence.paragraph + 1:
            continue
        for telling in below.tellings:
            if telling.when is None and telling.predicate.form in ("past", "present") and telling.clause.link == "main":
                telling.when, telling.basis, telling.rule = when, "stated", "heading"
                telling.expressions = (expression,)


def by_explanation(telling: Telling) -> None:
    """Dates the clause in "since 2009, when 74 people drowned" by the time that it explains."""
    toks, start = telling.phrase.toks, telling.clause.start
    if telling.when is not None or telling.clause.link != "when" or not start:
        return
    edge = start - 1 if toks[start - 1].kind == "mark" else start
    for _, last, expression in telling.phrase.times:
        if last == edge and isinstance(expression.time, Interval):
            telling.when, telling.expressions = expression.time, (expression,)
            telling.basis, telling.rule = "stated", "when"


def by_beginning(phrase: Phrase, words: EventWords) -> None:
    """Lets what "opens on Monday and runs until May" run from Monday."""
    for before, telling in pairwise([t for t in phrase.tellings if not t.noun and t.clause.link != "part"]):
        lasts = telling.predicate.lemma in words.lasting and telling.rule == "until"
        if not lasts or telling.clause.link != "coordinate" or not isinstance(telling.when, Interval):
            continue
        if isinstance(before.when, Interval) and before.rule == "at" and before.factuality == telling.factuality:
            first, last = before.when.start, telling.when.end
            if first is not None and last is not None and first < last:
                telling.when = Interval.between(before.when, telling.when)


def by_subject(telling: Telling, words: EventWords) -> None:
    """Gives the time of the subject ("The 1996 law barred …") to a verb that has none of its own."""
    if telling.when is not None or (telling.governor is not None and telling.clause.link != "complement"):
        return
    early = [e for first, _, e in telling.hints if first < telling.predicate.first and kind(e, words) is None]
    if early and interval_of(early[-1]) is not None and not is_cancelled(telling, words):
        telling.when, telling.expressions = interval_of(early[-1]), (early[-1],)
        telling.basis, telling.rule = "carried", "subject"


def by_noun(telling: Telling, words: EventWords) -> None:
    """Gives the time of its noun to a participle behind it: "the 3 May accord signed by both"."""
    phrase, at = telling.phrase, telling.clause.start
    if telling.when is not None or telling.predicate.form != "participle" or telling.governor is None:
        return
    for first, last, expression in phrase.times:
        when = interval_of(expression) if last < at else None
        if when is not None and modified(phrase.toks, first, last, words) == at - 1:
            telling.when, telling.expressions = when, (expression,)
            telling.basis, telling.rule = "carried", "noun"


def by_time_behind(telling: Telling, words: EventWords) -> None:
    """Dates an infinitive by the time at the end of its words: "agreed to buy the bank in May"."""
    if telling.when is not None or telling.predicate.form != "infinitive" or telling.clause.link != "part":
        return
    toks, first = telling.phrase.toks, telling.predicate.last + 1
    place = next((p for p in telling.phrase.times if p[0] >= first), None)
    if place is None or kind(place[2], words) not in (None, "for") or interval_of(place[2]) is None:
        return
    verbs = {t.predicate.first for t in telling.phrase.tellings if not t.noun}
    if not any(i in verbs or is_border(toks[i], words) for i in range(first, place[0])):
        telling.when, telling.expressions = interval_of(place[2]), (place[2],)
        telling.basis, telling.rule = "tense", "behind:infinitive"


def is_border(token: Token, words: EventWords) -> bool:
    """Whether a clause may end here: a mark, a conjunction, a relative pronoun."""
    word = token.lower
    return (
        word in words.clause_marks
        or word in words.coordinators
        or word in words.relatives
        or word in words.complementizers
        or (word in words.links and word not in words.prepositions)
    )


def by_opening(telling: Telling) -> None:
    """Opens a clause at the event that its noun names ("Since its founding in 1990")."""
    if telling.counts_from is None:
        return
    side, noun = telling.counts_from
    if not isinstance(noun.when, Interval):
        return
    if telling.when is not None:
        _close(telling, noun.when, side)
        return
    if side in ("since", "after") and noun.when.start is not None:
        telling.when = Interval.between(noun.when, None)
    elif side in ("until", "before") and noun.when.end is not None:
        telling.when = Interval.between(None, noun.when)
    else:
        return
    telling.basis, telling.rule, telling.expressions = "carried", f"{side} noun", noun.expressions


def _close(telling: Telling, end: Interval, side: str) -> None:
    """Ends what has only begun at the event that a noun names: "from 2013 until her dismissal in 2021"."""
    when = telling.when
    if side != "until" or not isinstance(when, Interval) or when.start is None or when.end is not None:
        return
    if end.end is not None and when.start < end.end:
        telling.when = Interval.between(when, end)
