"""The words of English that name times, each with what it names."""

from typing import Final

from timeline.calendar import Granularity as G
from timeline.model import Mod

MONTHS: Final = {
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8,
    "september": 9, "october": 10, "november": 11, "december": 12,
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "oct": 10,
    "nov": 11, "dec": 12,
}  # fmt: skip

#: "Two Decembers ago".
MONTHS_PLURAL: Final = {name + "s": month for name, month in MONTHS.items() if len(name) > 4 and name != "march"}

#: Months in Roman figures, as on stones and in the dates of Central Europe; the longer ones first.
ROMAN: Final = {
    "VIII": 8, "XII": 12, "VII": 7, "III": 3, "XI": 11, "IX": 9, "VI": 6, "IV": 4, "II": 2, "X": 10, "V": 5, "I": 1,
}  # fmt: skip

WEEKDAYS: Final = {
    "monday": 0, "tuesday": 1, "wednesday": 2, "thursday": 3, "friday": 4, "saturday": 5, "sunday": 6,
    "mon": 0, "tue": 1, "tues": 1, "wed": 2, "weds": 2, "thu": 3, "thur": 3, "thurs": 3, "fri": 4, "sat": 5, "sun": 6,
}  # fmt: skip

#: "Mondays": a weekday that comes back.
WEEKDAYS_PLURAL: Final = {name + "s": day for name, day in WEEKDAYS.items() if name.endswith("day")}

SEASONS: Final = {"spring": "SP", "summer": "SU", "fall": "FA", "autumn": "FA", "winter": "WI",
                  "springtime": "SP", "summertime": "SU", "wintertime": "WI"}  # fmt: skip
SEASONS_PLURAL: Final = {"springs": "SP", "summers": "SU", "autumns": "FA", "winters": "WI"}

UNITS: Final = {
    "second": G.SECOND, "sec": G.SECOND, "minute": G.MINUTE, "min": G.MINUTE, "hour": G.HOUR, "hr": G.HOUR,
    "day": G.DAY, "week": G.WEEK, "wk": G.WEEK, "weekend": G.WEEKEND, "wknd": G.WEEKEND,
    "wkend": G.WEEKEND, "wkd": G.WEEKEND, "qtr": G.QUARTER,
    "month": G.MONTH, "mth": G.MONTH, "quarter": G.QUARTER, "year": G.YEAR, "yr": G.YEAR, "decade": G.DECADE,
    "century": G.CENTURY, "millennium": G.MILLENNIUM,
}  # fmt: skip
UNITS_PLURAL: Final = {
    "seconds": G.SECOND, "secs": G.SECOND, "minutes": G.MINUTE, "mins": G.MINUTE, "hours": G.HOUR, "hrs": G.HOUR,
    "days": G.DAY, "weeks": G.WEEK, "wks": G.WEEK, "weekends": G.WEEKEND, "months": G.MONTH,
    "mths": G.MONTH, "quarters": G.QUARTER, "years": G.YEAR, "yrs": G.YEAR, "decades": G.DECADE,
    "centuries": G.CENTURY, "millennia": G.MILLENNIUM, "millenniums": G.MILLENNIUM,
}  # fmt: skip

#: Units that are written so after a figure only: "3w", "2h".
UNIT_LETTERS: Final = {
    "s": G.SECOND, "m": G.MINUTE, "h": G.HOUR, "d": G.DAY, "w": G.WEEK, "mo": G.MONTH, "y": G.YEAR,
}  # fmt: skip

#: Parts of the day by their TIMEX3 codes.
PARTS: Final = {
    "morning": "MO", "morn": "MO", "mornin": "MO", "dawn": "MO", "sunrise": "MO", "daybreak": "MO", "sunup": "MO",
    "midday": "MI", "lunchtime": "MI", "afternoon": "AF", "evening": "EV", "eve": "EV", "dusk": "EV", "sunset": "EV",
    "sundown": "EV",
    "night": "NI", "nite": "NI", "nightfall": "NI", "daytime": "DT", "nighttime": "NI",
    "teatime": "AF", "noontime": "MI", "suppertime": "EV", "dinnertime": "EV", "bedtime": "NI",
}  # fmt: skip
#: Those that are no longer than a moment, and stand before their day: "dawn Thursday".
DAYPOINTS: Final = {
    word: PARTS[word] for word in "dawn sunrise daybreak sunup midday lunchtime dusk sunset sundown nightfall".split()
}
PARTS_PLURAL: Final = {"mornings": "MO", "afternoons": "AF", "evenings": "EV", "nights": "NI"}

#: This night, however it is spelled.
TONIGHT: Final = frozenset("tonight tonite 2nite 2night 2nyt tonyt".split())

#: Days by their distance from today.
DAYS: Final = {
    "today": 0, "tdy": 0, "yesterday": -1, "ytd": -1, "yday": -1, "tomorrow": 1, "tmr": 1, "tmrw": 1, "tmw": 1,
    "trmw": 1, "tmrow": 1, "tomorow": 1, "2moro": 1, "2morrow": 1,
    "tomo": 1, "tomoro": 1, "tomolo": 1, "2mrw": 1, "tommorow": 1, "tommorrow": 1,
    "2day": 0, "todays": 0, "yesterdays": -1, "tomorrows": 1, "ystd": -1, "yest": -1,
}  # fmt: skip

#: Words before a time that tell which part of it is meant.
PLACES: Final = {"early": Mod.START, "mid": Mod.MID, "middle": Mod.MID, "late": Mod.END}
#: "The end of": nouns that do the same.
ENDS: Final = {
    "start": Mod.START, "beginning": Mod.START, "dawn": Mod.START, "outset": Mod.START, "opening": Mod.START,
    "middle": Mod.MID, "midst": Mod.MID, "end": Mod.END, "close": Mod.END,
}  # fmt: skip

#: "By EOM": the end or the beginning of the unit that is running.
CLOSINGS: Final = {
    "eod": (Mod.END, G.DAY), "cob": (Mod.END, G.DAY), "eow": (Mod.END, G.WEEK), "eom": (Mod.END, G.MONTH),
    "eoq": (Mod.END, G.QUARTER), "eoy": (Mod.END, G.YEAR), "bom": (Mod.START, G.MONTH), "boy": (Mod.START, G.YEAR),
}  # fmt: skip

#: The halves of the day on a clock of twelve hours.
MERIDIEMS: Final = {"am": 0, "a.m.": 0, "pm": 12, "p.m.": 12}

ZONES: Final = frozenset(
    "gmt utc bst cet cest eet eest msk est edt et cst cdt ct mst mdt mt pst pdt pt hst akst ist pkt jst sgt hkt pht "
    "aest aedt awst acst acdt nzst nzdt sast brt zulu".split()
)
#: Parts of a continent that have a time of their own: "3 p.m. Eastern".
REGIONS: Final = {
    "eastern": "ET", "central": "CT", "mountain": "MT", "pacific": "PT", "atlantic": "AT", "western": "WET",
}  # fmt: skip
#: Places after which a clock is named: "9 a.m. Moscow time".
CLOCK_PLACES: Final = frozenset(
    "greenwich british india japan london paris berlin rome madrid brussels vienna geneva athens moscow kyiv kiev "
    "istanbul cairo jerusalem baghdad tehran kabul delhi islamabad beijing tokyo seoul singapore sydney "
    "washington".split()
)

#: Words that point vaguely, with the side they point to.
VAGUE: Final = {
    "now": "PRESENT", "currently": "PRESENT", "nowadays": "PRESENT",
    "recently": "PAST", "lately": "PAST", "recent": "PAST", "soon": "FUTURE",
}  # fmt: skip

#: How often, as one word: the unit, and whether it is "semi".
ADVERBS: Final = {
    "hourly": (G.HOUR, 1), "daily": (G.DAY, 1), "nightly": (G.DAY, 1), "weekly": (G.WEEK, 1),
    "fortnightly": (G.WEEK, 2), "biweekly": (G.WEEK, 2), "monthly": (G.MONTH, 1), "bimonthly": (G.MONTH, 2),
    "quarterly": (G.QUARTER, 1), "yearly": (G.YEAR, 1), "annually": (G.YEAR, 1),
    "biennially": (G.YEAR, 2), "biannually": (G.MONTH, 6), "semiannually": (G.MONTH, 6), "everyday": (G.DAY, 1),
}  # fmt: skip

ABBREVIATIONS: Final = frozenset(
    [w for w in MONTHS if len(w) <= 4] + [w for w in WEEKDAYS if len(w) <= 5 and w != "sunday"]
    + ["sec", "secs", "min", "mins", "hr", "hrs", "yr", "yrs", "st", "jr", "ca", "c", "m", "approx"]
    + ["inst", "ult", "prox"]
)  # fmt: skip
