"""What neighbours lend each other, and what stands in an address or a quotation."""

import pytest

from timeline import tag
from timeline.tagger.candidates import in_address
from timeline.tagger.quotations import holding, quotations


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("at 3 p.m. on Friday", ["2023-03-10T15:00", "2023-03-10"]),
        ("on Friday at 3 p.m.", ["2023-03-10", "2023-03-10T15:00"]),
        ("on Friday at about 3 p.m.", ["2023-03-10", "2023-03-10T15:00"]),
        ("between March and June 2019", ["2019-03", "2019-06"]),
        ("from 3 March to 5 June 2019", ["2019-03-03", "2019-06-05"]),
        ("June 2019 and March", ["2019-06", "2019-03"]),
        ("from Friday to Monday", ["2023-03-10", "2023-03-13"]),
        ("on 2 and 5 May 2019", ["2019-05-02", "2019-05-05"]),
    ],
)
def test_neighbours_complete_each_other(text: str, values: list[str]) -> None:
    assert [e.value for e in tag(f"It was open {text}.", "2023-03-15")] == values


@pytest.mark.parametrize(
    ("text", "stretch"),
    [
        ("see https://news.test/2018/03 now", "2018"),
        ("see www.news.test/2018 now", "2018"),
        ("see news.test/a/2018 now", "2018"),
        ("write to may2018@news.test now", "2018"),
        ("#Budget2018 now", "2018"),
        ("@friday now", "friday"),
        ("#friday now", "friday"),
        ("report_2018_final now", "2018"),
    ],
)
def test_addresses(text: str, stretch: str) -> None:
    start = text.index(stretch)
    assert in_address(text, start, start + len(stretch))
    assert not tag(text.removesuffix(" now"), "2023-03-15")


@pytest.mark.parametrize("text", ["in 2018, and", "(2018)", "in 2018/19", "“2018”", "2018.", "Mr. X (1918–2018)"])
def test_no_addresses(text: str) -> None:
    start = text.index("2018")
    assert not in_address(text, start, start + 4)


def test_quotations_are_closed_by_their_mark_or_by_the_paragraph() -> None:
    text = 'He said: "We won." She: “Never.” Then: "It goes\n\non." End'
    spans = quotations(text)
    assert [text[a:b] for a, b in spans] == ['"We won."', "“Never.”"]
    assert holding(spans, text.index("won")) == spans[0]
    assert holding(spans, text.index("She")) is None
