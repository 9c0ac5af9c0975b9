"""Predicates: a verb group, or an event noun, with its tense, aspect and mood."""

from typing import Final, Literal

import attrs

Form = Literal[
    "past", "present", "perfect", "pluperfect", "future", "conditional", "infinitive", "gerund", "participle", "noun"
]
FINITE: Final = frozenset({"past", "present", "perfect", "pluperfect", "future", "conditional"})


@attrs.define
class Predicate:
    """A verb group, or a noun that names an event: tokens `first` … `last`, the word that names it at `head`.

    It is `anterior` where "have" puts it before the time that its form names: "may have left", "claims to have left".
    """

    first: int
    head: int
    last: int
    lemma: str
    form: Form
    passive: bool = False
    progressive: bool = False
    negated: bool = False
    anterior: bool = False
    modal: str = ""
    adverbs: tuple[str, ...] = ()

    @property
    def finite(self) -> bool:
        """Whether it can carry a clause of its own."""
        return self.form in FINITE
