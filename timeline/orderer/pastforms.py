"""Past forms: whether an -ed form is a past tense or a participle."""

from timeline.orderer.groups import Groups
from timeline.orderer.predicates import Predicate


class PastForms(Groups):
    """Tells "the man accused of theft was freed" from "the man accused his friend"."""

    def _past(self, i: int, lemma: str, tags: frozenset[str]) -> Predicate | None:
        w, before, after = self.words, self._before(i), self._lower(self._particle(i) + 1)
        if "VB" in tags and self.found and self.found[-1].lemma in w.causing and i - self.found[-1].last <= 2:
            return self._made(i, lemma, "infinitive")
        passive = self._passive(i, lemma, before) if "VBN" in tags else None
        if passive is not None:
            return passive
        if self.lowers[i] in w.not_verbs:
            return None
        if self._opens_subject(i) or self._is_measure(i, lemma, tags):
            return None
        if self._opens_past(i, before, tags):
            return self._made(i, lemma, "past")
        if before in w.determiners or before in w.possessives or before in w.possessive_marks:
            return None
        if "VBD" not in tags:
            if self._is_adjective_place(i) and not (after in w.prepositions or after in w.agent_marks):
                return None
            if self._is_thing(i + 1) and self._tags(i - 1) and self._verb(i - 1)[0] not in self.nounlike:
                return None  # "send written answers"
            return self._made(i, lemma, "participle")
        if before in w.subject_pronouns or before in w.relatives:
            return self._made(i, lemma, "past")
        if "VB" in tags and lemma in self.nounlike and (self._is_adjective_place(i) or not self._subject_like(i)):
            return None
        if "VBN" not in tags:
            return self._made(i, lemma, "past")
        if self._is_adjective_place(i) and before not in w.complementizers:
            opened = before not in w.prepositions or before in w.participle_marks
            reduced = after in w.agent_marks or (after in w.prepositions and opened)
            return self._made(i, lemma, "participle") if reduced else None
        if self._is_reduced(i, before, after) or self._describes(i, lemma, after):
            return None if self._is_thing(i + 1) and before != "," else self._made(i, lemma, "participle")
        return self._made(i, lemma, "past")

    def _opens_past(self, i: int, before: str, tags: frozenset[str]) -> bool:
        """Whether the word before leaves nothing but a past tense: "that left", "Many feared the worst"."""
        w, only_past = self.words, "VBD" in tags and not tags & {"VB", "VBN"}
        if before in w.complementizers:
            return only_past or ("VBD" in tags and not self._is_noun(i + 1))
        return before in w.plurals and "VBD" in tags and self._object_like(i + 1)

    def _opens_subject(self, i: int) -> bool:
        """Whether it describes the subject that begins the sentence: "Injured players were sent home"."""
        if i or self.headline or not self._is_thing(1) or "VBN" not in self._tags(0):
            return False
        return self._lower(2) in self.words.auxiliaries or bool(self._tags(2)) or self._finite_ahead(2)

    def _describes(self, i: int, lemma: str, after: str) -> bool:
        """Whether it says of what kind a thing is: "a platform dedicated to plants"."""
        w = self.words
        fits = after in w.prepositions or after in w.infinitive_marks
        if lemma in w.dating and i + 1 in self.busy:
            return True
        return lemma in w.describing and lemma not in w.planning and fits and not self._is_named(i)

    def _passive(self, i: int, lemma: str, before: str) -> Predicate | None:
        """A participle with "be": "being sold", "that it be sold", or shared: "was shocked and dismayed by it"."""
        w, word = self.words, self._lower(i - 1)
        if word == w.being:
            return Predicate(i - 1, i, self._particle(i), lemma, "gerund", passive=True)
        if word in w.be_forms:
            return self._made(i, lemma, "infinitive")
        last = self.found[-1] if before in w.coordinators and self.found else None
        if last is None or not (last.passive and last.finite) or last.last != i - 2:
            return None
        agent = self._lower(i + 1) in w.agent_marks
        return Predicate(i, i, self._particle(i), lemma, last.form, passive=True) if agent else None

    def _is_measure(self, i: int, lemma: str, tags: frozenset[str]) -> bool:
        """Whether a word that is its own past form is a noun: "a spare set of keys", "the spread of fire"."""
        return "VB" in tags and lemma in self.nounlike and self._lower(i + 1) in self.words.adnominal

    def _is_reduced(self, i: int, before: str, after: str) -> bool:
        """Whether an -ed form is a participle ("the man accused of theft was freed") and no past tense."""
        w, lemma = self.words, self._verb(i)[0]
        if (lemma in w.unpassive and before not in w.coordinators) or (lemma in w.spending and i + 1 in self.busy):
            return False
        if lemma in w.speaking and after not in w.infinitive_marks:
            return False
        if after in w.agent_marks or self._behind_time(i + 1) in w.agent_marks:
            return True
        if before in w.coordinators:
            return bool(self.found) and self.found[-1].form == "participle"
        if self._has_finite() and self._stands_with(i):
            return True
        if before in w.links or before in w.participle_marks:
            return True
        if lemma in w.reporting and (before == "," or before in w.close_quotes) and after not in w.prepositions:
            return False
        if before == ",":
            if self._waits():
                return self._resumes(i + 1)
            if self._object_like(i + 1) or after in w.complementizers:
                return self._has_finite() and self.found[-1].form == "participle"
            return (after in w.prepositions or after in w.infinitive_marks) and not self._lists_on(i + 1)
        if before in w.open_quotes or before in w.close_quotes or self.headline:
            return False
        finite = next((p for p in reversed(self.found) if p.finite), None)
        if finite is not None and not self._border_since(finite.last + 1, i):
            opens_clause = finite.lemma in w.speaking and i - finite.last > 1
            if not opens_clause and not self._expects_verb(i):
                return True
        if self._object_like(i + 1) or after in w.complementizers:
            return False
        if (lemma in w.reporting and after not in w.prepositions) or self._is_named(i):
            return False
        return self._finite_ahead(i + 1)

    def _stands_with(self, i: int) -> bool:
        """Whether it says what goes with the verb before it: ", with the last two months suspended"."""
        for j in range(i - 1, max(1, i - 8), -1):
            if self.toks[j].lower in self.words.with_marks:
                return self._lower(j - 1) == ","
            if self.toks[j].kind == "mark":
                break
        return False

    def _behind_time(self, i: int) -> str:
        """The word behind a time that begins here: "announced on Friday by the mayor"."""
        at = i + 1 if self._lower(i) in self.words.prepositions else i
        if at not in self.busy:
            return ""
        while at in self.busy:
            at += 1
        return self._lower(at)

    def _is_named(self, i: int) -> bool:
        """Whether its subject is a name that opens the clause ("Anna played in a yard"): names are not told apart."""
        start = i
        while start and self.toks[start - 1].capital and start - 1 not in self.busy:
            start -= 1
        if not start:
            return i > 1  # any word is written large there
        return start < i and (start - 1 in self.busy or self.toks[start - 1].kind == "mark")

    def _promote(self) -> None:
        """Makes the first participle the verb of a sentence that has no other: "The club, in a note, asked for it"."""
        if self.headline or any(p.finite and not self._is_opened(n) for n, p in enumerate(self.found)):
            return
        for number, predicate in enumerate(self.found):
            if predicate.finite or self._is_opened(number):
                return
            passive = self._lower(predicate.last + 1) in self.words.agent_marks
            if (
                predicate.form == "participle"
                and predicate.head
                and not passive
                and predicate.lemma not in self.words.describing
                and "VBD" in self._tags(predicate.head)
            ):
                predicate.form = "past"
                return

    def _is_opened(self, number: int) -> bool:
        """Whether a conjunction or a relative pronoun opens the clause of a predicate."""
        w = self.words
        first = self.found[number - 1].last + 1 if number else 0
        for i, word in enumerate(self.lowers[first : self.found[number].first], first):
            if word in w.relatives or word in w.complementizers:
                return True
            if word in w.links and not (word in w.prepositions and i + 1 in self.busy):
                return True  # "since she left", but not "since 2019"
        return False
