"""Gathering: groups of different articles that tell one event, compared by what most of their mentions say."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from typing import Final

import attrs
from pendulum import DateTime

from timeline.calendar import Granularity
from timeline.model import Interval
from timeline.orderer.merging import OVERLAP, Group, overlap
from timeline.orderer.profiles import compatible

#: A word, name or lemma is usual in a group where one mention in so many has it.
USUAL: Final = 3

#: Of so many mentions of a group what is usual is found out.
ENOUGH: Final = 60

#: A group is compared with so many larger ones that share a lemma and a month.
LARGEST: Final = 12

REASON: Final = "another article with the same lemma, names and words, at a time that fits"


@attrs.frozen
class _Usual:
    """What most mentions of a group have, and its time."""

    when: Interval
    keys: frozenset[str]
    names: frozenset[str]
    words: frozenset[str]


def gathered(groups: Sequence[Group]) -> list[Group]:
    """The groups, smaller ones merged into larger ones of other articles that tell the same.

    Where two groups share most of their articles, these tell two events, and they stay apart.
    """
    index: dict[tuple[str, int, int], list[int]] = defaultdict(list)
    usual: dict[int, _Usual] = {}
    homes: dict[int, set[str]] = {}
    gone: set[int] = set()
    for number in sorted(range(len(groups)), key=lambda n: (-len(groups[n].mentions), n)):
        group = groups[number]
        when = group.when
        if when.start is None or when.end is None or any(p.says for p in group.profiles[:USUAL]):
            continue
        told, documents = _usual(group), {m.document for m in group.mentions}
        if not told.names:
            continue
        slots = [(key, *at) for key in sorted(told.keys) for at in _places(when.start, when.granularity)]
        near = dict.fromkeys(n for slot in slots for n in index[slot][:LARGEST])
        home = next(
            (n for n in near if 2 * len(homes[n] & documents) <= len(documents) and _alike(usual[n], told)),
            None,
        )
        if home is not None:
            groups[home].absorb(group, REASON)
            homes[home] |= documents
            gone.add(number)
            continue
        usual[number], homes[number] = told, documents
        for slot in slots:
            index[slot].append(number)
    return [group for number, group in enumerate(groups) if number not in gone]


def _places(start: DateTime, granularity: Granularity) -> tuple[tuple[int, int], ...]:
    """Where the index keeps a group: by its year, and what is no coarser than a month by its month as well."""
    year = (start.year, 0)
    return (year,) if granularity > Granularity.MONTH else ((start.year, start.month), year)


def _usual(group: Group) -> _Usual:
    profiles = group.profiles[:ENOUGH]

    def most(parts: Iterable[frozenset[str]]) -> frozenset[str]:
        found = Counter(word for part in parts for word in part)
        return frozenset(word for word, count in found.items() if count * USUAL >= len(profiles))

    return _Usual(
        group.when, most(p.keys for p in profiles), most(p.names for p in profiles), most(p.words for p in profiles)
    )


def _alike(a: _Usual, b: _Usual) -> bool:
    keys = a.keys & b.keys
    if not keys or not a.names & b.names or not compatible(a.when, b.when):
        return False
    return overlap(a.words, b.words, keys) >= OVERLAP
