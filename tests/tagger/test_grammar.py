"""The grammar engine on a language of its own, with no word of English in it."""

import re

import attrs
import pytest

from timeline.languages.base import Candidate, Language, Literals, Rules
from timeline.tagger.candidates import Reading, candidates
from timeline.tagger.grammar import grammar, parse
from timeline.tagger.scanner import runs

rules = Rules()


@rules("TIME", "blip")
def blip() -> str:
    """blip"""
    return "blip"


@rules("TIME", "[very] ka TIME", "ka - TIME")
def nested(inner: str) -> str:
    """ka ka blip"""
    return f"({inner})"


@rules("LIST", "< TIME > zu < TIME >")
def pair(first: str, last: str) -> tuple[str, str]:
    """blip zu ka blip"""
    return first, last


@rules("TIME", "NUM blip")
def counted(n: int) -> str | None:
    """3 blip: not 7 blip"""
    return f"{n} blips" if n != 7 else None


TOY = Language(
    code="toy",
    lexicon={"blip": (("BLIP", None),)},
    abbreviations=frozenset(),
    literals=Literals(re.compile(r"(?P<n>\d+)"), {"n": lambda match: (("NUM", int(match[0])),)}),
    triggers=frozenset({"BLIP"}),
    rules=tuple(rules),
    signals=frozenset(),
    refine=lambda candidate: candidate.meaning,
    day_joint=re.compile("x"),
    range_joint=re.compile("x"),
    list_joint=re.compile("x"),
)


def read(text: str, language: Language = TOY) -> list[tuple[str, object, str]]:
    return [(text[r.start : r.end], r.meaning, r.rule) for r in candidates(text, language)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("blip", [("blip", "blip", "blip")]),
        ("a ka blip b", [("ka blip", "(blip)", "nested")]),
        ("very ka ka blip", [("very ka ka blip", "((blip))", "nested")]),
        ("ka-blip", [("ka-blip", "(blip)", "nested")]),
        ("3 blip", [("3 blip", "3 blips", "counted")]),
        ("7 blip", [("blip", "blip", "blip")]),  # the rule declines, what is left is read
        ("blip zu ka blip", [("blip", "blip", "pair"), ("ka blip", "(blip)", "pair")]),
        ("blip foo blip", [("blip", "blip", "blip"), ("blip", "blip", "blip")]),
        ("ka ka ka", []),
        ("ka\n\nblip", [("blip", "blip", "blip")]),  # a blank line ends a run
        ("ka. blip", [("blip", "blip", "blip")]),
    ],
)
def test_the_longest_phrase_from_the_left(text: str, found: list[tuple[str, str, str]]) -> None:
    assert read(text) == found


def test_a_language_may_refuse_a_phrase_and_then_a_shorter_one_is_tried() -> None:
    def refine(candidate: Candidate) -> object:
        return None if candidate.rule == "nested" else candidate.meaning

    strict = attrs.evolve(TOY, refine=refine)
    assert read("ka blip", strict) == [("blip", "blip", "blip")]


def test_work_grows_with_the_length_of_the_run() -> None:
    def phrases(n: int) -> int:
        (run,) = runs("very ka " * n + "blip", TOY)
        return sum(len(found) for found in parse(run, grammar(TOY)))

    assert phrases(400) <= 4 * phrases(100) + 100


def test_a_reading_says_where_it_stands() -> None:
    (reading,) = candidates("then ka blip", TOY)
    assert reading == Reading(5, 12, "TIME", "(blip)", "nested")  # type: ignore[arg-type]
