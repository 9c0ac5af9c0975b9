"""Times that are told from the date the story has just set: the next day, two years later, that month."""

import attrs

from timeline.calendar import Granularity as G
from timeline.languages.base import Rules
from timeline.meaning import THEN, TOPIC, Cycle, Length, Modified, Offset, Told, Unit, Vague, Within
from timeline.model import Mod

rules = Rules()


@rules("TIME", "next day", "the next UNIT", "the very next UNIT",
       "[the] following|ensuing|succeeding UNIT", "the UNIT after [that]")  # fmt: skip
def following(unit=G.DAY):
    """the next day; the following week"""
    return Unit(unit, 1, THEN)


@rules("TIME", "[the] previous|preceding|prior UNIT", "the UNIT before|earlier", "the UNIT before that")
def previous(unit):
    """the previous year"""
    return Unit(unit, -1, THEN)


@rules("TIME", "that UNIT", "that same UNIT", "the same UNIT", "that very UNIT", "the same UNIT")
def that(unit):
    """that year"""
    return Unit(unit, 0, THEN)


@rules("TIME", "[the] following CYCLE", "the CYCLE after", "the next CYCLE")
def following_cycle(fields):
    """the following Tuesday"""
    return Cycle(fields, 1, THEN)


@rules("TIME", "[the] previous|preceding CYCLE", "the CYCLE before")
def previous_cycle(fields):
    """the previous Tuesday"""
    return Cycle(fields, -1, THEN)


@rules("TIME", "that CYCLE", "that same CYCLE", "the same CYCLE")
def that_cycle(fields):
    """that Tuesday; that summer"""
    return Cycle(fields, 0, THEN)


@rules("TIME", "LENGTH later|afterwards|afterward|thereafter", "LENGTH after that", "SHORT later")
def later(length):
    """two days later"""
    if any(amount is None for _, amount in length.amounts):
        return Vague("FUTURE")
    return Offset(attrs.evolve(length, mod=None), 1, THEN)


@rules("TIME", "LENGTH earlier|previously|prior|beforehand|before", "LENGTH before that")
def earlier(length):
    """two days earlier"""
    if any(amount is None for _, amount in length.amounts):
        return Vague("PAST")
    return Offset(attrs.evolve(length, mod=None), -1, THEN)


@rules("TIME", "the UNIT")
def the_unit(unit):
    """the quarter"""
    return Unit(unit, 0, THEN) if unit in (G.WEEK, G.QUARTER, G.WEEKEND) else None


@rules("TIME", "the year")
def year_under_way():
    """the wettest day of the year"""
    return Unit(G.YEAR, 0, THEN)


@rules("TIME", "later [in] the year")
def later_in_the_year():
    """later in the year"""
    return Modified(Mod.ON_OR_AFTER, Unit(G.YEAR, 0, TOPIC))


@rules("TIME", "earlier [in] the year")
def earlier_in_the_year():
    """earlier in the year"""
    return Modified(Mod.START, Unit(G.YEAR, 0, TOPIC))


@rules("TIME", "later [in|on] that|the [same] UNIT", "later on that|the [same] UNIT")
def later_that(unit):
    """later that year"""
    return Modified(Mod.ON_OR_AFTER, Unit(unit, 0, THEN))


@rules("TIME", "earlier [in|on] that|the [same] UNIT")
def earlier_that(unit):
    """earlier that year"""
    return Modified(Mod.START, Unit(unit, 0, THEN))


@rules("LIST", "in|into|by|until|till|before|after|since|for|of < the new year >")
def new_year():
    """early in the new year: the year whose beginning is near"""
    return (Offset(Length(((G.MONTH, 6),)), 1, THEN, G.YEAR),)


@rules("LIST", "by|since|until|till|before|after < then >")
def then():
    """since then"""
    return (Told(),)


@rules("TIME", "CYCLE [of] the following|next UNIT", "[the] CYCLE of the following|next UNIT")
def cycle_of_following(fields, unit):
    """June the following year"""
    return Within(fields, Unit(unit, 1, THEN)) if fields.granularity < unit else None


@rules("TIME", "DATE [of] the following|next year", "DATE the year after")
def date_of_following(date):
    """27 August of the following year"""
    return Within(date, Unit(G.YEAR, 1, THEN)) if date.year is None else None


@rules("TIME", "CYCLE [of] the previous|preceding UNIT", "CYCLE [of] the UNIT before")
def cycle_of_previous(fields, unit):
    """June of the previous year"""
    return Within(fields, Unit(unit, -1, THEN)) if fields.granularity < unit else None
