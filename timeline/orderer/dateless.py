"""Dateless: times that date no event, for they belong to the page or to a name, describe, or are compared with."""

from collections.abc import Sequence
from typing import Final

from timeline.calendar import Granularity
from timeline.languages.eventwords import EventWords
from timeline.meaning import Fields
from timeline.model import Interval, TimeExpression
from timeline.orderer.nounphrases import is_event_noun, is_plain, opener
from timeline.orderer.page import is_titled
from timeline.orderer.profiles import singular
from timeline.orderer.signals import kind
from timeline.orderer.telling import Phrase, Placed, Telling
from timeline.orderer.tokens import Token

#: What is compared with stands within so many words of "compared".
_COMPARISON: Final = 24

#: An article stands so near a night that is described.
_DESCRIBED: Final = 4

#: Forms that tell what is usual as well as what happens.
UNTENSED: Final = frozenset({"present", "gerund", "infinitive"})


def dates_nothing(phrase: Phrase, placed: Placed, words: EventWords) -> bool:
    """Whether a time says of nothing in its sentence when it happened."""
    return (
        is_titled(phrase.toks, placed[:2], words)
        or _is_brand(phrase, placed)
        or _is_metadata(phrase, placed, words)
        or _compares(phrase, placed, words)
        or _is_counted_in(phrase.toks, placed, words)
        or _is_agent(phrase.toks, placed, words)
        or _is_of_thing(phrase.toks, placed, words)
        or _is_feast(phrase, placed, words)
        or _is_any(phrase.toks, placed, words)
    )


def _is_any(toks: Sequence[Token], placed: Placed, words: EventWords) -> bool:
    """Whether a day of the week or a part of the day is one of many: "on a Friday in May", "on a cold night"."""
    first, _, expression = placed
    meaning = expression.meaning
    if not isinstance(meaning, Fields) or not (meaning.weekday is not None or meaning.part) or meaning.month:
        return False
    articles = (i for i in range(first, max(-1, first - _DESCRIBED), -1) if toks[i].lower in words.indefinite)
    at = next(articles, None)
    if not at or toks[at - 1].lower not in words.prepositions:
        return False
    return all(_describes(toks[i], words) for i in range(at + 1, first))


def _describes(token: Token, words: EventWords) -> bool:
    """Whether an adjective may stand here."""
    return token.kind == "word" and token.lower not in words.prepositions and token.verb is None


def _is_metadata(phrase: Phrase, placed: Placed, words: EventWords) -> bool:
    """Whether a date stands at the head of a line with nothing before it but words such as "published"."""
    first, last, expression = placed
    toks = phrase.toks
    if isinstance(expression.time, Interval) and all(
        t.lower in words.metadata or t.kind != "word" for t in toks[:first]
    ):
        stamped = first > 0 and toks[0].lower in words.metadata - words.prepositions
        if stamped and (last >= len(toks) or toks[last].capital or toks[last].kind != "word"):
            return True
        return all(t.lower in words.metadata or t.kind != "word" for t in toks[last:])
    return False


def _compares(phrase: Phrase, placed: Placed, words: EventWords) -> bool:
    """Whether the time is only compared with: "up from a year ago", "the first since 2008", "than in May"."""
    first, _, expression = placed
    toks, signal = phrase.toks, kind(expression, words)
    before = [t.lower for t in toks[max(0, first - 6) : first]]
    if signal == "from" and ((len(before) > 1 and before[-2] in words.compared) or _is_backward(expression)):
        return True
    if any(t.lower in words.than and not _is_amount(phrase, i + 1, words) for i, t in _near(toks, first, 3)):
        return True
    if any(words.signals.get(t.lower) == "from" and _is_amount(phrase, i + 1, words) for i, t in _near(toks, first, 5)):
        return True
    if _is_set_against(phrase, placed, words):
        return True
    if signal == "since" and first > 2:
        clause = next((t.clause for t in phrase.tellings if t.clause.start <= first < t.clause.end), None)
        bare = clause is None or (clause.link == "relative" and not clause.opener)
        start = max(0, first - 12, clause.start if clause is not None and not bare else 0)
        near = toks[start:first]
        return any(
            (t.lower in words.superlatives and not (i and near[i - 1].lower in words.bounding))
            or (len(t.lower) > 5 and t.lower.endswith(words.superlative_endings))
            for i, t in enumerate(near)
        ) and not any(t.lower in words.strong_marks for t in near)  # fmt: skip
    return False


def _is_set_against(phrase: Phrase, placed: Placed, words: EventWords) -> bool:
    """Whether it stands in a list of what is compared with: "from $4, or 5%, in May", "compared with $4 in May"."""
    first, _, expression = placed
    verbs = {t.predicate.last: t.predicate for t in phrase.tellings}
    alone = True  # whether nothing but figures stands between
    for i in range(first - 1, max(-1, first - _COMPARISON), -1):
        word = phrase.toks[i].lower
        signal = words.signals.get(word) if alone else None
        if word in words.comparing or (word in words.versus and _is_backward(expression)):
            return True
        if signal == "from" and _is_amount(phrase, i + 1, words):
            return True
        if word in words.strong_marks or (i in verbs and verbs[i].finite):
            return False
        alone = alone and signal != "to" and i not in verbs
    return False


def _near(toks: Sequence[Token], at: int, reach: int) -> list[tuple[int, Token]]:
    """The tokens before one, with their places."""
    return [(i, toks[i]) for i in range(max(0, at - reach), at)]


def _is_amount(phrase: Phrase, i: int, words: EventWords) -> bool:
    """Whether a figure stands here that is no time: "99 million", "$3", "fewer than 100"."""
    if i + 2 < len(phrase.toks) and phrase.toks[i + 1].lower in words.than:
        i += 2
    token = phrase.toks[i]
    if token.kind == "number":
        return not any(first <= i < last for first, last, _ in phrase.times)
    return token.lower in words.currency or token.lower in words.cardinals


def _is_backward(expression: TimeExpression) -> bool:
    """Whether it counts back without a name or a figure: "a year ago", "the year before"."""
    return (
        expression.anchor is not None
        and not any(c.isdigit() for c in expression.text)
        and (isinstance(expression.time, Interval) and expression.time.granularity >= Granularity.MONTH)
    )


def is_old_place(toks: Sequence[Token], placed: Placed, telling: Telling, words: EventWords) -> bool:
    """Whether it is the time from which something was moved: nothing happened then."""
    opens = opener(toks, placed[0] + 1, words)
    if telling.predicate.form == "future":
        return False  # "will be extended south from July": what begins then
    return telling.predicate.lemma in words.rescheduling and words.signals.get(opens) == "from"


def is_of_now(telling: Telling | None, expression: TimeExpression, words: EventWords) -> bool:
    """Whether "today" describes a thing, and no event of the day: "selling in today's climate"."""
    untensed = telling is not None and telling.predicate.form in UNTENSED
    return untensed and expression.text.lower() in words.nowadays


def _is_brand(phrase: Phrase, placed: Placed) -> bool:
    """Whether a time of day is spelled as a name: "Noon & Night crackers"."""
    first, last, expression = placed
    alone = expression.type == "TIME" and last - first == 1 and phrase.toks[first].kind == "word"
    return alone and first > 0 and phrase.toks[first].capital and not phrase.headline


def _is_counted_in(toks: Sequence[Token], placed: Placed, words: EventWords) -> bool:
    """Whether it only says in what one counts: "for the third time this year"."""
    first = placed[0]
    counted = first > 2 and toks[first - 1].lower in words.times and toks[first].lower in words.demonstratives
    return counted and toks[first - 2].lower not in words.superlatives


def _is_agent(toks: Sequence[Token], placed: Placed, words: EventWords) -> bool:
    """Whether it only names who did it, or what it is of: "followed by evening shows", "the stars of today"."""
    first, last, expression = placed
    if first and toks[first - 1].lower in words.adnominal and expression.text.lower() in words.nowadays:
        return True
    return first > 0 and toks[first - 1].lower in words.agent_marks and is_plain(toks, last, words)


def _is_of_thing(toks: Sequence[Token], placed: Placed, words: EventWords) -> bool:
    """Whether it says when what stands before it was made: "a song from 1975", but "closed from Monday"."""
    first, last, expression = placed
    if (
        kind(expression, words) != "from"
        or first < 2
        or singular(toks[first - 2].lower, words) not in words.dated_things
    ):
        return False
    return last >= len(toks) or words.signals.get(toks[last].lower) not in ("to", "until")


def _is_feast(phrase: Phrase, placed: Placed, words: EventWords) -> bool:
    """Whether a feast is what is spoken of, and no time: "the spirit of Christmas", "Christmas brings joy"."""
    first, last, expression = placed
    if not isinstance(expression.meaning, Fields) or expression.meaning.named is None or expression.meaning.year:
        return False
    before = phrase.toks[first - 1] if first else None
    if before is not None and before.kind == "word":
        known = before.verb
        describes = last < len(phrase.toks) and not is_event_noun(phrase.toks[last], words)
        acts = known is not None and ("VBG" in known[1] or known[0] not in words.nounlike())
        described = acts and is_plain(phrase.toks, last, words)
        return before.lower in words.adnominal or (described and describes)
    told = next((t.predicate for t in phrase.tellings if t.predicate.first >= last), None)
    opens = last < len(phrase.toks) and phrase.toks[last].kind == "mark"
    return told is not None and (opens or told.first == last) and told.form in ("present", "participle")
