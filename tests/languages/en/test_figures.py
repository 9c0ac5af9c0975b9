"""Shapes of figures, and what each can be read as."""

import pytest

from timeline.languages.en.figures import FIGURES
from timeline.meaning import Fields


def read(text: str, at: int = 0) -> tuple[str, dict[str, object]]:
    match = FIGURES.pattern.match(text, at)
    assert match is not None
    assert match.lastgroup is not None
    return match[0], dict(FIGURES.readers[match.lastgroup](match))


@pytest.mark.parametrize(
    ("text", "category", "value"),
    [
        ("2018-03-05", "FULL", Fields(year=2018, month=3, day=5)),
        ("2018-03-05T17:30", "FULL", Fields(year=2018, month=3, day=5, hour=17, minute=30)),
        ("20180305", "FULL", Fields(year=2018, month=3, day=5)),
        ("2018/03/05", "FULL", Fields(year=2018, month=3, day=5)),
        ("05/Mar/2018", "FULL", Fields(year=2018, month=3, day=5)),
        ("5 p.m.", "CLOCK", Fields(hour=17, minute=0)),
        ("5:30pm", "CLOCK", Fields(hour=17, minute=30)),
        ("12 a.m.", "CLOCK", Fields(hour=0, minute=0)),
        ("12 p.m.", "CLOCK", Fields(hour=12, minute=0)),
        ("17:30", "CLOCK24", Fields(hour=17, minute=30)),
        ("1990s", "DECADE", Fields(decade=199)),
        ("90s", "DECADE", Fields(decade=9, short=True)),
        ("1700s", "DECADE", Fields(century=17)),
        ("3rd", "ORD", 3),
        ("2018", "YEAR4", 2018),
        ("202", "GARBLED", 202),
        ("1,500", "NUM", 1500),
        ("2.5", "NUM", 2.5),
        ("5 1/2", "NUM", 5.5),
        ("12", "DAYFIG", 12),
    ],
)
def test_reads(text: str, category: str, value: object) -> None:
    whole, readings = read(text)
    assert (whole, readings.get(category)) == (text, value)


@pytest.mark.parametrize("text", ["555-1234", "1-2-3-4", "1.2.3.4", "13 p.m.", "9999-99-99", "1234567890123"])
def test_reads_nothing_in(text: str) -> None:
    match = FIGURES.pattern.match(text)
    assert match is not None
    assert not FIGURES.readers[str(match.lastgroup)](match)
