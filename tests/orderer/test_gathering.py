"""Groups of different articles that tell one event: what is usual in a group, and which of them are gathered."""

from typing import Any

import pytest

from tests.orderer.tellings import DAY, group, mention, profile, words
from timeline.model import Interval
from timeline.orderer.gathering import LARGEST, REASON, _alike, _Usual, _usual, gathered
from timeline.orderer.merging import OVERLAP, Group


def usual(keys: str, names: str, said: str, when: str = DAY) -> _Usual:
    return _Usual(Interval.parse(when), words(keys), words(names), words(said))


FIFTY = " ".join(f"w{n}" for n in range(50))
SEVENTEEN = " ".join([*FIFTY.split()[:17], *(f"v{n}" for n in range(33))])


@pytest.mark.parametrize(
    "a, b, alike",
    [
        (usual("sink", "marlin", "sink marlin tarn"), usual("sink", "marlin", "sink marlin tarn"), True),
        (usual("sink", "marlin", "sink marlin tarn"), usual("fall", "marlin", "fall marlin tarn"), False),
        (usual("sink", "marlin", "sink marlin tarn"), usual("sink", "perch", "sink marlin tarn"), False),
        (usual("sink", "marlin", "a b"), usual("sink", "marlin", "a b", "2022-08"), True),
        (usual("sink", "marlin", "a b"), usual("sink", "marlin", "a b", "2022-07"), False),
        (usual("sink", "marlin", "a b c"), usual("sink", "marlin", "c d e"), False),  # a third is not enough
        (usual("sink", "marlin", FIFTY), usual("sink", "marlin", SEVENTEEN), True),  # the share is just reached
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


def told_by(*documents: str, when: str = DAY, name: str = "marlin", **more: Any) -> Group:  # noqa: ANN401
    """A group of one telling of the sinking in each of these documents."""
    its = profile("sink", name, f"sink {name} tarn", **more)
    return group(*((mention("The Marlin sank", when, document=document), its) for document in documents))


def documents(groups: list[Group]) -> list[str]:
    """The documents of each group, a letter for each telling."""
    return ["".join(m.document for m in each.mentions) for each in groups]


def test_smaller_groups_are_absorbed_by_larger_ones_and_say_why() -> None:
    large = told_by("a", "b")
    (made,) = gathered([told_by("c"), large])
    assert made is large
    assert made.reasons == ["", "", REASON]


@pytest.mark.parametrize(
    "told, left",
    [
        ([("a", {}), ("b", {}), ("c", {})], ["abc"]),
        ([("a", {}), ("bc", {})], ["bca"]),
        ([("a", {}), ("b", {"when": "2022-08"})], ["ab"]),
        ([("a", {}), ("b", {"when": "2022-07"})], ["a", "b"]),
        ([("a", {"when": "2022"}), ("b", {"when": "2022-08"})], ["ab"]),
        ([("a", {}), ("b", {"name": "perch"})], ["a", "b"]),
        # what two articles both tell twice is two events, if that is more than half of the smaller one's articles
        ([("a", {}), ("a", {})], ["a", "a"]),
        ([("ab", {}), ("bc", {})], ["abbc"]),
        ([("abc", {}), ("abd", {})], ["abc", "abd"]),
        ([("ab", {}), ("c", {}), ("c", {})], ["abc", "c"]),
        ([("ab", {}), ("c", {}), ("a", {})], ["abc", "a"]),
        # what has an open side, says something or names nobody stays by itself, and does not stop the others
        ([("a", {"when": "2022/.."}), ("b", {}), ("c", {})], ["a", "bc"]),
        ([("a", {"when": "../2022"}), ("b", {}), ("c", {})], ["a", "bc"]),
        ([("a", {"says": True}), ("b", {}), ("c", {})], ["a", "bc"]),
        ([("a", {"name": ""}), ("b", {}), ("c", {})], ["a", "bc"]),
    ],
    ids=repr,
)
def test_groups_of_other_articles_are_gathered(told: list[tuple[str, dict[str, Any]]], left: list[str]) -> None:
    assert documents(gathered([told_by(*names, **more) for names, more in told])) == left


@pytest.mark.parametrize("when, others", [(DAY, "2022-07-02"), ("2022-08", "2022-07"), (DAY, "2022-07")])
def test_of_many_in_a_year_those_of_its_month_are_seen(when: str, others: str) -> None:
    strangers = [told_by(f"{n}", "s", when=others, name=f"n{n}") for n in range(LARGEST)]
    left = gathered([*strangers, told_by("a", when=when), told_by("b", when=when)])
    assert documents(left)[LARGEST:] == ["ab"]


def test_of_many_in_a_month_only_the_largest_are_seen() -> None:
    strangers = [told_by(f"{n}", "s", name=f"n{n}") for n in range(LARGEST)]
    assert documents(gathered([*strangers[1:], told_by("a"), told_by("b")]))[LARGEST - 1 :] == ["ab"]
    assert documents(gathered([*strangers, told_by("a"), told_by("b")]))[LARGEST:] == ["a", "b"]
