"""Surroundings: what stands around a word, in the closed classes of the language."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from timeline.languages.eventwords import EventWords
from timeline.orderer.predicates import Form, Predicate
from timeline.orderer.tokens import Token

#: Words between an auxiliary and its verb, at most.
REACH: Final = 5

#: Those of a word that is no verb.
NO_TAGS: Final[frozenset[str]] = frozenset()


class Surroundings:
    """A sentence, the predicates found in it so far, and questions about the words around one of its words."""

    def __init__(self, words: EventWords, toks: Sequence[Token], busy: frozenset[int], *, headline: bool) -> None:
        self.words, self.toks, self.busy, self.headline = words, toks, busy, headline
        self.nounlike = words.nounlike()
        #: Every word in lower case, and what it is as a verb: both are asked for many times over.
        self.lowers = [token.lower for token in toks]
        self.verbs = [token.verb for token in toks]
        self.found: list[Predicate] = []
        #: Whether a capital tells a name: in a headline only beside small words, "Norvik Lines opens mill".
        self.names_show = not headline or any(self._is_small(token) for token in toks)

    def _is_small(self, token: Token) -> bool:
        """Whether a word would have a capital where all have one."""
        w, word = self.words, token.lower
        plain = token.kind == "word" and not token.capital and len(word) > 3
        return plain and not (word in w.prepositions or word in w.links or word in w.auxiliaries or word in w.relatives)

    def _made(self, i: int, lemma: str, form: Form) -> Predicate:
        before = self.lowers[i - 1] if i else ""
        adverbs = (before,) if i and self._is_adverb(i - 1) else ()
        return Predicate(i, i, self._particle(i), lemma, form, negated=before in self.words.negations, adverbs=adverbs)

    def _particle(self, i: int) -> int:
        """The verb with its particle: "called out", "dropped out"."""
        return i + 1 if self._lower(i + 1) in self.words.particles.get(self._verb(i)[0], ()) else i

    def _lower(self, i: int) -> str:
        return self.lowers[i] if 0 <= i < len(self.lowers) else ""

    def _verb(self, i: int) -> tuple[str, frozenset[str]]:
        known = self.verbs[i] if 0 <= i < len(self.verbs) else None
        return known or (self._lower(i), NO_TAGS)

    def _tags(self, i: int) -> frozenset[str]:
        known = self.verbs[i] if 0 <= i < len(self.verbs) else None
        return known[1] if known else NO_TAGS

    def _before(self, i: int) -> str:
        """The word before, adverbs skipped."""
        return self._lower(self._place_before(i))

    def _place_before(self, i: int) -> int:
        j = i - 1
        while j > 0 and i - j < REACH and self._is_adverb(j):
            j -= 1
        return j

    def _is_adverb(self, i: int) -> bool:
        word = self.lowers[i]
        if word in self.words.adverbs:
            return True
        ending = len(word) > 4 and word.endswith(self.words.adverb_endings)
        return ending and self.toks[i].kind == "word" and word not in self.words.not_adverbs

    def _is_adjective_place(self, i: int) -> bool:
        """After a determiner, an adjective or a preposition, where no finite verb can stand."""
        w, before = self.words, self._before(i)
        if before in w.prepositions or before in w.determiners or before in w.possessive_marks:
            return True
        at = i - 1
        if at in self.busy and self.toks[at].kind == "number" and self._lower(at - 1) in w.determiners:
            return True  # "the 2012 Gilded Globe Awards"
        return at >= 0 and (
            (self.toks[at].kind == "number" and not self.lowers[at][:4].isdigit()) or before in w.degree
        )

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
        return kind in ("word", "number") or (
            before in (",", ")") or before in w.close_quotes or before in w.title_quotes
        )

    def _object_like(self, i: int) -> bool:
        """Whether an object may begin here: a determiner, a pronoun, a name, a number."""
        if i >= len(self.toks) or i in self.busy:
            return False
        w, token, word = self.words, self.toks[i], self.lowers[i]
        return (
            word in w.determiners
            or word in w.possessives
            or word in w.object_pronouns
            or token.kind == "number"
            or word in w.cardinals
            or (token.capital and token.kind == "word")
            or word in w.currency
        )

    def _is_noun(self, i: int) -> bool:
        """Whether a plain noun stands here: a word that is no verb, no small word and no adverb."""
        w, word = self.words, self._lower(i)
        if not word.isalpha() or i in self.busy or self._object_like(i):
            return False
        if word in w.prepositions or word in w.coordinators:
            return False
        return word not in w.infinitive_marks and word not in w.links and not self._is_adverb(i) and not self._tags(i)

    def _is_thing(self, i: int) -> bool:
        """Whether a noun stands here, or a plural that might be a verb as well: "preferred shares"."""
        return self._is_noun(i) or ("VBZ" in self._tags(i) and self._verb(i)[0] in self.nounlike)

    def _is_plural(self, i: int) -> bool:
        word = self._lower(i)
        return word in self.words.plurals or (
            len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is"))
        )

    def _has_finite(self) -> bool:
        return any(p.finite for p in self.found)

    def _border_since(self, first: int, last: int) -> bool:
        w = self.words
        return any(
            word in w.links or word in w.relatives or word in w.coordinators or word in w.complementizers
            or word in w.clause_marks or word in w.close_quotes
            for word in self.lowers[first:last]
        )  # fmt: skip

    def _lists_on(self, first: int) -> bool:
        """Whether past tenses follow in a list: "was born, moved to Paris and died"."""
        if not self.found or self.found[-1].form != "past":
            return False
        for i, word in enumerate(self.lowers[first : min(first + 15, len(self.toks) - 1)], first):
            if word in self.words.coordinators and "VBD" in self._tags(i + 1):
                return True
            if word in self.words.auxiliaries or word in self.words.relatives:
                return False
        return False

    def _expects_verb(self, i: int) -> bool:
        """Whether a subject still waits for its verb: "officers who had searched for him concluded"."""
        w = self.words
        if self._waits():
            return True
        openers = sum(word in w.subject_relatives for word in self.lowers[:i])
        openers += sum(p.first > 0 and self._lower(p.first - 1) in w.complementizers for p in self.found)
        return openers >= sum(p.finite for p in self.found) > 0 and self._lower(i + 1) not in w.prepositions

    def _waits(self) -> bool:
        """Whether all finite verbs so far stand within a relative clause behind the first subject.

        In "Ann, who was born in Rome and sang, died" the main verb is still to come.
        """
        w = self.words
        verbs = [p for p in self.found if p.finite]
        if not verbs or w.subject_relatives.isdisjoint(self.lowers[1 : verbs[0].first]):
            return False
        return not any(self._lower(p.first - 1) == "," for p in verbs)

    def _resumes(self, first: int) -> bool:
        """Whether an auxiliary follows a comma, as behind what was put in: "…, founded in Leeds, was sold"."""
        w = self.words
        ahead = pairwise(self.lowers[first:])
        return any(mark == "," and verb in w.auxiliaries for mark, verb in ahead)

    def _finite_ahead(self, first: int) -> bool:
        """Whether a finite verb follows before the clause can have ended."""
        w = self.words
        for i, word in enumerate(self.lowers[first : first + 12], first):
            if word in w.links or word in w.relatives or word in w.coordinators or word in w.clause_marks:
                return False
            if word in w.subject_pronouns or word in w.complementizers:
                return False
            if word in w.auxiliaries:
                if self._lower(i - 1) not in w.infinitive_marks:
                    return True
                continue
            tags = self._tags(i)
            if "VBD" in tags and "VB" not in tags and not self._is_adjective_place(i) and i > first:
                before = self._lower(i - 1)
                if before not in w.determiners and before not in w.adverbs:
                    alone = "VBN" not in tags or self._verb(i)[0] in w.unpassive
                    return alone or self._object_like(i + 1)
        return False

    def _fits(self, j: int, wants: str) -> bool:
        tags = self._tags(j)
        return ("VBG" in tags or "VBN" in tags) if wants == "be" else wants in tags
