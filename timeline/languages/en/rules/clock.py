"""Times of the day: what a clock shows, in figures and in words.

A FACE is what the hands show, with the half of the day unsaid; a HALVED time says it; a DIAL says by its form that it
is a time ("half past seven"); an HOUR is any of them that can stand alone.
"""

import attrs

from timeline.languages.base import Rules
from timeline.meaning import Fields, Modified, Within
from timeline.model import Mod

rules = Rules()

_NOON = Fields(hour=12, minute=0)
_MIDNIGHT = Fields(hour=24, minute=0)
_HOURS = (None, *(Fields(hour=n, minute=0) for n in range(1, 13)))


def _hour(n):
    """The full hour on a clock of twelve."""
    return _HOURS[n] if isinstance(n, int) and 1 <= n <= 12 else None


def _minutes_to(hour, minutes):
    """So many minutes before an hour: of the hour before."""
    return Fields(hour=(hour - 2) % 12 + 1, minute=60 - minutes)


@rules("FACE", "NUM")
def full_hour(n):
    """7"""
    return _hour(n)


@rules("FACE", "NUM [-] NUM", "NUM oh|o ONE")
def hour_and_minutes(hour, minutes):
    """seven thirty; seven oh five"""
    full = _hour(hour)
    return attrs.evolve(full, minute=minutes) if full and isinstance(minutes, int) and 0 < minutes < 60 else None


@rules("FACE", "CLOCK24", "HHMM", "HMM", "DOTTED")
def twelve_hours(clock):
    """7:30; 7.30; 730"""
    return clock if 1 <= clock.hour <= 12 else None


@rules("FACE", "DIAL")
def dial(clock):
    """half past seven"""
    return clock


@rules("DIAL", "NUM o clock", "NUM oclock")
def o_clock(n):
    """seven o'clock"""
    return _hour(n)


@rules("DIAL", "half NUM")
def half_hour(n):
    """half seven: half past it, as the British have it"""
    return attrs.evolve(_HOURS[n], minute=30) if _hour(n) else None


@rules("DIAL", "half past|after NUM")
def half_past(n):
    """half past seven"""
    return attrs.evolve(_HOURS[n], minute=30) if _hour(n) else None


@rules("DIAL", "[a] quarter past|after NUM")
def quarter_past(n):
    """a quarter past seven"""
    return attrs.evolve(_HOURS[n], minute=15) if _hour(n) else None


@rules("DIAL", "[a] quarter to|of|before NUM")
def quarter_to(n):
    """a quarter to seven"""
    return _minutes_to(n, 15) if _hour(n) else None


@rules("DIAL", "NUM [minutes] past NUM", "NUM minutes after NUM")
def minutes_past(minutes, hour):
    """ten past seven"""
    full = _hour(hour)
    return attrs.evolve(full, minute=minutes) if full and isinstance(minutes, int) and 0 < minutes < 60 else None


@rules("DIAL", "NUM minutes to|before NUM")
def minutes_to(minutes, hour):
    """ten minutes to seven"""
    return _minutes_to(hour, minutes) if _hour(hour) and isinstance(minutes, int) and 0 < minutes < 60 else None


@rules("LIST", "at|until|till|before|after|since < NUM to NOON >")
def minutes_to_noon_alone(minutes, clock):
    """at five to midnight"""
    return (Fields(hour=clock.hour - 1, minute=60 - minutes),) if minutes in (5, 10) else None


@rules("LIST", "at|until|till|before|after|since < NUM to NUM >")
def minutes_to_alone(minutes, hour):
    """at ten to seven"""
    return (_minutes_to(hour, minutes),) if _hour(hour) and minutes in (5, 10, 20, 25) else None


@rules("LIST", "at|until|till|before|after|since|around|about < NUM [-] NUM >")
def worded_alone(hour, minutes):
    """at seven thirty"""
    clock = hour_and_minutes(hour, minutes)
    return (clock,) if clock and minutes % 5 == 0 else None


@rules("LIST", "at|by < FACE > sharp")
def sharp(clock):
    """at 6 sharp"""
    return (clock,)


@rules("HALVED", "CLOCK")
def figures_halved(clock):
    """5:30 p.m."""
    return clock


@rules("HALVED", "noon", "[the] stroke of noon")
def noon():
    """noon"""
    return _NOON


@rules("HALVED", "midnight", "[the] stroke of midnight")
def midnight():
    """midnight"""
    return _MIDNIGHT


@rules("HALVED", "NUM NOON", "CLOCK24 NOON")
def twelve_noon(figures, clock):
    """12 noon; 12:00 midnight"""
    return clock if figures in (12, _NOON) else None


@rules("HALVED", "FACE MERIDIEM", "FACE in the MERIDIEM", "FACE ish MERIDIEM")
def meridiem(clock, half):
    """three am; seven thirty p.m."""
    return attrs.evolve(clock, hour=clock.hour % 12 + half)


@rules("HALVED", "NUM to NUM MERIDIEM")
def minutes_to_halved(minutes, hour, half):
    """ten to seven pm: a range, where the first is the smaller"""
    if not _hour(hour) or not isinstance(minutes, int) or not max(hour, 4) < minutes < 60:
        return None
    before = _minutes_to(hour, minutes)
    return attrs.evolve(before, hour=before.hour % 12 + half)


@rules("HALVED", "half past|after CLOCK")
def half_past_halved(clock):
    """half past 3 pm"""
    return attrs.evolve(clock, minute=30) if not clock.minute else None


@rules("HALVED", "[a] quarter past|after CLOCK", "[a] quarter past|after NOON")
def quarter_past_halved(clock):
    """a quarter past 3 pm; a quarter past noon"""
    return attrs.evolve(clock, hour=clock.hour % 24, minute=15) if not clock.minute else None


@rules("HALVED", "[a] quarter to|before|of CLOCK")
def quarter_to_halved(clock):
    """a quarter to 9 am"""
    return Fields(hour=(clock.hour - 1) % 24, minute=45) if not clock.minute else None


@rules("HALVED", "NUM [minutes] past|after CLOCK", "NUM [minutes] past|after NOON")
def minutes_past_halved(minutes, clock):
    """twenty after 3pm"""
    fits = isinstance(minutes, int) and 0 < minutes < 60 and not clock.minute
    return attrs.evolve(clock, hour=clock.hour % 24, minute=minutes) if fits else None


@rules("HOUR", "NUM minutes past HOUR")
def minutes_past_figures(minutes, clock):
    """15 minutes past 15h"""
    fits = isinstance(minutes, int) and 0 < minutes < 60 and not clock.minute
    return attrs.evolve(clock, minute=minutes) if fits else None


@rules("HALVED", "NUM [minutes] to|before NOON", "[a] quarter to|before NOON")
def minutes_to_noon(*parts):
    """15 to noon"""
    minutes, clock = parts if len(parts) == 2 else (15, parts[0])
    fits = isinstance(minutes, int) and 12 < minutes < 60
    return Fields(hour=clock.hour - 1, minute=60 - minutes) if fits else None


@rules("NOON", "noon")
def noon_itself():
    """noon"""
    return _NOON


@rules("NOON", "midnight")
def midnight_itself():
    """midnight"""
    return _MIDNIGHT


@rules("HALVED", "FACE in the PART", "FACE at night", "CLOCK24 in PART")
def hour_in_part(clock, part="NI"):
    """four in the morning"""
    if clock.hour > 12:
        return None
    return in_part(clock, part)


@rules("HALVED", "CLOCK in the PART", "CLOCK at night")
def halved_in_part(clock, *_):
    """4 a.m. in the morning"""
    return clock


def in_part(clock, part):
    """What a face shows in a part of the day: at "eight" in the evening it is 20:00."""
    later = part in ("AF", "EV") or (part == "NI" and clock.hour >= 6)
    if clock.hour == 12 and part in ("MO", "EV", "NI"):
        return attrs.evolve(clock, hour=0 if part == "MO" or clock.minute else 24)
    if clock.hour == 12:
        return clock
    return attrs.evolve(clock, hour=clock.hour % 12 + (12 if later else 0))


@rules("HOUR", "HALVED", "DIAL")
def said(clock):
    """5:30 p.m.; half past seven"""
    return clock


@rules("HOUR", "CLOCK24")
def figures(clock):
    """17:30; 17h30"""
    return clock


@rules("HOUR", "NUM h")
def hour_sign(n):
    """15h"""
    return Fields(hour=n, minute=0) if isinstance(n, int) and n <= 24 else None


@rules("CLOCKTIME", "HOUR")
def hour_of_day(hour):
    """5 p.m."""
    return hour


@rules("TIME", "CLOCKTIME")
def bare_clock(clock):
    """5 p.m."""
    return clock


@rules("TIME", "CLOCKTIME ish|approximately", "FACE ish")
def about_clock(clock):
    """3 p.m. approximately; 3-ish"""
    return Modified(Mod.APPROX, clock)


@rules("TIME", "CLOCKTIME [,] DAYTIME", "DAYTIME [,] CLOCKTIME", "DAYTIME @ CLOCKTIME",
       "DAYTIME -- CLOCKTIME", "CLOCKTIME -- DAYTIME", "DAYTIME [,] ( CLOCKTIME")  # fmt: skip
def clock_of_day(*parts):
    """3 p.m. Monday"""
    clock = next(p for p in parts if isinstance(p, Fields) and p.hour is not None)
    day = next(p for p in parts if p is not clock)
    return Within(clock, day)


@rules("TIME", "[WEEKDAY] [,] MONTH DAYNUM CLOCK24 [ZONE] YEAR4")
def stamped(*parts):
    """Thu Oct 26 11:00:09 2023, as a computer has it"""
    *_, year = parts
    clock = next(p for p in parts if isinstance(p, Fields))
    at = parts.index(clock)
    return clock.merge(Fields(year=year, month=parts[at - 2], day=parts[at - 1]))


@rules("LIST", "< DAYTIME > at|@ < FACE >", "< DAYTIME > at|@ < FACE ZONE >", "at|by|until < FACE > on < DAYTIME >")
def face_of_day(*parts):
    """Monday at 9; at 9 on Monday"""
    parts = [part for part in parts if not isinstance(part, str)]
    clock = next(p for p in parts if isinstance(p, Fields) and p.hour is not None)
    return tuple(Within(clock, next(q for q in parts if q is not p)) if p is clock else p for p in parts)
