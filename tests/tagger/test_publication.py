"""Publication dates: as arguments, and as texts state them of themselves."""

from datetime import UTC, date, datetime

import pytest

from timeline import BadDate, Policy, TimelineError, tag
from timeline.tagger.publication import find_pub_date, read_pub_date


@pytest.mark.parametrize(
    ("value", "read"),
    [
        ("2022-08-06", "2022-08-06T00:00:00"),
        ("2022-08-06T17:30", "2022-08-06T17:30:00"),
        ("2022-08-06T17:30:05Z", "2022-08-06T17:30:05"),
        ("2022-08-06 17:30:05+02:00", "2022-08-06T17:30:05"),
        ("6 August 2022", "2022-08-06T00:00:00"),
        ("Aug. 6, 2022", "2022-08-06T00:00:00"),
        ("06/08/2022", None),
        ("25/12/2022", "2022-12-25T00:00:00"),
        ("05/05/2022", "2022-05-05T00:00:00"),
        (date(2022, 8, 6), "2022-08-06T00:00:00"),
        (datetime(2022, 8, 6, 17, 30, tzinfo=UTC), "2022-08-06T17:30:00"),
    ],
)
def test_reads(value: object, read: str | None) -> None:
    if read is None:
        with pytest.raises(BadDate, match="two ways"):
            read_pub_date(value)
    else:
        found = read_pub_date(value)
        assert found is not None
        assert found.isoformat() == read


def test_a_policy_says_the_order() -> None:
    assert str(read_pub_date("06/08/2022", Policy(date_order="DMY")))[:10] == "2022-08-06"
    assert str(read_pub_date("06/08/2022", Policy(date_order="MDY")))[:10] == "2022-06-08"


@pytest.mark.parametrize(
    "value", ["", "yesterday", "2022-13-40", "2022-02-30", "August 2022", "soon", 20220806, 1.5, b"2022"]
)
def test_refuses_in_plain_words(value: object) -> None:
    with pytest.raises(BadDate) as refused:
        tag("on Tuesday", value)
    assert isinstance(refused.value, TimelineError)
    assert "YYYY-MM-DD" in str(refused.value) or "must be a date" in str(refused.value)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("date 2022-08-06 American singer Ann Lee has spoken.", "2022-08-06"),
        ("Published: 15 March 2023\nThe council met.", "2023-03-15"),
        ("Mayor quits\nBy Ann Lee\nMarch 15, 2023\n\nThe mayor quit.", "2023-03-15"),
        ("LONDON, March 15, 2023 (Wire) – The council met.", "2023-03-15"),
        ("PARIS, 3 May 2021 — The council met.", "2021-05-03"),
        ("The bridge fell on 3 May 2021.", None),
        ("On 3 May 2021 the bridge fell.", None),
        ("In May 2021 the bridge fell.", None),
        ("The bridge fell.", None),
        ("", None),
    ],
)
def test_finds(text: str, day: str | None) -> None:
    found = find_pub_date(text)
    assert (found[0].to_date_string() if found else None) == day
