"""Article: a text, the day it was published on, and the timeline it must give."""

from collections.abc import Iterable, Iterator
from datetime import date, datetime
from textwrap import indent

import attrs
from hypothesis.vendor.pretty import RepresentationPrinter

from timeline.errors import BadStrategy
from timeline.model import Event, EventMention, Interval
from timeline.strategies.phrase import day_told


@attrs.frozen
class Told:
    """One event that a timeline must hold, once: its time, and each word that names it in the text.

    >>> Told(Interval.parse("2022-W30"), ("resigned", "stepped"))
    Told(when=Interval.parse('2022-W30'), triggers=('resigned', 'stepped'))
    """

    when: Interval
    triggers: tuple[str, ...]

    def __str__(self) -> str:
        return f"{self.when.value:<12} {', '.join(self.triggers)}"


@attrs.frozen(kw_only=True, repr=False)
class Article:
    """A text in prose with its known timeline.

    `events` stand in the order of the calendar. `traits` name what makes it hard: "relative", "anaphoric", "retold",
    "two_dates", "range", "distractor", "headline", "quotation", "scheduled".

    >>> told = (Told(Interval.parse("2022-W30"), ("resigned",)),)
    >>> print(Article(text="Linda Osei resigned last week.", pub_date=date(2022, 8, 6), events=told))
    published on Saturday, 6 August 2022:
    <BLANKLINE>
        Linda Osei resigned last week.
    <BLANKLINE>
    must give:
    <BLANKLINE>
        2022-W30     resigned
    """

    text: str
    pub_date: date
    events: tuple[Told, ...]
    traits: frozenset[str] = frozenset()

    def differences(self, answer: Iterable[object]) -> list[str]:
        """How a timeline differs from that of the article, in plain words; empty where it does not.

        The answer holds `Event`s or `EventMention`s, or pairs of a time (an `Interval`, a TIMEX3 value or a date) and a
        text that holds a word of the event. Raises `BadStrategy` for anything else.

        >>> told = (Told(Interval.parse("2022-W30"), ("resigned",)),)
        >>> article = Article(text="Linda Osei resigned last week.", pub_date=date(2022, 8, 6), events=told)
        >>> article.differences([("2022-W30", "Linda Osei resigned")])
        []
        >>> article.differences([("2022-08-06", "Linda Osei resigned")])
        ['2022-W30 resigned: not found', '2022-08-06 "Linda Osei resigned": not told']
        """
        found = [_read(one) for one in answer]
        lacking, matched = [], []
        left = list(range(len(found)))
        for told in self.events:
            fits = [n for n in left if _fits(told, *found[n])]
            if fits:
                left.remove(fits[0])
                matched.append((told, fits[0]))
            else:
                lacking.append(f"{told.when.value} {'/'.join(told.triggers)}: not found")
        extra = [f'{value} "{" / ".join(texts)}": not told' for value, texts in (found[n] for n in left)]
        return lacking + extra + list(_out_of_order(matched))

    def agrees(self, answer: Iterable[object]) -> bool:
        """Whether a timeline is that of the article."""
        return not self.differences(answer)

    def __repr__(self) -> str:
        lines = "\n        ".join(repr(line) for line in self.text.splitlines(keepends=True)) or "''"
        return (
            f"Article(\n    text={lines},\n    pub_date={self.pub_date!r},\n    events={self.events!r},\n"
            f"    traits=frozenset({sorted(self.traits)!r}),\n)"
        )

    def _repr_pretty_(self, printer: RepresentationPrinter, _: bool) -> None:  # noqa: FBT001  Hypothesis calls it
        printer.text(repr(self))

    def __str__(self) -> str:
        told = "\n".join(str(event) for event in self.events) or "nothing"
        return (
            f"published on {day_told(self.pub_date)}:\n\n{indent(self.text, '    ')}\n\n"
            f"must give:\n\n{indent(told, '    ')}"
        )


def _read(one: object) -> tuple[str | None, list[str]]:
    """The value of an event and the texts that may name it."""
    match one:
        case Event():
            return one.when.value, [m.trigger_text for m in one.mentions]
        case EventMention():
            return one.when.value, [one.trigger_text]
        case (when, str() as text):
            return _value(when), [text]
    raise BadStrategy(f"a builder may answer with events, or with pairs of a time and a text; not with {one!r}")


def _value(when: object) -> str | None:
    match when:
        case None | str():
            return when
        case datetime():
            return when.date().isoformat()
        case date():
            return when.isoformat()
        case Interval():
            return when.value
    raise BadStrategy(f"the time of an event may be an Interval, a TIMEX3 value or a date; not {when!r}")


def _fits(told: Told, value: str | None, texts: list[str]) -> bool:
    words = {word.strip(".,;:!?\"'“”‘’") for text in texts for word in text.split()}
    return value == told.when.value and not words.isdisjoint(told.triggers)


def _out_of_order(matched: list[tuple[Told, int]]) -> Iterator[str]:
    """What stands after something that begins later."""
    latest: tuple[Told, int] | None = None
    for told, place in matched:
        start = told.when.start or told.when.end
        before = latest and (latest[0].when.start or latest[0].when.end)
        if latest and before != start and place < latest[1]:
            yield f"{told.when.value} {told.triggers[0]}: stands before {latest[0].when.value} {latest[0].triggers[0]}"
        if latest is None or place > latest[1]:
            latest = (told, place)


def in_order(events: Iterable[Told]) -> tuple[Told, ...]:
    """The order of the calendar: by start, or by end where the start is open."""
    return tuple(sorted(events, key=lambda told: (told.when.start or told.when.end, -told.when.granularity)))
