"""Decades, centuries, millennia and their parts: the 1990s, the first half of the 19th century, its turn."""

from timeline.calendar import Granularity as G
from timeline.languages.base import Rules
from timeline.meaning import THEN, Fields, Length, Modified, Nth, Offset, Unit
from timeline.model import Mod

rules = Rules()

#: So many years before the next century its turn is nearer than that of this one.
_BEFORE_THE_TURN = 20


@rules("AGE", "DECADETIME", "CENTURYTIME")
def age(fields):
    """the 1970s; the 19th century"""
    return fields


@rules("AGE", "SIDE UNIT", "the SIDE UNIT")
def age_beside(side, unit):
    """last century; the last decade"""
    return Unit(unit, side) if unit >= G.DECADE else None


@rules("AGE", "the UNIT")
def running_age(unit):
    """(the second half of) the century"""
    return Unit(unit, 0, THEN) if unit >= G.DECADE else None


@rules("TIME", "[the] ORD half of AGE")
def half_of_decade(n, whole):
    """the second half of the 1970s"""
    return Modified(Mod.START if n == 1 else Mod.END, whole) if n <= 2 else None


@rules("TIME", "[the] last|latter|final|back half of AGE", "[the] last|final|closing quarter|third of AGE")
def last_share(whole):
    """the latter half of the 1970s; the last third of the 19th century"""
    return Modified(Mod.END, whole)


@rules("TIME", "[the] ORD quarter of AGE")
def quarter_of_century(n, whole):
    """the first quarter of the 19th century: its second and third are the middle"""
    return Modified((Mod.START, Mod.MID, Mod.MID, Mod.END)[n - 1], whole) if n <= 4 else None


@rules("TIME", "[the] ORD third of AGE", "[the] middle third of AGE")
def third_of_century(*parts):
    """the second third of the 19th century"""
    *n, whole = parts
    return Modified((Mod.START, Mod.MID, Mod.END)[(n or [2])[0] - 1], whole) if not n or n[0] <= 3 else None


@rules("TIME", "[the] turn of CENTURYTIME", "[the] turn of DECADETIME")
def turn_of_century(century):
    """the turn of the 20th century: the years in which it began"""
    return Modified(Mod.START, century)


@rules("TIME", "[the] turn of the UNIT")
def turn(unit):
    """the turn of the century: told in 1890 or 2010, the one that is near"""
    if unit not in (G.CENTURY, G.MILLENNIUM):
        return None
    near = Offset(Length(((G.YEAR, _BEFORE_THE_TURN),)), 1, Unit(G.YEAR, 0, THEN))
    return Modified(Mod.START, Nth(0, unit, near))


@rules("DECADETIME", "[the] DECADE", "[the] ' DECADE")
def decade(fields):
    """the 1990s"""
    return fields


@rules("DECADETIME", "[the] roaring TENSWORD")
def roaring(tens):
    """the Roaring Twenties"""
    return Fields(decade=190 + tens) if tens == 2 else None


@rules("DECADETIME", "[the] TENSWORD", "[the] CENTURYWORD TENSWORD")
def worded_decade(*parts):
    """the nineties; the nineteen-eighties"""
    *century, tens = parts
    return Fields(decade=century[0] * 10 + tens) if century else Fields(decade=tens, short=True)


@rules("TIME", "DECADETIME")
def bare_decade(fields):
    """the 1990s"""
    return fields


@rules("CENTURYTIME", "[the] ORD century|cent [ad|ce]", "[the] ORD centuries", "[the] ORD century a.d.")
def century(n):
    """the 19th century"""
    return Fields(century=n - 1) if 0 < n <= 30 else None


@rules("CENTURYTIME", "[the] ROMAN century")
def roman_century(n):
    """the XIV century"""
    return Fields(century=n - 1)


@rules("CENTURYTIME", "the TEEN [-] hundreds")
def hundreds(century):
    """the eighteen-hundreds"""
    return Fields(century=century) if century > 10 else None


@rules("CENTURYTIME", "[the] ORD century|centuries bc|bce|b.c.|b.c.e.")
def century_bc(n):
    """the 5th century BC"""
    return Fields(century=n, bc=True) if 0 < n <= 30 else None


@rules("CENTURYTIME", "[the] ORD millennium bc|bce|b.c.|b.c.e.")
def millennium_bc(n):
    """the third millennium BC"""
    return Fields(millennium=n, bc=True) if 0 < n <= 9 else None


@rules("CENTURYTIME", "[the] ORD millennium")
def millennium(n):
    """the third millennium"""
    return Fields(millennium=n - 1) if 0 < n <= 9 else None


@rules("TIME", "CENTURYTIME")
def bare_century(fields):
    """the 19th century"""
    return fields
