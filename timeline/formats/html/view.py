"""What the page shows, in the order in which it shows it: the template writes it down and decides nothing."""

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import Final

import attrs

from timeline.formats._text import one_line
from timeline.formats._told import dating_words, tellings, timeless, vaguely, within
from timeline.formats.html.dates import Typeset, typeset
from timeline.formats.html.scale import Level, Placed, levels
from timeline.formats.html.sources import Source, Sources
from timeline.model import Event, EventMention, Evidence, Interval, Unresolved, VagueTime

#: Every event is explained on a page of up to this many; beyond, the page would outgrow a browser.
EXPLAINED: Final = 2_000
#: How many tellings of an event are quoted; of the others, the number is given.
QUOTED: Final = 12

BASES: Final = {
    "stated": "stated",
    "carried": "carried over",
    "publication": "the story’s own news",
    "corrected": "corrected by hand",
    "tense": "known by tense alone",
    "undated": "undated",
}
#: The strip is drawn twice, for a screen of any size and for a phone's, with as much room as each has at least.
_STRIPS: Final = {"wide": 680, "narrow": 328}


@attrs.frozen
class Quote:
    """A telling of an event: its clause, the words that date it, and its place in the text where the page holds it."""

    clause: str
    words: tuple[str, ...]
    source: Source
    link: str
    reason: str = ""


@attrs.frozen
class Entry:
    """An event; `told` are its tellings, of which the first dates it, and `more` counts those that are not quoted."""

    number: int
    date: Typeset
    text: str
    basis: str
    confidence: int
    told: tuple[Quote, ...]
    more: int
    why: str


@attrs.frozen
class Day:
    """Entries of one date."""

    date: Typeset
    entries: tuple[Entry, ...]


@attrs.frozen
class Chapter:
    """Dates under one heading: a year, a decade, a century."""

    heading: str
    days: tuple[Day, ...]


@attrs.frozen
class Aside:
    """What was told and has no place in the calendar, with the reason."""

    text: str
    reason: str
    source: Source


@attrs.frozen
class View:
    """The whole page."""

    title: str
    span: str
    count: int
    chapters: tuple[Chapter, ...]
    entries: tuple[Entry, ...]
    strips: tuple[tuple[str, tuple[Level, ...]], ...]
    asides: tuple[Aside, ...]
    sources: tuple[Source, ...]
    whole: bool
    bases: tuple[tuple[str, str, int], ...]


def view(evidence: Evidence, events: Iterable[Event], title: str | None = None) -> View:
    """What the page shows of these events of this evidence.

    >>> view(Evidence(), []).title
    'An empty timeline'
    """
    events = tuple(events)
    sources = Sources(evidence, events)
    entries = tuple(_entry(n, event, sources, explained=len(events) <= EXPLAINED) for n, event in enumerate(events, 1))
    placed = [Placed(n, event.when) for n, event in enumerate(events, 1)]
    span = _span(events)
    return View(
        title=_title(title, sources, span),
        span=span,
        count=len(entries),
        chapters=_chapters(entries),
        entries=entries,
        strips=tuple((name, levels(placed, width)) for name, width in _STRIPS.items()),
        asides=tuple(_asides(evidence, sources)),
        sources=sources.all,
        whole=sources.whole,
        bases=_bases(entries),
    )


def _entry(number: int, event: Event, sources: Sources, *, explained: bool) -> Entry:
    teller = event.teller
    reasons = dict(zip(event.mentions, event.reasons, strict=False))
    others = [m for m in tellings(event.mentions) if m is not teller and not within(m, teller)]
    why = f"The date was {event.correction}." if event.correction is not None else teller.explain()
    return Entry(
        number=number,
        date=typeset(event.when),
        text=one_line(event.text),
        basis=event.basis,
        confidence=round(event.confidence * 100),
        told=tuple(_quote(m, sources, reasons.get(m, "")) for m in (teller, *others[: QUOTED - 1])),
        more=len(others[QUOTED - 1 :]),
        why=one_line(why) if explained else "",
    )


def _quote(mention: EventMention, sources: Sources, reason: str) -> Quote:
    return Quote(
        one_line(mention.text), dating_words(mention), sources.source(mention), sources.link(mention), one_line(reason)
    )


def _chapters(entries: Iterable[Entry]) -> tuple[Chapter, ...]:
    return tuple(
        Chapter(heading, tuple(Day(date, tuple(same)) for date, same in groupby(under, key=lambda entry: entry.date)))
        for heading, under in groupby(entries, key=lambda entry: entry.date.heading)
    )


def _asides(evidence: Evidence, sources: Sources) -> Iterable[Aside]:
    """What has words for a time and no place in the calendar, in the order of the texts."""
    for mention in timeless(evidence.mentions):
        if not isinstance(mention.when, Interval) and sources.event(mention) is None:
            yield Aside(one_line(mention.text), _reason(mention, mention.when), sources.source(mention))


def _reason(mention: EventMention, when: VagueTime | Unresolved) -> str:
    if isinstance(when, Unresolved):
        return one_line(when.reason)
    return f"{vaguely(when)}: " + " … ".join(f"“{one}”" for one in dating_words(mention))


def _bases(entries: Iterable[Entry]) -> tuple[tuple[str, str, int], ...]:
    """The bases that occur, what they are called, and how many events have each."""
    counts = Counter(entry.basis for entry in entries)
    return tuple((basis, called, counts[basis]) for basis, called in BASES.items() if counts[basis])


def _span(events: Sequence[Event]) -> str:
    """From the first to the last time told, in words: "1893 to spring 2022"."""
    sides = [_side(event.when, last=last) for event in events for last in (False, True)]
    told = [side for side in sides if side is not None]
    if not told:
        return ""
    first = min(told, key=lambda when: (when.start, when.end))
    last = max(told, key=lambda when: (when.end, when.start))
    one, other = typeset(first).whole, typeset(last).whole
    return f"{one} to {other}" if one != other else one


def _side(when: Interval, *, last: bool) -> Interval | None:
    """The unit that begins or ends an interval; None where that side is open, or no unit."""
    if when.is_unit:
        return when
    try:
        return Interval.parse(when.value.split("/")[last])
    except ValueError:
        return None


def _title(title: str | None, sources: Sources, span: str) -> str:
    """The title that is given, that of the only article, or the time that is told of."""
    if title and (told := one_line(title, 200)):
        return told
    if len(sources.all) == 1 and (headline := sources.all[0].headline):
        return headline
    return span[:1].upper() + span[1:] or "An empty timeline"
