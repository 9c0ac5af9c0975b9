"""Merging: the tellings of one event become one group, by date, lemma and participants, never by chains."""

import math
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

import attrs
from rapidfuzz import fuzz

from timeline.calendar import Granularity
from timeline.languages.eventwords import EventWords
from timeline.model import Correction, EventMention, Interval
from timeline.orderer.profiles import Profile, Profiler, compatible

#: Two texts at least this alike (0…100) tell the same.
ALIKE = 90.0

#: The share of content words that two tellings with the same verb and day must have in common where no name helps.
OVERLAP = 0.34

#: The share of content words that two sayings of one day must have in common beside a name: people say many things.
SAID = 0.3

#: Why a mention belongs to what its sentence has just told.
PART = "a part of what its sentence has just told"

NOTHING: frozenset[str] = frozenset()

#: How many members of a group a mention is compared with.
WITNESSES = 4

#: A mention is compared with so many groups that share a lemma and a time with it, the latest ones.
LATEST = 64

#: Clauses so near stand in one sentence.
NEXT = 40


@attrs.define(eq=False)
class Group:
    """Mentions held to tell one event, each with the reason why; a correction by hand outranks their times."""

    mentions: list[EventMention] = attrs.field(factory=list)
    profiles: list[Profile] = attrs.field(factory=list)
    reasons: list[str] = attrs.field(factory=list)
    correction: Correction | None = None
    narrowest: Interval | None = None

    @property
    def when(self) -> Interval:
        """The most precise time of its mentions."""
        if self.correction is not None and self.correction.when is not None:
            return self.correction.when
        return most_precise(self.mentions)

    def add(self, mention: EventMention, profile: Profile, reason: str) -> None:
        """Takes in a mention."""
        if mention.basis != "publication" and isinstance(mention.when, Interval):
            self._narrow(mention.when)
        self.mentions.append(mention)
        self.profiles.append(profile)
        self.reasons.append(reason)

    def absorb(self, other: "Group", reason: str) -> None:
        """Takes in another group: the mention that its others were compared with for this reason."""
        if other.narrowest is not None:
            self._narrow(other.narrowest)
        self.mentions += other.mentions
        self.profiles += other.profiles
        self.reasons += [told or reason for told in other.reasons]

    def _narrow(self, when: Interval) -> None:
        if self.narrowest is None or _width(when) < _width(self.narrowest):
            self.narrowest = when


def most_precise(mentions: Iterable[EventMention]) -> Interval:
    """The narrowest of their times; a stated one before one that only the publication gives.

    The publication's day dates an event only where nothing else does.
    """
    mentions = tuple(mentions)
    if len(mentions) == 1 and isinstance(mentions[0].when, Interval):
        return mentions[0].when
    times = [(m.basis == "publication", _width(m.when), m.when) for m in mentions if isinstance(m.when, Interval)]
    best = min(t[:2] for t in times)
    narrowest = [when for *rank, when in times if tuple(rank) == best]
    return narrowest[0] if len(narrowest) == 1 else min(narrowest, key=lambda when: when.value)


def _width(when: Interval) -> float:
    if when.start is None or when.end is None:
        return math.inf
    start, end = when.start, when.end
    days = end.toordinal() - start.toordinal()
    return (
        days * 86400.0 + (end.hour - start.hour) * 3600 + (end.minute - start.minute) * 60 + end.second - start.second
    )


def merge(mentions: Sequence[EventMention], profilers: Mapping[str, Profiler]) -> list[Group]:
    """Groups of the mentions, which come in a fixed order; each is compared only with groups its index names."""
    groups: list[Group] = []
    index: dict[tuple[str, str], list[Group]] = defaultdict(list)
    last: dict[str, Group] = {}
    for mention in mentions:
        profiler = profilers[mention.document]
        told = profiler.profile(mention)
        assert isinstance(mention.when, Interval)
        group, reason = _part_of(mention, told, last.get(mention.document), profiler.words), PART
        if group is None:
            group, reason = _find(mention, told, index)
        if group is None:
            group = Group()
            groups.append(group)
        group.add(mention, told, reason)
        for slot in _slots(mention.when, told):
            if group not in index[slot][-WITNESSES:]:
                index[slot].append(group)
        last[mention.document] = group
    return groups


def _find(
    mention: EventMention, told: Profile, index: Mapping[tuple[str, str], list[Group]]
) -> tuple[Group | None, str]:
    near = dict.fromkeys(group for slot in _slots(mention.when, told) for group in index.get(slot, ())[-LATEST:])
    found = ((group, reason) for group in near if (reason := belongs(mention, told, group)))
    return next(found, (None, ""))


def _slots(when: object, told: Profile) -> Iterator[tuple[str, str]]:
    """Where the index keeps a mention: under each lemma with its time and the month and year that hold it."""
    assert isinstance(when, Interval)
    values = [when.value]
    start = when.start
    if start is not None and when.end is not None:
        month = f"{start.year:04}-{start.month:02}"
        units = (
            (Granularity.DAY, f"{month}-{start.day:02}"),
            (Granularity.MONTH, month),
            (Granularity.YEAR, month[:4]),
        )
        values += [value for unit, value in units if unit > when.granularity]
    for key in sorted(told.keys | told.kinds):
        for value in values:
            yield key, value


def _part_of(mention: EventMention, told: Profile, before: Group | None, words: EventWords) -> Group | None:
    """What the sentence has just told, where this is a part of it.

    What happened when another thing did ("was killed when a tree fell on Friday"), a participle or infinitive with its
    governor's time ("…, killing two", "began to sell"), a clause that says what there was ("There was a scare when …"),
    a noun and a verb dated by the very same words ("At Tuesday's meeting they voted"), a clause that tells how
    ("… won the title in 1976, when they beat …").
    """
    if before is None:
        return None
    latest = before.mentions[-1]
    if mention.expressions and mention.expressions == latest.expressions and mention.when == latest.when:
        return before if told.noun != before.profiles[-1].noun or before.profiles[-1].light else None
    if latest.rule == "moment" and latest.when == mention.when and mention.start - latest.end < NEXT:
        return before
    if mention.rule == "when" and mention.when == latest.when and told.kinds & before.profiles[-1].kinds:
        return before
    if mention.basis != "carried" or mention.expressions:
        return None
    known = words.verb(mention.trigger_text.split()[0].lower())
    goes_on = mention.rule == "infinitive" or (known is not None and known[1] == frozenset({"VBG"}))
    if not (goes_on or before.profiles[-1].light):
        return None
    return before if any(m.when == mention.when for m in before.mentions[-WITNESSES:]) else None


def belongs(mention: EventMention, told: Profile, group: Group) -> str:
    """Why a mention tells what the group tells: its time fits all of theirs, and it is like a witness; else ""."""
    if not _fits(mention, group):
        return ""
    members = zip(group.mentions[:WITNESSES], group.profiles[:WITNESSES], strict=True)
    return next((reason for m, p in members if (reason := same(mention, told, m, p))), "")


def _fits(mention: EventMention, group: Group) -> bool:
    """Whether a time can be that of the group: what fits the narrowest of its times fits all that hold it."""
    assert isinstance(mention.when, Interval)
    when = group.narrowest or group.mentions[0].when
    assert isinstance(when, Interval)
    return compatible(mention.when, when)


def same(one: EventMention, a: Profile, other: EventMention, b: Profile) -> str:
    """Why two mentions with compatible times tell one event; "" where they do not."""
    if fuzz.ratio(one.text, other.text, score_cutoff=ALIKE):
        return "" if a.names - b.names and b.names - a.names else "almost the same words"
    keys = a.keys & b.keys
    crossed = (a.keys & b.words if a.noun else NOTHING) or (b.keys & a.words if b.noun else NOTHING)
    kinds = a.kinds & b.kinds
    if not (keys or crossed or kinds):
        return ""
    assert isinstance(one.when, Interval)
    assert isinstance(other.when, Interval)
    equal = one.when == other.when
    told = f'both tell of "{min(keys or crossed or kinds)}" ' + ("at one time" if equal else "at times that fit")
    if equal and crossed:
        return told
    names = a.names & b.names
    says = a.says and b.says
    apart = one.document != other.document
    if a.bare != b.bare and not apart and max(one.when.granularity, other.when.granularity) <= Granularity.DAY:
        return f"{told}, and one says only that it happened"
    shared = overlap(a.words, b.words, keys | names if apart or (equal and not says) else NOTHING)
    if names and not (says and (not equal or shared < SAID)):
        return f"{told}, both name {', '.join(sorted(names)[:3])}"
    if says:
        return ""
    if not keys:
        return ""
    if equal and one.when.granularity <= Granularity.YEAR and not (a.names and b.names):
        return f"{told}, and only one of them gives names"
    return f"{told}, with {shared:.0%} of their words in common" if shared >= OVERLAP else ""


def overlap(one: frozenset[str], other: frozenset[str], known: frozenset[str]) -> float:
    """The share of the words of the shorter of two texts that the longer has too; `known` ones prove nothing more."""
    first, second = one - known, other - known
    return len(first & second) / max(1, min(len(first), len(second)))
