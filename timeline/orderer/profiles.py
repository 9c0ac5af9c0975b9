"""Profiles: what of a mention can be compared with another: its lemmas, its names, its words."""

import re
from typing import Final, NamedTuple

from timeline.languages.eventwords import EventWords
from timeline.model import EventMention, Interval

_WORD: Final = re.compile(r"[^\W_]+(?:['’\-][^\W_]+)*")


class Profile(NamedTuple):
    """The comparable side of a mention."""

    keys: frozenset[str]
    names: frozenset[str]
    words: frozenset[str]
    light: bool
    says: bool
    noun: bool


def profile(mention: EventMention, words: EventWords) -> Profile:
    """The lemmas of its trigger (and for "took place" those of its nouns), its names and its content words.

    A noun counts as the verb it comes from: "the attack" as "attacked".
    """
    trigger = _WORD.findall(mention.trigger_text.lower())
    head = trigger[0] if trigger else ""
    keys = set(lemmas(head, words))
    noun = singular(head, words) in words.event_nouns and not (words.verb(head) and len(trigger) > 1)
    light = bool(keys & words.happening) and not noun
    carrying = bool(keys & words.carrying) and not noun
    names: set[str] = set()
    content: set[str] = set()
    first = True
    for match in _WORD.finditer(mention.text):
        word = match.group()
        lower = word.lower().replace("’", "'").removesuffix("'s")
        if lower in words.stop_words or len(lower) < 2:
            first = False
            continue
        if (word[0].isupper() and not first) or (word[0].isupper() and words.verb(lower) is None):
            names.add(lower)
        content.add(stem(lower, words))
        if light or carrying:
            named = singular(lower, words)
            if named in words.event_nouns:
                keys.update(lemmas(named, words))
        first = False
    return Profile(frozenset(keys), frozenset(names), frozenset(content), light, bool(keys & words.saying), noun)


def lemmas(word: str, words: EventWords) -> tuple[str, ...]:
    """The lemma of a trigger, as a verb where it has one, and the lemma it is another word for."""
    noun = singular(word, words)
    verb = words.nominalisations.get(noun)
    if verb is None:
        known = words.verb(word)
        verb = known[0] if known else noun
    other = words.synonyms.get(verb) or words.synonyms.get(noun)
    return (verb, other) if other else (verb,)


def stem(word: str, words: EventWords) -> str:
    """A content word by its lemma, so that "resigned" and "resignation" are one."""
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
    return one.within(other) or other.within(one)
