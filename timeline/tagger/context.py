"""What the resolver may look at beside the phrase: publication date, the dates told so far, tense, policy."""

from collections.abc import Callable, Container
from typing import Final

import attrs
from pendulum import DateTime

from timeline.calendar import DAY, Granularity, plus
from timeline.languages.base import LOOKING_BACK, Background, Clause, Tense
from timeline.meaning import Fields
from timeline.model import Anchor, Interval, Policy
from timeline.tagger.layout import Layout
from timeline.tagger.story import NARRATIVE_YEARS, Mention, Place, Story


class Unknown(Exception):
    """A meaning that has no place in the calendar here; with the TIMEX3 value that can still be written."""

    def __init__(self, reason: str, value: str | None = None) -> None:
        super().__init__(reason)
        self.reason = reason
        self.value = value


#: How many characters back a comparison ("a year earlier") looks for what it compares with.
NEAR: Final = 400
#: How many characters before a date in brackets the one stands that it explains.
GLOSS: Final = 30


@attrs.define
class Context:
    """The state of one document while its expressions are resolved from first to last."""

    publication: Interval | None
    policy: Policy
    layout: Layout
    story: Story
    clause_at: Callable[[int, int], Clause]
    #: The date before Christ that was told last, where none of our era was told since.
    ancient: Fields | None = None
    #: How many dates of our era had been told when it was told.
    _told_before: int = 0
    mentions: list[Mention] = attrs.field(factory=list)
    #: The span that is being resolved.
    start: int = 0
    end: int = 0
    #: Where its day stands, if that is elsewhere: "9 a.m. and noon Tuesday" are one day, under one verb.
    lender: tuple[int, int] | None = None
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
    #: The clause around it, once somebody has asked.
    _cut: Clause | None = attrs.field(default=None, init=False)

    def at(self, start: int, end: int) -> None:
        """Turn to the next expression."""
        self.start, self.end, self.anchor, self.consulted = start, end, None, None
        self.quoted, self.said, self.listed, self.ends, self.background = False, None, None, False, False
        self.lender, self._cut = None, None

    def _clause(self) -> Clause:
        """The clause around the current expression, cut out once."""
        if self._cut is None:
            self._cut = self.clause_at(self.start, self.end)
        return self._cut

    def tense(self) -> Tense | None:
        """The tense of the clause around the current expression, or around the day that it borrows."""
        clause = self.clause_at(*self.lender) if self.lender else self._clause()
        self.consulted = clause.tense()
        return self.consulted

    def speaks_of_now(self, narrates: bool) -> bool:  # noqa: FBT001  asked of every place alike
        """Whether the clause looks to its publication; in a history, "it held out until May" looks on in the story."""
        if self.tense() not in ("present", "future"):
            return self._clause().reaches_now() or (not narrates and self._clause().is_of_now())
        return not narrates or not self._clause().tells_of_then()

    def was_planned(self) -> bool:
        """Whether the clause tells what was to happen, and may have."""
        return self._clause().was_planned()

    def tells_of_plans(self) -> bool:
        """Whether the clause tells of what may lie ahead, though its verb is of the past."""
        return self._clause().tells_of_plans()

    def looks_from(self, coarsest: Granularity, value: str | None = None) -> DateTime:
        """The moment that a clause looks ahead from where its sentence tells one, else the publication."""
        now = self.now(value)
        return self._foretold_from(coarsest) or now

    def _foretold_from(self, coarsest: Granularity) -> DateTime | None:
        """From when the clause looks ahead, where its sentence tells: "said on Monday that it would shut on Friday".

        A weekday is one of the week around the publication: "kept it secret from May until Friday" is this Friday.
        """
        if self.quoted or self.tense() != "future" or not self._clause().tells_of_then():
            return None
        for mention in reversed(self.mentions):
            if not self.layout.in_one_sentence(mention.start, self.start):
                return None
            if mention.time.granularity <= coarsest and not mention.quoted and not self.is_ahead(mention.time):
                if coarsest <= Granularity.DAY and not self.story.is_of_the_week(mention.time):
                    return None
                self.anchor = Anchor("expression", mention.time, mention.start)
                return mention.time.start
        return None

    def background_of(self) -> Background | None:
        """How the clause around the current expression stands to the story."""
        return self._clause().background()

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
        self,
        coarsest: Granularity,
        finest: Granularity = Granularity.SECOND,
        *,
        near: bool = False,
        begun: bool = False,
        without: Container[Background] = (),
    ) -> Interval | None:
        """The date that the story has just set, told in units between these.

        `near`: within a few sentences; `begun`: none that lies ahead of the publication; `without`: none that stands so
        to the story.
        """
        aside = self.layout.in_brackets(self.start)
        found: Mention | None = None
        for mention in reversed(self.mentions):
            if near and self.start - mention.start > NEAR:
                break
            if (mention.quoted and not self.quoted) or mention.caption or (begun and self.is_ahead(mention.time)):
                continue
            if (mention.heading is not None and coarsest <= Granularity.DAY) or self._is_left(mention):
                continue
            if mention.background in without:
                continue
            if finest <= mention.time.granularity <= coarsest and mention.time.start is not None:
                if aside or not mention.gloss:
                    found = mention
                    break
                found = found or mention
        if found is None:
            return None
        time = found.time
        if found.midnight and coarsest >= Granularity.DAY and time.start is not None:
            time = Interval.of(plus(time.start, -DAY), Granularity.DAY)
        self.anchor = Anchor("expression", time, found.start)
        return time

    def reported(self) -> Interval | None:
        """The quarter that the text is a report on: the first that it tells of, once begun."""
        for mention in self.mentions:
            time = mention.time
            if time.granularity is Granularity.QUARTER and not mention.quoted and not self.is_ahead(time):
                self.anchor = Anchor("expression", time, mention.start)
                return attrs.evolve(time, mod=None)
        return None

    def tell_ancient(self, date: Fields) -> None:
        """Note a date before Christ, or of our era that was counted on from one; a century moves no story of years."""
        if date.bc:
            self._told_before = len(self.mentions)
        if date.year is not None:
            self.ancient = date if date.bc else None
        elif self.ancient is None:
            self.ancient = date

    def is_before_christ(self) -> bool:
        """Whether the date that was told last is one before Christ."""
        return self.ancient is not None and len(self.mentions) == self._told_before

    def told_before_it_was_said(self, said: Mention) -> Interval | None:
        """The day that somebody spoke of on another: "sank on Saturday, officials said on Monday. At 9 p.m. it …"."""
        if len(self.mentions) < 2 or not self._is_of_a_saying(said):
            return None
        before = self.mentions[-2]
        near = said.start - before.start < NEAR and before.paragraph == said.paragraph
        told = near and before.time.granularity <= Granularity.DAY and not before.quoted
        if not told or before.time.start is None or not self.story.is_of_the_week(before.time):
            return None
        if self._is_of_a_saying(before):
            return None
        if not self.layout.in_one_sentence(before.start, said.start):
            return None
        self.anchor = Anchor("expression", before.time, before.start)
        return before.time

    def _is_of_a_saying(self, mention: Mention) -> bool:
        """Whether it is the day on which somebody said the rest: "officials said on Monday"."""
        if mention.quoted or mention.time.granularity > Granularity.DAY:
            return False
        return self.clause_at(mention.start, mention.end).reports()

    def has_told(self, time: Interval) -> bool:
        """Whether the text has told a time before."""
        return any(mention.time == time for mention in self.mentions)

    def is_ahead(self, time: Interval) -> bool:
        """Whether a time begins after the publication."""
        published = self.publication.end if self.publication else None
        return published is not None and time.start is not None and time.start >= published

    def _is_left(self, mention: Mention) -> bool:
        """Whether the story is back from what a relative clause recalled: "whom he had met in 1840. That May …"."""
        running = self.story.running
        if mention.background != "recalled" or running is None or running is mention:
            return False
        return self.background_of() not in LOOKING_BACK

    def _glosses(self, time: Interval) -> bool:
        """Whether a date in brackets stands there beside another: years of a life, or the day by an older calendar."""
        if not self.layout.in_brackets(self.start):
            return False
        last = self.mentions[-1] if self.mentions else None
        beside = last is not None and (last.gloss or not last.bracketed) and self.start - last.start < GLOSS
        return time.granularity >= Granularity.YEAR or beside

    def undetermined(self, unit: Granularity) -> Interval | None:
        """The date that the story has reached, where it is coarser than a unit and years on from all finer ones."""
        running, finer = self.story.running, None
        if running is None or running.time.start is None or running.time.granularity <= unit:
            return None
        if running.background == "named" and not self.story.narrates:
            return None  # "since the 1987 crash … the night before"
        for mention in reversed(self.mentions):
            if mention.time.granularity <= unit and not mention.quoted:
                finer = mention
                break
        if finer is None:
            return running.time if self.start - running.start < NEAR else None
        if finer.start > running.start or finer.time.start is None:
            return None
        years = running.time.start.year - finer.time.start.year
        return running.time if abs(years) >= NARRATIVE_YEARS else None

    def narrative(self, *, weekday: bool) -> Interval | None:
        """The running date of the story, where the current expression goes on from it."""
        paragraph = self.layout.paragraph(self.start)
        place = Place(
            self.start,
            paragraph,
            self.layout.chapter(self.start),
            self.speaks_of_now,
            self._is_framed_by,
            self._stands_bare,
        )
        mention = self.story.goes_on(place, weekday=weekday)
        flashback = self.story.flashback
        if mention and flashback and flashback.paragraph == paragraph and self.background_of() in LOOKING_BACK:
            mention = flashback
        if mention is None:
            return None
        self.anchor = Anchor("expression", mention.time, mention.start)
        return mention.time

    def _stands_bare(self) -> bool:
        """Whether no preposition leads to the current expression."""
        return self._clause().stands_bare()

    def _is_framed_by(self, start: int) -> bool:
        """Whether a time that opens the sentence holds for the current expression too."""
        return self.layout.in_one_sentence(start, self.start) and self._clause().is_framed()

    def remember(self, time: Interval, *, absolute: bool, dated: bool, midnight: bool = False) -> None:
        """Note a date that the text has told."""
        tells = absolute or time.granularity is Granularity.YEAR
        mention = Mention(
            start=self.start,
            end=self.end,
            time=time,
            absolute=absolute,
            dated=dated,
            quoted=self.quoted,
            paragraph=self.layout.paragraph(self.start),
            background=self.background_of() if tells and not self.quoted else None,
            ends=self.ends,
            of_now=self.anchor is not None and self.anchor.kind == "publication",
            bracketed=self.layout.in_brackets(self.start),
            caption=dated and self.layout.in_caption(self.start, self.end),
            heading=self.layout.heading(self.start, self.end),
            chapter=self.layout.chapter(self.start),
            midnight=midnight,
            gloss=self._glosses(time),
            opens=time.granularity is Granularity.YEAR and self._clause().opens(),
        )
        self.mentions.append(mention)
        if absolute and not mention.caption:
            self.ancient = None
        self.story.tell(mention)
