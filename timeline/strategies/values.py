"""Strategies for the values of the model: dates, intervals, lengths, recurrences."""

from datetime import date, datetime

from hypothesis import strategies as st

from timeline.calendar import DAY_PARTS, MAX_YEAR, Granularity, OutsideCalendar, moment
from timeline.errors import BadStrategy
from timeline.model import Amount, Duration, Interval, Recurrence

#: Units that a length of time is counted in, those about a day first.
_COUNTED = sorted(
    set(Granularity) - {Granularity.PART_OF_DAY, Granularity.WEEKEND, Granularity.SEASON},
    key=lambda g: (abs(g - Granularity.DAY), g),
)


def _check(holds: bool, otherwise: str) -> None:  # noqa: FBT001  the claim itself
    if not holds:
        raise BadStrategy(otherwise)


def publication_dates(
    min_value: date = date(1950, 1, 1), max_value: date = date(2080, 12, 31)
) -> st.SearchStrategy[date]:
    """Days on which an article may be published.

    Raises `BadStrategy` for bounds that are no dates, or the wrong way round.

    >>> from hypothesis import find
    >>> find(publication_dates(), lambda day: day.weekday() == 5)
    datetime.date(2000, 1, 1)
    """
    for bound in (min_value, max_value):
        a_day = issubclass(type(bound), date) and not issubclass(type(bound), datetime)
        _check(a_day, f"a bound of publication_dates must be a datetime.date, not {bound!r}")
    _check(min_value <= max_value, f"no day lies from {min_value} to {max_value}: put the earlier one first")
    _check(max_value.year <= MAX_YEAR, f"the calendar ends with {MAX_YEAR}: take an earlier max_value than {max_value}")
    return st.dates(min_value, max_value)


def intervals(granularity: Granularity | None = None) -> st.SearchStrategy[Interval]:
    """Whole units of one granularity; without one, units of all, ranges and open sides.

    Raises `BadStrategy` for what is no `Granularity`.

    >>> from hypothesis import find
    >>> find(intervals(Granularity.MONTH), lambda month: month.end.day == 1)
    Interval.parse('2000-01')
    >>> find(intervals(), lambda interval: interval.end is None)
    Interval.parse('2000/..')
    """
    if granularity is None:
        return _units() | _ranges()
    names = ", ".join(g.name for g in Granularity)
    _check(type(granularity) is Granularity, f"granularity must be a Granularity ({names}), not {granularity!r}")
    return _units(granularity)


@st.composite
def _units(draw: st.DrawFn, granularity: Granularity | None = None) -> Interval:
    at = draw(st.datetimes(datetime(1, 1, 1), datetime(MAX_YEAR, 12, 31)))
    coarse_first = sorted(Granularity, key=lambda g: (abs(g - Granularity.YEAR), g))
    unit = granularity or draw(st.sampled_from(coarse_first))
    if unit is Granularity.PART_OF_DAY:
        return Interval.parse(f"{at.date().isoformat()}T{draw(st.sampled_from(sorted(DAY_PARTS)))}")
    try:
        return Interval.of(moment(at.year, at.month, at.day, at.hour, at.minute, at.second), unit)
    except OutsideCalendar:  # the winter before the year 1, the last week of 9998
        return Interval.of(moment(2000, 7, 1), unit)


@st.composite
def _ranges(draw: st.DrawFn) -> Interval:
    first, last = sorted((draw(_units()), draw(_units())), key=lambda i: (i.start, i.end))
    if first.start == last.start or draw(st.booleans()):
        return Interval.between(*draw(st.sampled_from([(first, None), (None, last)])))
    return Interval.between(first, last)


def durations(max_amount: int = 100) -> st.SearchStrategy[Duration]:
    """Lengths of time in one unit or more, coarse before fine: exact, between two numbers, or "several".

    Raises `BadStrategy` where `max_amount` leaves no number.

    >>> from hypothesis import find
    >>> find(durations(), lambda length: True).value
    'P1D'
    >>> find(durations(), lambda length: len(length.amounts) == 2).value
    'P1DT1H'
    """
    whole = type(max_amount) is int and max_amount >= 2
    _check(whole, f"max_amount must be a whole number from 2 on, not {max_amount!r}")
    return _durations(max_amount)


@st.composite
def _durations(draw: st.DrawFn, max_amount: int) -> Duration:
    units = draw(st.lists(st.sampled_from(_COUNTED), min_size=1, max_size=3, unique=True))
    amounts: list[Amount] = [draw(st.integers(1, max_amount)) for _ in units]
    if len(units) == 1:
        told, more = draw(st.integers(1, max_amount - 1)), draw(st.integers(1, 5))
        amounts = [draw(st.sampled_from([amounts[0], (told, told + more), None]))]
    return Duration(tuple(zip(sorted(units, reverse=True), amounts, strict=True)))


def recurrences() -> st.SearchStrategy[Recurrence]:
    """Times that come back: every so many units, so often in a unit, or at a place in the calendar.

    >>> from hypothesis import find
    >>> find(recurrences(), lambda time: time.times == 2).value, find(recurrences(), lambda time: time.month).value
    ('P1D', 'XXXX-01')
    """
    quants = st.sampled_from(["EVERY", "EACH"])
    units = st.sampled_from(_COUNTED)
    weekly = st.fixed_dictionaries({"unit": st.just(Granularity.WEEK), "quant": quants})
    yearly = st.fixed_dictionaries({"unit": st.just(Granularity.YEAR), "quant": quants})
    day_parts = st.none() | st.sampled_from(["MO", "AF", "EV", "NI"])
    return st.one_of(
        st.builds(Recurrence, unit=units, every=st.integers(1, 12), quant=quants),
        st.builds(Recurrence, unit=units, times=st.integers(1, 9)),
        st.builds(
            lambda told, day, part: Recurrence(weekday=day, part=part, **told), weekly, st.integers(0, 6), day_parts
        ),
        st.builds(lambda told: Recurrence(weekend=True, **told), weekly),
        st.builds(lambda told, month: Recurrence(month=month, **told), yearly, st.integers(1, 12)),
        st.builds(lambda told, part: Recurrence(part=part, **told), yearly, st.sampled_from(["SP", "SU", "FA", "WI"])),
        st.builds(
            lambda part, quant: Recurrence(unit=Granularity.DAY, part=part, quant=quant),
            st.sampled_from(["MO", "AF", "EV", "NI"]),
            quants,
        ),
    )
