"""TimeML in: the document, and its TIMEX3 as time expressions."""

import re
from collections.abc import Mapping
from datetime import date, datetime
from typing import Final, NamedTuple, cast
from xml.parsers import expat

from timeline.errors import BadFormat
from timeline.formats.timeml.times import recurrence_of, time_of
from timeline.formats.timeml.xml import CHAR
from timeline.model import Anchor, Document, Interval, Mod, Time, TimeExpression, TimexType

#: Elements of a header or below the text: what they hold is no part of it.
_APART: Final = {"DOCID", "DCT", "TITLE", "EXTRAINFO", "MAKEINSTANCE", "TLINK", "SLINK", "ALINK"}
_TYPES: Final = ("DATE", "TIME", "DURATION", "SET")
_CREATION: Final = ("CREATION_TIME", "PUBLICATION_TIME")


def read_timeml(text: str) -> tuple[Document, tuple[TimeExpression, ...]]:
    """The document of a TimeML text, and its TIMEX3 in the order in which they stand.

    The text of the document is what stands in TEXT, or in the whole where there is no TEXT. Raises `BadFormat` for what
    is no TimeML.

    >>> told = '<TimeML><DCT><TIMEX3 tid="t0" type="DATE" value="2022-08-06" functionInDocument="CREATION_TIME"/></DCT>'
    >>> told += '<TEXT>She left on <TIMEX3 tid="t1" type="DATE" value="2022-08-02">Tuesday</TIMEX3>.</TEXT></TimeML>'
    >>> document, expressions = read_timeml(told)
    >>> document.text, document.pub_date
    ('She left on Tuesday.', datetime.date(2022, 8, 6))
    >>> [(e.start, e.text, e.time) for e in expressions]
    [(12, 'Tuesday', Interval.parse('2022-08-02'))]
    """
    if not isinstance(text, str):
        raise BadFormat(f"TimeML is read from text, not from {type(text).__name__}: decode it first")
    found = _Reading()
    try:
        found.read(text)
    except (expat.ExpatError, UnicodeEncodeError) as error:
        raise BadFormat(f"this is no well-formed XML: {error}") from None
    if found.root.lower() != "timeml":
        raise BadFormat(f"this XML is no TimeML: its root is {found.root!r}")
    return found.document(), found.expressions()


class _Timex(NamedTuple):
    """A TIMEX3, where it stands, and the signal right before it."""

    start: int
    end: int
    attributes: dict[str, str]
    signal: str | None


class _Reading:
    """What has been read so far."""

    def __init__(self) -> None:
        self.root = ""
        self._open: list[str] = []
        self._language: str | None = None
        self._header: dict[str, str] = {}
        self._body: list[str] = []
        self._at = 0
        self._done = False
        self._begun: list[tuple[int, dict[str, str]]] = []
        self._timexes: list[_Timex] = []
        self._signal = (0, 0)
        self._created: dict[str, str] = {}

    def read(self, text: str) -> None:
        parser = expat.ParserCreate()
        parser.buffer_text = True
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._characters
        parser.ProcessingInstructionHandler = self._instruction
        parser.EntityDeclHandler = _refuse
        parser.Parse(text, True)  # noqa: FBT003  expat's way to say that this is all

    def document(self) -> Document:
        head = self._header
        return Document(
            self._text(),
            _published(self._created, head.get("DCT", "")),
            id=head["DOCID"].strip() if "DOCID" in head else None,
            title=head.get("TITLE"),
            url=head.get("EXTRAINFO"),
            language=self._language,
        )

    def expressions(self) -> tuple[TimeExpression, ...]:
        text = self._text()
        told = sorted(self._timexes, key=lambda timex: (timex.start, -timex.end))
        anchors = {timex.attributes.get("tid"): (timex, _time(timex.attributes)) for timex in told}
        return tuple(self._expression(timex, text, anchors) for timex in told)

    def _expression(
        self, timex: _Timex, text: str, anchors: Mapping[str | None, tuple[_Timex, Time]]
    ) -> TimeExpression:
        has = timex.attributes
        kind = has.get("type", "DATE").upper()
        return TimeExpression(
            start=timex.start,
            end=timex.end,
            text=text[timex.start : timex.end],
            type=cast("TimexType", kind if kind in _TYPES else "DATE"),
            value=has.get("value") or None,
            time=_time(has),
            mod=_mod(has),
            quant=has.get("quant"),
            freq=has.get("freq"),
            signal=timex.signal,
            anchor=self._anchor(has.get("anchorTimeID"), anchors),
            rule="timeml",
        )

    def _anchor(self, tid: str | None, anchors: Mapping[str | None, tuple[_Timex, Time]]) -> Anchor | None:
        if tid is None:
            return None
        if tid == self._created.get("tid"):
            time = _time(self._created)
            return Anchor("publication", time) if isinstance(time, Interval) else None
        known = anchors.get(tid)
        if known is None or not isinstance(known[1], Interval):
            return None
        return Anchor("expression", known[1], known[0].start)

    def _text(self) -> str:
        return "".join(self._body)

    # -- what the parser calls

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        if not self._open:
            self.root, self._language = name, attributes.get("xml:lang")
        self._open.append(name)
        if name in _APART:
            self._header.setdefault(name, "")
        if name == "TEXT":  # what stood before it was no part of the text
            self._body, self._at, self._timexes = [], 0, []
        elif name == "TIMEX3":
            if attributes.get("functionInDocument") in _CREATION:
                self._created = self._created or attributes
            self._begun.append((self._at, attributes))
        elif name == "SIGNAL":
            self._signal = (self._at, self._at)

    def _end(self, name: str) -> None:
        self._open.pop()
        if name == "TIMEX3":
            start, attributes = self._begun.pop()
            if self._in_body():
                self._timexes.append(_Timex(start, self._at, attributes, self._signal_before(start)))
        elif name == "SIGNAL":
            self._signal = (self._signal[0], self._at)
        elif name == "TEXT":
            self._done = True

    def _characters(self, told: str) -> None:
        if self._in_body():
            self._body.append(told)
            self._at += len(told)
        for name in self._open:
            if name in _APART:
                self._header[name] += told

    def _instruction(self, target: str, data: str) -> None:
        if target == CHAR and re.fullmatch("[0-9A-F]{1,4}", data):
            self._characters(chr(int(data, 16)))

    def _in_body(self) -> bool:
        return not self._done and not any(name in _APART for name in self._open)

    def _signal_before(self, start: int) -> str | None:
        first, last = self._signal
        text = self._text()
        return text[first:last].lower() if first < last <= start and not text[last:start].strip() else None


def _refuse(*_: object) -> None:
    raise BadFormat("this XML declares entities, which TimeML has no use for and this reader does not expand")


def _time(attributes: Mapping[str, str]) -> Time:
    value, quant, freq = attributes.get("value", ""), attributes.get("quant"), attributes.get("freq")
    time = time_of(value, _mod(attributes), quant, freq)
    return recurrence_of(time, quant, freq) if attributes.get("type") == "SET" else time


def _mod(attributes: Mapping[str, str]) -> Mod | None:
    told = attributes.get("mod")
    return Mod(told) if told in set(Mod) else None


def _published(created: Mapping[str, str], told: str) -> date | str | None:
    """The publication date: a day or a moment where it has a value, else what it says, None where it says nothing."""
    value = created.get("value", "")
    for read in (date.fromisoformat, datetime.fromisoformat):
        try:
            return read(value)
        except ValueError:
            continue
    return value or told or None
