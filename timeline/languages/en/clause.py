"""The clause around a time: its words, cut out once, and what they tell of its tense and of its place in the story."""

import re
from collections.abc import Iterable
from functools import cached_property
from itertools import pairwise
from typing import Final

from timeline.languages.base import Background, Clause, Tense
from timeline.languages.en.background import background_of
from timeline.languages.en.finite import is_of_now, is_of_then, reaches_now, reports, tells_of_plans, was_planned
from timeline.languages.en.namewords import HONORIFICS
from timeline.languages.en.tense import tense_of
from timeline.languages.en.tensewords import ANOTHER, LEADING

#: The dots of "U.S." and "Mr. Lee" end no sentence, nor do those of "p.m.", but before a capital; a point, a
#: colon, a comma or a dash between figures ends nothing.
_WORD: Final = re.compile(
    rf"[A-Z]\.(?:[A-Z]\.)+|[a-z]\.(?:[a-z]\.){{1,3}}(?! [A-Z])|(?:{HONORIFICS}|vs|v|St)\. (?=[A-Z])"
    r"|[A-Za-z]+(?:'(?!ll)[a-z]+)?|'ll|(?<!\d)[.:]|[.:](?!\d)|[;!?\"()\u2014]|--|(?<=[^\d\s] )-(?= \D)|(?<!\d),|,(?!\d)"
)
_STOPS: Final = frozenset('.;:!?"()-\u2014') | {"--"}
_DASH: Final = re.compile(r" ?(?:--?|\u2014) ")
#: A short line before one that begins with a capital: a heading, which is no part of the clause.
_HEADING: Final = re.compile(r"(?:^|\n)[^\n.,;]{1,50}\n\s*(?=[A-Z])")
#: How many characters around a time may hold its verb.
_REACH: Final = 120


class EnglishClause(Clause):
    """The words before and after a time, up to the borders of its clause.

    >>> text = "The court will meet Friday"
    >>> EnglishClause(text, 20, 26).tense(), EnglishClause("The court met on Friday", 17, 23).tense()
    ('future', 'past')
    >>> shut = EnglishClause("It would be shut until May", 23, 26)
    >>> shut.tense(), shut.tells_of_then()
    ('future', True)
    >>> EnglishClause("The hall, built in 1740, burned down.", 19, 23).background()
    'aside'
    """

    def __init__(self, text: str, start: int, end: int) -> None:
        self._before = _words_before(text, start)
        self._after = _words_after(text, end if self._before else _behind_a_dash(text, end))

    def tense(self) -> Tense | None:
        """The side to which the verb that governs the time looks."""
        return self._tense

    def tells_of_then(self) -> bool:
        """Whether the finite verb nearest to the time is of a story, whatever the preposition: "held out until May"."""
        return is_of_then(*self._nameless)

    def reaches_now(self) -> bool:
        """Whether it tells what has gone on since then: "it has been watched since May"."""
        return reaches_now(self._nameless[0])

    def tells_of_plans(self) -> bool:
        """Whether its verb announces what may lie ahead: "announced a cut in output in May"."""
        return tells_of_plans(self._nameless[0])

    def stands_bare(self) -> bool:
        """Whether the time follows a verb or noun directly: "went on show Tuesday"; not "on Tuesday", "the Tuesday"."""
        last = self._before[-1].lower() if self._before else ""
        return last.isalpha() and last not in LEADING

    def is_of_now(self) -> bool:
        """Whether its main verb is of the present, and stands behind the time: "found in May, has been sold"."""
        return is_of_now(self._nameless[1])

    def reports(self) -> bool:
        """Whether the time is that of a saying: "officials said on Monday"."""
        return reports(self._nameless[0])

    def was_planned(self) -> bool:
        """Whether its verb tells what was to happen, and may have: "was due to open in May"."""
        return was_planned(self._nameless[0])

    def opens(self) -> bool:
        """Whether the time sets the frame of what follows: "In 2014 the mill was sold", "in 2014, when it was sold"."""
        return len(self._before) <= 1 or [word.lower() for word in self._after[:2]] == [",", "when"]

    def is_framed(self) -> bool:
        """Whether no clause of its own begins between the head of its sentence and the time."""
        words = [word.lower() for word in self._before]
        return not any(first == "," and second in ANOTHER for first, second in pairwise(words))

    def background(self) -> Background | None:
        """How the clause stands to the story: it looks back, tells in passing, or its date says which."""
        return self._background

    @cached_property
    def _nameless(self) -> tuple[list[str], list[str]]:
        return _without_names(self._before), _without_names(self._after)

    @cached_property
    def _tense(self) -> Tense | None:
        return tense_of(*self._nameless)

    @cached_property
    def _background(self) -> Background | None:
        return background_of([word.lower() for word in self._before], [word.lower() for word in self._after])


def _words_before(text: str, start: int) -> list[str]:
    reach = max(0, start - _REACH)
    if text.find("\n", reach, start) >= 0:
        for heading in _HEADING.finditer(text, reach, start):
            reach = heading.end()
    words = _WORD.findall(text, reach, start)
    if words and words[-1] == "(":
        words.pop()
    return _up_to_a_stop(reversed(words), ")", "(")[::-1]


def _words_after(text: str, end: int) -> list[str]:
    reach = min(len(text), end + _REACH)
    return _up_to_a_stop((match[0] for match in _WORD.finditer(text, end, reach)), "(", ")")


def _behind_a_dash(text: str, end: int) -> int:
    """Where an entry of a chronology goes on: "May 7 - The dome is lowered"."""
    dash = _DASH.match(text, end)
    return dash.end() if dash else end


def _up_to_a_stop(words: Iterable[str], opens: str, closes: str) -> list[str]:
    """The words up to the border of the clause; what is put in brackets between them is left out."""
    found = []
    depth = 0
    for word in words:
        if word == opens:
            depth += 1
        elif depth:
            depth -= word == closes
        elif word in _STOPS:
            break
        else:
            found.append(word)
    return found


def _without_names(words: list[str]) -> list[str]:
    """Words in lower case, but for names within a sentence: the month of May is none of what may be.

    >>> _without_names(["The", "United", "States", "voted"]), _without_names(["Council", "Votes", "on", "Friday"])
    (['the', '', '', 'voted'], ['council', 'votes', 'on', 'friday'])
    """
    if not any(len(word) > 3 and word.islower() for word in words):
        return [word.lower() if word != "May" else "" for word in words]
    return [
        word.lower() if at == 0 or len(word) == 1 or not word[0].isupper() else "'s" if word.endswith("'s") else ""
        for at, word in enumerate(words)
    ]
