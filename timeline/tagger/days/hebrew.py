"""Days of the Hebrew calendar, by its arithmetic; a feast that begins at sunset is dated by the day that follows."""

from datetime import date
from typing import Final

from timeline.calendar import OutsideCalendar
from timeline.tagger.days.rules import (
    FRIDAY,
    MONDAY,
    SATURDAY,
    SUNDAY,
    Days,
    Feast,
    Rule,
    after,
    as_moment,
    feast,
    moved,
    since,
)

NISAN, IYAR, SIVAN, TAMMUZ, AV, ELUL, TISHRI, HESHVAN, KISLEV, TEVET, SHEVAT, ADAR = range(1, 13)

#: The day from which Hebrew years are counted, as an ordinal of `datetime.date`, and the years between the two eras.
_EPOCH: Final = -1_373_427
_ERA: Final = 3760


def is_leap(year: int) -> bool:
    """Whether a Hebrew year has a second Adar."""
    return (7 * year + 1) % 19 < 7


def _elapsed(year: int) -> int:
    """Days from the epoch to the new moon of Tishri, kept off Sunday, Wednesday and Friday."""
    months = (235 * year - 234) // 19
    parts = 12084 + 13753 * months
    days = 29 * months + parts // 25920
    return days + 1 if 3 * (days + 1) % 7 < 3 else days


def new_year(year: int) -> int:
    """The ordinal of 1 Tishri of a Hebrew year, after the two postponements that keep years to their lengths.

    >>> date.fromordinal(new_year(5779))
    datetime.date(2018, 9, 10)
    """
    before, this, following = (_elapsed(y) for y in (year - 1, year, year + 1))
    return _EPOCH + this + (2 if following - this == 356 else 1 if this - before == 382 else 0)


def _length(year: int, month: int) -> int:
    days = new_year(year + 1) - new_year(year)
    if month == HESHVAN:
        return 30 if days % 10 == 5 else 29
    if month == KISLEV:
        return 29 if days % 10 == 3 else 30
    if month == ADAR:
        return 30 if is_leap(year) else 29
    return 30 if month in (NISAN, SIVAN, AV, TISHRI, SHEVAT) else 29


def ordinal(year: int, month: int, day: int) -> int:
    """The ordinal of a Hebrew date; ADAR is the first Adar, ADAR + 1 the second.

    >>> date.fromordinal(ordinal(5778, NISAN, 15))
    datetime.date(2018, 3, 31)
    """
    months = [*range(TISHRI, ADAR + (2 if is_leap(year) else 1)), *range(NISAN, TISHRI)]
    return new_year(year) + sum(_length(year, m) for m in months[: months.index(month)]) + day - 1


def _on(month: int, day: int, days: int = 1) -> Rule:
    """A date of each Hebrew year; of a leap year, in the second Adar."""

    def rule(year: int) -> tuple[Feast, ...]:
        if not 2 <= year <= 9997:
            raise OutsideCalendar(f"the year {year} lies outside the calendar")
        found = []
        for hebrew in (year + _ERA, year + _ERA + 1):
            at = date.fromordinal(ordinal(hebrew, ADAR + is_leap(hebrew) if month == ADAR else month, day))
            if at.year == year:
                found.append(feast(as_moment(at), days))
        return tuple(found)

    return rule


#: Israel's days of remembrance keep away from the Sabbath and, later, from the day after it.
_INDEPENDENCE: Final = since(
    2004, moved(_on(IYAR, 5), {FRIDAY: -1, SATURDAY: -2, MONDAY: 1}), moved(_on(IYAR, 5), {FRIDAY: -1, SATURDAY: -2})
)
_SHOAH: Final = since(1997, moved(_on(NISAN, 27), {FRIDAY: -1, SUNDAY: 1}), moved(_on(NISAN, 27), {FRIDAY: -1}))

HEBREW: Final[Days] = {
    "rosh-hashanah": _on(TISHRI, 1, days=2),
    "rosh-hashanah-eve": after(_on(TISHRI, 1), -1),
    "high-holy-days": _on(TISHRI, 1, days=10),
    "yom-kippur": _on(TISHRI, 10),
    "yom-kippur-eve": after(_on(TISHRI, 10), -1),
    "sukkot": _on(TISHRI, 15, days=7),
    "shemini-atzeret": _on(TISHRI, 22),
    "simchat-torah": _on(TISHRI, 23),
    "hanukkah": _on(KISLEV, 25, days=8),
    "tu-bishvat": _on(SHEVAT, 15),
    "purim": _on(ADAR, 14),
    "shushan-purim": _on(ADAR, 15),
    "passover": _on(NISAN, 15, days=8),
    "passover-eve": _on(NISAN, 14),
    "yom-hashoah": _SHOAH,
    "yom-hazikaron": after(_INDEPENDENCE, -1),
    "yom-haatzmaut": _INDEPENDENCE,
    "lag-baomer": _on(IYAR, 18),
    "jerusalem-day": _on(IYAR, 28),
    "shavuot": _on(SIVAN, 6, days=2),
    "tisha-bav": moved(_on(AV, 9), {SATURDAY: 1}),
}
