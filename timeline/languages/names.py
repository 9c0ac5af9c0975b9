"""Names of several words, found by their first word and read as one: "Good Friday", "the feast of Corpus Christi".

All names stand in one tree of words, so that to look for one costs a look-up a word, and reading one as many more as
the name has words. The words of names stay out of the lexicon: "good" and "world" lengthen no run.
"""

import re
from collections.abc import Collection, Iterator, Mapping
from itertools import product
from typing import Any, Final

import attrs

#: What may stand between two words of a name, and the word after it.
_NEXT: Final = re.compile(r"(['.-]?(?: {1,4}\n? {0,4}|\n {0,4})?)(\w+)")
#: The words whose full stop belongs to them.
_DOTTED: Final = frozenset({"st", "dr", "jr"})
_NEVER: Final = re.compile(r"(?!)")
#: Words that stay small in a name.
_SMALL: Final = frozenset("a and for in of s the to with".split())

#: A word and the names that go on after it; under "" the name that ends here.
_Node = dict[str, Any]


@attrs.frozen
class Name:
    """A name: what it reads as, and whether it needs evidence that it is one."""

    readings: Mapping[str, str]
    #: Whether its words mean something else as well, when they are written small.
    latent: bool
    words: int


@attrs.frozen(eq=False)
class Names:
    r"""The names of a language, by their first words.

    >>> names = Names.of("NAMED", {"good-friday": "Good Friday", "lent": "Lent"}, "on|during", r"\d{4}")
    >>> names.find("They met on good friday.", "they met on good friday.", 12, 16)
    (23, {'NAMED': 'good-friday'})
    >>> names.find("It was a good Friday.", "it was a good friday.", 9, 13) is None
    True
    """

    tree: _Node = attrs.field(factory=dict)
    before: re.Pattern[str] = _NEVER
    after: re.Pattern[str] = _NEVER

    @classmethod
    def of(cls, category: str, patterns: Mapping[str, str], before: str, after: str) -> "Names":
        """Names by what they mean, written as the patterns of rules are, a comma between two.

        What is written with capitals is latent: it needs its capitals, or one of the words `before` or `after` it.
        """
        tree: _Node = {}
        for key, written in patterns.items():
            readings = {category: key}
            for words in (words for pattern in written.split(",") for words in _spell_out(pattern)):
                node = tree
                for word in words:
                    node = node.setdefault(word.lower(), {})
                node[""] = Name(readings, any(word[0].isupper() for word in words), len(words))
        return cls(tree, re.compile(rf"\b(?:{before})[ \n]$"), re.compile(rf"[ \n,-]{{1,2}}(?:{after})\b"))

    def words(self) -> frozenset[str]:
        """Every word of every name."""
        found: set[str] = set()
        nodes = [self.tree]
        while nodes:
            node = nodes.pop()
            found |= node.keys() - {""}
            nodes += [child for word, child in node.items() if word]
        return frozenset(found)

    def openers(self, sparks: Collection[str]) -> frozenset[str]:
        """The first words of the names in which none of these words stands; the others are found around theirs.

        >>> sorted(Names.of("NAMED", {"new-year": "new year", "lent": "Lent"}, "on", "on").openers({"year"}))
        ['lent']
        """
        return frozenset(word for word, node in self.tree.items() if _has_a_way_round(node, sparks))

    def find(self, text: str, low: str, start: int, end: int) -> tuple[int, Mapping[str, str]] | None:
        """The longest name that begins with the word at [start, end): where it ends and what it reads as."""
        node = self.tree.get(low[start:end])
        word = low[start:end]
        small = not text[start].isupper()
        found = None
        while node is not None:
            name = node.get("")
            if name is not None and (not name.latent or self._is_told(text, low, start, end, name, small=small)):
                found = end, name.readings
            following = _NEXT.match(low, end)
            if following is None or (following[1][:1] == "." and word not in _DOTTED):
                break
            word, end = following[2], following.end()
            small = small or not (word in _SMALL or text[following.start(2)].isupper())
            node = node.get(word)
        return found

    def _is_told(self, text: str, low: str, start: int, end: int, name: Name, *, small: bool) -> bool:
        """Whether a latent name is one here: by its capitals, by words around it, or if nothing else is said.

        One word needs more than a capital: Advent is a company, too.
        """
        if name.words > 1 and not small:
            return True
        if self.after.match(low, end) or (start == 0 and end == len(text)):
            return True
        return (name.words > 1 or not small) and self.before.search(low, max(0, start - 16), start) is not None


def _has_a_way_round(node: _Node, sparks: Collection[str]) -> bool:
    """Whether a name ends here or further on without one of these words."""
    return "" in node or any(_has_a_way_round(child, sparks) for word, child in node.items() if word not in sparks)


def _spell_out(pattern: str) -> Iterator[tuple[str, ...]]:
    """Every way to write a pattern, as the words that a scanner sees.

    >>> list(_spell_out("[st] valentine's day"))
    [('valentine', 's', 'day'), ('valentines', 'day'), ('st', 'valentine', 's', 'day'), ('st', 'valentines', 'day')]
    """
    choices: list[list[list[str]]] = []
    for piece in re.findall(r"\[[^\]]*\]|\S+", pattern):
        inside = [list(way) for phrase in piece.strip("[]").split("|") for way in _ways(phrase)]
        choices.append([[], *inside] if piece[0] == "[" else inside)
    for chosen in product(*choices):
        yield tuple(word for part in chosen for word in part)


def _ways(phrase: str) -> Iterator[tuple[str, ...]]:
    """With an apostrophe and without: "valentine's" is two words to a scanner, "valentines" one."""
    if "'" in phrase:
        yield tuple(re.findall(r"\w+", phrase))
        yield tuple(phrase.replace("'", "").split())
    else:
        yield tuple(phrase.split())
