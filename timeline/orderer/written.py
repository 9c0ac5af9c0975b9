"""Written: what a timeline can be written as, a method for each format."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any, Self

from timeline.model import Event, Evidence, TimeExpression

if TYPE_CHECKING:
    from timeline.formats.records import Record


class Written(Sequence[Event]):
    """Events that know their evidence, and every format by its name.

    A format is imported when it is first asked for: the one import against the direction, through the registry in
    `timeline/formats/__init__.py`.
    """

    def __init__(self, evidence: Evidence | None = None) -> None:
        self._evidence = evidence or Evidence()

    @property
    def evidence(self) -> Evidence:
        """All that the events are derived from: documents, mentions, stated relations, corrections."""
        return self._evidence

    def to_json(self) -> str:
        """JSON, which `from_json` reads back to an equal timeline."""
        return self._written("json")

    def to_jsonl(self) -> str:
        """JSON Lines, which `from_jsonl` reads back; lines put end to end are their timelines merged."""
        return self._written("jsonl")

    def to_timeml(self, document: str | None = None, expressions: Iterable[TimeExpression] | None = None) -> str:
        """TimeML of one document (which, by its key, where there are several), with TIMEX3, EVENT and TLINK tags.

        Marked are the expressions that date events, or those given: `tag` finds all of a text. Raises `BadDocument`
        where no document is named and the timeline has not exactly one.

        >>> from timeline import build_timeline
        >>> print(build_timeline("She resigned on Tuesday.", "2022-08-06").to_timeml())
        <?xml version="1.0" encoding="UTF-8"?>
        ...
        <TEXT>She <EVENT eid="e1" class="OCCURRENCE">resigned</EVENT> <SIGNAL sid="s1">on</SIGNAL> <TIMEX3 ...
        """
        return self._written("timeml", document=document, expressions=expressions)

    def to_edtf(self) -> str:
        """A line for each event: its EDTF date (ISO 8601-2), a tab, its text."""
        return self._written("edtf")

    def to_csv(self) -> str:
        """CSV, a row for each event: the columns of `to_records`, with cells that no spreadsheet runs as formulas."""
        return self._written("csv")

    def to_markdown(self) -> str:
        """A Markdown table as GitHub renders it."""
        return self._written("markdown")

    def to_ical(self) -> str:
        """An iCalendar of all-day events; raises `MissingExtra` without the extra `ical`."""
        return self._written("ical")

    def to_timelinejs(self) -> str:
        """The JSON that Knight Lab's TimelineJS loads."""
        return self._written("timelinejs")

    def to_vis(self) -> str:
        """The JSON list of items that vis-timeline draws."""
        return self._written("vis")

    def to_records(self) -> "list[Record]":
        """A flat dictionary for each event, of texts and numbers only: `pandas.DataFrame(told.to_records())`.

        >>> from timeline import build_timeline
        >>> record = build_timeline("She resigned on Tuesday.", "2022-08-06").to_records()[0]
        >>> record["start"], record["granularity"], record["text"], record["words"]
        ('2022-08-02', 'DAY', 'She resigned on Tuesday', 'on Tuesday')
        """
        from timeline.formats.records import records

        return records(self._evidence, self)

    @classmethod
    def from_json(cls, text: str) -> Self:
        """The timeline that `to_json` wrote; raises `BadFormat` for anything else.

        >>> from timeline import Timeline
        >>> Timeline.from_json(Timeline().to_json()) == Timeline()
        True
        """
        return cls._read("json", text)

    @classmethod
    def from_jsonl(cls, text: str) -> Self:
        """The timeline, or the merged timelines, that `to_jsonl` wrote; raises `BadFormat` for anything else.

        >>> from timeline import Timeline
        >>> Timeline.from_jsonl(Timeline().to_jsonl()) == Timeline()
        True
        """
        return cls._read("jsonl", text)

    @classmethod
    def _read(cls, format_: str, text: str) -> Self:
        from timeline.formats import reader

        return cls(reader(format_).load(text))

    def to_html(self, *, title: str | None = None) -> str:
        """A page to look at, in one file that needs no network: write it with `encoding="utf-8"`.

        Its title is that of the only article, else the time it spans, or what is given.

        >>> from timeline import Timeline
        >>> "<title>The pier</title>" in Timeline().to_html(title="The pier")
        True
        """
        return self._written("html", title=title)

    def _repr_html_(self) -> str:
        """What a notebook shows: a table."""
        from timeline.formats.html import table

        return table(self._evidence, self)

    def _written(self, format_: str, **options: Any) -> str:  # noqa: ANN401  what a format takes, it says itself
        from timeline.formats import writer

        return writer(format_).dump(self._evidence, self, **options)
