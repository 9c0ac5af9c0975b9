"""Attachment: which clause, or which noun, each time expression belongs to."""

from collections.abc import Sequence

from timeline.calendar import Granularity
from timeline.languages.eventwords import EventWords
from timeline.model import Interval, TimeExpression
from timeline.orderer.dateless import dates_nothing, is_of_now, is_old_place
from timeline.orderer.nounphrases import dated_noun, is_plain
from timeline.orderer.page import stamps
from timeline.orderer.signals import interval_of, kind
from timeline.orderer.telling import Phrase, Placed, Telling, is_source
from timeline.orderer.tokens import Token


def attach(phrase: Phrase, publication: Interval | None, words: EventWords) -> None:
    """Gives each expression of a sentence to the telling it dates; nouns that it dates become tellings."""
    compounds: list[tuple[Telling, Placed]] = []
    shared: list[tuple[Telling, Placed]] = []
    stamped = stamps(phrase.toks, [place[:2] for place in phrase.times], words)
    for placed in (placed for placed in phrase.times if placed is not phrase.item):
        if placed[:2] in stamped or dates_nothing(phrase, placed, words):
            continue
        begun = _begun(phrase, placed, words)
        if begun is not None:
            begun.times.append(placed)
            continue
        telling = _verb_of(phrase, placed, publication, words)
        if telling is not None and is_source(telling, words):
            telling.times.append(placed)
            continue
        noun = dated_noun(phrase, placed, words)
        if noun is not None:
            named, opens = noun
            if named is not None:
                named.times.append(placed)
                if telling is not None and opens in words.links and opens != telling.clause.opener:
                    telling.counts_from = words.links[opens], named
            heads_clause = telling is not None and opens != "" and opens == telling.clause.opener
            if (opens not in words.at_prepositions and not heads_clause) or is_of_now(telling, placed[2], words):
                if named is None and telling is not None and not opens and telling.predicate.form == "past":
                    telling.hints.append(placed)
                if named is not None and telling is not None and _goes_with(telling, named, placed, opens, words):
                    shared.append((telling, placed))
                continue
        if telling is not None and not telling.quoted and _is_in_quotation(phrase, placed, words):
            continue
        if telling is None or is_old_place(phrase.toks, placed, telling, words):
            continue
        if _is_compound(phrase.toks, placed, words):
            compounds.append((telling, placed))
        else:
            telling.times.append(placed)
    for telling, placed in shared + compounds:
        telling.times += [placed] if telling.predicate.finite and not telling.times else []
    phrase.tellings.sort(key=lambda t: t.predicate.head)


def _is_in_quotation(phrase: Phrase, placed: Placed, words: EventWords) -> bool:
    """Whether it stands in words of somebody: those that only tell when, "by the end of May", are of the sentence."""
    toks, at = phrase.toks, placed[0]
    if not toks[at].quoted:
        return False
    while at and toks[at - 1].quoted:
        at -= 1
    return toks[at].lower not in words.prepositions or any(t.quoted and not t.noun for t in phrase.tellings)


def _begun(phrase: Phrase, placed: Placed, words: EventWords) -> Telling | None:
    """The noun that the beginning of a range belongs to, whose end this is: "the siege from May to July"."""
    first, toks = placed[0], phrase.toks
    if first < 2 or words.signals.get(toks[first - 1].lower) not in ("to", "until"):
        return None
    nouns = (t for t in phrase.tellings if t.noun and t.times)
    return next((t for t in nouns if t.times[-1][1] == first - 1 and kind(t.times[-1][2], words) == "from"), None)


def _goes_with(telling: Telling, named: Telling, placed: Placed, opens: str, words: EventWords) -> bool:
    """Whether a day behind a noun is that of its verb too: "was sent home from talks on Friday"."""
    near = isinstance(placed[2].time, Interval) and placed[2].time.granularity <= Granularity.WEEK
    behind = telling.predicate.last < named.predicate.head < placed[0]
    return near and behind and telling.predicate.form == "past" and words.signals.get(opens) in ("from", "to")


def _is_compound(toks: Sequence[Token], placed: Placed, words: EventWords) -> bool:
    """Whether it makes one word with the noun behind it: "second-quarter profit"; a date proper outranks it."""
    first, last, _ = placed
    return toks[first].kind == "word" and "-" in toks[first].lower and is_plain(toks, last, words)


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
    within = next((t for t in verbs if t.predicate.first < first < t.predicate.last), None)
    if within is not None:
        return within  # "hopes to soon leave"
    head = max(inside, key=lambda t: t.clause.start)
    if head.predicate.form == "participle" and head.predicate.lemma in words.naming and head.governor is not None:
        head = head.governor  # "reached its post, known as L2, a month later"
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
        return plans or not _happens(head, words)
    return plans and when.end > publication.end


def _happens(head: Telling, words: EventWords) -> bool:
    """Whether a present tense tells what comes: "he flies out to join them tomorrow"; "refuses to" tells nothing."""
    predicate, lemma, toks = head.predicate, head.predicate.lemma, head.phrase.toks
    goes_on = predicate.last + 1 < len(toks) and toks[predicate.last + 1].lower in words.prepositions
    if predicate.form != "present" or predicate.negated or head.phrase.headline or not goes_on:
        return False
    return not (lemma in words.implicative or lemma in words.denying or lemma in words.states)
