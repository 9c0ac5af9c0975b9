"""Units without a number, which talk uses as lengths: a rainy day, the first day of school, a crazy week."""

from timeline.calendar import Granularity as G
from timeline.languages.base import Rules
from timeline.meaning import Length

rules = Rules()


@rules("LIST", "< UNIT >")
def lone(unit):
    """a rainy day; a crazy week"""
    return (Length(((unit, 1),)),) if G.DAY <= unit <= G.YEAR else None


@rules("LIST", "< ORD day >")
def nth_day(_):
    """the first day of school"""
    return (Length(((G.DAY, 1),)),)


@rules("LIST", "< day NUM >")
def numbered_day(n):
    """day 3"""
    return (Length(((G.DAY, 1),)),) if isinstance(n, int) and n <= 100 else None


@rules("LENGTH", "the whole|entire|full PART", "a|an PART")
def one_part(part):
    """the whole morning; a night"""
    return Length(((G.PART_OF_DAY, 1),), part=part)
