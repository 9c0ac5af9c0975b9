r"""JSON Lines: what JSON says, a line for each thing; files put end to end are their timelines merged.

{"kind": "timeline", "format": "timeline", "version": 2}
{"kind": "event", "when": …}          derived, and ignored on load
{"kind": "document", "text": …}
{"kind": "mention", …}, {"kind": "relation", …}, {"kind": "correction", …}
"""

import json
from collections.abc import Iterable
from typing import Any, Final

from timeline.errors import BadFormat
from timeline.formats.json import VERSION, checked, harmless, parsed, parts, structured
from timeline.model import Correction, Document, Event, EventMention, Evidence, Relation

_HEAD: Final = {"kind": "timeline", "format": "timeline", "version": VERSION}
#: What evidence is made of, by the kind of a line; in the order of its fields.
_KINDS: Final[dict[str, type]] = {
    "document": Document,
    "mention": EventMention,
    "relation": Relation,
    "correction": Correction,
}


def dump(evidence: Evidence, events: Iterable[Event]) -> str:
    """The lines of the evidence and of the events derived from it.

    >>> print(dump(Evidence(), []))
    {"kind": "timeline", "format": "timeline", "version": 2}
    """
    told = [{"kind": name.removesuffix("s"), **one} for name, some in parts(evidence, events).items() for one in some]
    return "\n".join(harmless(json.dumps(line, ensure_ascii=False)) for line in [_HEAD, *told])


def load(text: str) -> Evidence:
    r"""The evidence in lines that `dump` wrote, in any number of files put end to end.

    Raises `BadFormat` for anything else.

    >>> lines = dump(Evidence(), [])
    >>> load(f"{lines}\n{lines}") == Evidence()
    True
    >>> load('{"kind": "event"}')
    Traceback (most recent call last):
    timeline.errors.BadFormat: line 1: a timeline begins with a line of the kind 'timeline'; ...
    """
    if not isinstance(text, str):
        raise BadFormat(f"a timeline is loaded from text, not from {type(text).__name__}: decode it first")
    found: dict[str, list[Any]] = {kind: [] for kind in _KINDS}
    headed = False
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip():
            continue
        try:
            kind, told = _line(line, headed=headed)
            headed = True
            if kind in _KINDS:
                found[kind].append(structured(told, _KINDS[kind]))
        except BadFormat as error:
            raise BadFormat(f"line {number}: {error}") from None
    return Evidence(*map(frozenset, found.values()))


def _line(text: str, *, headed: bool) -> tuple[str, dict[str, Any]]:
    """The kind of a line, and the rest of it."""
    told = parsed(text)
    kind = told.pop("kind", None) if isinstance(told, dict) else None
    if kind == "timeline":
        return kind, checked(told)
    if not headed:
        raise BadFormat("a timeline begins with a line of the kind 'timeline'; write it with Timeline.to_jsonl()")
    if kind not in (*_KINDS, "event"):
        raise BadFormat(f"no line is of the kind {kind!r}: use one of timeline, event, {', '.join(_KINDS)}")
    return kind, told
