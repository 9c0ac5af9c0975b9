"""Bounds: between what the text dates and the day of publication lies much that has no date of its own."""

from collections.abc import Iterator, Sequence
from typing import Final

from timeline.languages.eventwords import EventWords
from timeline.model import Interval
from timeline.orderer.story import Story, dated, days_since, whole_days
from timeline.orderer.telling import Phrase, Telling

#: Forms of what was still to come when its governor happened.
PLANNED: Final = frozenset({"infinitive", "conditional"})

#: What was planned so many days before publication may have come to pass since.
STALE: Final = 7


def close(told: Sequence[Phrase], publication: Interval | None, words: EventWords) -> None:
    """Sets tellings that have no date the bounds that the order of telling, tense and other dates set them.

    What had happened when something else did lies before it; what was planned long ago lies after the planning, and
    may be over.
    """
    if publication is None:
        return
    story = Story(told, publication)
    for phrase in told:
        for telling in phrase.tellings:
            if telling.basis == "publication":
                when = story.when(telling, words)
                if when is not None:
                    _bound(telling, "story", when)
            elif telling.basis == "tense" and _is_open(telling.when):
                _by_neighbour(telling, publication)


def _by_neighbour(telling: Telling, publication: Interval) -> None:
    """Bounds by the clause that it hangs on, or that hangs on it."""
    if telling.predicate.form in ("pluperfect", "participle") or telling.clause.link == "after":
        known = next((when for when in _neighbours(telling) if days_since(when, publication) >= 0), None)
        if known is not None:
            _bound(telling, "until", whole_days(None, known.end))
    elif telling.predicate.form in PLANNED and telling.governor is not None:
        known = dated(telling.governor)
        if known is not None and days_since(known, publication) >= STALE:
            _bound(telling, "since", whole_days(known.start, None))


def _is_open(when: object) -> bool:
    return isinstance(when, Interval) and (when.start is None or when.end is None)


def _neighbours(telling: Telling) -> Iterator[Interval]:
    """The dates of the clause above, and of clauses below that say when or before what."""
    above = dated(telling.governor) if telling.governor is not None else None
    if above is not None:
        yield above
    for other in telling.phrase.tellings:
        when = dated(other)
        if other.governor is telling and other.clause.link in ("when", "before") and when is not None:
            yield when


def _bound(telling: Telling, rule: str, when: Interval) -> None:
    telling.when, telling.basis, telling.rule = when, "tense", f"{rule}:{telling.predicate.form}"
