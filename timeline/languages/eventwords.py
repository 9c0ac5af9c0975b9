"""What the orderer knows of a language: the words by which clauses, events and their order are told."""

from collections.abc import Callable, Mapping
from typing import Literal

import attrs

#: What a preposition or conjunction before a time does to the time of its event.
SignalKind = Literal["since", "after", "until", "before", "from", "to", "between", "and", "for", "off"]

#: What a conjunction says of the clause it opens.
LinkKind = Literal["after", "before", "since", "until", "when", "if", "other"]

Side = Literal["after", "before"]

#: What a word is as a verb: its lemma and its Penn tags.
Verb = tuple[str, frozenset[str]]


@attrs.frozen(kw_only=True, eq=False)
class EventWords:
    """The words of one language, apart from all logic: lower-case forms, or lemmas of verbs where a comment says so."""

    # what a word is as a verb, and the lemmas that may be nouns
    verb: Callable[[str], Verb | None]
    nounlike: Callable[[], frozenset[str]]
    auxiliaries: frozenset[str]
    be: frozenset[str]
    be_forms: frozenset[str]
    being: str
    have: frozenset[str]
    do: frozenset[str]
    be_lemma: str
    have_lemma: str
    do_lemma: str
    past_auxiliaries: frozenset[str]
    future_modals: frozenset[str]
    conditional_modals: frozenset[str]
    reported_future: frozenset[str]
    ability: frozenset[str]
    infinitive_marks: frozenset[str]
    going_to: str
    particles: Mapping[str, frozenset[str]]
    not_verbs: frozenset[str]
    verbal_nouns: frozenset[str]
    attributive: frozenset[str]

    # small words
    determiners: frozenset[str]
    definite: frozenset[str]
    indefinite: frozenset[str]
    demonstratives: frozenset[str]
    possessives: frozenset[str]
    possessive_marks: frozenset[str]
    subject_pronouns: frozenset[str]
    object_pronouns: frozenset[str]
    persons: frozenset[str]
    readers: frozenset[str]
    plural_subjects: frozenset[str]
    plurals: frozenset[str]
    degree: frozenset[str]
    shares: frozenset[str]
    cardinals: frozenset[str]
    prepositions: frozenset[str]
    agent_marks: frozenset[str]
    adnominal: frozenset[str]
    adverbs: frozenset[str]
    adverb_endings: tuple[str, ...]
    not_adverbs: frozenset[str]
    negations: frozenset[str]
    contractions: Mapping[str, str]
    contracted: Mapping[str, str]
    contracting: Mapping[str, str]
    coordinators: frozenset[str]
    contrasting: frozenset[str]
    relatives: frozenset[str]
    subject_relatives: frozenset[str]
    complementizers: frozenset[str]
    links: Mapping[str, LinkKind]
    explaining: frozenset[str]
    simultaneous: frozenset[str]
    participle_marks: frozenset[str]
    with_marks: frozenset[str]
    there: frozenset[str]
    coming: frozenset[str]
    currency: frozenset[str]

    # marks
    open_quotes: frozenset[str]
    close_quotes: frozenset[str]
    close_marks: frozenset[str]
    clause_marks: frozenset[str]
    openers: frozenset[str]
    strong_marks: frozenset[str]
    heading_marks: frozenset[str]
    item_marks: frozenset[str]
    full_stops: frozenset[str]

    # kinds of verbs, by lemma
    reporting: frozenset[str]
    planning: frozenset[str]
    forecasting: frozenset[str]
    wishing: frozenset[str]
    denying: frozenset[str]
    implicative: frozenset[str]
    cancelling: frozenset[str]
    rescheduling: frozenset[str]
    causing: frozenset[str]
    carrying: frozenset[str]
    lasting: frozenset[str]
    holding: frozenset[str]
    describing: frozenset[str]
    rumouring: frozenset[str]
    recalling: frozenset[str]
    naming: frozenset[str]
    spending: frozenset[str]
    states: frozenset[str]
    happening: frozenset[str]
    occurring: frozenset[str]
    saying: frozenset[str]
    measuring: frozenset[str]
    speaking: frozenset[str]
    unpassive: frozenset[str]
    attributing: Mapping[str, str]
    becoming: frozenset[str]
    dating: frozenset[str]
    sourcing: frozenset[str]

    # factuality and time words
    habitual: frozenset[str]
    earlier: frozenset[str]
    nowadays: frozenset[str]
    times: frozenset[str]
    asking: frozenset[str]
    conditional_links: frozenset[str]
    supposing: frozenset[str]
    doubting: frozenset[str]
    compared: frozenset[str]
    than: frozenset[str]
    comparing: frozenset[str]
    versus: frozenset[str]
    superlatives: frozenset[str]
    superlative_endings: tuple[str, ...]
    bounding: frozenset[str]

    # nouns
    event_nouns: frozenset[str]
    nominalisations: Mapping[str, str]
    referring: frozenset[str]
    dated_things: frozenset[str]
    synonyms: Mapping[str, frozenset[str]]
    plural_endings: Mapping[str, str]
    only_verbs: frozenset[str]
    speech_nouns: frozenset[str]

    # times
    signals: Mapping[str, SignalKind]
    lengthwise: frozenset[str]
    ahead: frozenset[str]
    offsets: Mapping[str, Side]
    connectives: frozenset[str]
    period_ends: frozenset[str]
    endings: frozenset[str]
    nearly: frozenset[str]
    at_prepositions: frozenset[str]
    topical: frozenset[str]
    labelling: frozenset[str]

    # the page
    metadata: frozenset[str]
    bylines: frozenset[str]
    furniture: tuple[str, ...]
    credits: tuple[str, ...]
    link_headings: frozenset[str]
    comment_headings: frozenset[str]
    separators: frozenset[str]
    row_marks: frozenset[str]
    title_quotes: frozenset[str]
    stop_words: frozenset[str]


def word_set(words: str) -> frozenset[str]:
    """The words of a table.

    >>> sorted(word_set("is are"))
    ['are', 'is']
    """
    return frozenset(words.split())
