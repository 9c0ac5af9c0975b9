"""Chronologies: lines that open with a date and a mark, and tell what happened then: "1836: The bridge opens"."""

from collections.abc import Sequence
from typing import Final

from timeline.calendar import Granularity
from timeline.languages.eventwords import EventWords
from timeline.model import Interval, TimeExpression
from timeline.orderer.nounphrases import noun_telling
from timeline.orderer.telling import Phrase, Placed, Telling

#: An item without a verb has another item within so many sentences.
BESIDE: Final = 3
#: A date and a dash at the head of a story are its dateline where they lie so few days before publication.
DATELINE: Final = 7
#: A word shorter than this names nothing: "£12m".
SHORTEST: Final = 3


def mark_items(told: Sequence[Phrase], publication: Interval | None, words: EventWords) -> None:
    """Gives the items of a chronology to what they tell: their first verb, or the noun phrase that they consist of."""
    opened = [_opening(phrase, publication, words) for phrase in told]
    for number, (phrase, placed) in enumerate(zip(told, opened, strict=True)):
        if placed is None or phrase.furniture:
            continue
        beside = opened[max(0, number - BESIDE) : number] + opened[number + 1 : number + 1 + BESIDE]
        telling = _first_verb(phrase, placed)
        if telling is None and any(beside):
            telling = _noun(phrase, placed, words)
        if telling is not None:
            phrase.item = placed
            telling.times.append(placed)


def _opening(phrase: Phrase, publication: Interval | None, words: EventWords) -> Placed | None:
    """The date that opens a sentence and is parted from the rest of it by a mark."""
    if not phrase.times:
        return None
    first, last, expression = phrase.times[0]
    toks = phrase.toks
    if any(token.kind != "mark" for token in toks[:first]) or last + 1 >= len(toks):
        return None
    if toks[last].lower not in words.item_marks or not isinstance(expression.time, Interval):
        return None
    if expression.time.granularity < Granularity.DAY or _is_dateline(expression, publication):
        return None
    return phrase.times[0]


def _is_dateline(expression: TimeExpression, publication: Interval | None) -> bool:
    """Whether it is a day of the week before publication."""
    day, now = expression.time, publication.start if publication is not None else None
    assert isinstance(day, Interval)
    if now is None or day.start is None or day.granularity > Granularity.DAY:
        return False
    return 0 <= (now - day.start).days <= DATELINE


def _first_verb(phrase: Phrase, placed: Placed) -> Telling | None:
    behind = (t for t in phrase.tellings if t.predicate.first >= placed[1] and t.clause.link != "part")
    return next(behind, None)


def _noun(phrase: Phrase, placed: Placed, words: EventWords) -> Telling | None:
    """The last word of the first noun phrase: of "First petition to Parliament" the petition."""
    head = None
    for at in range(placed[1] + 1, len(phrase.toks)):
        token = phrase.toks[at]
        if token.kind == "mark" and token.lower not in words.currency:
            break
        if token.lower in words.prepositions or token.lower in words.relatives:
            break
        head = at if token.kind == "word" and len(token.lower) >= SHORTEST else head
    if head is None or not any(c.isdigit() for c in placed[2].text):
        return None
    return noun_telling(phrase, head, placed[1] + 1, words)
