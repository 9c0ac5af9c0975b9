"""docs/expressions.md says what tests/phrases says."""

from tests.reference import PAGE, page


def test_the_page_is_up_to_date() -> None:
    assert PAGE.read_text(encoding="utf-8") == page(), "python -m tests.reference writes it anew"
