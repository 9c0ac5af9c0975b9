"""Predicates: the verb groups of a sentence, with their tense, aspect and mood."""

from collections.abc import Sequence
from typing import Final, Literal

import attrs

from timeline.languages.eventwords import EventWords
from timeline.orderer.tokens import Token

Form = Literal[
    "past", "present", "perfect", "pluperfect", "future", "conditional", "infinitive", "gerund", "participle", "noun"
]
FINITE: Final = frozenset({"past", "present", "perfect", "pluperfect", "future", "conditional"})

#: Words between an auxiliary and its verb, at most.
_REACH: Final = 5


@attrs.define
class Predicate:
    """A verb group, or a noun that names an event: tokens `first` … `last`, the word that names it at `head`."""

    first: int
    head: int
    last: int
    lemma: str
    form: Form
    passive: bool = False
    progressive: bool = False
    negated: bool = False
    modal: str = ""
    adverbs: tuple[str, ...] = ()

    @property
    def finite(self) -> bool:
        """Whether it can carry a clause of its own."""
        return self.form in FINITE


class Scanner:
    """Finds the predicates of one sentence in one pass from left to right."""

    def __init__(self, words: EventWords, headline: bool = False) -> None:
        self.words = words
        self.headline = headline
        self.verb = words.verb
        self.nounlike = words.nounlike()

    def scan(self, toks: Sequence[Token], busy: frozenset[int] = frozenset()) -> list[Predicate]:
        """The predicates in order; `busy` are tokens inside time expressions."""
        self.toks, self.busy = toks, busy
        self.found: list[Predicate] = []
        i, size = 0, len(toks)
        while i < size:
            predicate = self._at(i) if toks[i].kind == "word" and i not in busy else None
            if predicate is not None:
                self.found.append(predicate)
                i = predicate.last + 1
            else:
                i += 1
        return self.found

    # ---- the kinds of beginnings

    def _at(self, i: int) -> Predicate | None:
        word, w = self.toks[i].lower, self.words
        if word in w.auxiliaries:
            return self._group(i)
        if word in w.infinitive_marks:
            return self._infinitive(i)
        known = self.verb(word)
        if known is None:
            return None
        lemma, tags = known
        if self.toks[i].capital and i > 0 and not self.headline and self.toks[i - 1].lower not in self.words.openers:
            return None  # a name
        if "VBG" in tags:
            return self._gerund(i, lemma)
        if "VBD" in tags or "VBN" in tags:
            return self._past(i, lemma, tags)
        return self._present(i, lemma, tags)

    def _group(self, i: int) -> Predicate | None:
        """An auxiliary and what it carries: "has been charged", "will not go", "was"."""
        w, toks = self.words, self.toks
        word = toks[i].lower
        form: Form = "present"
        modal = ""
        wants = "VB"
        passive = progressive = negated = False
        adverbs: list[str] = []
        if word in w.future_modals:
            form = "future"
        elif word in w.conditional_modals:
            form, modal = "conditional", word
        elif word in w.have:
            form, wants = ("pluperfect" if word in w.past_auxiliaries else "perfect"), "VBN"
        elif word in w.be:
            form, wants = ("past" if word in w.past_auxiliaries else "present"), "be"
        else:
            form = "past" if word in w.past_auxiliaries else "present"
        carrier, j = i, i + 1
        while j < len(toks) and j - i <= 2 * _REACH and j - carrier <= _REACH:
            next_word = toks[j].lower
            if next_word in w.negations:
                negated = True
                adverbs.append(next_word)
            elif next_word in w.be_forms and wants != "be" or next_word == w.being and wants == "be":
                if wants == "VBN":
                    adverbs.append(next_word)
                progressive = progressive or next_word == w.being
                carrier, wants = j, "be"
            elif next_word in w.have and wants == "VB":
                carrier, wants = j, "VBN"
                form = "future" if form == "future" else form
                adverbs.append(next_word)
            elif self._is_adverb(j) and not self._fits(j, wants):
                adverbs.append(next_word)
            elif j in self.busy or (next_word in w.prepositions and j + 1 in self.busy):
                pass
            elif j == i + 1 and next_word in w.subject_pronouns and toks[j].kind == "word" and i == 0:
                pass
            else:
                break
            j += 1
        if j < len(toks) and toks[j].kind == "word" and self._fits(j, wants):
            lemma, tags = self._verb(j)
            if wants == "be":
                progressive = "VBG" in tags or progressive
                passive = "VBG" not in tags
            ahead = self._going_to(j, progressive)
            if ahead is not None:
                j, lemma, form = ahead, self._verb(ahead)[0], "future"
            return Predicate(i, j, self._particle(j), lemma, form, passive, progressive, negated, modal, tuple(adverbs))
        ahead = self._scheduled(j, wants)
        if ahead is not None:
            lemma = self._verb(ahead)[0]
            return Predicate(i, ahead, self._particle(ahead), lemma, "future", negated=negated, adverbs=tuple(adverbs))
        return self._bare_auxiliary(i, carrier, form, wants, negated, modal, adverbs)

    def _bare_auxiliary(
        self, i: int, carrier: int, form: Form, wants: str, negated: bool, modal: str, adverbs: list[str]
    ) -> Predicate | None:
        """An auxiliary that carries no verb: "was in Paris", "had a dog"; a modal or "do" alone names nothing."""
        w, word = self.words, self.toks[carrier].lower
        if wants == "be":
            lemma = w.be_lemma
        elif word in w.have:
            lemma = w.have_lemma
            if carrier == i:
                form = "past" if form == "pluperfect" else "present"
        elif word in w.do and carrier == i:
            lemma = w.do_lemma
        else:
            return None
        return Predicate(i, carrier, carrier, lemma, form, negated=negated, modal=modal, adverbs=tuple(adverbs))

    def _fits(self, j: int, wants: str) -> bool:
        known = self.verb(self.toks[j].lower)
        if known is None:
            return False
        if wants == "be":
            if "VBG" in known[1]:
                return True
            return "VBN" in known[1]
        return wants in known[1]

    def _going_to(self, j: int, progressive: bool) -> int | None:
        """In "is going to close" the place of "close"."""
        toks = self.toks
        if progressive and toks[j].lower == self.words.going_to and j + 2 < len(toks):
            if toks[j + 1].lower in self.words.infinitive_marks and "VB" in self._tags(j + 2):
                return j + 2
        return None

    def _scheduled(self, j: int, wants: str) -> int | None:
        """In "is to meet" the place of "meet"; in "is to be named" that of "named"."""
        toks = self.toks
        if wants != "be" or j >= len(toks) or toks[j].lower not in self.words.infinitive_marks:
            return None
        k = j + 1
        if k + 1 < len(toks) and toks[k].lower in self.words.be_forms and "VBN" in self._tags(k + 1):
            return k + 1
        return k if k < len(toks) and "VB" in self._tags(k) else None

    def _infinitive(self, i: int) -> Predicate | None:
        w, toks = self.words, self.toks
        j = i + 1
        passive = perfect = negated = False
        while j < len(toks) and j - i <= _REACH:
            word = toks[j].lower
            if word in w.be_forms and j + 1 < len(toks) and {"VBN", "VBG"} & self._tags(j + 1):
                passive = "VBN" in self._tags(j + 1)
                j += 1
                break
            if word in w.have and j + 1 < len(toks) and ("VBN" in self._tags(j + 1) or toks[j + 1].lower in w.be_forms):
                perfect = True
            elif word in w.be_forms or not self._is_adverb(j):
                break
            j += 1
        if j >= len(toks) or toks[j].kind != "word":
            return None
        word = toks[j].lower
        if word in w.be_forms or word in w.have or word in w.do:
            lemma = w.be_lemma if word in w.be_forms else w.have_lemma if word in w.have else w.do_lemma
            return Predicate(i, j, j, lemma, "infinitive")
        tags = self._tags(j)
        if not (tags & ({"VBN"} if perfect else {"VBN", "VBG"} if passive else {"VB"}) or (passive and tags)):
            return None
        if toks[j].capital and not self.headline:
            return None
        return Predicate(i, j, self._particle(j), self._verb(j)[0], "infinitive", passive, negated=negated)

    def _gerund(self, i: int, lemma: str) -> Predicate | None:
        before, after = self._before(i), self._lower(i + 1)
        w = self.words
        if before in w.determiners or before in w.possessives or before in w.possessive_marks:
            return None
        if before != "," and self.toks[i].lower in w.event_nouns and (after not in w.determiners or before in w.prepositions):
            if before not in w.links or not self._object_like(i + 1):
                return None
        if i > 0 and self._is_adjective_place(i) and not self._object_like(i + 1) and after not in w.prepositions:
            return None
        if self.toks[i].lower in w.not_verbs or self.toks[i].lower in w.verbal_nouns:
            return None
        return Predicate(i, i, self._particle(i), lemma, "gerund", progressive=True)

    def _past(self, i: int, lemma: str, tags: frozenset[str]) -> Predicate | None:
        w, before, after = self.words, self._before(i), self._lower(i + 1)
        if "VB" in tags and self.found and self.found[-1].lemma in w.causing and i - self.found[-1].last <= 2:
            return self._made(i, lemma, "infinitive")
        if self.toks[i].lower in w.not_verbs:
            return None
        if before in w.complementizers and "VBD" in tags and not self._is_noun(i + 1):
            return self._made(i, lemma, "past")
        if before in w.determiners or before in w.possessives or before in w.possessive_marks:
            return None
        if "VBD" not in tags:
            if self._is_adjective_place(i) and not (after in w.prepositions or after in w.agent_marks):
                return None
            return self._made(i, lemma, "participle")
        if before in w.subject_pronouns or before in w.relatives:
            return self._made(i, lemma, "past")
        if "VB" in tags and lemma in self.nounlike and (self._is_adjective_place(i) or not self._subject_like(i)):
            return None
        if "VBN" not in tags:
            return self._made(i, lemma, "past")
        if self._is_adjective_place(i) and before not in w.complementizers:
            reduced = after in w.agent_marks or (after in w.prepositions and before not in w.prepositions)
            return self._made(i, lemma, "participle") if reduced else None
        if self._is_reduced(i, before, after):
            return None if self._is_noun(i + 1) and before != "," else self._made(i, lemma, "participle")
        return self._made(i, lemma, "past")

    def _is_reduced(self, i: int, before: str, after: str) -> bool:
        """Whether an -ed form is a participle ("the man accused of theft was freed") and no past tense."""
        w = self.words
        if after in w.agent_marks:
            return True
        if before in w.coordinators:
            return bool(self.found) and self.found[-1].form == "participle"
        if before in w.links or before in w.participle_marks:
            return True
        if self._verb(i)[0] in w.reporting and (before == "," or before in w.close_quotes) and after not in w.prepositions:
            return False
        if before == ",":
            if self._object_like(i + 1) or after in w.complementizers:
                return bool(self.found) and self.found[-1].form == "participle"
            return (after in w.prepositions or after in w.infinitive_marks) and not self._lists_on(i + 1)
        if before in w.open_quotes or before in w.close_quotes or self.headline:
            return False
        finite = next((p for p in reversed(self.found) if p.finite), None)
        if finite is not None and not self._border_since(finite.last + 1, i) and not self._expects_verb(i):
            return True
        if self._object_like(i + 1) or after in w.complementizers:
            return False
        if self._verb(i)[0] in w.reporting and after not in w.prepositions:
            return False
        return self._finite_ahead(i + 1)

    def _present(self, i: int, lemma: str, tags: frozenset[str]) -> Predicate | None:
        """A present tense: after a pronoun it is plain; after a noun, words that are also nouns need an object."""
        w, before, after = self.words, self._before(i), self._lower(i + 1)
        if self.toks[i].lower in w.not_verbs:
            return None
        if "VBZ" in tags and before in w.complementizers and (lemma not in self.nounlike or self._object_like(i + 1)):
            return self._made(i, lemma, "present")
        if before in w.determiners or before in w.possessives or before in w.possessive_marks:
            return None
        if "VBZ" in tags:
            if before in w.relatives or before in w.subject_pronouns:
                return self._made(i, lemma, "present")
            if not self._subject_like(i) and not (lemma in w.reporting and before in w.close_marks):
                return None
            if lemma not in self.nounlike:
                return self._made(i, lemma, "present")
            if self._has_finite() and not self._border_since(self.found[-1].last + 1, i):
                return None
            opens = self._object_like(i + 1) or after in w.complementizers or after in w.infinitive_marks
            opens = opens or (self.headline and after in w.prepositions or lemma in w.reporting and after in w.open_quotes)
            opens = opens or (self.headline and not self._has_finite() and i + 1 < len(self.toks))
            return self._made(i, lemma, "present") if opens else None
        if before in w.plural_subjects or before in w.subject_relatives:
            return self._made(i, lemma, "present")
        if before in w.coordinators and self.found and self.found[-1].form in ("infinitive", "future", "conditional"):
            if lemma not in self.nounlike or self._object_like(i + 1):
                return self._made(i, lemma, self.found[-1].form)
        if self._is_plural(i - 1) and self._subject_like(i):
            if self._has_finite() and not self._border_since(self.found[-1].last + 1, i):
                return None
            if lemma not in self.nounlike or self._object_like(i + 1) or after in w.complementizers:
                return self._made(i, lemma, "present")
        return None

    # ---- looking around

    def _made(self, i: int, lemma: str, form: Form) -> Predicate:
        before = self.toks[i - 1].lower if i else ""
        adverbs = (before,) if i and self._is_adverb(i - 1) else ()
        return Predicate(
            i, i, self._particle(i), lemma, form, negated=before in self.words.negations, adverbs=adverbs
        )

    def _particle(self, i: int) -> int:
        """The verb with its particle: "called out", "dropped out"."""
        return i + 1 if self._lower(i + 1) in self.words.particles.get(self._verb(i)[0], ()) else i

    def _lower(self, i: int) -> str:
        return self.toks[i].lower if 0 <= i < len(self.toks) else ""

    def _verb(self, i: int) -> tuple[str, frozenset[str]]:
        known = self.verb(self._lower(i))
        return known if known else (self._lower(i), frozenset())

    def _tags(self, i: int) -> frozenset[str]:
        known = self.verb(self._lower(i))
        return known[1] if known else frozenset()

    def _before(self, i: int) -> str:
        """The word before, adverbs skipped."""
        j = i - 1
        while j > 0 and i - j < _REACH and self._is_adverb(j):
            j -= 1
        return self._lower(j) if j >= 0 else ""

    def _is_adverb(self, i: int) -> bool:
        token = self.toks[i]
        if token.lower in self.words.adverbs:
            return True
        return token.kind == "word" and len(token.lower) > 4 and token.lower.endswith(self.words.adverb_endings) and (
            token.lower not in self.words.not_adverbs
        )

    def _is_adjective_place(self, i: int) -> bool:
        """After a determiner, an adjective or a preposition, where no finite verb can stand."""
        w, before = self.words, self._before(i)
        if before in w.prepositions or before in w.determiners or before in w.possessive_marks:
            return True
        at = i - 1
        return at >= 0 and (self.toks[at].kind == "number" and not self.toks[at].lower[:4].isdigit() or before in w.degree)

    def _subject_like(self, i: int) -> bool:
        """Whether a noun, a name, a pronoun or a closing comma stands before: something that may be a subject."""
        w, before = self.words, self._before(i)
        if not before:
            return False
        if before in w.subject_pronouns or before in w.relatives or before in w.coordinators:
            return True
        if before in w.prepositions or before in w.determiners or before in w.possessives or before in w.degree:
            return False
        at = i - 1
        while at > 0 and self._is_adverb(at):
            at -= 1
        kind = self.toks[at].kind
        return kind in ("word", "number") or before in (",", ")") or before in w.close_quotes

    def _object_like(self, i: int) -> bool:
        """Whether an object may begin here: a determiner, a pronoun, a name, a number."""
        if i >= len(self.toks):
            return False
        w, token = self.words, self.toks[i]
        return (
            token.lower in w.determiners
            or token.lower in w.possessives
            or token.lower in w.object_pronouns
            or token.kind == "number"
            or (token.capital and token.kind == "word")
            or token.lower in w.currency
        )

    def _is_noun(self, i: int) -> bool:
        """Whether a plain noun stands here: a word that is no verb, no small word and no adverb."""
        w, word = self.words, self._lower(i)
        if not word.isalpha() or self._object_like(i) or word in w.prepositions or word in w.coordinators:
            return False
        return word not in w.infinitive_marks and word not in w.links and not self._is_adverb(i) and not self._tags(i)

    def _is_plural(self, i: int) -> bool:
        word = self._lower(i)
        return word in self.words.plurals or (len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")))

    def _has_finite(self) -> bool:
        return any(p.finite for p in self.found)

    def _border_since(self, first: int, last: int) -> bool:
        w = self.words
        return any(
            t.lower in w.links or t.lower in w.relatives or t.lower in w.coordinators or t.lower in w.complementizers
            or t.lower in w.clause_marks or t.lower in w.close_quotes
            for t in self.toks[first:last]
        )  # fmt: skip

    def _lists_on(self, first: int) -> bool:
        """Whether past tenses follow in a list: "was born, moved to Paris and died"."""
        if not self.found or self.found[-1].form != "past":
            return False
        for i in range(first, min(first + 15, len(self.toks) - 1)):
            if self.toks[i].lower in self.words.coordinators and "VBD" in self._tags(i + 1):
                return True
            if self.toks[i].lower in self.words.auxiliaries or self.toks[i].lower in self.words.relatives:
                return False
        return False

    def _expects_verb(self, i: int) -> bool:
        """Whether a subject still waits for its verb: "officers who had searched for him concluded"."""
        w = self.words
        openers = sum(t.lower in w.subject_relatives for t in self.toks[:i])
        return openers >= sum(p.finite for p in self.found) > 0 and self._lower(i + 1) not in w.prepositions

    def _finite_ahead(self, first: int) -> bool:
        """Whether a finite verb follows before the clause can have ended."""
        w = self.words
        for i in range(first, min(first + 12, len(self.toks))):
            token = self.toks[i]
            word = token.lower
            if word in w.links or word in w.relatives or word in w.coordinators or word in w.clause_marks:
                return False
            if word in w.subject_pronouns:
                return False
            if word in w.auxiliaries:
                return True
            tags = self._tags(i)
            if "VBD" in tags and "VB" not in tags and not self._is_adjective_place(i) and i > first:
                before = self._lower(i - 1)
                if before not in w.determiners and before not in w.adverbs:
                    return "VBN" not in tags or self._object_like(i + 1)
        return False
