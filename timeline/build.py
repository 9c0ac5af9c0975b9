"""The whole way: from articles to their timeline."""

from collections.abc import Iterable, Mapping

import attrs

from timeline.arguments import expect
from timeline.errors import BadDocument
from timeline.languages import Language
from timeline.languages import language as language_of
from timeline.model import Document, EventMention, Evidence, Policy
from timeline.orderer.deriving import in_text_order
from timeline.orderer.extract import evidence_of
from timeline.orderer.timeline import Timeline
from timeline.tagger.publication import find_pub_date, read_pub_date


def build_timeline(
    text: str | Document | Iterable[Document],
    pub_date: object = None,
    *,
    language: str | Language = "en",
    policy: Policy | None = None,
) -> Timeline:
    """The timeline of a text, of a `Document`, or of several.

    `pub_date` and `language` fill in what a document leaves out. Raises a `TimelineError` for a bad argument, and
    never for a bad text.

    >>> told = build_timeline("The bridge opened in 1932. Last month it was closed.", "2022-08-06")
    >>> [(event.when.value, event.text) for event in told]
    [('1932', 'The bridge opened in 1932'), ('2022-07', 'Last month it was closed')]
    """
    if isinstance(text, Mapping) or not isinstance(text, str | Document | Iterable):
        raise BadDocument(f"give a str, a Document or several Documents, not {type(text).__name__}")
    documents = [text] if isinstance(text, str | Document) else text
    return Timeline(Evidence.union(_evidence(d, pub_date, language, policy) for d in documents))


def extract_events(
    text: str | Document, pub_date: object = None, *, language: str | Language = "en", policy: Policy | None = None
) -> tuple[EventMention, ...]:
    """Every clause of a text that tells an event, with its date and what the date rests on, in the order of the text.

    >>> mention = extract_events("She resigned on Tuesday.", "2022-08-06")[0]
    >>> mention.trigger_text, mention.when, mention.basis
    ('resigned', Interval.parse('2022-08-02'), 'stated')
    """
    evidence = _evidence(text, pub_date, language, policy)
    return tuple(in_text_order(evidence))


def merge_timelines(timelines: Iterable[Timeline]) -> Timeline:
    """One timeline of all: the union of their evidence, derived again, whatever the order and however often.

    Slices and selections (`between`, `filter` …) keep the evidence of the timeline that they show, so merging them
    merges all of it. What is to stay out is dropped: `Timeline.drop`.

    >>> one = build_timeline("The bridge opened in 1932.", "2022-08-06")
    >>> merge_timelines([one, one]) == one
    True
    """
    expect("timelines", timelines, Iterable)
    parts = tuple(timelines)
    for part in parts:
        expect("each of timelines", part, Timeline)
    return Timeline(Evidence.union(part.evidence for part in parts))


def _evidence(document: object, pub_date: object, language: str | Language, policy: Policy | None) -> Evidence:
    """What one document says; a document that names its language is read in that one."""
    chosen = language_of(language)
    known = completed(document, pub_date, chosen, policy)
    spoken = chosen if known.language in (None, chosen.code) else language_of(known.language)
    return evidence_of(known, spoken, policy=policy)


def completed(
    document: object, pub_date: object = None, language: str | Language = "en", policy: Policy | None = None
) -> Document:
    """A document with its date and language filled in and its key fixed."""
    spoken = language_of(language)
    if isinstance(document, str):
        document = Document(document)
    if not isinstance(document, Document):
        raise BadDocument(f"give a str, a Document or several Documents, not {type(document).__name__}")
    at = read_pub_date(document.pub_date if document.pub_date is not None else pub_date, policy)
    if at is None:
        stated = find_pub_date(document.text, spoken)
        at = stated[0] if stated else None
    day = at.date() if at is not None else None
    filled = attrs.evolve(document, pub_date=day, language=document.language or spoken.code)
    return attrs.evolve(filled, id=filled.key) if document.id is None else filled
