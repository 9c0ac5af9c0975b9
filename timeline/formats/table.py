"""A table for a terminal: date, event, evidence."""

import re
import textwrap
import unicodedata
from collections.abc import Iterable, Iterator
from typing import Final

from timeline.calendar import Granularity
from timeline.model import Event, EventMention, Evidence, Interval, Mod, Unresolved, VagueTime

_HEAD: Final = ("Date", "Event", "Evidence")
_GAP: Final = "  "
_MODS: Final = {Mod.START: "early ", Mod.MID: "mid ", Mod.END: "late ", Mod.APPROX: "about "}
_VAGUE: Final = {"PAST": "in the past", "PRESENT": "at present", "FUTURE": "in the future"}
