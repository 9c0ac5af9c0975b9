"""Whether a text is told from its publication date, as news is, or from the dates within it, as history is."""

from collections.abc import Iterable
from typing import Final

from pendulum import DateTime

from timeline.calendar import MAX_YEAR, Granularity
from timeline.meaning import NOW, Cycle, Fields, Meaning, Offset, Unit, outermost
from timeline.tagger.story import NARRATIVE_YEARS

#: A date so many years back is history by itself; of more recent ones it takes two.
LONG_AGO: Final = 10
#: What a weekday weighs as a sign of news, and what after a day of long ago, which it may follow.
WEEKDAY, WEEKDAY_OF_OLD = 0.5, 0.1


def narration(meanings: Iterable[Meaning], now: DateTime | None) -> tuple[bool, bool]:
    """Whether the dates of the past clearly outweigh the words that point to now, and whether they do at all.

    News says "Tuesday", "yesterday", "last week"; history says "in 1812" and then "in June". Without a publication
    date only the text itself is left to count from.

    >>> narration([Fields(year=1812), Fields(month=6), Fields(month=9, day=7)], DateTime(2010, 1, 1))
    (True, True)
    >>> narration([Fields(year=1994), Fields(weekday=1), Cycle(Fields(month=5), -1)], DateTime(2010, 1, 1))
    (False, False)
    """
    if now is None:
        return True, True
    past = present = 0.0
    weekday = WEEKDAY
    for meaning in meanings:
        fields = _fields(meaning)
        if fields is not None and fields.year is not None and not fields.short:
            years = MAX_YEAR if fields.bc else now.year - fields.year
            if years >= LONG_AGO and fields.day:
                weekday = WEEKDAY_OF_OLD
            past += _weight(fields) * (1 if years >= LONG_AGO else 0.5 if years >= NARRATIVE_YEARS else 0)
            present += 0.5 * (years < NARRATIVE_YEARS and not _is_past_month(fields, now))
        elif _points_to_now(meaning):
            present += 1
        elif fields is not None and fields.weekday is not None:
            present += weekday
    return past >= 1 and past > 2 * present, past > 0 and past >= 2 * present


def _is_past_month(fields: Fields, now: DateTime) -> bool:
    """Whether a month or day before the present one is told with its year, as news does not tell it."""
    return bool(fields.month) and (fields.year or 0, fields.month or 0) < (now.year, now.month)


def _weight(fields: Fields) -> float:
    """News names old years; it seldom names their months and days."""
    return 2 if fields.day else 1.5 if fields.month else 1


def speaks_of_now(meaning: Meaning) -> bool:
    """Whether a meaning is a sign of news: "last month", "two days ago"; "today" may be these days.

    >>> speaks_of_now(Unit(Granularity.MONTH, -1)), speaks_of_now(Unit(Granularity.DAY, 0))
    (True, False)
    """
    return _points_to_now(meaning) and meaning != Unit(Granularity.DAY, 0)


def _fields(meaning: Meaning) -> Fields | None:
    whole = outermost(meaning)
    return whole if isinstance(whole, Fields) else None


def _points_to_now(meaning: Meaning) -> bool:
    match outermost(meaning):
        case Unit(since=since) | Cycle(since=since) | Offset(base=since):
            return since is NOW
    return False
