"""Dating: the time of each telling, stated by its words, carried to it, or known by publication and tense."""

from collections.abc import Sequence
from typing import Final

from timeline.languages.eventwords import EventWords
from timeline.model import Interval, TimeExpression, Unresolved, VagueTime
from timeline.orderer.bounds import close
from timeline.orderer.carrying import (
    by_beginning,
    by_explanation,
    by_heading,
    by_noun,
    by_opening,
    by_subject,
    by_time_behind,
)
from timeline.orderer.counting import count_ahead, count_between, count_from_events
from timeline.orderer.factuality import factuality, is_overdue, is_state, is_usual
from timeline.orderer.naming import name_behind
from timeline.orderer.sharing import within_sentence
from timeline.orderer.signals import Reading, counts_from_nothing, counts_on, interval_of, kind, readings
from timeline.orderer.telling import Phrase, Telling
from timeline.orderer.tense import TOLD, by_tense

#: What is told as having happened, or as going to.
TAKEN: Final = frozenset({"fact", "scheduled"})

#: The time of what only counts from another date, of which no words tell.
UNTOLD: Final = Unresolved("no date was told before it to count from")


def date(text: str, told: Sequence[Phrase], publication: Interval | None, words: EventWords) -> None:
    """Finds the time of every telling of a document."""
    for phrase in told:
        for telling in phrase.tellings:
            telling.factuality = factuality(telling, words)
            _state(text, telling, publication, words)
            state = telling.factuality == "fact" and is_state(telling, publication, words)
            if state or (telling.factuality in TAKEN and is_usual(telling, publication, words)):
                telling.factuality = "habitual"
            elif telling.factuality == "fact" and is_overdue(telling, publication, words):
                telling.factuality = "conditional"
        for telling in name_behind(phrase, words):
            telling.factuality = factuality(telling, words)
            _state(text, telling, publication, words)
    by_heading(told, publication)
    timed = [phrase for phrase in told if phrase.times]  # nothing else is dated by its words
    for phrase in timed:
        for telling in phrase.tellings:
            by_explanation(telling)
            by_opening(telling)
            by_subject(telling, words)
            by_noun(telling, words)
            by_time_behind(telling, words)
            count_ahead(telling, publication, words)
        by_beginning(phrase, words)
    count_from_events(told, words)
    for phrase in timed:
        for telling in phrase.tellings:
            count_between(telling, words)
    for phrase in told:
        within_sentence(phrase, words)
    for phrase in told:
        for telling in phrase.tellings:
            if telling.when is None:
                by_tense(telling, publication, words)
    for phrase in timed:
        for telling in phrase.tellings:
            count_between(telling, words)
    close(told, publication, words)


def _state(text: str, telling: Telling, publication: Interval | None, words: EventWords) -> None:
    """The time that the expressions of its own clause give it."""
    if not telling.times:
        return
    own = [e for _, _, e in telling.times if not _is_beside(e, telling)]
    if telling.predicate.lemma in words.rescheduling:
        own = [e for e in own if kind(e, words) != "from"] or (own if telling.predicate.form == "future" else [])
    known = [e for e in own if telling.named or not counts_from_nothing(e)]
    if own and not known:
        telling.when, telling.expressions, telling.rule = UNTOLD, tuple(own), "unresolved"
    if telling.predicate.form in TOLD and telling.predicate.lemma not in words.planning | words.rescheduling:
        known = [e for e in known if not _comes_after(e, publication, words)]
    if not known:
        return
    own = known
    chosen = _choose(_modifying(telling, own) or readings(text, own, words), telling)
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


def _is_beside(expression: TimeExpression, telling: Telling) -> bool:
    """Whether it is vague and says nothing of the event: "now", or the past of what is told in the present.

    "They owe their rise in recent years to luck."
    """
    time, form = expression.time, telling.predicate.form
    if not isinstance(time, VagueTime):
        return False
    return time.direction == "PRESENT" or (time.direction == "PAST" and form in ("present", "future", "conditional"))


def _comes_after(expression: TimeExpression, publication: Interval | None, words: EventWords) -> bool:
    """Whether it is a time to come, for which something was done, or to which another date has led.

    "They won $3m for 2023", "a week later he left", where no week has passed since.
    """
    when, now = interval_of(expression), publication
    if now is None or when is None or now.start is None or now.end is None or when.start is None or when.end is None:
        return False
    if kind(expression, words) == "for":
        return when.start >= now.start and when.end > now.end
    return counts_on(expression) and when.start >= now.end


def _modifying(telling: Telling, own: list[TimeExpression]) -> list[Reading]:
    """The time within a noun phrase, "since the April 20 explosion": what stands before it says nothing of the noun."""
    if not telling.noun or len(own) != 1 or own[0].end > telling.trigger[0] or own[0].signal is None:
        return []
    when = interval_of(own[0])
    return [Reading(when, (own[0],), "at")] if when is not None else []


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
