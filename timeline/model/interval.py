"""Interval: a stretch of the calendar, the only kind of time that has a place on a timeline."""

import enum
import re
from datetime import date, timedelta
from typing import Any, Final, get_args

import attrs
from pendulum import DateTime

from timeline.arguments import expect, refuse_misfits, shown
from timeline.calendar import (
    DAY,
    MAX_YEAR,
    Granularity,
    NoSuchDay,
    OutsideCalendar,
    floor,
    moment,
    part_of_day,
    plus,
    season,
    whole,
)
from timeline.errors import BadValue
from timeline.model.values import EDTF_SEASONS, VALUE, Part, side_edtf, unit_edtf, unit_value

_PARTS: Final = get_args(Part)


class Mod(enum.StrEnum):
    """TimeML's modifiers: they qualify a time and never move its bounds.

    >>> Mod.START
    Mod.START
    """

    BEFORE = "BEFORE"
    AFTER = "AFTER"
    ON_OR_BEFORE = "ON_OR_BEFORE"
    ON_OR_AFTER = "ON_OR_AFTER"
    LESS_THAN = "LESS_THAN"
    MORE_THAN = "MORE_THAN"
    EQUAL_OR_LESS = "EQUAL_OR_LESS"
    EQUAL_OR_MORE = "EQUAL_OR_MORE"
    START = "START"
    MID = "MID"
    END = "END"
    APPROX = "APPROX"

    def __repr__(self) -> str:
        return f"Mod.{self.name}"


@attrs.frozen(kw_only=True, repr=False)
class Interval:
    """A stretch of local time, half-open: `start` belongs to it, `end` does not; None is an open side.

    `granularity` is the unit the words named ("2018" is a year, never 1 January), and for a range that of its first
    end; `last_granularity` is that of the last end, where it differs. `part` is the TIMEX3 code of a season or a part
    of the day.

    >>> november = Interval.parse("2021-11")
    >>> november.start, november.end, november.granularity
    (DateTime(2021, 11, 1, 0, 0, 0), DateTime(2021, 12, 1, 0, 0, 0), Granularity.MONTH)
    >>> november
    Interval.parse('2021-11')
    >>> november.within(Interval.parse("2021"))
    True
    """

    start: DateTime | None
    end: DateTime | None
    granularity: Granularity
    last_granularity: Granularity | None = None
    part: Part | None = None
    mod: Mod | None = None

    def __attrs_post_init__(self) -> None:
        given: Any = self  # whatever the annotations say
        if not (
            isinstance(given.granularity, Granularity)
            and (given.start is None or isinstance(given.start, DateTime))
            and (given.end is None or isinstance(given.end, DateTime))
            and (given.last_granularity is None or isinstance(given.last_granularity, Granularity))
            and (given.mod is None or isinstance(given.mod, Mod))
            and (given.part is None or given.part in _PARTS)
        ):
            refuse_misfits(self)  # validators of attrs would cost more than all that makes an interval
        if (self.start is not None and self.start.tzinfo) or (self.end is not None and self.end.tzinfo):
            raise BadValue("the start and end of an Interval are local times without a zone: use naive()")
        if self.start is not None and self.start.year > MAX_YEAR:
            raise OutsideCalendar(f"the year {self.start.year} lies outside the calendar")
        if self.start is not None and self.end is not None and not self.start < self.end:
            raise BadValue(f"an interval must end after it starts: {self.start} … {self.end}")

    @classmethod
    def of(cls, at: DateTime, granularity: Granularity, mod: Mod | None = None) -> "Interval":
        """The whole unit that holds `at`.

        >>> Interval.of(moment(2022, 8, 6), Granularity.WEEK)
        Interval.parse('2022-W31')
        """
        given: tuple[Any, Any] = (at, granularity)
        if not (isinstance(given[0], DateTime) and isinstance(given[1], Granularity)):
            expect("at", at, DateTime)
            expect("granularity", granularity, Granularity)
        start, end = whole(at, granularity)
        if granularity is Granularity.SEASON:
            part = next(code for code in EDTF_SEASONS if season(start.year, code)[0] == start)
            return cls(start=start, end=end, granularity=granularity, part=part, mod=mod)
        return cls(start=start, end=end, granularity=granularity, mod=mod)

    @classmethod
    def parse(cls, value: str, mod: Mod | str | None = None) -> "Interval":
        """The interval that a TIMEX3 value names, or a range or open side of two such values: the inverse of `value`.

        Raises `BadValue` where the value names none.

        >>> Interval.parse("2010/2015").end
        DateTime(2016, 1, 1, 0, 0, 0)
        >>> Interval.parse("2018-03-05/..").end is None
        True
        """
        expect("value", value, str)
        if mod is not None and mod not in tuple(Mod):
            raise BadValue(f"mod must be one of {', '.join(Mod)}, not {shown(mod)}")
        mod = Mod(mod) if mod else None
        if "/" not in value:
            return attrs.evolve(_parse_unit(value), mod=mod)
        sides = value.split("/")
        if len(sides) != 2:
            raise BadValue(f"{value!r} has more than two sides: write first/last")
        first, last = (None if side == ".." else _parse_unit(side) for side in sides)
        return attrs.evolve(cls.between(first, last), mod=mod)

    @classmethod
    def between(cls, first: "Interval | None", last: "Interval | None") -> "Interval":
        """From the start of `first` to the end of `last`; None leaves that side open.

        A part of a day bounds a stretch by its first or last hour.

        >>> Interval.between(Interval.parse("2019-03"), Interval.parse("2019-06"))
        Interval.parse('2019-03/2019-06')
        >>> Interval.between(None, Interval.parse("2022-08-06TMO"))
        Interval.parse('../2022-08-06T11:00')
        """
        expect("first", first, Interval, None)
        expect("last", last, Interval, None)
        named = first or last
        if named is None:
            raise BadValue("an interval needs at least one side")
        grain = _bounding(named.granularity)
        final = _bounding(last.last_granularity or last.granularity) if last else None
        return cls(
            start=first.start if first else None,
            end=last.end if last else None,
            granularity=grain,
            last_granularity=final if final is not grain else None,
        )

    @property
    def is_unit(self) -> bool:
        """Whether this is one whole unit of its granularity, and not a range or an open side."""
        if self.start is None or self.end is None or self.last_granularity is not None:
            return False
        if self.part is not None:
            return True
        return whole(self.start, self.granularity) == (self.start, self.end)

    @property
    def value(self) -> str:
        """The TIMEX3 value of one unit ("2021-11", "1998-W06", "199"), else `first/last` (`..` is an open side)."""
        if self.start is not None and self.is_unit:
            return unit_value(self.start, self.granularity, self.part)
        first = ".." if self.start is None else unit_value(self.start, self.granularity)
        if self.end is None:
            return f"{first}/.."
        grain = self.last_granularity or self.granularity
        return f"{first}/{unit_value(floor(plus(self.end, -_second(grain)), grain), grain)}"

    @property
    def edtf(self) -> str:
        """The EDTF string (ISO 8601-2:2019).

        Weeks and weekends, which EDTF does not have, become intervals of days, and parts of the day become their day,
        as do clock times in a range; START, MID, END and APPROX become `~`, where there is no clock time.

        >>> Interval.parse("1998-W06").edtf, Interval.parse("199").edtf, Interval.parse("2018-SU", mod="APPROX").edtf
        ('1998-02-02/1998-02-08', '199X', '2018-22~')
        """
        about = "~" if self.mod in (Mod.START, Mod.MID, Mod.END, Mod.APPROX) else ""
        if self.start is not None and self.is_unit and self.granularity < Granularity.PART_OF_DAY:
            return unit_edtf(self.start, self.granularity, self.part)
        if self.start is not None and self.is_unit and self.granularity not in (Granularity.WEEK, Granularity.WEEKEND):
            return unit_edtf(self.start, self.granularity, self.part) + about
        first = ".." if self.start is None else side_edtf(self.start, self.granularity, last=False) + about
        if self.end is None:
            return f"{first}/.."
        grain = self.last_granularity or self.granularity
        return f"{first}/{side_edtf(self.end, grain, last=True)}{about}"

    def dates(self) -> tuple[date | None, date | None]:
        """The first and the last day, both included.

        >>> Interval.parse("2022-02").dates()
        (datetime.date(2022, 2, 1), datetime.date(2022, 2, 28))
        """
        first = date(self.start.year, self.start.month, self.start.day) if self.start else None
        if self.end is None:
            return first, None
        last = plus(self.end, -timedelta(seconds=1))
        return first, date(last.year, last.month, last.day)

    def before(self, other: "Interval") -> bool:
        """Whether all of this lies before all of `other` (to touch counts as before)."""
        _expect_interval(other)
        return self.end is not None and other.start is not None and self.end <= other.start

    def after(self, other: "Interval") -> bool:
        """Whether all of this lies after all of `other`."""
        _expect_interval(other)
        return other.before(self)

    def within(self, other: "Interval") -> bool:
        """Whether all of this lies within `other`; every interval lies within itself."""
        _expect_interval(other)
        starts = other.start is None or (self.start is not None and other.start <= self.start)
        return starts and (other.end is None or (self.end is not None and self.end <= other.end))

    def contains(self, other: "Interval") -> bool:
        """Whether all of `other` lies within this."""
        _expect_interval(other)
        return other.within(self)

    def overlaps(self, other: "Interval") -> bool:
        """Whether the two share a moment."""
        return not self.before(other) and not other.before(self)

    def __str__(self) -> str:
        return self.value

    def __repr__(self) -> str:
        try:
            pasted = Interval.parse(self.value, self.mod)
        except ValueError:
            pasted = None
        if pasted == self:
            mod = f", mod={self.mod.value!r}" if self.mod else ""
            return f"Interval.parse({self.value!r}{mod})"
        shown = (f"{a.name}={getattr(self, a.name)!r}" for a in attrs.fields(Interval))
        return f"Interval({', '.join(shown)})"


def _expect_interval(other: object) -> None:
    if not isinstance(other, Interval):
        expect("other", other, Interval)


def _bounding(granularity: Granularity) -> Granularity:
    return Granularity.HOUR if granularity is Granularity.PART_OF_DAY else granularity


def _second(granularity: Granularity) -> timedelta:
    """A step back from an open end that lands in the last unit named."""
    return 2 * DAY if granularity is Granularity.WEEKEND else timedelta(seconds=1)


def _parse_unit(value: str) -> Interval:
    if re.fullmatch(r"[0-9]{1,3}", value):
        granularity = (Granularity.MILLENNIUM, Granularity.CENTURY, Granularity.DECADE)[len(value) - 1]
        return Interval.of(moment(max(int(value) * 10 ** (4 - len(value)), 1)), granularity)
    found = VALUE.fullmatch(value)
    if found is None:
        raise BadValue(f"{value!r} is no TIMEX3 value of an interval: write 2018, 2018-03, 2018-W11, 2018-03-14 …")
    year = int(found["year"])
    if found["week"]:
        try:
            monday = date.fromisocalendar(year, int(found["week"]), 1)
        except ValueError:
            raise NoSuchDay(f"there is no {value}") from None
        grain = Granularity.WEEKEND if found["weekend"] else Granularity.WEEK
        return Interval.of(moment(monday.year, monday.month, monday.day), grain)
    if found["quarter"]:
        return Interval.of(moment(year, 3 * int(found["quarter"])), Granularity.QUARTER)
    if found["half"]:
        return Interval.of(moment(year, 6 * int(found["half"])), Granularity.HALF)
    if found["season"]:
        start, end = season(year, found["season"])
        return Interval(start=start, end=end, granularity=Granularity.SEASON, part=found["season"])  # type: ignore[arg-type]
    if not found["month"]:
        return Interval.of(moment(year), Granularity.YEAR)
    if not found["day"]:
        return Interval.of(moment(year, int(found["month"])), Granularity.MONTH)
    day = moment(year, int(found["month"]), int(found["day"]))
    if found["part"]:
        start, end = part_of_day(day, found["part"])
        return Interval(start=start, end=end, granularity=Granularity.PART_OF_DAY, part=found["part"])  # type: ignore[arg-type]
    if not found["hour"]:
        return Interval.of(day, Granularity.DAY)
    clock = moment(
        day.year, day.month, day.day, int(found["hour"]), int(found["minute"] or 0), int(found["second"] or 0)
    )
    grain = (
        Granularity.SECOND
        if found["second"]
        else Granularity.HOUR
        if int(found["minute"] or 0) == 0
        else Granularity.MINUTE
    )
    return Interval.of(clock, grain)
