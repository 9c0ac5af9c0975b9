"""What makes two tellings one event, step by step: reasons, shares of words, times, parts of a sentence."""

import math
from typing import Any

import attrs
import pytest

from tests.orderer.tellings import DAY, MONTH, NAMED, group, mention, profile, words
from timeline.languages.en.events import WORDS
from timeline.model import Correction, EventMention, Interval, TimeExpression
from timeline.orderer.merging import (
    LATEST,
    NEXT,
    OVERLAP,
    PART,
    SAID,
    WITNESSES,
    belongs,
    merge,
    most_precise,
    overlap,
    same,
)
from timeline.orderer.merging import _part_of as part_of
from timeline.orderer.merging import _slots as slots
from timeline.orderer.merging import _width as width
from timeline.orderer.profiles import Profile, Profiler

# -------------------------------------------------------------------------------------------------------- why the same


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
        # in one text the verb itself proves nothing
        (profile("resign", "osei", "resign osei"), profile("resign", "lund", "resign lund"), (DAY, DAY), "aa", ""),
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
        (profile("attack", noun=True), profile("storm", "", "harbour"), (DAY, DAY), "ab", ""),
        (profile("storm", "", "harbour"), profile("attack", noun=True), (DAY, DAY), "ab", ""),
        (profile("attack", noun=True), profile("storm", "", "attack harbour"), (DAY, MONTH), "ab", ""),
        # one says only that it happened, in the same text, on the same day
        (
            profile("happen blast", "", "blast", kinds="explode", bare=True),
            profile("explode", "tarn", "depot explode", kinds="explode"),
            (DAY, "2022-08-02T04:20"),
            "aa",
            'both tell of "explode" at times that fit, and one says only that it happened',
        ),
        (
            profile("happen blast", "", "blast", kinds="explode", bare=True),
            profile("explode", "tarn", "depot explode", kinds="explode"),
            (DAY, DAY),
            "ab",
            "",
        ),
        (
            profile("happen blast", "", "blast", kinds="explode", bare=True),
            profile("explode", "tarn", "depot explode", kinds="explode"),
            (DAY, MONTH),
            "aa",
            "",
        ),
        (
            profile("happen blast", "", "bank", bare=True),
            profile("happen blast", "", "post", bare=True),
            (DAY, "2022-08-02T04:20"),
            "aa",
            "",
        ),
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
        (profile("quit", "osei", "", kinds="LEAVE"), profile("go", "osei", ""), (DAY, DAY), "ab", ""),
        # people say many things
        (
            profile("say", "osei", "say osei taxes fall", says=True),
            profile("say", "osei", "say osei taxes fall"),
            (DAY, MONTH),
            "ab",
            'both tell of "say" at times that fit, both name osei',
        ),
        (
            profile("say", "osei", "say osei taxes fall", says=True),
            profile("say", "osei", "say osei child tarn", says=True),
            (DAY, DAY),
            "aa",
            'both tell of "say" at one time, both name osei',
        ),
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
    "names, others, reason",
    [
        ("", "", "almost the same words"),
        ("osei", "osei", "almost the same words"),
        ("osei", "osei tarn", "almost the same words"),
        ("osei tarn", "", "almost the same words"),
        ("osei", "lund", ""),
        ("osei tarn", "lund tarn", ""),  # each names somebody of its own
    ],
)
def test_the_same_words_of_other_people_are_another_event(names: str, others: str, reason: str) -> None:
    one, other = (mention(f"Mayor {name} resigned on Tuesday after a row") for name in ("Osei", "Lund"))
    assert same(one, profile("a", names), other, profile("b", others)) == reason


def test_a_share_that_is_just_reached_is_enough() -> None:
    ten = [f"w{n}" for n in range(10)]
    says, told = profile("say", "osei", " ".join(ten), says=True), " ".join([*ten[:3], *"abcdefg"])
    assert same(mention("One"), says, mention("Other", document="b"), profile("say", "osei", told, says=True))
    assert SAID == 3 / 10
    fifty = [f"w{n}" for n in range(50)]
    other = profile("sell", "lund", " ".join([*fifty[:17], *(f"v{n}" for n in range(33))]))
    assert same(mention("One"), profile("sell", "osei", " ".join(fifty)), mention("Other", document="b"), other)
    assert OVERLAP == 17 / 50


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


@pytest.mark.parametrize(
    "when, seconds",
    [
        ("2022-08-02T17:30:15", 1),
        ("2022-08-02T17:30", 60),
        ("2022-08-02T17:00", 3600),
        ("2022-08-02T10:30/2022-08-02T12:45", 2 * 3600 + 16 * 60),
        ("2022-08-02T10:30:40/2022-08-02T10:31:10", 31),
        ("2022-08-02TNI", 10 * 3600),
        ("2022-08-02", 86400),
        ("2022", 365 * 86400),
        ("2022/..", math.inf),
        ("../2022", math.inf),
    ],
)
def test_the_width_of_a_time_in_seconds(when: str, seconds: float) -> None:
    assert width(Interval.parse(when)) == seconds


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
    days = group((mention(when="2022-08-02"), profile()), (mention(when="2022-08-03"), profile()))
    assert days.narrowest == Interval.parse("2022-08-02")  # of two as narrow the first


def test_a_mention_belongs_where_its_time_fits_the_narrowest_and_a_witness_is_like_it() -> None:
    her = profile("resign", "osei", "resign osei")
    made = group((mention("Osei resigned", "2022"), her), (mention("Osei resigned", "2022-08"), her))
    assert belongs(mention("She quit in a hurry", "2022-08-02"), her, made)
    assert belongs(mention("She quit in a hurry", "2022-07"), her, made) == ""
    news = group((mention("Osei has resigned", "2022-08-06", basis="publication"), her))
    assert belongs(mention("She quit in a hurry", "2022-08"), her, news)
    assert belongs(mention("She quit in a hurry", "2022-07"), her, news) == ""
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


# ---------------------------------------------------------------------------------------------------- the whole merging


def told_in(document: str, text: str, when: str, **more: Any) -> EventMention:  # noqa: ANN401
    """A clause whose verb or noun stands between stars."""
    before, trigger, _ = text.split("*")
    return mention(
        text.replace("*", ""), when, document=document, trigger=(len(before), len(before) + len(trigger)), **more
    )


def partition(*mentions: EventMention) -> list[list[int]]:
    """Which of the mentions are one event, by number."""
    groups = merge(mentions, {m.document: Profiler(WORDS) for m in mentions})
    return [[mentions.index(m) for m in group.mentions] for group in groups]


@pytest.mark.parametrize(
    "told, one",
    [
        # the same deed, of the same person, at times that fit
        ([("a", "Osei *resigned* as mayor", DAY), ("b", "After a row Osei *resigned*", DAY)], [[0, 1]]),
        ([("a", "Osei *resigned* as mayor", MONTH), ("b", "After a row Osei *resigned*", DAY)], [[0, 1]]),
        ([("a", "Osei *resigned* as mayor", DAY), ("b", "After a row Osei *resigned*", "2022")], [[0, 1]]),
        ([("a", "Osei *resigned* as mayor", DAY), ("b", "After a row Osei *resigned*", "2021")], [[0], [1]]),
        ([("a", "Osei *resigned* as mayor", DAY), ("b", "After a row Lund *resigned*", DAY)], [[0], [1]]),
        ([("a", "Osei *quit* as mayor", DAY), ("b", "After a row Osei *resigned*", DAY)], [[0, 1]]),
        ([("a", "Osei *quit* as mayor", DAY), ("b", "After a row Osei *sang*", DAY)], [[0], [1]]),
        # with others between them
        (
            [
                ("a", "Osei *resigned* as mayor", DAY),
                ("a", "the pier *opened* in Tarn", DAY),
                ("b", "the bridge *fell* in Hale", DAY),
                ("b", "After a row Osei *resigned*", DAY),
                ("c", "The pier of Tarn *opened* at last", DAY),
            ],
            [[0, 3], [1, 4], [2]],
        ),
    ],
    ids=repr,
)
def test_which_tellings_are_one_event(told: list[tuple[str, str, str]], one: list[list[int]]) -> None:
    assert partition(*(told_in(*each) for each in told)) == one


def test_a_noun_and_a_verb_of_one_date_are_one_event_and_two_verbs_are_two() -> None:
    first = told_in("a", "at the *meeting* they talked", DAY, expressions=(TOLD,))
    assert partition(first, told_in("a", "they *voted* for it", DAY, expressions=(TOLD,))) == [[0, 1]]
    first = told_in("a", "Then they *met* in Tarn", DAY, expressions=(TOLD,))
    assert partition(first, told_in("a", "they *voted* for it", DAY, expressions=(TOLD,))) == [[0], [1]]
    assert partition(first, told_in("b", "the *vote* was held", DAY, expressions=(TOLD,))) == [[0], [1]]  # elsewhere


def test_a_telling_is_compared_with_the_latest_events_of_its_verb() -> None:
    first, again = told_in("a", "Osei *resigned* as mayor", DAY), told_in("a", "After a row Osei *resigned*", DAY)
    strangers = [told_in("b", f"The clerk P{n} Q{n} *resigned*", DAY) for n in range(LATEST)]
    assert partition(first, *strangers[1:], again)[0] == [0, LATEST]
    assert partition(first, *strangers, again)[0] == [0]
