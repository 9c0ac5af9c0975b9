"""What a story reports as new on its day, and what it only says in passing."""

import pytest

from timeline import build_timeline

NEWS = [
    "Linda Osei has resigned as mayor of Tarn.",
    "Mayor quits after vote\nLinda Osei was asked to go.",
    "Police are searching the harbour of Tarn.",
    "A spokesman says that the ferry is safe.",
    "The council was told of the fire by a neighbour.",
    "I said that the shop was shut. The mayor has resigned.",
]
NO_NEWS = [
    "Ten years have passed.",
    "The scheme aims to lower the cost of milk.",
    "How bees get their stripes",
    "What happened",
    "The honey that nobody sold: how Ann Lee built a firm",
    "I spent a year on it. We had no tools. My son built one and we sold it. The shop was shut.",
    "Students are taught to cook and to sew.",
    "The plant employs hundreds and makes steel.",
    "I have decided to try another oven.",
    "We provide many services to our guests.",
    "Drilling for oil, the firm had grown.",
]


@pytest.mark.parametrize("text", NEWS)
def test_news(text: str) -> None:
    assert [event.basis for event in build_timeline(text, "2022-08-06")] == ["publication"]


@pytest.mark.parametrize("text", NO_NEWS)
def test_no_news(text: str) -> None:
    assert len(build_timeline(text, "2022-08-06")) == 0
