"""Timeline: a sorted sequence of events, derived from its evidence and from nothing else."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cached_property
from typing import overload

from timeline.calendar import Granularity
from timeline.model import Basis, Event, EventMention, Evidence, Interval, Relation
from timeline.orderer.extract import event_words
from timeline.orderer.merging import Group, merge
from timeline.orderer.news import settle, united
from timeline.orderer.ordering import Precedence, ids, interval_before, is_firm, ordered
from timeline.orderer.profiles import Profiler


class Timeline(Sequence[Event]):
    """Events in order; two timelines are equal when their evidence is.

    The events are derived when they are first asked for and are never part of what is stored or merged.

    >>> Timeline()
    Timeline([])
    """

    def __init__(self, evidence: Evidence | None = None, events: Iterable[Event] | None = None) -> None:
        self._evidence = evidence or Evidence()
        self._chosen = None if events is None else tuple(events)

    @property
    def evidence(self) -> Evidence:
        """All that this timeline is derived from: documents, mentions, stated relations."""
        return self._evidence

    @cached_property
    def _events(self) -> tuple[Event, ...]:
        if self._chosen is not None:
            return self._chosen
        return tuple(ordered(_derive(self._evidence), sorted(self._evidence.relations, key=_relation_key)))

    @cached_property
    def _precedence(self) -> Precedence:
        return Precedence(sorted(self._evidence.relations, key=_relation_key))

    @cached_property
    def undated(self) -> tuple[EventMention, ...]:
        """The mentions that stand on no event: without a date, or known only by tense, or told beside the news."""
        listed = {m.id for event in self._events for m in event.mentions}
        return tuple(m for m in _sorted(self._evidence) if m.id not in listed)

    def before(self, one: Event | EventMention, other: Event | EventMention) -> bool | None:
        """Whether `one` comes before `other`: True, False, or None where nobody can know."""
        first, last = ids(one), ids(other)
        forth, back = self._precedence.reaches(first, last), self._precedence.reaches(last, first)
        if forth != back:
            return forth
        return interval_before(one.when, other.when) if is_firm(one, other) else None

    @property
    def conflicts(self) -> tuple[Relation, ...]:
        """The stated relations that the calendar, or another of them, contradicts."""
        known = {m.id: m for m in self._evidence.mentions}
        return tuple(
            r
            for r in sorted(self._evidence.relations, key=_relation_key)
            if r.before in known and r.after in known
            and (
                interval_before(known[r.before].when, known[r.after].when) is False
                or self._precedence.reaches(frozenset({r.after}), frozenset({r.before}))
            )
        )  # fmt: skip

    def between(self, first: Interval | str, last: Interval | str) -> "Timeline":
        """The events that lie, whole, from the start of `first` to the end of `last`.

        >>> Timeline().between("2018", "2020-06")
        Timeline([])
        """
        span = Interval.between(_interval(first), _interval(last))
        return self._only(lambda event: event.when.within(span))

    def at(self, granularity: Granularity) -> "Timeline":
        """The events whose time is told in this unit, or in a finer one."""
        return self._only(lambda event: event.when.granularity <= granularity)

    def filter(
        self, *, basis: Basis | Iterable[Basis] | None = None, confidence: float = 0.0, document: str | None = None
    ) -> "Timeline":
        """The events with this basis (or one of these), at least this confidence, and a mention in this document."""
        wanted = {basis} if isinstance(basis, str) else None if basis is None else set(basis)
        return self._only(
            lambda event: (
                (wanted is None or event.basis in wanted)
                and event.confidence >= confidence
                and (document is None or any(m.document == document for m in event.mentions))
            )
        )

    def _only(self, wanted: Callable[[Event], bool]) -> "Timeline":
        return Timeline(self._evidence, filter(wanted, self._events))

    def to_json(self) -> str:
        """The timeline as JSON, which `from_json` reads back to an equal one."""
        from timeline.formats import writer  # the one import against the direction: formats are found by name

        return writer("json").dump(self._evidence, self._events)

    @classmethod
    def from_json(cls, text: str) -> "Timeline":
        """The timeline that `to_json` wrote; raises `BadFormat` for anything else.

        >>> Timeline.from_json(Timeline().to_json()) == Timeline()
        True
        """
        from timeline.formats import reader

        return cls(reader("json").load(text))

    @overload
    def __getitem__(self, index: int) -> Event: ...
    @overload
    def __getitem__(self, index: slice) -> "Timeline": ...
    def __getitem__(self, index: int | slice) -> "Event | Timeline":
        if isinstance(index, slice):
            return Timeline(self._evidence, self._events[index])
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


def _interval(value: Interval | str) -> Interval:
    return Interval.parse(value) if isinstance(value, str) else value


def _relation_key(relation: Relation) -> tuple[str, str, str]:
    return relation.before, relation.after, relation.signal


def _sorted(evidence: Evidence) -> list[EventMention]:
    return sorted(evidence.mentions, key=lambda m: (m.document, m.trigger, m.start, m.end))


def _derive(evidence: Evidence) -> list[Event]:
    """The events: dated mentions merged, and for each document its news."""
    by_language: dict[str, Profiler] = {}
    profilers: dict[str, Profiler] = {}
    for document in evidence.documents:
        language = document.language or "en"
        profilers[document.key] = by_language.setdefault(language, Profiler(event_words(language)))
    dated: list[EventMention] = []
    told: dict[str, list[EventMention]] = defaultdict(list)
    for mention in _sorted(evidence):
        if not isinstance(mention.when, Interval) or mention.factuality not in ("fact", "scheduled"):
            continue
        if mention.document not in profilers:
            profilers[mention.document] = by_language.setdefault("en", Profiler(event_words("en")))
        if mention.basis in ("stated", "carried"):
            dated.append(mention)
        elif mention.basis == "publication":
            told[mention.document].append(mention)
    groups = merge(dated, profilers)
    by_document: dict[str, list[Group]] = defaultdict(list)
    for group in groups:
        for key in {m.document for m in group.mentions}:
            by_document[key].append(group)
    news = [settle(told[key], by_document[key], profilers[key]) for key in sorted(told)]
    groups.extend(united([group for group in news if group is not None]))
    return [_event(group) for group in groups]


def _event(group: Group) -> Event:
    mentions = tuple(sorted(group.mentions, key=lambda m: (m.document, m.trigger)))
    return Event(when=group.when, text=_best_text(mentions), mentions=mentions)


def _best_text(mentions: Sequence[EventMention]) -> str:
    """The most informative clause: one that carries its own date, then the longest up to a sentence's length."""
    best = max(mentions, key=lambda m: (m.basis == "stated", min(len(m.text), 180), -len(m.text)))
    return " ".join(best.text.split())
