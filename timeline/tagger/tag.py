"""`tag`: text to time expressions, the way through the tagger on one screen."""

import re
from collections.abc import Iterator
from functools import partial
from typing import Final

from timeline.calendar import Granularity as G
from timeline.languages import Language
from timeline.languages import language as language_of
from timeline.meaning import Fields, Length, Meaning, Modified, Offset, Reference, Repeat, Unit, Unreadable, Vague, Within
from timeline.model import (
    Duration,
    Interval,
    Policy,
    Recurrence,
    TimeExpression,
    TimexType,
    Unresolved,
    VagueTime,
)
from timeline.tagger.candidates import Reading, candidates
from timeline.tagger.context import Context, Unknown
from timeline.tagger.linking import link
from timeline.tagger.narrative import narration
from timeline.tagger.publication import find_pub_date, read_pub_date
from timeline.tagger.quotations import frame, holding, quotations
from timeline.tagger.resolver import resolve
from timeline.tagger.scanner import plain

_WORD_BEFORE: Final = re.compile(r"(\w+|-)\s*(?:the )?$")


def tag(
    text: str, pub_date: object = None, *, language: str | Language = "en", policy: Policy | None = None
) -> tuple[TimeExpression, ...]:
    """The time expressions of a text, in order, resolved against its publication date.

    `pub_date` is a `date`, a `datetime` or a string such as "2022-08-06"; without it the date that the text states of
    itself is used, and if there is none, relative expressions are Unresolved. Raises a `TimelineError` for a bad
    argument, and never for a bad text.

    >>> [(e.text, e.value) for e in tag("In November last year, two weeks after the vote on Tuesday", "2022-08-06")]
    [('November last year', '2021-11'), ('two weeks', 'P2W'), ('Tuesday', '2022-08-02')]
    """
    policy = policy or Policy()
    spoken = language_of(language)
    clean = plain(text)
    published = read_pub_date(pub_date, policy)
    stated = find_pub_date(clean, spoken) if published is None else None
    now = published or (stated[0] if stated else None)
    context = Context(
        publication=Interval.of(now, G.DAY) if now else None, policy=policy, tense_at=partial(spoken.tense, clean)
    )
    readings = link(clean, list(candidates(clean, spoken)), spoken)
    context.narrates, context.leans = narration([reading.meaning for reading in readings], now)
    return tuple(_expressions(text, clean, readings, context, spoken))


def _expressions(
    text: str, clean: str, readings: list[Reading], context: Context, language: Language
) -> Iterator[TimeExpression]:
    quotes = quotations(clean) if readings else []
    previous: Interval | None = None
    for at, reading in enumerate(readings):
        quote = holding(quotes, reading.start)
        said = _said(clean, quote, readings, at, context) if quote else None
        context.at(reading.start, reading.end)
        context.quoted, context.said = quote is not None, said
        context.listed = previous if reading.listed else None
        expression = _express(text, clean, reading, context, language)
        previous = expression.time if isinstance(expression.time, Interval) else None
        yield expression


def _said(
    clean: str, quote: tuple[int, int], readings: list[Reading], at: int, context: Context
) -> Interval | None:
    """When the words of a quotation were said, where its sentence tells."""
    told = frame(clean, quote, readings, at)
    if told is None or isinstance(told.meaning, Length | Repeat | Vague | Unreadable):
        return None
    context.at(told.start, told.end)
    try:
        return resolve(told.meaning, context)
    except Unknown:
        return None


def _express(text: str, clean: str, reading: Reading, context: Context, language: Language) -> TimeExpression:
    """One expression of the text, resolved."""
    meaning, mod = reading.meaning, None
    kind: TimexType = "DATE"
    time: Interval | Duration | Recurrence | VagueTime | Unresolved
    value: str | None
    quant = freq = None
    match meaning:
        case Length():
            time, kind = _duration(meaning, context), "DURATION"
            value, mod = time.value, meaning.mod
        case Repeat():
            time, kind = _recurrence(meaning), "SET"
            value, quant, freq = time.value, meaning.quant, time.freq
        case Vague(direction):
            time = VagueTime(direction)
            value = time.value
        case Modified(mod, Vague(direction)):
            time = VagueTime(direction)
            value = time.value
        case Unreadable(reason):
            time, value = Unresolved(reason), None
        case _:
            time, value = _placed(meaning, context)
            mod = time.mod if isinstance(time, Interval) else _mod(meaning)
            if (isinstance(time, Interval) and time.granularity < G.DAY) or _is_time(meaning):
                kind = "TIME"
    return TimeExpression(
        start=reading.start, end=reading.end, text=text[reading.start : reading.end], type=kind, value=value, time=time,
        mod=mod, quant=quant, freq=freq, signal=_signal(clean, reading.start, language), anchor=context.anchor,
        rule=reading.rule,
    )  # fmt: skip


def _placed(meaning: Meaning, context: Context) -> tuple[Interval | Unresolved, str | None]:
    """The place of a meaning in the calendar, or why it has none."""
    try:
        time = resolve(meaning, context)
    except Unknown as unknown:
        return Unresolved(unknown.reason), unknown.value
    if not context.background and not _looks_back(meaning):
        context.remember(time, absolute=_is_absolute(meaning) or _is_anaphoric(meaning))
    return time, time.value


def _mod(meaning: Meaning):  # type: ignore[no-untyped-def]
    return meaning.mod if isinstance(meaning, Modified) else None


def _is_absolute(meaning: Meaning) -> bool:
    """Whether a meaning names its own year, or completes one from a narrative."""
    match meaning:
        case Fields():
            return not meaning.coarsest < G.DAY
        case Modified(_, inner):
            return _is_absolute(inner)
        case Within(_, whole):
            return _is_absolute(whole)
    return False


def _is_anaphoric(meaning: Meaning) -> bool:
    match meaning:
        case Unit() | Offset():
            since = meaning.since if isinstance(meaning, Unit) else meaning.base
            return since is Reference.THEN
        case Within(_, whole):
            return _is_anaphoric(whole)
        case Modified(_, inner):
            return _is_anaphoric(inner)
    return False


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


def _is_time(meaning: Meaning) -> bool:
    match meaning:
        case Fields():
            return meaning.coarsest < G.DAY or meaning.granularity < G.DAY
        case Within(part, _):
            return part.granularity < G.DAY
        case Modified(_, inner):
            return _is_time(inner)
    return False


def _duration(meaning: Length, context: Context) -> Duration:
    return Duration(meaning.amounts, mod=meaning.mod, part=meaning.part, interval=_stretch(meaning, context))


def _stretch(meaning: Length, context: Context) -> Interval | None:
    """Where a length lies, if it does: "the past two weeks" up to the publication date."""
    return None


def _recurrence(meaning: Repeat) -> Recurrence:
    fields = meaning.fields
    unit = meaning.unit or (fields.granularity if any(fields.said()) else G.DAY)
    if fields.weekday is not None or fields.weekend:
        unit = G.WEEK
    elif fields.month or fields.season:
        unit = G.YEAR
    elif fields.part:
        unit = G.DAY
    part = fields.season or fields.part
    return Recurrence(
        unit=unit, every=meaning.every, times=meaning.times, quant=meaning.quant, month=fields.month, day=fields.day,
        weekday=fields.weekday, weekend=fields.weekend, part=part,
    )  # fmt: skip


def _signal(clean: str, start: int, language: Language) -> str | None:
    """The preposition or conjunction directly before an expression."""
    found = _WORD_BEFORE.search(clean, max(0, start - 14), start)
    if found is None:
        return None
    word = found[1].lower()
    return word if word in language.signals else None
