"""What a phrase says before we know "now": a small algebra of times.

A grammar reads a phrase into one of these values; nothing here knows a date, and nothing that resolves them
knows a word::

    "November last year"            Within(Fields(month=11), Unit(YEAR, -1))
    "two weeks ago"                 Offset(Length(((WEEK, 2),)), -1)
    "the next day"                  Unit(DAY, 1, THEN)
    "last Monday"                   Cycle(Fields(weekday=0), -1)
    "the first week of last May"    Nth(1, Fields(week=True), Cycle(Fields(month=5), -1))
    "early 2018"                    Modified(Mod.START, Fields(year=2018))
"""

import enum
from collections.abc import Iterator
from functools import cached_property
from operator import attrgetter
from typing import Any, Literal

import attrs

from timeline.calendar import Granularity
from timeline.model import Amount, Mod, Part


class Reference(enum.Enum):
    """Where a relative meaning counts from."""

    #: The publication date: "ago", "last", "this", "next", "today".
    NOW = "now"
    #: The date that the story has just set: "later", "earlier", "the following", "that year".
    THEN = "then"
    #: What the text is about, whatever else it has told in passing: "the latest quarter", "earlier in the year".
    TOPIC = "topic"

    def __repr__(self) -> str:
        return self.name


NOW, THEN, TOPIC = Reference.NOW, Reference.THEN, Reference.TOPIC


@attrs.frozen(kw_only=True, repr=False)
class Fields:
    """A place in the calendar, as far as it is said; what is coarser and not said comes from the context.

    `year` may be given by its last two digits (`short` is then True), `decade` and `century` by their first digits
    (199 for the 1990s, 19 for 19XX; `short` for "the nineties"), `weekday` counts from 0 for Monday, `part` is a TIMEX3
    code of the season or of the part of the day, `named` a key of `timeline.tagger.days`. `bc` counts years before
    Christ. `zone` keeps the words of a time zone. `swappable`: month and day may be
    meant the other way round ("3/4/2018").
    """

    millennium: int | None = None
    century: int | None = None
    decade: int | None = None
    year: int | None = None
    short: bool = False
    bc: bool = False
    half: int | None = None
    quarter: int | None = None
    season: Part | None = None
    month: int | None = None
    week: int | None = None
    weekend: bool = False
    named: str | None = None
    weekday: int | None = None
    day: int | None = None
    part: Part | None = None
    hour: int | None = None
    minute: int | None = None
    second: int | None = None
    zone: str | None = None
    fiscal: bool = False
    swappable: bool = False

    def __repr__(self) -> str:
        return f"Fields({', '.join(f'{name}={value!r}' for name, value in self.told.items())})"

    @cached_property
    def told(self) -> dict[str, Any]:
        """The fields that are said, qualifiers too, by their names: midnight's 0 and Monday's 0 are said."""
        fields = zip(_NAMES, _VALUES(self), strict=True)
        return {name: value for name, value in fields if value is not None and value is not False}

    def said(self) -> Iterator[str]:
        """The names of the fields that are said, coarse to fine."""
        return (name for name in _ORDER if name in self.told)

    @cached_property
    def granularity(self) -> Granularity:
        """The finest unit that is said."""
        finest = Granularity.MILLENNIUM
        for name in self.said():
            finest = _GRAINS[name]
        return finest

    @cached_property
    def coarsest(self) -> Granularity:
        """The coarsest unit that is said."""
        return _GRAINS[next(self.said())]

    def merge(self, other: "Fields") -> "Fields":
        """These fields and, where they are silent, those of `other`."""
        return Fields(**(other.told | self.told))


_GRAINS = {
    "millennium": Granularity.MILLENNIUM,
    "century": Granularity.CENTURY,
    "decade": Granularity.DECADE,
    "year": Granularity.YEAR,
    "half": Granularity.HALF,
    "quarter": Granularity.QUARTER,
    "season": Granularity.SEASON,
    "month": Granularity.MONTH,
    "week": Granularity.WEEK,
    "weekend": Granularity.WEEKEND,
    "named": Granularity.DAY,
    "weekday": Granularity.DAY,
    "day": Granularity.DAY,
    "part": Granularity.PART_OF_DAY,
    "hour": Granularity.HOUR,
    "minute": Granularity.MINUTE,
    "second": Granularity.SECOND,
}
_ORDER = tuple(_GRAINS)
_NAMES = tuple(attribute.name for attribute in attrs.fields(Fields))
_VALUES = attrgetter(*_NAMES)


@attrs.frozen
class Unit:
    """The whole unit `count` units away from the reference: "last year", "this week", "tomorrow", "that month"."""

    unit: Granularity
    count: int = 0
    since: Reference = NOW


@attrs.frozen
class Told:
    """The date that the story has just set, whatever its unit: "by then", "since then"."""


@attrs.frozen
class Cycle:
    """The nearest such place of the calendar on one side: "last Monday" -1, "this summer" 0, "next May" +1.

    -2 and +2 are the one beyond: "the Friday before last".
    """

    fields: Fields
    count: int
    since: Reference = NOW


@attrs.frozen
class Length:
    """A length of time; `side` says where it lies, if it does: -1 up to the reference, +1 from it on."""

    amounts: tuple[tuple[Granularity, Amount], ...]
    mod: Mod | None = None
    part: Part | None = None
    side: Literal[-1, 0, 1] = 0
    since: Reference = NOW


@attrs.frozen
class Offset:
    """A length before (-1) or after (+1) a reference or a time: "two weeks ago", "three days later".

    The result has the granularity of the length's finest unit, or that of `unit` ("two weeks ago today": the day).
    """

    length: Length
    sign: Literal[-1, 1]
    base: "Reference | Meaning" = NOW
    unit: Granularity | None = None


@attrs.frozen
class Within:
    """A place of the calendar inside another time: "November last year", "Friday of that week", "3 p.m. on Monday"."""

    part: Fields
    whole: "Meaning"


@attrs.frozen
class Likewise:
    """The unit that the story has told last, but of another year: "the same month last year", "the 1988 quarter"."""

    unit: Granularity
    year: "Meaning"


@attrs.frozen
class Nth:
    """The n-th of the units or places inside a time, -1 the last: "the first week of May", "the last Friday of May"."""

    n: int
    each: Granularity | Fields
    whole: "Meaning"


@attrs.frozen
class Beside:
    """A weekday so many before or after another time: "the Friday before Christmas" -1, "the third Sunday after" +3."""

    fields: Fields
    count: int
    base: "Meaning"


@attrs.frozen
class Modified:
    """A time with one of TimeML's modifiers: "early 2018", "around noon", "more than a year ago"."""

    mod: Mod
    inner: "Meaning"


@attrs.frozen(kw_only=True)
class Repeat:
    """A time that comes back: "every Monday", "twice a week", "daily"."""

    unit: Granularity | None = None
    every: Amount = 1
    fields: Fields = Fields()
    times: int | None = None
    quant: Literal["EVERY", "EACH"] | None = None


@attrs.frozen
class Vague:
    """ "Recently", "now", "in the future"."""

    direction: Literal["PAST", "PRESENT", "FUTURE"]


@attrs.frozen
class Unreadable:
    """What looks like a time and cannot be one: "in a 202 interview"."""

    reason: str


Meaning = (
    Fields
    | Unit
    | Told
    | Cycle
    | Length
    | Offset
    | Within
    | Likewise
    | Nth
    | Beside
    | Modified
    | Repeat
    | Vague
    | Unreadable
)


def outermost(meaning: Meaning) -> Meaning:
    """The time that holds all the rest, without its modifiers: of "early on 3 May of last year" last year.

    >>> outermost(Modified(Mod.START, Within(Fields(month=5, day=3), Unit(Granularity.YEAR, -1))))
    Unit(unit=Granularity.YEAR, count=-1, since=NOW)
    """
    while True:
        match meaning:
            case Modified(inner=outer) | Within(whole=outer) | Nth(whole=outer) | Beside(base=outer):
                meaning = outer
            case _:
                return meaning


def innermost(meaning: Meaning) -> Meaning:
    """The time that all the rest leads to, without its modifiers: of "noon on Tuesday of last week" noon.

    >>> innermost(Within(Fields(hour=12), Within(Fields(weekday=1), Unit(Granularity.WEEK, -1)))).hour
    12
    """
    while isinstance(meaning, Modified | Within):
        meaning = meaning.inner if isinstance(meaning, Modified) else meaning.part
    return meaning
