"""A bare date in a narrative: the running date completes what is not said, and stories go forward."""

from typing import Final

from pendulum import DateTime

from timeline.calendar import DAY, OutsideCalendar, floor, plus, shift
from timeline.calendar import Granularity as G
from timeline.languages.base import LOOKING_BACK
from timeline.meaning import Fields
from timeline.model import Interval
from timeline.tagger.context import Context, Unknown
from timeline.tagger.places import first_moment, interval_at, interval_of, partial_value

#: A month so many months before the running one is that of the next year: after December comes January.
MONTHS_ON: Final = 6
#: A day of the month so many days before the running one is that of the next month.
DAYS_ON: Final = 10


def continued(fields: Fields, story: Interval, context: Context) -> Interval:
    """A place of the calendar whose year (month, week) is that of the running date, or follows it."""
    start = first_moment(story)
    back = context.background_of() in LOOKING_BACK
    if fields.weekday is not None and not fields.day:
        return _weekday(fields, start, back=back)
    if fields.day and not fields.month:
        return _day_of_month(fields, story, context, back=back)
    if story.granularity is G.SEASON and story.part != "WI":
        start = shift(start, 2, G.MONTH)  # after the autumn, April is the next year's
    this = _in_year(fields, start.year, context)
    if story.granularity >= G.YEAR:
        return this or _unreadable(fields, start.year, context)
    other = start.year + (-1 if back else 1)
    if this is not None and not _is_left_behind(this, start, back=back):
        return this
    return _in_year(fields, other, context) or this or _unreadable(fields, start.year, context)


def _weekday(fields: Fields, start: DateTime, *, back: bool) -> Interval:
    day = floor(start, G.DAY)
    step = ((fields.weekday or 0) - day.weekday()) % 7
    return interval_at(fields, Interval.of(plus(day, DAY * (step - 7 if back and step else step)), G.DAY))


def _day_of_month(fields: Fields, story: Interval, context: Context, *, back: bool) -> Interval:
    """A day of the running month, as in "the 14th"; of the next, once that day is well past."""
    start = first_moment(story)
    if story.granularity > G.MONTH:
        raise Unknown("no month known for this day", partial_value(fields.merge(Fields(year=start.year))))
    month = floor(start, G.MONTH)
    if story.granularity <= G.DAY and not back and start.day - (fields.day or 0) >= DAYS_ON:
        month = shift(month, 1, G.MONTH)
    return interval_of(fields.merge(Fields(year=month.year, month=month.month)), context.policy)


def _is_left_behind(this: Interval, start: DateTime, *, back: bool) -> bool:
    """Whether the place in the running year lies too far from the running date on the wrong side."""
    first = first_moment(this)
    months = (start.year - first.year) * 12 + start.month - first.month
    return -months >= MONTHS_ON if back else months >= MONTHS_ON


def _in_year(fields: Fields, year: int, context: Context) -> Interval | None:
    """The place in a year; None where that year has none, or the day is another weekday in it."""
    try:
        return interval_of(fields, context.policy, year)
    except (Unknown, OutsideCalendar):
        return None


def _unreadable(fields: Fields, year: int, context: Context) -> Interval:
    """Raise what is wrong with the place in the running year, unless a neighbouring year agrees with its weekday."""
    for near in (year + 1, year - 1) if fields.weekday is not None else ():
        if (found := _in_year(fields, near, context)) is not None:
            return found
    return interval_of(fields, context.policy, year)
