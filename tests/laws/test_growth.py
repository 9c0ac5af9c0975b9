"""Time grows as the text does: counted in calls, for each stage, on news and on text made to stumble over.

A clock on a busy machine proves nothing, so calls of Python functions and of the interpreter's own are counted: from
two kilobytes to sixteen, and under the profile "thorough" from ten kilobytes to a megabyte, which takes an hour. What a
single call costs is not seen here: `python tests/benchmarks/throughput.py` measures that.
"""

import sys
import tracemalloc
from collections.abc import Callable

import pytest
from hypothesis import settings

from tests.benchmarks.throughput import news
from tests.laws.texts import ENDLESS
from timeline import build_timeline, tag
from timeline.orderer.sentences import sentences

SMALL, TIMES = (10_000, 100) if settings.get_current_profile_name() == "thorough" else (2_000, 8)
#: The growth of work that is still linear: what is found in the first kilobytes only (a date line) and what sorting
#: costs make it differ a little from that of the text.
MORE = 1.25


def endless(unit: str) -> Callable[[int], str]:
    """So many characters of one unit of text, told again and again."""
    return lambda size: (unit * (size // len(unit) + 1))[:size]


TEXTS: dict[str, Callable[[int], str]] = {"news": news, **{name: endless(unit) for name, unit in ENDLESS.items()}}
STAGES: dict[str, Callable[[str], object]] = {
    "sentences": sentences,
    "tag": lambda text: tag(text, "2022-08-06"),
    "build_timeline": lambda text: list(build_timeline(text, "2022-08-06")),
}


def steps(call: Callable[[], object]) -> int:
    """How many functions are called, in Python and in C."""
    count = 0

    def note(_frame: object, event: str, _told: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(note)
    try:
        call()
    finally:
        sys.setprofile(before)
    return count


def peak(call: Callable[[], object]) -> int:
    """How many bytes are held at once."""
    tracemalloc.start()
    try:
        call()
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize("name", TEXTS)
@pytest.mark.parametrize("stage", STAGES)
def test_steps_grow_as_the_text_does(stage: str, name: str) -> None:
    call, make = STAGES[stage], TEXTS[name]
    call(make(500))  # first calls load tables
    small, large = (steps(lambda size=size: call(make(size))) for size in (SMALL, SMALL * TIMES))  # type: ignore[misc]
    assert large <= MORE * TIMES * small + 2000


@pytest.mark.parametrize("name", ["news", "one event", "digits", "open quotation marks", "carried"])
def test_memory_grows_as_the_text_does(name: str) -> None:
    call, make = STAGES["build_timeline"], TEXTS[name]
    call(make(500))
    small, large = (peak(lambda size=size: call(make(size))) for size in (SMALL, SMALL * TIMES))  # type: ignore[misc]
    assert large <= MORE * TIMES * small + 200_000
