"""What the kinds share: units around a day, and days and years to tell of."""

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from typing import TypeVar

from hypothesis import strategies as st

from timeline.calendar import Granularity, days_in_month, moment, shift
from timeline.model import Interval, Mod
from timeline.strategies.phrase import Reading

T = TypeVar("T")

#: Draws a reading for a publication date.
Read = Callable[[st.DrawFn, date], Reading]


def one_of(draw: st.DrawFn, choices: Sequence[T]) -> T:
    """One of these; a failure shrinks to the first."""
    return draw(st.sampled_from(choices))


def unit(day: date, granularity: Granularity, by: int = 0, mod: Mod | None = None) -> Interval:
    """The unit that holds the day `by` units from this one.

    >>> unit(date(2022, 8, 6), Granularity.WEEK, -2)
    Interval.parse('2022-W29')
    """
    return Interval.of(shift(moment(day.year, day.month, day.day), by, granularity), granularity, mod)


def the_day(day: date) -> Interval:
    """A day as an interval."""
    return unit(day, Granularity.DAY)


def a_year(draw: st.DrawFn, today: date, before: int = 150, after: int = 20) -> int:
    """A year around the publication, within those that a bare number may name."""
    return min(2099, today.year + draw(st.integers(-before, after)))


def a_day(draw: st.DrawFn, year: int) -> date:
    """A day of a year."""
    month = draw(st.integers(1, 12))
    return date(year, month, draw(st.integers(1, days_in_month(year, month))))


def nth_day_from(today: date, days: int) -> date:
    """So many days after today, or before it."""
    return today + timedelta(days=days)
