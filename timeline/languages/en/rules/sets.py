"""Times that come back: every Monday, twice a week, daily."""

from timeline.calendar import Granularity as G
from timeline.languages.base import Rules
from timeline.meaning import Fields, Repeat

rules = Rules()


@rules("EVERY", "every [single]", "each and every")
def every():
    """every"""
    return "EVERY"


@rules("EVERY", "each")
def each():
    """each"""
    return "EACH"


@rules("SET", "EVERY UNIT")
def every_unit(quant, unit):
    """every day"""
    return Repeat(fields=Fields(weekend=True), quant=quant) if unit == G.WEEKEND else Repeat(unit=unit, quant=quant)


@rules("SET", "EVERY calendar|working|business|school|academic|financial|fiscal|trading UNIT", "EVERY weekday|workday")
def every_kind_of_unit(quant, unit=G.DAY):
    """each calendar year"""
    return Repeat(unit=unit, quant=quant)


@rules("LIST", "per < UNIT >")
def per_unit(unit):
    """five per year"""
    return (Repeat(unit=unit),)


@rules("SET", "EVERY fortnight")
def every_fortnight(quant):
    """every fortnight"""
    return Repeat(unit=G.WEEK, every=2, quant=quant)


@rules("SET", "EVERY other|second UNIT", "every alternate UNIT", "alternate UNITS")
def every_other(*parts):
    """every other week"""
    return Repeat(unit=parts[-1], every=2, quant="EVERY")


@rules("SET", "EVERY NUM ANYUNIT", "EVERY ORD UNIT")
def every_counted(quant, n, unit):
    """every two years"""
    return Repeat(unit=unit, every=n, quant=quant)


@rules("SET", "EVERY NUM to|or|- NUM UNITS")
def every_counted_range(quant, n, m, unit):
    """every three to four weeks"""
    return Repeat(unit=unit, every=(n, m), quant=quant) if n < m else None


@rules("SET", "alternate WEEKDAYS")
def alternate_weekdays(weekday):
    """alternate Fridays"""
    return Repeat(fields=Fields(weekday=weekday), every=2)


@rules("SET", "OFTEN ADVERB", "NUM times ADVERB")
def times_daily(n, adverb):
    """three times daily"""
    unit, every = adverb
    return Repeat(unit=unit, times=n) if every == 1 else None


@rules("SET", "EVERY few|several|couple UNITS", "every couple of UNITS", "every so many UNITS")
def every_few(*parts):
    """every few weeks"""
    return Repeat(unit=parts[-1], every=None, quant="EVERY")


@rules("SET", "EVERY WEEKDAY", "EVERY WEEKDAY PARTNAME")
def every_weekday(quant, weekday, part=None):
    """every Monday"""
    return Repeat(fields=Fields(weekday=weekday, part=part), quant=quant)


@rules("LIST", "< EVERY WEEKDAY > and|or|&|, < WEEKDAY >", "< EVERY WEEKDAY > , < WEEKDAY > [,] [and|or|&] < WEEKDAY >",
       "< EVERY WEEKDAY > , < WEEKDAY > , < WEEKDAY > [,] [and|or|&] < WEEKDAY >")  # fmt: skip
def every_weekdays(quant, *days):
    """every Monday, Wednesday and Friday"""
    return tuple(Repeat(fields=Fields(weekday=day), quant=quant) for day in days)


@rules("SET", "EVERY other|second WEEKDAY")
def every_other_weekday(quant, weekday):
    """every other Tuesday"""
    return Repeat(fields=Fields(weekday=weekday), every=2, quant=quant)


@rules("SET", "[the] ORD WEEKDAY of EVERY month", "[the] last WEEKDAY of EVERY month", "EVERY ORD WEEKDAY of the month",
       "[the] ORD WEEKDAY of the month EVERY month")  # fmt: skip
def weekday_of_every_month(*parts):
    """the first Monday of every month"""
    quant = next(part for part in parts if isinstance(part, str))
    *_, weekday = (part for part in parts if isinstance(part, int))
    return Repeat(fields=Fields(weekday=weekday), quant=quant)


@rules("SET", "[the] ORD WEEKDAYS of|in the month", "[the] last WEEKDAYS of|in the month",
       "[the] ORD WEEKDAYS of|in EVERY month", "[the] last WEEKDAYS of|in EVERY month")  # fmt: skip
def weekdays_of_the_month(*parts):
    """the first Mondays of the month"""
    quant = next((part for part in parts if isinstance(part, str)), None)
    weekday = [part for part in parts if isinstance(part, int)][-1]
    return Repeat(fields=Fields(weekday=weekday), quant=quant)


@rules("LIST", "< [the] ORD > and|or|& < [the] ORD WEEKDAYS of|in the month >",
       "< [the] ORD > and|or|& < [the] ORD WEEKDAYS of|in EVERY month >",
       "< [the] ORD > and|or|& < [the] last WEEKDAYS of|in the month >",
       "< [the] ORD > and|or|& < [the] ORD WEEKDAYS >",
       "< [the] ORD > and|or|& < [the] ORD WEEKDAY of|in EVERY month >",
       "< [the] ORD > , < ORD > [,] and|or|& < [the] ORD WEEKDAYS of|in the month >",
       "< [the] ORD > , < ORD > [,] and|or|& < [the] ORD WEEKDAYS of|in EVERY month >")  # fmt: skip
def several_weekdays_of_the_month(*parts):
    """the first and third Mondays of the month"""
    quant = next((part for part in parts if isinstance(part, str)), None)
    *ordinals, weekday = (part for part in parts if isinstance(part, int))
    return (Repeat(fields=Fields(weekday=weekday), quant=quant),) * max(len(ordinals), 2)


@rules("SET", "[the] last|first [business|working|calendar] day of EVERY UNIT")
def edge_of_every_unit(quant, unit):
    """the last business day of each month"""
    return Repeat(unit=unit, quant=quant) if unit > G.DAY else None


@rules("SET", "[the] ORD [day] of EVERY month")
def day_of_every_month(day, quant):
    """the 15th of each month"""
    return Repeat(fields=Fields(day=day), quant=quant) if day <= 31 else None


@rules("SET", "EVERY MONTH", "EVERY MONTH DAYNUM")
def every_month(quant, month, day=None):
    """every October"""
    return Repeat(fields=Fields(month=month, day=day), quant=quant)


@rules("SET", "CYCLE EVERY year", "DATE EVERY year")
def cycle_every_year(fields, quant):
    """June each year"""
    return Repeat(fields=fields, quant=quant) if (fields.month or fields.season) and not fields.year else None


@rules("SET", "EVERY SEASON")
def every_season(quant, season):
    """every summer"""
    return Repeat(fields=Fields(season=season), quant=quant)


@rules("SET", "EVERY PARTNAME", "EVERY PARTNAME at CLOCKTIME")
def every_part(quant, part, clock=None):
    """every morning"""
    return Repeat(fields=Fields(part=part), quant=quant)


@rules("SET", "WEEKDAYS")
def weekdays(weekday):
    """Mondays"""
    return Repeat(fields=Fields(weekday=weekday))


@rules("SET", "WEEKDAY PARTS", "WEEKDAYS at night")
def weekday_parts(weekday, part="NI"):
    """Friday nights"""
    return Repeat(fields=Fields(weekday=weekday, part=part))


@rules("LIST", "< WEEKDAY > and|or|&|through|to|- < WEEKDAY PARTS >",
       "< WEEKDAY > , < WEEKDAY > [,] and|or < WEEKDAY PARTS >")  # fmt: skip
def weekdays_parts(*parts):
    """Friday and Saturday nights"""
    *days, part = parts
    return tuple(Repeat(fields=Fields(weekday=day, part=part)) for day in days)


@rules("SET", "PARTS")
def parts(part):
    """mornings"""
    return Repeat(fields=Fields(part=part))


@rules("SET", "weekends", "the weekends", "weekend PARTS")
def weekends(*_):
    """weekends"""
    return Repeat(fields=Fields(weekend=True))


@rules("SET", "weekdays", "weeknights", "workdays")
def working_days():
    """weekdays"""
    return Repeat(unit=G.DAY)


@rules("SET", "ADVERB")
def adverb(value):
    """daily"""
    unit, every = value
    return Repeat(unit=unit, every=every)


@rules("SET", "semi ADVERB", "half ADVERB")
def twice_adverb(value):
    """semi-annually; half-yearly"""
    unit, every = value
    return Repeat(unit=G.MONTH, every=6) if (unit, every) == (G.YEAR, 1) else Repeat(unit=unit, times=2)


@rules("SET", "per annum")
def per_annum():
    """per annum"""
    return Repeat(unit=G.YEAR)


@rules("SET", "OFTEN every NUM UNITS")
def times_every(times, every, unit):
    """once every two years"""
    return Repeat(unit=unit, every=every, times=times)


@rules("SET", "OFTEN a|an|per|each|every UNIT", "NUM times a|an|per|each|every UNIT", "NUM UNITS a|per|each|every UNIT")
def times_a_unit(n, *units):
    """twice a week"""
    return Repeat(unit=units[-1], times=n if isinstance(n, int) else None)


@rules("SET", "several|many times a|per|each UNIT", "a few times a UNIT", "LENGTH a|per|each|every UNIT")
def often_a_unit(*parts):
    """several times a year"""
    return Repeat(unit=parts[-1])


@rules("SET", "UNIT by|after UNIT", "UNIT in and UNIT out", "UNIT in , UNIT out")
def unit_by_unit(unit, other):
    """day after day"""
    return Repeat(unit=unit) if unit == other else None


@rules("SET", "PART by|after PART")
def part_by_part(part, other):
    """night after night"""
    return Repeat(fields=Fields(part=part)) if part == other else None


@rules("SET", "SEASONS", "past SEASONS")
def seasons(season):
    """summers"""
    return Repeat(fields=Fields(season=season))


@rules("SET", "[the] past|last NUM SEASONS")
def past_seasons(n, season):
    """the past three summers"""
    return Repeat(fields=Fields(season=season))
