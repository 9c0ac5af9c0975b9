"""What makes two tellings one event, step by step: reasons, shares of words, parts of a sentence, usual words."""

from typing import Any

import attrs
import pytest

from timeline.languages.en.events import WORDS
from timeline.model import Correction, EventMention, Interval, TimeExpression
from timeline.orderer.deriving import _best_text
from timeline.orderer.gathering import REASON, _alike, _Usual, _usual, gathered
from timeline.orderer.merging import NEXT, OVERLAP, PART, WITNESSES, Group, belongs, merge, most_precise, same
from timeline.orderer.merging import _overlap as overlap
from timeline.orderer.merging import _part_of as part_of
from timeline.orderer.merging import _slots as slots
from timeline.orderer.profiles import Profile, Profiler


def words(told: str) -> frozenset[str]:
    return frozenset(told.split())


def profile(keys: str = "", names: str = "", said: str = "", **more: Any) -> Profile:  # noqa: ANN401
    told: dict[str, Any] = {"kinds": "", "light": False, "says": False, "noun": False} | more
    told["kinds"] = words(told["kinds"])
    return Profile(keys=words(keys), names=words(names), words=words(said), **told)


def mention(text: str = "She resigned", when: str = "2022-08-02", **more: Any) -> EventMention:  # noqa: ANN401
    told: dict[str, Any] = {
        "document": "a",
        "start": 0,
        "end": len(text),
        "text": text,
        "trigger": (0, len(text.split(maxsplit=1)[0])),
        "when": Interval.parse(when),
        "basis": "stated",
        "confidence": 0.9,
    }
    return EventMention(**told | more)


def group(*told: tuple[EventMention, Profile]) -> Group:
    made = Group()
    for each, its in told:
        made.add(each, its, "")
    return made


# -------------------------------------------------------------------------------------------------------- why the same

DAY, MONTH = "2022-08-02", "2022-08"
NAMED = profile("resign", "osei tarn", "resign osei tarn mayor")


@pytest.mark.parametrize(
    "a, b, times, documents, reason",
    [
        (NAMED, profile("quit", "osei", "quit osei"), (DAY, DAY), "ab", ""),
        (
            NAMED,
            profile("resign", "osei", "resign osei"),
            (DAY, DAY),
            "ab",
            'both tell of "resign" at one time, both name osei',
        ),
        (
            NAMED,
            profile("resign", "osei", "resign"),
            (DAY, MONTH),
            "ab",
            'both tell of "resign" at times that fit, both name osei',
        ),
        (
            profile("resign quit", "d c b a", ""),
            profile("resign quit", "d c b a", ""),
            (DAY, DAY),
            "ab",
            'both tell of "quit" at one time, both name a, b, c',
        ),
        (
            NAMED,
            profile("resign", "", "resign"),
            (DAY, DAY),
            "ab",
            'both tell of "resign" at one time, and only one of them gives names',
        ),
        (
            NAMED,
            profile("resign", "", "resign"),
            ("2022", "2022"),
            "ab",
            'both tell of "resign" at one time, and only one of them gives names',
        ),
        (NAMED, profile("resign", "", "resign"), ("202", "202"), "ab", ""),
        (NAMED, profile("resign", "lund", "resign lund"), (DAY, DAY), "ab", ""),
        (NAMED, profile("resign", "", "resign"), (DAY, MONTH), "ab", ""),
        (
            profile("resign", "osei", "resign osei mayor bridge"),
            profile("resign", "lund", "resign lund mayor bridge"),
            (DAY, DAY),
            "ab",
            'both tell of "resign" at one time, with 67% of their words in common',
        ),
        (
            profile("resign", "osei", "resign osei mayor bridge"),
            profile("resign", "lund", "resign lund mayor bridge"),
            (DAY, MONTH),
            "aa",
            'both tell of "resign" at times that fit, with 75% of their words in common',
        ),
        # a noun and the verb that tells of it
        (
            profile("attack", noun=True),
            profile("storm", "", "attack harbour"),
            (DAY, DAY),
            "ab",
            'both tell of "attack" at one time',
        ),
        (
            profile("storm", "", "attack harbour"),
            profile("attack", noun=True),
            (DAY, DAY),
            "ab",
            'both tell of "attack" at one time',
        ),
        (profile("attack"), profile("storm", "", "attack harbour"), (DAY, DAY), "ab", ""),
        (profile("attack", noun=True), profile("storm", "", "attack harbour"), (DAY, MONTH), "ab", ""),
        # kinds of event need a name
        (
            profile("quit", "osei", "", kinds="LEAVE"),
            profile("resign", "osei", "", kinds="LEAVE"),
            (DAY, DAY),
            "ab",
            'both tell of "LEAVE" at one time, both name osei',
        ),
        (
            profile("quit", "", "mayor", kinds="LEAVE"),
            profile("resign", "", "mayor", kinds="LEAVE"),
            (DAY, DAY),
            "ab",
            "",
        ),
        # people say many things
        (
            profile("say", "osei", "say osei taxes fall", says=True),
            profile("say", "osei", "say osei taxes fall", says=True),
            (DAY, DAY),
            "ab",
            'both tell of "say" at one time, both name osei',
        ),
        (
            profile("say", "osei", "say osei taxes fall", says=True),
            profile("say", "osei", "say osei child tarn", says=True),
            (DAY, DAY),
            "ab",
            "",
        ),
        (
            profile("say", "osei", "say osei taxes fall", says=True),
            profile("say", "osei", "say osei taxes fall", says=True),
            (DAY, MONTH),
            "ab",
            "",
        ),
        (
            profile("say", "", "say taxes fall", says=True),
            profile("say", "", "say taxes fall", says=True),
            (DAY, DAY),
            "ab",
            "",
        ),
    ],
)
def test_why_two_tellings_are_one(a: Profile, b: Profile, times: tuple[str, str], documents: str, reason: str) -> None:
    one = mention("Osei left her office", times[0], document=documents[0])
    other = mention("Nobody had known of it before", times[1], document=documents[1])
    assert same(one, a, other, b) == reason


def test_the_same_words_are_the_same_event() -> None:
    one, other = mention("The old pier burned down in the night"), mention("The old pier burned down that night")
    assert same(one, profile("a"), other, profile("b")) == "almost the same words"
    assert same(one, profile("a"), mention("The old mill was sold by the town"), profile("b")) == ""


@pytest.mark.parametrize(
    "one, other, known, share",
    [
        ("a b c d", "a b x y", "", 0.5),
        ("a b c d", "a b", "", 1.0),
        ("a b c d", "a b", "b", 1.0),
        ("a b c d", "b x", "b", 0.0),
        ("a", "a", "a", 0.0),
        ("", "a", "", 0.0),
        ("a", "a", "", 1.0),
    ],
)
def test_share_of_words(one: str, other: str, known: str, share: float) -> None:
    assert overlap(words(one), words(other), words(known)) == share


# ------------------------------------------------------------------------------------------------------- a group's time


@pytest.mark.parametrize(
    "times, narrowest",
    [
        (["2022", "2022-08", "2022-08-02"], "2022-08-02"),
        (["2022-08", "2022/.."], "2022-08"),
        (["../2022", "2022"], "2022"),
        (["2022-08-02T17:00", "2022-08-02"], "2022-08-02T17:00"),
        (["2022-08-02T17:00", "2022-08-02T17:30"], "2022-08-02T17:30"),
        (["2022-08-02T17:30:15", "2022-08-02T17:30"], "2022-08-02T17:30:15"),
        (["2022-08-02TEV", "2022-08-02TMO"], "2022-08-02TEV"),
        (["2022-08-02TMI", "2022-08-02TMO"], "2022-08-02TMI"),
        (["2022-08-02T10:00/2022-08-02T11:00", "2022-08-02TMI"], "2022-08-02T10:00/2022-08-02T11:00"),
        (["2022-08-03", "2022-08-02"], "2022-08-02"),
    ],
)
def test_the_most_precise_time(times: list[str], narrowest: str) -> None:
    assert most_precise(mention(when=when) for when in times).value == narrowest
    assert most_precise(mention(when=when) for when in reversed(times)).value == narrowest


def test_the_publication_dates_only_where_nothing_else_does() -> None:
    news, told = mention(when="2022-08-06", basis="publication"), mention(when="2022-08")
    assert most_precise([news, told]).value == "2022-08"
    assert most_precise([news]).value == "2022-08-06"


def test_a_correction_outranks_all_times() -> None:
    made = group((mention(when="2022"), profile()))
    made.correction = Correction(mentions=frozenset(), when=Interval.parse("1932"))
    assert made.when.value == "1932"
    made.correction = Correction(mentions=frozenset())
    assert made.when.value == "2022"


def test_a_group_knows_its_narrowest_time_also_of_what_it_absorbed() -> None:
    made, other = group((mention(when="2022"), profile())), group((mention(when="2022-08"), profile()))
    other.reasons[0] = "told"
    made.absorb(other, "why")
    assert (made.narrowest, made.reasons) == (Interval.parse("2022-08"), ["", "told"])
    made.absorb(group((mention(when="2021"), profile())), "why")
    assert (made.narrowest, made.reasons[-1], len(made.mentions), len(made.profiles)) == (
        Interval.parse("2022-08"),
        "why",
        3,
        3,
    )
    assert group((mention(when="2022", basis="publication"), profile())).narrowest is None


def test_a_mention_belongs_where_its_time_fits_the_narrowest_and_a_witness_is_like_it() -> None:
    her = profile("resign", "osei", "resign osei")
    made = group((mention("Osei resigned", "2022"), her), (mention("Osei resigned", "2022-08"), her))
    assert belongs(mention("She quit in a hurry", "2022-08-02"), her, made)
    assert belongs(mention("She quit in a hurry", "2022-07"), her, made) == ""
    strangers = [(mention("The old mill was sold", "2022-08"), profile("sell"))] * WITNESSES
    assert (
        belongs(
            mention("She quit in a hurry", "2022-08"), her, group(*strangers, *((each, her) for each in made.mentions))
        )
        == ""
    )


@pytest.mark.parametrize(
    "when, values",
    [
        ("2022-08-02", ["2022-08-02", "2022-08", "2022"]),
        ("2022-08-02T17:00", ["2022-08-02T17:00", "2022-08-02", "2022-08", "2022"]),
        ("2022-08", ["2022-08", "2022"]),
        ("2022", ["2022"]),
        ("2022-W31", ["2022-W31", "2022-08", "2022"]),
        ("2022/..", ["2022/.."]),
        ("../2022", ["../2022"]),
    ],
)
def test_where_a_mention_is_looked_up(when: str, values: list[str]) -> None:
    told = profile("b a", kinds="K")
    assert list(slots(Interval.parse(when), told)) == [(key, value) for key in "Kab" for value in values]


# ------------------------------------------------------------------------------------------------ parts of one sentence

TOLD = TimeExpression(start=9, end=16, text="Tuesday", type="DATE", value=DAY, time=Interval.parse(DAY), rule="weekday")
NOUN, VERB, LIGHT = profile("meeting", noun=True), profile("vote"), profile("be", light=True)


def after(text: str = "killing two", when: str = DAY, start: int = 14, **more: Any) -> EventMention:  # noqa: ANN401
    told = {
        "basis": "carried",
        "start": start,
        "end": start + len(text),
        "trigger": (start, start + len(text.split(maxsplit=1)[0])),
    }
    return mention(text, when, **told | more)


FIRST = mention("A tree fell", DAY)
PARTS: list[tuple[EventMention, Profile, EventMention, Profile, bool]] = [
    (after(), VERB, FIRST, VERB, True),
    (after(when="2022-08-03"), VERB, FIRST, VERB, False),
    (after("KILLING two"), VERB, FIRST, VERB, True),
    (after("killed two"), VERB, FIRST, VERB, False),
    (after("killed two"), VERB, FIRST, LIGHT, True),
    (after("sell it", rule="infinitive"), VERB, FIRST, VERB, True),
    (after(basis="stated"), VERB, FIRST, VERB, False),
    (after(expressions=(TOLD,)), VERB, FIRST, VERB, False),
    (after("voted", expressions=(TOLD,)), VERB, attrs.evolve(FIRST, expressions=(TOLD,)), NOUN, True),
    (after("voted", expressions=(TOLD,)), VERB, attrs.evolve(FIRST, expressions=(TOLD,)), VERB, False),
    (after("voted", expressions=(TOLD,)), VERB, attrs.evolve(FIRST, expressions=(TOLD,)), LIGHT, True),
    (after("voted", "2022", expressions=(TOLD,)), VERB, attrs.evolve(FIRST, expressions=(TOLD,)), NOUN, False),
    (after("he died", basis="stated"), VERB, attrs.evolve(FIRST, rule="moment"), VERB, True),
    (after("he died", "2022", basis="stated"), VERB, attrs.evolve(FIRST, rule="moment"), VERB, False),
    (after("he died", start=11 + NEXT, basis="stated"), VERB, attrs.evolve(FIRST, rule="moment"), VERB, False),
    (after("he died", start=10 + NEXT, basis="stated"), VERB, attrs.evolve(FIRST, rule="moment"), VERB, True),
    (
        after("they beat her", rule="when", basis="stated"),
        profile("beat", kinds="WIN"),
        FIRST,
        profile("win", kinds="WIN"),
        True,
    ),
    (after("they beat her", rule="when", basis="stated"), profile("beat", kinds="WIN"), FIRST, profile("go"), False),
    (
        after("they beat her", "2022", rule="when", basis="stated"),
        profile("b", kinds="W"),
        FIRST,
        profile("w", kinds="W"),
        False,
    ),
]


@pytest.mark.parametrize("told, its, first, firsts, holds", PARTS)
def test_a_part_of_what_the_sentence_has_told(
    told: EventMention,
    its: Profile,
    first: EventMention,
    firsts: Profile,
    holds: bool,  # noqa: FBT001
) -> None:
    before = group((first, firsts))
    assert part_of(told, its, before, WORDS) is (before if holds else None)
    assert part_of(told, its, None, WORDS) is None


def test_parts_are_merged_and_say_so() -> None:
    (made,) = merge([FIRST, after()], {"a": Profiler(WORDS)})
    assert made.reasons == ["", PART]


# ---------------------------------------------------------------------------------------------- groups of many articles


def usual(keys: str, names: str, said: str, when: str = DAY) -> _Usual:
    return _Usual(Interval.parse(when), words(keys), words(names), words(said))


@pytest.mark.parametrize(
    "a, b, alike",
    [
        (usual("sink", "marlin", "sink marlin tarn"), usual("sink", "marlin", "sink marlin tarn"), True),
        (usual("sink", "marlin", "sink marlin tarn"), usual("fall", "marlin", "fall marlin tarn"), False),
        (usual("sink", "marlin", "sink marlin tarn"), usual("sink", "perch", "sink marlin tarn"), False),
        (usual("sink", "marlin", "a b"), usual("sink", "marlin", "a b", "2022-08"), True),
        (usual("sink", "marlin", "a b"), usual("sink", "marlin", "a b", "2022-07"), False),
        (usual("sink", "marlin", "a b c"), usual("sink", "marlin", "c d e"), False),  # a third is not enough
        (usual("sink", "marlin", "sink a b c d"), usual("sink", "marlin", "sink c d e f"), True),
        (usual("sink", "marlin", "sink a"), usual("sink", "marlin", "sink b"), False),
        (usual("sink", "marlin", "a"), usual("sink", "marlin", "a"), True),
        (usual("sink", "marlin", ""), usual("sink", "marlin", ""), False),
    ],
)
def test_groups_that_tell_the_same(a: _Usual, b: _Usual, alike: bool) -> None:  # noqa: FBT001
    assert _alike(a, b) is alike
    assert _alike(b, a) is alike
    assert OVERLAP > 1 / 3


def test_usual_is_what_one_telling_in_three_has() -> None:
    told = [
        profile("sink", "marlin", "a b"),
        profile("sink", "tarn", "a"),
        profile("go", "", "a"),
        profile("go", "", "c"),
    ]
    made = group(*((mention(), its) for its in told))
    assert _usual(made) == _Usual(Interval.parse(DAY), words("sink go"), words(""), words("a"))
    assert _usual(group(*((mention(), its) for its in told[:3]))).words == words("a b")


def sunk(document: str, when: str = DAY, said: str = "sink marlin tarn", **more: Any) -> Group:  # noqa: ANN401
    return group((mention("The Marlin sank", when, document=document), profile("sink", "marlin", said, **more)))


def test_groups_of_other_articles_are_gathered_into_the_larger() -> None:
    large = sunk("a")
    large.absorb(sunk("b"), "told")
    (made,) = gathered([sunk("c"), large])
    assert made is large
    assert made.reasons == ["", "told", REASON]
    assert [len(g.mentions) for g in gathered([sunk("a"), sunk("a")])] == [1, 1]  # one article tells two events
    assert len(gathered([sunk("a"), sunk("b", says=True)])) == 2
    assert len(gathered([sunk("a"), sunk("b", "2022/..")])) == 2
    assert len(gathered([sunk("a"), sunk("b", "2022-07")])) == 2
    assert len(gathered([sunk("a"), sunk("b", "2022-08")])) == 1


def test_the_text_of_an_event_is_its_most_telling_clause() -> None:
    stated = mention("Osei  resigned\nas mayor")
    day = Interval.parse(DAY)
    longer = mention("Osei resigned as mayor of Tarn after the council had voted", basis="carried")
    assert _best_text([longer, stated], [NAMED, NAMED], day) == "Osei resigned as mayor"
    assert _best_text([stated, attrs.evolve(longer, basis="stated")], [NAMED] * 2, day).endswith("had voted")
    endless = mention("Osei resigned " * 40)
    most = mention("Osei resigned " * 13)
    assert _best_text([endless, most], [NAMED] * 2, day) == " ".join(most.text.split())
