"""The news: of all that a story tells on its publication day without a date, the one event that it reports as new."""

from collections.abc import Sequence
from datetime import timedelta

from timeline.calendar import plus
from timeline.languages.eventwords import EventWords
from timeline.model import EventMention, Interval
from timeline.orderer.merging import Group, same
from timeline.orderer.profiles import Profile, Profiler

#: The news is told within so many characters of the first clause.
LEAD = 450

#: Its opening words.
OPENING = 150

#: A story whose lead is dated so close to its publication has its news there.
FRESH = timedelta(days=2)
STALE = timedelta(days=40)


def settle(told: Sequence[EventMention], groups: list[Group], profiler: Profiler) -> Group | None:
    """Puts each telling of one document's news into the group it belongs to; returns the news' own group, if any.

    `told` are the document's mentions of basis "publication", `groups` those of its dated ones.
    """
    words = profiler.words
    leads = [m for m in told if is_news(m, words)]
    profiles = {m.id: profiler.profile(m) for m in leads}
    own: Group | None = None
    start = min((m.start for m in (*told, *(m for g in groups for m in g.mentions))), default=0)
    for mention in leads:
        opens = mention.start - start < OPENING
        if any(_joins(mention, profiles[mention.id], group, start + LEAD if opens else 0) for group in groups):
            continue
        if own is not None and _retells(mention, profiles[mention.id], own):
            own.mentions.append(mention)
            own.profiles.append(profiles[mention.id])
        elif own is None and mention.start - start <= LEAD:
            own = Group([mention], [profiles[mention.id]])
    if own is None:
        return None
    beside = _beside(own.mentions[0], groups)
    if beside is not None:
        beside.mentions.extend(own.mentions)
        beside.profiles.extend(own.profiles)
        return None
    lead = own.mentions[0]
    fresh = lead.start - start < OPENING and _is_fresh(lead, words)
    return None if len(own.mentions) == 1 and not fresh and _has_dated_lead(start, lead, groups) else own


def united(news: Sequence[Group]) -> list[Group]:
    """The news of several documents: what two of them report on one day with the same verb is one event."""
    found: list[Group] = []
    index: dict[tuple[str, str], Group] = {}
    for group in news:
        lead, told = group.mentions[0], group.profiles[0]
        slots = [(key, group.when.value) for key in sorted(told.keys)]
        known = next((index[slot] for slot in slots if slot in index), None)
        if known is not None and same(lead, told, known.mentions[0], known.profiles[0]):
            known.mentions.extend(group.mentions)
            known.profiles.extend(group.profiles)
            continue
        found.append(group)
        for slot in slots:
            index.setdefault(slot, group)
    return found


def _is_fresh(lead: EventMention, words: EventWords) -> bool:
    """Whether it is told in the tense of news: "has resigned"."""
    before = lead.text[: lead.trigger[0] - lead.start].lower().split()[-4:]
    return any(word in words.have for word in before)


def _beside(lead: EventMention, groups: Sequence[Group]) -> Group | None:
    """The group that the same sentence dates to the publication day, if there is one."""
    for group in groups:
        for other in group.mentions:
            if other.document == lead.document and -5 < lead.start - other.end < 40 and group.when == lead.when:
                return group
    return None


def is_news(mention: EventMention, words: EventWords) -> bool:
    """Whether it tells something new: a fact, and no state."""
    known = words.verb(mention.trigger_text.split()[0].lower())
    lemma = known[0] if known else mention.trigger_text.lower()
    return (
        mention.factuality == "fact"
        and lemma not in words.states
        and mention.trigger_text.lower() not in words.auxiliaries
    )


def _joins(mention: EventMention, told: Profile, group: Group, lead: int) -> bool:
    """Adds a telling of the news to the dated event that it tells, if it does.

    What a headline says is told again in the lead, that is before `lead`, with the same verb.
    """
    when = mention.when
    assert isinstance(when, Interval)
    for other, known in zip(group.mentions, group.profiles, strict=True):
        if other.document != mention.document or not isinstance(other.when, Interval):
            continue
        if not told.keys & known.keys or not _near(when, other.when):
            continue
        if other.start < lead or same(mention, told, other, known):
            group.mentions.append(mention)
            group.profiles.append(told)
            return True
    return False


def _near(publication: Interval, when: Interval) -> bool:
    """Whether news of that day may be of that time: it lies within the weeks before, or holds the day."""
    if when.start is None or when.end is None or publication.start is None or publication.end is None:
        return False
    return when.start < plus(publication.end, FRESH) and publication.start < plus(when.end, STALE)


def _retells(mention: EventMention, told: Profile, own: Group) -> bool:
    return any(same(mention, told, m, p) for m, p in zip(own.mentions, own.profiles, strict=True))


def _has_dated_lead(start: int, lead: EventMention, groups: Sequence[Group]) -> bool:
    """Whether the lead gives the news a date of its own, so that the rest of it is no second event."""
    when = lead.when
    assert isinstance(when, Interval)
    assert when.start is not None
    assert when.end is not None
    for group in groups:
        for other in group.mentions:
            if other.document != lead.document or other.start - start > LEAD or not isinstance(other.when, Interval):
                continue
            first = other.when.start
            if (
                first is not None
                and other.when.end is not None
                and first < when.end
                and when.start <= plus(first, FRESH)
            ):
                return True
    return False
