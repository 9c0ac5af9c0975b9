"""Tellings made by hand: what two mentions, their profiles and their groups are compared by."""

from typing import Any

from timeline.model import EventMention, Interval
from timeline.orderer.merging import Group
from timeline.orderer.profiles import Profile

#: A day, and the month that holds it.
DAY, MONTH = "2022-08-02", "2022-08"


def words(told: str) -> frozenset[str]:
    return frozenset(told.split())


def profile(keys: str = "", names: str = "", said: str = "", **more: Any) -> Profile:  # noqa: ANN401
    told: dict[str, Any] = {"kinds": "", "light": False, "says": False, "noun": False} | more
    told["kinds"] = words(told["kinds"])
    return Profile(keys=words(keys), names=words(names), words=words(said), **told)


def mention(text: str = "She resigned", when: str = DAY, **more: Any) -> EventMention:  # noqa: ANN401
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


NAMED = profile("resign", "osei tarn", "resign osei tarn mayor")
