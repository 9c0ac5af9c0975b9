"""Dates before Christ: they lie outside the calendar, and yet a story goes on from one to the next."""

from collections.abc import Iterable

import attrs

from timeline.calendar import Granularity as G
from timeline.meaning import NOW, THEN, Cycle, Fields, Meaning, Modified, Offset, Told, Unit, Within, outermost

_YEARS = {G.YEAR: 1, G.DECADE: 10, G.CENTURY: 100}
_SEASONS = ("WI", "SP", "SU", "FA")
#: Up to this day, the next is surely of the same month.
_SHORTEST_MONTH = 28


def bc_value(fields: Fields) -> str:
    """The TIMEX3 value of fields before Christ.

    >>> bc_value(Fields(year=44, month=3, day=15, bc=True)), bc_value(Fields(year=218, season="SP", bc=True))
    ('BC0044-03-15', 'BC0218-SP')
    """
    if fields.century:
        return f"BC{fields.century - 1:02}"
    if fields.millennium:
        return f"BC{fields.millennium - 1}"
    if fields.decade:
        return f"BC{fields.decade:03}"
    date = f"-{fields.month:02}" + (f"-{fields.day:02}" if fields.day else "") if fields.month else ""
    return f"BC{fields.year:04}{date or (f'-{fields.season}' if fields.season else '')}"


def before_christ(meaning: Meaning, told: Fields | None) -> Fields | None:
    """What a meaning says before Christ: by itself, or counted from the date that was told last.

    None where it does not count from there.

    >>> before_christ(Unit(G.YEAR, 1, THEN), Fields(year=218, bc=True))
    Fields(year=217, bc=True)
    """
    match meaning:
        case Fields():
            return meaning if meaning.bc else _bare(meaning, told)
        case Modified(_, inner):
            return before_christ(inner, told)
        case Within(part, whole):
            outer = before_christ(whole, told)
            return part.merge(outer) if outer is not None and part.coarsest < G.YEAR else None
        case _ if told is None:
            return None
        case Told():
            return told
        case Unit(unit, count, since) if since is not NOW:
            return _units_on(told, unit, count)
        case Offset(length, sign, base) if base is THEN:
            return _length_on(told, length.amounts, sign)
        case Cycle(fields, count, since) if since is THEN and told.year and (fields.month or fields.season):
            return fields.merge(_year(told, count if count <= 0 or not _comes_later(fields, told) else 0))
    return None


def goes_on(meaning: Meaning) -> bool:
    """Whether a meaning is nothing without a date told before it.

    >>> goes_on(Unit(G.YEAR, 1, THEN)), goes_on(Fields(day=5)), goes_on(Fields(month=5))
    (True, True, False)
    """
    match outermost(meaning):
        case Fields() as fields:
            return list(fields.said()) == ["day"]
        case Unit(since=since) | Cycle(since=since) | Offset(base=since):
            return since is THEN
    return False


def _bare(fields: Fields, told: Fields | None) -> Fields | None:
    """A month, season or day of a month that goes on from the date that was told."""
    if told is None or told.year is None or fields.coarsest > G.SEASON:
        return None
    if list(fields.said()) == ["day"]:
        return fields.merge(attrs.evolve(told, season=None)) if told.month else None
    return fields.merge(_year(told, 0)) if fields.month or fields.season else None


def _units_on(told: Fields, unit: G, count: int) -> Fields | None:
    if unit in _YEARS and told.year is not None:
        return _year(told, count * _YEARS[unit])
    if unit is G.MONTH and told.month:
        return _months_on(told, count)
    if unit is G.DAY and told.day and (count == 0 or 0 < told.day + count <= _SHORTEST_MONTH):
        return attrs.evolve(told, day=told.day + count)
    return None


def _length_on(told: Fields, amounts: Iterable[tuple[G, object]], sign: int) -> Fields | None:
    years = months = 0
    for unit, amount in amounts:
        if not isinstance(amount, int):
            return None
        if unit is G.MONTH and told.month:
            months += amount
        elif unit in _YEARS:
            years += amount * _YEARS[unit]
        else:
            return None
    if told.year is None:
        return None
    return _months_on(told, sign * (12 * years + months)) if months else _year(told, sign * years)


def _months_on(told: Fields, count: int) -> Fields:
    months = (told.month or 1) - 1 + count
    return Fields(month=months % 12 + 1).merge(_year(told, months // 12))


def _year(told: Fields, on: int) -> Fields:
    """The year so many years on; there is no year 0 between 1 BC and AD 1."""
    before = (told.year or 1) - on
    return Fields(year=before, bc=True) if before > 0 else Fields(year=1 - before)


def _comes_later(fields: Fields, told: Fields) -> bool:
    """Whether a month or season is still to come in the year that was told."""
    if fields.month and told.month:
        return fields.month > told.month
    if fields.season and told.season:
        return _SEASONS.index(fields.season) > _SEASONS.index(told.season)
    return False
