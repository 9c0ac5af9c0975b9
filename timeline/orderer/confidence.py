"""Confidence: the measured precision of the dates that each rule gives."""

from typing import Final

from timeline.model import Basis

#: Basis and rule → the share of mentions so dated whose date annotators of news confirm (of ten cases at least).
MEASURED: Final[dict[tuple[Basis, str], float]] = {
    ("stated", "at"): 0.94,
    ("stated", "when"): 0.91,
    ("carried", "at"): 0.85,
    ("carried", "participle"): 0.69,
    ("publication", "on:past"): 0.74,
    ("publication", "on:present"): 0.90,
    ("publication", "on:generic"): 0.86,
    ("publication", "on:gerund"): 0.80,
    ("publication", "on:perfect"): 0.56,
    ("publication", "on:infinitive"): 0.54,
    ("tense", "after:conditional"): 0.74,
    ("tense", "after:future"): 0.69,
    ("tense", "after:infinitive"): 0.58,
    ("tense", "before:past"): 0.71,
    ("tense", "before:participle"): 0.44,
    ("tense", "story:past"): 0.74,
}

#: The same for all rules of a basis together.
BY_BASIS: Final[dict[Basis, float]] = {
    "stated": 0.94,
    "carried": 0.83,
    "publication": 0.77,
    "tense": 0.67,
    "undated": 0.0,
}


def confidence(basis: Basis, rule: str) -> float:
    """The measured precision of the dates of a rule.

    >>> confidence("undated", "none")
    0.0
    """
    return MEASURED.get((basis, rule), BY_BASIS[basis])
