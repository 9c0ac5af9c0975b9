"""Attachment: which clause, or which noun, each time expression belongs to."""

from collections.abc import Sequence
from typing import Final

from timeline.calendar import Granularity
from timeline.languages.eventwords import EventWords
from timeline.meaning import Fields
from timeline.model import Duration, Interval, TimeExpression
from timeline.orderer.clauses import Clause
from timeline.orderer.page import is_titled, stamps
from timeline.orderer.predicates import Predicate
from timeline.orderer.profiles import singular
from timeline.orderer.signals import interval_of, kind
from timeline.orderer.telling import Phrase, Telling, is_cancelled, is_source
from timeline.orderer.tokens import Token

Placed = tuple[int, int, TimeExpression]

#: What is compared with stands within so many words of "compared".
_COMPARISON: Final = 16

#: Forms that tell what is usual as well as what happens.
UNTENSED: Final = frozenset({"present", "gerund", "infinitive"})


def attach(phrase: Phrase, publication: Interval | None, words: EventWords) -> None:
    """Gives each expression of a sentence to the telling it dates; nouns that it dates become tellings."""
    compounds: list[tuple[Telling, Placed]] = []
    stamped = stamps(phrase.toks, [place[:2] for place in phrase.times], words)
    for placed in (placed for placed in phrase.times if placed is not phrase.item):
        if placed[:2] in stamped or is_titled(phrase.toks, placed[:2], words) or _is_brand(phrase, placed):
            continue
        if _is_metadata(phrase, placed, words) or _compares(phrase, placed, words):
            continue
        if _is_agent(phrase.toks, placed, words) or _is_feast(phrase, placed, words):
            continue
        begun = _begun(phrase, placed, words)
        if begun is not None:
            begun.times.append(placed)
            continue
        telling = _verb_of(phrase, placed, publication, words)
        if telling is not None and is_source(telling, words):
            telling.times.append(placed)
            continue
        noun = _dated_noun(phrase, placed, words)
        if noun is not None:
            named, opens = noun
            if named is not None:
                named.times.append(placed)
                if (
                    telling is not None
                    and opens in words.links
                    and opens != telling.clause.opener
                    and named.predicate.head < telling.predicate.first
                ):
                    telling.counts_from = words.links[opens], named
            heads_clause = telling is not None and opens != "" and opens == telling.clause.opener
            if (opens not in words.at_prepositions and not heads_clause) or _is_of_now(telling, placed[2], words):
                if named is None and telling is not None and not opens and telling.predicate.form == "past":
                    telling.hints.append(placed)
                continue
        if telling is not None and phrase.toks[placed[0]].quoted and not telling.quoted:
            continue
        if telling is None or _is_old_place(phrase.toks, placed, telling, words):
            continue
        if _is_compound(phrase.toks, placed, words):
            compounds.append((telling, placed))
        else:
            telling.times.append(placed)
    for telling, placed in compounds:
        telling.times += [placed] if telling.predicate.finite and not telling.times else []
    phrase.tellings.sort(key=lambda t: t.predicate.head)


def _begun(phrase: Phrase, placed: Placed, words: EventWords) -> Telling | None:
    """The noun that the beginning of a range belongs to, whose end this is: "the siege from May to July"."""
    first, toks = placed[0], phrase.toks
    if first < 2 or words.signals.get(toks[first - 1].lower) not in ("to", "until"):
        return None
    nouns = (t for t in phrase.tellings if t.noun and t.times)
    return next((t for t in nouns if t.times[-1][1] == first - 1 and kind(t.times[-1][2], words) == "from"), None)


def _is_of_now(telling: Telling | None, expression: TimeExpression, words: EventWords) -> bool:
    """Whether "today" describes a thing, and no event of the day: "selling in today's climate"."""
    untensed = telling is not None and telling.predicate.form in UNTENSED
    return untensed and expression.text.lower() in words.nowadays


def _is_metadata(phrase: Phrase, placed: Placed, words: EventWords) -> bool:
    """Whether a date stands at the head of a line with nothing before it but words such as "published"."""
    first, last, expression = placed
    toks = phrase.toks
    if isinstance(expression.time, Interval) and all(
        t.lower in words.metadata or t.kind != "word" for t in toks[:first]
    ):
        stamped = first > 0 and toks[0].lower in words.metadata - words.prepositions
        if stamped and (last >= len(toks) or toks[last].capital or toks[last].kind != "word"):
            return True
        return all(t.lower in words.metadata or t.kind != "word" for t in toks[last:])
    return False


def _compares(phrase: Phrase, placed: Placed, words: EventWords) -> bool:
    """Whether the time is only compared with: "up from a year ago", "the first since 2008", "than in May"."""
    first, _, expression = placed
    toks, signal = phrase.toks, kind(expression, words)
    before = [t.lower for t in toks[max(0, first - 6) : first]]
    if signal == "from" and ((len(before) > 1 and before[-2] in words.compared) or _is_backward(expression)):
        return True
    if any(t.lower in words.than and not _is_amount(phrase, i + 1, words) for i, t in _near(toks, first, 3)):
        return True
    if any(words.signals.get(t.lower) == "from" and _is_amount(phrase, i + 1, words) for i, t in _near(toks, first, 5)):
        return True
    if _is_set_against(phrase, first, words):
        return True
    if signal == "since" and first > 2:
        clause = next((t.clause for t in phrase.tellings if t.clause.start <= first < t.clause.end), None)
        bare = clause is None or (clause.link == "relative" and not clause.opener)
        start = max(0, first - 12, clause.start if clause is not None and not bare else 0)
        near = toks[start:first]
        return any(
            (t.lower in words.superlatives and not (i and near[i - 1].lower in words.bounding))
            or (len(t.lower) > 5 and t.lower.endswith(words.superlative_endings))
            for i, t in enumerate(near)
        ) and not any(t.lower in words.strong_marks for t in near)  # fmt: skip
    return False


def _is_set_against(phrase: Phrase, first: int, words: EventWords) -> bool:
    """Whether it stands in a list of what is compared with: "compared with 4% in May and 5% in June"."""
    finite = {t.predicate.last for t in phrase.tellings if t.predicate.finite}
    for i in range(first - 1, max(-1, first - _COMPARISON), -1):
        if phrase.toks[i].lower in words.comparing:
            return True
        if i in finite or phrase.toks[i].lower in words.strong_marks:
            return False
    return False


def _near(toks: Sequence[Token], at: int, reach: int) -> list[tuple[int, Token]]:
    """The tokens before one, with their places."""
    return [(i, toks[i]) for i in range(max(0, at - reach), at)]


def _is_amount(phrase: Phrase, i: int, words: EventWords) -> bool:
    """Whether a figure stands here that is no time: "99 million", "$3", "fewer than 100"."""
    if i + 2 < len(phrase.toks) and phrase.toks[i + 1].lower in words.than:
        i += 2
    token = phrase.toks[i]
    if token.kind == "number":
        return not any(first <= i < last for first, last, _ in phrase.times)
    return token.lower in words.currency or token.lower in words.cardinals


def _is_old_place(toks: Sequence[Token], placed: Placed, telling: Telling, words: EventWords) -> bool:
    """Whether it is the time from which something was moved: nothing happened then."""
    opens = _opener(toks, placed[0] + 1, words)
    return telling.predicate.lemma in words.rescheduling and words.signals.get(opens) == "from"


def _is_brand(phrase: Phrase, placed: Placed) -> bool:
    """Whether a time of day is spelled as a name: "Noon & Night crackers"."""
    first, last, expression = placed
    alone = expression.type == "TIME" and last - first == 1 and phrase.toks[first].kind == "word"
    return alone and first > 0 and phrase.toks[first].capital and not phrase.headline


def _is_compound(toks: Sequence[Token], placed: Placed, words: EventWords) -> bool:
    """Whether it makes one word with the noun behind it: "second-quarter profit"; a date proper outranks it."""
    first, last, _ = placed
    return toks[first].kind == "word" and "-" in toks[first].lower and _is_plain(toks, last, words)


def _is_agent(toks: Sequence[Token], placed: Placed, words: EventWords) -> bool:
    """Whether it only names who did it, or what it is of: "followed by evening shows", "the stars of today"."""
    first, last, expression = placed
    if first and toks[first - 1].lower in words.adnominal and expression.text.lower() in words.nowadays:
        return True
    return first > 0 and toks[first - 1].lower in words.agent_marks and _is_plain(toks, last, words)


def _is_feast(phrase: Phrase, placed: Placed, words: EventWords) -> bool:
    """Whether a feast is what is spoken of, and no time: "the spirit of Christmas", "Christmas brings joy"."""
    first, last, expression = placed
    if not isinstance(expression.meaning, Fields) or expression.meaning.named is None or expression.meaning.year:
        return False
    before = phrase.toks[first - 1] if first else None
    if before is not None and before.kind == "word":
        known = words.verb(before.lower)
        describes = last < len(phrase.toks) and not is_event_noun(phrase.toks[last], words)
        acts = known is not None and ("VBG" in known[1] or known[0] not in words.nounlike())
        described = acts and _is_plain(phrase.toks, last, words)
        return before.lower in words.adnominal or (described and describes)
    told = next((t.predicate for t in phrase.tellings if t.predicate.first >= last), None)
    opens = last < len(phrase.toks) and phrase.toks[last].kind == "mark"
    return told is not None and (opens or told.first == last) and told.form in ("present", "participle")


def _is_backward(expression: TimeExpression) -> bool:
    """Whether it counts back without a name or a figure: "a year ago", "the year before"."""
    return (
        expression.anchor is not None
        and not any(c.isdigit() for c in expression.text)
        and (isinstance(expression.time, Interval) and expression.time.granularity >= Granularity.MONTH)
    )


def _dated_noun(phrase: Phrase, placed: Placed, words: EventWords) -> tuple[Telling | None, str] | None:
    """A noun that the time belongs to ("Saturday's game", "the meeting on Friday"), and the preposition before it."""
    first, last, expression = placed
    toks = phrase.toks
    if isinstance(expression.time, Duration) and expression.time.interval is None:
        return None  # "a two-hour meeting"
    head = modified(toks, first, last, words)
    if head is not None:
        opens = _opener(toks, first, words)
        if expression.text.isdigit() and toks[last].lower not in words.possessive_marks:
            about = opens in words.topical and not is_event_noun(toks[head], words)
            return None, "" if about else opens  # "the 2015 award", "on the 2015 law": it only labels its noun
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
        opens = _opener(toks, before, words)
        if any(t.predicate.first <= before <= t.predicate.last for t in phrase.tellings):
            return None
        if _is_wished_for(phrase, before, words) or _is_of_object(phrase, before, words):
            return None
        if opens in words.prepositions:
            return _tellable(phrase, before, before, opens, words), opens
        if not any(t.clause.start <= first < t.clause.end for t in phrase.tellings):
            return noun_telling(phrase, before, before, words), ""
    return _leading_noun(phrase, first, words)


def _is_wished_for(phrase: Phrase, head: int, words: EventWords) -> bool:
    """Whether nobody knows of the noun that it will happen: of "called for an inquiry in May" May dates the call."""
    verb = max((t for t in phrase.tellings if t.predicate.last < head), key=lambda t: t.predicate.last, default=None)
    wished = verb is not None and verb.predicate.lemma in words.wishing and verb.predicate.form != "future"
    return wished and not _is_definite(phrase, head, words)


def _is_of_object(phrase: Phrase, head: int, words: EventWords) -> bool:
    """Whether a noun only says what its verb, or the object of it, is of: "declared a state of emergency on Friday"."""
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
        determined = last < len(toks) and _is_plain(toks, last, words)
    if figures and before in words.labelling and not (first > 1 and toks[first - 2].kind == "number"):
        determined = last < len(toks) and _is_plain(toks, last, words)
    own = toks[first].lower in words.determiners and last - first > 1
    at = last + 1 if possessive else last
    if not (possessive or determined or own):
        return None
    head = None
    for i in range(at, min(at + 6, len(toks))):
        token = toks[i]
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
        tags = words.verb(word) if not token.capital else None
        if i == at and tags is not None and {"VBN", "VBG"} & tags[1] and _is_plain(toks, i + 1, words):
            continue
        if tags is not None and not is_event_noun(token, words) and tags[0] not in words.nounlike():
            break
        head = i if token.kind == "word" and not token.lower.endswith(words.adverb_endings) else head
        if own and not possessive and not is_event_noun(token, words):
            head = None
    return head


def _describes(word: str, words: EventWords) -> bool:
    """Whether a word before a figure may be an adjective: "a restored 1840 barn"."""
    known = words.verb(word)
    return known is None or "VBN" in known[1]


def _is_plain(toks: Sequence[Token], i: int, words: EventWords) -> bool:
    """Whether a noun may stand here: a word that is no determiner, preposition or verb."""
    if i >= len(toks) or toks[i].kind != "word":
        return False
    word, known = toks[i].lower, words.verb(toks[i].lower)
    if known is not None and known[0] not in words.nounlike():
        return False
    joins = word in words.prepositions or word in words.coordinators
    return not (joins or word in words.determiners or word in words.possessives)


def _opener(toks: Sequence[Token], at: int, words: EventWords) -> str:
    """The preposition before the noun phrase that ends before, or holds, token `at`."""
    for i in range(at - 1, max(-1, at - 6), -1):
        word = toks[i].lower
        if word in words.prepositions:
            return word
        if toks[i].kind == "mark" or word in words.coordinators or (words.verb(word) and word not in words.nounlike()):
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
    ) and words.verb(toks[start - 1].lower) is None:  # fmt: skip
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


def _verb_of(phrase: Phrase, placed: Placed, publication: Interval | None, words: EventWords) -> Telling | None:
    """The clause that the time stands in: of its verbs, the one that the time can belong to."""
    first, last, expression = placed
    verbs = [t for t in phrase.tellings if not t.noun]
    if _heads_an_item(phrase, first, last, words):
        verbs = [t for t in verbs if t.predicate.first >= last]
    inside = [t for t in verbs if t.clause.start <= first < t.clause.end and t.clause.link != "part"]
    if not inside:
        inside = sorted((t for t in verbs if t.clause.link != "part"), key=_is_aside)[:1]
        if not inside:
            return None
    head = max(inside, key=lambda t: t.clause.start)
    parts = [t for t in verbs if t.clause.link == "part" and _root(t) is head and t.predicate.last < first]
    parts = [t for t in parts if t.predicate.form == "infinitive"]
    if parts and (parts[-1].predicate.anterior or _is_ahead(head, expression, publication, words)):
        return parts[-1]
    return head


def _is_aside(telling: Telling) -> bool:
    """Whether its clause hangs on another."""
    return telling.governor is not None or not telling.predicate.finite


def _heads_an_item(phrase: Phrase, first: int, last: int, words: EventWords) -> bool:
    """Whether it opens an item of a chronology: "… killing two 28 April: The coast guard stops the search"."""
    toks = phrase.toks
    headed = last < len(toks) and toks[last].lower in words.heading_marks
    return headed and not (first and toks[first - 1].lower in words.prepositions)


def _root(telling: Telling) -> Telling:
    """The clause in whose words an infinitive or gerund stands."""
    while telling.clause.link == "part" and telling.governor is not None:
        telling = telling.governor
    return telling


def _is_ahead(head: Telling, expression: TimeExpression, publication: Interval | None, words: EventWords) -> bool:
    """Whether the time is that of what is planned and not of the planning."""
    when = interval_of(expression)
    lemma = head.predicate.lemma
    plans = (
        lemma in words.planning or lemma in words.wishing or lemma == words.be_lemma or head.predicate.form == "noun"
    )
    if when is None or publication is None or publication.end is None or when.end is None:
        return plans
    if lemma == words.be_lemma or (head.predicate.passive and lemma in words.planning):
        return True
    if when.start is not None and publication.start is not None and when.start > publication.start:
        return True
    return plans and when.end > publication.end
