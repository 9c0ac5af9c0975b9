"""Every word of English that the rules know, with all that it can be read as."""

from typing import Any, Final

from timeline.languages.base import Reading
from timeline.languages.en import numbers, words
from timeline.meaning import Fields

_TABLES: Final[tuple[tuple[str, dict[str, Any]], ...]] = (
    ("MONTH", words.MONTHS),
    ("MONTHS", words.MONTHS_PLURAL),
    ("WEEKDAY", words.WEEKDAYS),
    ("WEEKDAYS", words.WEEKDAYS_PLURAL),
    ("SEASON", words.SEASONS),
    ("SEASONS", words.SEASONS_PLURAL),
    ("UNIT", words.UNITS),
    ("UNITS", words.UNITS_PLURAL),
    ("LETTER", words.UNIT_LETTERS),
    ("CLOSING", words.CLOSINGS),
    ("MERIDIEM", words.MERIDIEMS),
    ("PART", words.PARTS),
    ("DAYPOINT", words.DAYPOINTS),
    ("PARTS", words.PARTS_PLURAL),
    ("TONIGHT", dict.fromkeys(words.TONIGHT)),
    ("DAY", words.DAYS),
    ("PLACE", words.PLACES),
    ("ENDING", words.ENDS),
    ("VAGUEWORD", words.VAGUE),
    ("ADVERB", words.ADVERBS),
    ("ZONE", {zone: zone.upper() for zone in words.ZONES}),
    ("REGION", words.REGIONS),
    ("CLOCKPLACE", {place: place.title() for place in words.CLOCK_PLACES}),
    ("ONE", numbers.ONES),
    ("TEEN", numbers.TEENS),
    ("TEN", numbers.TENS),
    ("SCALE", numbers.SCALES),
    ("ORDWORD", numbers.ORDINALS),
    ("TENSWORD", numbers.DECADES),
    ("CENTURYWORD", {"nineteen": 19, "eighteen": 18, "seventeen": 17, "sixteen": 16}),
    ("OFTEN", numbers.OFTEN),
    ("QN", {f"q{n}": n for n in range(1, 5)} | {f"{n}q": n for n in range(1, 5)}),
    ("HN", {"h1": 1, "h2": 2}),
    ("ROMAN", {roman + ending: n for roman, n in numbers.ROMAN.items() for ending in ("", "th")}),
    ("HIGHORD", {word: n for word, n in numbers.ORDINALS.items() if n >= 10}),
    ("FISCALWORD", {f"fy{year}": Fields(year=year, fiscal=True) for year in range(1900, 2100)}),
    ("FISCALWORD", {f"fy{n:02}": Fields(year=n, short=True, fiscal=True) for n in range(100)}),
)

#: The categories without which a stretch of words cannot hold a time.
TRIGGERS: Final = frozenset(
    "MONTH WEEKDAY WEEKDAYS SEASON SEASONS UNIT UNITS PART PARTS TONIGHT DAY VAGUEWORD ADVERB TENSWORD CENTURYWORD QN "
    "HN YEAR4 YEAR3 OLDDECADE REPORT YEAR2 ORDFIG HIGHORD FISCALWORD DECADE CLOCK CLOCK24 FULL SLASHED MD DOTTED "
    "MONTHYEAR HHMM GARBLED NAMED MERIDIEM CLOSING".split()
)
#: Words of the rules that do the same.
TRIGGER_WORDS: Final = frozenset(
    "h gmt utc fy fiscal noon midnight overnight yesternight clock oclock sharp midweek sennight sennights ago bc bce "
    "ad ce b.c. b.c.e. a.d. thousand five ten fifteen twenty thirty forty fortnight fortnights then latest period past "
    "future present current moment late term weekday workday hundreds weekdays weeknights workdays annum midyear "
    "half light".split()
)


def lexicon() -> dict[str, tuple[Reading, ...]]:
    """All tables as one: word → readings."""
    found: dict[str, list[Reading]] = {}
    for category, table in _TABLES:
        for word, value in table.items():
            found.setdefault(word, []).append((category, value))
    return {word: tuple(readings) for word, readings in found.items()}
