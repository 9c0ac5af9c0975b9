"""Zones of time behind a clock, by name, by place and by what they differ: 5 p.m. EST, 9 a.m. Moscow time, UTC+2."""

from timeline.languages.base import Rules
from timeline.meaning import Fields

rules = Rules()

#: No zone is further from Greenwich.
_FARTHEST = 14


@rules("ZONE", "REGION [standard|daylight|summer] time", "REGION european [standard|summer] time",
       "CLOCKPLACE time", "CLOCKPLACE summer|standard|mean time")  # fmt: skip
def place(zone):
    """Eastern time; Central European Summer Time; Moscow time; Greenwich Mean Time"""
    return zone


@rules("ZONE", "ZONE + NUM", "ZONE - NUM")
def apart(zone, hours):
    """UTC+2"""
    return zone if isinstance(hours, int) and 0 < hours <= _FARTHEST else None


@rules("ZONE", "ZONE + CLOCK24", "ZONE + HHMM")
def apart_in_minutes(zone, clock):
    """GMT+05:30"""
    return zone if clock.hour <= _FARTHEST else None


@rules("HOUR", "NUM gmt", "NUM utc")
def greenwich(n):
    """8 GMT"""
    return Fields(hour=n, minute=0, zone="GMT") if isinstance(n, int) and n <= 24 else None


@rules("HOUR", "HOUR ZONE", "HOUR [,] ZONE time", "HOUR ( ZONE", "HOUR [(] local time")
def zoned(hour, zone=None):
    """5 p.m. EST"""
    return hour.merge(Fields(zone=zone)) if zone else hour


@rules("HOUR", "HOUR REGION")
def zoned_by_region(hour, zone):
    """3 p.m. Eastern"""
    return hour.merge(Fields(zone=zone))
