"""Counting: dates that lie so long before or after another event: "two days after the election"."""

from collections.abc import Sequence
from datetime import timedelta

from timeline.calendar import Granularity
from timeline.languages.eventwords import EventWords, Side
from timeline.model import Duration, Interval, TimeExpression, Unresolved
from timeline.orderer.profiles import singular
from timeline.orderer.signals import offset
from timeline.orderer.telling import Phrase, Telling


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


def count_ahead(telling: Telling, publication: Interval | None, words: EventWords) -> None:
    """Counts "will open in two weeks" from publication, or from the day on which somebody said so."""
    if telling.when is not None or not _is_promised(telling, words):
        return
    lengths = (e for _, _, e in telling.times if e.signal in words.ahead and isinstance(e.time, Duration))
    length, governor = next(lengths, None), telling.governor
    said = governor is not None and governor.predicate.lemma in words.reporting and _is_counted_from(governor)
    since = governor.when if said and governor is not None else publication
    if length is None or not isinstance(length.time, Duration) or not isinstance(since, Interval):
        return
    if length.time.mod is None and length.time.interval is None and length.time.granularity >= Granularity.DAY:
        telling.when, telling.expressions, telling.rule = offset(length.time, since, "after"), (length,), "ahead"
        telling.basis = "stated" if isinstance(telling.when, Interval) else "undated"


def _is_promised(telling: Telling, words: EventWords) -> bool:
    """Whether it is still to come: "will open", "is to open", "plans to open"."""
    governor, form = telling.governor, telling.predicate.form
    if form == "infinitive" and governor is not None and governor.predicate.form == "present":
        return governor.predicate.lemma in words.planning or governor.predicate.lemma == words.be_lemma
    return form == "future"


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
