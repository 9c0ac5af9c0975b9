"""Relations: which event the conjunctions, tenses and sayings of a text put before which."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

import attrs

from timeline.calendar import Granularity
from timeline.languages.eventwords import EventWords
from timeline.model import EventMention, Interval, Relation
from timeline.orderer.predicates import Form
from timeline.orderer.telling import Phrase, Telling

#: What comes first, by the forms of two tellings in the order of the text: +1 the first, -1 the second.
#: Only pairs of forms that people order alike four times in five are here; see docs.
BY_TENSE: Final[Mapping[tuple[Form, Form], int]] = {
    ("past", "infinitive"): 1,
    ("perfect", "infinitive"): 1,
    ("past", "present"): 1,
    ("pluperfect", "past"): 1,
    ("pluperfect", "present"): 1,
}

#: Forms of what has happened, or is under way, when somebody speaks of it.
TOLD: Final = frozenset({"past", "perfect", "pluperfect", "present", "participle", "gerund"})

#: Of these, what stands in the sentence after a saying was yet mostly before it.
TOLD_LATER: Final = frozenset({"past", "perfect", "pluperfect", "participle"})

#: Forms of verbs of saying that tell a saying.
SAYING: Final = frozenset({"past", "present", "gerund"})

#: A telling is compared with so many before it in its sentence, and as many in the sentence before.
WINDOW: Final = 16

CONNECTED: Final = "order of telling"
REPORTED: Final = "reported"
PLANNED: Final = "planned"
TENSE: Final = "tense"


@attrs.define(eq=False)
class _Side:
    """A telling with what its order depends on."""

    name: str
    telling: Telling
    form: Form
    says: bool
    aside: bool
    dated: bool


def _side(name: str, telling: Telling, words: EventWords) -> _Side:
    predicate = telling.predicate
    says = predicate.form in SAYING and predicate.lemma in words.reporting
    lasts = predicate.lemma in words.states or (predicate.progressive and predicate.finite)
    start = telling.clause.start
    near = [token.lower for token in telling.phrase.toks[start : start + 2]]
    aside = lasts or telling.quoted or not words.earlier.isdisjoint(near + list(predicate.adverbs))
    return _Side(name, telling, predicate.form, says, aside, telling.basis in ("stated", "carried"))


def relations(told: Sequence[Phrase], mentions: Mapping[int, EventMention], words: EventWords) -> Iterator[Relation]:
    """The relations that a document states, between clauses of one sentence and of neighbours."""
    before: list[_Side] = []
    latest: dict[tuple[int, int, int], _Side] = {}
    for phrase in told:
        here: list[_Side] = []
        for telling in phrase.tellings:
            second = _side(mentions[id(telling)].id, telling, words)
            for first in before[-WINDOW:]:
                order, signal = _by_forms(first, second, together=False)
                if order:
                    yield _relation(first, second, order, signal)
            for first in here[-WINDOW:]:
                order, signal = _linked(first, second) or _by_forms(first, second, together=True)
                if order:
                    yield _relation(first, second, order, signal)
            here.append(second)
        yield from _connected(before, here, phrase, words)
        yield from _within_day(here, latest, words)
        before = here


def _connected(before: list[_Side], here: list[_Side], phrase: Phrase, words: EventWords) -> Iterator[Relation]:
    """A sentence that opens with "Then" or "Later" goes on from the one before."""
    signal = next((t.lower for t in phrase.toks[:2] if t.lower in words.connectives), None)
    if signal is None:
        return
    last = next((side for side in reversed(before) if _carries_on(side)), None)
    first = next((side for side in here if _carries_on(side)), None)
    if last is not None and first is not None:
        yield Relation(last.name, first.name, signal)


def _within_day(
    here: Sequence[_Side], latest: dict[tuple[int, int, int], _Side], words: EventWords
) -> Iterator[Relation]:
    """What happened "earlier today" or "later that day" lies before, or after, what was told of that day last."""
    for side in here:
        when = side.telling.when
        if not isinstance(when, Interval) or when.start is None or when.granularity > Granularity.DAY:
            continue
        day = when.start.year, when.start.month, when.start.day
        other = latest.get(day)
        for expression in side.telling.expressions if other is not None else ():
            order = words.offsets.get(expression.text.split()[0].lower())
            if other is not None and order is not None:
                first, last = (side, other) if order == "before" else (other, side)
                yield Relation(first.name, last.name, " ".join(expression.text.lower().split()))
        if side.telling.factuality == "fact" and side.dated:
            latest[day] = side


def _carries_on(side: _Side) -> bool:
    """Whether a telling is part of the story's own course: a main clause that says nothing of others."""
    return side.telling.clause.link == "main" and side.form == "past" and not side.says and not side.telling.quoted


def _relation(first: _Side, second: _Side, order: int, signal: str) -> Relation:
    one, other = (first, second) if order > 0 else (second, first)
    return Relation(one.name, other.name, signal)


def _by_forms(first: _Side, second: _Side, *, together: bool) -> tuple[int, str]:
    """+1 where `first` comes before `second`, -1 where after, 0 where nobody can know; and what says so."""
    if first.says and second.says:
        content = second.telling.governor is first.telling and second.telling.clause.link == "complement"
        if content:
            return -1, REPORTED
        alike = first.form == second.form or (not together and second.form == "past")
        return (1, CONNECTED) if alike else (0, "")
    if second.says:
        return (1, REPORTED) if first.form in TOLD or first.form == "infinitive" else (0, "")
    if first.says:
        if second.form == "future":
            return 1, PLANNED
        return (-1, REPORTED) if second.form in TOLD_LATER or (together and second.form == "present") else (0, "")
    if _is_next(first, second, together=together):
        return 1, CONNECTED
    if together and first.form == "present" and second.form == "past":
        return -1, TENSE
    if together and second.form == "infinitive":
        return 0, ""
    return BY_TENSE.get((first.form, second.form), 0), TENSE


def _is_next(first: _Side, second: _Side, *, together: bool) -> bool:
    """Whether a story goes on: "They broke in and fled. Police came.", "It fell, killing two".

    Two that have dates of their own are left to the calendar.
    """
    if first.form != "past" or second.aside or (first.dated and second.dated):
        return False
    governor, link = second.telling.governor, second.telling.clause.link
    if not together:
        return second.form == "past" and link == "main"
    if second.form == "gerund":
        return link == "participle" and governor is first.telling
    return second.form == "past" and link == "coordinate" and governor is first.telling.governor


def _linked(first: _Side, second: _Side) -> tuple[int, str] | None:
    """The order of a clause and the one it hangs on, where its conjunction tells it."""
    if second.telling.governor is first.telling:
        return _hangs(first.telling, second.telling)
    if first.telling.governor is second.telling:
        found = _hangs(second.telling, first.telling)
        return (-found[0], found[1]) if found else None
    return None


def _hangs(governor: Telling, clause: Telling) -> tuple[int, str] | None:
    """+1 where the governor comes before the clause."""
    link, opener = clause.clause.link, clause.clause.opener
    if link in ("after", "since"):
        return -1, opener
    if link in ("before", "until"):
        return 1, opener
    if clause.rule == "after which":
        return 1, "after which"
    if link == "part" and clause.predicate.form == "infinitive":
        return 1, PLANNED
    if link in ("when", "other") and clause.predicate.form == "past" and governor.predicate.form == "past":
        return -1, opener
    return None
