"""What tables and pages tell of mentions: which are worth telling, how often an event is told, and by what words."""

from collections.abc import Iterable
from typing import Final

from timeline.formats._text import one_line
from timeline.model import EventMention, Interval, VagueTime

_VAGUE: Final = {"PAST": "some time ago", "PRESENT": "about now", "FUTURE": "some time ahead"}


def place(mention: EventMention) -> tuple[str, int, int, tuple[int, int], str]:
    """Where a mention stands: an order in which to show mentions, the same in every run."""
    return mention.document, mention.start, -mention.end, mention.trigger, mention.text


def within(mention: EventMention, other: EventMention) -> bool:
    """Whether the clause of one mention lies in that of another."""
    return mention.document == other.document and other.start <= mention.start and mention.end <= other.end


def tellings(mentions: Iterable[EventMention]) -> list[EventMention]:
    """The mentions without those that lie in another one's clause: two words of one clause tell an event once."""
    told: list[EventMention] = []
    for mention in sorted(mentions, key=place):
        if not told or not within(mention, told[-1]):
            told.append(mention)
    return told


def timeless(mentions: Iterable[EventMention]) -> list[EventMention]:
    """Those with words for a time that no calendar can hold; clauses without any would fill pages."""
    return sorted((m for m in mentions if m.expressions and not isinstance(m.when, Interval)), key=place)


def vaguely(when: VagueTime) -> str:
    """A vague time as people say it."""
    return _VAGUE[when.direction]


def dating_words(mention: EventMention) -> tuple[str, ...]:
    """The words that date a mention, as its text has them, each with its signal: "in November last year"."""
    return tuple(one_line(f"{e.signal or ''} {e.text}") for e in mention.expressions)
