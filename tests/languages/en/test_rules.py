"""The grammar of English hangs together: every category is made and read, every rule tells an example."""

import inspect

from timeline.languages.base import Rule
from timeline.languages.en import figures
from timeline.languages.en.language import ENGLISH
from timeline.tagger.grammar import TIMES
from timeline.tagger.scanner import words_of

ELEMENTS = {
    element
    for rule in ENGLISH.rules
    for pattern in rule.patterns
    for piece in pattern.replace("[", " ").replace("]", " ").replace("<", " ").replace(">", " ").split()
    for element in piece.split("|")
}
READ = {element for element in ELEMENTS if element[0].isalpha() and element.isupper()}
IN_FIGURES = {name for name in READ if f'"{name}"' in inspect.getsource(figures)}
MADE = {rule.category for rule in ENGLISH.rules} | {name for found in ENGLISH.lexicon.values() for name, _ in found}


def test_what_is_made_is_read() -> None:
    assert MADE - READ - TIMES - ENGLISH.triggers == set()


def test_what_is_read_is_made() -> None:
    unmade = READ - MADE - IN_FIGURES
    assert unmade == {"NAMED"}  # which names of several words are read as


def test_every_rule_tells_an_example() -> None:
    def untold(rule: Rule) -> bool:
        return not rule.build.__doc__

    assert [rule.name for rule in ENGLISH.rules if untold(rule)] == []


def test_no_word_of_a_pattern_is_written_in_capitals() -> None:
    words = {word for rule in ENGLISH.rules for pattern in rule.patterns for word in words_of(pattern)}
    assert all(word == word.lower() for word in words)
