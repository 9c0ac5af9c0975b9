"""What a named day is made of: a rule that gives, for a year, each stretch of days that bears the name."""

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from typing import Final, NamedTuple

from pendulum import DateTime

from timeline.calendar import DAY, NoSuchDay, OutsideCalendar, moment, nth_weekday, plus

MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY = range(7)


class Feast(NamedTuple):
    """The days that bear a name: the first and the last, the same for most."""

    first: DateTime
    last: DateTime


#: The feasts of a name that begin in a year: one as a rule, none or two for some.
Rule = Callable[[int], tuple[Feast, ...]]

#: The rules of some names, by the key that the words of each language give them.
Days = Mapping[str, Rule]

ONE: Final = 1


def feast(first: DateTime, days: int = ONE) -> Feast:
    """So many days from a first one on."""
    return Feast(first, plus(first, (days - 1) * DAY) if days > 1 else first)


def as_moment(day: date) -> DateTime:
    """The first moment of a day."""
    return moment(day.year, day.month, day.day)


def fixed(month: int, day: int, days: int = ONE) -> Rule:
    """The same date each year; 29 February only in those that have one.

    >>> fixed(12, 25)(2022)[0].first
    DateTime(2022, 12, 25, 0, 0, 0)
    """

    def rule(year: int) -> tuple[Feast, ...]:
        try:
            return (feast(moment(year, month, day), days),)
        except NoSuchDay:
            return ()

    return rule


def nth(month: int, weekday: int, n: int, days_later: int = 0) -> Rule:
    """The n-th such weekday of a month, -1 the last; or a day counted from it.

    >>> nth(11, THURSDAY, 4)(2022)[0].first
    DateTime(2022, 11, 24, 0, 0, 0)
    """
    return lambda year: (feast(plus(nth_weekday(year, month, weekday, n), days_later * DAY)),)


def on_or_after(month: int, day: int, weekday: int, days_later: int = 0) -> Rule:
    """The first such weekday from a date on."""

    def rule(year: int) -> tuple[Feast, ...]:
        start = moment(year, month, day)
        return (feast(plus(start, ((weekday - start.weekday()) % 7 + days_later) * DAY)),)

    return rule


def after(rule: Rule, days_later: int, days: int = ONE) -> Rule:
    """Counted from the first day of another feast.

    >>> after(fixed(12, 25), -1)(2022)[0].first
    DateTime(2022, 12, 24, 0, 0, 0)
    """
    return lambda year: tuple(feast(plus(each.first, days_later * DAY), days) for each in rule(year))


def until(first: Rule, last: Rule) -> Rule:
    """From one day to another of the same year."""
    return lambda year: tuple(Feast(a.first, b.last) for a, b in zip(first(year), last(year), strict=False))


def either(*rules: Rule) -> Rule:
    """A name that two feasts share."""
    return lambda year: tuple(sorted(each for rule in rules for each in rule(year)))


def moved(rule: Rule, by: Mapping[int, int]) -> Rule:
    """Moved by so many days where it falls on certain weekdays."""
    return lambda year: tuple(feast(plus(day, by.get(day.weekday(), 0) * DAY)) for day, _ in rule(year))


def workday(rule: Rule) -> Rule:
    """The Friday before a Saturday, the Monday after a Sunday."""
    return moved(rule, {SATURDAY: -1, SUNDAY: 1})


def not_on_sunday(rule: Rule) -> Rule:
    """The Saturday before a Sunday."""
    return moved(rule, {SUNDAY: -1})


def except_in(rule: Rule, years: Mapping[int, tuple[int, int]]) -> Rule:
    """A rule from which a few years departed."""
    return lambda year: (feast(moment(year, *years[year])),) if year in years else rule(year)


def since(first: int, rule: Rule, before: Rule | None = None) -> Rule:
    """A rule that holds from a year on, and the one that held before it, where it is known."""

    def held(year: int) -> tuple[Feast, ...]:
        if year >= first:
            return rule(year)
        if before is None:
            raise NoSuchDay(f"no rule is known for it in {year}")
        return before(year)

    return held


def every(days: int, from_day: date) -> Rule:
    """A day that comes back after so many days: that of a calendar without leap years."""

    def rule(year: int) -> tuple[Feast, ...]:
        if not 1 < year < date.max.year:
            raise OutsideCalendar(f"the year {year} lies outside the calendar")
        start = date(year, 1, 1)
        first = start + timedelta(days=(from_day - start).days % days)
        return tuple(feast(as_moment(day)) for day in (first, first + timedelta(days=days)) if day.year == year)

    return rule
