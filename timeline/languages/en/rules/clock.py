"""Times of the day, alone and with their day."""

from timeline.calendar import Granularity as G
from timeline.languages.base import Rules
from timeline.meaning import THEN, Fields, Modified, Unit, Within
from timeline.model import Mod

rules = Rules()

_NOON = Fields(hour=12, minute=0)
_MIDNIGHT = Fields(hour=24, minute=0)


@rules("HOUR", "CLOCK", "CLOCK24")
def figures(clock):
    """5:30 p.m.; 17:30"""
    return clock


@rules("HOUR", "CLOCK24 hrs|hours|h", "HHMM hrs|hours|h", "HHMM ZONE")
def military(clock, zone=None):
    """1430 hours; 0800 GMT"""
    return clock.merge(Fields(zone=zone)) if zone else clock


@rules("HOUR", "noon", "[the] stroke of noon")
def noon():
    """noon"""
    return _NOON


@rules("HOUR", "midnight", "[the] stroke of midnight")
def midnight():
    """midnight"""
    return _MIDNIGHT


@rules("HOUR", "NUM noon")
def twelve_noon(n):
    """12 noon"""
    return _NOON if n == 12 else None


@rules("HOUR", "NUM o clock")
def o_clock(hour):
    """seven o'clock"""
    return Fields(hour=hour, minute=0) if isinstance(hour, int) and 1 <= hour <= 12 else None


@rules("HOUR", "half past|after NUM")
def half_past(hour):
    """half past seven"""
    return Fields(hour=hour, minute=30) if isinstance(hour, int) and 1 <= hour <= 12 else None


@rules("HOUR", "quarter past|after NUM", "a quarter past|after NUM")
def quarter_past(hour):
    """a quarter past seven"""
    return Fields(hour=hour, minute=15) if isinstance(hour, int) and 1 <= hour <= 12 else None


@rules("HOUR", "quarter to|of|before NUM", "a quarter to|of|before NUM")
def quarter_to(hour):
    """a quarter to seven"""
    return Fields(hour=(hour - 2) % 12 + 1, minute=45) if isinstance(hour, int) and 1 <= hour <= 12 else None


@rules("HOUR", "NUM past NUM", "NUM minutes past NUM", "NUM minutes after NUM")
def minutes_past(minutes, hour):
    """ten past seven"""
    if isinstance(hour, int) and isinstance(minutes, int) and 1 <= hour <= 12 and 0 < minutes < 60:
        return Fields(hour=hour, minute=minutes)
    return None


@rules("HOUR", "NUM minutes to|before NUM", "NUM to NUM pm|am")
def minutes_to(minutes, hour):
    """ten minutes to seven"""
    if isinstance(hour, int) and isinstance(minutes, int) and 1 <= hour <= 12 and 0 < minutes < 60:
        return Fields(hour=(hour - 2) % 12 + 1, minute=60 - minutes)
    return None


@rules("HOUR", "HOUR in the PART", "HOUR at PART", "HOUR in the PART", "NUM in the PART", "NUM at night")
def hour_in_part(hour, part="NI"):
    """four in the morning"""
    if isinstance(hour, int):
        hour = Fields(hour=hour, minute=0) if 1 <= hour <= 12 else None
    if not isinstance(hour, Fields) or hour.hour is None or hour.hour > 12:
        return None
    later = part in ("AF", "EV") or (part == "NI" and hour.hour >= 6 and hour.hour != 12)
    return Fields(hour=hour.hour % 12 + (12 if later else 0), minute=hour.minute)


@rules("HOUR", "HOUR ZONE", "HOUR [,] ZONE time", "HOUR ( ZONE )", "HOUR local time")
def zoned(hour, zone=None):
    """5 p.m. EST"""
    return hour.merge(Fields(zone=zone)) if zone else hour


@rules("CLOCKTIME", "HOUR")
def hour_of_day(hour):
    """5 p.m."""
    return hour


@rules("TIME", "CLOCKTIME")
def bare_clock(clock):
    """5 p.m."""
    return clock


@rules("TIME", "CLOCKTIME [,] DAYTIME", "DAYTIME [,] CLOCKTIME", "DAYTIME T CLOCKTIME", "DAYTIME @ CLOCKTIME",
       "DAYTIME -- CLOCKTIME", "CLOCKTIME -- DAYTIME", "DAYTIME [,] ( CLOCKTIME")  # fmt: skip
def clock_of_day(*parts):
    """3 p.m. Monday"""
    clock = next(p for p in parts if isinstance(p, Fields) and p.hour is not None)
    day = next(p for p in parts if p is not clock)
    return Within(clock, day)


@rules("PARTNAME", "PART", "PART time")
def part_name(part):
    """morning"""
    return part


@rules("PARTNAME", "PLACE PART", "PLACE - PART")
def placed_part(place, part):
    """early morning"""
    return part


@rules("TIME", "DAYTIME PARTNAME", "DAYTIME [,] in the PARTNAME", "DAYTIME at night")
def part_of_day(day, part="NI"):
    """Friday evening"""
    return Within(Fields(part=part), day)


@rules("TIME", "[the] PARTNAME of DAYTIME", "[the] PARTNAME of the DATE")
def part_of(part, day):
    """the morning of May 5"""
    return Within(Fields(part=part), day)


@rules("TIME", "CLOCKTIME PARTOFDAY", "PARTOFDAY CLOCKTIME")
def clock_of_part(*parts):
    """7 p.m. tonight"""
    clock = next(p for p in parts if isinstance(p, Fields))
    day = next(p for p in parts if p is not clock)
    return Within(clock, day)


@rules("PARTOFDAY", "this PARTNAME", "this very PARTNAME")
def this_part(part):
    """this morning"""
    return Within(Fields(part=part), Unit(G.DAY, 0))


@rules("PARTOFDAY", "tonight", "tonite", "2nite", "2night")
def tonight():
    """tonight"""
    return Within(Fields(part="NI"), Unit(G.DAY, 0))


@rules("PARTOFDAY", "last night|nite", "yesternight")
def last_night():
    """last night"""
    return Within(Fields(part="NI"), Unit(G.DAY, -1))


@rules("PARTOFDAY", "last PARTNAME")
def last_part(part):
    """last evening"""
    return Within(Fields(part=part), Unit(G.DAY, -1))


@rules("PARTOFDAY", "[the] next|following PARTNAME")
def next_part(part):
    """the next morning"""
    return Within(Fields(part=part), Unit(G.DAY, 1, THEN))


@rules("PARTOFDAY", "[the] previous|preceding PARTNAME", "the PARTNAME before")
def previous_part(part):
    """the previous evening"""
    return Within(Fields(part=part), Unit(G.DAY, -1, THEN))


@rules("PARTOFDAY", "that PARTNAME", "that same PARTNAME", "the same PARTNAME")
def that_part(part):
    """that evening"""
    return Within(Fields(part=part), Unit(G.DAY, 0, THEN))


@rules("TIME", "PARTOFDAY")
def bare_part_of_day(meaning):
    """this morning"""
    return meaning


@rules("TIME", "PLACE PARTOFDAY")
def placed_part_of_day(place, meaning):
    """late last night"""
    return Modified(place, meaning)


@rules("TIME", "later PARTOFDAY")
def later_part_of_day(meaning):
    """later this afternoon"""
    return Modified(Mod.ON_OR_AFTER, meaning)


@rules("TIME", "earlier PARTOFDAY")
def earlier_part_of_day(meaning):
    """earlier this evening"""
    return Modified(Mod.START, meaning)


@rules("TIME", "[the] early|small|wee hours of PARTOFDAY", "[the] early|small|wee hours of DAYTIME",
       "[the] early|small|wee hours of DAYTIME PART")  # fmt: skip
def early_hours(day, *_):
    """the early hours of Thursday"""
    return Modified(Mod.START, day if isinstance(day, Within) and day.part.part else Within(Fields(part="MO"), day))


@rules("TIME", "overnight")
def overnight():
    """overnight"""
    return Within(Fields(part="NI"), Unit(G.DAY, -1))


@rules("TIME", "the PARTNAME", "PARTNAME")
def bare_part(part):
    """the morning; in the afternoon"""
    return Fields(part=part)
