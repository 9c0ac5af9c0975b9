"""Times as articles tell them, with their preposition: past and future, relative and absolute."""

from datetime import date, timedelta

from hypothesis import strategies as st

from timeline.calendar import Granularity as G
from timeline.model import Interval
from timeline.strategies import spelling
from timeline.strategies.kinds.deictic import weekday_by
from timeline.strategies.kinds.drawing import a_day, one_of, the_day, unit
from timeline.strategies.words import MONTHS, WEEKDAYS, number

#: Words of time with their preposition, and the time they tell.
Timed = tuple[str, Interval]


def relative(draw: st.DrawFn, today: date) -> Timed:
    """Last week, two months ago, yesterday."""
    n, month = draw(st.integers(2, 9)), draw(st.integers(1, 12))
    last = today.year - (month >= today.month)
    return one_of(
        draw,
        [
            ("last week", unit(today, G.WEEK, -1)),
            ("last month", unit(today, G.MONTH, -1)),
            ("last year", unit(today, G.YEAR, -1)),
            ("yesterday", unit(today, G.DAY, -1)),
            (f"{number(n)} weeks ago", unit(today, G.WEEK, -n)),
            (f"{number(n)} months ago", unit(today, G.MONTH, -n)),
            (f"{number(n)} years ago", unit(today, G.YEAR, -n)),
            (f"last {MONTHS[month - 1]}", unit(date(last, month, 1), G.MONTH)),
        ],
    )


def recent_day(draw: st.DrawFn, today: date) -> tuple[Timed, Timed]:
    """A day of the last week, told twice: on Friday, on 5 August 2022."""
    day = today - timedelta(days=draw(st.integers(1, 6)))
    assert weekday_by(today, day.weekday(), 0) == day
    again = one_of(draw, spelling.dates(day)[:3])
    return (f"on {WEEKDAYS[day.weekday()]}", the_day(day)), (f"on {again}", the_day(day))


def absolute(draw: st.DrawFn, today: date, years: tuple[int, int] = (2, 30)) -> Timed:
    """In 2018, in May 2017, on 3 March 2019, in the summer of 2012."""
    year = today.year - draw(st.integers(*years))
    day = a_day(draw, year)
    season, part = one_of(draw, [("spring", "SP"), ("summer", "SU"), ("autumn", "FA")])
    return one_of(
        draw,
        [
            (f"in {year}", unit(day, G.YEAR)),
            (f"in {MONTHS[day.month - 1]} {year}", unit(day, G.MONTH)),
            (f"on {one_of(draw, spelling.dates(day)[:3])}", the_day(day)),
            (f"in the {season} of {year}", Interval.parse(f"{year}-{part}")),
        ],
    )


def exact_day(draw: st.DrawFn, today: date) -> tuple[str, date]:
    """A day so many years ago that a story may go on from it and end before today: on 3 March 2009."""
    day = a_day(draw, today.year - draw(st.integers(10, 30)))
    return f"on {one_of(draw, spelling.dates(day)[:3])}", day


def after(draw: st.DrawFn, day: date) -> Timed:
    """What goes on from a day: the next day, two weeks later, the following month."""
    n = draw(st.integers(2, 9))
    return one_of(
        draw,
        [
            ("the next day", unit(day, G.DAY, 1)),
            ("the following week", unit(day, G.WEEK, 1)),
            ("the following month", unit(day, G.MONTH, 1)),
            ("the following year", unit(day, G.YEAR, 1)),
            (f"{number(n)} days later", unit(day, G.DAY, n)),
            (f"{number(n)} weeks later", unit(day, G.WEEK, n)),
            (f"{number(n)} months later", unit(day, G.MONTH, n)),
            (f"{number(n)} years later", unit(day, G.YEAR, n)),
        ],
    )


def coming(draw: st.DrawFn, today: date) -> Timed:
    """Next month, on Monday, in May 2024."""
    days, month = draw(st.integers(1, 6)), draw(st.integers(1, 12))
    day = today + timedelta(days=days)
    return one_of(
        draw,
        [
            ("next month", unit(today, G.MONTH, 1)),
            ("next week", unit(today, G.WEEK, 1)),
            ("next year", unit(today, G.YEAR, 1)),
            ("tomorrow", unit(today, G.DAY, 1)),
            (f"on {WEEKDAYS[day.weekday()]}", the_day(day)),
            (f"in {MONTHS[month - 1]} {today.year + 1}", unit(date(today.year + 1, month, 1), G.MONTH)),
            (f"in {today.year + 2}", unit(today, G.YEAR, 2)),
        ],
    )
