"""Times that no calendar can hold: recently, now, in the future."""

from timeline.languages.base import Rules
from timeline.meaning import Vague

rules = Rules()


@rules("VAGUE", "VAGUEWORD", "more|most|just|until|only|very|right|even|quite|too recently|now|soon", "now VAGUEWORD",
       "most recently", "more recently", "just|right now", "just recently", "as soon as possible")  # fmt: skip
def word(direction=None):
    """recently"""
    return Vague(direction) if direction else None


@rules("VAGUE", "most|more|just|only|quite|very|until recently", "very|more recently", "just previously", "more lately")
def recently():
    """more recently"""
    return Vague("PAST")


@rules("VAGUE", "just|right|even|only now", "these days", "at present", "at the moment", "the present", "this day and age",
       "the present day|time|moment", "this time", "this moment", "at this time|point|moment", "the moment",
       "this point in time", "this point", "present day", "the current time")  # fmt: skip
def present():
    """right now; these days"""
    return Vague("PRESENT")


@rules("VAGUE", "very|pretty|quite soon", "[the] near|foreseeable|distant|immediate|not too distant future", "the future",
       "future", "future UNITS", "coming UNITS", "the coming UNITS", "as soon as possible", "sooner or later",
       "before long", "one day soon", "UNITS to come", "the UNITS ahead", "next few UNITS")  # fmt: skip
def future(*_):
    """the near future"""
    return Vague("FUTURE")


@rules("VAGUE", "the past", "the recent|distant|not too distant past", "recent UNITS", "the last few UNITS", "past UNITS",
       "earlier UNITS", "previous UNITS", "former times", "the old days", "of late", "those days", "in recent memory",
       "bygone days", "olden days")  # fmt: skip
def past(*_):
    """recent years"""
    return Vague("PAST")


@rules("VAGUE", "already")
def already():
    """already"""
    return Vague("PRESENT")


@rules("VAGUE", "current")
def current():
    """current"""
    return Vague("PRESENT")
