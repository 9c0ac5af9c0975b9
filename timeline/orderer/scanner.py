"""Scanner: finds the predicates of a sentence, in one pass from left to right."""

from collections.abc import Iterator, Sequence
from typing import Final

from timeline.languages.eventwords import EventWords
from timeline.orderer.pastforms import PastForms
from timeline.orderer.predicates import Predicate
from timeline.orderer.tokens import Token

#: What parts two sentences within one.
SEMICOLON: Final = ";"


def predicates(
    toks: Sequence[Token], words: EventWords, busy: frozenset[int] = frozenset(), *, headline: bool = False
) -> list[Predicate]:
    """The predicates of a sentence in order; `busy` are the tokens inside time expressions.

    >>> from timeline.languages.en.events import WORDS
    >>> from timeline.orderer.tokens import tokens
    >>> told = predicates(tokens("The bank that had failed was sold.", 0, 34, WORDS)[0], WORDS)
    >>> [(p.lemma, p.form) for p in told]
    [('fail', 'pluperfect'), ('sell', 'past')]
    """
    return Scanner(words, toks, busy, headline=headline).scan()


class Scanner(PastForms):
    """Decides for each word that may be a verb whether it is one here, and in which form."""

    def scan(self) -> list[Predicate]:
        """The predicates in order."""
        at, w, busy = 0, self.words, self.busy
        for i, (word, verb) in enumerate(zip(self.lowers, self.verbs, strict=True)):
            if verb is None and word not in w.auxiliaries and word not in w.infinitive_marks:
                continue
            if i < at or i in busy or self.toks[i].kind != "word":
                continue
            found = self._at(i)
            if found is not None:
                self.found.append(found)
                at = found.last + 1
        self._promote()
        if busy and self.lowers[-1] in w.full_stops:
            for first, last in self._halves():
                if not self._has_main(first, last) and any(first <= i < last for i in busy):
                    self._supply(first, last)
        return self.found

    def _halves(self) -> Iterator[tuple[int, int]]:
        """What a semicolon parts, each of which is a sentence."""
        first = 0
        for i, token in enumerate(self.toks):
            if token.lower == SEMICOLON:
                yield first, i + 1
                first = i + 1
        yield first, len(self.toks)

    def _supply(self, first: int, last: int) -> None:
        """A sentence has a verb: where none was found, a word that may be noun or verb is one behind its subject."""
        w = self.words
        if "VB" in self._tags(first) and self.toks[first].capital and self._lower(first) not in self.nounlike:
            return  # "Start with …"
        found: Predicate | None = None
        for i in range(first + 1, min(self._main_end(first, last), last - 1)):
            token, before = self.toks[i], self._lower(i - 1)
            tags = self._tags(i)
            if not tags & {"VB", "VBZ"} or i in self.busy or token.capital or token.lower in w.not_verbs:
                continue
            if self._lower(i + 1) in w.coordinators or self.toks[i + 1].kind == "mark" or not self._subject_like(i):
                continue
            goes_on = before in w.coordinators
            if self._agrees_as(found, i) if goes_on else found is None and self._agrees(i):
                found = self._made(i, self._verb(i)[0], "present")
                self.found.append(found)
        self.found.sort(key=lambda p: p.first)

    def _has_main(self, first: int, last: int) -> bool:
        """Whether a finite verb stands in a clause that no conjunction or relative pronoun opens."""
        return any(p.finite and first <= p.first < last and not self._is_opened(n) for n, p in enumerate(self.found))

    def _main_end(self, first: int, last: int) -> int:
        """Where the first clause with a finite verb of its own begins, whose opener stands before it."""
        w, verb = self.words, next((p.first for p in self.found if p.finite and first <= p.first < last), None)
        if verb is None:
            return last
        openers = w.links.keys() | w.relatives | w.complementizers
        return next((i for i in range(verb - 1, first - 1, -1) if self._lower(i) in openers), first)

    def _agrees(self, i: int) -> bool:
        """Whether the number of a verb is that of the subject before it; that of a team may be either."""
        tags, before = self._tags(i), self._lower(i - 1)
        plural = self._is_plural(self._head_before(i)) or before in self.words.plural_subjects
        return ("VBZ" in tags) != plural or ("VB" in tags and self.toks[i - 1].capital)

    def _agrees_as(self, found: Predicate | None, i: int) -> bool:
        """Whether a verb has the number of the one before it: "opens on Monday and runs until May"."""
        return found is not None and ("VBZ" in self._tags(i)) == ("VBZ" in self._tags(found.head))

    def _head_before(self, i: int) -> int:
        """The head of the subject before a verb: "An exhibition of photographs opens"."""
        of = next((j for j in range(i - 2, max(0, i - 5), -1) if self._lower(j) in self.words.adnominal), None)
        return of - 1 if of is not None else i - 1

    def _at(self, i: int) -> Predicate | None:
        word, w = self.lowers[i], self.words
        if (
            word in w.period_ends
            and i - 1 in self.busy
            and (i + 1 in self.busy or (i + 2 in self.busy and f"{word} {self._lower(i + 1)}" in w.endings))
        ):
            return None  # "the six months ended June 30"
        if word in w.auxiliaries:
            return None if self._is_of_title(i) else self._group(i)
        if word in w.infinitive_marks:
            return self._infinitive(i)
        if word in w.attributing and self._lower(i + 1) in w.infinitive_marks:
            return Predicate(i, i, i + 1, w.attributing[word], "gerund")
        known = self.verbs[i]
        if known is None:
            return None
        lemma, tags = known
        if self.toks[i].capital and i > 0 and self.names_show and self._lower(i - 1) not in w.openers:
            return None  # a name
        if "VBG" in tags:
            return self._gerund(i, lemma)
        if "VBD" in tags or "VBN" in tags:
            return self._past(i, lemma, tags)
        return self._present(i, lemma, tags)

    def _is_of_title(self, i: int) -> bool:
        """Whether a small word has a capital in mid sentence, as in a title: "her record, Rain Was Here"."""
        within = i > 0 and self.toks[i].capital and self.names_show
        return within and self._lower(i - 1) not in self.words.openers and not self.toks[i].quoted

    def _gerund(self, i: int, lemma: str) -> Predicate | None:
        before, after = self._before(i), self._lower(i + 1) if i + 1 not in self.busy else ""
        w = self.words
        if before in w.determiners or before in w.possessives or before in w.possessive_marks:
            return None
        if before in w.superlatives or (len(before) > 5 and before.endswith(w.superlative_endings)):
            return None
        if self._names_deed(i, before, after):
            return None
        if i > 0 and self._is_adjective_place(i) and not self._object_like(i + 1) and after not in w.prepositions:
            return None
        if self.lowers[i] in w.not_verbs or self.lowers[i] in w.verbal_nouns or self._is_subject(i):
            return None
        if self.toks[i].lower in w.attributive and (self._is_noun(i + 1) or self._verb(i + 1)[0] in self.nounlike):
            return None  # "Ann Osei, managing director of Tarn"
        return Predicate(i, i, self._particle(i), lemma, "gerund", progressive=True)

    def _is_subject(self, i: int) -> bool:
        """Whether a finite verb follows at once, whose subject a word in -ing is: "Deep ploughing destroyed it"."""
        at = i + 1
        while at < len(self.toks) and self._is_adverb(at):
            at += 1
        tags = self._tags(at)
        past = "VBD" in tags and "VB" not in tags and ("VBN" not in tags or self._object_like(at + 1))
        return past or self._lower(at) in self.words.auxiliaries

    def _names_deed(self, i: int, before: str, after: str) -> bool:
        """Whether an -ing form is a noun: "the meeting", but not "touring the yard and meeting with Ann"."""
        w = self.words
        if self.lowers[i] not in w.event_nouns or (after in w.determiners and before not in w.prepositions):
            return False
        joined = before in w.coordinators and bool(self.found) and self.found[-1].form == "gerund"
        if before == "," or (joined and after in w.prepositions):
            return False
        return before not in w.links or not self._object_like(i + 1)

    def _present(self, i: int, lemma: str, tags: frozenset[str]) -> Predicate | None:
        """A present tense: after a pronoun it is plain; after a noun, words that are also nouns need an object."""
        w, before, after = self.words, self._before(i), self._lower(i + 1)
        if self.lowers[i] in w.not_verbs:
            return None
        if "VB" in tags and self._is_caused(i, lemma):
            return self._made(i, lemma, "infinitive")
        if "VBZ" in tags and before in w.demonstratives and lemma not in self.nounlike:
            return self._made(i, lemma, "present")
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
            # "and plans to go", but "and bills to pay for it"
            plans = lemma in w.planning or lemma in w.wishing or lemma in w.implicative
            opens = self._object_like(i + 1) or after in w.complementizers
            opens = opens or (after in w.infinitive_marks and (plans or before not in w.coordinators))
            opens = opens or (
                (self.headline and after in w.prepositions) or (lemma in w.reporting and after in w.open_quotes)
            )
            opens = opens or self._particle(i) > i or self._names_source(i, lemma)
            opens = opens or (before in w.close_quotes and self._lower(i - 2) == ",")
            opens = opens or (self.headline and not self._has_finite() and i + 1 < len(self.toks))
            return self._made(i, lemma, "present") if opens else None
        if before in w.plural_subjects or before in w.subject_relatives:
            return self._made(i, lemma, "present")
        goes_on = self.found and self.found[-1].form in ("infinitive", "future", "conditional")
        if before in w.coordinators and goes_on and (lemma not in self.nounlike or self._object_like(i + 1)):
            return self._made(i, lemma, self.found[-1].form)
        if self._is_plural(self._place_before(i)) and self._subject_like(i):
            if self._has_finite() and not self._border_since(self.found[-1].last + 1, i):
                return None
            opens = self._object_like(i + 1) or after in w.complementizers
            wants = after in w.infinitive_marks and lemma in w.planning | w.wishing
            adds = lemma in w.reporting and self._lower(i - 2) == ","  # "It had eyes, experts report in a paper."
            return self._made(i, lemma, "present") if opens or wants or adds or lemma not in self.nounlike else None
        return None

    def _names_source(self, i: int, lemma: str) -> bool:
        """Whether it closes what names who tells the news: "as our man in Tarn, Ben Lund, reports, …"."""
        ends = i + 1 >= len(self.toks) or self.toks[i + 1].kind == "mark"
        return lemma in self.words.reporting and ends and i > 0 and self.toks[i - 1].capital

    def _is_caused(self, i: int, lemma: str) -> bool:
        """Whether a bare verb is the infinitive of the one before: "helped cut costs", "let him go"."""
        last = self.found[-1] if self.found else None
        if last is None or last.lemma not in self.words.causing:
            return False
        plain = lemma not in self.nounlike or self._object_like(i + 1)
        near = i - 1 if self._lower(i - 1) in self.words.object_pronouns else i
        return plain and near == last.last + 1
