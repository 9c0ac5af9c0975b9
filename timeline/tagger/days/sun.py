"""Days of the sun: the equinoxes and solstices, by the formulas of Meeus, "Astronomical Algorithms", chapter 27.

They give the moment to within a minute, and the day by universal time: east or west of Greenwich it may be the next or
the one before.
"""

from collections.abc import Sequence
from datetime import date, timedelta
from math import cos, floor, radians
from typing import Final

from timeline.calendar import NoSuchDay
from timeline.tagger.days.rules import Days, Feast, Rule, as_moment, feast

#: The years for which the formulas hold, and from which on all calendars were counted as ours is.
FIRST: Final = 1583
LAST: Final = 2999

#: How far the sun is drawn from its mean way: size, phase and speed of each pull.
_PULLS: Final = (
    (485, 324.96, 1934.136), (203, 337.23, 32964.467), (199, 342.08, 20.186), (182, 27.85, 445267.112),
    (156, 73.14, 45036.886), (136, 171.52, 22518.443), (77, 222.54, 65928.934), (74, 296.72, 3034.906),
    (70, 243.58, 9037.513), (58, 119.81, 33718.147), (52, 297.17, 150.678), (50, 21.02, 2281.226),
    (45, 247.54, 29929.562), (44, 325.15, 31555.956), (29, 60.93, 4443.417), (18, 155.12, 67555.328),
    (17, 288.79, 4562.452), (16, 198.04, 62894.029), (14, 199.76, 31436.921), (12, 95.39, 14577.848),
    (12, 287.11, 31931.756), (12, 320.81, 34777.259), (9, 227.73, 1222.114), (8, 15.45, 16859.074),
)  # fmt: skip
#: Noon of 1 January 2000, from which Julian days are counted here.
_NOON_OF_2000: Final = 2451545.0
_NEW_YEAR_2000: Final = date(2000, 1, 1)


def _turning(*mean: float) -> Rule:
    """The rule of a turning point, by the terms of its mean moment."""

    def rule(year: int) -> tuple[Feast, ...]:
        if not FIRST <= year <= LAST:
            raise NoSuchDay(f"the way of the sun is known for the years {FIRST} to {LAST}, not for {year}")
        return (feast(as_moment(_day(mean, year))),)

    return rule


def _day(mean: Sequence[float], year: int) -> date:
    millennia = (year - 2000) / 1000
    days = sum(term * millennia**power for power, term in enumerate(mean)) - _NOON_OF_2000
    centuries = days / 36525
    way = radians(35999.373 * centuries - 2.47)
    drawn = sum(size * cos(radians(phase + speed * centuries)) for size, phase, speed in _PULLS)
    days += 0.00001 * drawn / (1 + 0.0334 * cos(way) + 0.0007 * cos(2 * way))
    return _NEW_YEAR_2000 + timedelta(days=floor(days + 0.5))


SUN: Final[Days] = {
    "march-equinox": _turning(2451623.80984, 365242.37404, 0.05169, -0.00411, -0.00057),
    "june-solstice": _turning(2451716.56767, 365241.62603, 0.00325, 0.00888, -0.00030),
    "september-equinox": _turning(2451810.21715, 365242.01767, -0.11575, 0.00337, 0.00078),
    "december-solstice": _turning(2451900.05952, 365242.74049, -0.06223, -0.00823, 0.00032),
}
