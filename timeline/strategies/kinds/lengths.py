"""What has no place of its own in the calendar: lengths of time, times that come back, vague times."""

from datetime import date
from typing import Literal

from hypothesis import strategies as st

from timeline.calendar import Granularity as G
from timeline.model import Duration, Mod, Recurrence, VagueTime
from timeline.strategies import spelling
from timeline.strategies.kinds.drawing import one_of
from timeline.strategies.phrase import Reading
from timeline.strategies.words import DAY_PARTS, MONTHS, VAGUE, WEEKDAYS, number

UNITS = (G.WEEK, G.DAY, G.MONTH, G.YEAR, G.HOUR, G.MINUTE, G.DECADE, G.CENTURY)
LASTED = ("The siege lasted {}.", "The talks went on for {}.", "It took {} to mend the roof.")
COMES_BACK = ("The council meets {}.", "The committee met {}.", "The clerks are paid {}.")


def durations(draw: st.DrawFn, today: date) -> Reading:
    """three weeks, 48 hours, a month."""
    unit, n = one_of(draw, UNITS), draw(st.integers(1, 60))
    return Reading(one_of(draw, spelling.counted(n, unit.name.lower())), Duration(((unit, n),)), LASTED)


#: What stands before a length, and TIMEX3's word for it.
BOUNDED = {
    "about": Mod.APPROX,
    "around": Mod.APPROX,
    "roughly": Mod.APPROX,
    "nearly": Mod.LESS_THAN,
    "almost": Mod.LESS_THAN,
    "less than": Mod.LESS_THAN,
    "more than": Mod.MORE_THAN,
    "over": Mod.MORE_THAN,
    "at least": Mod.EQUAL_OR_MORE,
    "at most": Mod.EQUAL_OR_LESS,
    "up to": Mod.EQUAL_OR_LESS,
    "no more than": Mod.EQUAL_OR_LESS,
}


def bounded_durations(draw: st.DrawFn, today: date) -> Reading:
    """about two weeks, nearly four decades, at least 10 days."""
    unit, n = one_of(draw, UNITS), draw(st.integers(1, 60))
    head = one_of(draw, list(BOUNDED))
    words = f"{head} {one_of(draw, spelling.counted(n, unit.name.lower()))}"
    return Reading(words, Duration(((unit, n),), mod=BOUNDED[head]), LASTED[:1])


def fuzzy_durations(draw: st.DrawFn, today: date) -> Reading:
    """several weeks, a few days, two to three weeks."""
    unit, n = one_of(draw, UNITS), draw(st.integers(2, 8))
    plural = spelling.counted(2, unit.name.lower())[0].removeprefix("two ")
    ranged = [f"{number(n)} to {number(n + 1)}", f"{number(n)} or {number(n + 1)}", f"{n} to {n + 1}"]
    head = one_of(draw, ["several", "a few", *ranged])
    amount = (n, n + 1) if head in ranged else None
    return Reading(f"{head} {plural}", Duration(((unit, amount),)), LASTED[:1])


def composed_durations(draw: st.DrawFn, today: date) -> Reading:
    """a year and a half, two and a half years, three years and two months."""
    (big, small, halves) = one_of(draw, [(G.YEAR, G.MONTH, 6), (G.HOUR, G.MINUTE, 30)])
    n, rest = draw(st.integers(1, 9)), draw(st.integers(1, 9))
    name = big.name.lower()
    whole, fine = spelling.counted(n, name)[0], spelling.counted(rest, small.name.lower())[0]
    half = f"{whole} and a half" if n == 1 else f"{number(n)} and a half {name}s"
    words, last = one_of(draw, [(half, halves), (f"{whole} and {fine}", rest)])
    return Reading(words, Duration(((big, n), (small, last))), LASTED[:1])


def adjectives(draw: st.DrawFn, today: date) -> Reading:
    """the three-day meeting, a 12-hour shift."""
    unit, n = one_of(draw, UNITS[:6]), draw(st.integers(2, 60))
    words = f"{one_of(draw, spelling.numbers(n))}-{unit.name.lower()}"
    return Reading(words, Duration(((unit, n),)), ("The {} trial ended.", "Their {} voyage was over."))


def stretches(draw: st.DrawFn, today: date) -> Reading:
    """the past three years, the last 24 hours, the next two months."""
    unit, n = one_of(draw, UNITS[:6]), draw(st.integers(2, 60))
    head = one_of(draw, ["past", "last", "next"])
    words = f"the {head} {one_of(draw, spelling.counted(n, unit.name.lower()))}"
    frames = ("Rents will double over {}.",) if head == "next" else ("Rents doubled over {}.", "Rents fell in {}.")
    return Reading(words, Duration(((unit, n),)), frames)


def recurrences(draw: st.DrawFn, today: date) -> Reading:
    """every Tuesday, every other Friday, each July, twice a week, every two years, on Friday nights."""
    every, quant = one_of(draw, _QUANTS)
    weekday, month, n = draw(st.integers(0, 6)), draw(st.integers(1, 12)), draw(st.integers(2, 12))
    unit = one_of(draw, (G.WEEK, G.DAY, G.MONTH, G.YEAR))
    part = one_of(draw, list(DAY_PARTS))
    name, times = unit.name.lower(), {1: "once", 2: "twice"}.get(n - 1, f"{number(n - 1)} times")
    code: dict[str, Literal["MO", "AF", "EV", "NI"]] = {
        "morning": "MO",
        "afternoon": "AF",
        "evening": "EV",
        "night": "NI",
    }
    words, time = one_of(
        draw,
        [
            (f"{every} {WEEKDAYS[weekday]}", Recurrence(unit=G.WEEK, weekday=weekday, quant=quant)),
            (f"{every} {name}", Recurrence(unit=unit, quant=quant)),
            (f"{every} {MONTHS[month - 1]}", Recurrence(unit=G.YEAR, month=month, quant=quant)),
            (f"{every} {part}", Recurrence(unit=G.DAY, part=code[part], quant=quant)),
            (f"every {one_of(draw, spelling.numbers(n))} {name}s", Recurrence(unit=unit, every=n, quant="EVERY")),
            (f"every other {WEEKDAYS[weekday]}", Recurrence(unit=G.WEEK, every=2, weekday=weekday, quant="EVERY")),
            (f"every other {name}", Recurrence(unit=unit, every=2, quant="EVERY")),
            (f"{times} a {name}", Recurrence(unit=unit, times=n - 1)),
            (
                f"every {WEEKDAYS[weekday]} {part}",
                Recurrence(unit=G.WEEK, weekday=weekday, part=code[part], quant="EVERY"),
            ),
            *((word, Recurrence(unit=each)) for word, each in _ADVERBS),
        ],
    )
    return Reading(words, time, COMES_BACK)


_QUANTS: tuple[tuple[str, Literal["EVERY", "EACH"]], ...] = (("every", "EVERY"), ("each", "EACH"))
_ADVERBS = (("daily", G.DAY), ("weekly", G.WEEK), ("monthly", G.MONTH), ("annually", G.YEAR))
_SIDES: tuple[Literal["PAST", "PRESENT", "FUTURE"], ...] = ("PAST", "PRESENT", "FUTURE")
_VAGUE_FRAMES = {"PAST": "They failed {}.", "PRESENT": "They are {} abroad.", "FUTURE": "They will meet {}."}


def vague_times(draw: st.DrawFn, today: date) -> Reading:
    """recently, now, soon."""
    side = one_of(draw, _SIDES)
    return Reading(one_of(draw, VAGUE[side]), VagueTime(side), (_VAGUE_FRAMES[side],))
