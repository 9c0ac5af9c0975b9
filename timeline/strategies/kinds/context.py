"""Words that say nothing alone: what the verb beside them, or the date before them, decides."""

from datetime import date

from hypothesis import assume
from hypothesis import strategies as st

from timeline.calendar import Granularity as G
from timeline.model import Interval
from timeline.strategies import spelling
from timeline.strategies.kinds.deictic import weekday_by
from timeline.strategies.kinds.drawing import a_day, one_of, the_day, unit
from timeline.strategies.phrase import IN, IN_AHEAD, ON, ON_AHEAD, Reading
from timeline.strategies.words import MONTHS, WEEKDAYS


def looking_back(draw: st.DrawFn, today: date) -> Reading:
    """They met on Tuesday, in November, on April 20: the last such time.

    "Met on March 16", printed on the 15th, is a slip of the pen, and is not drawn.
    """
    shape = one_of(draw, ["weekday", "month", "month_day"])
    month, weekday = draw(st.integers(1, 12)), draw(st.integers(0, 6))
    if shape == "weekday":
        return Reading(WEEKDAYS[weekday], the_day(weekday_by(today, weekday, 0)), ON)
    if shape == "month":
        year = today.year - (month > today.month)
        return Reading(MONTHS[month - 1], unit(date(year, month, 1), G.MONTH), IN)
    day = date(today.year, month, draw(st.integers(1, 28)))
    assume(_is_clear(day, today))
    day = day if day <= today else day.replace(year=day.year - 1)
    return Reading(one_of(draw, spelling.month_days(day)), the_day(day), ON)


def _is_clear(day: date, today: date) -> bool:
    """Whether a day of the year lies far enough from today that the verb beside it decides its year."""
    return 45 < (day - today).days % 365 < 320


def looking_ahead(draw: st.DrawFn, today: date) -> Reading:
    """They will meet on Tuesday, in January, on Feb. 20: the next such time, and never today."""
    shape = one_of(draw, ["weekday", "month", "month_day"])
    month, weekday = draw(st.integers(1, 12)), draw(st.integers(0, 6))
    if shape == "weekday":
        assume(weekday != today.weekday())
        return Reading(WEEKDAYS[weekday], the_day(weekday_by(today, weekday, 7)), ON_AHEAD)
    if shape == "month":
        assume(month != today.month)
        year = today.year + (month < today.month)
        return Reading(MONTHS[month - 1], unit(date(year, month, 1), G.MONTH), IN_AHEAD)
    day = date(today.year, month, draw(st.integers(1, 28)))
    assume(day != today and _is_clear(day, today))
    day = day if day > today else day.replace(year=day.year + 1)
    return Reading(one_of(draw, spelling.month_days(day)), the_day(day), ON_AHEAD)


#: What tells a date to go on from, and what then happens.
TOLD = ("The bridge fell {told}. ", "The mill burned down {told}. ")
GOES_ON = ("{} the mayor resigned.", "The mayor resigned {}.")


def anaphoric(draw: st.DrawFn, today: date) -> Reading:
    """The bridge fell on March 4, 2015. The next day the mayor resigned."""
    day = a_day(draw, today.year - draw(st.integers(2, 60)))
    told = "on " + one_of(draw, spelling.dates(day)[:8])
    granularity, n = one_of(draw, [G.DAY, G.WEEK, G.MONTH, G.YEAR]), draw(st.integers(1, 12))
    name, weekday, month = granularity.name.lower(), draw(st.integers(0, 6)), draw(st.integers(1, 12))
    evening = Interval.parse(f"{day.isoformat()}TEV")
    following = weekday_by(day, weekday, 7)
    words, time = one_of(
        draw,
        [
            (f"the next {name}", unit(day, granularity, 1)),
            (f"the following {name}", unit(day, granularity, 1)),
            (f"that {name}", unit(day, granularity)),
            (f"the same {name}", unit(day, granularity)),
            (f"{one_of(draw, spelling.counted(n, name))} later", unit(day, granularity, n)),
            ("that evening", evening),
            (f"the following {WEEKDAYS[weekday]}", the_day(following)),
            (f"the following {MONTHS[month - 1]}", unit(date(day.year + (month <= day.month), month, 1), G.MONTH)),
        ],
    )
    return Reading(words, time, tuple((first + rest).replace("{told}", told) for first in TOLD for rest in GOES_ON))


def anaphoric_before(draw: st.DrawFn, today: date) -> Reading:
    """The bridge fell on March 4, 2015. The day before, it had been inspected."""
    day = a_day(draw, today.year - draw(st.integers(2, 60)))
    told = "on " + one_of(draw, spelling.dates(day)[:8])
    granularity, n = one_of(draw, [G.DAY, G.WEEK, G.MONTH, G.YEAR]), draw(st.integers(1, 12))
    name = granularity.name.lower()
    words, time = one_of(
        draw,
        [
            (f"the {name} before", unit(day, granularity, -1)),
            (f"the previous {name}", unit(day, granularity, -1)),
            (f"{one_of(draw, spelling.counted(n, name))} earlier", unit(day, granularity, -n)),
        ],
    )
    frames = tuple(
        f"The bridge fell {told}. {rest}" for rest in ("It had been inspected {}.", "{}, it had been inspected.")
    )
    return Reading(words, time, frames)


def quoted(draw: st.DrawFn, today: date) -> Reading:
    """In May 2019 she said: "We will open next year." That is counted from the day of speaking."""
    year, month = today.year - draw(st.integers(2, 40)), draw(st.integers(1, 12))
    told = one_of(draw, spelling.months(year, month)[:2])
    words, by, frame = one_of(
        draw,
        [
            ("last year", -1, 'In {told} she told a paper: "We lost everything {}."'),
            ("next year", 1, 'In {told} he told a paper: "We will open {}."'),
            ("two years ago", -2, "In {told} she wrote: “We met {}.”"),
        ],
    )
    return Reading(words, unit(date(year, month, 1), G.YEAR, by), (frame.replace("{told}", told),))


def story_days(draw: st.DrawFn, today: date) -> Reading:
    """The siege began in March 1863. In May the guns came up: the bare month is that of the story."""
    year, month = today.year - draw(st.integers(60, 200)), draw(st.integers(1, 9))
    later = draw(st.integers(1, 3))
    told = one_of(draw, spelling.months(year, month)[:2])
    opening = f"The siege began in {told}. "
    frames = (opening + "In {} the town surrendered.", opening + "The guns came up in {}.")
    return Reading(MONTHS[month + later - 1], unit(date(year, month + later, 1), G.MONTH), frames)
