"""Which clause gets which time, and what the time becomes with its signals."""

import pytest

from timeline import Unresolved, extract_events

DATED = [
    # (text, trigger, value, basis), published on Saturday 6 August 2022
    ("Police said Thursday that two men were shot two days ago.", "said", "2022-08-04", "stated"),
    ("Police said Thursday that two men were shot two days ago.", "shot", "2022-08-04", "stated"),
    ("Two men were killed in 2019, police said Thursday.", "killed", "2019", "stated"),
    ("Two men were killed in 2019, police said Thursday.", "said", "2022-08-04", "stated"),
    ("The bridge, which opened in 1932, was closed last month.", "opened", "1932", "stated"),
    ("The bridge, which opened in 1932, was closed last month.", "closed", "2022-07", "stated"),
    ("She led the bank from 2003 to 2009.", "led", "2003/2009", "stated"),
    ("Between March 2019 and June 2019 they built a wall.", "built", "2019-03/2019-06", "stated"),
    ("He has lived there since 2016.", "lived", "2016/..", "stated"),
    ("The plant must close by 2028.", "close", "../2028", "stated"),
    ("In 2018 Ann backed the plan, after which Bob asked her to reconsider.", "asked", "2018", "carried"),
    ("The vote was held on Tuesday. Two days after the vote, the mayor quit.", "quit", "2022-08-04", "carried"),
    ("The mayor has resigned.", "resigned", "2022-08-06", "publication"),
    ("The mayor will resign.", "resign", "2022-08-07/..", "tense"),
    ("The mayor had resigned.", "resigned", "../2022-08-05", "tense"),
    ("The fair was moved from June 2022 to October 2022.", "moved", "2022-10", "stated"),
    ("Since its founding by two brothers in 1990, the school has grown.", "grown", "1990/..", "carried"),
    ("Since the April 20 explosion, oil has leaked.", "explosion", "2022-04-20", "stated"),
    ("The results will be told after a meeting on Tuesday.", "meeting", "2022-08-09", "stated"),
]


@pytest.mark.parametrize("text, trigger, value, basis", DATED)
def test_dates(text: str, trigger: str, value: str, basis: str) -> None:
    found = next(m for m in extract_events(text, "2022-08-06") if trigger in m.trigger_text)
    assert (found.when.value, found.basis) == (value, basis)


TEXTS = [
    ("date 2022-08-06 The mayor has resigned.", "The mayor has resigned"),
    ("Osei, who was elected in 2018, stepped down last week.", "Osei, who was elected in 2018, stepped down last week"),
]


@pytest.mark.parametrize("text, expected", TEXTS)
def test_texts(text: str, expected: str) -> None:
    assert extract_events(text, "2022-08-06")[-1].text == expected


UNTOLD = [
    ("Sales rose for the first time since 2008.", "2008"),
    ("Profit was up from a year ago.", "2021"),
    ("He won the 2015 award for his novel.", "2015"),
    ("She backed the 2019 strike.", "2019"),
    ("He did not resign in 2019.", None),
]


@pytest.mark.parametrize("text, value", UNTOLD)
def test_what_dates_nothing(text: str, value: str | None) -> None:
    for mention in extract_events(text, "2022-08-06"):
        assert getattr(mention.when, "value", None) != value or mention.factuality == "denied"


FACTS = [
    ("He did not resign in 2019.", "resign", "denied"),
    ("If he resigns on Monday, the bank fails.", "resigns", "conditional"),
    ("She hopes to win in May.", "win", "conditional"),
    ("He usually sang in May.", "sang", "habitual"),
    ("The fair will open in May.", "open", "scheduled"),
    ("The fair is expected to open in May.", "open", "scheduled"),
    ('"We sold the house in 2019 to my sister," he said.', "sold", "quoted"),
    ("He resigned in 2019.", "resigned", "fact"),
]


@pytest.mark.parametrize("text, trigger, expected", FACTS)
def test_factuality(text: str, trigger: str, expected: object) -> None:
    found = next(m for m in extract_events(text, "2022-08-06") if trigger in m.trigger_text)
    assert found.factuality == expected


def test_no_date_known_for_an_election_that_no_clause_dates() -> None:
    (found,) = extract_events("Two days after the election, he quit.", "2022-08-06")
    assert isinstance(found.when, Unresolved)
    assert "no date known for" in found.when.reason
