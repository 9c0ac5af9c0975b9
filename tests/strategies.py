"""Every value that the model can hold, and some that text would hardly say: for laws that must hold for all of them."""

from datetime import UTC, date, datetime

from hypothesis import strategies as st

from timeline import strategies as ours
from timeline.calendar import MAX_YEAR, Granularity, OutsideCalendar, moment
from timeline.model import (
    Anchor,
    Correction,
    Document,
    Duration,
    EventMention,
    Evidence,
    Interval,
    Mod,
    Part,
    Recurrence,
    Relation,
    Time,
    TimeExpression,
    Unresolved,
    VagueTime,
)

#: Any text, lone halves of characters and control characters included.
texts = st.text(st.characters(codec=None, exclude_categories=()), max_size=40)
moments = st.datetimes(datetime(1, 1, 1), datetime(MAX_YEAR, 12, 31)).map(
    lambda at: moment(at.year, at.month, at.day, at.hour, at.minute, at.second)
)
granularities: st.SearchStrategy[Granularity] = st.sampled_from(Granularity)
mods = st.none() | st.sampled_from(Mod)
parts: st.SearchStrategy[Part] = st.sampled_from(["SP", "SU", "FA", "WI", "MO", "MI", "AF", "EV", "NI", "DT"])


@st.composite
def units(draw: st.DrawFn) -> Interval:
    """One whole unit of the calendar."""
    at, granularity = draw(moments), draw(granularities)
    try:
        return Interval.of(at, granularity, draw(mods))
    except OutsideCalendar:
        return Interval.of(at, Granularity.DAY)


@st.composite
def ranges(draw: st.DrawFn) -> Interval:
    """From one unit to another, a side perhaps open."""
    first, last = sorted((draw(units()), draw(units())), key=lambda i: (i.start, i.end))
    assert last.end is not None
    assert first.start is not None
    if first.start >= last.end:
        return first
    sides = draw(st.sampled_from([(first, last), (first, None), (None, last)]))
    return Interval.between(*sides)


@st.composite
def odd_intervals(draw: st.DrawFn) -> Interval:
    """Any two moments with any granularities: what a caller may build by hand."""
    start, end = sorted(draw(st.tuples(moments, moments).filter(lambda two: two[0] != two[1])))
    anything_but_seasons = st.sampled_from([g for g in Granularity if g is not Granularity.SEASON])
    return Interval(
        start=start,
        end=end,
        granularity=draw(anything_but_seasons),
        last_granularity=draw(st.none() | anything_but_seasons),
        part=draw(st.none() | parts),
        mod=draw(mods),
    )


intervals = units() | ranges() | odd_intervals()
numbers = st.integers(0, 10**6) | st.floats(0, 1e6)
amounts = st.none() | numbers | st.tuples(numbers, numbers)
durations = ours.durations() | st.builds(
    Duration,
    st.lists(st.tuples(granularities, amounts), min_size=1, max_size=3).map(tuple),
    mod=mods,
    part=st.none() | parts,
    interval=st.none() | intervals,
)
recurrences = ours.recurrences() | st.builds(
    Recurrence,
    unit=granularities,
    every=amounts,
    times=st.none() | st.integers(1, 9),
    quant=st.sampled_from([None, "EVERY", "EACH"]),
    month=st.none() | st.integers(1, 12),
    day=st.none() | st.integers(1, 31),
    weekday=st.none() | st.integers(0, 6),
    weekend=st.booleans(),
    part=st.none() | parts,
    clock=st.none() | texts,
)
vague_times = st.builds(VagueTime, st.sampled_from(["PAST", "PRESENT", "FUTURE"]))
unresolved = st.builds(Unresolved, texts)
times: st.SearchStrategy[Time] = st.one_of(intervals, durations, recurrences, vague_times, unresolved)

anchors = st.builds(
    Anchor, st.sampled_from(["publication", "expression", "text"]), intervals, st.none() | st.integers(0, 999)
)
expressions = st.builds(
    TimeExpression,
    start=st.integers(0, 999),
    end=st.integers(0, 999),
    text=texts,
    type=st.sampled_from(["DATE", "TIME", "DURATION", "SET"]),
    value=st.none() | texts,
    time=times,
    mod=mods,
    quant=st.none() | texts,
    freq=st.none() | texts,
    signal=st.none() | texts,
    anchor=st.none() | anchors,
    rule=texts,
)
pub_dates: st.SearchStrategy[date | str | None] = st.one_of(
    st.none(),
    texts,
    st.dates(),
    st.datetimes(),
    st.datetimes(timezones=st.just(UTC)),
    moments,
)
documents = st.builds(
    Document,
    texts,
    pub_dates,
    id=st.none(),
    title=st.none() | texts,
    url=st.none() | texts,
    language=st.none() | texts,
) | st.builds(Document, st.just("the same text"), pub_dates, id=texts)
mentions = st.builds(
    EventMention,
    document=texts,
    start=st.integers(0, 999),
    end=st.integers(0, 999),
    text=texts,
    trigger=st.tuples(st.integers(0, 999), st.integers(0, 999)),
    when=st.one_of(intervals, vague_times, unresolved),
    expressions=st.lists(expressions, max_size=2).map(tuple),
    basis=st.sampled_from(["stated", "carried", "publication", "tense", "undated"]),
    confidence=st.floats(0, 1),
    factuality=st.sampled_from(["fact", "scheduled", "denied", "conditional", "habitual"]),
    rule=texts,
)
relations = st.builds(Relation, texts, texts, texts)
corrections = st.builds(
    Correction, mentions=st.frozensets(texts, max_size=3), when=st.none() | intervals, revision=st.integers(1, 9)
)
evidence = st.builds(
    Evidence,
    st.frozensets(documents, max_size=3),
    st.frozensets(mentions, max_size=3),
    st.frozensets(relations, max_size=3),
    st.frozensets(corrections, max_size=2),
)
