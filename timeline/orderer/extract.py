"""From a document to its event mentions and the order that its text states."""

import datetime as dt
from functools import cache
from importlib import import_module

from timeline.calendar import Granularity, moment
from timeline.languages import Language
from timeline.languages import language as language_of
from timeline.languages.eventwords import EventWords
from timeline.model import Document, EventMention, Evidence, Interval, Policy, Recurrence, TimeExpression
from timeline.orderer.attachment import attach
from timeline.orderer.chronology import mark_items
from timeline.orderer.confidence import confidence
from timeline.orderer.dating import date
from timeline.orderer.naming import name_events
from timeline.orderer.relations import relations
from timeline.orderer.telling import Telling, extent, phrases
from timeline.orderer.tense import NO_DATE
from timeline.tagger.tag import tag


@cache
def event_words(language: str) -> EventWords:
    """The words by which a language tells events; raises `UnknownLanguage` where there is none."""
    words = import_module(f"timeline.languages.{language_of(language).code}.events").WORDS
    assert isinstance(words, EventWords)
    return words


def evidence_of(document: Document, language: Language, *, policy: Policy | None = None) -> Evidence:
    """All that one document, completed with its date and language, says of events."""
    words = event_words(language.code)
    text = document.text
    publication = _day(document.pub_date)
    found = tag(text, document.pub_date, language=language, policy=policy)
    told = phrases(text, found, words)
    mark_items(told, publication, words)
    for phrase in told:
        if phrase.furniture:
            continue
        attach(phrase, publication, words)
        name_events(phrase, words)
    date(text, told, publication, words)
    mentions = {id(t): _mention(document, text, t, words) for phrase in told for t in phrase.tellings}
    stated = frozenset(relations(told, mentions, words))
    for phrase in told:
        phrase.tellings.clear()  # each knows its phrase: a ring would be left to the garbage collector
    return Evidence(frozenset({document}), frozenset(mentions.values()), stated)


def _day(pub_date: dt.date | str | None) -> Interval | None:
    if not isinstance(pub_date, dt.date):
        return None
    return Interval.of(moment(pub_date.year, pub_date.month, pub_date.day), Granularity.DAY)


def _mention(document: Document, text: str, telling: Telling, words: EventWords) -> EventMention:
    start, end = extent(telling, words)
    return EventMention(
        document=document.key,
        start=start,
        end=end,
        text=text[start:end],
        trigger=telling.trigger,
        when=telling.when if telling.when is not None else NO_DATE,
        expressions=telling.expressions or _recurring(telling),
        basis=telling.basis,
        confidence=confidence(telling.basis, telling.rule),
        factuality=telling.factuality,
        rule=telling.rule,
    )


def _recurring(telling: Telling) -> tuple[TimeExpression, ...]:
    """The words that tell when it comes back, of a clause that nothing else dates: "meets every Monday"."""
    return tuple(e for _, _, e in telling.times if isinstance(e.time, Recurrence))[:1]
