"""Times that are counted from the publication date: ago, last, this, next, weekdays, today."""

from datetime import date, timedelta

from hypothesis import assume
from hypothesis import strategies as st

from timeline.calendar import Granularity as G
from timeline.calendar import moment, season
from timeline.model import Interval
from timeline.strategies import spelling
from timeline.strategies.kinds.drawing import nth_day_from, one_of, the_day, unit
from timeline.strategies.phrase import IN, IN_AHEAD, ON, ON_AHEAD, THEN, THEN_AHEAD, Reading
from timeline.strategies.words import MONTHS, SEASONS, WEEKDAYS

NAMES = {G.DAY: "day", G.WEEK: "week", G.MONTH: "month", G.YEAR: "year", G.DECADE: "decade"}


def weekday_by(today: date, weekday: int, at_most: int) -> date:
    """The latest such weekday that lies at most so many days after today."""
    last = nth_day_from(today, at_most)
    return last - timedelta(days=(last.weekday() - weekday) % 7)


def ago(draw: st.DrawFn, today: date) -> Reading:
    """two weeks ago, 10 days ago, a year ago."""
    granularity, n = one_of(draw, [G.WEEK, G.DAY, G.MONTH, G.YEAR]), draw(st.integers(1, 40))
    return Reading(one_of(draw, spelling.counted(n, NAMES[granularity])) + " ago", unit(today, granularity, -n), THEN)


def from_now(draw: st.DrawFn, today: date) -> Reading:
    """two weeks from now, ten days from now."""
    granularity, n = one_of(draw, [G.WEEK, G.DAY, G.MONTH, G.YEAR]), draw(st.integers(1, 15))
    words = one_of(draw, spelling.counted(n, NAMES[granularity])) + " from now"
    return Reading(words, unit(today, granularity, n), THEN_AHEAD)


def named_days(draw: st.DrawFn, today: date) -> Reading:
    """today, yesterday, tomorrow, the day before yesterday."""
    words, by = one_of(
        draw,
        [
            ("today", 0),
            ("yesterday", -1),
            ("tomorrow", 1),
            ("the day before yesterday", -2),
            ("the day after tomorrow", 2),
        ],
    )
    return Reading(words, the_day(nth_day_from(today, by)), THEN if by <= 0 else THEN_AHEAD)


def units(draw: st.DrawFn, today: date) -> Reading:
    """last week, this month, next year, the week before last."""
    granularity = one_of(draw, [G.WEEK, G.MONTH, G.YEAR, G.QUARTER, G.WEEKEND])
    name = granularity.name.lower()
    words, by = one_of(
        draw,
        [
            (f"last {name}", -1),
            (f"next {name}", 1),
            (f"this {name}", 0),
            (f"the {name} before last", -2),
            (f"the {name} after next", 2),
        ],
    )
    return Reading(words, unit(today, granularity, by), THEN if by < 0 else THEN_AHEAD)


def weekdays(draw: st.DrawFn, today: date) -> Reading:
    """Tuesday: the latest, the publication day included."""
    weekday = draw(st.integers(0, 6))
    return Reading(WEEKDAYS[weekday], the_day(weekday_by(today, weekday, 0)), (*ON, *THEN[:3]))


def sided_weekdays(draw: st.DrawFn, today: date) -> Reading:
    """last Tuesday, next Tuesday: never today."""
    weekday = draw(st.integers(0, 6))
    head, at_most = one_of(draw, [("last", -1), ("next", 7), ("this past", -1), ("this coming", 7)])
    frames = THEN if at_most < 0 else THEN_AHEAD
    return Reading(f"{head} {WEEKDAYS[weekday]}", the_day(weekday_by(today, weekday, at_most)), frames)


def weekdays_of_weeks(draw: st.DrawFn, today: date) -> Reading:
    """Monday of last week, Friday next week."""
    weekday = draw(st.integers(0, 6))
    head, weeks = one_of(draw, [("last week", -1), ("next week", 1)])
    day = today - timedelta(days=today.weekday()) + timedelta(weeks=weeks, days=weekday)
    words = f"{WEEKDAYS[weekday]} {one_of(draw, ['of ', ''])}{head}"
    return Reading(words, the_day(day), ON if weeks < 0 else ON_AHEAD)


def far_days(draw: st.DrawFn, today: date) -> Reading:
    """three weeks ago Monday, a week from Friday, two weeks ago today, the Friday before last.

    "Two weeks ago Saturday", said on a Friday, may count from either Saturday: only near weekdays are drawn.
    """
    back_days, weeks = draw(st.integers(1, 3)), draw(st.integers(1, 8))
    weekday = (today.weekday() - back_days) % 7
    count = one_of(draw, spelling.counted(weeks, "week"))
    name, latest, coming = WEEKDAYS[weekday], weekday_by(today, weekday, 0), weekday_by(today, weekday, 7)
    back = timedelta(weeks=-weeks)
    words, day, frames = one_of(
        draw,
        [
            (f"{count} ago today", today + back, THEN),
            (f"{count} ago yesterday", today + back - timedelta(days=1), THEN),
            (f"{count} ago {name}", latest + back, THEN),
            (f"a week from {name}", coming + timedelta(weeks=1), THEN_AHEAD),
            (f"the {name} before last", weekday_by(today, weekday, -1) - timedelta(weeks=1), THEN),
        ],
    )
    return Reading(words, the_day(day), frames)


def months_by_name(draw: st.DrawFn, today: date) -> Reading:
    """last November, next May, November last year, May of next year."""
    month = draw(st.integers(1, 12))
    name = MONTHS[month - 1]
    last = today.year - (month >= today.month)
    words, year, frames = one_of(
        draw,
        [
            (f"last {name}", last, THEN),
            (f"next {name}", today.year + (month <= today.month), THEN_AHEAD),
            (f"{name} last year", today.year - 1, IN),
            (f"{name} of last year", today.year - 1, IN),
            (f"{name} next year", today.year + 1, IN_AHEAD),
            (f"{name} of next year", today.year + 1, IN_AHEAD),
        ],
    )
    return Reading(words, unit(date(year, month, 1), G.MONTH), frames)


def days_of_years(draw: st.DrawFn, today: date) -> Reading:
    """5 November last year, Nov. 5 of last year."""
    day = date(today.year - 1, draw(st.integers(1, 12)), draw(st.integers(1, 28)))
    words = one_of(draw, spelling.month_days(day)[:6]) + one_of(draw, [" last year", " of last year"])
    return Reading(words, the_day(day), ON)


def seasons(draw: st.DrawFn, today: date) -> Reading:
    """last summer, next spring, the summer of 1964, autumn 1998."""
    name = one_of(draw, list(SEASONS))
    part = SEASONS[name]
    year = today.year + draw(st.integers(-100, 0))
    words = one_of(
        draw, [f"the {name} of {year}", f"{name} {year}", f"{name.title()} {year}", f"last {name}", f"next {name}"]
    )
    if words.startswith("last"):
        return Reading(words, next(s for s in (unit(today, G.SEASON, -n) for n in range(1, 5)) if s.part == part), THEN)
    if words.startswith("next"):
        # Told before it has begun, "next summer" may be this year's: only what can be read one way is drawn.
        assume(season(today.year, part)[0] <= moment(today.year, today.month, today.day))
        return Reading(words, Interval.parse(f"{today.year + 1}-{part}"), THEN_AHEAD)
    return Reading(words, Interval.parse(f"{year}-{part}"), IN)
