"""A place of the calendar made whole: the interval of some fields, once all that is coarser is known."""

from typing import Final

import attrs

from timeline.calendar import (
    DAY,
    NoSuchDay,
    OutsideCalendar,
    floor,
    moment,
    part_of_day,
    plus,
    season,
    shift,
)
from timeline.calendar import Granularity as G
from timeline.meaning import Fields
from timeline.model import Interval, Policy
from timeline.tagger.context import Unknown
from timeline.tagger.days import named_day

_WEEKDAYS: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_SOUTHERN: Final = {"SP": 9, "SU": 12, "FA": 3, "WI": 6}


def interval_of(fields: Fields, policy: Policy) -> Interval:
    """The interval of fields whose year (or decade, century) is said.

    Raises `Unknown` with a reason for a day that does not exist and for what lies outside the calendar.
    """
    if fields.bc:
        raise Unknown("outside the calendar", _bc_value(fields))
    try:
        return _interval(fields, policy)
    except OutsideCalendar:
        raise Unknown("outside the calendar", partial_value(fields)) from None
    except NoSuchDay as error:
        raise Unknown(str(error)) from None


def _interval(fields: Fields, policy: Policy) -> Interval:
    if fields.millennium is not None:
        return Interval.of(moment(max(fields.millennium * 1000, 1)), G.MILLENNIUM)
    if fields.century is not None:
        return Interval.of(moment(max(fields.century * 100, 1)), G.CENTURY)
    if fields.decade is not None:
        return Interval.of(moment(max(fields.decade * 10, 1)), G.DECADE)
    year = fields.year
    assert year is not None
    if fields.swappable and policy.date_order == "DMY":
        fields = attrs.evolve(fields, month=fields.day, day=fields.month)
    if fields.named:
        return _time_of(named_day(fields.named, year), fields)
    if fields.month and fields.day:
        return _time_of(_checked(moment(year, fields.month, fields.day), fields), fields)
    if fields.month:
        return Interval.of(moment(year, fields.month), G.MONTH)
    if fields.season:
        begins = _SOUTHERN[fields.season] if policy.hemisphere == "south" else None
        start, end = season(year, fields.season, begins)
        return Interval(start=start, end=end, granularity=G.SEASON, part=fields.season)
    if fields.quarter:
        return Interval.of(_fiscal(moment(year, 3 * fields.quarter - 2), fields, policy), G.QUARTER)
    if fields.half:
        return Interval.of(_fiscal(moment(year, 6 * fields.half - 5), fields, policy), G.HALF)
    if fields.week:
        return Interval.parse(f"{year:04}-W{fields.week:02}")
    return Interval.of(moment(year), G.YEAR)


def _fiscal(start, fields, policy):  # type: ignore[no-untyped-def]
    return shift(start, policy.fiscal_year_start - 1, G.MONTH) if fields.fiscal else start


def _checked(day, fields):  # type: ignore[no-untyped-def]
    if fields.weekday is not None and day.weekday() != fields.weekday:
        said, true = _WEEKDAYS[fields.weekday], _WEEKDAYS[day.weekday()]
        raise Unknown(f"{day.year:04}-{day.month:02}-{day.day:02} is a {true}, not a {said}")
    return day


def _time_of(day, fields):  # type: ignore[no-untyped-def]
    """The day, or the time of the day that the fields say."""
    if fields.hour is not None:
        midnight = floor(day, G.DAY)
        if fields.hour == 24:
            return Interval.of(shift(midnight, 1, G.DAY), G.HOUR)
        at = moment(day.year, day.month, day.day, fields.hour, fields.minute or 0, fields.second or 0)
        return Interval.of(at, G.SECOND if fields.second is not None else G.MINUTE if fields.minute else G.HOUR)
    if fields.part:
        start, end = part_of_day(day, fields.part)
        return Interval(start=start, end=end, granularity=G.PART_OF_DAY, part=fields.part)
    return Interval.of(day, G.DAY)


def inside(fields: Fields, whole: Interval, policy: Policy) -> Interval:
    """The place of the calendar within another time: "November" in 2021, "Friday" in a week, "noon" on a day."""
    start = whole.start
    if start is None:
        raise Unknown("no day known to count from")
    if fields.weekday is not None and not fields.day:
        return _time_of(_weekday_in(fields.weekday, whole), fields)
    if fields.weekend:
        return Interval.of(start, G.WEEKEND)
    if fields.coarsest < G.DAY:
        if whole.granularity > G.DAY:
            raise Unknown("no day known for this time of the day", partial_value(fields))
        return interval_at(fields, whole)
    if fields.day and not fields.month:
        return interval_of(fields.merge(Fields(year=start.year, month=start.month)), policy)
    year = start.year
    return interval_of(fields.merge(Fields(year=year)), policy)


def interval_at(fields: Fields, day: Interval) -> Interval:
    """The time of the day on a day."""
    assert day.start is not None
    try:
        return _time_of(day.start, fields)  # type: ignore[no-any-return]
    except (OutsideCalendar, NoSuchDay) as error:
        raise Unknown(str(error)) from None


def _weekday_in(weekday, whole):  # type: ignore[no-untyped-def]
    """The only such weekday in a time of a week or less, else the one nearest to the start."""
    start = floor(whole.start, G.WEEK) if whole.granularity <= G.WEEK else whole.start
    return plus(start, DAY * ((weekday - start.weekday()) % 7))


def partial_value(fields: Fields) -> str | None:
    """What TIMEX3 can say of fields without a year: "XXXX-11", "XXXX-WXX-2", "XXXX-XX-XXT17:00"."""
    clock = ""
    if fields.hour is not None:
        clock = f"T{fields.hour:02}:{fields.minute or 0:02}"
    elif fields.part:
        clock = f"T{fields.part}"
    year = f"{fields.year:04}" if fields.year and not fields.short else "XXXX"
    if fields.weekday is not None and not fields.day:
        return f"{year}-WXX-{fields.weekday + 1}{clock}"
    if fields.month:
        return f"{year}-{fields.month:02}" + (f"-{fields.day:02}" if fields.day else "") + clock
    if fields.season:
        return f"{year}-{fields.season}"
    if fields.quarter:
        return f"{year}-Q{fields.quarter}"
    if fields.half:
        return f"{year}-H{fields.half}"
    if fields.day:
        return f"{year}-XX-{fields.day:02}{clock}"
    if clock:
        return f"{year}-XX-XX{clock}"
    return year if fields.year else None


def _bc_value(fields: Fields) -> str:
    if fields.century:
        return f"BC{fields.century - 1:02}"
    date = f"-{fields.month:02}" + (f"-{fields.day:02}" if fields.day else "") if fields.month else ""
    return f"BC{fields.year:04}{date}"
