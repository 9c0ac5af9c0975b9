"""Years and decades of three figures, which are years only where the words around them say so: in 410, c. 995."""

import attrs

from timeline.languages.base import Rules
from timeline.meaning import Fields, Modified
from timeline.model import Mod

rules = Rules()


@rules("LIST", "in|by|since|until|after|before < YEAR3 >")
def old_year(year):
    """in 410"""
    return (Fields(year=year),)


@rules("TIME", "c|ca|circa YEAR3")
def about_old_year(year):
    """c. 995"""
    return Modified(Mod.APPROX, Fields(year=year))


@rules("LIST", "from < YEAR3 > to|until < YEAR3 >", "< YEAR3 > - < YEAR3 >")
def old_years(first, last):
    """reigned from 768 to 814"""
    return (Fields(year=first), Fields(year=last)) if first < last else None


@rules("TIME", "DATE YEAR3", "DATE , YEAR3", "MONTHTIME YEAR3")
def date_of_old_year(date, year):
    """24 August 410"""
    return date.merge(Fields(year=year)) if date.year is None else None


@rules("DECADETIME", "[the] OLDDECADE")
def old_decade(decade):
    """the 790s"""
    return decade


@rules("DECADETIME", "[the] OLDDECADE bc|bce|b.c.|b.c.e.")
def old_decade_bc(decade):
    """the 260s BC"""
    return attrs.evolve(decade, bc=True)


@rules("DECADETIME", "[the] OLDDECADE ad|ce|a.d.")
def old_decade_ad(decade):
    """the 260s AD"""
    return decade
