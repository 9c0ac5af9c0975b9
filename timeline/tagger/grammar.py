"""The grammar engine: a chart parser that knows no words.

Rules are compiled into one tree of elements. A run is read from its last token to its first; at each token every
phrase that begins there is built bottom-up from the phrases that begin further on, so that "the first week of last
November" finds "last November" ready. Each position keeps, for each category, the longest few phrases only: reading
takes time proportional to the length of the run, whatever the run holds.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import product
from typing import Any, Final

import attrs

from timeline.languages.base import Language, Rule
from timeline.tagger.scanner import Token

#: The categories that are times; all others are only parts of them.
TIMES: Final = frozenset({"TIME", "LENGTH", "SET", "VAGUE", "LIST"})

_MAX_TOKENS: Final = 24
_MAX_ENDS: Final = 4


@attrs.frozen
class Production:
    """One pattern of a rule, spelled out: its elements without options, and where the extents in it lie."""

    rule: Rule
    rank: int
    #: For each element, whether its value goes to `build`.
    takes: tuple[bool, ...]
    #: For a list: the elements [first, last) of each expression in it.
    extents: tuple[tuple[int, int], ...]


@attrs.define
class Node:
    """A state of the tree: what may come next, and what is complete here."""

    children: "dict[str, Node]" = attrs.field(factory=dict)
    complete: list[Production] = attrs.field(factory=list)


@attrs.frozen
class Phrase:
    """A phrase that was read: tokens [first, end), its meaning, and its parts where it is a list."""

    first: int
    end: int
    category: str
    meaning: Any
    production: Production
    parts: tuple[tuple[int, int], ...] = ()


#: What was found at a token: for each category, where each phrase ends and what it means.
Found = dict[str, list[tuple[int, Any]]]


@lru_cache(maxsize=32)
def grammar(language: Language) -> Node:
    """The rules of a language as one tree."""
    root = Node()
    for rank, rule in enumerate(language.rules):
        for pattern in rule.patterns:
            for elements, extents in _spell_out(pattern):
                node = root
                for element in elements:
                    node = node.children.setdefault(element, Node())
                takes = tuple(_is_category(element) for element in elements)
                node.complete.append(Production(rule, rank, takes, extents))
    return root


def _is_category(element: str) -> bool:
    return element[0].isalpha() and element.isupper()


def _spell_out(pattern: str) -> Iterator[tuple[tuple[str, ...], tuple[tuple[int, int], ...]]]:
    """Every sequence of elements that a pattern allows, with the extents marked in it.

    >>> [" ".join(elements) for elements, _ in _spell_out("[the] last|past UNIT")]
    ['last UNIT', 'past UNIT', 'the last UNIT', 'the past UNIT']
    """
    choices: list[list[list[str]]] = []
    for piece in re.findall(r"\[[^\]]*\]|\S+", pattern):
        if piece.startswith("["):
            inside = [alternative.split() for alternative in piece[1:-1].split("|")]
            choices.append([[], *inside])
        else:
            choices.append([[alternative] for alternative in piece.split("|")])
    for chosen in product(*choices):
        elements: list[str] = []
        extents: list[tuple[int, int]] = []
        opened = 0
        for element in (e for part in chosen for e in part):
            if element == "<":
                opened = len(elements)
            elif element == ">":
                extents.append((opened, len(elements)))
            else:
                elements.append(element)
        yield tuple(elements), tuple(extents)


def parse(run: Sequence[Token], root: Node) -> list[list[Phrase]]:
    """For each token of a run, the times that begin there, the longest first."""
    size = len(run)
    chart: list[Found] = [{} for _ in range(size + 1)]
    times: list[list[Phrase]] = [[] for _ in range(size)]
    children = root.children
    for first in range(size - 1, -1, -1):
        here = chart[first]
        if not children.keys() & run[first].readings.keys():
            _words(run, first, here)
            continue
        limit = min(size, first + _MAX_TOKENS)
        agenda = _words(run, first, here)
        ranks: dict[tuple[str, int], int] = {}
        made: dict[tuple[str, int], Production] = {}
        while agenda:
            category, end, value = agenda.pop()
            node = children.get(category)
            if node is None:
                continue
            for production, last, values, ends in _complete(node, end, (value,), (first, end), chart, run, limit):
                key = (production.rule.category, last)
                if ranks.get(key, 1 << 30) <= production.rank:
                    continue
                meaning = _build(production, values)
                if meaning is None:
                    continue
                ranks[key] = production.rank
                passed_on = len(values) == 1 and meaning is values[0]
                made[key] = reader = made.get((category, end), production) if passed_on else production
                parts = tuple((ends[a] if a == 0 else _skip(run, ends[a]), ends[b]) for a, b in production.extents)
                _keep(here, key[0], last, meaning)
                agenda.append((key[0], last, meaning))
                if key[0] in TIMES:
                    times[first].append(Phrase(first, last, key[0], meaning, reader, parts))
        times[first].sort(key=lambda phrase: (-phrase.end, phrase.production.rank))
    return times


def _words(run: Sequence[Token], first: int, here: Found) -> list[tuple[str, int, Any]]:
    """Enter a token's own readings into the chart."""
    agenda = []
    for category, value in run[first].readings.items():
        here[category] = [(first + 1, value)]
        agenda.append((category, first + 1, value))
    return agenda


def _keep(here: Found, category: str, end: int, meaning: Any) -> None:  # noqa: ANN401
    """Enter a phrase into the chart: the best of its length, and only the longest few of its category."""
    known = here.setdefault(category, [])
    for at, (other, _) in enumerate(known):
        if other == end:
            known[at] = (end, meaning)
            return
    known.append((end, meaning))
    if len(known) > _MAX_ENDS:
        known.remove(min(known, key=lambda entry: entry[0]))


def _skip(run: Sequence[Token], at: int) -> int:
    """The position after a hyphen that joins two words."""
    return at + 1 if at < len(run) and "-" in run[at].readings else at


def _complete(
    node: Node,
    at: int,
    values: tuple[Any, ...],
    ends: tuple[int, ...],
    chart: list[Found],
    run: Sequence[Token],
    limit: int,
) -> list[tuple[Production, int, tuple[Any, ...], tuple[int, ...]]]:
    """Every production that can be completed from this state of the tree."""
    found = [(production, at, values, ends) for production in node.complete]
    children = node.children
    if not children or at >= limit:
        return found
    stops = (at, at + 1) if "-" in run[at].readings and at + 1 < limit else (at,)
    for stop in stops:
        ready = chart[stop]
        few, many = (children, ready) if len(children) < len(ready) else (ready, children)
        for element in few:
            if element in many:
                child = children[element]
                for end, value in ready[element]:
                    if end <= limit:
                        found += _complete(child, end, (*values, value), (*ends, end), chart, run, limit)
    return found


def _build(production: Production, values: tuple[Any, ...]) -> Any:  # noqa: ANN401  what the rule makes of them
    return production.rule.build(*(value for value, taken in zip(values, production.takes, strict=True) if taken))
