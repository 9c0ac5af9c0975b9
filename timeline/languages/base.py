"""What a language is made of: words, literals, rules and cues, as one immutable value."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, Final, Literal, NamedTuple, Self

import attrs

from timeline.arguments import expect
from timeline.languages.names import Names
from timeline.meaning import Fields, Meaning, Nth

#: A category of the grammar and the value that a word or phrase has in it.
Reading = tuple[str, Any]

#: The side to which the verb of a clause looks; "present" is a timetable ("the fair opens Friday").
Tense = Literal["past", "present", "future"]
#: How a clause stands to the story: it looks back ("he had left in 1854"), recalls and is left at once ("whom he had
#: met in 1854"), tells in passing ("built in 1740, the hall …"), its date says which ("the pact of 1932"), or what is
#: told is only compared with it ("up from $3 million in 1998").
Background = Literal["earlier", "recalled", "aside", "named", "compared"]
#: Those that tell of something before the story.
LOOKING_BACK: Final = frozenset({"earlier", "recalled"})


@attrs.frozen
class Rule:
    """A production: patterns of categories and words, and what they mean together.

    A pattern is a line of elements: `UPPER` a category whose value goes to `build`; `lower` a word, `a|b` one of
    several; `[x]` may be missing. `<…>` marks the extent of an expression where a pattern holds several of them;
    `build` then returns one meaning for each. `build` may return None: it does not apply after all.
    """

    category: str
    patterns: tuple[str, ...]
    build: Callable[..., Any]
    name: str


class Rules:
    """Collects rules by decoration; a function's name is the rule's name, its docstring an example.

    >>> rules = Rules()
    >>> @rules("TIME", "MONTH YEAR")
    ... def month_of_year(month, year):
    ...     '''March 2018'''
    ...     return month, year
    >>> [rule.name for rule in rules]
    ['month_of_year']
    """

    def __init__(self) -> None:
        self._rules: list[Rule] = []

    def __call__(self, category: str, *patterns: str) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
        """Make the function below a rule with these patterns."""

        def collect(build: Callable[..., Any]) -> Callable[..., Any]:
            self._rules.append(Rule(category, patterns, build, build.__name__.strip("_")))
            return build

        return collect

    def __iter__(self) -> Iterator[Rule]:
        return iter(self._rules)


@attrs.frozen
class Literals:
    """What is written in figures: one pattern with named groups, and for each group what it reads as.

    A reader takes the match and returns the readings, none where the figures are no time.
    """

    pattern: re.Pattern[str]
    readers: Mapping[str, Callable[[re.Match[str]], tuple[Reading, ...]]]


class Candidate(NamedTuple):
    """A phrase that was read, with its surroundings, for a language to judge."""

    text: str
    start: int
    end: int
    rule: str
    meaning: Any

    @property
    def words(self) -> list[str]:
        """The words of the phrase, in lower case."""
        return self.text[self.start : self.end].lower().split()

    @property
    def before(self) -> str:
        """The word directly before, "" where a sentence or the text begins."""
        found = _LAST_WORD.match(self.text[max(0, self.start - 24) : self.start])
        return found[1] if found else ""

    @property
    def tail(self) -> str:
        """The next few characters."""
        return self.text[self.end : self.end + 24]

    def stands_alone(self, cues: frozenset[str]) -> bool:
        """Whether the text is the phrase and nothing else, but for words such as "at" before it."""
        around = len(self.text) - (self.end - self.start)
        if around > _AROUND or any(c.isalnum() for c in self.text[self.end :]):
            return False
        return all(word in cues for word in _WORDS.findall(self.text[: self.start].lower()))

    @property
    def after_raw(self) -> str:
        """The word directly after, as written, "" where none follows."""
        found = _NEXT_WORD.match(self.tail)
        return found[1] if found else ""

    @property
    def after(self) -> str:
        """The word directly after, in lower case."""
        return self.after_raw.lower()


_AROUND = 24
_WORDS = re.compile(r"[^\W_]+")
_LAST_WORD = re.compile(r"(?s:.*[\W_])?([^\W_]+)[ \n]{0,4}$")
_NEXT_WORD = re.compile(r"(?:-|[ \n]{0,4})([^\W_]+)")


class Clause:
    """The clause around `text[start:end]`, of which a language that knows no verbs can tell nothing."""

    __slots__ = ()

    def __init__(self, text: str, start: int, end: int) -> None:
        """A language cuts the words of its clause out here."""

    def tense(self) -> Tense | None:
        """The side to which its verb looks."""
        return None

    def tells_of_then(self) -> bool:
        """Whether its verb is one of the past, whatever its side: "it held out until May"."""
        return False

    def reaches_now(self) -> bool:
        """Whether what began then has gone on until now: "it has been watched since May"."""
        return False

    def tells_of_plans(self) -> bool:
        """Whether its verb is of the past and tells of what may lie ahead: "announced a cut in output in May"."""
        return False

    def stands_bare(self) -> bool:
        """Whether no preposition leads to the time, as newspapers tell a day of their week: "went on show Tuesday"."""
        return False

    def is_of_now(self) -> bool:
        """Whether its main verb is of the present, and stands behind the time: "found in May, has been sold"."""
        return False

    def reports(self) -> bool:
        """Whether the time is that of a saying: "officials said on Monday"."""
        return False

    def was_planned(self) -> bool:
        """Whether its verb tells what was to happen, and may have: "was due to open in May"."""
        return False

    def opens(self) -> bool:
        """Whether the time opens its sentence: "In 2014 the mill was sold"."""
        return False

    def is_framed(self) -> bool:
        """Whether what opens its sentence holds for it too, and no other clause begins in between."""
        return False

    def background(self) -> Background | None:
        """How it stands to the story."""
        return None


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Language:
    """A language: everything the tagger and the orderer know of it.

    `lexicon` maps lower-case words to their readings; every word stands for itself in patterns, too.
    `names` of several words are read as one. `triggers` are the
    categories without which a stretch of words cannot hold a time. `refine` has the last word on a phrase that was
    read, given its surroundings, and may change it. `clause` cuts out the clause around a span of a text, which knows
    its tense and how it stands to the story.
    """

    code: str
    lexicon: Mapping[str, tuple[Reading, ...]]
    names: Names = attrs.field(factory=Names)
    abbreviations: frozenset[str]
    literals: Literals
    triggers: frozenset[str]
    rules: tuple[Rule, ...]
    signals: frozenset[str]
    refine: Callable[[Candidate], Any]
    day_joint: re.Pattern[str]
    range_joint: re.Pattern[str]
    list_joint: re.Pattern[str]
    clause: Callable[[str, int, int], Clause] = Clause
    date_order: Literal["MDY", "DMY"] = "DMY"

    def __repr__(self) -> str:
        return f"<Language {self.code!r}: {len(self.lexicon)} words, {len(self.rules)} rules>"

    def extended(
        self,
        *,
        words: Mapping[str, Sequence[Reading]] | None = None,
        days: Mapping[str, Meaning] | None = None,
        rules: Iterable[Rule] = (),
    ) -> Self:
        """The language with words, named days and rules of your own, which go before its own.

        `words` maps a word to its readings, `days` a name to what it means; a year may follow the name. `self` stays as
        it is.

        >>> from timeline import Granularity, tag
        >>> from timeline.languages import language
        >>> from timeline.meaning import Fields, Nth
        >>> ours = language("en").extended(
        ...     words={"anno": [("UNIT", Granularity.YEAR)]},
        ...     days={
        ...         "harbour fair": Fields(month=7, day=11),
        ...         "founders day": Nth(2, Fields(weekday=4), Fields(month=5)),
        ...     },
        ... )
        >>> text = "The Harbour Fair was cancelled last anno; it had opened on Founders Day 2019."
        >>> [(e.text, e.value) for e in tag(text, "2022-08-06", language=ours)]
        [('The Harbour Fair', '2022-07-11'), ('last anno', '2021'), ('Founders Day 2019', '2019-05-10')]
        """
        expect("rules", rules, Iterable)
        rules = tuple(rules)
        _expect_additions(words or {}, days or {}, rules)
        lexicon = dict(self.lexicon)
        for word, readings in (words or {}).items():
            lexicon[word.lower()] = (*readings, *lexicon.get(word.lower(), ()))
        named = [_named(name.lower(), meaning) for name, meaning in (days or {}).items()]
        sparks = {name.lower().split()[-1] for name in days or {}}
        return attrs.evolve(self, lexicon=lexicon, triggers=self.triggers | sparks, rules=(*named, *rules, *self.rules))


def _expect_additions(words: object, days: object, rules: object) -> None:
    """Refuses what cannot extend a language."""
    for argument, given in (("words", words), ("days", days)):
        expect(argument, given, Mapping)
        assert isinstance(given, Mapping)
        for name, told in given.items():
            expect(f"each key of {argument}", name, str)
            if argument == "days":
                expect(f"the meaning of {name!r}", told, Meaning)
                continue
            expect(f"the readings of {name!r}", told, list, tuple)
            for reading in told:
                expect(f"each reading of {name!r}", reading, tuple[str, object])
    expect("rules", rules, tuple[Rule, ...])


def _named(name: str, meaning: Meaning) -> Rule:
    """A rule for a day with a name, with or without a year behind it."""

    def build(year: Fields | None = None) -> Meaning:
        return _in_year(meaning, year) if year else meaning

    spelled = name.replace("'s", " 's")
    return Rule("TIME", (f"[the] {spelled}", f"[the] {spelled} [,|of|in] YEAR"), build, f"named_{name}")


def _in_year(meaning: Meaning, year: Fields) -> Meaning:
    match meaning:
        case Fields():
            return year.merge(meaning)
        case Nth():
            return attrs.evolve(meaning, whole=_in_year(meaning.whole, year))
    return meaning
