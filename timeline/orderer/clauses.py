"""Clauses: where each predicate's words begin and end, and how it hangs on its neighbours."""

from collections.abc import Sequence
from itertools import pairwise

import attrs

from timeline.languages.eventwords import EventWords
from timeline.orderer.borders import Link, before_saying, border, is_preposition
from timeline.orderer.predicates import Predicate
from timeline.orderer.tokens import Token


@attrs.define
class Clause:
    """A predicate with its stretch of tokens [start, end), its link to the clause that governs it, if one does.

    A "part" is an infinitive or gerund within the words of its governor: it has no borders of its own.
    """

    predicate: Predicate
    start: int
    end: int
    link: Link
    governor: int | None = None
    opener: str = ""


def clauses(
    toks: Sequence[Token], predicates: Sequence[Predicate], words: EventWords, busy: frozenset[int]
) -> list[Clause]:
    """The clauses of a sentence, one for each predicate, in order.

    `busy` are tokens inside time expressions: no clause begins there.
    """
    if not predicates:
        return []
    found: list[Clause] = []
    heads: list[int] = []  # clauses with borders of their own
    for number, predicate in enumerate(predicates):
        if found and _is_object(predicate, found[-1].predicate, words, busy):
            clause = Clause(predicate, predicate.first, predicate.last + 1, "part")
        elif heads:
            clause = _next(toks, predicate, found[heads[-1]], words, busy)
        else:
            clause = _first(toks, predicate, words, busy)
            if clause.link == "main" and _is_within_subject(toks, predicates, words, busy):
                clause = Clause(predicate, predicate.first - 1, len(toks), "relative")
        if clause.link == "part":
            clause.governor = number - 1
            found.append(clause)
            continue
        found.append(clause)
        if heads:
            _hang(found, heads, number, toks, words)
        heads.append(number)
    _close(found, heads)
    return found


def _is_object(predicate: Predicate, before: Predicate, words: EventWords, busy: frozenset[int]) -> bool:
    """Whether a gerund follows its verb at once, "to avoid meeting him", or "spent two weeks cleaning"."""
    at = predicate.first - 1
    while at in busy and before.lemma in words.spending:
        at -= 1
    return predicate.form == "gerund" and at == before.last


def _first(toks: Sequence[Token], predicate: Predicate, words: EventWords, busy: frozenset[int]) -> Clause:
    """The first clause begins with the sentence, unless its verb is put between a subject and the main verb."""
    for i in range(min(3, predicate.first)):
        kind = words.links.get(toks[i].lower)
        if kind is not None and not is_preposition(toks, i, predicate.first, words):
            return Clause(predicate, 0, len(toks), kind, None, toks[i].lower)
    at = _behind_time(toks, busy)
    if at < predicate.first and toks[at].lower in words.explaining:
        return Clause(predicate, at, len(toks), words.links[toks[at].lower], None, toks[at].lower)
    if predicate.form in ("gerund", "participle"):
        start = predicate.first
        while start and toks[start - 1].lower in words.adverbs:
            start -= 1
        subject = start == 1 and not (toks[0].lower in words.prepositions or toks[0].lower in words.links)
        return Clause(predicate, start if start > 1 or subject else 0, len(toks), "participle")
    for i in range(predicate.first - 1, 0, -1):
        if toks[i].lower in words.relatives or toks[i].lower in words.complementizers:
            return Clause(predicate, i, len(toks), "relative", None, toks[i].lower)
    return Clause(predicate, 0, len(toks), "main")


def _is_within_subject(
    toks: Sequence[Token], predicates: Sequence[Predicate], words: EventWords, busy: frozenset[int]
) -> bool:
    """Whether the first verb only says which subject is meant: "The book she wrote in 1980 was sold"."""
    at = predicates[0].first - 1  # its own subject
    following = next((p for p in predicates[1:] if p.finite), None)
    if at < 2 or following is None or toks[at].lower not in words.subject_pronouns or at - 1 in busy:
        return False
    noun, opens = toks[at - 1], toks[0].lower
    joins = noun.lower in words.prepositions or noun.lower in words.coordinators or noun.lower in words.adverbs
    if noun.kind != "word" or joins or not (opens in words.determiners or opens in words.possessives):
        return False
    return border(toks, predicates[0].last + 1, following.first, words, busy) is None


def _behind_time(toks: Sequence[Token], busy: frozenset[int]) -> int:
    """The token behind the time and the comma that open a sentence: that of "when" in "On Friday, when he left, …"."""
    at = 0 if 0 in busy else 1
    first = at
    while at in busy:
        at += 1
    return at + 1 if at > first and at + 1 < len(toks) and toks[at].kind == "mark" else 0


def _next(
    toks: Sequence[Token], predicate: Predicate, before: Clause, words: EventWords, busy: frozenset[int]
) -> Clause:
    """Where the clause of `predicate` begins after the one before it."""
    first, last = before.predicate.last + 1, predicate.first
    if predicate.form == "infinitive":
        return Clause(predicate, predicate.first, predicate.last + 1, "part")
    if predicate.form in ("gerund", "participle"):
        return _nonfinite(toks, predicate, first, last, words)
    found = before_saying(toks, predicate, first, words) or border(toks, first, last, words, busy)
    if found is not None:
        at, link, opener = found
        if link == "coordinate" and before.link == "participle" and before.governor is None and predicate.finite:
            while last - 1 > first and (last - 1 in busy or toks[last - 1].lower in words.adverbs):
                last -= 1
            return Clause(predicate, last, len(toks), "main")  # "a team led by Ann and Ben published a paper"
        within = before.link not in ("main", "coordinate")
        put_in = link == "coordinate" or (link == "main" and before.link == "relative")
        if within and put_in and toks[last - 1].lower == ",":
            return Clause(predicate, last, len(toks), "main")  # "Anna, after losing her car and bag, needs help"
        return Clause(predicate, at, len(toks), link, None, opener)
    if before.link in ("relative", "participle") and not _goes_on_saying(toks, before, words):
        return Clause(predicate, last, len(toks), "main")
    at = first
    while (at < last and at in busy) or (at + 1 < last and at + 1 in busy and at == first):
        at += 1
    if before.start == 0 and before.opener and at > first and at < last:
        return Clause(predicate, at, len(toks), "main")  # "When she died in 1903 her son took over"
    if before.predicate.lemma in words.reporting:
        if at == first and last - at > 1 and toks[at].lower in words.object_pronouns:
            at += 1
        return Clause(predicate, at, len(toks), "complement")
    return Clause(predicate, _subject(toks, at, last, words), len(toks), "relative")


def _goes_on_saying(toks: Sequence[Token], clause: Clause, words: EventWords) -> bool:
    """Whether a participle says what follows: "…, saying he had left", but not "a man claiming asylum was freed"."""
    said = clause.predicate.form == "gerund" and clause.predicate.lemma in words.reporting | words.wishing
    before = toks[clause.predicate.first - 1].lower if clause.predicate.first else ""
    return said and (before in words.clause_marks or before in words.coordinators)


def _subject(toks: Sequence[Token], at: int, last: int, words: EventWords) -> int:
    """Where the subject of a relative clause without a pronoun begins: "the firm he had", "the firm the bank sold"."""
    for i in range(last - 1, at, -1):
        word = toks[i].lower
        if word in words.subject_pronouns or word in words.determiners or word in words.possessives:
            return i
        if toks[i].kind != "word" or word in words.prepositions:
            break
    return at


def _nonfinite(toks: Sequence[Token], predicate: Predicate, first: int, last: int, words: EventWords) -> Clause:
    """A participle after a comma or its noun, or a gerund behind its conjunction, opens a clause; others do not."""
    before = toks[last - 1].lower if last > 0 else ""
    at = last
    while at > first and toks[at - 1].lower in words.adverbs:
        at -= 1
        before = toks[at - 1].lower if at > 0 else ""
    if at > first and before in words.links:
        return Clause(predicate, at - 1, len(toks), words.links[before], None, before)
    if before in words.coordinators and at > first:
        return Clause(predicate, at - 1, len(toks), "coordinate")
    for i in range(last - 1, max(first, last - 8) - 1, -1):
        if toks[i].lower in words.with_marks and (last - i <= 4 or toks[i - 1].lower == ","):
            return Clause(predicate, i, len(toks), "participle")  # ", with the last two months suspended"
        if toks[i].kind == "mark":
            break
    if predicate.form == "participle" or before in words.clause_marks:
        return Clause(predicate, at, len(toks), "participle")
    if (
        at > first
        and before not in words.prepositions
        and before not in words.coordinators
        and toks[at - 1].kind == "word"
    ):
        return Clause(predicate, at, len(toks), "participle")
    return Clause(predicate, predicate.first, predicate.last + 1, "part")


def _hang(found: list[Clause], heads: list[int], number: int, toks: Sequence[Token], words: EventWords) -> None:
    """Finds the governor of a clause, and lets a main clause go on after one that was put into it."""
    clause, before = found[number], found[heads[-1]]
    if clause.link in (
        "relative",
        "participle",
        "complement",
        "after",
        "before",
        "since",
        "until",
        "when",
        "if",
        "other",
    ):
        clause.governor = heads[-1]
        return
    if clause.link == "coordinate":
        clause.governor = before.governor
        if before.link not in ("main", "coordinate"):
            clause.link = before.link if before.link in ("complement", "relative", "participle") else clause.link
        return
    open_start = None
    for earlier in heads:
        if found[earlier].governor is None and found[earlier].link not in ("main", "coordinate"):
            found[earlier].governor = number
            open_start = 0 if found[earlier].start > 0 else open_start
    if open_start is None and before.governor is not None and clause.start == clause.predicate.first:
        outer = found[before.governor]
        if outer.predicate.lemma in words.reporting:
            clause.link, clause.governor = "complement", before.governor
            between = range(outer.predicate.last + 1, before.start)
            opens = next((i for i in between if toks[i].lower in words.complementizers), outer.predicate.last + 1)
            clause.start = opens
        else:
            resumes = border(toks, outer.predicate.last + 1, before.start, words, frozenset())
            if resumes is not None and before.link in ("relative", "participle"):
                open_start = resumes[0]
    if open_start is not None and clause.link == "main":
        before.end = min(before.end, clause.start)
        clause.start = open_start


def _close(found: list[Clause], heads: list[int]) -> None:
    """Ends each clause where the next begins."""
    for this, following in pairwise(heads):
        start = found[following].start
        if start > found[this].start:
            found[this].end = min(found[this].end, start)
        else:
            found[this].end = min(found[this].end, found[following].predicate.first)
            for outer in heads:
                if found[outer].start < start < found[outer].end and outer < this:
                    found[outer].end = start
    for clause in found:
        clause.end = max(clause.end, clause.predicate.last + 1)
        if clause.link == "complement" and clause.governor is not None and found[clause.governor].start < clause.start:
            found[clause.governor].end = min(found[clause.governor].end, clause.start)
