"""Why an expression says what it says, and what else it could mean."""

import pytest

from timeline import tag


@pytest.mark.parametrize(
    ("text", "pub_date", "others"),
    [
        ("They met last Friday.", "2022-08-06", ["2022-07-29"]),  # a Saturday: yesterday, or in the week before
        ("They met last Friday.", "2022-08-08", []),  # a Monday: both are the same day
        ("They will meet next Friday.", "2022-08-03", ["2022-08-12"]),
        ("They will meet next Monday.", "2022-08-03", []),
        ("They met on Friday.", "2022-08-06", []),
    ],
)
def test_the_other_reading(text: str, pub_date: str, others: list[str]) -> None:
    (expression,) = tag(text, pub_date)
    assert [other.value for other in expression.alternatives] == others
    assert all(other in expression.explain() for other in others)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("They met on 31 June.", "there is no 2022-06-31"),
        ("In a 202 interview she spoke.", "202 is no year"),
        ("They will meet on Friday.", "the verb of its clause looks ahead"),
        ("It fell on 3 May 2021. The next day it rose.", "2021-05-03 told at character 11"),
    ],
)
def test_the_reason(text: str, reason: str) -> None:
    assert reason in tag(text, "2022-08-06")[-1].explain()
