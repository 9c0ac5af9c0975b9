"""A reading and its context to a TimeExpression: each kind of meaning becomes its kind of time."""

import re
from typing import Final

import attrs
from pendulum import DateTime

from timeline.calendar import DAY, OutsideCalendar, floor, plus, shift
from timeline.calendar import Granularity as G
from timeline.languages import Language
from timeline.meaning import (
    Cycle,
    Fields,
    Length,
    Meaning,
    Modified,
    Offset,
    Reference,
    Repeat,
    Unit,
    Unreadable,
    Vague,
    innermost,
    outermost,
)
from timeline.model import (
    Anchor,
    Duration,
    Interval,
    Mod,
    Recurrence,
    Time,
    TimeExpression,
    TimexType,
    Unresolved,
    VagueTime,
)
from timeline.tagger.candidates import Reading
from timeline.tagger.context import Context, Unknown
from timeline.tagger.plain import Plain
from timeline.tagger.references import reference
from timeline.tagger.resolver import resolve, whole_steps

_WORD_BEFORE: Final = re.compile(r"((?<!\w)\w+|-)\s*(?:the )?$", re.IGNORECASE)
#: How far before an expression its signal may begin.
_SIGNAL_REACH: Final = 14


@attrs.frozen
class _Said:
    """What an expression says: its type, value and time, and the TimeML attributes that go with them."""

    type: TimexType
    value: str | None
    time: Time
    mod: Mod | None = None
    quant: str | None = None
    freq: str | None = None


def express(text: str, plain: Plain, reading: Reading, context: Context, language: Language) -> TimeExpression:
    """One expression of the text, resolved; `plain` is what was read of it."""
    said = _say(reading.meaning, context)
    start, end = plain.span(reading.start, reading.end)
    return TimeExpression(
        start=start,
        end=end,
        text=text[start:end],
        type=said.type,
        value=said.value,
        time=said.time,
        mod=said.mod,
        quant=said.quant,
        freq=said.freq,
        signal=_signal(plain.text, reading.start, language),
        anchor=_anchor(context.anchor, plain),
        rule=reading.rule,
        tense=context.consulted,
        alternatives=_alternatives(reading.meaning, said.time, context.anchor),
        meaning=reading.meaning,
    )


def _anchor(anchor: Anchor | None, plain: Plain) -> Anchor | None:
    """An anchor where it stands in the text that was given."""
    if anchor is None or anchor.start is None or not plain.cuts:
        return anchor
    return attrs.evolve(anchor, start=plain.original(anchor.start))


def _say(meaning: Meaning, context: Context) -> _Said:
    match meaning:
        case Length():
            duration = _duration(meaning, context)
            return _Said("DURATION", duration.value, duration, meaning.mod)
        case Repeat():
            recurrence = _recurrence(meaning)
            return _Said("SET", recurrence.value, recurrence, None, meaning.quant, recurrence.freq)
        case Vague(direction):
            vague = VagueTime(direction)
            return _Said("DATE", vague.value, vague)
        case Modified(mod, Vague(direction)):
            vague = VagueTime(direction)
            return _Said("DATE", vague.value, vague, mod)
        case Unreadable(reason):
            return _Said("DATE", None, Unresolved(reason))
        case Unit(G.DAY, 0, Reference.NOW) if _is_nowadays(context):
            present = VagueTime("PRESENT")
            return _Said("DATE", present.value, present)
    return _place(meaning, context)


def _is_nowadays(context: Context) -> bool:
    """Whether "today" is these days: in a history ("today it is a museum"), and where the day is not known."""
    if context.quoted or context.tense() in ("past", "future"):
        return False
    return context.story.narrates or context.publication is None


def _place(meaning: Meaning, context: Context) -> _Said:
    """The place of a meaning in the calendar, or why it has none."""
    kind: TimexType = "TIME" if _is_time_of_day(meaning) else "DATE"
    try:
        time = resolve(meaning, context)
    except Unknown as unknown:
        mod = meaning.mod if isinstance(meaning, Modified) else None
        return _Said(kind, unknown.value, Unresolved(unknown.reason), mod)
    if not context.background and not _looks_back(meaning):
        midnight = _ends_its_day(meaning)
        context.remember(time, absolute=_moves_the_story(meaning), dated=_is_dated(meaning), midnight=midnight)
    return _Said("TIME" if time.granularity < G.DAY else kind, time.value, time, time.mod)


def _duration(meaning: Length, context: Context) -> Duration:
    return Duration(meaning.amounts, mod=meaning.mod, part=meaning.part, interval=_stretch(meaning, context))


def _stretch(meaning: Length, context: Context) -> Interval | None:
    """Where a length lies, if it does: "the past two weeks" end, "the next two weeks" begin with the reference day.

    Months and years are counted from date to date: the past year is since this day a year ago.
    """
    if not meaning.side:
        return None
    if meaning.side > 0 and meaning.since is Reference.NOW and context.tense() == "past":
        return _stretch_of_story(meaning, context)
    try:
        today = floor(reference(meaning.since, G.DAY, context), G.DAY)
        edge = plus(today, DAY) if meaning.side < 0 else today
        far = _stepped(edge if meaning.amounts[-1][0] < G.MONTH else today, meaning)
    except (Unknown, OutsideCalendar):
        return None
    if far is None:
        return None
    start, end = (far, edge) if meaning.side < 0 else (edge, far)
    return Interval(start=start, end=end, granularity=G.DAY) if start < end else None


def _stretch_of_story(meaning: Length, context: Context) -> Interval | None:
    """What somebody "spent the next two years" on runs from the date that the story has told."""
    told = context.told(G.YEAR)
    if told is None or told.end is None or told.mod is not None:
        return None
    if any(isinstance(amount, tuple) for _, amount in meaning.amounts):
        return None
    try:
        end = _stepped(told.end, meaning)
    except OutsideCalendar:
        return None
    return Interval(start=told.start, end=end, granularity=told.granularity) if end and told.end < end else None


def _stepped(at: DateTime, meaning: Length) -> DateTime | None:
    """The moment that a length of time leads to, at its longest; None where how long is not said."""
    for unit, amount in meaning.amounts:
        count = amount[1] if isinstance(amount, tuple) else amount
        if count is None:
            return None
        grain, steps = whole_steps(unit, count)
        at = shift(at, meaning.side * steps, grain)
    return at


def _recurrence(meaning: Repeat) -> Recurrence:
    fields = meaning.fields
    unit = meaning.unit or G.DAY
    if fields.weekday is not None or fields.weekend:
        unit = G.WEEK
    elif fields.month or fields.season:
        unit = G.YEAR
    return Recurrence(
        unit=unit,
        every=meaning.every,
        times=meaning.times,
        quant=meaning.quant,
        month=fields.month,
        day=fields.day,
        weekday=fields.weekday,
        weekend=fields.weekend,
        part=fields.season or fields.part,
        clock=f"{fields.hour:02}:{fields.minute or 0:02}" if fields.hour is not None else None,
    )


def _moves_the_story(meaning: Meaning) -> bool:
    """Whether a meaning names its own day or year, or goes on from one that the story has told."""
    match outermost(meaning):
        case Fields() as fields:
            return fields.coarsest >= G.DAY
        case Unit(since=since) | Cycle(since=since) | Offset(base=since):
            return since is not Reference.NOW
    return False


def _is_dated(meaning: Meaning) -> bool:
    """Whether a meaning says its year itself."""
    whole = outermost(meaning)
    return isinstance(whole, Fields) and whole.year is not None


def _ends_its_day(meaning: Meaning) -> bool:
    """Whether a meaning is the midnight after a day: "the next day" follows that day."""
    part = innermost(meaning)
    return isinstance(part, Fields) and part.hour == 24


def _looks_back(meaning: Meaning) -> bool:
    """Whether a meaning is background: "a year earlier" does not move the story."""
    match meaning:
        case Unit():
            return meaning.since is Reference.THEN and meaning.count < 0
        case Offset():
            return meaning.base is Reference.THEN and meaning.sign < 0
        case Modified(_, inner):
            return _looks_back(inner)
    return False


def _is_time_of_day(meaning: Meaning) -> bool:
    match innermost(meaning):
        case Fields() as fields:
            return fields.granularity < G.DAY
        case Offset() as offset:
            return offset.base is Reference.THEN and offset.length.amounts[-1][0] < G.DAY
    return False


def _alternatives(meaning: Meaning, time: Time, anchor: Anchor | None) -> tuple[Interval, ...]:
    """The other day that "last Friday" or "next Friday" may mean: that of the last or next calendar week."""
    if not (isinstance(meaning, Cycle) and meaning.since is Reference.NOW and meaning.count in (-1, 1)):
        return ()
    if meaning.fields.weekday is None or not isinstance(time, Interval) or anchor is None or anchor.time.start is None:
        return ()
    monday = shift(floor(anchor.time.start, G.WEEK), meaning.count, G.WEEK)
    other = Interval.of(plus(monday, DAY * meaning.fields.weekday), G.DAY)
    return (other,) if other.start != time.start else ()


def _signal(clean: str, start: int, language: Language) -> str | None:
    """The preposition or conjunction directly before an expression."""
    found = _WORD_BEFORE.search(clean, max(0, start - _SIGNAL_REACH), start)
    if found is None:
        return None
    word = found[1].lower()
    return word if word in language.signals else None
