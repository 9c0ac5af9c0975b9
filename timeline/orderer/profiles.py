"""Profiles: what of a mention can be compared with another: its lemmas, its names, its words."""

import re
from typing import Final, NamedTuple

from timeline.calendar import Granularity
from timeline.languages.eventwords import EventWords
from timeline.model import EventMention, Interval

#: So many characters of a mention are compared.
COMPARED: Final = 300

_WORD: Final = re.compile(r"[^\W_]+(?:['’\-][^\W_]+)*")


class Profile(NamedTuple):
    """The comparable side of a mention: lemmas, the kinds of event that they are words for, names, content words.

    `light`: its verb says little, `bare`: nothing but that its subject happened; `says`: it tells a saying.
    """

    keys: frozenset[str]
    kinds: frozenset[str]
    names: frozenset[str]
    words: frozenset[str]
    light: bool
    says: bool
    noun: bool
    bare: bool = False


class Profiler:
    """Makes profiles in one language; remembers the stems of the words it has seen."""

    def __init__(self, words: EventWords) -> None:
        self.words = words
        self._stems: dict[str, str] = {}

    def profile(self, mention: EventMention) -> Profile:
        """The lemmas of its trigger (and for "took place" those of its nouns), its names and its content words.

        A noun counts as the verb it comes from: "the attack" as "attacked".
        """
        w = self.words
        trigger = _WORD.findall(mention.trigger_text.lower())
        head = trigger[0] if trigger else ""
        keys = {self._name(head, trigger)}
        noun = singular(head, w) in w.event_nouns and not (w.verb(head) and len(trigger) > 1)
        if noun:  # "the swearing-in ceremony"
            before = mention.text[: mention.trigger[0] - mention.start].lower().split()[-1:]
            keys.update(w.nominalisations[word] for word in before if word in w.nominalisations)
        light = bool(keys & w.happening) and not noun
        carrying = bool(keys & w.carrying) and not noun
        names: set[str] = set()
        content: set[str] = set()
        for at, word in enumerate(_WORD.findall(_timeless(mention))):
            lower = word.lower().replace("’", "'").removesuffix("'s")
            if lower in w.stop_words or len(lower) < 2:
                continue
            if word[0] != lower[0] and (at or w.verb(lower) is None):
                names.add(lower)
            content.add(self._stem(lower))
            named = singular(lower, w) if light or carrying else ""
            if named in w.event_nouns:
                keys.add(lemma(named, w))
        kinds = self._kinds(keys)
        says, bare = bool(keys & w.saying), bool(keys & w.occurring) and not noun
        return Profile(frozenset(keys), kinds, frozenset(names), frozenset(content), light, says, noun, bare)

    def _name(self, head: str, trigger: list[str]) -> str:
        """The lemma of a trigger, with its particle where that makes another word of it: "stand down"."""
        found = lemma(head, self.words)
        whole = " ".join((found, *trigger[1:]))
        return whole if whole in self.words.synonyms else found

    def _kinds(self, keys: set[str]) -> frozenset[str]:
        """The kinds of event that verbs are words for."""
        return frozenset().union(*(self.words.synonyms.get(key, ()) for key in keys))

    def keys(self, mention: EventMention) -> frozenset[str]:
        """The lemma of its trigger alone, and the kinds of event that it is a word for."""
        trigger = _WORD.findall(mention.trigger_text.lower())
        own = {self._name(trigger[0], trigger)} if trigger else set()
        return self._kinds(own) | own

    def _stem(self, word: str) -> str:
        """A content word by its lemma, so that "resigned" and "resignation" are one."""
        known = self._stems.get(word)
        if known is None:
            known = self._stems[word] = lemma(word, self.words)
        return known


def _timeless(mention: EventMention) -> str:
    """The text to compare, without the words that date it: "Tuesday" is no name that two tellings share."""
    text = mention.text[:COMPARED]
    for expression in mention.expressions:
        first, last = expression.start - mention.start, expression.end - mention.start
        if 0 <= first < last <= len(text):
            text = text[:first] + " " * (last - first) + text[last:]
    return text


def lemma(word: str, words: EventWords) -> str:
    """The lemma of a trigger, as a verb where it has one."""
    noun = singular(word, words)
    verb = words.nominalisations.get(noun)
    if verb is not None:
        return verb
    known = words.verb(word)
    return known[0] if known else noun


def singular(word: str, words: EventWords) -> str:
    """A noun without its plural ending, where a list of ours knows it so.

    >>> from timeline.languages.en.events import WORDS
    >>> singular("attacks", WORDS), singular("ceremonies", WORDS)
    ('attack', 'ceremony')
    """
    if not word.endswith("s") or word in words.event_nouns or word in words.nominalisations:
        return word
    for ending, whole in words.plural_endings.items():
        base = word.removesuffix(ending) + whole
        if word.endswith(ending) and (base in words.event_nouns or base in words.nominalisations):
            return base
    return word


def compatible(one: Interval, other: Interval) -> bool:
    """Whether two times can be those of one event: equal, or one within the other, and neither open."""
    if one == other:
        return True
    if None in (one.start, one.end, other.start, other.end):
        return False
    return _lies_in(one, other) or _lies_in(other, one)


def _lies_in(one: Interval, other: Interval) -> bool:
    """Whether one lies within the other; a night lies in the day that it begins on."""
    if one.part != "NI" or other.granularity < Granularity.DAY:
        return one.within(other)
    assert one.start is not None
    return Interval.of(one.start, Granularity.DAY).within(other)
