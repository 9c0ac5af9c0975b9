"""English as one value."""

from typing import Final

from timeline.languages.base import Language
from timeline.languages.en.clause import EnglishClause
from timeline.languages.en.cues import DAY_JOINT, LIST_JOINT, RANGE_JOINT, SIGNALS
from timeline.languages.en.days import AFTER, BEFORE, NAMES
from timeline.languages.en.evidence import refine
from timeline.languages.en.figures import FIGURES
from timeline.languages.en.lexicon import TRIGGER_WORDS, TRIGGERS, lexicon
from timeline.languages.en.rules import (
    ages,
    alone,
    anaphoric,
    clock,
    clockranges,
    dates,
    daylists,
    dayparts,
    deictic,
    lengths,
    military,
    modifiers,
    named,
    numbers,
    offsets,
    oldyears,
    openinghours,
    periods,
    ranges,
    reports,
    sets,
    vague,
    weeks,
    within,
    zones,
)
from timeline.languages.en.words import ABBREVIATIONS
from timeline.languages.names import Names

#: The rules in the order of their precedence: of two that read the same stretch, the earlier wins.
_MODULES: Final = (
    openinghours, clockranges, daylists, ranges, dates, periods, ages, weeks, oldyears, named, clock, zones, military,
    dayparts, reports, deictic, within, offsets, anaphoric, modifiers, sets, lengths, alone, vague, numbers,
)  # fmt: skip

ENGLISH: Final = Language(
    code="en",
    lexicon=lexicon(),
    names=Names.of("NAMED", NAMES, BEFORE, AFTER),
    abbreviations=ABBREVIATIONS,
    literals=FIGURES,
    triggers=TRIGGERS | TRIGGER_WORDS,
    rules=tuple(rule for module in _MODULES for rule in module.rules),
    signals=SIGNALS,
    refine=refine,
    day_joint=DAY_JOINT,
    range_joint=RANGE_JOINT,
    list_joint=LIST_JOINT,
    clause=EnglishClause,
    date_order="MDY",
)
