"""The times that have no place of their own on a timeline: their TIMEX3 values in tables."""

import pytest

from timeline.calendar import Granularity
from timeline.model import Amount, Duration, Recurrence, Unresolved, VagueTime

G = Granularity


@pytest.mark.parametrize(
    "amounts, value",
    [
        ([(G.YEAR, 1)], "P1Y"),
        ([(G.MONTH, 9)], "P9M"),
        ([(G.WEEK, 3)], "P3W"),
        ([(G.DAY, 10)], "P10D"),
        ([(G.WEEKEND, 2)], "P2WE"),
        ([(G.QUARTER, 3)], "P3Q"),
        ([(G.DECADE, 4)], "P4DE"),
        ([(G.CENTURY, 2)], "P2CE"),
        ([(G.MILLENNIUM, 1)], "P1ML"),
        ([(G.HOUR, 48)], "PT48H"),
        ([(G.MINUTE, 90)], "PT90M"),
        ([(G.SECOND, 30)], "PT30S"),
        ([(G.YEAR, 1), (G.MONTH, 6)], "P1Y6M"),
        ([(G.YEAR, 2), (G.MONTH, 3), (G.DAY, 4)], "P2Y3M4D"),
        ([(G.MINUTE, 1), (G.SECOND, 30)], "PT1M30S"),
        ([(G.DAY, 2), (G.HOUR, 4)], "P2DT4H"),
        ([(G.WEEK, None)], "PXW"),
        ([(G.HOUR, None)], "PTXH"),
        ([(G.WEEK, (2, 3))], "P2W"),
        ([(G.YEAR, 2.5)], "P2.5Y"),
        ([(G.YEAR, 2.0)], "P2Y"),
        ([(G.YEAR, 4_600_000_000)], "P4600000000Y"),
        ([(G.YEAR, 4.6e9)], "P4600000000Y"),
    ],
)
def test_value_of_a_duration(amounts: list[tuple[Granularity, Amount]], value: str) -> None:
    duration = Duration(tuple(amounts))
    assert duration.value == value
    assert duration.granularity is amounts[-1][0]


def test_three_nights() -> None:
    assert Duration(((G.PART_OF_DAY, 3),), part="NI").value == "PT3NI"


@pytest.mark.parametrize(
    "recurrence, value, freq",
    [
        (Recurrence(unit=G.DAY), "P1D", None),
        (Recurrence(unit=G.YEAR, every=2, quant="EVERY"), "P2Y", None),
        (Recurrence(unit=G.WEEK, times=2), "P1W", "2X"),
        (Recurrence(unit=G.MINUTE, every=15), "PT15M", None),
        (Recurrence(unit=G.MINUTE, every=None), "PTXM", None),
        (Recurrence(unit=G.QUARTER), "P1Q", None),
        (Recurrence(unit=G.WEEK, weekday=0), "XXXX-WXX-1", None),
        (Recurrence(unit=G.WEEK, weekday=4, part="NI"), "XXXX-WXX-5TNI", None),
        (Recurrence(unit=G.WEEK, weekday=4, clock="17:00"), "XXXX-WXX-5T17:00", None),
        (Recurrence(unit=G.WEEK, weekend=True), "XXXX-WXX-WE", None),
        (Recurrence(unit=G.YEAR, month=10), "XXXX-10", None),
        (Recurrence(unit=G.YEAR, month=12, day=25), "XXXX-12-25", None),
        (Recurrence(unit=G.MONTH, day=15), "XXXX-XX-15", None),
        (Recurrence(unit=G.YEAR, part="SU"), "XXXX-SU", None),
        (Recurrence(unit=G.DAY, part="MO"), "XXXX-XX-XXTMO", None),
        (Recurrence(unit=G.DAY, clock="12:00"), "XXXX-XX-XXT12:00", None),
    ],
)
def test_value_of_a_recurrence(recurrence: Recurrence, value: str, freq: str | None) -> None:
    assert (recurrence.value, recurrence.freq) == (value, freq)


def test_vague_and_unresolved() -> None:
    assert [VagueTime(d).value for d in ("PAST", "PRESENT", "FUTURE")] == ["PAST_REF", "PRESENT_REF", "FUTURE_REF"]
    assert Unresolved("there is no 2022-06-31").value is None
