"""Timeline: a sorted sequence of events, derived from its evidence and from nothing else."""

from collections.abc import Callable, Iterable, Iterator
from functools import cached_property
from typing import overload

from timeline.arguments import expect
from timeline.calendar import Granularity
from timeline.errors import BadEvent
from timeline.model import Basis, Correction, Event, EventMention, Evidence, Interval, Relation
from timeline.orderer.correcting import revised
from timeline.orderer.deriving import Derived, derive, in_text_order
from timeline.orderer.ordering import interval_before, ordered
from timeline.orderer.precedence import Precedence, ids
from timeline.orderer.written import Written


class Timeline(Written):
    """Events in order; two timelines are equal when their evidence is.

    The events are derived when they are first asked for and are never part of what is stored or merged. A slice, and
    what `between`, `at` and `filter` give, shows some of the events and keeps all of the evidence.

    >>> Timeline()
    Timeline([])
    """

    def __init__(self, evidence: Evidence | None = None) -> None:
        expect("evidence", evidence, Evidence, None)
        super().__init__(evidence)
        self._viewed: Timeline | None = None
        self._chosen: tuple[Event, ...] | None = None

    def _view(self, events: Iterable[Event]) -> "Timeline":
        """A timeline that shows these events of this one."""
        view = Timeline(self._evidence)
        view._viewed, view._chosen = self._whole, tuple(events)
        return view

    @property
    def _whole(self) -> "Timeline":
        """What it shows a part of, or itself, which it does not hold: a ring waits for the garbage collector."""
        return self if self._viewed is None else self._viewed

    @cached_property
    def _derived(self) -> Derived:
        return derive(self._evidence) if self._whole is self else self._whole._derived  # noqa: SLF001  one class

    @cached_property
    def _events(self) -> tuple[Event, ...]:
        if self._chosen is not None:
            return self._chosen
        return tuple(ordered(self._derived.events, self._relations))

    @cached_property
    def _of_events(self) -> Precedence:
        return Precedence(self._events, self._relations)

    @cached_property
    def _of_mentions(self) -> Precedence:
        return Precedence(in_text_order(self._evidence), self._relations)

    @cached_property
    def _relations(self) -> tuple[Relation, ...]:
        return tuple(sorted(self._evidence.relations, key=_relation_key))

    @cached_property
    def undated(self) -> tuple[EventMention, ...]:
        """The mentions that stand on no event: without a date, or known only by tense, or told beside the news.

        A slice or a selection has those of the whole timeline; what was dropped by hand is not among them.
        """
        if self._whole is not self:
            return self._whole.undated
        listed = {m.id for event in self._events for m in event.mentions} | self._derived.dropped
        return tuple(m for m in in_text_order(self._evidence) if m.id not in listed)

    def replace(self, event: Event | EventMention, *, when: Interval | str) -> "Timeline":
        """A timeline in which this event, or one mention that stands on no event, happened at `when`.

        The correction belongs to the evidence: it survives merging, JSON, and further articles that tell the event.
        Raises `BadEvent` for one that the timeline has no mention of.

        >>> from timeline import build_timeline
        >>> told = build_timeline("The pier opened in 1932. It burned down in 1968.", "2022-08-06")
        >>> [(e.when.value, e.basis) for e in told.replace(told[0], when="1931-05")]
        [('1931-05', 'corrected'), ('1968', 'stated')]
        """
        return self._corrected(event, _interval("when", when))

    def drop(self, event: Event | EventMention) -> "Timeline":
        """A timeline without this event, and without its retellings in articles yet to come.

        Raises `BadEvent` for one that the timeline has no mention of.

        >>> from timeline import build_timeline
        >>> told = build_timeline("The pier opened in 1932. It burned down in 1968.", "2022-08-06")
        >>> told.drop(told[0])
        Timeline([1968: 'It burned down in 1968'])
        """
        return self._corrected(event, None)

    def _corrected(self, event: Event | EventMention, when: Interval | None) -> "Timeline":
        expect("event", event, Event, EventMention, error=BadEvent)
        named = ids(event)
        if not named <= {m.id for m in self._evidence.mentions}:
            raise BadEvent("this timeline has no mention of that event: correct the timeline that it came from")
        made = Timeline(revised(self._evidence, named, when))
        if self._chosen is None:
            return made
        shown = {name for chosen in self._chosen for name in ids(chosen)}
        return made._only(lambda event: not shown.isdisjoint(ids(event)))

    def before(self, one: Event | EventMention, other: Event | EventMention) -> bool | None:
        """Whether `one` comes before `other`: True, False, or None where nobody can know."""
        expect("one", one, Event, EventMention, error=BadEvent)
        expect("other", other, Event, EventMention, error=BadEvent)
        both = isinstance(one, Event) and isinstance(other, Event)
        order = self._whole._of_events if both else self._whole._of_mentions  # noqa: SLF001  one class
        if not (order.knows(one) and order.knows(other)):
            return interval_before(one.when, other.when)
        forth, back = order.reaches(one, other), order.reaches(other, one)
        return None if forth == back else forth

    @property
    def conflicts(self) -> tuple[Relation | Correction, ...]:
        """What cannot hold: stated relations that the calendar or others contradict, and corrections overruled."""
        known = {m.id: m for m in self._evidence.mentions}
        order = self._whole._of_mentions  # noqa: SLF001  one class
        relations = tuple(
            r
            for r in self._relations
            if r.before in known and r.after in known and not order.reaches(known[r.before], known[r.after])
        )
        return relations + self._derived.overruled

    def between(self, first: Interval | str, last: Interval | str) -> "Timeline":
        """The events that lie, whole, from the start of `first` to the end of `last`.

        >>> Timeline().between("2018", "2020-06")
        Timeline([])
        """
        span = Interval.between(_interval("first", first), _interval("last", last))
        return self._only(lambda event: event.when.within(span))

    def at(self, granularity: Granularity) -> "Timeline":
        """The events whose time is told in this unit, or in a finer one."""
        expect("granularity", granularity, Granularity)
        return self._only(lambda event: event.when.granularity <= granularity)

    def filter(
        self, *, basis: Basis | Iterable[Basis] | None = None, confidence: float = 0.0, document: str | None = None
    ) -> "Timeline":
        """The events with this basis (or one of these), at least this confidence, and a mention in this document."""
        expect("confidence", confidence, float)
        expect("document", document, str, None)
        expect("basis", basis, str, Iterable, None)
        wanted = None if basis is None else (basis,) if isinstance(basis, str) else tuple(basis)
        for each in wanted or ():
            expect("basis", each, Basis)
        return self._only(
            lambda event: (
                (wanted is None or event.basis in wanted)
                and event.confidence >= confidence
                and (document is None or any(m.document == document for m in event.mentions))
            )
        )

    def _only(self, wanted: Callable[[Event], bool]) -> "Timeline":
        return self._view(filter(wanted, self._events))

    @overload
    def __getitem__(self, index: int) -> Event: ...
    @overload
    def __getitem__(self, index: slice) -> "Timeline": ...
    def __getitem__(self, index: int | slice) -> "Event | Timeline":
        if isinstance(index, slice):
            return self._view(self._events[index])
        return self._events[index]

    def __len__(self) -> int:
        return len(self._events)

    def __iter__(self) -> Iterator[Event]:
        return iter(self._events)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Timeline):
            return NotImplemented
        return (self._evidence, self._chosen) == (other._evidence, other._chosen)

    def __hash__(self) -> int:
        return hash(self._evidence)

    def __repr__(self) -> str:
        shown = ", ".join(f"{event.when.value}: {event.text[:50]!r}" for event in self._events[:20])
        return f"Timeline([{shown}{', …' if len(self) > 20 else ''}])"


def _interval(name: str, value: Interval | str) -> Interval:
    expect(name, value, Interval, str)
    return Interval.parse(value) if isinstance(value, str) else value


def _relation_key(relation: Relation) -> tuple[str, str, str]:
    return relation.before, relation.after, relation.signal
