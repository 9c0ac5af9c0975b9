"""`tag`: text to time expressions, the way through the tagger on one screen."""

from collections.abc import Iterator, Sequence
from functools import partial

from timeline.calendar import Granularity as G
from timeline.errors import BadDocument, BadPolicy
from timeline.languages import Language
from timeline.languages import language as language_of
from timeline.meaning import Fields, Length, Meaning, Modified, Repeat, Unreadable, Vague, Within
from timeline.model import Interval, Policy, TimeExpression
from timeline.tagger.candidates import Reading, candidates
from timeline.tagger.context import Context, Unknown
from timeline.tagger.expressions import express
from timeline.tagger.layout import Layout
from timeline.tagger.linking import link
from timeline.tagger.narrative import narration, speaks_of_now
from timeline.tagger.plain import Plain
from timeline.tagger.publication import find_pub_date, read_pub_date
from timeline.tagger.quotations import frame, goes_on, holding, quotations
from timeline.tagger.resolver import resolve
from timeline.tagger.story import Story


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
    policy = Policy() if policy is None else policy
    if not isinstance(policy, Policy):
        raise BadPolicy(f"a policy must be a Policy, not {type(policy).__name__}")
    spoken = language_of(language)
    plain = Plain.of(text)
    clean = plain.text
    now = read_pub_date(pub_date, policy)
    if now is None and (stated := find_pub_date(clean, spoken)):
        now = stated[0]
    readings = link(clean, list(candidates(clean, spoken)), spoken)
    quotes = quotations(clean) if readings else []
    published = Interval.of(now, G.DAY) if now else None
    layout = Layout(clean)
    told = [reading for reading in readings if not holding(quotes, reading.start)]
    narrates, leans = narration([reading.meaning for reading in told], now)
    news = frozenset(layout.paragraph(reading.start) for reading in told if speaks_of_now(reading.meaning))
    context = Context(
        publication=published,
        policy=policy,
        layout=layout,
        story=Story(published, narrates=narrates, leans=leans, news=news),
        clause_at=partial(spoken.clause, clean),
    )
    return tuple(_expressions(text, plain, readings, quotes, context, spoken))


def _expressions(
    text: str,
    plain: Plain,
    readings: Sequence[Reading],
    quotes: Sequence[tuple[int, int]],
    context: Context,
    language: Language,
) -> Iterator[TimeExpression]:
    """Each reading resolved in its turn, in the context of those before it."""
    clean = plain.text
    previous: Interval | None = None
    for at, reading in enumerate(readings):
        quote = holding(quotes, reading.start)
        said = _said(clean, quote, quotes, readings, context) if quote else None
        context.at(reading.start, reading.end)
        context.lender = reading.lender
        context.quoted, context.said = quote is not None, said
        context.listed = previous if reading.listed else None
        context.ends = previous is not None and _is_range(clean, readings[at - 1].end, reading.start, language)
        context.background = at + 1 < len(readings) and _borrows(reading.meaning, readings[at + 1].meaning)
        expression = express(text, plain, reading, context, language)
        previous = expression.time if isinstance(expression.time, Interval) else None
        yield expression


def _borrows(meaning: Meaning, following: Meaning) -> bool:
    """Whether a time of the day has its day from the next expression: "at dawn the next day"."""
    if isinstance(meaning, Modified):
        meaning = meaning.inner
    return isinstance(meaning, Within) and meaning.whole == following and not isinstance(following, Fields)


def _is_range(clean: str, start: int, end: int, language: Language) -> bool:
    """Whether two expressions, between which this stretch lies, are the ends of a range."""
    joint = clean[start : min(end, start + 12)].lstrip(",")
    return bool(language.range_joint.fullmatch(joint)) and not language.list_joint.fullmatch(joint)


def _said(
    clean: str,
    quote: tuple[int, int],
    quotes: Sequence[tuple[int, int]],
    readings: Sequence[Reading],
    context: Context,
) -> Interval | None:
    """When the words of a quotation were said, where its sentence tells."""
    told = frame(clean, quote, readings)
    if told is None and (before := goes_on(clean, quotes, quote)):
        told = frame(clean, before, readings)
    if told is None or isinstance(told.meaning, Length | Repeat | Vague | Unreadable):
        return None
    context.at(told.start, told.end)
    if not context.story.narrates and context.background_of() is not None:
        return None  # "said a man who has been here since 1985"
    try:
        said = resolve(told.meaning, context)
    except Unknown:
        return None
    return None if context.is_ahead(said) else said
