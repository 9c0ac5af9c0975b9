"""The other kinds of time, which have no place of their own on a timeline: they say so by their type."""

from typing import Final, Literal

import attrs

from timeline.arguments import fits
from timeline.calendar import Granularity
from timeline.model.interval import Interval, Mod
from timeline.model.values import Part

#: A number, a range of two numbers, or None for "several".
Amount = int | float | tuple[int | float, int | float] | None

#: How TIMEX3 writes units in lengths of time.
LETTERS: Final = {
    Granularity.SECOND: "S",
    Granularity.MINUTE: "M",
    Granularity.HOUR: "H",
    Granularity.PART_OF_DAY: "DT",  # where no part is named
    Granularity.DAY: "D",
    Granularity.WEEKEND: "WE",
    Granularity.WEEK: "W",
    Granularity.MONTH: "M",
    Granularity.SEASON: "SE",
    Granularity.QUARTER: "Q",
    Granularity.HALF: "H",
    Granularity.YEAR: "Y",
    Granularity.DECADE: "DE",
    Granularity.CENTURY: "CE",
    Granularity.MILLENNIUM: "ML",
}


def _number(amount: Amount) -> str:
    if isinstance(amount, tuple):
        amount = amount[0]
    if amount is None:
        return "X"
    return f"{amount:f}".rstrip("0").rstrip(".") if isinstance(amount, float) else str(amount)


@attrs.frozen(field_transformer=fits)
class Duration:
    """A length of time; with `interval`, one that lies somewhere ("the past three years").

    `amounts` runs from coarse to fine. `part` is the TIMEX3 code where the unit is a part of the day ("three nights").

    >>> Duration(((Granularity.YEAR, 1), (Granularity.MONTH, 6))).value
    'P1Y6M'
    >>> Duration(((Granularity.HOUR, 5),)).value
    'PT5H'
    >>> Duration(((Granularity.WEEK, None),)).value        # several weeks
    'PXW'
    """

    amounts: tuple[tuple[Granularity, Amount], ...]
    mod: Mod | None = attrs.field(default=None, kw_only=True)
    part: Part | None = attrs.field(default=None, kw_only=True)
    interval: Interval | None = attrs.field(default=None, kw_only=True)

    @property
    def value(self) -> str:
        """The TIMEX3 value; of a range of lengths ("two to three weeks") the shorter."""
        dates = "".join(f"{_number(n)}{LETTERS[unit]}" for unit, n in self.amounts if unit > Granularity.PART_OF_DAY)
        clock = "".join(
            f"{_number(n)}{self.part if unit is Granularity.PART_OF_DAY and self.part else LETTERS[unit]}"
            for unit, n in self.amounts
            if unit <= Granularity.PART_OF_DAY
        )
        return f"P{dates}" + (f"T{clock}" if clock else "")

    @property
    def granularity(self) -> Granularity:
        """The finest unit it is told in."""
        return self.amounts[-1][0]


@attrs.frozen(kw_only=True, field_transformer=fits)
class Recurrence:
    """A time that comes back: "every Monday", "twice a week", "daily".

    Either a length (`unit` with `every`: "every two years") or a place in the calendar (`weekday`, 0 for Monday,
    `month`, `day`, `part`, `hour`). `times` counts how often in each ("twice a week"); `quant` is TimeML's word.

    >>> Recurrence(unit=Granularity.WEEK, weekday=0, quant="EVERY").value
    'XXXX-WXX-1'
    >>> Recurrence(unit=Granularity.WEEK, times=2).value, Recurrence(unit=Granularity.WEEK, times=2).freq
    ('P1W', '2X')
    """

    unit: Granularity
    every: Amount = 1
    times: int | None = None
    quant: Literal["EVERY", "EACH"] | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    weekend: bool = False
    part: Part | None = None
    clock: str | None = None

    @property
    def value(self) -> str:
        """The TIMEX3 value."""
        time = f"T{self.clock or self.part}" if self.clock or (self.part and self.unit < Granularity.SEASON) else ""
        if self.weekday is not None:
            return f"XXXX-WXX-{self.weekday + 1}{time}"
        if self.weekend:
            return f"XXXX-WXX-WE{time}"
        if self.month is not None:
            return f"XXXX-{self.month:02}" + (f"-{self.day:02}" if self.day else "") + time
        if self.day is not None:
            return f"XXXX-XX-{self.day:02}{time}"
        if self.part and self.unit is Granularity.YEAR:
            return f"XXXX-{self.part}"
        if time:
            return f"XXXX-XX-XX{time}"
        return Duration(((self.unit, self.every),)).value

    @property
    def freq(self) -> str | None:
        """TimeML's `freq`: "2X" for twice."""
        return f"{self.times}X" if self.times else None


@attrs.frozen(field_transformer=fits)
class VagueTime:
    """A time that no calendar can hold: "recently", "now", "in the future".

    >>> VagueTime("PAST").value
    'PAST_REF'
    """

    direction: Literal["PAST", "PRESENT", "FUTURE"]

    @property
    def value(self) -> str:
        """The TIMEX3 value."""
        return f"{self.direction}_REF"


@attrs.frozen(field_transformer=fits)
class Unresolved:
    """What was seen and could not be placed, with the reason in plain words.

    >>> Unresolved("there is no 2022-06-31").reason
    'there is no 2022-06-31'
    """

    reason: str

    @property
    def value(self) -> None:
        """None: nothing can be written for it."""
        return None


Time = Interval | Duration | Recurrence | VagueTime | Unresolved
