"""Parts of the day, and the hours in them: this morning, Friday night, tonight at 8."""

import attrs

from timeline.calendar import Granularity as G
from timeline.languages.base import Rules
from timeline.languages.en.rules.clock import in_part, minutes_to
from timeline.meaning import THEN, Fields, Length, Modified, Offset, Unit, Within
from timeline.model import Mod

rules = Rules()


@rules("PARTNAME", "PART", "PART time", "PART ish")
def part_name(part):
    """morning"""
    return part


@rules("PARTNAME", "mid day")
def mid_day():
    """mid-day"""
    return "MI"


@rules("PARTNAME", "PLACE PART", "PLACE - PART")
def placed_part(place, part):
    """early morning"""
    return part


@rules("PARTOFDAY", "DAYPOINT DAYTIME")
def point_of_day(part, day):
    """dawn Thursday"""
    return Within(Fields(part=part), day)


@rules("PARTOFDAY", "overnight DAYTIME", "DAYTIME overnight")
def overnight_of_day(day):
    """overnight Friday"""
    return Within(Fields(part="NI"), day)


@rules("PARTOFDAY", "DAYTIME PARTNAME", "DAYTIME [,] in the PARTNAME", "DAYTIME at night")
def part_of_day(day, part="NI"):
    """Friday evening"""
    return Within(Fields(part=part), day)


@rules("PARTOFDAY", "NAMED PARTNAME [,|of|in] YEAR")
def part_of_named_day(name, part, year):
    """Christmas morning 1950"""
    return Within(Fields(part=part), year.merge(Fields(named=name)))


@rules("TIME", "a WEEKDAY PARTNAME")
def a_part_of_weekday(weekday, part):
    """on a Sunday evening"""
    return Within(Fields(part=part), Fields(weekday=weekday))


@rules("PARTOFDAY", "PLACE PART DAYTIME", "PLACE - PART DAYTIME")
def placed_part_and_day(_, part, day):
    """mid-afternoon yesterday"""
    return Within(Fields(part=part), day)


@rules("PARTOFDAY", "DAYTIME [at] lunch")
def lunch(day):
    """tomorrow at lunch"""
    return Within(Fields(part="MI"), day)


@rules("PARTOFDAY", "[the] PARTNAME of DAYTIME", "[the] PARTNAME of the DATE")
def part_of(part, day):
    """the morning of May 5"""
    return Within(Fields(part=part), day)


@rules("PARTOFDAY", "[the] PARTNAME of [the] DAYNUM -|--|/|to DAYNUM [of] MONTH",
       "[the] PARTNAME of [the] DAYNUM -|--|/|to DAYNUM [of] MONTH [,] YEAR")  # fmt: skip
def night_of_two_days(part, first, last, month, year=None):
    """the night of 3-4 May: it begins on the first of them"""
    day = Fields(month=month, day=first)
    return Within(Fields(part=part), year.merge(day) if year else day) if last == first + 1 else None


@rules("PARTOFDAY", "[the] PARTNAME of DATE -|--|/|to DATE")
def night_of_two_dates(part, first, last):
    """the night of 30 April-1 May"""
    if first.month is None or last.month != first.month % 12 + 1 or last.day != 1:
        return None
    year = last.year if first.year is None and first.month < 12 else first.year
    return Within(Fields(part=part), attrs.evolve(first, year=year))


@rules("TIME", "CLOCK24 PARTOFDAY", "DIAL PARTOFDAY", "PARTOFDAY CLOCK24", "PARTOFDAY DIAL")
def face_of_part(*parts):
    """8:15 tonight"""
    clock = next(p for p in parts if isinstance(p, Fields))
    return hour_of_part(clock, next(p for p in parts if p is not clock))


@rules("TIME", "CLOCKTIME PARTOFDAY", "PARTOFDAY CLOCKTIME")
def clock_of_part(*parts):
    """7 p.m. tonight"""
    clock = next(p for p in parts if isinstance(p, Fields))
    day = next(p for p in parts if p is not clock)
    return Within(clock, day)


@rules("TIME", "FACE PARTOFDAY")
def bare_face_of_part(clock, day):
    """8 tonight"""
    return hour_of_part(clock, day)


@rules("LIST", "< PARTOFDAY > at|by|around|about|@ < FACE >")
def part_at_face(day, clock):
    """tonight at 8"""
    return day, hour_of_part(clock, day)


@rules("LIST", "at|by|until|around|about|before|after|since < FACE > on|in < PARTOFDAY >")
def face_on_part(clock, day):
    """at 8 on Tuesday evening"""
    return hour_of_part(clock, day), day


@rules("LIST", "at|by|around < NUM to NUM > on|in < PARTOFDAY >")
def minutes_to_on_part(minutes, hour, day):
    """at twenty to nine on Friday night"""
    clock = minutes_to(minutes, hour)
    return (hour_of_part(clock, day), day) if clock else None


@rules("LIST", "< the PARTNAME > at|around|@ < FACE >", "< PLACE PART > at|around|@ < FACE >")
def the_part_at_face(*parts):
    """in the evening at eight"""
    part, clock = parts[-2:]
    return Fields(part=part), in_part(clock, part)


def hour_of_part(clock, day):
    """An hour of a part of a day; two hours after midnight "tonight" is tomorrow."""
    part, whole = day.part.part, day.whole
    if clock.hour > 12:
        return Within(clock, whole)
    if part == "NI" and clock.hour < 6 and isinstance(whole, Unit):
        whole = Unit(whole.unit, whole.count + 1, whole.since)
    return Within(in_part(clock, part), whole)


@rules("PARTOFDAY", "this PARTNAME", "this very PARTNAME")
def this_part(part):
    """this morning"""
    return Within(Fields(part=part), Unit(G.DAY, 0))


@rules("PARTOFDAY", "TONIGHT")
def tonight(_):
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


@rules("PARTOFDAY", "[the] PARTNAME before last")
def part_before_last(part):
    """the night before last"""
    return Within(Fields(part=part), Unit(G.DAY, -2))


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
       "[the] early|small|wee hours of DAYTIME PART", "[the] early|small|wee hours of the PARTNAME")  # fmt: skip
def early_hours(day, *_):
    """the early hours of Thursday"""
    if isinstance(day, str):
        return Modified(Mod.START, Fields(part=day))
    return Modified(Mod.START, day if isinstance(day, Within) and day.part.part else Within(Fields(part="MO"), day))


@rules("TIME", "the early|small|wee hours")
def bare_early_hours():
    """in the early hours"""
    return Modified(Mod.START, Fields(part="MO"))


@rules(
    "LIST",
    "at|before|after|by|until|till|since < first light >",
    "at|before|after|by|until|till|since < [the] crack of dawn >",
)
def first_light():
    """at first light"""
    return (Fields(part="MO"),)


@rules("PARTOFDAY", "[the] PARTNAME hours of DAYTIME", "[the] PARTNAME hours of the DATE")
def part_hours(part, day):
    """the early morning hours of 1 November"""
    return Within(Fields(part=part), day)


@rules("TIME", "overnight")
def overnight():
    """overnight"""
    return Within(Fields(part="NI"), Unit(G.DAY, -1))


@rules("LIST", "< overnight > into|to < DAYTIME >", "< overnight > into|to < DAYTIME PART >")
def overnight_into(day, part=None):
    """overnight into Friday"""
    before = Offset(Length(((G.DAY, 1),)), -1, day)
    return Within(Fields(part="NI"), before), Within(Fields(part=part), day) if part else day


@rules("TIME", "weekend|wknd")
def bare_weekend():
    """a busy weekend!"""
    return Unit(G.WEEKEND, 0, THEN)


@rules("TIME", "the PARTNAME", "PARTNAME")
def bare_part(part):
    """the morning; in the afternoon"""
    return Fields(part=part)
