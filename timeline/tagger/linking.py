"""Neighbours that complete each other: a time of the day and its day, the bare side of a range and the full one."""

import re
from collections.abc import Sequence
from typing import TypeGuard

import attrs

from timeline.calendar import Granularity as G
from timeline.languages.base import Language
from timeline.meaning import Beside, Cycle, Fields, Meaning, Modified, Nth, Repeat, Unit, Within
from timeline.tagger.candidates import Reading

_REACH = 16
_SPACES = re.compile(r"\s+")
#: Before and behind the same time by another clock: "at 11am (1000 GMT) on Tuesday".
_OPENS, _CLOSES = re.compile(r" ?\("), re.compile(r" ?\)")


def link(text: str, readings: Sequence[Reading], language: Language) -> list[Reading]:
    """The readings, each completed from its neighbour where the words between them say so."""
    linked = list(readings)
    for at in range(len(linked) - 2, -1, -1):
        reading, after = linked[at], linked[at + 1]
        linked[at] = _from(reading, after, _between(text, reading, after), language)
    for at in range(1, len(linked)):
        reading, before = linked[at], linked[at - 1]
        if reading is readings[at] and isinstance(_bare(reading.meaning), Fields):
            between = _between(text, before, reading)
            listed = _listed(reading, before, between, language)
            linked[at] = attrs.evolve(_from(reading, before, between, language), listed=listed)
    return linked


def _between(text: str, first: Reading, second: Reading) -> str:
    """The words between two readings, however they are spaced."""
    gap = text[first.end : second.start]
    return _SPACES.sub(" ", gap) if len(gap) <= 2 * _REACH else gap


def _listed(reading: Reading, before: Reading, between: str, language: Language) -> bool:
    """Whether two bare dates of one kind stand in a range, or two days of a month in a list."""
    fields, other = reading.meaning, before.meaning
    if not isinstance(fields, Fields) or not isinstance(other, Fields) or len(between) > _REACH:
        return False
    if fields.granularity != other.granularity or fields.year or other.year or fields.coarsest != other.coarsest:
        return False
    if fields.weekday is not None:
        return bool(language.range_joint.fullmatch(between)) and not language.list_joint.fullmatch(between)
    return fields.month is not None and bool(language.range_joint.fullmatch(between))


def _from(reading: Reading, other: Reading, between: str, language: Language) -> Reading:
    """A reading completed from a neighbour, itself where there is nothing to complete."""
    meaning = reading.meaning
    fields = _bare(meaning)
    if len(between) > _REACH or not isinstance(fields, Fields):
        return reading
    if fields.coarsest < G.DAY:
        joint: re.Pattern[str] = language.day_joint
        if isinstance(other.meaning, Repeat):
            ranges = other.meaning.fields.hour is not None and language.range_joint.fullmatch(between)
            if ranges or joint.fullmatch(between):
                return attrs.evolve(reading, meaning=_repeated(fields, other.meaning))
            return reading
        if _is_day(other.meaning) and joint.fullmatch(_CLOSES.sub("", between, count=1)):
            lender = other.lender or (other.start, other.end)
            return attrs.evolve(reading, meaning=_dressed(meaning, Within(fields, other.meaning)), lender=lender)
        last = _bare(other.meaning)
        ranges = other.start > reading.start and language.range_joint.fullmatch(between)
        if _is_clock(last) and (ranges or _OPENS.fullmatch(between)):
            lender = other.lender or (other.start, other.end)
            return attrs.evolve(reading, meaning=_dressed(meaning, Within(fields, last.whole)), lender=lender)
        return reading
    if _is_yearly(other.meaning) and fields.year is None and (fields.month or fields.season):
        return (
            attrs.evolve(reading, meaning=Repeat(fields=fields)) if language.day_joint.fullmatch(between) else reading
        )
    if language.range_joint.fullmatch(between):
        return attrs.evolve(reading, meaning=_dressed(meaning, _borrow(fields, _bare(other.meaning))))
    return reading


def _repeated(clock: Fields, days: Repeat) -> Repeat:
    """A time of the day that comes back with its days: "every Tuesday at 7 p.m."."""
    return Repeat(fields=Fields(weekday=days.fields.weekday, weekend=days.fields.weekend).merge(clock))


def _bare(meaning: Meaning) -> Meaning:
    """A meaning without its modifier."""
    return meaning.inner if isinstance(meaning, Modified) else meaning


def _dressed(before: Meaning, after: Meaning) -> Meaning:
    """A completed meaning with the modifier that it had before."""
    return Modified(before.mod, after) if isinstance(before, Modified) else after


def _is_clock(meaning: Meaning) -> TypeGuard[Within]:
    """Whether a meaning is a time of a day that is known."""
    return isinstance(meaning, Within) and meaning.part.coarsest < G.DAY


def _is_yearly(meaning: Meaning) -> bool:
    """Whether a time comes back with the years: what is told beside it does so too, "every year in June"."""
    return isinstance(meaning, Repeat) and meaning.unit is G.YEAR and meaning.every == 1 and meaning.quant is not None


def _is_day(meaning: Meaning) -> bool:
    match meaning:
        case Fields():
            return meaning.granularity is G.DAY or (meaning.granularity is G.PART_OF_DAY and meaning.coarsest > G.DAY)
        case Unit():
            return meaning.unit is G.DAY
        case Beside():
            return True
        case Cycle():
            return meaning.fields.granularity is G.DAY
        case Nth(_, each):
            return (each.granularity if isinstance(each, Fields) else each) is G.DAY
        case Within():
            return meaning.part.granularity is G.DAY or (
                meaning.part.granularity is G.PART_OF_DAY and _is_day(meaning.whole)
            )
    return False


def _borrow(fields: Fields, other: Meaning) -> Meaning:
    """The year (and for a bare day the month) of the other side of a range."""
    if isinstance(other, Within) and other.part.coarsest == fields.coarsest:
        return Within(fields, other.whole)
    if not isinstance(other, Fields) or fields.year is not None or fields.weekday is not None:
        return fields
    if other.year is None or (fields.coarsest > G.MONTH and not (fields.season or fields.quarter or fields.half)):
        return fields
    if fields.month or fields.season or fields.quarter or fields.half or fields.named:
        return fields.merge(Fields(year=other.year, short=other.short))
    return fields
