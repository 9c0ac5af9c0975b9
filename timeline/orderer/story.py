"""The story: on which day, or since when, happened what it tells next and gives no date."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Final

from pendulum import DateTime

from timeline.calendar import Granularity, plus
from timeline.languages.eventwords import EventWords
from timeline.model import Interval
from timeline.orderer.telling import Phrase, Telling

#: A story goes on over so many sentences.
REACH: Final = 2

#: What is said goes on from the sentence before alone: who speaks two sentences later may speak today.
SAID: Final = 1

#: A story that tells of a day so shortly before publication goes on in that day: that is what it is about.
FRESH: Final = 3

#: Clauses of a story's own course.
COURSE: Final = frozenset({"main", "coordinate"})


class Story:
    """The dates of a document's own course.

    What goes on from a date of the past did not happen before it: in "The army came in May. Thousands fled.", the
    flight lies between May and the day before publication. What a story of this week goes on with happened on the day
    that it told of; so do figures that follow others of a quarter. Where all days of this week that a story names are
    one, before publication, the story is about that day, wherever it speaks on.
    """

    def __init__(self, told: Sequence[Phrase], publication: Interval) -> None:
        self._told, self._publication = told, publication
        self._day = self._only_day()

    def when(self, telling: Telling, words: EventWords) -> Interval | None:
        """Between which days happened what goes on with the story; None of what does not."""
        if not _goes_on(telling, words):
            return None
        says = telling.predicate.lemma in words.reporting
        when = self._before(telling.phrase, SAID if says else REACH)
        if when is None and not says:
            when = self._day
        if when is None:
            return None
        if when.granularity is Granularity.QUARTER and not says and _tells_figure(telling, words):
            return when
        if when.granularity <= Granularity.DAY and days_since(when, self._publication) < FRESH:
            return whole_days(when.start, when.end)
        return None if says else whole_days(when.start, self._publication.start)

    def _before(self, phrase: Phrase, reach: int) -> Interval | None:
        """The date that the sentences before tell of last, where it ended before publication."""
        for before in reversed(self._told[max(0, phrase.number - reach) : phrase.number]):
            for telling in reversed(before.tellings):
                when = dated(telling)
                if when is None:
                    continue
                if telling.clause.link in COURSE or _is_reported(telling, when):
                    over = telling.predicate.form == "past" and days_since(when, self._publication) >= 0
                    return when if over else None
        return None

    def _only_day(self) -> Interval | None:
        """The one day of this week that the story tells of, if that is not the day of publication."""
        found: Interval | None = None
        for phrase in self._told:
            for telling in phrase.tellings:
                when = dated(telling)
                if when is None or telling.predicate.form != "past" or when.granularity > Granularity.DAY:
                    continue
                ago = days_since(when, self._publication)
                if ago < 0 or (found is not None and ago < FRESH and days_since(found, self._publication) != ago):
                    return None
                found = when if ago < FRESH else found
        return found


def _goes_on(telling: Telling, words: EventWords) -> bool:
    """Whether it tells, in the past and without a date, what happened next."""
    predicate = telling.predicate
    if predicate.form != "past" or telling.clause.link not in COURSE or predicate.progressive or telling.quoted:
        return False
    return predicate.lemma in words.reporting or predicate.lemma not in words.states


def _is_reported(telling: Telling, when: Interval) -> bool:
    """Whether it tells what a firm said of a quarter: figures that follow are of that quarter as well."""
    return telling.clause.link == "complement" and when.granularity is Granularity.QUARTER


def whole_days(start: DateTime | None, end: DateTime | None) -> Interval:
    """The days from one moment until another."""
    first = Interval.of(start, Granularity.DAY) if start is not None else None
    last = Interval.of(plus(end, -timedelta(seconds=1)), Granularity.DAY) if end is not None else None
    return Interval.between(first, last)


def _tells_figure(telling: Telling, words: EventWords) -> bool:
    """Whether its clause gives a sum or a share: "Revenue fell 8% to $3 million"."""
    toks = telling.phrase.toks[telling.clause.start : telling.clause.end]
    return any(token.lower in words.currency or token.lower in words.shares for token in toks)


def dated(telling: Telling) -> Interval | None:
    """The time of a clause that has one, closed on both sides."""
    when = telling.when
    if telling.noun or telling.basis not in ("stated", "carried") or not isinstance(when, Interval):
        return None
    return when if when.start is not None and when.end is not None else None


def days_since(when: Interval, publication: Interval) -> int:
    """How many days before publication it was over: negative where it was not, 0 on the day before."""
    assert when.end is not None
    assert publication.start is not None
    return -1 if when.end > publication.start else publication.start.toordinal() - when.end.toordinal()
