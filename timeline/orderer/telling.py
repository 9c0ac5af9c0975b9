"""Tellings: the working record of each clause that tells an event, from its words to its date."""

from collections.abc import Sequence

import attrs

from timeline.languages.eventwords import EventWords, LinkKind
from timeline.model import Basis, Duration, Factuality, Interval, TimeExpression, Unresolved, VagueTime
from timeline.orderer.clauses import Clause, clauses
from timeline.orderer.page import Page, opening_stamp
from timeline.orderer.pairs import closed, closes
from timeline.orderer.predicates import Predicate
from timeline.orderer.scanner import predicates
from timeline.orderer.sentences import Sentence, sentences
from timeline.orderer.tokens import Token, tokens

#: A mention is at most as long as this; what is longer is cut behind its clause.
LONGEST = 500

#: A time expression with the tokens [first, last) that it covers.
Placed = tuple[int, int, TimeExpression]


@attrs.define(eq=False)
class Phrase:
    """A sentence with its tokens, its time expressions by the tokens they begin and end at, and its tellings."""

    number: int
    sentence: Sentence
    toks: list[Token]
    times: list[Placed]
    tellings: "list[Telling]" = attrs.field(factory=list)
    furniture: bool = False
    #: The date that opens it as an item of a chronology.
    item: "Placed | None" = None

    @property
    def headline(self) -> bool:
        """Whether it is a line without a full stop."""
        return self.sentence.kind == "line"


@attrs.define(eq=False)
class Telling:
    """One clause with its predicate, and what has been found out about its time."""

    phrase: Phrase
    clause: Clause
    #: The verb group or noun of its clause.
    predicate: Predicate = attrs.field(init=False)
    governor: "Telling | None" = None
    noun: bool = False
    quoted: bool = False
    named: bool = False
    expressions: tuple[TimeExpression, ...] = ()
    times: list[Placed] = attrs.field(factory=list)
    hints: list[Placed] = attrs.field(factory=list)
    when: Interval | VagueTime | Unresolved | None = None
    basis: Basis = "undated"
    rule: str = "none"
    counts_from: "tuple[LinkKind, Telling] | None" = None
    factuality: Factuality = "fact"

    def __attrs_post_init__(self) -> None:
        self.predicate = self.clause.predicate

    @property
    def trigger(self) -> tuple[int, int]:
        """The span of the words that name the event."""
        toks, predicate = self.phrase.toks, self.predicate
        return toks[predicate.head].start, toks[predicate.last].end


def phrases(text: str, expressions: Sequence[TimeExpression], words: EventWords) -> list[Phrase]:
    """The sentences of a text with their tellings, dated by nothing yet."""
    found: list[Phrase] = []
    quoted, paragraph, at = False, -1, 0
    page = Page(text, words)
    for number, sentence in enumerate(sentences(text)):
        if sentence.paragraph != paragraph:
            quoted, paragraph = False, sentence.paragraph
        toks, quoted = tokens(text, sentence.start, sentence.end, words, quoted=quoted)
        while at < len(expressions) and expressions[at].end <= sentence.start:
            at += 1
        times = _times(toks, expressions, at, sentence)
        phrase = Phrase(number, sentence, toks, times)
        busy = frozenset(i for first, last, _ in times for i in range(first, last))
        found.append(phrase)
        if page.is_furniture(sentence, toks, [place[:2] for place in times]):
            phrase.furniture = True
            continue
        verbs = predicates(toks, words, busy, headline=phrase.headline)
        for clause in clauses(toks, verbs, words, busy):
            telling = Telling(phrase, clause, quoted=toks[clause.predicate.head].quoted)
            phrase.tellings.append(telling)
        for telling in phrase.tellings:
            if telling.clause.governor is not None:
                telling.governor = phrase.tellings[telling.clause.governor]
    return found


def is_source(telling: Telling, words: EventWords) -> bool:
    """Whether it names the source of what the sentence tells: "according to police"."""
    return telling.predicate.lemma in words.attributing.values()


def is_of_source(telling: Telling, words: EventWords) -> bool:
    """Whether it tells how somebody spoke who says something: "a guard who asked for anonymity said …"."""
    governor, clause = telling.governor, telling.clause
    opener = telling.phrase.toks[clause.start].lower
    if governor is None or clause.link != "relative" or opener not in words.subject_relatives:
        return False
    return telling.predicate.lemma in words.sourcing and governor.predicate.lemma in words.reporting


def is_stamp(telling: Telling, words: EventWords) -> bool:
    """Whether it only gives the date of a paper: "wrote in a letter dated 4 May"."""
    return telling.predicate.form == "participle" and telling.predicate.lemma in words.dating


def _times(toks: Sequence[Token], expressions: Sequence[TimeExpression], at: int, sentence: Sentence) -> list[Placed]:
    """The expressions of a sentence with the tokens [first, last) that they cover."""
    found: list[Placed] = []
    i = 0
    while at < len(expressions) and expressions[at].start < sentence.end:
        expression = expressions[at]
        while i < len(toks) and toks[i].end <= expression.start:
            i += 1
        last = i
        while last < len(toks) and toks[last].start < expression.end:
            last += 1
        if last > i:
            found.append((i, last, expression))
        at += 1
    return found


def is_cancelled(telling: Telling, words: EventWords) -> bool:
    """Whether its verb puts off or calls off what it governs."""
    predicate = telling.predicate
    particles = telling.phrase.toks[predicate.head + 1 : predicate.last + 1]
    return " ".join((predicate.lemma, *(t.lower for t in particles))) in words.cancelling


def extent(telling: Telling, words: EventWords) -> tuple[int, int]:
    """The span of the clause that a reader sees: it starts with its subject and ends at its border.

    A saying goes on over what was said; a clause that hangs on a noun starts with the noun. The trigger is within it.
    """
    toks = telling.phrase.toks
    (trigger, behind), named = telling.trigger, telling
    while telling.clause.link == "part" and telling.governor is not None and (telling.times or telling.expressions):
        telling = telling.governor
    clause = telling.clause
    first, last = clause.start, clause.end
    if telling.predicate.lemma in words.reporting:
        last = _said(telling, last)
    if first == 0:
        first = _stamp(telling, words)
    while first < telling.predicate.first and _opens_nothing(telling, first, words):
        first += 1
    if toks[first].lower in words.offsets and clause.link == "relative":
        first = next((i + 1 for i in range(first, telling.predicate.first) if toks[i].lower == clause.opener), first)
    elif clause.link in ("relative", "participle") and not telling.noun:
        first = _antecedent(telling, first, words)
    for begin, end, expression in telling.phrase.times:
        if end == last < len(toks) and isinstance(expression.time, Duration) and toks[end].lower in words.offsets:
            last = begin
    while (
        last - 1 > telling.predicate.last
        and toks[last - 1].kind == "mark"
        and toks[last - 1].lower not in words.shares
        and not closes(toks, first, last - 1)
    ):
        last -= 1
    if last - 1 > telling.predicate.last and _leads_on(toks[last - 1].lower, words):
        last -= 1
    last = closed(toks, first, last)
    start, end = toks[first].start, toks[last - 1].end
    while end - start > LONGEST and last - 1 > telling.predicate.last:
        last -= 1
        end = toks[last - 1].end
    if end - start > LONGEST:
        start = toks[telling.predicate.first].start
    if start <= trigger and behind <= end:
        return start, end
    return min(trigger, toks[named.predicate.first].start), behind


def _opens_nothing(telling: Telling, at: int, words: EventWords) -> bool:
    """Whether a word before the subject is no part of what a reader sees: a mark, "and", "because"."""
    token, clause = telling.phrase.toks[at], telling.clause
    if token.kind == "mark" and not (token.lower in words.open_quotes or token.lower in words.currency):
        return True
    if token.lower in words.coordinators:
        return True
    opens = token.lower == clause.opener and clause.link not in ("relative", "main")
    return opens and all(begin != at + 1 for begin, _, _ in telling.phrase.times)


def _leads_on(word: str, words: EventWords) -> bool:
    """Whether a word at the end of a clause begins the next: a conjunction, "he", but not "it" or "there"."""
    if word in words.coordinators:
        return True
    return word in words.subject_pronouns and word not in words.object_pronouns and word not in words.there


def _stamp(telling: Telling, words: EventWords) -> int:
    """The end of the metadata at the head of a line: of "date 2022-08-06", "published on 6 August"."""
    toks, times = telling.phrase.toks, telling.phrase.times
    first, last = times[0][:2] if times else (0, 0)
    if telling.phrase.item is not None:
        return last + 1
    stamped = first > 0 and toks[0].lower in words.metadata - words.prepositions
    if stamped and last <= telling.predicate.first and all(t.lower in words.metadata for t in toks[:first]):
        return last
    end = opening_stamp(toks, [time[:2] for time in times], words)
    return end if end <= telling.predicate.first else 0


def _said(telling: Telling, last: int) -> int:
    """The end of what is said: of every clause that hangs on the saying."""
    saying = {id(telling)}
    for other in telling.phrase.tellings:
        if other.governor is not None and id(other.governor) in saying and other.clause.start <= last:
            saying.add(id(other))
            last = max(last, other.clause.end)
    return last


def _antecedent(telling: Telling, first: int, words: EventWords) -> int:
    """The first token of the noun phrase that a relative clause or participle hangs on."""
    toks = telling.phrase.toks
    bound = max((last for _, last, _ in telling.phrase.times if last <= first), default=0)
    for other in telling.phrase.tellings:
        if other.predicate.last < first and other is not telling:
            bound = max(bound, other.predicate.last + 1)
    at = first
    while at > bound and first - at < 10:
        token = toks[at - 1]
        if token.lower == "," and at == first:
            at -= 1
        elif token.kind == "mark" or token.lower in words.prepositions or token.lower in words.coordinators:
            break
        else:
            at -= 1
            if token.lower in words.determiners or token.lower in words.possessives:
                break
    return at if at < first and toks[at].kind != "mark" else first
