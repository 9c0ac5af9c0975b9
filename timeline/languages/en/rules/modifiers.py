"""Times with a word that qualifies them: early, mid, late, the end of, about, more than."""

import attrs

from timeline.calendar import Granularity as G
from timeline.languages.base import Rules
from timeline.meaning import THEN, TOPIC, Cycle, Fields, Length, Modified, Nth, Offset, Unit, Within
from timeline.model import Mod

rules = Rules()

_COARSE = (Fields, Unit, Cycle, Within, Nth)


@rules("TIME", "PLACE TIME", "PLACE in TIME", "PLACE on TIME", "[the] PLACE part|parts of TIME", "PLACE - TIME")
def placed(place, time):
    """early 2018; mid-November; late last week"""
    return Modified(place, time) if isinstance(time, _COARSE) else None


@rules("TIME", "the PLACE TIME")
def the_placed(place, time):
    """the late 1970s; the early summer of 1964"""
    return Modified(place, time) if isinstance(time, Fields | Cycle | Within) else None


@rules("TIME", "[the] ENDING of TIME", "[the] very ENDING of TIME")
def ending(place, time):
    """the end of 1990"""
    return Modified(place, time) if isinstance(time, _COARSE) else None


@rules("TIME", "[the] TIME 's ENDING")
def times_ending(time, place):
    """1990's end; not "Friday's close", which is a price"""
    is_day = isinstance(time, Fields) and time.granularity <= G.DAY
    return Modified(place, time) if isinstance(time, _COARSE) and not is_day else None


@rules("TIME", "[the] ENDING of the UNIT", "[the] ENDING of the fiscal|calendar|school year")
def ending_of_unit(place, unit=G.YEAR):
    """the end of the month"""
    return Modified(place, Unit(unit, 0, THEN if unit is G.QUARTER else TOPIC))


@rules("TIME", "[the] ENDING of UNIT")
def ending_of_bare_unit(place, unit):
    """at the end of month"""
    return Modified(place, Unit(unit, 0)) if unit in (G.WEEK, G.MONTH, G.QUARTER, G.YEAR) else None


@rules("TIME", "[the] first|early|opening UNITS of TIME")
def first_units(unit, time):
    """the first days of August"""
    return Modified(Mod.START, time) if _is_longer(time, unit) else None


@rules("TIME", "[the] last|final|closing|dying|waning UNITS of TIME")
def last_units(unit, time):
    """the last months of 1944"""
    return Modified(Mod.END, time) if _is_longer(time, unit) else None


def _is_longer(time, unit):
    """Whether a place of the calendar holds several of a unit."""
    return isinstance(time, Fields) and time.granularity > unit >= G.DAY


@rules("LIST", "< CLOSING >", "< the CLOSING >")
def closing(value):
    """by EOM; EOY"""
    place, unit = value
    return (Modified(place, Unit(unit, 0)),)


@rules("TIME", "CLOSING [on] DAYTIME")
def closing_of_day(closing, day):
    """EOD Friday"""
    return Modified(Mod.END, day) if closing == (Mod.END, G.DAY) else None


@rules("TIME", "year end", "[the] year 's end")
def year_end():
    """year-end"""
    return Modified(Mod.END, Unit(G.YEAR, 0))


@rules("TIME", "month end", "the month 's end")
def month_end():
    """month-end"""
    return Modified(Mod.END, Unit(G.MONTH, 0))


@rules("TIME", "quarter end")
def quarter_end():
    """quarter-end"""
    return Modified(Mod.END, Unit(G.QUARTER, 0))


@rules("TIME", "midweek", "mid week")
def midweek():
    """midweek"""
    return Modified(Mod.MID, Unit(G.WEEK, 0))


@rules("TIME", "mid - UNIT", "[the] UNIT 's midpoint|middle")
def middle_of_unit(unit):
    """mid-month"""
    return Modified(Mod.MID, Unit(unit, 0, THEN)) if unit in (G.MONTH, G.YEAR, G.DECADE) else None


@rules("TIME", "midyear")
def midyear():
    """midyear"""
    return Modified(Mod.MID, Unit(G.YEAR, 0, THEN))


@rules("TIME", "UNIT to date")
def to_date(unit):
    """year to date"""
    return Unit(unit, 0) if unit in (G.WEEK, G.MONTH, G.QUARTER, G.YEAR) else None


@rules("TIME", "[the] PLACE [-] to [-] PLACE TIME", "[the] PLACE - to - PLACE [-] TIME")
def placed_between(first, last, time):
    """early to mid March; mid-to-late 1990s"""
    if first == last or not isinstance(time, _COARSE):
        return None
    return Modified(first if last is Mod.MID else last, time)


@rules("TIME", "earlier TIME", "earlier in|on TIME")
def earlier_in(time):
    """earlier this year"""
    return Modified(Mod.START, time) if isinstance(time, _COARSE) else None


@rules("TIME", "later TIME", "later in|on TIME")
def later_in(time):
    """later this week"""
    return Modified(Mod.ON_OR_AFTER, time) if isinstance(time, _COARSE) else None


@rules("ABOUT", "about|around|circa|approximately|roughly|approx|ca|c|some|perhaps|maybe|~")
def about():
    """about"""
    return Mod.APPROX


@rules("TIME", "ABOUT TIME")
def about_time(mod, time):
    """around noon; circa 1850: not "a way around Friday's ruling" """
    if isinstance(time, Fields) and time.weekday is not None and time.granularity == G.DAY and not time.day:
        return None
    return Modified(mod, time) if isinstance(time, (*_COARSE, Modified, Offset)) else None


@rules("TIME", "just|exactly|precisely|only|barely TIME")
def just(time):
    """just a year ago"""
    offset = time.inner if isinstance(time, Modified) else time
    return time if isinstance(offset, Offset) else None


@rules("BOUND", "more than", "over", "well over", "in excess of", "greater than", "upwards of")
def more():
    """more than"""
    return Mod.MORE_THAN


@rules("BOUND", "less|fewer than", "under", "nearly|almost|barely", "just under", "not quite", "close to")
def less():
    """less than; nearly"""
    return Mod.LESS_THAN


@rules("BOUND", "at least", "no|not less|fewer than", "a minimum of", "a full")
def at_least():
    """at least"""
    return Mod.EQUAL_OR_MORE


@rules("BOUND", "at most", "no|not more than", "up to", "as much as", "as many as", "as long as", "a maximum of")
def at_most():
    """at most"""
    return Mod.EQUAL_OR_LESS


@rules("LENGTH", "NUM + ANYUNIT")
def or_over(n, unit):
    """4+ hours"""
    return Length(((unit, n),), mod=Mod.EQUAL_OR_MORE)


@rules("LENGTH", "BOUND LENGTH", "ABOUT LENGTH", "just BOUND LENGTH")
def bounded(mod, length):
    """more than two years"""
    return attrs.evolve(length, mod=mod) if not length.mod and not length.side else None


@rules("LENGTH", "a full|whole|further|additional|mere|total of LENGTH", "the entire|whole|full LENGTH",
       "another LENGTH")  # fmt: skip
def plain(length):
    """just two years"""
    return length


@rules("LENGTH", "LENGTH or so|more", "LENGTH or less")
def or_so(length):
    """a week or so"""
    return attrs.evolve(length, mod=Mod.APPROX)
