"""The news: of all that a story tells on its publication day without a date, the one event that it reports as new."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import NamedTuple

from timeline.calendar import plus
from timeline.languages.eventwords import EventWords
from timeline.model import EventMention, Interval
from timeline.orderer.merging import WITNESSES, Group, same
from timeline.orderer.profiles import Profile, Profiler

#: The news is told within so many characters of the first clause.
LEAD = 450

#: So many dated mentions with one lemma are looked at.
ENOUGH = 32

#: Clauses so near stand in one sentence.
NEXT = 40

#: What speaks of its writer or reader so often within so many characters is a letter, an essay or an advertisement.
PROLOGUE, CHATTY = 1000, 3

#: Its opening words.
OPENING = 150

#: A story whose lead is dated so close to its publication has its news there.
FRESH = timedelta(days=2)
STALE = timedelta(days=40)


#: A gerund stands beside what is told as news, and a plain present tells what holds at any time.
ASIDE = frozenset({"on:gerund", "on:generic", "on:participle"})


class _Dated(NamedTuple):
    """A dated mention of the story, and the group that holds it."""

    group: Group
    mention: EventMention
    profile: Profile


def settle(told: Sequence[EventMention], groups: list[Group], profiler: Profiler) -> Group | None:
    """Puts each telling of one document's news into the group it belongs to; returns the news' own group, if any.

    `told` are the document's mentions of basis "publication", `groups` those of its dated ones.
    """
    words = profiler.words
    leads = [m for m in told if is_news(m, words)]
    own: Group | None = None
    start = min((m.start for m in (*told, *(m for g in groups for m in g.mentions))), default=0)
    dated = _by_key(groups, told[0].document) if told else {}
    dated_lead = False
    personal = sum(_is_personal(m, words) for m in told if m.start - start < PROLOGUE) >= CHATTY
    told_keys: frozenset[str] = frozenset()
    for mention in leads:
        late = mention.start - start > LEAD
        if late and not any(key in dated or key in told_keys for key in profiler.keys(mention)):
            continue
        profile = profiler.profile(mention)
        home, reason = _home(mention, profile, dated, start + LEAD if mention.start - start < OPENING else 0)
        if home is None and own is not None:
            reason = _retells(mention, profile, own)
            home = own if reason else None
        if home is not None:
            dated_lead = dated_lead or (home is not own and not late)
            home.add(mention, profile, reason)
        elif own is None and not late and not personal and not _is_aside(mention, words):
            own = Group()
            own.add(mention, profile, "")
            told_keys = profile.keys | profile.kinds
    if own is None:
        return None
    beside = _beside(own.mentions[0], groups)
    if beside is not None:
        beside.absorb(own, "its sentence dates the news to this day")
        return None
    lead = own.mentions[0]
    retold = len(own.mentions) > 1 and not (dated_lead and own.profiles[0].says)
    if retold or (not dated_lead and lead.start - start < OPENING and _is_fresh(lead, words)):
        return own
    return None if dated_lead or _has_dated_lead(start, lead, groups) else own


def _is_aside(mention: EventMention, words: EventWords) -> bool:
    """Whether it can only retell the news, as what speaks of its writer or reader does."""
    return mention.rule in ASIDE or _is_personal(mention, words)


def _is_personal(mention: EventMention, words: EventWords) -> bool:
    """Whether it speaks of its writer or reader, and quotes nobody: "I have decided to try"."""
    said = mention.text.lower().replace("’", "'").split()
    return mention.factuality != "quoted" and not words.persons.isdisjoint(said)


def united(news: Sequence[Group]) -> list[Group]:
    """The news of several documents: what two of them report on one day with the same verb is one event."""
    found: list[Group] = []
    index: dict[tuple[str, str], Group] = {}
    for group in news:
        lead, told = group.mentions[0], group.profiles[0]
        slots = [(key, group.when.value) for key in sorted(told.keys | told.kinds)]
        known = next((index[slot] for slot in slots if slot in index), None)
        reason = same(lead, told, known.mentions[0], known.profiles[0]) if known is not None else ""
        if known is not None and reason:
            known.absorb(group, f"the news of two stories: {reason}")
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
            near = other.start <= lead.start < other.end + NEXT
            if near and other.document == lead.document and group.when == lead.when:
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


def _by_key(groups: Sequence[Group], document: str) -> dict[str, list[_Dated]]:
    """The dated mentions of a document, a bounded number for each lemma."""
    found: dict[str, list[_Dated]] = defaultdict(list)
    for group in groups:
        for mention, profile in zip(group.mentions, group.profiles, strict=True):
            for key in profile.keys | profile.kinds if mention.document == document else ():
                if len(found[key]) < ENOUGH:
                    found[key].append(_Dated(group, mention, profile))
    return found


def _home(
    mention: EventMention, told: Profile, dated: Mapping[str, list[_Dated]], lead: int
) -> tuple[Group | None, str]:
    """The dated event that a telling of the news tells, and why.

    What a headline says is told again in the lead, that is before `lead`, with the same verb.
    """
    assert isinstance(mention.when, Interval)
    for key in sorted(told.keys | told.kinds):
        for group, other, known in dated.get(key, ()):
            if not isinstance(other.when, Interval) or not _near(mention.when, other.when):
                continue
            if other.start < lead:
                return group, f'the news, told again in the lead: both tell of "{key}"'
            reason = same(mention, told, other, known)
            if reason:
                return group, f"the news, which the story dates: {reason}"
    return None, ""


def _near(publication: Interval, when: Interval) -> bool:
    """Whether news of that day may be of that time: it lies within the weeks before, or holds the day."""
    if when.start is None or when.end is None or publication.start is None or publication.end is None:
        return False
    return when.start < plus(publication.end, FRESH) and publication.start < plus(when.end, STALE)


def _retells(mention: EventMention, told: Profile, own: Group) -> str:
    members = zip(own.mentions[:WITNESSES], own.profiles[:WITNESSES], strict=True)
    return next((reason for m, p in members if (reason := same(mention, told, m, p))), "")


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
