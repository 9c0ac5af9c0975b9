"""Precedence: a strict partial order of what happened, from the calendar and from what the texts state."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from typing import Final

from timeline.model import Event, EventMention, Interval, Relation
from timeline.orderer.ordering import interval_before

#: So many nodes of a circle are looked at to find out whether a relation closes it: time stays linear.
LOOKED_AT: Final = 500

Told = Event | EventMention


class Precedence:
    """Who comes before whom: what ends before the other starts, what a text puts before it, and every chain of these.

    Nothing comes before itself. A relation that the calendar contradicts, or that closes a circle, is left out; so
    what is left is a strict partial order: never both ways round, and passed on from each to the next.
    """

    def __init__(self, told: Sequence[Told], relations: Iterable[Relation]) -> None:
        self._home = {name: number for number, one in enumerate(told) for name in ids(one)}
        self._next: list[list[int]] = [[] for _ in told]
        self._tie_to_calendar(told)
        stated = []
        for relation in relations:
            first, last = self._home.get(relation.before), self._home.get(relation.after)
            if first is not None and last is not None and first != last and not _denies(told[first], told[last]):
                self._next[first].append(last)
                stated.append((first, last))
        self._rank, circle = _ranked(self._next)
        doubtful = [(first, last) for first, last in stated if circle[first] == circle[last]]
        if doubtful:
            self._undo(doubtful, circle)
            self._rank, _ = _ranked(self._next)

    def _undo(self, doubtful: Sequence[tuple[int, int]], circle: Sequence[int]) -> None:
        """Takes out of each circle the relations that close it: the last of those that stand in it.

        Where too much stands in the circle to find out, the relation is left out as well.
        """
        for first, last in doubtful:
            self._next[first].remove(last)
        for first, last in doubtful:
            seen, edge = {last}, [last]
            while edge and first not in seen and len(seen) < LOOKED_AT:
                for later in self._next[edge.pop()]:
                    if later not in seen and circle[later] == circle[first]:
                        seen.add(later)
                        edge.append(later)
            if not edge and first not in seen:
                self._next[first].append(last)

    def _tie_to_calendar(self, told: Sequence[Told]) -> None:
        """A node for each moment at which something starts: what ends leads to it, and it leads to what starts."""
        for tie_in, tie_out in ((_is_dated, _is_dated), (_is_placed, _is_planned)):
            opens = [
                (one.when.start, n) for n, one in enumerate(told) if tie_out(one) and isinstance(one.when, Interval)
            ]
            starts = sorted({start for start, _ in opens if start is not None})
            base = len(self._next)
            self._next += [[base + k + 1] if k + 1 < len(starts) else [] for k in range(len(starts))]
            for start, number in opens:
                if start is not None:
                    self._next[base + bisect_left(starts, start)].append(number)
            for number, one in enumerate(told):
                if tie_in(one) and isinstance(one.when, Interval) and one.when.end is not None:
                    at = bisect_left(starts, one.when.end)
                    if at < len(starts):
                        self._next[number].append(base + at)

    def reaches(self, one: Told, other: Told) -> bool:
        """Whether `one` comes before `other`."""
        first, goals = self._places(one), self._places(other)
        if first.isdisjoint(goals) and first and goals:
            bound = max(self._rank[goal] for goal in goals)
            seen, edge = set(first), sorted(first)
            while edge:
                for later in self._next[edge.pop()]:
                    if later in goals:
                        return True
                    if later not in seen and self._rank[later] < bound:
                        seen.add(later)
                        edge.append(later)
        return False

    def knows(self, told: Told) -> bool:
        """Whether it has a place in this order."""
        return bool(self._places(told))

    def _places(self, told: Told) -> set[int]:
        return {self._home[name] for name in ids(told) if name in self._home}


def ids(told: Told) -> frozenset[str]:
    """The ids of the mentions behind an event or a mention."""
    return frozenset(m.id for m in told.mentions) if isinstance(told, Event) else frozenset({told.id})


def _denies(one: Told, other: Told) -> bool:
    """Whether the calendar puts `other` before `one`."""
    dated = (_is_dated(one) and _is_dated(other)) or (_is_planned(one) and _is_placed(other))
    return dated and interval_before(other.when, one.when) is True


def _is_dated(told: Told) -> bool:
    """Whether its time is known well enough to order by: an event's, and a mention's that is not only news or tense."""
    return isinstance(told, Event) or (isinstance(told.when, Interval) and told.basis in ("stated", "carried"))


def _is_placed(told: Told) -> bool:
    """Whether it has a time of any kind: what is planned comes after it."""
    return isinstance(told.when, Interval)


def _is_planned(told: Told) -> bool:
    return isinstance(told, EventMention) and told.basis == "tense" and told.factuality == "scheduled"


def _ranked(after: Sequence[Sequence[int]]) -> tuple[list[int], list[int]]:
    """For each node a rank that grows along every edge, but for circles; and which circle it stands in (Tarjan)."""
    size: Final = len(after)
    order, low, circle = [0] * size, [0] * size, [0] * size
    on_stack = bytearray(size)
    stack: list[int] = []
    clock = found = 0
    for root in range(size):
        if order[root]:
            continue
        work = [(root, 0)]
        while work:
            node, at = work.pop()
            if not at:
                clock += 1
                order[node] = low[node] = clock
                stack.append(node)
                on_stack[node] = 1
            edges = after[node]
            while at < len(edges) and order[edges[at]]:
                if on_stack[edges[at]]:
                    low[node] = min(low[node], low[edges[at]])
                at += 1
            if at < len(edges):
                work += [(node, at + 1), (edges[at], 0)]
                continue
            if low[node] == order[node]:
                found += 1
                while True:
                    member = stack.pop()
                    on_stack[member] = 0
                    circle[member] = found
                    if member == node:
                        break
            if work:
                above = work[-1][0]
                low[above] = min(low[above], low[node])
    return [found - c for c in circle], circle
