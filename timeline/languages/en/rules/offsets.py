"""So long ago, so long from now, and the lengths that end or begin with now: two weeks ago, the past two months."""

import attrs

from timeline.calendar import Granularity as G
from timeline.languages.base import Rules
from timeline.meaning import THEN, Cycle, Fields, Length, Modified, Offset, Unit, Vague, Within
from timeline.model import Mod

rules = Rules()


@rules("TIME", "NUM WEEKDAYS ago|back")
def weekdays_ago(n, weekday):
    """two Thursdays ago"""
    return Cycle(Fields(weekday=weekday), -n) if isinstance(n, int) and n > 0 else None


@rules("TIME", "NUM MONTHS ago|back")
def months_ago(n, month):
    """two Decembers ago"""
    return Cycle(Fields(month=month), -n) if isinstance(n, int) and n > 0 else None


@rules("TIME", "NUM WEEKDAYS from now|today", "NUM WEEKDAYS hence")
def weekdays_from_now(n, weekday):
    """three Fridays from now"""
    return Cycle(Fields(weekday=weekday), n) if isinstance(n, int) and n > 0 else None


@rules("TIME", "a few SEASONS ago", "several|many|some|few SEASONS ago", "SEASONS ago")
def seasons_vaguely_ago(_):
    """a few summers ago"""
    return Vague("PAST")


@rules("TIME", "NUM SEASONS ago")
def seasons_ago(n, season):
    """two summers ago"""
    return Within(Fields(season=season), Unit(G.YEAR, -n)) if isinstance(n, int) and n > 0 else None


@rules("TIME", "LENGTH ago", "SHORT ago")
def ago(length):
    """two weeks ago; 1d 21h ago"""
    if any(amount is None for _, amount in length.amounts):
        return Vague("PAST")
    return modified(Offset(attrs.evolve(length, mod=None), -1), length.mod)


def modified(offset, mod):
    """More than a year ago lies BEFORE the year ago."""
    swap = {Mod.MORE_THAN: Mod.BEFORE, Mod.LESS_THAN: Mod.AFTER, Mod.EQUAL_OR_MORE: Mod.ON_OR_BEFORE,
            Mod.EQUAL_OR_LESS: Mod.ON_OR_AFTER}  # fmt: skip
    return Modified(swap.get(mod, mod), offset) if mod else offset


@rules("TIME", "UNITS ago", "UNITS UNITS ago", "long ago", "not long ago", "some time ago", "a while ago",
       "a long time ago", "ages ago", "a while back", "UNITS back", "some time back")  # fmt: skip
def vaguely_ago(*_):
    """years ago"""
    return Vague("PAST")


@rules("TIME", "LENGTH back")
def back(length):
    """two years back"""
    return ago(length)


@rules("TIME", "LENGTH from now|today", "LENGTH hence")
def from_now(length):
    """two weeks from now"""
    if any(amount is None for _, amount in length.amounts):
        return Vague("FUTURE")
    return Offset(attrs.evolve(length, mod=None), 1)


@rules("TIME", "LENGTH ago DAY")
def ago_today(length, day):
    """two weeks ago today"""
    return Offset(length, -1, Unit(G.DAY, day), G.DAY)


@rules("TIME", "LENGTH ago [last|this|next|on] CYCLE", "LENGTH ago DATE")
def ago_weekday(length, fields):
    """three weeks ago Monday: so long before the latest Monday"""
    if length.amounts[-1][0] <= G.DAY:
        return None
    alone = list(fields.said()) == ["weekday"]
    return Offset(length, -1, fields, G.DAY) if alone else Within(fields, Offset(length, -1))


@rules("TIME", "CYCLE LENGTH ago")
def weekday_ago(fields, length):
    """Monday a week ago"""
    return Within(fields, Offset(length, -1)) if length.amounts[-1][0] > fields.granularity else None


@rules("TIME", "a week from|on CYCLE", "CYCLE week")
def week_from_weekday(fields):
    """a week from Monday; Monday week"""
    return Cycle(fields, 2) if fields.weekday is not None else None


@rules("TIME", "a fortnight from|on CYCLE", "CYCLE fortnight")
def fortnight_from_weekday(fields):
    """a fortnight on Monday"""
    return Cycle(fields, 3) if fields.weekday is not None else None


@rules("FURTHER", "a week")
def week_further():
    """a week"""
    return 1


@rules("FURTHER", "a fortnight")
def fortnight_further():
    """a fortnight"""
    return 2


@rules("TIME", "FURTHER [from] DAY", "DAY week")
def week_from_day(*parts):
    """a week tomorrow"""
    *weeks, day = parts
    return Offset(Length(((G.WEEK, (weeks or [1])[0]),)), 1, Unit(G.DAY, day), G.DAY) if day >= 0 else None


@rules("MONTHSBY", "inst|instant")
def of_this_month():
    """inst."""
    return 0


@rules("MONTHSBY", "ult|ultimo")
def of_last_month():
    """ult."""
    return -1


@rules("MONTHSBY", "prox|proximo")
def of_next_month():
    """prox."""
    return 1


@rules("TIME", "[the] ORDFIG MONTHSBY")
def day_by_letter(day, months):
    """the 5th inst., as letters of old have it"""
    return Within(Fields(day=day), Unit(G.MONTH, months)) if day <= 31 else None


@rules("TIME", "past UNITS")
def past_units(_):
    """in past years"""
    return Vague("PAST")


@rules("TIME", "these days")
def these_days():
    """these days"""
    return Vague("PRESENT")


@rules("LENGTH", "[the] last|past LENGTH", "these last|past LENGTH", "these LENGTH", "this past LENGTH",
       "[the] previous|preceding LENGTH", "[the] most recent LENGTH", "[the] latest LENGTH")  # fmt: skip
def past_length(length):
    """the past two months"""
    return attrs.evolve(length, side=-1) if not length.side else None


@rules("LENGTH", "[the] NUM past|previous|preceding|prior UNITS")
def counted_past(n, unit):
    """the two previous days"""
    return Length(((unit, n),), side=-1)


@rules("LENGTH", "[the] next|coming|following|upcoming|ensuing LENGTH", "these next LENGTH")
def next_length(length):
    """the next two weeks"""
    return attrs.evolve(length, side=1) if not length.side else None


@rules("LENGTH", "the next|coming UNIT or so")
def next_unit_or_so(unit):
    """the next year or so"""
    return Length(((unit, 1),), mod=Mod.APPROX, side=1)


@rules("LENGTH", "NUM coming|upcoming ANYUNIT")
def counted_next(n, unit):
    """two upcoming weeks"""
    return Length(((unit, n),), side=1)


@rules("TIME", "[the] rest|remainder of the UNIT", "[the] rest|remainder of SIDE UNIT")
def rest(*parts):
    """the rest of the week"""
    *side, unit = parts
    if side and side[0]:
        return None
    return Modified(Mod.END, Unit(unit, 0) if side else Unit(unit, 0, THEN)) if unit >= G.DAY else None


@rules("LENGTH", "the past|last UNIT", "past UNIT", "this past UNIT")
def past_unit(unit):
    """the past week"""
    return Length(((unit, 1),), side=-1)
