"""Carrying: dates that the discourse hands to a telling: from a heading, a noun, another clause, another event."""

from collections.abc import Sequence
from datetime import timedelta
from itertools import pairwise
from typing import Final

from timeline.calendar import Granularity
from timeline.languages.eventwords import EventWords, Side
from timeline.model import Duration, Interval, TimeExpression, Unresolved
from timeline.orderer.profiles import singular
from timeline.orderer.signals import interval_of, kind, offset
from timeline.orderer.telling import Phrase, Telling, is_cancelled, is_source
from timeline.orderer.tokens import Token

#: Rules that hand a date on from verb to verb of a list, also to participles, and to what comes after which.
LISTED: Final = frozenset({"coordinate", "series"})
HANDED: Final = LISTED | {"participle"}
AFTER: Final = "after which"


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


def count_from_events(told: Sequence[Phrase], words: EventWords) -> None:
    """Counts "two days after the election" from the telling of the election, wherever the text dates it."""
    dated: dict[str, Telling] = {}
    for phrase in told:
        for telling in phrase.tellings:
            if isinstance(telling.when, Interval) and telling.when.start is not None and telling.when.end is not None:
                for key in keys(telling, words):
                    known = dated.get(key)
                    known_when = known.when if known else None
                    if not isinstance(known_when, Interval) or _length(telling.when) < _length(known_when):
                        dated[key] = telling
    for phrase in told:
        for telling in phrase.tellings:
            if telling.when is not None:
                continue
            for _, last, expression in telling.times:
                if isinstance(expression.time, Duration) and expression.time.interval is None:
                    _count_from(phrase, telling, last, expression, dated, words)


def _length(when: Interval) -> timedelta:
    assert when.start is not None
    assert when.end is not None
    return timedelta(when.end.toordinal() - when.start.toordinal(), 60 * (when.end.hour - when.start.hour))


def _count_from(
    phrase: Phrase,
    telling: Telling,
    last: int,
    expression: TimeExpression,
    dated: dict[str, Telling],
    words: EventWords,
) -> None:
    toks = phrase.toks
    side = words.offsets.get(toks[last].lower) if last < len(toks) else None
    if side is None or any(other.clause.start == last and other is not telling for other in phrase.tellings):
        return
    for i in range(last + 1, min(last + 7, len(toks))):
        if toks[i].kind != "word":
            break
        for key in _noun_keys(toks[i].lower, words):
            anchor = dated.get(key)
            if anchor is not None and anchor is not telling and isinstance(anchor.when, Interval):
                telling.when = offset(expression.time, anchor.when, side)  # type: ignore[arg-type]
                telling.basis = "carried" if isinstance(telling.when, Interval) else "undated"
                telling.expressions, telling.rule = (expression,), "offset"
                return
    named = " ".join(t.lower for t in toks[last + 1 : last + 4] if t.kind == "word")
    if named:
        telling.when, telling.expressions = Unresolved(f"no date known for '{named}'"), (expression,)


def count_between(telling: Telling, words: EventWords) -> None:
    """Counts from clause to clause: in "fell two days after it had cracked" the one dates the other."""
    governor, side = telling.governor, words.offsets.get(telling.clause.opener)
    if governor is None or side is None or telling.clause.link not in ("after", "before"):
        return
    toks = telling.phrase.toks
    length = next((e for _, last, e in governor.times if last < len(toks) and _opens_at(telling, last)), None)
    if length is None or not isinstance(length.time, Duration) or length.time.mod is not None:
        return
    back: Side = "before" if side == "after" else "after"
    for known, other, way in ((governor, telling, back), (telling, governor, side)):
        if _is_counted_from(known) and isinstance(known.when, Interval) and not _is_counted_from(other):
            other.when = offset(length.time, known.when, way)
            other.basis = "carried" if isinstance(other.when, Interval) else "undated"
            other.expressions, other.rule = (length,), "offset"
            return


def _is_counted_from(telling: Telling) -> bool:
    """Whether its day is known well enough to count from: a date of its own, or that of the news, "has resigned"."""
    if telling.basis == "publication":
        return telling.predicate.form == "perfect" and telling.factuality == "fact"
    return isinstance(telling.when, Interval) and telling.basis in ("stated", "carried")


def _opens_at(telling: Telling, at: int) -> bool:
    """Whether the conjunction of a clause stands at this token."""
    return telling.phrase.toks[at].lower == telling.clause.opener and at <= telling.predicate.first


def _noun_keys(word: str, words: EventWords) -> tuple[str, ...]:
    noun = singular(word, words)
    if noun in words.event_nouns or noun in words.nominalisations:
        return (words.nominalisations.get(noun, noun), noun)
    return ()


def keys(telling: Telling, words: EventWords) -> tuple[str, ...]:
    """The lemmas by which another clause may speak of the same event."""
    lemma = telling.predicate.lemma
    found: tuple[str, ...] = (words.nominalisations.get(lemma, lemma), lemma) if telling.noun else (lemma,)
    if lemma in words.happening or lemma in words.carrying:
        for i in range(telling.clause.start, min(telling.clause.end, len(telling.phrase.toks))):
            found += _noun_keys(telling.phrase.toks[i].lower, words)
    return found


def within_sentence(phrase: Phrase, words: EventWords) -> None:
    """Dates that the sentence hands on from one of its clauses to another."""
    for number, telling in enumerate(phrase.tellings):
        if telling.when is not None or telling.noun:
            continue
        source, rule = _source(phrase, number, telling, words)
        if source is None or not isinstance(source.when, Interval) or source.basis not in ("stated", "carried"):
            continue
        if source.quoted != telling.quoted:
            continue
        if source.when.start is None or source.when.end is None:
            continue
        if rule in HANDED and telling.predicate.lemma in words.states:
            continue
        last = interval_of(source.expressions[-1]) if rule == AFTER and source.rule == "range" else None
        later = not words.connectives.isdisjoint(telling.predicate.adverbs)
        if rule in LISTED and later and source.when.granularity >= Granularity.MONTH:
            last = source.when  # "won in 1979 and later retired"
        telling.when = Interval.between(last, None) if last is not None else source.when
        telling.basis, telling.rule = "carried", rule


def _source(phrase: Phrase, number: int, telling: Telling, words: EventWords) -> tuple[Telling | None, str]:
    """The telling whose date this one shares, and why."""
    clause, governor, toks = telling.clause, telling.governor, phrase.toks
    form = telling.predicate.form
    if clause.link == "relative" and clause.opener in words.relatives and toks[clause.start].lower in words.offsets:
        return governor, AFTER
    while clause.link == "when" and governor is not None and governor.predicate.form == "gerund":
        governor = governor.governor
    if clause.link == "when" and governor is not None and form in (governor.predicate.form, "participle"):
        return governor, "when"
    if clause.link == "participle" and form == "gerund" and not is_source(telling, words):
        return governor, "participle"
    if clause.link == "part" and form == "infinitive" and is_one(governor, words):
        return governor, "infinitive"
    joined = clause.link == "coordinate" or clause.opener in words.coordinators
    says = telling.predicate.lemma in words.speaking
    listed = joined or (clause.link == "main" and telling.predicate.first - clause.start <= 1 and not says)
    if listed and number:
        before = next((t for t in reversed(phrase.tellings[:number]) if t.clause.link != "part" and not t.noun), None)
        if before is not None and before.governor is telling.governor and before.predicate.form == form == "past":
            leads = any(first < before.predicate.first for first, _, _ in before.times)
            if before.basis == "carried" and before.rule in LISTED:
                return before, before.rule
            return before, "coordinate" if leads else "series"
    if clause.link == "part" and form == "gerund" and not telling.predicate.passive:
        return governor, "participle"
    after = phrase.tellings[number + 1] if number + 1 < len(phrase.tellings) else None
    if after is not None and telling.predicate.passive and _is_gapped(after, words):
        return after, "coordinate"
    if form == "past" and telling.predicate.lemma not in words.reporting:
        return next((t for t in phrase.tellings if t.governor is telling and _is_moment(t)), None), "moment"
    return None, ""


def _is_gapped(telling: Telling, words: EventWords) -> bool:
    """Whether it shares the auxiliary before it, as a count does: "two were killed and ten injured on Friday"."""
    predicate, clause, toks = telling.predicate, telling.clause, telling.phrase.toks
    known = words.verb(toks[predicate.head].lower)
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
