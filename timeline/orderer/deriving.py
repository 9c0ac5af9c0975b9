"""Deriving: the events that evidence amounts to, a pure function of it."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from typing import Final

import attrs

from timeline.languages import is_known
from timeline.model import Correction, Event, EventMention, Evidence, Interval
from timeline.orderer.correcting import correct
from timeline.orderer.extract import event_words
from timeline.orderer.gathering import gathered
from timeline.orderer.merging import Group, merge
from timeline.orderer.news import settle, united
from timeline.orderer.profiles import Profile, Profiler

#: So many tellings have something in common that a text can be chosen by.
MANY: Final = 5

#: A word is usual where one telling in so many has it.
USUAL: Final = 6

#: What a word costs that is not.
STRANGE: Final = 0.04


@attrs.frozen
class Derived:
    """The events in no order yet, the ids of mentions dropped by hand, and corrections that others overrule."""

    events: tuple[Event, ...]
    dropped: frozenset[str] = frozenset()
    overruled: tuple[Correction, ...] = ()


def derive(evidence: Evidence) -> Derived:
    """The events: dated mentions merged, for each document its news, and what a person says of them."""
    profilers = _profilers(evidence)
    dated: list[EventMention] = []
    told: dict[str, list[EventMention]] = defaultdict(list)
    for mention in in_text_order(evidence):
        if not isinstance(mention.when, Interval) or mention.factuality not in ("fact", "scheduled"):
            continue
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
    groups = gathered([*groups, *united([group for group in news if group is not None])])
    if not evidence.corrections:
        return Derived(tuple(map(_event, groups)))
    groups, dropped, overruled = correct(groups, evidence, profilers)
    return Derived(tuple(map(_event, groups)), dropped, overruled)


def in_text_order(evidence: Evidence) -> list[EventMention]:
    """The mentions by document and place: the order that decides wherever order matters."""
    return sorted(evidence.mentions, key=lambda m: (m.document, m.trigger, m.start, m.end))


def _profilers(evidence: Evidence) -> Mapping[str, Profiler]:
    """A profiler for each document, one for all of a language: English where it is not told, or is not known here."""
    languages = {d.key: d.language if d.language and is_known(d.language) else "en" for d in evidence.documents}
    made = {language: Profiler(event_words(language)) for language in {"en", *languages.values()}}
    found = {key: made[language] for key, language in languages.items()}
    for mention in evidence.mentions:
        found.setdefault(mention.document, made["en"])
    return found


def _event(group: Group) -> Event:
    order = sorted(range(len(group.mentions)), key=lambda n: (group.mentions[n].document, group.mentions[n].trigger))
    mentions = tuple(group.mentions[n] for n in order)
    reasons = tuple(group.reasons[n] for n in order)
    text = _best_text(mentions, [group.profiles[n] for n in order], group.when)
    return Event(when=group.when, text=text, mentions=mentions, reasons=reasons, correction=group.correction)


def _best_text(mentions: Sequence[EventMention], profiles: Sequence[Profile], when: Interval) -> str:
    """The most informative clause: one that states its date, then the longest up to a sentence's length.

    Of many tellings, one that states the event's own date and has the most of what the others say, and little else.
    """
    if len(mentions) < MANY:
        best = max(mentions, key=lambda m: (m.basis == "stated", min(len(m.text), 180), -len(m.text)))
        return " ".join(best.text.split())
    said = Counter(word for profile in profiles for word in profile.words)
    usual = {word for word, count in said.items() if count * USUAL >= len(mentions)}

    def rank(number: int) -> tuple[bool, float, int]:
        mention, words = mentions[number], profiles[number].words
        worth = sum(said[word] for word in words & usual) / len(mentions)
        return mention.basis == "stated" and mention.when == when, worth - STRANGE * len(words - usual), -number

    return " ".join(mentions[max(range(len(mentions)), key=rank)].text.split())
