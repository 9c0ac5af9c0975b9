"""phrases(): words of time of every kind, with what they say."""

from collections.abc import Iterable
from types import MappingProxyType
from typing import Final

import attrs
from hypothesis import strategies as st

from timeline.errors import BadStrategy
from timeline.strategies.kinds import context, deictic, lengths, literal, parts, ranges
from timeline.strategies.kinds.drawing import Read
from timeline.strategies.phrase import Phrase
from timeline.strategies.values import publication_dates


@attrs.frozen
class Kind:
    """A kind of phrase: what draws one, and whether its words say as much without a sentence around them."""

    read: Read
    alone: bool = True

    @property
    def about(self) -> str:
        """Examples, in words."""
        return (self.read.__doc__ or "").strip()


_KINDS: Final = {
    # what needs no date to count from
    "date": Kind(literal.dates),
    "figures": Kind(literal.figures),
    "weekday_date": Kind(literal.weekday_dates),
    "month": Kind(literal.months),
    "year": Kind(literal.years, alone=False),
    "decade": Kind(literal.decades),
    "century": Kind(literal.centuries),
    "era": Kind(literal.eras),
    "quarter": Kind(parts.quarters),
    "fiscal_year": Kind(parts.fiscal_years),
    "feast": Kind(parts.feasts),
    "narrowed": Kind(literal.narrowed),
    "approximate": Kind(literal.approximate),
    "impossible": Kind(literal.impossible),
    # what is counted from the publication
    "named_day": Kind(deictic.named_days),
    "ago": Kind(deictic.ago),
    "from_now": Kind(deictic.from_now),
    "unit": Kind(deictic.units),
    "weekday": Kind(deictic.weekdays),
    "sided_weekday": Kind(deictic.sided_weekdays),
    "weekday_of_week": Kind(deictic.weekdays_of_weeks),
    "far_day": Kind(deictic.far_days),
    "month_by_name": Kind(deictic.months_by_name),
    "season": Kind(deictic.seasons),
    "month_day": Kind(literal.month_days),
    "day_of_year": Kind(deictic.days_of_years),
    "nth_weekday": Kind(parts.nth_weekdays),
    "nth_unit": Kind(parts.nth_units),
    "day_part": Kind(parts.day_parts),
    "clock": Kind(parts.clocks),
    # what the words around them decide
    "looking_back": Kind(context.looking_back, alone=False),
    "looking_ahead": Kind(context.looking_ahead, alone=False),
    "anaphoric": Kind(context.anaphoric, alone=False),
    "anaphoric_before": Kind(context.anaphoric_before, alone=False),
    "quoted": Kind(context.quoted, alone=False),
    "story_month": Kind(context.story_days, alone=False),
    # several ends, several times
    "range": Kind(ranges.ranges),
    "open_side": Kind(ranges.open_sides),
    "list": Kind(ranges.lists, alone=False),
    # what has no place of its own
    "duration": Kind(lengths.durations),
    "bounded_duration": Kind(lengths.bounded_durations),
    "fuzzy_duration": Kind(lengths.fuzzy_durations),
    "composed_duration": Kind(lengths.composed_durations),
    "adjective": Kind(lengths.adjectives, alone=False),
    "stretch": Kind(lengths.stretches),
    "recurrence": Kind(lengths.recurrences),
    "vague": Kind(lengths.vague_times, alone=False),
}

#: Every kind of phrase, with examples of it.
KINDS: Final = MappingProxyType({name: kind.about for name, kind in _KINDS.items()})

#: The kinds whose words say as much alone as within a sentence.
ALONE: Final = frozenset(name for name, kind in _KINDS.items() if kind.alone)


def phrases(kind: str | Iterable[str] | None = None, *, sentence: bool = False) -> st.SearchStrategy[Phrase]:
    """Phrases of one kind, of several, or of all, each with the time it must be read as.

    With `sentence`, each stands in a sentence; without, those do that say nothing alone (all but `ALONE`). Raises
    `BadStrategy` for a kind that is not among `KINDS`.

    >>> from hypothesis import find
    >>> print(find(phrases("nth_weekday"), lambda phrase: True))
    "the first Monday of January 2000", published on Saturday, 1 January 2000, is the DATE 2000-01-03
    >>> print(find(phrases("looking_ahead"), lambda phrase: True).text)
    They will meet on Monday.
    """
    names = [kind] if isinstance(kind, str) else list(KINDS if kind is None else kind)
    for name in names:
        if name not in _KINDS:
            raise BadStrategy(f"there is no kind of phrase {name!r}: choose from {', '.join(KINDS)}")
    if not names:
        raise BadStrategy(f"phrases of no kind cannot be drawn: choose from {', '.join(KINDS)}")
    return st.one_of(*(_phrases(name, sentence=sentence) for name in names))


@st.composite
def _phrases(draw: st.DrawFn, name: str, *, sentence: bool) -> Phrase:
    pub_date = draw(publication_dates())
    reading = _KINDS[name].read(draw, pub_date)
    if sentence or name not in ALONE:
        return reading.told(name, pub_date, draw(st.sampled_from(reading.frames)))
    return reading.told(name, pub_date)
