"""`tag`: text to time expressions, the way through the tagger on one screen."""

from collections.abc import Iterator, Sequence
from functools import partial

from timeline.calendar import Granularity as G
from timeline.errors import BadDocument
from timeline.languages import Language
from timeline.languages import language as language_of
from timeline.meaning import Length, Repeat, Unreadable, Vague
from timeline.model import Interval, Policy, TimeExpression
from timeline.tagger.candidates import Reading, candidates
from timeline.tagger.context import Context, Unknown
from timeline.tagger.expressions import express
from timeline.tagger.linking import link
from timeline.tagger.narrative import narration
from timeline.tagger.publication import find_pub_date, read_pub_date
from timeline.tagger.quotations import frame, holding, quotations
from timeline.tagger.resolver import resolve
from timeline.tagger.scanner import plain


def tag(
    text: str, pub_date: object = None, *, language: str | Language = "en", policy: Policy | None = None
) -> tuple[TimeExpression, ...]:
    """The time expressions of a text, in order and without overlap, resolved against its publication date.

    `pub_date` is a `date`, a `datetime` or a string such as "2022-08-06"; without it the date that the text states of
    itself is used, and if there is none, relative expressions are Unresolved. Raises a `TimelineError` for a bad
    argument, and never for a bad text.

    >>> [(e.text, e.value) for e in tag("In November last year, two weeks after the vote on Tuesday", "2022-08-06")]
    [('November last year', '2021-11'), ('two weeks', 'P2W'), ('Tuesday', '2022-08-02')]
    """
    if not isinstance(text, str):
        raise BadDocument(f"the text must be a str, not {type(text).__name__}: decode bytes first")
    policy = policy or Policy()
    spoken = language_of(language)
    clean = plain(text)
    now = read_pub_date(pub_date, policy)
    if now is None and (stated := find_pub_date(clean, spoken)):
        now = stated[0]
    context = Context(
        publication=Interval.of(now, G.DAY) if now else None, policy=policy, tense_at=partial(spoken.tense, clean)
    )
    readings = link(clean, list(candidates(clean, spoken)), spoken)
    context.narrates, context.leans = narration([reading.meaning for reading in readings], now)
    return tuple(_expressions(text, clean, readings, context, spoken))


def _expressions(
    text: str, clean: str, readings: Sequence[Reading], context: Context, language: Language
) -> Iterator[TimeExpression]:
    """Each reading resolved in its turn, in the context of those before it."""
    quotes = quotations(clean) if readings else []
    previous: Interval | None = None
    for at, reading in enumerate(readings):
        quote = holding(quotes, reading.start)
        said = _said(clean, quote, readings, at, context) if quote else None
        context.at(reading.start, reading.end)
        context.quoted, context.said = quote is not None, said
        context.listed = previous if reading.listed else None
        expression = express(text, clean, reading, context, language)
        previous = expression.time if isinstance(expression.time, Interval) else None
        yield expression


def _said(
    clean: str, quote: tuple[int, int], readings: Sequence[Reading], at: int, context: Context
) -> Interval | None:
    """When the words of a quotation were said, where its sentence tells."""
    told = frame(clean, quote, readings, at)
    if told is None or isinstance(told.meaning, Length | Repeat | Vague | Unreadable):
        return None
    context.at(told.start, told.end)
    try:
        return resolve(told.meaning, context)
    except Unknown:
        return None
