"""Choices that a caller may make, and what each changes."""

from typing import Any

import pytest

from timeline import BadPolicy, Policy, tag


@pytest.mark.parametrize(
    ("text", "choices", "value"),
    [
        ("It ended on 3/4/2018.", {"date_order": "DMY"}, "2018-04-03"),
        ("It ended on 3/4/2018.", {}, "2018-03-04"),
        ("It rained last week.", {"week_start": "sunday"}, "2022-07-24/2022-07-30"),
        ("It rained two weeks ago.", {"week_start": "sunday"}, "2022-07-17/2022-07-23"),
        ("It rained last week.", {}, "2022-W30"),
        ("Profits rose in fiscal 2020.", {"fiscal_year_start": 10}, "2019-10/2020-09"),
        ("A sign: Friday.", {"prefer": "future"}, "2022-08-12"),
    ],
)
def test_choices(text: str, choices: dict[str, Any], value: str) -> None:
    assert [e.value for e in tag(text, "2022-08-06", policy=Policy(**choices))] == [value]


def test_a_week_from_sunday_on_a_sunday() -> None:
    (this,) = tag("It rained this week.", "2022-08-07", policy=Policy(week_start="sunday"))
    assert this.value == "2022-08-07/2022-08-13"


@pytest.mark.parametrize(
    "choices",
    [{"date_order": "YMD"}, {"week_start": "friday"}, {"hemisphere": "east"}, {"fiscal_year_start": 13}, {"prefer": 0}],
)
def test_refuses_in_plain_words(choices: dict[str, Any]) -> None:
    with pytest.raises(BadPolicy, match="must be one of"):
        Policy(**choices)


def test_refuses_what_is_no_policy() -> None:
    with pytest.raises(BadPolicy):
        tag("on Tuesday", "2022-08-06", policy="DMY")  # type: ignore[arg-type]
