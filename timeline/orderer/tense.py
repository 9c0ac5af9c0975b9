"""Tense: where a telling without any date lies: on the publication day, before it, or after it."""

from typing import Final

from timeline.calendar import Granularity, OutsideCalendar
from timeline.languages.eventwords import EventWords
from timeline.model import Duration, Interval, Unresolved
from timeline.orderer.sharing import is_one
from timeline.orderer.telling import Telling, is_of_source, is_source

#: Clauses that tell what is known already.
BACKGROUND: Final = frozenset({"relative", "when", "after", "since", "other"})

#: Forms of what has happened by now.
TOLD: Final = frozenset({"past", "perfect", "participle"})

#: Forms of what is to come.
AHEAD: Final = frozenset({"future", "conditional"})

#: Clauses that name a moment.
MOMENTS: Final = frozenset({"when", "after", "before"})

#: At most one adverb stands between them: "becoming increasingly isolated".
NEXT: Final = 2

NO_DATE: Final = Unresolved("the text gives it no date")


def by_tense(telling: Telling, publication: Interval | None, words: EventWords) -> None:
    """A telling without any date: on the publication day, before it, after it, or unknown."""
    if publication is None or telling.noun or telling.phrase.item is not None:
        telling.when = NO_DATE
        return
    beside = _beside(telling, words)
    if beside is not None:
        telling.when, telling.basis, telling.rule = beside, "tense", f"with:{telling.predicate.form}"
        return
    side = _side(telling, words)
    spoken = _spoken(telling, words) if side == "on" and telling.quoted else None
    if spoken is not None:
        telling.when, telling.rule = spoken, f"spoken:{telling.predicate.form}"
        telling.basis = "carried" if telling.predicate.form == "present" else "tense"
        return
    if side == "on" and telling.predicate.form == "past" and telling.predicate.lemma not in words.reporting:
        aside = telling.clause.link in BACKGROUND and telling.clause.opener not in words.simultaneous
        aside = aside and not is_of_source(telling, words)
        side = "before" if aside else "on"
    telling.rule = f"{side}:{'generic' if _is_generic(telling, words) else telling.predicate.form}"
    if side == "on":
        telling.when, telling.basis = publication, "publication"
    elif side == "before":
        telling.when, telling.basis = _until(publication), "tense"
    elif side == "after":
        try:
            telling.when, telling.basis = _from(publication), "tense"
        except OutsideCalendar as beyond:  # published on the calendar's last day
            telling.when = Unresolved(str(beyond))
    else:
        telling.when = NO_DATE


def _beside(telling: Telling, words: EventWords) -> Interval | None:
    """The date of the clause beside which it was so: "Joined by Ann, she left", "a man who was driving died"."""
    governor, predicate = telling.governor, telling.predicate
    under_way = predicate.progressive and predicate.form == "past" and telling.clause.link in BACKGROUND
    apart = predicate.form == "participle" and _is_apart(telling, words)
    if governor is None or governor.basis not in ("stated", "carried") or not (apart or under_way):
        return None
    when = governor.when
    return when if isinstance(when, Interval) and when.start is not None and when.end is not None else None


def _spoken(telling: Telling, words: EventWords) -> Interval | None:
    """The day of the saying that quotes it: what "is" so, said "last Friday", was so on Friday."""
    for other in telling.phrase.tellings:
        if not other.quoted and other.predicate.lemma in words.reporting and other.basis in ("stated", "carried"):
            when = other.when
            if isinstance(when, Interval) and when.start is not None and when.end is not None:
                return when
    return None


def _is_apart(telling: Telling, words: EventWords) -> bool:
    """Whether a comma sets a participle apart from the noun before it, so that it speaks of the whole clause."""
    first, toks = telling.clause.start, telling.phrase.toks
    return not first or toks[first - 1].lower in words.clause_marks


def _is_generic(telling: Telling, words: EventWords) -> bool:
    """Whether it tells what holds at any time, or how much of it has passed, or explains.

    "The plant employs 300", "ten years have passed", "How bees fly" as a title.
    """
    predicate = telling.predicate
    if telling.phrase.headline and _is_asked(telling, words):
        return True
    if _is_of_length(telling, words):
        return True
    plain = predicate.form == "present" and not predicate.progressive and not telling.phrase.headline
    if not plain or predicate.lemma in words.reporting:
        return False
    return predicate.lemma in words.states or predicate.lemma not in words.planning


def _is_asked(telling: Telling, words: EventWords) -> bool:
    """Whether its line opens as a question, or what is behind a colon does: "How bees fly", "Wax: how it is made"."""
    lower = [token.lower for token in telling.phrase.toks[: telling.predicate.first]]
    opens = (at for at, word in enumerate(lower) if not at or lower[at - 1] in words.strong_marks)
    return any(lower[at] in words.asking for at in opens)


def _is_of_length(telling: Telling, words: EventWords) -> bool:
    """Whether its subject is a length of time: "ten years have passed", but not "a man missing for a year has died"."""
    toks, verb = telling.phrase.toks, telling.predicate.first
    lengths = [first for first, last, e in telling.phrase.times if last == verb and isinstance(e.time, Duration)]
    return any(not first or toks[first - 1].lower not in words.prepositions for first in lengths)


def _side(telling: Telling, words: EventWords) -> str:
    """On which side of publication it lies: "before", "on", "after", or "" where nothing tells."""
    predicate, governor, form = telling.predicate, telling.governor, telling.predicate.form
    if form == "pluperfect" or predicate.anterior or (form in TOLD and not words.earlier.isdisjoint(predicate.adverbs)):
        return "before"
    if predicate.negated and predicate.modal in words.ability:
        return "on"
    if form in AHEAD or _is_supposed(telling, words):
        return "after"
    if form in ("past", "present", "perfect") or is_source(telling, words):
        return "on"
    if form == "infinitive":
        return _side(governor, words) if governor is not None and is_one(governor, words) else "after"
    if form == "participle":
        if governor is None or governor.basis in ("stated", "carried"):
            return "before"
        side = _side(governor, words)
        if _is_complement(telling, governor, words):
            return side
        return side if telling.clause.link == "when" or (side == "on" and _is_apart(telling, words)) else "before"
    if form == "gerund":
        while governor is not None and governor.predicate.form in ("gerund", "participle"):
            governor = governor.governor
        return _side(governor, words) if governor is not None else "on"
    return ""


def _is_complement(telling: Telling, governor: Telling, words: EventWords) -> bool:
    """Whether a participle says what something becomes or stays: "he grew ever more isolated"."""
    return governor.predicate.lemma in words.becoming and telling.predicate.first - governor.predicate.last <= NEXT


def _is_supposed(telling: Telling, words: EventWords) -> bool:
    """Whether a present tense tells what is to come: "if he wins", "will stay until it ends"."""
    if telling.predicate.form not in ("present", "perfect") or telling.predicate.lemma in words.reporting:
        return False
    if telling.clause.link == "until" or telling.clause.opener in words.supposing:
        return True
    governor = telling.governor
    return governor is not None and governor.predicate.form in AHEAD and telling.clause.link in MOMENTS


def _until(publication: Interval) -> Interval:
    start = publication.start
    assert start is not None
    return Interval(start=None, end=start, granularity=Granularity.DAY)


def _from(publication: Interval) -> Interval:
    end = publication.end
    assert end is not None
    return Interval(start=end, end=None, granularity=Granularity.DAY)
