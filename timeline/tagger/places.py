"""A place of the calendar made whole: the interval of some fields, once all that is coarser is known."""

from typing import Final

import attrs
from pendulum import DateTime

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
from timeline.tagger.antiquity import bc_value
from timeline.tagger.context import Unknown
from timeline.tagger.days import named_day, named_days

#: A day of a month falls on a weekday again within a year; without a side only near months are thought of.
_MONTHS_AROUND: Final = (0, *(months for n in range(1, 12) for months in (-n, n)))
_NEAR: Final = 3
_WEEKDAYS: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_SOUTHERN: Final = {"SP": 9, "SU": 12, "FA": 3, "WI": 6}


def first_moment(time: Interval) -> DateTime:
    """Where a time begins: what is resolved has no open side."""
    assert time.start is not None
    return time.start


def interval_of(fields: Fields, policy: Policy, year: int = 0) -> Interval:
    """The interval of fields in the year (or decade, century) that they say, else in this one.

    Raises `Unknown` with a reason for a day that does not exist and for what lies outside the calendar.
    """
    if fields.bc:
        raise Unknown("outside the calendar", bc_value(fields))
    year = year if fields.year is None else fields.year
    try:
        return _long_unit(fields) or _within_year(fields, year, policy)
    except OutsideCalendar:
        raise Unknown("outside the calendar", partial_value(attrs.evolve(fields, year=year))) from None
    except NoSuchDay as error:
        raise Unknown(str(error)) from None


def intervals_in(fields: Fields, year: int, policy: Policy) -> list[Interval]:
    """All intervals of the fields that begin in a year: one, but for a named day that comes twice or not at all."""
    try:
        if fields.named:
            return [_on_named(day, fields) for day in named_days(fields.named, year)]
    except OutsideCalendar:
        raise Unknown("outside the calendar") from None
    except NoSuchDay as error:
        raise Unknown(str(error)) from None
    return [interval_of(fields, policy, year)]


def _on_named(day: Interval, fields: Fields) -> Interval:
    """A named day, or the days of a long feast; a time of the day is one of the first day."""
    assert day.start is not None
    return day if fields.granularity >= G.DAY else time_of(day.start, fields)


def _long_unit(fields: Fields) -> Interval | None:
    """A decade, century or millennium by its first digits, if the fields say one."""
    for digits, size, granularity in (
        (fields.millennium, 1000, G.MILLENNIUM),
        (fields.century, 100, G.CENTURY),
        (fields.decade, 10, G.DECADE),
    ):
        if digits is not None:
            return Interval.of(moment(max(digits * size, 1)), granularity)
    return None


def _within_year(fields: Fields, year: int, policy: Policy) -> Interval:
    if fields.swappable and policy.date_order == "DMY":
        fields = attrs.evolve(fields, month=fields.day, day=fields.month)
    if fields.named:
        return _on_named(named_day(fields.named, year), fields)
    if fields.month and fields.day:
        return time_of(_agreeing(moment(year, fields.month, fields.day), fields), fields)
    if fields.month:
        return Interval.of(moment(year, fields.month), G.MONTH)
    if fields.season:
        begins = _SOUTHERN[fields.season] if policy.hemisphere == "south" else None
        start, end = season(year, fields.season, begins)
        return Interval(start=start, end=end, granularity=G.SEASON, part=fields.season)
    if fields.quarter:
        return Interval.of(moment(year, 3 * fields.quarter - 2), G.QUARTER)
    if fields.half:
        return Interval.of(moment(year, 6 * fields.half - 5), G.HALF)
    if fields.week:
        return _week(year, fields.week)
    return _year(fields, year, policy)


def _week(year: int, week: int) -> Interval:
    try:
        return Interval.parse(f"{year:04}-W{week:02}")
    except ValueError as error:
        raise Unknown(str(error)) from None


def _year(fields: Fields, year: int, policy: Policy) -> Interval:
    """A year; a fiscal one begins where the policy says, in the year before the one it is named for."""
    if not fields.fiscal or policy.fiscal_year_start == 1:
        return Interval.of(moment(year), G.YEAR)
    first = Interval.of(moment(year - 1, policy.fiscal_year_start), G.MONTH)
    last = Interval.of(moment(year, policy.fiscal_year_start - 1), G.MONTH)
    return Interval.between(first, last)


def _agreeing(day: DateTime, fields: Fields) -> DateTime:
    """The day, if it is the weekday that the fields say."""
    if fields.weekday is not None and day.weekday() != fields.weekday:
        said, true = _WEEKDAYS[fields.weekday], _WEEKDAYS[day.weekday()]
        raise Unknown(f"{day.year:04}-{day.month:02}-{day.day:02} is a {true}, not a {said}")
    return day


def agreeing_day(fields: Fields, month: DateTime, policy: Policy, side: int = 0) -> Interval:
    """The day of this month, or of the nearest in which it is the weekday that is said: "Tuesday the 18th".

    `side`: only of months before (-1) or after (+1) this one.
    """
    failure: Unknown | None = None
    for months in _MONTHS_AROUND if fields.weekday is not None else (0,):
        if months * side < 0 or (abs(months) > _NEAR and not side):
            continue
        at = shift(month, months, G.MONTH)
        try:
            return interval_of(fields.merge(Fields(year=at.year, month=at.month)), policy)
        except Unknown as error:
            failure = failure or error
    raise failure or Unknown("no such day")


def nearest_to(fields: Fields, day: DateTime, policy: Policy) -> Interval:
    """ "The Monday closest to October 5": the place of the calendar that lies nearest to a day."""
    if fields.weekday is not None:
        return Interval.of(plus(day, DAY * ((fields.weekday - day.weekday() + 3) % 7 - 3)), G.DAY)
    found = [each for year in (day.year - 1, day.year, day.year + 1) for each in intervals_in(fields, year, policy)]
    if not found:
        raise Unknown(f"there is no such day around {day.year}")
    return min(found, key=lambda each: abs(each.start.toordinal() - day.toordinal()) if each.start else 0)


def time_of(day: DateTime, fields: Fields) -> Interval:
    """The day, or the time of the day that the fields say."""
    if fields.hour is not None:
        if fields.hour == 24:
            return Interval.of(shift(floor(day, G.DAY), 1, G.DAY), G.HOUR)
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
        return time_of(_weekday_in(fields.weekday, start, whole), fields)
    if fields.weekend:
        return Interval.of(start, G.WEEKEND)
    if fields.coarsest < G.DAY:
        if whole.granularity > G.DAY:
            raise Unknown("no day known for this time of the day", partial_value(fields))
        return interval_at(fields, whole)
    if fields.day and not fields.month:
        return interval_of(fields.merge(Fields(year=start.year, month=start.month)), policy)
    return interval_of(fields, policy, start.year)


def interval_at(fields: Fields, day: Interval) -> Interval:
    """The time of the day on a day."""
    if day.start is None:
        raise Unknown("no day known to count from")
    try:
        return time_of(day.start, fields)
    except (OutsideCalendar, NoSuchDay) as error:
        raise Unknown(str(error)) from None


def _weekday_in(weekday: int, start: DateTime, whole: Interval) -> DateTime:
    """The only such weekday in a time of a week or less, else the first from its start on."""
    first = floor(start, G.WEEK) if whole.granularity <= G.WEEK else start
    return plus(first, DAY * ((weekday - first.weekday()) % 7))


def partial_value(fields: Fields) -> str | None:
    """What TIMEX3 can say of fields without a year: "XXXX-11", "XXXX-WXX-2", "XXXX-XX-XXT17:00"."""
    clock = f"T{fields.part}" if fields.part else ""
    if fields.hour is not None:
        clock = f"T{fields.hour:02}:{fields.minute or 0:02}"
    year = f"{fields.year:04}" if fields.year and not fields.short else "XXXX"
    if fields.weekday is not None and not fields.day:
        return f"{year}-WXX-{fields.weekday + 1}{clock}"
    if fields.month:
        day = f"-{fields.day:02}" if fields.day else "-XX" if clock else ""
        return f"{year}-{fields.month:02}{day}{clock}"
    if fields.day:
        return f"{year}-XX-{fields.day:02}{clock}"
    for said in (fields.season, fields.quarter and f"Q{fields.quarter}", fields.half and f"H{fields.half}"):
        if said:
            return f"{year}-{said}"
    if clock:
        return f"{year}-XX-XX{clock}"
    return year if fields.year else None
