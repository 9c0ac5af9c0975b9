"""Written: what a timeline can be written as, a method for each format."""

from collections.abc import Sequence
from typing import Any, Self

from timeline.model import Event, Evidence


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
        """The timeline as JSON, which `from_json` reads back to an equal one."""
        return self._written("json")

    @classmethod
    def from_json(cls, text: str) -> Self:
        """The timeline that `to_json` wrote; raises `BadFormat` for anything else.

        >>> from timeline import Timeline
        >>> Timeline.from_json(Timeline().to_json()) == Timeline()
        True
        """
        from timeline.formats import reader

        return cls(reader("json").load(text))

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
