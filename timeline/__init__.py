"""Turns news text into a timeline of dated events."""

from timeline.build import build_timeline, extract_events, merge_timelines
from timeline.calendar import Granularity
from timeline.errors import BadDate, BadDocument, BadEvent, BadFormat, TimelineError, UnknownLanguage
from timeline.model import (
    Correction,
    Document,
    Duration,
    Event,
    EventMention,
    Evidence,
    Interval,
    Mod,
    Policy,
    Recurrence,
    Relation,
    TimeExpression,
    Unresolved,
    VagueTime,
)
from timeline.orderer.timeline import Timeline
from timeline.tagger.tag import tag

__all__ = [  # noqa: RUF022  grouped for the reader
    # the way from text to timeline
    "tag",
    "extract_events",
    "build_timeline",
    "merge_timelines",
    # what comes out
    "TimeExpression",
    "EventMention",
    "Event",
    "Timeline",
    # times
    "Interval",
    "Duration",
    "Recurrence",
    "VagueTime",
    "Unresolved",
    "Granularity",
    "Mod",
    # what goes in
    "Document",
    "Evidence",
    "Relation",
    "Correction",
    "Policy",
    # errors
    "TimelineError",
    "BadDate",
    "BadDocument",
    "BadEvent",
    "UnknownLanguage",
    "BadFormat",
]
