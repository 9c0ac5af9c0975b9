"""Signals: what prepositions and conjunctions make of the times they stand before."""

from collections.abc import Sequence
from typing import NamedTuple

from pendulum import DateTime

from timeline.calendar import Granularity, NoSuchDay, OutsideCalendar, shift
from timeline.languages.eventwords import EventWords, Side, SignalKind
from timeline.meaning import THEN, Modified, Offset, Unit, Within
from timeline.model import Duration, Interval, Mod, TimeExpression, Unresolved, VagueTime

Lengths = Sequence[tuple[Granularity, object]]


class Reading(NamedTuple):
    """The time that one expression, or two of a range or an offset, give an event."""

    when: Interval | VagueTime | Unresolved
    expressions: tuple[TimeExpression, ...]
    rule: str


def readings(text: str, expressions: Sequence[TimeExpression], words: EventWords) -> list[Reading]:
    """What the expressions of one clause say, ranges and offsets composed, in the order of the text."""
    found: list[Reading] = []
    i = 0
    while i < len(expressions):
        pair = _pair(text, expressions[i], expressions[i + 1], words) if i + 1 < len(expressions) else None
        if pair is not None:
            found.append(pair)
            i += 2
            continue
        single = _single(expressions[i], _kind_here(text, expressions[i], words))
        if single is not None:
            found.append(single)
        i += 1
    return found


def kind(expression: TimeExpression, words: EventWords) -> SignalKind | None:
    """What the signal of an expression does."""
    return words.signals.get(expression.signal) if expression.signal else None


def interval_of(expression: TimeExpression) -> Interval | None:
    """Where an expression lies on the calendar, if it does."""
    time = expression.time
    if isinstance(time, Duration):
        return time.interval
    return time if isinstance(time, Interval) else None


def _pair(text: str, first: TimeExpression, last: TimeExpression, words: EventWords) -> Reading | None:
    """A range ("from 2003 to 2009"), an offset ("two days after Tuesday") or an hour of its day ("9am on Sunday")."""
    gap = text[first.end : last.start].strip().lower()
    second = interval_of(last)
    if second is None or len(gap) > 40:
        return None
    if isinstance(first.time, Duration) and first.time.interval is None:
        side = words.offsets.get(gap.split()[0]) if gap else None
        if gap in words.period_ends:
            return _ending(first.time.amounts, first, last)
        if side is None:
            return None
        return Reading(offset(first.time, second, side), (first, last), "offset")
    start = interval_of(first)
    if start is None:
        return None
    if second.granularity is Granularity.DAY and (not gap or gap in words.at_prepositions):
        if start.within(second):
            return _single(first, _kind_here(text, first, words))  # "by 9am on Sunday"
        if start.start == second.end:
            return Reading(second, (first, last), "at")  # "at midnight on Monday" is of Monday, which ends then
    if gap in words.endings and start.granularity > second.granularity:
        alike = start.end == second.end
        return Reading(start, (first, last), "stretch") if alike else _ending(((start.granularity, 1),), first, last)
    joined = words.signals.get(gap)
    from_to = kind(first, words) == "from" and kind(last, words) in ("to", "until")
    between = kind(first, words) == "between" and joined == "and"
    alike = joined == "and" and start.granularity is second.granularity and start.granularity >= Granularity.DAY
    if from_to or between or joined in ("to", "until") or (alike and start.end == second.start):
        try:
            return Reading(Interval.between(start, second), (first, last), "range")
        except ValueError:
            return None
    return None


def _ending(amounts: Lengths, length: TimeExpression, last: TimeExpression) -> Reading | None:
    """The stretch of a length that ends on a day: "the three months to June 30", "the year ended June 30"."""
    end = interval_of(last)
    at = end.end if end is not None else None
    try:
        for unit, amount in amounts:
            at = shift(at, -amount, unit) if at is not None and isinstance(amount, int) else None
    except (OutsideCalendar, NoSuchDay, OverflowError):
        return None
    if end is None or end.end is None or at is None or at >= end.end:
        return None
    return Reading(Interval.between(Interval.of(at, end.granularity), end), (length, last), "stretch")


def _kind_here(text: str, expression: TimeExpression, words: EventWords) -> SignalKind | None:
    """What the signal does, or a word such as "starting" that stands in its place."""
    if expression.signal is not None:
        found = kind(expression, words)
        whole = expression.signal in words.lengthwise and _is_whole(expression, words)
        return None if whole or (found in ("after", "before") and _is_near(text, expression, words)) else found
    before = text[max(0, expression.start - 12) : expression.start].lower().split()
    return words.signals.get(before[-1]) if before else None


def _is_whole(expression: TimeExpression, words: EventWords) -> bool:
    """Whether it is a time that something lasts through: "through the night", but not "through the end of May"."""
    time, first = expression.time, expression.text.split(maxsplit=1)[0].lower()
    fits = isinstance(time, Interval) and time.granularity is not Granularity.QUARTER and expression.mod is None
    return fits and first in words.definite - words.demonstratives


def _is_near(text: str, expression: TimeExpression, words: EventWords) -> bool:
    """Whether it is a time of day and all but that of the event: "shortly after 5 pm", "just before noon"."""
    time = expression.time
    if not isinstance(time, Interval) or time.granularity > Granularity.PART_OF_DAY or expression.signal is None:
        return False
    before = text[max(0, expression.start - 30) : expression.start].lower().split()
    return len(before) > 1 and before[-1] == expression.signal and before[-2] in words.nearly


def _single(expression: TimeExpression, signal: SignalKind | None) -> Reading | None:
    time = expression.time
    if isinstance(time, VagueTime | Unresolved):
        return Reading(time, (expression,), "vague" if isinstance(time, VagueTime) else "unresolved")
    if not isinstance(time, Interval):
        inner = interval_of(expression)
        return Reading(inner, (expression,), "stretch") if inner is not None and signal != "since" else None
    if signal in ("since", "after", "from"):
        return Reading(Interval.between(time, None), (expression,), signal)
    if signal in ("until", "before"):
        return Reading(Interval.between(None, time), (expression,), signal)
    if time.mod in (Mod.BEFORE, Mod.ON_OR_BEFORE) or expression.mod in (Mod.BEFORE, Mod.ON_OR_BEFORE):
        return Reading(Interval.between(None, time), (expression,), "before")
    return Reading(time, (expression,), signal or "at")


def counts_from_nothing(expression: TimeExpression) -> bool:
    """Whether it goes on from a date that no words before it tell: "the next morning", "two days later".

    "The year-ago quarter" goes on from the one that a report is on, which publication tells.
    """
    time = expression.time
    if isinstance(time, Interval) and time.granularity is Granularity.QUARTER:
        return False
    return expression.anchor is not None and expression.anchor.kind == "publication" and counts_on(expression)


def counts_on(expression: TimeExpression) -> bool:
    """Whether it is counted from a date told before."""
    meaning = expression.meaning
    while isinstance(meaning, Within | Modified):
        meaning = meaning.whole if isinstance(meaning, Within) else meaning.inner
    if isinstance(meaning, Offset):
        return meaning.base is THEN
    if not isinstance(meaning, Unit) or meaning.since is not THEN:
        return False
    return meaning.count != 0 or meaning.unit is Granularity.DAY


def offset(length: Duration, anchor: Interval, side: Side) -> Interval | Unresolved:
    """The unit that lies a length of time after, or before, an anchor: "two days after" Tuesday.

    >>> offset(Duration(((Granularity.DAY, 2),)), Interval.parse("2022-08-02"), "after")
    Interval.parse('2022-08-04')
    """
    at: DateTime | None = anchor.start
    if at is None:
        return Unresolved("the time it counts from has no beginning")
    try:
        for unit, amount in length.amounts:
            if not isinstance(amount, int):
                return Unresolved("the length of time before or after is not told exactly")
            at = shift(at, amount if side == "after" else -amount, unit)
        return Interval.of(at, max(length.granularity, anchor.granularity))
    except (OutsideCalendar, NoSuchDay, OverflowError):
        return Unresolved("outside the calendar")
