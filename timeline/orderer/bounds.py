"""Bounds: between what the text dates and the day of publication lies much that has no date of its own."""

from collections.abc import Iterator, Sequence
from datetime import timedelta
from typing import Final

from pendulum import DateTime

from timeline.calendar import Granularity, plus
from timeline.languages.eventwords import EventWords
from timeline.model import Interval
from timeline.orderer.telling import Phrase, Telling

#: A story goes on over so many sentences.
REACH: Final = 2

#: Clauses of a story's own course.
COURSE: Final = frozenset({"main", "coordinate"})

#: Forms of what was still to come when its governor happened.
PLANNED: Final = frozenset({"infinitive", "conditional"})

#: What was planned so many days before publication may have come to pass since.
STALE: Final = 7


def close(told: Sequence[Phrase], publication: Interval | None, words: EventWords) -> None:
    """Sets tellings that have no date the bounds that the order of telling, tense and other dates set them.

    What goes on from a date of the past did not happen before it: in "The army came in May. Thousands fled.", the
    flight lies between May and the day before publication. What had happened when something else did lies before it;
    what was planned long ago lies after the planning, and may be over.
    """
    if publication is None:
        return
    for phrase in told:
        for telling in phrase.tellings:
            if telling.basis == "publication" and _goes_on(telling, words):
                since = _story(told, phrase, publication)
                if since is not None:
                    _bound(telling, "story", since.start, publication.start)
            elif telling.basis == "tense":
                _by_neighbour(telling, publication)


def _goes_on(telling: Telling, words: EventWords) -> bool:
    """Whether it tells, in the past and without a date, what happened next."""
    predicate = telling.predicate
    lasting = predicate.progressive or predicate.lemma in words.states
    said = telling.quoted or predicate.lemma in words.reporting
    return predicate.form == "past" and telling.clause.link in COURSE and not lasting and not said


def _story(told: Sequence[Phrase], phrase: Phrase, publication: Interval) -> Interval | None:
    """The date that the sentences before tell of last, where it ended before publication."""
    for before in reversed(told[max(0, phrase.number - REACH) : phrase.number]):
        for telling in reversed(before.tellings):
            when = _date(telling)
            if when is not None and telling.clause.link in COURSE:
                return when if telling.predicate.form == "past" and _ended(when, publication) else None
    return None


def _by_neighbour(telling: Telling, publication: Interval) -> None:
    """Bounds by the clause that it hangs on, or that hangs on it."""
    if telling.predicate.form == "pluperfect" or telling.clause.link == "after":
        known = next((when for when in _neighbours(telling) if _ended(when, publication)), None)
        if known is not None:
            _bound(telling, "until", None, known.end)
    elif telling.predicate.form in PLANNED and telling.governor is not None:
        known = _date(telling.governor)
        if known is not None and _ended(known, publication, STALE):
            _bound(telling, "since", known.start, None)


def _neighbours(telling: Telling) -> Iterator[Interval]:
    """The dates of the clause above, and of clauses below that say when or before what."""
    above = _date(telling.governor) if telling.governor is not None else None
    if above is not None:
        yield above
    for other in telling.phrase.tellings:
        when = _date(other)
        if other.governor is telling and other.clause.link in ("when", "before") and when is not None:
            yield when


def _date(telling: Telling) -> Interval | None:
    """The time of a clause that has one, closed on both sides."""
    when = telling.when
    if telling.noun or telling.basis not in ("stated", "carried") or not isinstance(when, Interval):
        return None
    return when if when.start is not None and when.end is not None else None


def _ended(when: Interval, publication: Interval, days: int = 0) -> bool:
    """Whether it was over so many days before publication."""
    assert when.end is not None
    assert publication.start is not None
    return when.end <= publication.start and publication.start.toordinal() - when.end.toordinal() >= days


def _bound(telling: Telling, rule: str, start: DateTime | None, end: DateTime | None) -> None:
    """Gives a telling whole days as bounds."""
    first = Interval.of(start, Granularity.DAY) if start is not None else None
    last = Interval.of(plus(end, -timedelta(seconds=1)), Granularity.DAY) if end is not None else None
    telling.when = Interval.between(first, last)
    telling.basis, telling.rule = "tense", f"{rule}:{telling.predicate.form}"
