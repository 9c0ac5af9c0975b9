"""Parts of something greater: quarters and halves, the first week of May, the evening of 3 March, 3 p.m. on Monday."""

from collections.abc import Iterable
from datetime import date, timedelta

from dateutil.easter import easter
from hypothesis import strategies as st

from timeline.calendar import Granularity as G
from timeline.calendar import days_in_month, moment, nth_weekday, whole
from timeline.model import Interval
from timeline.strategies import spelling
from timeline.strategies.kinds.deictic import weekday_by
from timeline.strategies.kinds.drawing import a_day, a_year, one_of, the_day, unit
from timeline.strategies.phrase import AT, IN, ON, THEN, THEN_AHEAD, Reading
from timeline.strategies.words import DAY_PARTS, MONTHS, WEEKDAYS, ordinal

NTH = {1: "first", 2: "second", 3: "third", -1: "last"}


def quarters(draw: st.DrawFn, today: date) -> Reading:
    """the third quarter of 2018, Q3 2018, the second half of last year."""
    year, nth = a_year(draw, today, before=60, after=5), draw(st.integers(1, 4))
    code, name, at_most = one_of(draw, [("Q", "quarter", 4), ("H", "half", 2)])
    nth = min(nth, at_most)
    told = [f"the {one} {name} of {year}" for one in spelling.ordinals(nth)] + [f"{code}{nth} {year}"]
    told += [f"the {ordinal(nth)} {name} of last year"] if year == today.year - 1 else []
    return Reading(one_of(draw, told), Interval.parse(f"{year}-{code}{nth}"), IN)


def fiscal_years(draw: st.DrawFn, today: date) -> Reading:
    """fiscal 2019, FY2019, the 2019 fiscal year."""
    year = a_year(draw, today, before=40, after=3)
    told = [f"fiscal {year}", f"fiscal year {year}", f"FY{year}", f"FY {year}", f"the {year} fiscal year"]
    return Reading(one_of(draw, told), Interval.parse(f"{year}"), ("Profit rose in {}.", "In {} profit fell."))


def months_of(draw: st.DrawFn, today: date) -> tuple[str, int, int]:
    """A month to tell the parts of: May 2019, May last year, last November."""
    month, back = draw(st.integers(1, 12)), draw(st.integers(0, 30))
    name = MONTHS[month - 1]
    last = today.year - (month >= today.month)
    named = (f"{name} {today.year - back}", today.year - back)
    words, year = one_of(draw, [named, (f"last {name}", last), (f"{name} last year", today.year - 1)])
    return words, year, month


def nth_weekdays(draw: st.DrawFn, today: date) -> Reading:
    """the second Tuesday of January 2021, the last Friday of last May."""
    told, year, month = months_of(draw, today)
    nth, weekday = one_of(draw, list(NTH)), draw(st.integers(0, 6))
    found = nth_weekday(year, month, weekday, nth)
    return Reading(f"the {NTH[nth]} {WEEKDAYS[weekday]} of {told}", Interval.of(found, G.DAY), ON)


def weeks_of(year: int, month: int | None) -> list[Interval]:
    """The weeks of a month or a year: those with most of their days, and so their Thursday, in it."""
    start, end = whole(moment(year, month or 1), G.YEAR if month is None else G.MONTH)
    thursdays = (start.date() + timedelta(days=n) for n in range((end - start).days))
    return [unit(day, G.WEEK) for day in thursdays if day.weekday() == 3]


def nth_units(draw: st.DrawFn, today: date) -> Reading:
    """the first week of last November, the last day of February 2019, the third week of May last year."""
    told, year, month = months_of(draw, today)
    nth = one_of(draw, list(NTH))
    name = one_of(draw, ["week", "day"])
    if name == "week":
        time = weeks_of(year, month)[nth - 1 if nth > 0 else nth]
        return Reading(f"the {NTH[nth]} week of {told}", time, IN)
    day = nth if nth > 0 else days_in_month(year, month)
    return Reading(f"the {NTH[nth]} day of {told}", the_day(date(year, month, day)), ON)


def day_parts(draw: st.DrawFn, today: date) -> Reading:
    """last night, this morning, Monday evening, the evening of 3 March 2021."""
    name = one_of(draw, list(DAY_PARTS))
    weekday, day = draw(st.integers(0, 6)), a_day(draw, a_year(draw, today))
    spelt = one_of(draw, spelling.dates(day)[:8])
    yesterday, tomorrow = today - timedelta(days=1), today + timedelta(days=1)
    told: list[tuple[str, date, Iterable[str]]] = [
        (f"yesterday {name}" if name != "night" else "last night", yesterday, THEN),
        (f"this {name}" if name != "night" else "tonight", today, THEN),
        (f"tomorrow {name}", tomorrow, THEN_AHEAD),
        (f"{WEEKDAYS[weekday]} {name}", weekday_by(today, weekday, 0), (*ON, *THEN[:3])),
        (f"the {name} of {spelt}", day, ON),
    ]
    words, at, frames = one_of(draw, told)
    return Reading(words, Interval.parse(f"{at.isoformat()}T{DAY_PARTS[name]}"), tuple(frames))


def clocks(draw: st.DrawFn, today: date) -> Reading:
    """3 p.m. Monday, 15:40 GMT yesterday, half past nine today: the time that the text's own clock shows."""
    hour, minute = draw(st.integers(0, 23)), one_of(draw, [0, 30, 15, 5, 40, 59])
    weekday, zone = draw(st.integers(0, 6)), one_of(draw, ["", "", " GMT", " EST", " CET"])
    spelt = one_of(draw, spelling.clocks(hour, minute))
    spelt += zone if spelt[0].isdigit() else ""
    words, day = one_of(
        draw,
        [
            (spelt, today),
            (f"{spelt} {WEEKDAYS[weekday]}", weekday_by(today, weekday, 0)),
            (f"{spelt} yesterday", today - timedelta(days=1)),
            (f"{spelt} today", today),
        ],
    )
    return Reading(words, Interval.parse(f"{day.isoformat()}T{hour:02}:{minute:02}"), AT)


#: Days with a name: the day of a year, by month and day or by a rule.
FIXED = {
    "Christmas Day": (12, 25),
    "Christmas Eve": (12, 24),
    "New Year's Eve": (12, 31),
    "New Year's Day": (1, 1),
    "Boxing Day": (12, 26),
    "Valentine's Day": (2, 14),
    "St. Patrick's Day": (3, 17),
    "Halloween": (10, 31),
}
FROM_EASTER = {"Easter Sunday": 0, "Easter Monday": 1, "Good Friday": -2, "Palm Sunday": -7, "Ash Wednesday": -46}
BY_WEEKDAY = {"Thanksgiving": (11, 3, 4), "Labor Day": (9, 0, 1), "Memorial Day": (5, 0, -1)}


def feasts(draw: st.DrawFn, today: date) -> Reading:
    """Christmas Eve 2018, Easter Monday 2019, Thanksgiving, 2015."""
    year = a_year(draw, today, before=60, after=10)
    name = one_of(draw, [*FIXED, *FROM_EASTER, *BY_WEEKDAY])
    if name in FIXED:
        day = date(year, *FIXED[name])
    elif name in FROM_EASTER:
        day = easter(year) + timedelta(days=FROM_EASTER[name])
    else:
        found = nth_weekday(year, *BY_WEEKDAY[name])
        day = date(found.year, found.month, found.day)
    words = one_of(draw, [f"{name} {year}", f"{name.replace(chr(39), '’')} {year}", f"{name}, {year}"])
    return Reading(words, the_day(day), ON)
