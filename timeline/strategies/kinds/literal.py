"""Times that need nothing but their words: dates in letters and figures, months, years, and days that are none."""

from datetime import date

from hypothesis import assume
from hypothesis import strategies as st

from timeline.calendar import Granularity, days_in_month
from timeline.model import Interval, Mod, Unresolved
from timeline.strategies import spelling
from timeline.strategies.kinds.drawing import a_day, a_year, one_of, the_day, unit
from timeline.strategies.phrase import IN, ON, Reading
from timeline.strategies.words import MONTHS, WEEKDAYS, figure_ordinal, number, ordinal
from timeline.strategies.words import year as year_in_words

NO_SUCH_DAY = Unresolved("there is no such day")
BEFORE_CHRIST = Unresolved("outside the calendar")
BUILT = ("The tower was built in {}.", "The town was founded in {}.", "In {} the tower was built.")


def dates(draw: st.DrawFn, today: date) -> Reading:
    """14 March 2018, the 14th of March, 2018, MARCH 14, 2018."""
    day = a_day(draw, a_year(draw, today))
    return Reading(one_of(draw, spelling.dates(day)), the_day(day), ON)


def figures(draw: st.DrawFn, today: date) -> Reading:
    """2018-03-14, 3/14/2018, 14.03.2018."""
    day = a_day(draw, a_year(draw, today))
    return Reading(one_of(draw, spelling.figures(day)), the_day(day), ON)


def weekday_dates(draw: st.DrawFn, today: date) -> Reading:
    """Wednesday, March 14, 2018."""
    day = a_day(draw, a_year(draw, today))
    return Reading(one_of(draw, spelling.with_weekdays(day, spelling.dates(day)[:8])), the_day(day), ON)


def months(draw: st.DrawFn, today: date) -> Reading:
    """June 2011, Sept. 2011, June of 2011."""
    year, month = a_year(draw, today), draw(st.integers(1, 12))
    return Reading(one_of(draw, spelling.months(year, month)), unit(date(year, month, 1), Granularity.MONTH), IN)


def years(draw: st.DrawFn, today: date) -> Reading:
    """2011, '98, nineteen eighty-nine."""
    year = a_year(draw, today)
    told = [str(year)]
    if today.year - 80 < year < today.year + 20:
        told += [f"'{year % 100:02}", f"’{year % 100:02}"]
    told += [year_in_words(year)] if year % 100 else []
    return Reading(one_of(draw, told), unit(date(year, 1, 1), Granularity.YEAR), IN)


def month_days(draw: st.DrawFn, today: date) -> Reading:
    """March 14, the 14th of March: the nearest, told in the past or looking ahead as it lies."""
    days = draw(st.integers(0, 150))
    day = today.fromordinal(today.toordinal() - days)
    assume((day.month, day.day) != (2, 29))
    return Reading(one_of(draw, spelling.month_days(day)), the_day(day), ON)


def impossible(draw: st.DrawFn, today: date) -> Reading:
    """31 June 2019, February 30, 2015, a Monday that was a Sunday."""
    year = a_year(draw, today, before=60)
    if draw(st.booleans()):
        month = draw(st.sampled_from([2, 4, 6, 9, 11]))
        wrong = draw(st.integers(days_in_month(year, month) + 1, 31))
        name = MONTHS[month - 1]
        told = [f"{name} {wrong}, {year}", f"{wrong} {name} {year}", f"the {figure_ordinal(wrong)} of {name} {year}"]
        return Reading(one_of(draw, told), NO_SUCH_DAY, ON)
    day = a_day(draw, year)
    weekday = WEEKDAYS[(day.weekday() + draw(st.integers(1, 6))) % 7]
    name = MONTHS[day.month - 1]
    told = [f"{weekday}, {name} {day.day}, {year}", f"{weekday}, {day.day} {name} {year}"]
    return Reading(one_of(draw, told), NO_SUCH_DAY, ON)


def eras(draw: st.DrawFn, today: date) -> Reading:
    """44 BC, 221 B.C., AD 70, 597 AD."""
    year = draw(st.integers(1, 999))
    if draw(st.booleans()):
        time = Interval.parse(f"{year:04}")
        return Reading(one_of(draw, [f"{year} AD", f"AD {year}", f"{year} CE", f"A.D. {year}"]), time, BUILT)
    told = one_of(draw, [f"{year} BC", f"{year} BCE"])
    return Reading(told, BEFORE_CHRIST, BUILT, value=f"BC{year:04}")


def decades(draw: st.DrawFn, today: date) -> Reading:
    """the 1960s, the '60s, the sixties."""
    decade = (today.year + draw(st.integers(-190, -2))) // 10
    assume(decade % 10 or decade == 200)  # "the 1900s" are a century, as "the 1700s" are
    told = [f"the {decade}0s"]
    if today.year // 10 - 9 < decade <= today.year // 10 - 1 and decade % 10 > 1:
        in_words = number(decade % 10 * 10)[:-1] + "ies"
        told += [f"the '{decade % 10}0s", f"the ’{decade % 10}0s", f"the {in_words}", f"the {in_words.title()}"]
    return Reading(one_of(draw, told), Interval.parse(f"{decade:03}"), IN)


def centuries(draw: st.DrawFn, today: date) -> Reading:
    """the 13th century, the thirteenth century."""
    nth = draw(st.integers(1, 21))
    told = [f"the {one} {word}" for word in ("century", "Century") for one in (figure_ordinal(nth), ordinal(nth))]
    return Reading(one_of(draw, told), Interval.parse(f"{nth - 1:02}"), BUILT)


#: What stands before a time to narrow it, and TIMEX3's word for it; with a hyphen where one is needed.
NARROWED = {
    "early ": Mod.START,
    "late ": Mod.END,
    "mid-": Mod.MID,
    "the beginning of ": Mod.START,
    "the start of ": Mod.START,
    "the middle of ": Mod.MID,
    "the end of ": Mod.END,
}
AROUND = ("around ", "about ", "circa ")


def narrowed(draw: st.DrawFn, today: date) -> Reading:
    """early June 2011, mid-2018, the end of 2018, the late 1990s."""
    year, month = a_year(draw, today, before=80), draw(st.integers(1, 12))
    head = one_of(draw, list(NARROWED))
    mod = NARROWED[head]
    shape = one_of(draw, ["year", "month", "decade"])
    if shape == "decade":
        decade = min(year, today.year) // 10
        assume(decade % 10 or decade == 200)
        told = f"the {decade}0s" if head.startswith("the ") else f"{decade}0s"
        words = head + told if head.startswith("the ") else f"the {head}{told}"
        return Reading(words, Interval.parse(f"{decade:03}", mod), IN)
    told, value = (str(year), f"{year}") if shape == "year" else (f"{MONTHS[month - 1]} {year}", f"{year}-{month:02}")
    frames = ("They met at {}.", "The mill closed at {}.") if head in ("the start of ", "the end of ") else IN
    return Reading(head + told, Interval.parse(value, mod), frames)


def approximate(draw: st.DrawFn, today: date) -> Reading:
    """around 1900, circa 1900, about June 2011."""
    year, month = a_year(draw, today, after=0), draw(st.integers(1, 12))
    told, value = one_of(draw, [(str(year), f"{year}"), (f"{MONTHS[month - 1]} {year}", f"{year}-{month:02}")])
    frames = ("The mill was built {}.", "The tower was built {}.")
    return Reading(one_of(draw, AROUND) + told, Interval.parse(value, Mod.APPROX), frames)
