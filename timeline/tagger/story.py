"""The running date of a text: which mention sets it, and whether a bare date goes on from it."""

from collections.abc import Callable
from typing import Final, NamedTuple

import attrs
from pendulum import DateTime

from timeline.calendar import DAY, Granularity, span
from timeline.languages.base import LOOKING_BACK, Background
from timeline.model import Interval

#: Where a date stands so to the story, a bare month does not go on from it.
IN_PASSING: Final = frozenset({"aside", "named", "compared"})
#: A story set this many years before its publication is a narrative: its bare months belong to the running year.
NARRATIVE_YEARS: Final = 2
#: How many characters on a date with its year gives it to a bare month in a text that is no narrative.
NEAR: Final = 160
#: A weekday lies no farther from the publication date.
WEEK: Final = 7
#: The last paragraph in which news says when it happened.
OPENING: Final = 2


class Mention(NamedTuple):
    """A date that the text has told: where, when, and how it stands to the story.

    `absolute`: it stands on its own feet, or goes on from a date of the text. `dated`: it says its year itself.
    """

    start: int
    end: int
    time: Interval
    absolute: bool
    dated: bool
    quoted: bool
    paragraph: int
    background: Background | None = None
    #: Whether it ends a range that the mention before it begins.
    ends: bool = False
    #: Whether it stands in round brackets, or under a picture.
    bracketed: bool = False
    #: Whether it was counted from the publication date.
    of_now: bool = False
    caption: bool = False
    #: Where the heading begins that it stands in.
    heading: int | None = None
    #: How many headings stand before it.
    chapter: int = 0
    #: Whether it is the midnight that ends a day.
    midnight: bool = False
    #: Whether it stands in brackets beside another date, which the story goes on from.
    gloss: bool = False
    #: Whether it opens its sentence: "In 2014 the mill was sold".
    opens: bool = False


class Place(NamedTuple):
    """Where a bare date stands, and whether its clause speaks of now: in a history by its verb, else by its tense."""

    start: int
    paragraph: int
    chapter: int
    speaks_of_now: Callable[[bool], bool]
    #: Whether it is told within the sentence that a date opens.
    is_framed_by: Callable[[int], bool]
    #: Whether no preposition leads to it: "went on show Tuesday".
    stands_bare: Callable[[], bool]


@attrs.define
class Story:
    """The dates of a text that its narrative goes through, from first to last.

    `narrates`: the text as a whole is told from the dates within it rather than from its publication; `leans`: the
    same on weaker evidence.
    """

    published: Interval | None
    narrates: bool = False
    leans: bool = False
    #: The paragraphs that speak of their publication: "last month", "next year".
    news: frozenset[int] = frozenset()
    #: Whether a weekday of the opening was one of the publication's week, as news reports it.
    reported: bool = False
    #: The date from which the next bare month or day goes on.
    running: Mention | None = None
    #: The last year that opened its sentence.
    frame: Mention | None = None
    #: A date before the story that its clause is still telling of.
    flashback: Mention | None = None
    #: The earliest date of the opening paragraph: from there the first chapter begins.
    lead: Mention | None = None
    #: Where the text last spoke of its own publication.
    now: int = -1

    def tell(self, mention: Mention) -> None:
        """Take a date of the text into account.

        A date in passing ("the pact of 1932"), in a flashback ("he had left in 1854"), in brackets or under a picture
        does not move the story, and a range is told from its beginning: of "the war (1861–1865)" the first year.
        """
        if mention.quoted or mention.time.start is None or mention.time.granularity > Granularity.YEAR:
            return
        if mention.heading is not None and mention.time == self.published:
            return  # the stamp of the page, "Published: 18 May 2021"
        if mention.opens and mention.time.granularity is Granularity.YEAR:
            self.frame = mention
        if mention.dated and not mention.paragraph:
            self._open(mention, mention.time.start)
        if mention.of_now or not mention.absolute:
            self._speak_of_now(mention)
        elif self.running is None:
            self.running = None if mention.caption or self._only_describes(mention) else mention
        elif self._in_passing(mention):
            self.flashback = mention if mention.background in LOOKING_BACK else self.flashback
        elif not self._is_told_from_its_beginning(mention):
            self.running, self.flashback = mention, None

    def _open(self, mention: Mention, start: DateTime) -> None:
        """Keep the earliest date of the opening; years of a life and "the pact of 1932" only if they come first."""
        beside = mention.bracketed and self.running is not None and not self.running.bracketed
        if beside or mention.background not in (None, None if self.lead else "named"):
            return
        if self.lead is None or self.lead.time.start is None or start < self.lead.time.start:
            self.lead = mention

    def _speak_of_now(self, mention: Mention) -> None:
        if mention.of_now and not (self.narrates and mention.absolute):
            self.now = mention.start
        if mention.of_now and mention.paragraph <= OPENING and mention.time.granularity <= Granularity.MONTH:
            self.reported = self.reported or self.is_of_the_week(mention.time)

    def is_of_the_week(self, time: Interval) -> bool:
        """Whether a time lies within a week of the publication, or holds it as "this month" does."""
        if self.published is None or self.published.start is None or time.start is None:
            return False
        return abs(span(self.published.start, time.start)) < (WEEK + 1) * DAY or time.overlaps(self.published)

    def leaves_open(self, paragraph: int) -> bool:
        """Whether a weekday that follows no day of the story is not known: in a history it is none of the paper's."""
        newsy = self.reported or paragraph <= OPENING or paragraph in self.news
        return self.narrates and self.running is not None and not newsy

    @staticmethod
    def _only_describes(mention: Mention) -> bool:
        """Whether a year belongs to what the story tells of, not to the story: "The hall, built in 1740, …"."""
        return mention.background in ("aside", "compared") and mention.time.granularity is Granularity.YEAR

    def _in_passing(self, mention: Mention) -> bool:
        running = self.running
        assert running is not None
        assert running.time.start is not None
        assert mention.time.start is not None
        if not mention.dated:
            return mention.background in LOOKING_BACK and mention.time.start < running.time.start
        if mention.caption or (mention.bracketed and not running.bracketed):
            return True
        if mention.time.start.year == running.time.start.year:
            return False
        if mention.background == "earlier" and mention.chapter > running.chapter and not running.paragraph:
            return False  # a chapter behind the lead may open with what "had" happened before
        if mention.time.start < running.time.start:
            return mention.background is not None
        return mention.background == "aside" and mention.time.granularity is Granularity.YEAR

    def _is_told_from_its_beginning(self, end: Mention) -> bool:
        """Whether the story goes on within a range: one that opens the text or a chapter, or is short."""
        running = self.running
        assert running is not None
        assert running.time.start is not None
        assert end.time.start is not None
        if running.heading is not None and running.heading == end.heading:
            return True
        if not end.ends or running.time.start > end.time.start:
            return False
        short = span(running.time.start, end.time.start) < 366 * DAY and end.time.granularity < Granularity.YEAR
        return short or end.bracketed or end.paragraph == 0

    def _reached(self, place: Place, *, weekday: bool) -> Mention | None:
        """The date that the story has reached: where it leaves its lead for its first chapter, it begins anew."""
        running = self.running
        if running is None or self.lead is None or weekday or running.paragraph or not place.paragraph:
            return running
        return self.lead if place.chapter > running.chapter else running

    def _frame_of(self, place: Place) -> Mention | None:
        """The year of long ago that opens the sentence of a bare month: "In 2014 he left in May"."""
        frame = self.frame
        if frame is None or frame.time.start is None or self.published is None or self.published.start is None:
            return None
        past = frame.time.start.year < self.published.start.year
        return frame if past and place.is_framed_by(frame.start) and not place.speaks_of_now(self.narrates) else None

    def goes_on(self, place: Place, *, weekday: bool) -> Mention | None:
        """The date that a bare month, day or weekday goes on from; None where the publication date is the nearer.

        A weekday follows a day of the story, and nothing coarser.
        """
        if not weekday and (frame := self._frame_of(place)) is not None:
            return frame
        mention, paragraph = self._reached(place, weekday=weekday), place.paragraph
        if mention is None or mention.time.start is None or (weekday and mention.time.granularity > Granularity.DAY):
            return None
        if self.published is None or self.published.start is None:
            return mention
        years = self.published.start.year - mention.time.start.year
        here = mention.paragraph == paragraph
        if years < 1 or (self.now > mention.start and here):
            return None
        if (years < NARRATIVE_YEARS and not here) or place.speaks_of_now(self.narrates):
            return None
        if weekday:
            of_the_week = self.reported and not here
            goes_on = self.leans and not of_the_week and mention.background != "aside"
            return mention if goes_on and not place.stands_bare() else None
        if self.narrates and (here or not (self.reported or paragraph in self.news)):
            return mention
        near = here and place.start - mention.start < NEAR and mention.background not in IN_PASSING
        return mention if near and mention.time.granularity < Granularity.YEAR else None
