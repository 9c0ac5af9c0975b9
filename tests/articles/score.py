"""Events F1, dates F1 and the rest of each article: `python -m tests.articles.score [--errors] [NAME …]`.

An event is right that covers the same days as an entry and tells it: a mention holds a word that names the entry, or is
named by a word within its clauses. One to one; an entry that a reader may leave out counts neither way.
"""

import sys
from collections.abc import Sequence
from datetime import date
from itertools import pairwise
from typing import Final

import attrs

from tests.articles.texts import NAMES, Article, Entry, Span, article
from timeline import Event, Interval, build_timeline

#: A clause that tells an event has at most so many characters.
LONGEST: Final = 600


@attrs.define
class Counts:
    """What is counted over one article or many."""

    found: int = 0
    wanted: int = 0
    listed: int = 0
    dates_found: int = 0
    dates_wanted: int = 0
    dates_listed: int = 0
    matched: int = 0
    named: int = 0
    split: int = 0
    traps: int = 0
    unsorted: int = 0
    misplaced: int = 0
    errors: list[str] = attrs.field(factory=list)

    def add(self, other: "Counts") -> None:
        """Counts another article in."""
        for name in attrs.fields_dict(Counts):
            setattr(self, name, getattr(self, name) + getattr(other, name))

    @property
    def events(self) -> int:
        """F1 of the events, in whole per cent."""
        return _f1(self.found, self.wanted, self.listed)

    @property
    def dates(self) -> int:
        """F1 of the dates alone, in whole per cent."""
        return _f1(self.dates_found, self.dates_wanted, self.dates_listed)

    def __str__(self) -> str:
        named = 100 * self.named // max(1, self.matched)
        return (
            f"events {self.events:3}  dates {self.dates:3}  named {named:3} %  split {self.split}  traps {self.traps}"
            f"  unsorted {self.unsorted}  misplaced {self.misplaced}"
        )


def _f1(right: int, wanted: int, listed: int) -> int:
    return 200 * right // (wanted + listed) if wanted + listed else 100


def measured(page: Article) -> Counts:
    """What our timeline of the page gets right."""
    ours = list(build_timeline(page.text, page.pub_date))
    entries = sorted(page.entries, key=lambda entry: not entry.core)
    edges = [[n for n, event in enumerate(ours) if _is(event, entry, page.text)] for entry in entries]
    got = _matching(edges)
    core = {n for n, entry in enumerate(entries) if entry.core}
    left = set(range(len(ours))) - set(got.values())
    split = {n for n in left if any(n in edges[m] for m in got)}
    core_days = {_days(entries[n].when) for n in core}
    optional_days = {_days(entry.when) for entry in entries} - core_days
    our_days = {_days(event.when) for event in ours}
    place = {entries[n].number: at for n, at in got.items()}
    starts = [event.when.start or event.when.end for event in ours]
    return Counts(
        found=len(core & got.keys()),
        wanted=len(core),
        listed=len(ours) - len(got.keys() - core),
        dates_found=len(core_days & our_days),
        dates_wanted=len(core_days),
        dates_listed=len(our_days - optional_days),
        matched=len(got),
        named=sum(_names(ours[at], entries[n]) for n, at in got.items()),
        split=len(split),
        traps=sum(any(_is_dated_by(event, trap) for event in ours) for trap in page.traps),
        unsorted=any(a > b for a, b in pairwise(starts) if a is not None and b is not None),
        misplaced=sum(
            place[entry.after] > place[entry.number]
            for entry in entries
            if entry.after in place and entry.number in place
        ),
        errors=[
            *(f"- {e.when} {_told(page, e)}" for n, e in enumerate(entries) if e.core and n not in got),
            *(f"{'= ' if n in split else '+ '}{ours[n].when} {ours[n].text}" for n in sorted(left)),
        ],
    )


def _told(page: Article, entry: Entry) -> str:
    return page.text[slice(*entry.spans[0])]


def _days(when: Interval) -> tuple[date | None, date | None]:
    """The first and the last day; an hour, or a night, is of the day that it is named by."""
    named = when.value.partition("T")[0] if "/" not in when.value else when.value
    return Interval.parse(named).dates()


def _is(event: Event, entry: Entry, text: str) -> bool:
    """Whether the event is the entry: the same days, and a telling of it."""
    if _days(event.when) != _days(entry.when):
        return False
    for mention in event.mentions:
        whole = (mention.start, mention.end)
        if mention.end - mention.start > LONGEST or "\n" in text[slice(*whole)].strip():
            continue
        if any(_holds(whole, trigger) for trigger in entry.triggers):
            return True
        if any(_holds(span, mention.trigger) for span in entry.spans):
            return True
    return False


def _holds(span: Span, inner: Span) -> bool:
    return span[0] <= inner[0] and inner[1] <= span[1]


def _names(event: Event, entry: Entry) -> bool:
    """Whether the word that names the event is one that names the entry."""
    return any(m.trigger[0] < end and start < m.trigger[1] for m in event.mentions for start, end in entry.triggers)


def _is_dated_by(event: Event, trap: Span) -> bool:
    return any(x.start < trap[1] and trap[0] < x.end for m in event.mentions for x in m.expressions)


def _matching(edges: Sequence[Sequence[int]]) -> dict[int, int]:
    """As many entries as can be, each with an event of its own."""
    taken: dict[int, int] = {}

    def place(entry: int, seen: set[int]) -> bool:
        for event in edges[entry]:
            if event not in seen:
                seen.add(event)
                if event not in taken or place(taken[event], seen):
                    taken[event] = entry
                    return True
        return False

    for entry in range(len(edges)):
        place(entry, set())
    return {entry: event for event, entry in taken.items()}


def main() -> None:
    """Prints a line for each article, and one for all."""
    total = Counts()
    for name in [name for name in sys.argv[1:] if not name.startswith("-")] or NAMES:
        counts = measured(article(name))
        total.add(counts)
        print(f"{name:12} {counts}")
        if "--errors" in sys.argv:
            for line in counts.errors:
                print("     ", line)
    print(f"{'all':12} {total}")


if __name__ == "__main__":
    main()
