"""Borders: where, between two verbs, the clause of the second begins."""

from collections.abc import Sequence
from typing import Literal

from timeline.languages.eventwords import EventWords
from timeline.orderer.predicates import Predicate
from timeline.orderer.tokens import Token

Link = Literal[
    "main", "coordinate", "relative", "complement", "participle", "part",
    "after", "before", "since", "until", "when", "if", "other",
]  # fmt: skip


def border(
    toks: Sequence[Token], first: int, last: int, words: EventWords, busy: frozenset[int]
) -> tuple[int, Link, str] | None:
    """The best border between two verbs: a conjunction, else a strong mark, a coordinator, a comma."""
    mark = coordinator = None
    commas: list[int] = []
    for i in range(last - 1, first - 1, -1):
        word = toks[i].lower
        if i in busy:
            continue
        contrasts = coordinator is not None and toks[coordinator].lower in words.contrasting
        shared = coordinator is not None and word in words.prepositions and (coordinator >= last - 2 or contrasts)
        if (
            word in words.links
            and toks[i + 1].kind != "mark"  # "never before, …"
            and not (words.links[word] == "after" and toks[i + 1].lower in words.links)  # "once before"
            and not (word in words.prepositions and i + 1 < last and i + 1 in busy)
            and not (shared or is_preposition(toks, i, last, words))
        ):
            return i, words.links[word], word
        if word in words.relatives and word not in words.complementizers:
            start = i - 1 if i - 1 >= first and toks[i - 1].lower in words.prepositions else i
            return start, "relative", word
        if word in words.complementizers and not _begins_anew(toks, coordinator, words):
            reported = i > first - 1 and _reports(toks, i, words)
            return i, "complement" if reported else "relative", word
        if word in words.strong_marks or (word in words.close_quotes and toks[i - 1].quoted):
            mark = i + 1 if mark is None else mark
        elif word in words.coordinators and (coordinator is None or coordinator < last - 2):
            joins = _is_sum(toks, i + 1, words) or _joins_times(toks, i, words, busy)
            coordinator = coordinator if joins else i
        elif word == ",":
            commas.append(i)
    if mark is not None:
        return mark, "main", ""
    if coordinator is not None:
        return coordinator, "coordinate", toks[coordinator].lower
    if commas:
        return _before_subject(commas, last) + 1, "main", ""
    return None


def _begins_anew(toks: Sequence[Token], coordinator: int | None, words: EventWords) -> bool:
    """Whether another sentence begins here, so that none did before: "tabled that plan, and it failed"."""
    if not coordinator or coordinator + 1 >= len(toks):
        return False
    return toks[coordinator - 1].lower == "," and toks[coordinator + 1].lower in words.subject_pronouns


def _is_sum(toks: Sequence[Token], i: int, words: EventWords) -> bool:
    """Whether a sum of money stands here: "$3 million, or $2 a share" has no border at "or"."""
    return i < len(toks) and toks[i].lower in words.currency


def _joins_times(toks: Sequence[Token], i: int, words: EventWords, busy: frozenset[int]) -> bool:
    """Whether a coordinator stands within "on or around 3 May", "by or before Friday", "between May and July"."""
    if i - 1 in busy and i + 1 in busy:
        return True
    if not i or i + 1 >= len(toks) or toks[i - 1].lower not in words.prepositions:
        return False
    return i + 1 in busy or toks[i + 1].lower in words.prepositions


def _before_subject(commas: list[int], last: int) -> int:
    """Of the commas before a verb, from last to first, the one that its subject follows; an apposition has two."""
    if commas[0] + 1 < last:
        return commas[0]
    return commas[min(2, len(commas) - 1)]


def is_preposition(toks: Sequence[Token], i: int, last: int, words: EventWords) -> bool:
    """A conjunction's word that governs a noun: "after the vote, he left", "as mayor of Tarn and moved"."""
    if toks[i + 1].lower in words.adnominal:
        return True  # "because of"
    if toks[i].lower not in words.prepositions:
        return False
    if toks[i + 1].lower in words.infinitive_marks or toks[last - 1].lower in words.coordinators:
        return True
    return any(toks[j].lower in words.clause_marks for j in range(i + 1, last))


def _reports(toks: Sequence[Token], i: int, words: EventWords) -> bool:
    """Whether a reporting verb or noun stands within a few words before."""
    for j in range(i - 1, max(-1, i - 8), -1):
        known = toks[j].verb
        if known and known[0] in words.reporting:
            return True
    return False


def before_saying(
    toks: Sequence[Token], predicate: Predicate, first: int, words: EventWords
) -> tuple[int, Link, str] | None:
    """The comma before a saying that closes the sentence: "They banned apples, pears and plums, a court said."."""
    at = predicate.last + 1
    if predicate.lemma not in words.reporting or not (at == len(toks) or toks[at].lower in words.full_stops):
        return None
    comma = next((i for i in range(predicate.first - 1, first, -1) if toks[i].lower == ","), None)
    if comma is None or any(toks[i].kind != "word" for i in range(comma + 1, predicate.first)):
        return None
    return comma + 1, "main", ""
