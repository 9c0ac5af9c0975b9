"""Times that no calendar can hold: recently, now, in the future."""

from timeline.languages.base import Rules
from timeline.meaning import Vague

rules = Rules()


@rules("VAGUE", "VAGUEWORD")
def word(direction):
    """recently"""
    return Vague(direction)


@rules("VAGUE", "most|more|just|only|quite|very recently", "more|most lately")
def recently():
    """more recently"""
    return Vague("PAST")


@rules("VAGUE", "just|right|even|only now", "[the] present day|time|moment", "[the] present",
       "this day and age", "the current time|moment")  # fmt: skip
def present():
    """right now; these days"""
    return Vague("PRESENT")


@rules("LIST", "at < the moment|present >", "at < this point in time >", "at < present >",
       "at < this time|point|moment|stage >")  # fmt: skip
def at_present():
    """at the moment"""
    return (Vague("PRESENT"),)


@rules("VAGUE", "very|pretty|quite soon", "[the] near|foreseeable|distant|immediate future",
       "[the] not too distant future", "[the] future", "coming|future UNITS", "the coming|future UNITS",
       "UNITS to come", "the UNITS ahead", "the short|near term", "one of these days")  # fmt: skip
def future(*_):
    """the near future"""
    return Vague("FUTURE")


@rules("LIST", "will|would|may|might|could|should|maybe|perhaps < one day >")
def one_day():
    """will one day"""
    return (Vague("FUTURE"),)


@rules("VAGUE", "the past", "the recent|distant past", "the not too distant past", "recent|earlier|previous UNITS",
       "the other day|night|week", "the recent|past UNITS", "the old days", "those days", "recent memory")  # fmt: skip
def past(*_):
    """recent years"""
    return Vague("PAST")


@rules("LIST", "of < late >")
def of_late():
    """of late"""
    return (Vague("PAST"),)


@rules("LIST", "in|of|from < UNITS past >", "< UNITS gone by >")
def gone_by(_):
    """in years past"""
    return (Vague("PAST"),)


@rules("LIST", "< TIME > -|--|to|until|till|through < [the] present [day|time] >", "< TIME > -|-- < now|today >",
       "< TIME > to < date >")  # fmt: skip
def to_the_present(since):
    """2019-present; March 2015 to date"""
    return since, Vague("PRESENT")


@rules("VAGUE", "current")
def current():
    """current"""
    return Vague("PRESENT")
