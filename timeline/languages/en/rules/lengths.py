"""Lengths of time: two weeks, a year and a half, several decades, two-day."""

import attrs

from timeline.calendar import Granularity as G
from timeline.languages.base import Rules
from timeline.meaning import Length
from timeline.model import Mod

rules = Rules()

_HALVES = {G.HOUR: (G.MINUTE, 30), G.MINUTE: (G.SECOND, 30), G.YEAR: (G.MONTH, 6), G.DAY: (G.HOUR, 12),
           G.DECADE: (G.YEAR, 5), G.CENTURY: (G.YEAR, 50), G.MILLENNIUM: (G.YEAR, 500)}  # fmt: skip


#: The finer unit in which quarters of a unit are told, and how many of it there are.
_FINER = {G.HOUR: (G.MINUTE, 60), G.MINUTE: (G.SECOND, 60), G.YEAR: (G.MONTH, 12), G.DAY: (G.HOUR, 24)}
_IN_YEARS = {G.DECADE: 10, G.CENTURY: 100, G.MILLENNIUM: 1000}


def _length(unit, amount, **more):
    """A length, its halves and quarters told in the finer unit: two and a half years are P2Y6M, and centuries P250Y."""
    if isinstance(amount, float) and unit in _IN_YEARS:
        return Length(((G.YEAR, int(amount * _IN_YEARS[unit])),), **more)
    if isinstance(amount, float) and unit in _FINER and amount % 1 in (0.25, 0.5, 0.75):
        finer, times = _FINER[unit]
        whole = ((unit, int(amount)),) if amount > 1 else ()
        return Length((*whole, (finer, int(amount % 1 * times))), **more)
    return Length(((unit, amount),), **more)


@rules("ANYUNIT", "UNIT", "UNITS")
def any_unit(unit):
    """week, weeks"""
    return unit


@rules("LENGTH", "the UNIT")
def the_year(unit):
    """the year (ended August 31)"""
    return Length(((unit, 1),)) if unit == G.YEAR else None


@rules("COUNTABLE", "more|additional|full|consecutive|straight|whole|long|solid|short|extra",
       "business|calendar|trading|working|school")  # fmt: skip
def countable():
    """ten business days"""
    return True


@rules("LENGTH", "NUM ANYUNIT", "NUM COUNTABLE ANYUNIT")
def counted(n, *of):
    """two weeks; ten business days"""
    unit = of[-1]
    return _length(unit, n)


@rules("LENGTH", "the NUM UNITS")
def the_counted(n, unit):
    """the nine months"""
    return _length(unit, n)


@rules("LENGTH", "[the] first|last|final|initial|opening NUM UNITS")
def first_counted(n, unit):
    """the first nine months"""
    return _length(unit, n)


@rules("LENGTH", "a|an|one UNIT", "a|one single|full|whole|entire|calendar UNIT", "an entire|additional|extra UNIT",
       "another UNIT", "the whole|entire|full UNIT")  # fmt: skip
def one(*parts):
    """a week"""
    *n, unit = parts
    return _length(unit, n[0] if n else 1)


@rules("LENGTH", "several|few|some|many|numerous|countless|various|multiple UNITS", "a|the few|handful|number of UNITS",
       "a few [more|short|dozen] UNITS", "a good|great many UNITS", "the few UNITS", "quite a few UNITS",
       "a number|handful|series|matter of UNITS", "several|few|a few|some hundred|dozen|thousand UNITS",
       "hundreds|thousands|dozens|scores of UNITS", "several UNIT", "some more UNITS", "a lot of UNITS")  # fmt: skip
def several(unit):
    """several decades"""
    return _length(unit, None)


@rules("LENGTH", "NUM [-] odd UNITS")
def odd(n, unit):
    """90-odd days"""
    return _length(unit, n, mod=Mod.APPROX)


@rules("LENGTH", "NUM [-] plus UNITS")
def plus(n, unit):
    """ten-plus years"""
    return _length(unit, n, mod=Mod.EQUAL_OR_MORE)


@rules("LENGTH", "a score of UNITS")
def score(unit):
    """a score of years"""
    return _length(unit, 20, mod=Mod.APPROX)


@rules("LENGTH", "[the] past|last fortnight")
def past_fortnight():
    """the past fortnight"""
    return Length(((G.WEEK, 2),), side=-1)


@rules("LENGTH", "[the] next|coming fortnight")
def next_fortnight():
    """the next fortnight"""
    return Length(((G.WEEK, 2),), side=1)


@rules("LENGTH", "a pair of UNITS", "NUM and an half ANYUNIT")
def pair(*parts):
    """a pair of minutes"""
    *n, unit = parts
    return _length(unit, n[0] + 0.5 if n else 2)


@rules("LENGTH", "a couple of [more] UNITS", "a couple UNITS", "couple of UNITS", "the couple of UNITS")
def couple(unit):
    """a couple of years"""
    return _length(unit, 2, mod=Mod.APPROX)


@rules("LENGTH", "[the] early|opening|final|closing UNITS", "the first UNITS")
def first_few(unit):
    """the first hours"""
    return _length(unit, None)


@rules("LENGTH", "UNITS")
def bare(unit):
    """weeks"""
    return _length(unit, None)


@rules("LENGTH", "UNITS and UNITS", "UNITS or [even] UNITS")
def bare_pair(unit, other):
    """weeks or months"""
    return _length(unit, None)


@rules("LENGTH", "NUM to|or|- NUM ANYUNIT")
def between(n, m, unit):
    """two to three weeks"""
    return Length(((unit, (n, m)),)) if n < m else None


@rules("LENGTH", "a|an|one UNIT or two")
def one_or_two(unit):
    """a year or two"""
    return Length(((unit, (1, 2)),))


@rules("LENGTH", "half a|an UNIT", "a half UNIT", "half UNIT", "half the UNIT")
def half(unit):
    """half an hour"""
    if unit is G.SECOND:
        return None
    finer = _HALVES.get(unit)
    return Length((finer,)) if finer else Length(((unit, 0.5),))


@rules("LENGTH", "a|one fortnight", "NUM fortnights|fortnight")
def fortnight(n=1):
    """a fortnight"""
    return Length(((G.WEEK, 2 * n),))


@rules("LENGTH", "a|one sennight", "NUM sennights|sennight")
def sennight(n=1):
    """a sennight"""
    return Length(((G.WEEK, n),))


@rules("LENGTH", "FRACTION of a|an UNIT", "FRACTION UNIT", "FRACTION h")
def fraction(share, unit=G.HOUR):
    """1/2 day"""
    if unit is G.HOUR:
        return Length(((G.MINUTE, round(60 * share)),))
    return _length(unit, share)


@rules("LETTERED", "NUM LETTER", "NUM ANYUNIT")
def lettered(n, unit):
    """3w"""
    return _length(unit, n)


@rules("SHORT", "LETTERED", "LETTERED [,] [and] SHORT")
def lettered_together(length, rest=None):
    """1d 21h 25m"""
    return composed(length, rest) if rest else length


@rules("LENGTH", "LETTERED [,] [and] SHORT")
def lettered_pair(length, rest):
    """1d 2hr 5min"""
    return composed(length, rest)


@rules("LENGTH", "NUM h")
def hours(hours):
    """48h"""
    return _length(G.HOUR, hours)


@rules("LENGTH", "NUM to|or|- NUM h")
def hours_between(n, m):
    """12 to 24 h"""
    return Length(((G.HOUR, (n, m)),)) if n < m else None


@rules("LENGTH", "a quarter century", "a quarter of a century", "quarter of a century", "a quarter - century")
def quarter_century():
    """a quarter of a century"""
    return Length(((G.YEAR, 25),))


@rules("LENGTH", "three quarters of an hour")
def three_quarters():
    """three quarters of an hour"""
    return Length(((G.MINUTE, 45),))


@rules("LENGTH", "a quarter of an hour", "quarter hour", "quarter of an hour")
def quarter_hour():
    """a quarter of an hour"""
    return Length(((G.MINUTE, 15),))


@rules("LENGTH", "LENGTH and a half", "a UNIT and a half")
def and_a_half(length):
    """a year and a half"""
    if not isinstance(length, Length):
        length = Length(((length, 1),))
    unit, amount = length.amounts[-1]
    if not isinstance(amount, int) or length.mod:
        return None
    if unit in _IN_YEARS or unit not in _HALVES:
        return _length(unit, amount + 0.5)
    return Length((*length.amounts, _HALVES[unit]))


@rules("LENGTH", "LENGTH [,] [and] LENGTH")
def composed(length, rest):
    """two years and three months; an hour thirty minutes"""
    coarse, fine = length.amounts[-1], rest.amounts[0]
    if coarse[0] <= fine[0] or None in (coarse[1], fine[1]) or length.side or rest.side or rest.mod:
        return None
    return attrs.evolve(length, amounts=(*length.amounts, *rest.amounts))


@rules("LENGTH", "NUM UNIT long", "UNIT long")
def long(*parts):
    """two-year-long; day-long"""
    *n, unit = parts
    return _length(unit, n[0] if n else 1)


@rules("LENGTH", "UNITS long")
def units_long(unit):
    """months-long"""
    return Length(((unit, None),))


@rules("LENGTH", "recent UNITS", "recent UNITS and|or UNITS")
def recent(unit, *_):
    """recent months"""
    return Length(((unit, None),)) if unit != G.YEAR else None


@rules("LENGTH", "all UNIT [long]")
def all_unit(unit):
    """all day"""
    return Length(((unit, 1),))


@rules("LENGTH", "all PART [long]")
def all_part(part):
    """all night"""
    return Length(((G.PART_OF_DAY, 1),), part=part)


@rules("LENGTH", "NUM PARTS", "NUM PART", "several|few|many|some PARTS", "a few PARTS")
def nights(*parts):
    """three nights"""
    *n, part = parts
    return Length(((G.PART_OF_DAY, n[0] if n else None),), part=part)
