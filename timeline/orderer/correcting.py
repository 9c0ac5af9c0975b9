"""Correcting: what a person says of an event outranks what its mentions say, in whatever timeline it turns up."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

import attrs

from timeline.model import Correction, EventMention, Evidence, Interval
from timeline.orderer.merging import WITNESSES, Group, belongs
from timeline.orderer.profiles import Profiler

BY_HAND = "corrected by hand together with the others"


def in_force(corrections: Iterable[Correction]) -> dict[str, Correction]:
    """For the id of each corrected mention the correction that holds."""
    found: dict[str, Correction] = {}
    for correction in corrections:
        for name in correction.mentions:
            if name not in found or found[name].rank < correction.rank:
                found[name] = correction
    return found


def revised(evidence: Evidence, mentions: frozenset[str], when: Interval | None) -> Evidence:
    """The evidence with a correction of these mentions, which outranks all earlier ones."""
    known = [c.revision for c in evidence.corrections if not mentions.isdisjoint(c.mentions)]
    made = Correction(mentions=mentions, when=when, revision=max(known, default=0) + 1)
    return attrs.evolve(evidence, corrections=evidence.corrections | {made})


def correct(
    groups: Sequence[Group], evidence: Evidence, profilers: Mapping[str, Profiler]
) -> tuple[list[Group], frozenset[str], tuple[Correction, ...]]:
    """The groups as corrected, the ids of the mentions that are dropped, and the corrections that others overrule.

    A correction holds for the whole group in which one of its mentions is found, with every retelling in it; the groups
    of one correction are one event.
    """
    holds = in_force(evidence.corrections)
    overruled = {c for c in evidence.corrections for name in c.mentions if _clash(c, holds[name])}
    placed = {m.id for group in groups for m in group.mentions} if holds else set()
    loose = [m for m in evidence.mentions if m.id in holds and m.id not in placed]
    corrected: dict[Correction, Group] = {}
    dropped: set[str] = set()
    left: list[Group] = []
    for group in [*groups, *_alone(loose, profilers)]:
        said = {holds[m.id] for m in group.mentions if m.id in holds}
        if not said:
            left.append(group)
            continue
        best = max(said, key=lambda c: c.rank)
        overruled |= {c for c in said if c.when != best.when}
        if best.when is None:
            dropped |= {m.id for m in group.mentions}
            continue
        known = corrected.setdefault(best, Group(correction=best))
        known.absorb(group, BY_HAND if known.mentions else "")
    left = _joined([corrected[c] for c in sorted(corrected, key=lambda c: c.rank)], left)
    return left, frozenset(dropped), tuple(sorted(overruled, key=lambda c: c.rank))


def _clash(one: Correction, other: Correction) -> bool:
    """Whether two people said different things, and neither knew of the other."""
    return one.revision == other.revision and one.when != other.when


def _alone(mentions: Iterable[EventMention], profilers: Mapping[str, Profiler]) -> Iterable[Group]:
    """A group for each mention that no date has put on the timeline."""
    for mention in sorted(mentions, key=lambda m: (m.document, m.trigger, m.start, m.end)):
        group = Group()
        group.add(mention, profilers[mention.document].profile(mention), "")
        yield group


def _joined(corrected: Sequence[Group], others: Sequence[Group]) -> list[Group]:
    """All groups, with those that tell a corrected event at its corrected time merged into it."""
    index: dict[str, list[int]] = defaultdict(list)
    for number, group in enumerate(others):
        for key in frozenset().union(*(p.keys for p in group.profiles[:WITNESSES])):
            index[key].append(number)
    taken: set[int] = set()
    for group in corrected:
        known = list(zip(group.mentions[:WITNESSES], group.profiles[:WITNESSES], strict=True))
        moved = [(attrs.evolve(mention, when=group.when), profile) for mention, profile in known]
        for number in sorted({n for _, profile in known for key in profile.keys for n in index.get(key, ())} - taken):
            reason = next((why for m, p in moved if (why := belongs(m, p, others[number]))), "")
            if reason:
                group.absorb(others[number], reason)
                taken.add(number)
    return [*corrected, *(group for number, group in enumerate(others) if number not in taken)]
