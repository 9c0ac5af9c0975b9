"""Noun phrases: the nouns that a time stands with, "Saturday's game", "the meeting on Friday", and their tellings."""

from collections.abc import Sequence
from typing import Final

from timeline.languages.eventwords import EventWords
from timeline.model import Duration
from timeline.orderer.clauses import Clause
from timeline.orderer.predicates import Predicate
from timeline.orderer.profiles import singular
from timeline.orderer.telling import Phrase, Placed, Telling, is_cancelled
from timeline.orderer.tokens import Token

#: Forms of a verb that may be a noun as well: "a plan", "plans".
NAMING: Final = frozenset({"VB", "VBZ"})


def dated_noun(phrase: Phrase, placed: Placed, words: EventWords) -> tuple[Telling | None, str] | None:
    """A noun that the time belongs to ("Saturday's game", "the meeting on Friday"), and the preposition before it."""
    first, last, expression = placed
    toks = phrase.toks
    if isinstance(expression.time, Duration) and expression.time.interval is None:
        return None  # "a two-hour meeting"
    head = modified(toks, first, last, words)
    if head is not None:
        opens = opener(toks, first, words)
        if expression.text.isdigit() and toks[last].lower not in words.possessive_marks:
            about = opens in words.topical and not is_event_noun(toks[head], words)
            return None, "" if about else opens  # "the 2015 award", "on the 2015 law": it only labels its noun
        if not opens and _is_subject(phrase, head):
            return None, opens
        return _tellable(phrase, head, first, opens, words), opens
    before = first - 1
    while before >= 0 and first - before <= 2 and (toks[before].lower in words.prepositions):
        before -= 1
    if (
        before >= 0
        and before < first
        and is_event_noun(toks[before], words)
        and toks[before].lower not in words.only_verbs
    ):
        opens = opener(toks, before, words)
        if any(t.predicate.first <= before <= t.predicate.last for t in phrase.tellings):
            return None
        if _is_wished_for(phrase, before, words) or _is_of_object(phrase, before, words):
            return None
        if opens in words.prepositions and not _is_particle(phrase, opens, before):
            return _tellable(phrase, before, before, opens, words), opens
        if not any(t.clause.start <= first < t.clause.end for t in phrase.tellings):
            return noun_telling(phrase, before, before, words), ""
    return _recalled_noun(phrase, placed, words) or _leading_noun(phrase, first, words)


def _is_particle(phrase: Phrase, word: str, noun: int) -> bool:
    """Whether a preposition before a noun is that of the verb: "wrapped up its mission"."""
    verbs = (t.predicate for t in phrase.tellings if t.predicate.last < noun)
    last = max(verbs, key=lambda p: p.last, default=None)
    return last is not None and last.last > last.head and phrase.toks[last.last].lower == word


def _recalled_noun(phrase: Phrase, placed: Placed, words: EventWords) -> tuple[Telling | None, str] | None:
    """In "recalled a visit to her house in 1992" the noun that is spoken of: a year of its own is not that of today."""
    first, _, expression = placed
    verb = max((t.predicate for t in phrase.tellings if t.predicate.last < first), key=lambda p: p.last, default=None)
    year = (expression.value or "")[:4]
    if verb is None or verb.lemma not in words.recalling or not (year and year in expression.text):
        return None
    toks, at = phrase.toks, verb.last + 1
    while at < first and (_ends_noun(toks[at], words) or is_plain(toks, at, words)) and toks[at].kind == "word":
        if is_event_noun(toks[at], words):
            return noun_telling(phrase, at, at, words), ""
        if toks[at].lower in words.prepositions:
            break
        at += 1
    return None


def _is_subject(phrase: Phrase, head: int) -> bool:
    """Whether the verb behind a noun tells what it did, on the same day: "Friday's vote failed"."""
    verbs = (t.predicate for t in phrase.tellings if not t.noun and t.predicate.first == head + 1)
    return any(predicate.form == "past" and not predicate.passive for predicate in verbs)


def _is_wished_for(phrase: Phrase, head: int, words: EventWords) -> bool:
    """Whether nobody knows of the noun that it will happen: of "called for an inquiry in May" May dates the call."""
    verb = max((t for t in phrase.tellings if t.predicate.last < head), key=lambda t: t.predicate.last, default=None)
    wished = verb is not None and verb.predicate.lemma in words.wishing and verb.predicate.form != "future"
    return wished and not _is_definite(phrase, head, words)


def _is_of_object(phrase: Phrase, head: int, words: EventWords) -> bool:
    """Whether a noun only says what its verb, or the object of it, is of: "announced a week of mourning on Friday"."""
    toks = phrase.toks
    before = range(head - 1, max(-1, head - 4), -1)
    of = next((i for i in before if toks[i].kind != "word" or _ends_noun(toks[i], words)), 0)
    if toks[of].lower not in words.adnominal:
        return False
    verbs = [t.predicate for t in phrase.tellings if t.clause.start <= of < t.clause.end and t.predicate.finite]
    return any(p.last < of and p.lemma not in words.reporting | words.wishing for p in verbs)


def _ends_noun(token: Token, words: EventWords) -> bool:
    """Whether no noun phrase reaches back over this word."""
    return token.lower in words.prepositions or token.lower in words.determiners or token.lower in words.coordinators


def _tellable(phrase: Phrase, head: int, first: int, opens: str, words: EventWords) -> Telling | None:
    """The telling of a dated noun; what is said "in an interview" is told by its verb alone."""
    token = phrase.toks[head]
    noun = singular(token.lower, words)
    if not is_event_noun(token, words) or (phrase.tellings and is_cancelled(phrase.tellings[-1], words)):
        return None
    if opens in words.at_prepositions and (noun in words.speech_nouns or not _is_definite(phrase, head, words)):
        return None
    return noun_telling(phrase, head, first, words)


def _is_definite(phrase: Phrase, head: int, words: EventWords) -> bool:
    """Whether the noun phrase is "the vote", "its vote" or "Tuesday's vote"."""
    for i in range(head - 1, max(-1, head - 7), -1):
        word = phrase.toks[i].lower
        if word in words.definite or word in words.possessives or word in words.possessive_marks:
            return True
        if word in words.prepositions or word in words.determiners:
            return False
    return False


def _leading_noun(phrase: Phrase, first: int, words: EventWords) -> tuple[Telling | None, str] | None:
    """In "Since its founding by two brothers in 1990, …" the noun after the conjunction that opens the sentence."""
    toks = phrase.toks
    opens = next((i for i in range(min(3, first)) if toks[i].lower in words.links), None)
    if opens is None or any(t.predicate.first < first for t in phrase.tellings if not t.noun):
        return None
    for i in range(opens + 1, first):
        if toks[i].lower == ",":
            return None
        if is_event_noun(toks[i], words):
            return noun_telling(phrase, i, i, words), toks[opens].lower
    return None


def modified(toks: Sequence[Token], first: int, last: int, words: EventWords) -> int | None:
    """The head of the noun phrase that the time stands in: "Tuesday's vote", "a 2017 article"; else None."""
    possessive = last < len(toks) and toks[last].lower in words.possessive_marks
    before = toks[first - 1].lower if first else ""
    determined = before in words.determiners or before in words.possessives or before in words.possessive_marks
    figures = toks[first].kind == "number"
    determined = determined or (figures and first > 1 and toks[first - 2].lower in words.determiners
                                and toks[first - 1].kind == "word"
                                and before not in words.prepositions and not before.endswith(words.adverb_endings)
                                and _describes(before, words))  # fmt: skip
    if figures and before in words.coordinators and first > 1 and toks[first - 2].kind == "word":
        determined = last < len(toks) and is_plain(toks, last, words)
    if figures and before in words.labelling and not (first > 1 and toks[first - 2].kind == "number"):
        determined = last < len(toks) and is_plain(toks, last, words)
    own = toks[first].lower in words.determiners and last - first > 1
    at = last + 1 if possessive else last
    if not (possessive or determined or own):
        return None
    head = None
    for i in range(at, min(at + 6, len(toks))):
        token = toks[i]
        if token.kind == "mark" and token.lower in words.full_stops and toks[i - 1].capital:
            continue  # "last week's Lund Corp. sale"
        if token.kind != "word" and token.lower not in words.currency and token.kind != "number":
            break
        word = token.lower
        if (
            word in words.prepositions
            or word in words.coordinators
            or word in words.auxiliaries
            or word in words.relatives
        ):
            break
        if not token.capital and (word in words.determiners or word in words.subject_pronouns or word in words.links):
            break
        tags = token.verb if not token.capital else None
        if i == at and tags is not None and {"VBN", "VBG"} & tags[1] and is_plain(toks, i + 1, words):
            continue
        named = tags is None or (tags[0] in words.nounlike() and not NAMING.isdisjoint(tags[1]))
        if not (named or is_event_noun(token, words)):
            break
        head = i if token.kind == "word" and not token.lower.endswith(words.adverb_endings) else head
        if own and not possessive and not is_event_noun(token, words):
            head = None
    return head


def _describes(word: str, words: EventWords) -> bool:
    """Whether a word before a figure may be an adjective: "a restored 1840 barn"."""
    known = words.verb(word)
    return known is None or "VBN" in known[1]


def is_plain(toks: Sequence[Token], i: int, words: EventWords) -> bool:
    """Whether a noun may stand here: a word that is no determiner, preposition or verb."""
    if i >= len(toks) or toks[i].kind != "word":
        return False
    word, known = toks[i].lower, toks[i].verb
    if known is not None and known[0] not in words.nounlike():
        return False
    joins = word in words.prepositions or word in words.coordinators
    return not (joins or word in words.determiners or word in words.possessives)


def opener(toks: Sequence[Token], at: int, words: EventWords) -> str:
    """The preposition before the noun phrase that ends before, or holds, token `at`."""
    for i in range(at - 1, max(-1, at - 6), -1):
        word = toks[i].lower
        if word in words.prepositions:
            return word
        mark = toks[i].kind == "mark" and word not in words.currency
        if mark or word in words.coordinators or (toks[i].verb and word not in words.nounlike()):
            break
        if word in words.determiners or word in words.possessives:
            before = toks[i - 1].lower if i else ""
            return before if before in words.prepositions else ""
    return ""


def is_event_noun(token: Token, words: EventWords) -> bool:
    """Whether a token is a noun that names something that happens."""
    return singular(token.lower, words) in words.event_nouns


def noun_telling(phrase: Phrase, head: int, first: int, words: EventWords) -> Telling:
    """The telling of an event noun; its words are its noun phrase."""
    toks = phrase.toks
    for known in phrase.tellings:
        if known.noun and known.predicate.head == head:
            return known
    start = min(head, first)
    while start and head - start < 6 and toks[start - 1].kind == "word" and not (
        toks[start - 1].lower in words.prepositions or toks[start - 1].lower in words.auxiliaries
    ) and toks[start - 1].verb is None:  # fmt: skip
        start -= 1
    inside = [t for t in phrase.tellings if t.clause.start <= head < t.clause.end and not t.noun]
    governor = max(inside, key=lambda t: t.clause.start, default=None)
    end = governor.clause.end if governor is not None else len(toks)
    if governor is not None and governor.predicate.first > head:
        end = governor.predicate.first
    after = max((last for _, last, _ in phrase.times if last <= end), default=head)
    end = next((i for i in range(max(head, after), end) if toks[i].lower in words.clause_marks), end)
    lemma = singular(toks[head].lower, words)
    predicate = Predicate(head, head, head, lemma, "noun")
    telling = Telling(phrase, Clause(predicate, start, max(end, head + 1), "main"), governor, noun=True)
    telling.quoted = toks[head].quoted
    phrase.tellings.append(telling)
    return telling
