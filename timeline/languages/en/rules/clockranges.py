"""Ranges of times of the day, in which one side borrows its half of the day from the other: 7-9 p.m."""

import attrs

from timeline.languages.base import Rules
from timeline.languages.en.rules.dayparts import hour_of_part
from timeline.meaning import Fields

rules = Rules()


@rules("LIST", "< FACE > -|--|to|until|till|untill < HALVED >", "< FACE > -|--|to|until|till|untill < HALVED ZONE >",
       "between < FACE > and < HALVED >", "at < FACE > and|or < HALVED >")  # fmt: skip
def first_borrows(first, last, *_):
    """7-9 p.m.; between 7 and 9 p.m."""
    later = first.hour % 12 + (12 if last.hour >= 12 else 0)
    return attrs.evolve(first, hour=later if later <= last.hour else first.hour), last


@rules("LIST", "< HALVED > -|--|to|until|till|untill < FACE >", "between < HALVED > and < FACE >")
def last_borrows(first, last):
    """8 a.m. to 6; 1pm-3"""
    at = [last.hour % 12, last.hour % 12 + 12]
    return first, attrs.evolve(last, hour=next((hour for hour in at if hour > first.hour), last.hour))


@rules("LIST", "between < FACE > and < FACE PARTOFDAY >", "from < FACE > until|till < FACE PARTOFDAY >")
def hours_of_part(first, last, day):
    """between 8 and 10 tonight"""
    return hour_of_part(first, day), hour_of_part(last, day)


@rules("FIGURED", "CLOCK24", "CLOCK24 h", "CLOCK24 ish")
def figured(clock):
    """9:30; 9h30"""
    return clock


@rules("FIGURED", "NUM h")
def figured_hour(n):
    """11h"""
    return Fields(hour=n, minute=0) if isinstance(n, int) and n <= 24 else None


@rules("LIST", "< FIGURED > -|--|to|until|till|untill|through < FIGURED >",
       "< FIGURED > -|--|to|until|till|untill|through < FIGURED ZONE >")  # fmt: skip
def figures_to_figures(first, last, *_):
    """9:30 - 11:00"""
    return first, last


@rules("LIST", "between < FIGURED > and|- < FIGURED >", "between < FIGURED > and|- < FIGURED ZONE >",
       "from < FIGURED > -|--|to|until|till|untill|through < FIGURED >",
       "from < FIGURED > -|--|to|until|till|untill|through < FIGURED ZONE >",
       "between < FACE > - < FIGURED >")  # fmt: skip
def between_figures(first, last, *_):
    """between 9:30 and 11:00"""
    return first, last
