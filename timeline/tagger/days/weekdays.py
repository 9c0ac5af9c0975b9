"""Days that keep their weekday, and those that keep away from weekends."""

from datetime import date
from typing import Final

from timeline.calendar import DAY, NoSuchDay, moment, plus
from timeline.tagger.days.easter import EASTER
from timeline.tagger.days.rules import (
    FRIDAY,
    MONDAY,
    SATURDAY,
    SUNDAY,
    THURSDAY,
    TUESDAY,
    Days,
    Feast,
    after,
    every,
    except_in,
    feast,
    fixed,
    not_on_sunday,
    nth,
    on_or_after,
    since,
    until,
    workday,
)

_MEMORIAL: Final = nth(5, MONDAY, -1)
_LABOR: Final = nth(9, MONDAY, 1)
_THANKSGIVING: Final = nth(11, THURSDAY, 4)
_EMANCIPATION: Final = workday(fixed(4, 16))
#: Advent begins on the fourth Sunday before Christmas.
_ADVENT: Final = on_or_after(11, 27, SUNDAY)

#: The birthday of the Dutch king, and of a queen before him, is kept on the Saturday where it is a Sunday.
_KINGS_DAY: Final = not_on_sunday(fixed(4, 27))
_QUEENS_DAY: Final = not_on_sunday(fixed(4, 30))

#: The Tuesday of most primaries, as the parties set it.
_SUPER_TUESDAYS: Final = {
    1988: (3, 8), 1992: (3, 10), 1996: (3, 12), 2000: (3, 7), 2004: (3, 2), 2008: (2, 5), 2012: (3, 6),
    2016: (3, 1), 2020: (3, 3), 2024: (3, 5),
}  # fmt: skip


def _tax_day(year: int) -> tuple[Feast, ...]:
    """15 April, or the next day that is no Saturday, no Sunday and, since 2007, no Emancipation Day."""
    holiday = _EMANCIPATION(year)[0].first if year >= 2007 else None
    day = moment(year, 4, 15)
    while day.weekday() >= SATURDAY or day == holiday:
        day = plus(day, DAY)
    return (feast(day),)


def _earth_hour(year: int) -> tuple[Feast, ...]:
    """The last Saturday of March, a week earlier where that is the eve of Easter; since 2008."""
    day = nth(3, SATURDAY, -1)(year)[0].first
    return (feast(plus(day, -7 * DAY) if EASTER["holy-saturday"](year)[0].first == day else day),)


def _super_tuesday(year: int) -> tuple[Feast, ...]:
    if year % 4 == 0 and year not in _SUPER_TUESDAYS:
        raise NoSuchDay(f"no table has Super Tuesday of {year}")
    return (feast(moment(year, *_SUPER_TUESDAYS[year])),) if year % 4 == 0 else ()


WEEKDAYS: Final[Days] = {
    "mlk-day": nth(1, MONDAY, 3),
    "inauguration-day": lambda year: fixed(1, 20)(year) if year % 4 == 1 else (),
    "super-bowl-sunday": since(2022, nth(2, SUNDAY, 2), since(2004, nth(2, SUNDAY, 1))),
    "presidents-day": nth(2, MONDAY, 3),
    "family-day": nth(2, MONDAY, 3),
    "super-tuesday": _super_tuesday,
    "commonwealth-day": nth(3, MONDAY, 2),
    "dst-start": since(2007, nth(3, SUNDAY, 2), since(1987, nth(4, SUNDAY, 1))),
    "earth-hour": since(2008, _earth_hour),
    "emancipation-day": _EMANCIPATION,
    "tax-day": _tax_day,
    "patriots-day": nth(4, MONDAY, 3),
    "administrative-day": nth(4, SATURDAY, -1, days_later=-3),
    "arbor-day": nth(4, FRIDAY, -1),
    "kings-day": lambda year: _KINGS_DAY(year) if year >= 2014 else (),
    "queens-day": lambda year: _QUEENS_DAY(year) if 1949 <= year < 2014 else (),
    "may-bank-holiday": except_in(nth(5, MONDAY, 1), {1995: (5, 8), 2020: (5, 8)}),
    "prayer-day": nth(5, THURSDAY, 1),
    "kentucky-derby": except_in(nth(5, SATURDAY, 1), {2020: (9, 5)}),
    "military-spouse-day": nth(5, SUNDAY, 2, days_later=-2),
    "mothers-day": nth(5, SUNDAY, 2),
    "armed-forces-day": nth(5, SATURDAY, 3),
    "victoria-day": on_or_after(5, 18, MONDAY),
    "memorial-day": _MEMORIAL,
    "spring-bank-holiday": except_in(_MEMORIAL, {2002: (6, 4), 2012: (6, 4), 2022: (6, 2)}),
    "fathers-day": nth(6, SUNDAY, 3),
    "discovery-day": on_or_after(6, 21, MONDAY),
    "naidoc-week": after(nth(7, SUNDAY, 1), 0, days=8),
    "civic-holiday": nth(8, MONDAY, 1),
    "friendship-day": nth(8, SUNDAY, 1),
    "summer-bank-holiday": nth(8, MONDAY, -1),
    "labor-day": _LABOR,
    "grandparents-day": after(_LABOR, 6),
    "columbus-day": nth(10, MONDAY, 2),
    "sight-day": nth(10, THURSDAY, 2),
    "boss-day": workday(fixed(10, 16)),
    "dst-end": since(2007, nth(11, SUNDAY, 1), since(1967, nth(10, SUNDAY, -1))),
    "melbourne-cup": nth(11, TUESDAY, 1),
    "election-day": nth(11, MONDAY, 1, days_later=1),
    "remembrance-sunday": nth(11, SUNDAY, 2),
    "thanksgiving": _THANKSGIVING,
    "thanksgiving-eve": after(_THANKSGIVING, -1),
    "black-friday": after(_THANKSGIVING, 1),
    "small-business-saturday": after(_THANKSGIVING, 2),
    "cyber-monday": after(_THANKSGIVING, 4),
    "giving-tuesday": after(_THANKSGIVING, 5),
    "advent-sunday": _ADVENT,
    "advent": until(_ADVENT, fixed(12, 24)),
    "gaudete-sunday": after(_ADVENT, 14),
    #: The Parsi year has 365 days, always.
    "parsi-new-year": every(365, date(2018, 8, 17)),
}
