"""Turns news text into a timeline of dated events."""

import importlib
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from timeline.build import build_timeline, extract_events, merge_timelines
    from timeline.calendar import Granularity
    from timeline.errors import (
        AmbiguousDate,
        BadDate,
        BadDocument,
        BadEvent,
        BadFormat,
        BadPolicy,
        BadStrategy,
        BadValue,
        MissingExtra,
        TimelineError,
        UnknownLanguage,
    )
    from timeline.formats.timeml import read_timeml
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
    "read_timeml",
    # errors
    "TimelineError",
    "BadDate",
    "AmbiguousDate",
    "BadDocument",
    "BadEvent",
    "BadPolicy",
    "BadStrategy",
    "BadValue",
    "UnknownLanguage",
    "BadFormat",
    "MissingExtra",
]

#: Where each name lives: it is imported when it is first asked for, so that `import timeline` costs next to nothing.
_HOMES: Final = {
    "timeline.build": "build_timeline extract_events merge_timelines",
    "timeline.calendar": "Granularity",
    "timeline.errors": "AmbiguousDate BadDate BadDocument BadEvent BadFormat BadPolicy BadStrategy BadValue "
    "MissingExtra TimelineError UnknownLanguage",
    "timeline.formats.timeml": "read_timeml",
    "timeline.model": "Correction Document Duration Event EventMention Evidence Interval "
    "Mod Policy Recurrence Relation TimeExpression Unresolved VagueTime",
    "timeline.orderer.timeline": "Timeline",
    "timeline.tagger.tag": "tag",
}
_HOME_OF: Final = {name: home for home, names in _HOMES.items() for name in names.split()}


def __getattr__(name: str) -> object:
    if name not in _HOME_OF:
        raise AttributeError(f"module 'timeline' has no attribute {name!r}")
    value: object = getattr(importlib.import_module(_HOME_OF[name]), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
