"""The tense of the clause around a time, marked by brackets."""

import pytest

from timeline.languages.en.clause import EnglishClause


@pytest.mark.parametrize(
    ("text", "tense"),
    [
        ("The court met on [Friday].", "past"),
        ("On [Friday] the court met.", "past"),
        ("The court was told on [Friday] to wait.", "past"),
        ("The deal had been signed in [March].", "past"),
        ("He said [Friday] that it rained.", "past"),
        ("She was forced to resign [Friday].", "past"),
        ("The strike planned for [Saturday] was cancelled.", "past"),
        ("The court will meet on [Friday].", "future"),
        ("On [Friday] the court will meet.", "future"),
        ("He'll be sworn in on [Friday].", "future"),
        ("The vote is scheduled for [Friday].", "future"),
        ("They are to meet on [Friday].", "future"),
        ("They plan to meet on [Friday].", "future"),
        ("He agreed to buy it in [February].", "future"),
        ("Talks were postponed until [Friday].", "future"),
        ("The offer was extended to [Friday].", "future"),
        ("They could leave as early as [Friday].", "future"),
        ("He must pay by [Friday].", "future"),
        ("The fair opens on [Friday].", "present"),
        ("A sign: [Friday].", None),
    ],
)
def test_the_verb_that_governs(text: str, tense: str | None) -> None:
    start, end = text.index("["), text.index("]") - 1
    assert EnglishClause(text.replace("[", "").replace("]", ""), start, end).tense() == tense
