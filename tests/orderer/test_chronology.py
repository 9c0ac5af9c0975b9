"""Chronologies: what each line tells that opens with its date."""

import pytest

from timeline import build_timeline

PUBLISHED = "2024-07-03"

ITEMS = [
    # (lines, the value and the text of each event)
    (
        "1812: First petition to Parliament\n1831 - Work begins\nJune 1834: The centre arch falls",
        [("1812", "First petition to Parliament"), ("1831", "Work begins"), ("1834-06", "The centre arch falls")],
    ),
    (
        "• 3 May 2019: Council approves the plan\n• 4 June 2020 – £12m repair starts",
        [("2019-05-03", "Council approves the plan"), ("2020-06-04", "£12m repair starts")],
    ),
    (
        "12 May 1941 – Hit by a bomb; closed for a year\n\n1987 — Listed",
        [("1941-05-12", "Hit by a bomb; closed for a year"), ("1987", "Listed")],
    ),
    # what hangs on an item has no date of its own
    (
        "March 2020: Closed to cars after cracks are found\n1987: Listed",
        [("1987", "Listed"), ("2020-03", "Closed to cars")],
    ),
    # one line alone needs a verb
    ("May 2019 - The bridge is opened.", [("2019-05", "The bridge is opened")]),
    ("2019 - A year to forget", []),
    # a dateline dates its story, and a weekday with hours nothing
    ("July 2, 2024 - The mayor resigned.", [("2024-07-03", "The mayor resigned")]),
    ("Monday: Cloudy\nTuesday: Rain", []),
]


@pytest.mark.parametrize("text, told", ITEMS, ids=[text[:30] for text, _ in ITEMS])
def test_items(text: str, told: list[tuple[str, str]]) -> None:
    assert [(event.when.value, event.text) for event in build_timeline(text, PUBLISHED)] == told
