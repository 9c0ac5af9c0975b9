"""Verbs of news English: every form of the common ones, with its lemma and its tags.

Tags are those of the Penn Treebank: VB base, VBZ third person, VBD past, VBN past participle, VBG -ing form.
"""

from functools import cache, lru_cache
from typing import Final

from timeline.languages.en.verbtables import (
    ALSO_NOUNS,
    ALSO_NOUNS_IRREGULAR,
    DOUBLING,
    DOUBLING_IRREGULAR,
    IRREGULAR,
    MAY_DOUBLE,
    ONLY_VERBS,
)
from timeline.languages.eventwords import word_set

Forms = dict[str, tuple[str, frozenset[str]]]

_VOWELS: Final = frozenset("aeiou")


def _s_form(lemma: str) -> str:
    if lemma == "go":
        return "goes"
    if lemma.endswith(("s", "sh", "ch", "x", "z")):
        return lemma + "es"
    if lemma.endswith("y") and lemma[-2] not in _VOWELS:
        return lemma[:-1] + "ies"
    return lemma + "s"


def _ing_forms(lemma: str) -> tuple[str, ...]:
    if lemma.endswith("ie"):
        return (lemma[:-2] + "ying",)
    if lemma.endswith("e") and not lemma.endswith(("ee", "oe", "ye")):
        return (lemma[:-1] + "ing",)
    return tuple(stem + "ing" for stem in _stems(lemma))


def _ed_forms(lemma: str) -> tuple[str, ...]:
    if lemma.endswith("e"):
        return (lemma + "d",)
    if lemma.endswith("y") and lemma[-2] not in _VOWELS:
        return (lemma[:-1] + "ied",)
    return tuple(stem + "ed" for stem in _stems(lemma))


def _stems(lemma: str) -> tuple[str, ...]:
    """What -ed and -ing are added to."""
    if lemma in DOUBLING or lemma in DOUBLING_IRREGULAR:
        return (lemma + lemma[-1],)
    if lemma in MAY_DOUBLE:
        return (lemma, lemma + lemma[-1])
    if lemma.endswith("c"):
        return (lemma + "k",)
    return (lemma,)


@cache
def forms() -> Forms:
    """Every form of every verb: its lemma and tags.

    >>> forms()["resigned"] == ("resign", frozenset({"VBD", "VBN"}))
    True
    >>> forms()["went"] == ("go", frozenset({"VBD"}))
    True
    """
    found: dict[str, tuple[str, set[str]]] = {}

    def add(form: str, lemma: str, *tags: str) -> None:
        known = found.setdefault(form, (lemma, set()))
        if known[0] == lemma or tags[0] in ("VBD", "VBN"):
            known[1].update(tags)

    for entry in " ".join(IRREGULAR.split()).split(", "):
        lemma, past, participle = entry.split()
        add(lemma, lemma, "VB")
        add(_s_form(lemma), lemma, "VBZ")
        for form in past.split("/"):
            add(form, lemma, "VBD")
        for form in participle.split("/"):
            add(form, lemma, "VBN")
        for form in _ing_forms(lemma):
            add(form, lemma, "VBG")
    for lemma in (ONLY_VERBS + ALSO_NOUNS).split():
        add(lemma, lemma, "VB")
        add(_s_form(lemma), lemma, "VBZ")
        for form in _ed_forms(lemma):
            add(form, lemma, "VBD", "VBN")
        for form in _ing_forms(lemma):
            add(form, lemma, "VBG")
    return {form: (lemma, frozenset(tags)) for form, (lemma, tags) in found.items()}


@cache
def nounlike() -> frozenset[str]:
    """Lemmas whose base form, and its plural, may well be a noun.

    >>> "plan" in nounlike(), "resign" in nounlike()
    (True, False)
    """
    return frozenset(ALSO_NOUNS.split()) | ALSO_NOUNS_IRREGULAR


#: Words in -ed that no verb has; none in -eed ("seaweed") that is not in the table is one.
_NOT_ED: Final = word_set(
    "hundred naked sacred wicked indeed infrared shred biped moped sled bobsled rugged ragged jagged beloved kindred "
    "hatred seabed riverbed flatbed hotbed deathbed sickbed watershed bloodshed newlywed thoroughbred"
)


@lru_cache(maxsize=1 << 16)
def lookup(word: str) -> tuple[str, frozenset[str]] | None:
    """The lemma and the tags of a form; a word in -ed that no table has is taken for a past tense.

    >>> lookup("capsized") == ("capsize", frozenset({"VBD", "VBN"}))
    True
    >>> lookup("city") is None
    True
    """
    known = forms().get(word)
    if (
        known is None
        and word.endswith("ed")
        and len(word) > 5
        and word.isalpha()
        and word not in _NOT_ED
        and not word.startswith("un")
        and not word.endswith("eed")
    ):
        stem = word[:-2]
        return (word[:-1] if stem.endswith(("iz", "is", "at", "u", "c", "v", "g", "s", "z")) else stem), _PAST
    return known


_PAST: Final = frozenset({"VBD", "VBN"})
