"""TIMEX3, EVENT and SIGNAL around the words of a text; where they would overlap, the first of these stays."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

import attrs

from timeline.formats.timeml.xml import content, tags
from timeline.model import EventMention, TimeExpression

Place = tuple[int, int]

#: The name of the TIMEX3 that is the publication date.
PUBLICATION: Final = "t0"


@attrs.frozen
class Marked:
    """What is marked in a text, by its place, and the names by which links call it."""

    times: dict[Place, str]
    events: dict[Place, str]
    signals: dict[Place, str]
    #: The signal of each expression that has one, by the place of the expression.
    signal_of: dict[Place, str]
    #: Every mark with its tags.
    tags: dict[Place, tuple[str, str]]
    #: The names of instances by the ids of mentions.
    instances: dict[str, str]


def mark(text: str, expressions: Iterable[TimeExpression], mentions: Sequence[EventMention]) -> Marked:
    """The marks of a text; what does not stand in it where it says is left out."""
    fitting = {_place(e): e for e in expressions if e.text and text[e.start : e.end] == e.text}
    times = _apart(sorted(fitting, key=lambda at: (at[0], -at[1])), [])
    events = _apart([m.trigger for m in mentions if 0 <= m.trigger[0] < m.trigger[1] <= len(text)], times)
    before = {at: found for at in times if (found := _signal(text, fitting[at]))}
    signals = _apart(sorted(before.values()), times + events)
    tids, eids, sids = _numbered("t", times), _numbered("e", events), _numbered("s", signals)
    tags_of = {at: tags("TIMEX3", _timex3(fitting[at], tid, tids)) for at, tid in tids.items()}
    tags_of |= {at: tags("EVENT", {"eid": eid, "class": "OCCURRENCE"}) for at, eid in eids.items()}
    tags_of |= {at: tags("SIGNAL", {"sid": sid}) for at, sid in sids.items()}
    return Marked(
        times=tids,
        events=eids,
        signals=sids,
        signal_of={at: sids[found] for at, found in before.items() if found in sids},
        tags=tags_of,
        instances={m.id: f"ei{n}" for n, m in enumerate((m for m in mentions if m.trigger in eids), 1)},
    )


def inline(text: str, marked: Marked) -> str:
    """The text with its marks, as XML."""
    written, done = [], 0
    for (start, end), (opening, closing) in sorted(marked.tags.items()):
        written += [content(text[done:start]), opening, content(text[start:end]), closing]
        done = end
    return "".join(written) + content(text[done:])


def _numbered(letter: str, places: list[Place]) -> dict[Place, str]:
    return {at: f"{letter}{n}" for n, at in enumerate(sorted(places), 1)}


def _place(expression: TimeExpression) -> Place:
    return expression.start, expression.end


def _apart(places: Iterable[Place], taken: list[Place]) -> list[Place]:
    """Of these places the ones that overlap neither those taken nor one another, the first first."""
    kept: list[Place] = []
    for start, end in dict.fromkeys(places):
        if not any(start < other_end and other_start < end for other_start, other_end in (*taken, *kept)):
            kept.append((start, end))
    return kept


def _signal(text: str, expression: TimeExpression) -> Place | None:
    """Where the signal of an expression stands: right before it."""
    before = text[: expression.start].rstrip()
    signal = expression.signal
    if not signal or before[-len(signal) :].lower() != signal.lower():
        return None
    start = len(before) - len(signal)
    return None if text[:start][-1:].isalnum() else (start, len(before))


def _timex3(expression: TimeExpression, tid: str, tids: Mapping[Place, str]) -> dict[str, str | None]:
    """The attributes of TIMEX3; a value that nobody could read is empty."""
    anchor = expression.anchor
    by_start = {start: name for (start, _), name in tids.items()}
    anchored = None
    if anchor is not None and anchor.kind == "publication":
        anchored = PUBLICATION
    elif anchor is not None and anchor.start is not None:
        anchored = by_start.get(anchor.start)
    return {
        "tid": tid,
        "type": expression.type,
        "value": expression.value or "",
        "mod": expression.mod,
        "quant": expression.quant,
        "freq": expression.freq,
        "temporalFunction": "true" if anchor is not None else "false",
        "anchorTimeID": anchored,
    }
