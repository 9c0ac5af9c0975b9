"""Number words put together."""

from timeline.languages.base import Rules
from timeline.meaning import Fields

rules = Rules()


@rules("NUM", "ONE", "TEEN", "TEN")
def word(n):
    """seven"""
    return n


@rules("NUM", "TEN ONE")
def tens_and_ones(tens, ones):
    """twenty-two"""
    return tens + ones


@rules("NUM", "half a dozen", "a half dozen")
def half_dozen():
    """half a dozen"""
    return 6


@rules("NUM", "a dozen", "dozen")
def dozen():
    """a dozen"""
    return 12


@rules("NUM", "a|an SCALE")
def one_scale(scale):
    """a hundred"""
    return scale


@rules("NUM", "NUM SCALE")
def scaled(n, scale):
    """two thousand; 3 million"""
    return n * scale if n < scale else None


@rules("NUM", "NUM and NUM", "NUM NUM")
def scaled_and(n, rest):
    """two thousand eighteen"""
    for scale in (1_000_000, 1000, 100):
        if n >= scale and n % scale == 0 and 0 < rest < scale:
            return n + rest
    return None


@rules("NUM", "NUM and a half")
def and_a_half(n):
    """two and a half"""
    return n + 0.5 if n < 1000 else None


@rules("NUM", "NUM ( NUM )")
def told_twice(n, figures):
    """thirty (30), as contracts have it"""
    return n if n == figures else None


@rules("ORD", "ORDWORD")
def ordinal_word(n):
    """seventh"""
    return n


@rules("ORD", "TEN ORDWORD")
def ordinal_tens(tens, n):
    """twenty-first"""
    return tens + n if n < 10 else None


@rules("YEARWORDS", "TEEN TEN ONE", "TEEN TEEN", "TEEN TEN", "TEN TEEN", "TEN TEN", "TEN TEN ONE")
def year_pair(century, tens, ones=0):
    """nineteen ninety-four"""
    year = century * 100 + tens + ones
    return year if 1100 <= year <= 2099 else None


@rules("LIST", "in|since|by|until|from|of < TWOTHOUSAND >")
def two_thousand(year):
    """in two thousand and five"""
    return (Fields(year=year),)


@rules("TWOTHOUSAND", "two thousand [and] ONE", "two thousand [and] TEEN", "two thousand [and] TEN [ONE]")
def twenty_first_century(*parts):
    """two thousand and five"""
    return 2000 + sum(parts)


@rules("YEARWORDS", "TEEN oh ONE")
def year_oh(century, ones):
    """nineteen oh five"""
    return century * 100 + ones


@rules("LIST", "in|since|by|until < TEEN hundred >", "< [the] year TEEN hundred >")
def year_hundred(century):
    """in nineteen hundred; "fifteen hundred" alone counts"""
    return (Fields(year=century * 100),)
