"""What a timeline can be written as: one module a format, found by name, imported when first asked for.

A format is a module with `dump(evidence, events, …) -> str` and, where it can be read back, `load(text) -> Evidence`.
Adding one is adding a module and a line below.
"""

import importlib
from collections.abc import Iterable
from typing import Final, Protocol, cast, runtime_checkable

from timeline.errors import BadFormat
from timeline.model import Event, Evidence

#: Every format, by the name it has on the command line and in `Timeline.to_…`.
FORMATS: Final = {
    "json": "timeline.formats.json",
    "table": "timeline.formats.table",
}


class Writer(Protocol):
    """A format that can be written."""

    def dump(self, evidence: Evidence, events: Iterable[Event]) -> str:
        """The evidence, and the events derived from it, in this format."""


@runtime_checkable
class Reader(Protocol):
    """A format that can be read back."""

    def load(self, text: str) -> Evidence:
        """The evidence that `dump` wrote; raises `BadFormat` for anything else."""


def writer(name: str) -> Writer:
    """The format with this name.

    Raises `BadFormat` for a name that is not in `FORMATS`.

    >>> writer("table").dump(Evidence(), [])
    'No event could be dated.'
    >>> writer("papyrus")
    Traceback (most recent call last):
    timeline.errors.BadFormat: no format is called 'papyrus': use one of json, table
    """
    if name not in FORMATS:
        raise BadFormat(f"no format is called {name!r}: use one of {', '.join(FORMATS)}")
    return cast("Writer", importlib.import_module(FORMATS[name]))


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
