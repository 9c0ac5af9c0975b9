"""Tense: where a telling without any date lies: on the publication day, before it, or after it."""

from typing import Final

from timeline.calendar import Granularity
from timeline.languages.eventwords import EventWords
from timeline.model import Interval, Unresolved
from timeline.orderer.telling import Telling

#: Clauses that tell what is known already.
BACKGROUND: Final = frozenset({"relative", "when", "after", "since", "other"})

NO_DATE: Final = Unresolved("the text gives it no date")


def by_tense(telling: Telling, publication: Interval | None, words: EventWords) -> None:
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
