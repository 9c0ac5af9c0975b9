"""Test your own parser of dates: ten lines, shown on dateparser.

A parser is a function of a text and the day it was published on. Run it from anywhere:
`python examples/test_your_own_parser.py`; or with pytest, where `test_ago` is the whole test.
"""

from datetime import date, datetime, time

import dateparser
from hypothesis import HealthCheck, Phase, given, settings

from timeline.strategies import ALONE, KINDS, Phrase, assert_resolves, phrases

QUICK = settings(max_examples=40, derandomize=True, database=None, deadline=None, suppress_health_check=[*HealthCheck])


def parse(text: str, published: date) -> datetime | None:
    """The parser under test: dateparser, told that news looks back, at the end of the day."""
    now = datetime.combine(published, time(23, 59))
    chosen = {"RELATIVE_BASE": now, "PREFER_DATES_FROM": "past"}
    found: datetime | None = dateparser.parse(text, languages=["en"], settings=chosen)
    return found


def test_ago() -> None:
    assert_resolves(parse, phrases("ago"), settings=QUICK)


#: What a moment can answer: dateparser knows no lengths of time, no ranges and nothing vague.
LENGTHS = {kind for kind in KINDS if "duration" in kind} | {"stretch", "recurrence", "range", "open_side", "era"}
MOMENTS = [kind for kind in KINDS if kind in ALONE - LENGTHS]


def failures(kind: str) -> tuple[list[Phrase], list[Phrase]]:
    """Of forty phrases of a kind, those that get no answer, and those that get a wrong one."""
    unread: list[Phrase] = []
    misread: list[Phrase] = []

    @settings(QUICK, phases=[Phase.generate])
    @given(phrases(kind))
    def read(phrase: Phrase) -> None:
        answer = parse(phrase.text, phrase.pub_date)
        if not phrase.agrees(answer):
            (unread if answer is None else misread).append(phrase)

    read()
    return unread, misread


def main() -> None:
    for kind in MOMENTS:
        unread, misread = failures(kind)
        if unread or misread:
            print(f"{kind}: of 40 phrases, {len(unread)} unread and {len(misread)} read otherwise")
        for failed in (unread, misread):
            for phrase in sorted(failed, key=lambda phrase: len(phrase.text))[:1]:
                answer = parse(phrase.text, phrase.pub_date)
                print(f"    {phrase}; dateparser says {answer or 'nothing'}")


if __name__ == "__main__":
    main()
