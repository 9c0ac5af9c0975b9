r"""JSON: a timeline that any tool can read and that comes back exactly as it was.

    {
      "format": "timeline", "version": 2,
      "events":    what a reader wants: dates, text, basis, and the ids of the mentions behind each; ignored on load
      "documents": the texts
      "mentions":  the clauses that tell events, each with its time and the expressions that date it
      "relations": what the texts say of before and after
      "corrections": what a person has said of some events
    }

Fields that hold their default are left out. A time says its `kind`; an interval also carries its TIMEX3 `value` and
`edtf`, for the reader. Lists are sorted, so that equal evidence gives equal text; every entry has a line of its own.
Version 1, which knew no corrections, is read too.
"""

import json
import re
from collections.abc import Callable, Iterable
from importlib.resources import files
from typing import Any, Final, TypeVar

import attrs

from timeline.errors import BadFormat
from timeline.formats._convert import converter, explain
from timeline.model import Event, EventMention, Evidence

_T = TypeVar("_T")

VERSION: Final = 2

#: What evidence is made of, each a list of its own.
_PARTS: Final = tuple(field.name for field in attrs.fields(Evidence))

#: Characters that are no Unicode text (lone surrogates), or that would steer a terminal or hide in a text.
_HARMFUL: Final = re.compile("[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")


def dump(evidence: Evidence, events: Iterable[Event]) -> str:
    """The JSON text of the evidence and of the events derived from it.

    >>> print(dump(Evidence(), []))
    {
    "format": "timeline",
    "version": 2,
    "events": [],
    "documents": [],
    ...
    """
    told = [
        f'"format": "timeline",\n"version": {VERSION}',
        *(f'"{name}": {_lines(part)}' for name, part in parts(evidence, events).items()),
    ]
    return harmless("{\n" + ",\n".join(told) + "\n}")


def parts(evidence: Evidence, events: Iterable[Event]) -> dict[str, list[dict[str, Any]]]:
    """The events, and all that evidence is made of, each a sorted list of what JSON can hold.

    >>> list(parts(Evidence(), []))
    ['events', 'documents', 'mentions', 'relations', 'corrections']
    """
    write = converter().unstructure
    return {
        "events": [_event(event, write) for event in events],
        **{name: _sorted(getattr(evidence, name), write) for name in _PARTS},
    }


def harmless(text: str) -> str:
    """JSON text without characters that no encoding can hold, steer a terminal or hide: they become escapes."""
    return _HARMFUL.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def schema() -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) of what `dump` writes; its `$defs/line` is a line of JSON Lines.

    >>> schema()["title"]
    'A timeline'
    """
    told: dict[str, Any] = json.loads(files("timeline.formats").joinpath("timeline.schema.json").read_text("utf-8"))
    return told


def load(text: str) -> Evidence:
    """The evidence in a JSON text that `dump` wrote.

    Raises `BadFormat` for anything else.

    >>> load('{"events": []}')
    Traceback (most recent call last):
    timeline.errors.BadFormat: this JSON is no timeline: it has no "format": "timeline"; ...
    """
    told = checked(parsed(text))
    if told["version"] == 1:
        told.setdefault("corrections", [])
    lists = {name: told.get(name) for name in _PARTS}
    for name, part in lists.items():
        if not isinstance(part, list):
            raise BadFormat(f'this timeline JSON is damaged: "{name}" must be a list; write it with Timeline.to_json()')
    return structured(lists, Evidence)


def parsed(text: str) -> Any:
    """The value of a JSON text; raises `BadFormat` where it is none."""
    if not isinstance(text, str):
        raise BadFormat(f"a timeline is loaded from JSON text, not from {type(text).__name__}: decode or dump it first")
    try:
        return json.loads(text.removeprefix("\ufeff"), parse_constant=_no_constant)
    except (ValueError, RecursionError) as error:
        raise BadFormat(f"this is no JSON: {str(error) or 'it is nested too deeply'}") from None


def checked(told: Any) -> dict[str, Any]:
    """The object, once it is known to be ours and of a version we can read; raises `BadFormat`."""
    if not isinstance(told, dict) or told.get("format") != "timeline":
        raise BadFormat('this JSON is no timeline: it has no "format": "timeline"; write it with Timeline.to_json()')
    if told.get("version") not in range(1, VERSION + 1):
        raise BadFormat(
            f"this timeline JSON has the version {told.get('version')!r}, and this library reads 1 to {VERSION}: "
            "read it with the release of newstimeline that wrote it"
        )
    return told


def structured(told: Any, cls: type[_T]) -> _T:
    """The value of this class that was written so; raises `BadFormat` where none was."""
    try:
        return converter().structure(told, cls)
    except Exception as error:  # noqa: BLE001  cattrs raises many kinds; all mean that this is not ours
        raise BadFormat(f"this timeline JSON is damaged: {explain(error)}; write it with Timeline.to_json()") from None


def _no_constant(name: str) -> None:
    raise ValueError(f"{name} is no JSON number")


def _event(event: Event, write: Callable[[Any], Any]) -> dict[str, Any]:
    """What a reader wants of an event; every telling of it is in `mentions`, by its id."""
    return {
        "when": write(event.when),
        "text": write(event.text),
        "basis": event.basis,
        "confidence": event.confidence,
        "mentions": [write(mention.id) for mention in event.mentions],
    }


def _lines(values: list[Any]) -> str:
    """A list with a line for each value: easy to compare, and several times as fast as indenting."""
    lines = (json.dumps(value, ensure_ascii=False) for value in values)
    return "[\n  " + ",\n  ".join(lines) + "\n]" if values else "[]"


def _sorted(values: Iterable[_T], write: Callable[[_T], Any]) -> list[Any]:
    """The values as they are written: in the order of the text, and where that is none, in one that is only fixed."""
    written = [(_place(value), str(told), told) for value, told in ((value, write(value)) for value in values)]
    return [told for _, _, told in sorted(written, key=lambda row: row[:2])]


def _place(value: object) -> tuple[str, int, int]:
    return (value.document, value.start, value.end) if isinstance(value, EventMention) else ("", 0, 0)
