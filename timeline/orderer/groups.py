"""Groups: verbs with their auxiliaries ("has been charged", "will not go"), and infinitives."""

import attrs

from timeline.orderer.predicates import Form, Predicate
from timeline.orderer.surroundings import REACH, Surroundings


@attrs.define
class _Chain:
    """Auxiliaries read so far: what they say, the last of them, and the form of verb that must follow."""

    first: int
    last: int
    form: Form
    wants: str
    modal: str = ""
    progressive: bool = False
    negated: bool = False
    anterior: bool = False
    adverbs: list[str] = attrs.field(factory=list)


class Groups(Surroundings):
    """Reads the groups that an auxiliary or the mark of an infinitive opens."""

    def _group(self, i: int) -> Predicate | None:
        """An auxiliary and what it carries."""
        chain = self._opening(i)
        j = self._extend(chain)
        if j < len(self.toks) and self.toks[j].kind == "word" and self._fits(j, chain.wants):
            return self._carried(chain, j)
        ahead = self._scheduled(j, chain.wants)
        if ahead is not None:
            chain.form = "future"
            return self._closed(chain, ahead, self._verb(ahead)[0])
        return self._bare(chain)

    def _opening(self, i: int) -> _Chain:
        """What the first auxiliary says by itself."""
        w, word = self.words, self.lowers[i]
        past = word in w.past_auxiliaries
        if word in w.future_modals:
            return _Chain(i, i, "future", "VB")
        if word in w.conditional_modals:
            return _Chain(i, i, "conditional", "VB", word)
        if word in w.have:
            return _Chain(i, i, "pluperfect" if past else "perfect", "VBN")
        return _Chain(i, i, "past" if past else "present", "be" if word in w.be else "VB")

    def _extend(self, chain: _Chain) -> int:
        """Reads on over auxiliaries, adverbs and times put in between; returns where the verb should stand."""
        w, toks = self.words, self.toks
        j = chain.first + 1
        while j < len(toks) and j - chain.first <= 2 * REACH and j - chain.last <= REACH:
            word = toks[j].lower
            if word in w.negations:
                chain.negated = True
            elif word == w.being if chain.wants == "be" else word in w.be_forms:
                chain.progressive = chain.progressive or word == w.being
                chain.last, chain.wants = j, "be"
            elif word in w.have and chain.wants == "VB":
                chain.last, chain.wants, chain.anterior = j, "VBN", chain.form in ("conditional", "future")
            elif self._is_adverb(j) and not self._fits(j, chain.wants):
                chain.adverbs.append(word)
            elif not (j in self.busy or self._steps_in(chain, j) or self._quotes(chain, j)):
                break
            j += 1
        return j

    def _steps_in(self, chain: _Chain, j: int) -> bool:
        """Whether a preposition before a time, or the subject of a question, stands between auxiliary and verb."""
        word = self.lowers[j]
        if word in self.words.prepositions:
            return j + 1 in self.busy
        return chain.first == 0 and j == 1 and word in self.words.subject_pronouns

    def _quotes(self, chain: _Chain, j: int) -> bool:
        """Whether the verb itself is quoted: profits were "squeezed"."""
        quote = self.lowers[j] in self.words.open_quotes
        return quote and j + 1 < len(self.toks) and self._fits(j + 1, chain.wants)

    def _carried(self, chain: _Chain, j: int) -> Predicate:
        """The group whose verb stands at `j`."""
        lemma, tags = self._verb(j)
        passive = chain.wants == "be" and "VBG" not in tags
        chain.progressive = chain.progressive or (chain.wants == "be" and "VBG" in tags)
        ahead = self._going_to(j) if chain.progressive else None
        if ahead is not None:
            chain.form, passive = "future", False
            j, lemma = ahead, self._verb(ahead)[0]
        return self._closed(chain, j, lemma, passive=passive)

    def _closed(self, chain: _Chain, j: int, lemma: str, *, passive: bool = False) -> Predicate:
        return Predicate(
            first=chain.first,
            head=j,
            last=self._particle(j),
            lemma=lemma,
            form=chain.form,
            passive=passive,
            progressive=chain.progressive,
            negated=chain.negated,
            anterior=chain.anterior,
            modal=chain.modal,
            adverbs=tuple(chain.adverbs),
        )

    def _bare(self, chain: _Chain) -> Predicate | None:
        """An auxiliary that carries no verb: "was in Paris", "had a dog"; a modal or "do" alone names nothing."""
        w, word = self.words, self.lowers[chain.last]
        alone = chain.last == chain.first
        if chain.wants == "be":
            lemma = w.be_lemma
        elif word in w.have:
            lemma = w.have_lemma
            if alone:
                chain.form = "past" if chain.form == "pluperfect" else "present"
        elif word in w.do and alone:
            lemma = w.do_lemma
        else:
            return None
        found = self._closed(chain, chain.last, lemma)
        found.last = chain.last
        return found

    def _going_to(self, j: int) -> int | None:
        """In "is going to close" the place of "close"."""
        toks = self.toks
        if toks[j].lower != self.words.going_to or self._lower(j + 1) not in self.words.infinitive_marks:
            return None
        return j + 2 if "VB" in self._tags(j + 2) else None

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
        while j < len(toks) and j - i <= REACH:
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
        particle, lemma = self._particle(j), self._verb(j)[0]
        return Predicate(i, j, particle, lemma, "infinitive", passive, negated=negated, anterior=perfect)
