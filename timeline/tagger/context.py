"""What the resolver may look at beside the phrase: publication date, the dates told so far, tense, policy."""

from collections.abc import Callable
from typing import NamedTuple

import attrs
from pendulum import DateTime

from timeline.calendar import Granularity
from timeline.languages.base import Tense
from timeline.model import Anchor, Interval, Policy


class Unknown(Exception):
    """A meaning that has no place in the calendar here; with the TIMEX3 value that can still be written."""

    def __init__(self, reason: str, value: str | None = None) -> None:
        super().__init__(reason)
        self.reason = reason
        self.value = value


class Mention(NamedTuple):
    """A date that the text has told: where, when, and whether it stands on its own feet (with its year)."""

    start: int
    time: Interval
    absolute: bool
    quoted: bool


#: A story set this many years before its publication is a narrative: its bare months belong to the running year.
NARRATIVE_YEARS = 2
#: How many characters back a comparison ("a year earlier") looks for what it compares with.
NEAR = 400


@attrs.define
class Context:
    """The state of one document while its expressions are resolved from first to last."""

    publication: Interval | None
    policy: Policy
    tense_at: Callable[[int, int], Tense | None]
    #: Whether the text is told from the dates within it rather than from its publication.
    narrates: bool = False
    #: The same on weaker evidence, which is enough for a weekday after a full date.
    leans: bool = False
    mentions: list[Mention] = attrs.field(factory=list)
    #: The span that is being resolved.
    start: int = 0
    end: int = 0
    #: Whether it stands in a quotation, and when that was said.
    quoted: bool = False
    said: Interval | None = None
    #: The expression before it in a list or range, where the two belong together.
    listed: Interval | None = None
    #: Whether the current expression is only told to compare with, and does not move the story.
    background: bool = False
    #: What the current expression was resolved against.
    anchor: Anchor | None = None

    def at(self, start: int, end: int) -> None:
        """Turn to the next expression."""
        self.start, self.end, self.anchor = start, end, None
        self.quoted, self.said, self.listed, self.background = False, None, None, False

    def tense(self) -> Tense | None:
        """The tense of the clause around the current expression."""
        return self.tense_at(self.start, self.end)

    def now(self, value: str | None = None, unit: Granularity = Granularity.YEAR) -> DateTime:
        """The first moment of the publication date; in a quotation that of the day it was said, where that is known."""
        if self.said is not None and self.said.start is not None:
            if unit < self.said.granularity:
                raise Unknown(f"the words were said in {self.said.value}, on which day is not told", value)
            self.anchor = Anchor("expression", self.said)
            return self.said.start
        if self.publication is None or self.publication.start is None:
            raise Unknown("no publication date to count from: pass pub_date", value)
        self.anchor = Anchor("publication", self.publication)
        return self.publication.start

    def told(
        self, coarsest: Granularity, finest: Granularity = Granularity.SECOND, *, near: bool = False
    ) -> Interval | None:
        """The date that the story has just set, told in units between these; `near`: within a few sentences."""
        for mention in reversed(self.mentions):
            if near and self.start - mention.start > NEAR:
                return None
            if mention.quoted and not self.quoted:
                continue
            if finest <= mention.time.granularity <= coarsest and mention.time.start is not None:
                self.anchor = Anchor("expression", mention.time, mention.start)
                return mention.time
        return None

    def narrative(self, *, weekday: bool) -> Interval | None:
        """The running date of a story that is set long before its publication, or that has no publication date.

        A weekday follows a day of the story, and nothing coarser.
        """
        if not self.mentions or not (self.leans if weekday else self.narrates):
            return None
        last = self.mentions[-1]
        if weekday and last.time.granularity > Granularity.DAY:
            return None
        if not last.absolute or last.time.start is None or last.time.granularity > Granularity.YEAR:
            return None
        published = self.publication.start if self.publication else None
        if published is not None and published.year - last.time.start.year < NARRATIVE_YEARS:
            return None
        self.anchor = Anchor("expression", last.time, last.start)
        return last.time

    def remember(self, time: Interval, *, absolute: bool) -> None:
        """Note a date that the text has told."""
        self.mentions.append(Mention(self.start, time, absolute, self.quoted))
