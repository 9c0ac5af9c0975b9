"""Number words put together."""

from timeline.languages.base import Rules

rules = Rules()


@rules("NUM", "ONE", "TEEN", "TEN")
def word(n):
    """seven"""
    return n


@rules("NUM", "TEN ONE")
def tens_and_ones(tens, ones):
    """twenty-two"""
    return tens + ones


@rules("NUM", "a dozen", "dozen", "a half dozen", "half a dozen")
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


@rules("NUM", "NUM and a half", "NUM ½")
def and_a_half(n):
    """two and a half"""
    return n + 0.5 if n < 1000 else None


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


@rules("YEARWORDS", "TEEN hundred", "TEEN oh ONE")
def year_hundred(century, ones=0):
    """nineteen hundred"""
    return century * 100 + ones
