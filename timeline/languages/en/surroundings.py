"""What stands around a candidate, told in a word: whether a noun follows, whether a verb does."""

from timeline.languages.base import Candidate
from timeline.languages.en.guards import FUNCTION
from timeline.languages.en.verbs import lookup


def is_capital(word: str) -> bool:
    """Whether a word begins with a capital."""
    return word[:1].isupper()


def describes(c: Candidate) -> bool:
    """Whether a noun follows directly: "the present owner"."""
    return c.tail[:1] == " " and bool(c.after) and c.after not in FUNCTION


def is_past_verb(word: str) -> bool:
    """Whether a word may be a verb in the past: "fell"."""
    found = lookup(word)
    return found is not None and "VBD" in found[1]
