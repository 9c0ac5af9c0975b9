"""Confidence: the measured precision of the dates that each rule gives."""

from typing import Final

from timeline.model import Basis

#: Basis and rule → the share of mentions so dated whose date annotators of news confirm (of nine cases at least).
MEASURED: Final[dict[tuple[Basis, str], float]] = {
    ("stated", "at"): 0.90,
    ("carried", "at"): 0.81,
    ("carried", "coordinate"): 0.89,
    ("carried", "participle"): 0.55,
    ("publication", "on:past"): 0.58,
    ("publication", "on:present"): 0.94,
    ("publication", "on:gerund"): 0.68,
    ("publication", "on:perfect"): 0.83,
    ("tense", "after:future"): 0.64,
    ("tense", "after:infinitive"): 0.56,
    ("tense", "after:conditional"): 0.79,
    ("tense", "before:past"): 0.71,
    ("tense", "before:participle"): 0.36,
    ("tense", "before:pluperfect"): 0.67,
}

#: The same for all rules of a basis together.
BY_BASIS: Final[dict[Basis, float]] = {
    "stated": 0.87,
    "carried": 0.72,
    "publication": 0.73,
    "tense": 0.62,
    "undated": 0.0,
}


def confidence(basis: Basis, rule: str) -> float:
    """The measured precision of the dates of a rule.

    >>> confidence("undated", "none")
    0.0
    """
    return MEASURED.get((basis, rule), BY_BASIS[basis])
