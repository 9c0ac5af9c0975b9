"""Days with a name, computed for any year: fixed, n-th weekday, or counted from Easter."""

from collections.abc import Callable
from typing import Final

from dateutil.easter import easter
from pendulum import DateTime

from timeline.calendar import DAY, moment, nth_weekday, plus

_Rule = Callable[[int], DateTime]


def _fixed(month: int, day: int) -> _Rule:
    return lambda year: moment(year, month, day)


def _nth(month: int, weekday: int, n: int) -> _Rule:
    return lambda year: nth_weekday(year, month, weekday, n)


def _easter(days: int) -> _Rule:
    def rule(year: int) -> DateTime:
        sunday = easter(year)
        return plus(moment(sunday.year, sunday.month, sunday.day), days * DAY)

    return rule


def _after(rule: _Rule, days: int) -> _Rule:
    return lambda year: plus(rule(year), days * DAY)


NAMED_DAYS: Final[dict[str, _Rule]] = {
    "new-year": _fixed(1, 1),
    "epiphany": _fixed(1, 6),
    "mlk-day": _nth(1, 0, 3),
    "inauguration-day": _fixed(1, 20),
    "australia-day": _fixed(1, 26),
    "groundhog-day": _fixed(2, 2),
    "valentine": _fixed(2, 14),
    "presidents-day": _nth(2, 0, 3),
    "womens-day": _fixed(3, 8),
    "st-patrick": _fixed(3, 17),
    "april-fools": _fixed(4, 1),
    "earth-day": _fixed(4, 22),
    "anzac-day": _fixed(4, 25),
    "may-day": _fixed(5, 1),
    "mothers-day": _nth(5, 6, 2),
    "memorial-day": _nth(5, 0, -1),
    "fathers-day": _nth(6, 6, 3),
    "juneteenth": _fixed(6, 19),
    "canada-day": _fixed(7, 1),
    "independence-day": _fixed(7, 4),
    "bastille-day": _fixed(7, 14),
    "labor-day": _nth(9, 0, 1),
    "columbus-day": _nth(10, 0, 2),
    "halloween": _fixed(10, 31),
    "all-saints": _fixed(11, 1),
    "guy-fawkes": _fixed(11, 5),
    "election-day": _after(_nth(11, 0, 1), 1),
    "veterans-day": _fixed(11, 11),
    "thanksgiving": _nth(11, 3, 4),
    "black-friday": _after(_nth(11, 3, 4), 1),
    "cyber-monday": _after(_nth(11, 3, 4), 4),
    "christmas-eve": _fixed(12, 24),
    "christmas": _fixed(12, 25),
    "boxing-day": _fixed(12, 26),
    "new-year-eve": _fixed(12, 31),
    "mardi-gras": _easter(-47),
    "ash-wednesday": _easter(-46),
    "palm-sunday": _easter(-7),
    "maundy-thursday": _easter(-3),
    "good-friday": _easter(-2),
    "easter": _easter(0),
    "easter-monday": _easter(1),
    "ascension": _easter(39),
    "pentecost": _easter(49),
    "whit-monday": _easter(50),
}


def named_day(key: str, year: int) -> DateTime:
    """The day that has this name in a year.

    >>> named_day("thanksgiving", 2022)
    DateTime(2022, 11, 24, 0, 0, 0)
    >>> named_day("easter-monday", 2023)
    DateTime(2023, 4, 10, 0, 0, 0)
    """
    return NAMED_DAYS[key](year)
