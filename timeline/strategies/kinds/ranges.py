"""Two ends of one time, one end and an open side, and lists: sides borrow from each other what they leave out."""

from datetime import date

from hypothesis import strategies as st

from timeline.calendar import Granularity as G
from timeline.calendar import days_in_month
from timeline.model import Interval
from timeline.strategies import spelling
from timeline.strategies.kinds.drawing import a_year, one_of, the_day, unit
from timeline.strategies.phrase import Reading
from timeline.strategies.words import MONTHS

RAINED = ("It rained {}.", "The bridge was closed {}.")


def ranges(draw: st.DrawFn, today: date) -> Reading:
    """from March to June 2019, between 1998 and 2003, March 3-5, 2021, from 3 to 9 March 2021."""
    year = a_year(draw, today, before=60, after=0)
    month, more = draw(st.integers(1, 11)), draw(st.integers(1, 8))
    shape = one_of(draw, ["years", "months", "days"])
    if shape == "years":
        one, other = unit(date(year, 1, 1), G.YEAR, -more), unit(date(year, 1, 1), G.YEAR)
        told = [(str(year - more), str(year))]
    elif shape == "months":
        last = min(12, month + more)
        one, other = unit(date(year, month, 1), G.MONTH), unit(date(year, last, 1), G.MONTH)
        told = [(MONTHS[month - 1], f"{MONTHS[last - 1]} {year}")]
    else:
        first = draw(st.integers(1, days_in_month(year, month) - 8))
        one, other = the_day(date(year, month, first)), the_day(date(year, month, first + more))
        name = MONTHS[month - 1]
        told = [(f"{name} {first}", f"{first + more}, {year}"), (f"{first}", f"{first + more} {name} {year}")]
    start, end = one_of(draw, told)
    styles = [f"from {start} to {end}", f"between {start} and {end}", f"from {start} until {end}"]
    styles += [f"{start}-{end}", f"{start}–{end}"] if shape == "days" else []
    return Reading(one_of(draw, styles), Interval.between(one, other), RAINED)


def open_sides(draw: st.DrawFn, today: date) -> Reading:
    """since March 2019, until 2018, from May 2020 on: an end that is told, and one that is not."""
    year, month = today.year - draw(st.integers(1, 40)), draw(st.integers(1, 12))
    told, time = one_of(
        draw,
        [
            (str(year), unit(date(year, 1, 1), G.YEAR)),
            (one_of(draw, spelling.months(year, month)[:2]), unit(date(year, month, 1), G.MONTH)),
        ],
    )
    words, side, frames = one_of(
        draw,
        [
            (
                f"since {told}",
                Interval.between(time, None),
                ("She has led the firm {}.", "The bridge has been closed {}."),
            ),
            (f"until {told}", Interval.between(None, time), ("She led the firm {}.", "The bridge was closed {}.")),
        ],
    )
    return Reading(words, side, frames)


def lists(draw: st.DrawFn, today: date) -> Reading:
    """March 3, 4 and 6, 2021; March and June 2019; the springs of 2014 and 2016."""
    year, month = a_year(draw, today, before=60, after=0), draw(st.integers(1, 11))
    shape = one_of(draw, ["months", "days", "years"])
    if shape == "months":
        other = draw(st.integers(month + 1, 12))
        parts = tuple(unit(date(year, m, 1), G.MONTH) for m in (month, other))
        return Reading(f"{MONTHS[month - 1]} and {MONTHS[other - 1]} {year}", parts, ("It flooded in {}.",))
    if shape == "years":
        parts = (unit(date(year, 1, 1), G.YEAR, -2), unit(date(year, 1, 1), G.YEAR))
        return Reading(f"{year - 2} and {year}", parts, ("It flooded in {}.",))
    first = draw(st.integers(1, 20))
    days = sorted({first, first + draw(st.integers(1, 3)), first + draw(st.integers(4, 7))})
    *head, last = (str(day) for day in days)
    name = MONTHS[month - 1]
    words = one_of(
        draw, [f"{name} {', '.join(head)} and {last}, {year}", f"{', '.join(head)} and {last} {name} {year}"]
    )
    return Reading(words, tuple(the_day(date(year, month, day)) for day in days), ("It flooded on {}.",))
