"""What a timeline can be written as: one module a format, found by name, imported when first asked for.

A format is a module with `dump(evidence, events, …) -> str` and, where it can be read back, `load(text) -> Evidence`.
Adding one is adding a module and a line below; a method of `timeline.orderer.written.Written` gives it its types.
"""

import importlib
from collections.abc import Callable
from typing import Final, NamedTuple, Protocol, cast, runtime_checkable

from timeline.arguments import expect
from timeline.errors import BadFormat
from timeline.extras import required
from timeline.model import Evidence


class Format(NamedTuple):
    """Where a format lives, how its files end, what it is, in a few words, and the package and extra that it needs."""

    module: str
    suffix: str
    about: str
    needs: tuple[str, str] | None = None


#: Every format, by the name it has on the command line and in `Timeline.to_…`.
FORMATS: Final = {
    "table": Format("timeline.formats.table", ".txt", "a table for a terminal"),
    "explain": Format("timeline.formats.explain", ".txt", "where each date comes from, in sentences"),
    "json": Format("timeline.formats.json", ".json", "JSON that loses nothing and reads back"),
    "html": Format("timeline.formats.html", ".html", "a page to look at: events, evidence and articles in one file"),
    "jsonl": Format("timeline.formats.jsonl", ".jsonl", "the same in lines; files put end to end are merged"),
    "csv": Format("timeline.formats.csv", ".csv", "a row for each event, for spreadsheets and data frames"),
    "markdown": Format("timeline.formats.markdown", ".md", "a table as GitHub renders it"),
    "timeml": Format("timeline.formats.timeml", ".tml", "TimeML: the text with its TIMEX3, EVENT and TLINK tags"),
    "edtf": Format("timeline.formats.edtf", ".txt", "lines of an EDTF date (ISO 8601-2) and a text"),
    "ical": Format("timeline.formats.ical", ".ics", "a calendar (iCalendar)", ("icalendar", "ical")),
    "timelinejs": Format("timeline.formats.timelinejs", ".json", "slides for Knight Lab's TimelineJS"),
    "vis": Format("timeline.formats.vis", ".json", "items for vis-timeline"),
}


class Writer(Protocol):
    """A format that can be written."""

    #: `dump(evidence, events)`: the evidence, and the events derived from it, as text; options of its own by name.
    dump: Callable[..., str]


@runtime_checkable
class Reader(Protocol):
    """A format that can be read back."""

    def load(self, text: str) -> Evidence:
        """The evidence that `dump` wrote; raises `BadFormat` for anything else."""


def format_of(name: str) -> Format:
    """What is known of the format with this name, without importing it.

    Raises `BadFormat` for a name that is not in `FORMATS`.

    >>> format_of("json").suffix
    '.json'
    >>> format_of("papyrus")
    Traceback (most recent call last):
    timeline.errors.BadFormat: no format is called 'papyrus': use one of table, explain...
    """
    expect("name", name, str, error=BadFormat)
    if name not in FORMATS:
        raise BadFormat(f"no format is called {name!r}: use one of {', '.join(FORMATS)}")
    return FORMATS[name]


def writer(name: str) -> Writer:
    """The format with this name, to write it.

    Raises `BadFormat` for a name that is not in `FORMATS`, `MissingExtra` where a package that it needs is missing.

    >>> writer("table").dump(Evidence(), [])
    'No event could be dated.'
    """
    known = format_of(name)
    if known.needs is not None:
        required(*known.needs)
    return cast("Writer", importlib.import_module(known.module))


def reader(name: str) -> Reader:
    """The format with this name, to read it.

    Raises `BadFormat` for a format that cannot be read back.

    >>> reader("json").load(writer("json").dump(Evidence(), [])) == Evidence()
    True
    """
    module = writer(name)
    if not isinstance(module, Reader):
        raise BadFormat(f"the format {name!r} can be written but not read: use json to read a timeline back")
    return module
