"""Dating: the time of each telling, stated by its words, carried to it, or known by publication and tense."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Final

from timeline.calendar import Granularity
from timeline.languages.eventwords import EventWords, Side
from timeline.model import Duration, Interval, TimeExpression, Unresolved, VagueTime
from timeline.orderer.factuality import factuality, is_state
from timeline.orderer.profiles import singular
from timeline.orderer.signals import Reading, interval_of, kind, offset, readings
from timeline.orderer.telling import Phrase, Telling

#: Clauses that tell what is known already.
BACKGROUND: Final = frozenset({"relative", "when", "after", "since", "other"})

NO_DATE: Final = Unresolved("the text gives it no date")


def date(text: str, told: Sequence[Phrase], publication: Interval | None, words: EventWords) -> None:
    """Finds the time of every telling of a document."""
    for phrase in told:
        for telling in phrase.tellings:
            telling.factuality = factuality(telling, words)
            _state(text, telling, words)
            if telling.factuality == "fact" and is_state(telling, words):
                telling.factuality = "habitual"
    for phrase in told:
        for telling in phrase.tellings:
            _when_then(telling)
            _open(telling)
            _hint(telling, words)
    _count_from_events(told, words)
    for phrase in told:
        for telling in phrase.tellings:
            _count_between(telling, words)
        _carry(phrase, words)
    for phrase in told:
        for telling in phrase.tellings:
            if telling.when is None:
                _by_tense(telling, publication, words)


# ---- stated


def _state(text: str, telling: Telling, words: EventWords) -> None:
    """The time that the expressions of its own clause give it."""
    own = [e for _, _, e in telling.times if not (isinstance(e.time, VagueTime) and e.time.direction == "PRESENT")]
    if telling.predicate.lemma in words.rescheduling:
        own = [e for e in own if kind(e, words) != "from"]
    if not own:
        return
    chosen = _choose(readings(text, own, words), telling)
    if chosen is None:
        return
    telling.when, telling.expressions, telling.rule = chosen
    if isinstance(chosen.when, VagueTime | Unresolved):
        telling.basis = "undated"
        return
    carried = any(
        e.anchor is not None and e.anchor.kind == "expression" and _is_relative(e) for e in chosen.expressions
    )
    telling.basis = "carried" if carried else "stated"


def _when_then(telling: Telling) -> None:
    """Dates the clause in "since 2009, when 74 people drowned" by the time that it explains."""
    toks, start = telling.phrase.toks, telling.clause.start
    if telling.when is not None or telling.clause.link != "when" or not start:
        return
    edge = start - 1 if toks[start - 1].kind == "mark" else start
    for _, last, expression in telling.phrase.times:
        if last == edge and isinstance(expression.time, Interval):
            telling.when, telling.expressions = expression.time, (expression,)
            telling.basis, telling.rule = "stated", "when"


def _hint(telling: Telling, words: EventWords) -> None:
    """Gives the time of the subject ("The 1996 law barred …") to a verb that has none of its own."""
    if telling.when is not None or (telling.governor is not None and telling.clause.link != "complement"):
        return
    early = [e for first, _, e in telling.hints if first < telling.predicate.first and kind(e, words) is None]
    if early and interval_of(early[-1]) is not None and telling.predicate.lemma not in words.cancelling:
        telling.when, telling.expressions = interval_of(early[-1]), (early[-1],)
        telling.basis, telling.rule = "carried", "subject"


def _open(telling: Telling) -> None:
    """Opens a clause at the event that its noun names ("Since its founding in 1990")."""
    if telling.counts_from is None or telling.when is not None:
        return
    side, noun = telling.counts_from
    if not isinstance(noun.when, Interval):
        return
    if side in ("since", "after") and noun.when.start is not None:
        telling.when = Interval.between(noun.when, None)
    elif side in ("until", "before") and noun.when.end is not None:
        telling.when = Interval.between(None, noun.when)
    else:
        return
    telling.basis, telling.rule, telling.expressions = "carried", f"{side} noun", noun.expressions


def _is_relative(expression: TimeExpression) -> bool:
    """Whether it says nothing but a distance from another date ("the next day"), no weekday, month or year."""
    return expression.type != "TIME" and not any(c.isdigit() for c in expression.text) and expression.anchor is not None


def _choose(found: list[Reading], telling: Telling) -> Reading | None:
    """Of several times of one clause the nearest to its verb; what lies within another is the more precise."""
    dated = [r for r in found if isinstance(r.when, Interval)]
    if not dated:
        return found[0] if found else None
    at = telling.trigger[0]
    best = min(dated, key=lambda r: min(abs(e.start - at) for e in r.expressions))
    for other in dated:
        if not isinstance(other.when, Interval) or not isinstance(best.when, Interval) or other.when == best.when:
            continue
        if other.when.within(best.when) and other.rule in ("at", "to"):
            best = Reading(other.when, (*best.expressions, *other.expressions), other.rule)
    return best


# ---- carried


def _count_from_events(told: Sequence[Phrase], words: EventWords) -> None:
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
    if side is None:
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


def _count_between(telling: Telling, words: EventWords) -> None:
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
        exact = isinstance(known.when, Interval) and known.basis in ("stated", "carried")
        if exact and isinstance(known.when, Interval) and not isinstance(other.when, Interval):
            other.when = offset(length.time, known.when, way)
            other.basis = "carried" if isinstance(other.when, Interval) else "undated"
            other.expressions, other.rule = (length,), "offset"
            return


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


def _carry(phrase: Phrase, words: EventWords) -> None:
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
        telling.when, telling.basis, telling.rule = source.when, "carried", rule


def _source(phrase: Phrase, number: int, telling: Telling, words: EventWords) -> tuple[Telling | None, str]:
    """The telling whose date this one shares, and why."""
    clause, governor, toks = telling.clause, telling.governor, phrase.toks
    form = telling.predicate.form
    if clause.link == "relative" and clause.opener in words.relatives and toks[clause.start].lower in words.offsets:
        return governor, "after which"
    if clause.link == "when" and governor is not None and form == governor.predicate.form:
        return governor, "when"
    if clause.link == "participle" and form == "gerund":
        return governor, "participle"
    listed = clause.link == "coordinate" or (clause.link == "main" and telling.predicate.first - clause.start <= 1)
    if listed and number:
        before = next((t for t in reversed(phrase.tellings[:number]) if t.clause.link != "part" and not t.noun), None)
        if before is not None and before.governor is telling.governor and before.predicate.form == form == "past":
            leads = any(first < before.predicate.first for first, _, _ in before.times)
            if before.basis == "carried" and before.rule in ("coordinate", "series"):
                return before, before.rule
            return before, "coordinate" if leads else "series"
    if clause.link == "part" and form == "gerund":
        return governor, "participle"
    return None, ""


# ---- publication and tense


def _by_tense(telling: Telling, publication: Interval | None, words: EventWords) -> None:
    """A telling without any date: on the publication day, before it, after it, or unknown."""
    if publication is None or telling.noun:
        telling.when = NO_DATE
        return
    side = _side(telling, words)
    if side == "on" and telling.predicate.form == "past" and telling.predicate.lemma not in words.reporting:
        side = "before" if telling.clause.link in BACKGROUND else "on"
    telling.rule = f"{side}:{telling.predicate.form}"
    if side == "on":
        telling.when, telling.basis = publication, "publication"
    elif side == "before":
        telling.when, telling.basis = _until(publication), "tense"
    elif side == "after":
        telling.when, telling.basis = _from(publication), "tense"
    else:
        telling.when = NO_DATE


def _side(telling: Telling, words: EventWords) -> str:
    predicate, lemma = telling.predicate, telling.predicate.lemma
    form = predicate.form
    if form == "pluperfect" or words.earlier & set(predicate.adverbs):
        return "before"
    if form == "future":
        return "after"
    if lemma in words.reporting and form in ("past", "present", "perfect"):
        return "on"
    if form in ("past", "present", "perfect"):
        return "on"
    if form == "infinitive":
        return "after"
    if form == "conditional":
        return "after"
    if form in ("gerund", "participle"):
        governor = telling.governor
        while governor is not None and governor.predicate.form in ("gerund", "participle"):
            governor = governor.governor
        if form == "participle":
            return "before"
        return _side(governor, words) if governor is not None else "on"
    return ""


def _until(publication: Interval) -> Interval:
    start = publication.start
    assert start is not None
    return Interval(start=None, end=start, granularity=Granularity.DAY)


def _from(publication: Interval) -> Interval:
    end = publication.end
    assert end is not None
    return Interval(start=end, end=None, granularity=Granularity.DAY)
