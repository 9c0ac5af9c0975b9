"""Times of the day in four figures, which could be a year, a number or a price: at 1015, from 09.00 to 17.30."""

from timeline.languages.base import Rules
from timeline.meaning import Fields, Within

rules = Rules()


@rules("HOUR", "CLOCK24 hrs|hours|h", "HHMM hrs|hours|h", "DOTTED hrs|hours", "HHMM ZONE", "DOTTED ZONE")
def military(clock, zone=None):
    """1430 hours; 0800 GMT; 06.00 BST"""
    return clock.merge(Fields(zone=zone)) if zone else clock


@rules("MILITARY", "HHMM", "DOTTED")
def military_face(clock):
    """1030; 18.45: nothing but a time of the day if the words around it say so"""
    return clock


@rules("LIST", "at < MILITARY >", "at < MILITARY > and|or|, < MILITARY >",
       "at < MILITARY > , < MILITARY > [,] and|or < MILITARY >")  # fmt: skip
def military_alone(*clocks):
    """at 1030; at 0615, 0645 and 0715"""
    return clocks


@rules("LIST", "by|from|until|till|before|after|since|around|about < MILITARY >")
def military_bound(clock):
    """by 0530"""
    return (clock,)


@rules("LIST", "[from] < MILITARY > -|--|to|until|till < MILITARY >", "between < MILITARY > and < MILITARY >")
def military_range(first, last):
    """from 0900 to 1730; 09.00-17.30"""
    return first, last


@rules("LIST", "< DAYTIME > [,] at|@ < MILITARY >", "at|by|until|from < MILITARY > on < DAYTIME >")
def military_of_day(*parts):
    """at 1930 on Monday"""
    clock = next(p for p in parts if isinstance(p, Fields) and p.hour is not None)
    day = next(p for p in parts if p is not clock)
    return tuple(Within(clock, day) if p is clock else p for p in parts)
