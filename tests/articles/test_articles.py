"""Whole pages: no stamp or title dates anything, the order holds, and what was once right stays right."""

import pytest

from tests.articles.score import Counts, measured
from tests.articles.texts import NAMES, article

#: F1 of the events and of the dates that each article has reached, in steps of five per cent. Only ever to be raised.
REACHED: dict[str, tuple[int, int]] = {
    "arson": (90, 95),
    "bakery": (90, 90),
    "bassist": (100, 100),
    "buses": (80, 85),
    "cave": (90, 100),
    "cholera": (100, 100),
    "coach": (65, 65),
    "comet": (95, 95),
    "council": (90, 100),
    "crash": (65, 75),
    "derby": (90, 100),
    "dividend": (100, 100),
    "drummer": (85, 90),
    "election": (80, 75),
    "ferrylog": (100, 100),
    "festival": (55, 60),
    "film": (70, 80),
    "final": (95, 100),
    "fossil": (80, 80),
    "heist": (80, 85),
    "hiker": (85, 85),
    "hospice": (70, 80),
    "housing": (80, 90),
    "interview": (75, 80),
    "landslide": (80, 85),
    "lighthouse": (90, 95),
    "measles": (80, 80),
    "merger": (90, 100),
    "minister": (85, 90),
    "missing": (100, 100),
    "mosaic": (100, 100),
    "museum": (85, 85),
    "obituary": (95, 100),
    "phone": (100, 100),
    "professor": (85, 90),
    "recall": (90, 100),
    "results": (95, 95),
    "runway": (95, 95),
    "senator": (90, 100),
    "siege": (95, 100),
    "singer": (80, 90),
    "startup": (85, 90),
    "storm": (60, 60),
    "strike": (90, 100),
    "tractor": (90, 90),
    "transfer": (85, 90),
    "travel": (75, 75),
    "trial": (80, 80),
    "trolley": (90, 90),
    "vaccine": (90, 100),
    "verdict": (95, 95),
    "zoo": (80, 85),
}

#: The traps that an article still falls into. Only ever to be lowered.
TRAPS: dict[str, int] = {"festival": 1, "hospice": 2, "trolley": 1}


@pytest.fixture(scope="module")
def counts() -> dict[str, Counts]:
    return {name: measured(article(name)) for name in NAMES}


def test_every_article_has_its_figures() -> None:
    assert sorted(REACHED) == NAMES


@pytest.mark.parametrize("name", NAMES)
def test_article(name: str, counts: dict[str, Counts]) -> None:
    found = counts[name]
    assert (found.traps, found.unsorted, found.misplaced) == (TRAPS.get(name, 0), 0, 0)
    events, dates = REACHED[name]
    assert found.events >= events, "\n".join(found.errors)
    assert found.dates >= dates, "\n".join(found.errors)
