"""From a TIMEX3 value back to a time: the inverse of `Time.value`, as far as the value says it.

The spellings of others are read too: "199X" for a decade, "P2E" for two of them.
"""

import re
from typing import Any, Final, Literal, cast

from timeline.calendar import Granularity as G
from timeline.model import Amount, Duration, Interval, Mod, Part, Recurrence, Time, Unresolved, VagueTime
from timeline.model.times import LETTERS

_VAGUE: Final = {"PAST_REF": "PAST", "PRESENT_REF": "PRESENT", "FUTURE_REF": "FUTURE"}
_NUMBER: Final = r"(X|\d{1,9}(?:\.\d{1,9})?)"
_DATE: Final = re.compile(_NUMBER + "([DC]E|ML|[SW]E|[YMWDQHECL])", re.ASCII)
_TIME: Final = re.compile(_NUMBER + "(MO|MI|AF|EV|NI|DT|[HMS])", re.ASCII)
_UNITS: Final = {letters: unit for unit, letters in LETTERS.items() if unit > G.PART_OF_DAY} | {
    "E": G.DECADE,  # as others write it
    "C": G.CENTURY,
    "L": G.MILLENNIUM,
}
_CLOCK: Final = {letters: unit for unit, letters in LETTERS.items() if unit <= G.PART_OF_DAY}
_AGAIN: Final = re.compile(
    r"XXXX-(?:WXX-(?:(?P<weekday>[1-7])|(?P<weekend>WE))|(?P<season>SP|SU|FA|WI)|(?P<month>\d\d|XX)(?:-(?P<day>\d\d|XX))?)"
    r"(?:T(?:(?P<part>MO|MI|AF|EV|NI|DT)|(?P<clock>\d\d(?::\d\d)*)))?",
    re.ASCII,
)


def time_of(value: str, mod: Mod | None = None, quant: str | None = None, freq: str | None = None) -> Time:
    """The time that a TIMEX3 value names; `Unresolved` where it names none.

    >>> time_of("1998-W06"), time_of("P1Y6M").value, time_of("XXXX-WXX-1").value, time_of("PAST_REF")
    (Interval.parse('1998-W06'), 'P1Y6M', 'XXXX-WXX-1', VagueTime(direction='PAST'))
    >>> time_of("199X")
    Interval.parse('199')
    >>> time_of("XXXX-02")
    Recurrence(unit=Granularity.YEAR, every=1, ...month=2, ...)
    """
    if value in _VAGUE:
        return VagueTime(cast("Literal['PAST', 'PRESENT', 'FUTURE']", _VAGUE[value]))
    if value.startswith("P"):
        return _length(value, mod) or Unresolved(f"{value!r} is no length of time")
    if again := _AGAIN.fullmatch(value):
        return _again(again, quant, freq)
    try:
        return Interval.parse(re.sub(r"^(\d{1,3})X+$", r"\1", value, flags=re.ASCII), mod)
    except (ValueError, ArithmeticError):
        return Unresolved(f"{value!r} names no place in the calendar" if value else "no value is given")


def recurrence_of(time: Time, quant: str | None, freq: str | None) -> Time:
    """A length as what comes back after it: P1W of a SET is "weekly"."""
    if not isinstance(time, Duration) or len(time.amounts) != 1:
        return time
    ((unit, every),) = time.amounts
    return Recurrence(unit=unit, every=every, **_often(quant, freq))


def _length(value: str, mod: Mod | None) -> Duration | None:
    """The length that a value names: units of the calendar, and behind a T those of the clock."""
    amounts: list[tuple[G, Amount]] = []
    part: Part | None = None
    at, clock = 1, False
    while at < len(value):
        if value[at] == "T" and not clock:
            at, clock = at + 1, True
            continue
        found = (_TIME if clock else _DATE).match(value, at)
        if found is None:
            return None
        at, letters = found.end(), found[2]
        unit = (_CLOCK if clock else _UNITS).get(letters, G.PART_OF_DAY)
        if unit is G.PART_OF_DAY and letters != LETTERS[G.PART_OF_DAY]:
            part = cast("Part", letters)
        amounts.append((unit, _count(found[1])))
    return Duration(tuple(amounts), mod=mod, part=part) if amounts else None


def _count(told: str) -> Amount:
    if told == "X":
        return None
    return float(told) if "." in told else int(told)


def _again(found: re.Match[str], quant: str | None, freq: str | None) -> Recurrence:
    month, day = (int(n) if n and n != "XX" else None for n in (found["month"], found["day"]))
    if found["weekday"] or found["weekend"]:
        unit = G.WEEK
    elif found["season"] or month is not None:
        unit = G.YEAR
    else:
        unit = G.MONTH if day is not None else G.DAY
    return Recurrence(
        unit=unit,
        month=month,
        day=day,
        weekday=int(found["weekday"]) - 1 if found["weekday"] else None,
        weekend=bool(found["weekend"]),
        part=cast("Part | None", found["season"] or found["part"]),
        clock=found["clock"],
        **_often(quant, freq),
    )


def _often(quant: str | None, freq: str | None) -> dict[str, Any]:
    times = re.fullmatch(r"(\d{1,4})X", freq or "", re.ASCII)
    return {"quant": quant if quant in ("EVERY", "EACH") else None, "times": int(times[1]) if times else None}
