"""Order: the sorted sequence of events, and what comes before what."""

import heapq
from collections import defaultdict
from collections.abc import Mapping, Sequence

from pendulum import DateTime

from timeline.model import Event, Interval, Relation


def position(when: Interval) -> tuple[DateTime, int]:
    """Where an interval stands in the order: its start, or where that is open, its end."""
    if when.start is not None:
        return when.start, 0
    assert when.end is not None
    return when.end.subtract(microseconds=1), 0


def ordered(events: Sequence[Event], relations: Sequence[Relation]) -> list[Event]:
    """The events by start, stated relations, coarse before fine, closed before open, document and offset."""
    ties: dict[DateTime, list[Event]] = defaultdict(list)
    for event in events:
        ties[position(event.when)[0]].append(event)
    home = {m.id: number for number, event in enumerate(events) for m in event.mentions}
    numbers = {id(event): number for number, event in enumerate(events)}
    after: dict[int, set[int]] = defaultdict(set)
    for relation in relations:
        first, last = home.get(relation.before), home.get(relation.after)
        if first is not None and last is not None and first != last:
            after[first].add(last)
    result: list[Event] = []
    for start in sorted(ties):
        result.extend(_untie(ties[start], numbers, after))
    return result


def _rank(event: Event) -> tuple[int, int, bool, str, int]:
    when, first = event.when, event.mentions[0]
    return int(when.start is None), -when.granularity, when.end is None, first.document, first.start


def _untie(events: list[Event], numbers: Mapping[int, int], after: Mapping[int, set[int]]) -> list[Event]:
    """Events with one start: a stated order first, the rest by rank; a circle of relations falls back to rank."""
    if len(events) == 1:
        return events
    here = {numbers[id(event)]: event for event in events}
    waits = dict.fromkeys(here, 0)
    for number in here:
        for later in after.get(number, ()):
            if later in waits:
                waits[later] += 1
    ready = [(_rank(event), number) for number, event in here.items() if not waits[number]]
    heapq.heapify(ready)
    result: list[Event] = []
    left = dict(here)
    while left:
        number = heapq.heappop(ready)[1] if ready else min(left, key=lambda n: _rank(left[n]))
        if number not in left:
            continue
        result.append(left.pop(number))
        for later in after.get(number, ()):
            if later in waits and later in left:
                waits[later] -= 1
                if not waits[later]:
                    heapq.heappush(ready, (_rank(left[later]), later))
    return result


def interval_before(one: object, other: object) -> bool | None:
    """True or False where two times lie apart, None where they overlap or are none."""
    if not isinstance(one, Interval) or not isinstance(other, Interval):
        return None
    if one.before(other):
        return True
    if other.before(one):
        return False
    return None
