"""What the resolver may look at beside the phrase: publication date, the dates told so far, tense, policy."""

from collections.abc import Callable
from typing import Final

import attrs
from pendulum import DateTime

from timeline.calendar import Granularity
from timeline.languages.base import Background, Tense
from timeline.meaning import Fields
from timeline.model import Anchor, Interval, Policy
from timeline.tagger.layout import Layout
from timeline.tagger.story import Mention, Story


class Unknown(Exception):
    """A meaning that has no place in the calendar here; with the TIMEX3 value that can still be written."""

    def __init__(self, reason: str, value: str | None = None) -> None:
        super().__init__(reason)
        self.reason = reason
        self.value = value


#: How many characters back a comparison ("a year earlier") looks for what it compares with.
NEAR: Final = 400


@attrs.define
class Context:
    """The state of one document while its expressions are resolved from first to last."""

    publication: Interval | None
    policy: Policy
    layout: Layout
    story: Story
    tense_at: Callable[[int, int], Tense | None]
    background_at: Callable[[int, int], Background | None]
    #: The date before Christ that was told last, where none of our era was told since.
    ancient: Fields | None = None
    mentions: list[Mention] = attrs.field(factory=list)
    #: The span that is being resolved.
    start: int = 0
    end: int = 0
    #: Whether it stands in a quotation, and when that was said.
    quoted: bool = False
    said: Interval | None = None
    #: The expression before it in a list or range, where the two belong together.
    listed: Interval | None = None
    #: Whether it ends a range that the expression before it begins.
    ends: bool = False
    #: Whether the current expression is only told to compare with, and does not move the story.
    background: bool = False
    #: The tense that was asked for to resolve the current expression.
    consulted: Tense | None = None
    #: What the current expression was resolved against.
    anchor: Anchor | None = None

    def at(self, start: int, end: int) -> None:
        """Turn to the next expression."""
        self.start, self.end, self.anchor, self.consulted = start, end, None, None
        self.quoted, self.said, self.listed, self.ends, self.background = False, None, None, False, False

    def tense(self) -> Tense | None:
        """The tense of the clause around the current expression."""
        self.consulted = self.tense_at(self.start, self.end)
        return self.consulted

    def background_of(self) -> Background | None:
        """How the clause around the current expression stands to the story."""
        return self.background_at(self.start, self.end)

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
            if (mention.quoted and not self.quoted) or mention.caption:
                continue
            if mention.heading is not None and coarsest <= Granularity.DAY:
                continue
            if finest <= mention.time.granularity <= coarsest and mention.time.start is not None:
                self.anchor = Anchor("expression", mention.time, mention.start)
                return mention.time
        return None

    def narrative(self, *, weekday: bool) -> Interval | None:
        """The running date of the story, where the current expression goes on from it."""
        paragraph = self.layout.paragraph(self.start)
        mention = self.story.goes_on(self.start, paragraph, self.tense, weekday=weekday)
        flashback = self.story.flashback
        if mention and flashback and flashback.paragraph == paragraph and self.background_of() == "earlier":
            mention = flashback
        if mention is None:
            return None
        self.anchor = Anchor("expression", mention.time, mention.start)
        return mention.time

    def remember(self, time: Interval, *, absolute: bool, dated: bool) -> None:
        """Note a date that the text has told."""
        mention = Mention(
            start=self.start,
            time=time,
            absolute=absolute,
            dated=dated,
            quoted=self.quoted,
            paragraph=self.layout.paragraph(self.start),
            background=self.background_of() if absolute and not self.quoted else None,
            ends=self.ends,
            of_now=self.anchor is not None and self.anchor.kind == "publication",
            bracketed=dated and self.layout.in_brackets(self.start),
            caption=dated and self.layout.in_caption(self.start, self.end),
            heading=self.layout.heading(self.start, self.end),
        )
        self.mentions.append(mention)
        if absolute and not mention.caption:
            self.ancient = None
        self.story.tell(mention)
