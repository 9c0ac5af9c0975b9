"""What the articles in examples/ must give, by careful reading, and that the scripts beside them run.

An entry is the TIMEX3 value, the basis, and words that its telling holds. What is not listed here must not be found.
"""

import runpy
from pathlib import Path

import pytest

from tests.pages import NEEDS
from timeline import Timeline, build_timeline

EXAMPLES = Path(__file__).parent.parent / "examples"

#: What any careful reader would list.
MUST = {
    ("mayor-resigns.txt", "2023-05-17"): [
        ("2019", "stated", "elected"),
        ("2021-03/..", "stated", "closed since"),
        ("2022-11", "stated", "awarded the work to Brightwater"),
        ("2023-02-14", "stated", "published her letters"),
        ("2023-02-15", "carried", "opened an inquiry"),
        ("2023-05-17", "publication", "has resigned"),
        ("2023-05-22", "stated", "will take over"),
        ("2023-09", "stated", "choose a new mayor"),
    ],
    ("band-returns.txt", "2024-03-08"): [
        ("2009", "stated", "formed"),
        ("2011", "carried", "signed"),
        ("2012-SU", "stated", "came out"),
        ("2019-10", "stated", "lost her voice"),
        ("2022-04", "stated", "returned to the stage"),
        ("2024-02", "stated", "left the trio"),
        ("2024-02", "carried", "hired Maeve Costello"),
        ("2024-03-08", "publication", "announced their fourth album"),
        ("2024-06-21", "stated", "will be released"),
        ("2024-09-05/2024-09-28", "stated", "will tour"),
    ],
    ("last-lock.txt", "2021-09-30"): [
        ("1893", "stated", "opened a shop"),
        ("1926-05", "stated", "moved the firm"),
        ("1940/1944", "stated", "made parts for radios"),
        ("1951-08-03", "stated", "destroyed its archive"),
        ("1952", "carried", "sold half of its shares"),
        ("1998", "stated", "launched the Model 2000"),
        ("2021-07", "stated", "rejected a plan"),
        ("2021-08-16", "stated", "declared itself bankrupt"),
        ("2021-09-28", "stated", "closed its workshop"),
        ("2022-SP", "stated", "A museum will open"),
    ],
}

#: What a careful reader may list or leave out.
MAY = {
    "mayor-resigns.txt": [("2021-03", "a barge struck")],
    "band-returns.txt": [("2017", "Marlay festival"), ("2024-03-05", "told the podcast")],
    "last-lock.txt": [("197", "412 people"), ("1930", "workshop on the canal")],
}

#: Words that some would take for a time, or for an event with one.
TRAPS = {
    "mayor-resigns.txt": ["20210319", "20190412", "1984", "2,018", "202 interview", "Second of May"],
    "band-returns.txt": ["Winters", "1408", "45 euros", "24 albums", "By Dana", "Published"],
    "last-lock.txt": ["Model 2000", "1600 pounds", "at 16", "is 71", "locks-1893"],
}

articles = pytest.mark.parametrize("name, day", MUST, ids=lambda told: told)


def read(name: str, day: str) -> Timeline:
    return build_timeline((EXAMPLES / name).read_text(encoding="utf-8"), day)


@articles
def test_every_event_is_found_with_its_date_and_basis(name: str, day: str) -> None:
    told = read(name, day)
    for value, basis, words in MUST[name, day]:
        found = [e for e in told if any(words in m.text for m in e.mentions) and e.when.value == value]
        assert [e.basis for e in found] == [basis], (value, words, told)


@articles
def test_nothing_else_is_found_and_nothing_twice(name: str, day: str) -> None:
    allowed = [(value, words) for value, _, words in MUST[name, day]] + MAY[name]
    for event in read(name, day):
        texts = [m.text for m in event.mentions]
        fits = [one for one in allowed if one[0] == event.when.value and any(one[1] in text for text in texts)]
        assert fits, event
        allowed.remove(fits[0])


@articles
def test_traps_date_nothing(name: str, day: str) -> None:
    told = read(name, day)
    (document,) = told.evidence.documents
    for trap in TRAPS[name]:
        start = document.text.index(trap)
        for event in told:
            for mention in event.mentions:
                near = [e for e in mention.expressions if e.start < start + len(trap) and start < e.end]
                assert not near, (trap, event)


@articles
def test_the_order_is_that_of_the_calendar(name: str, day: str) -> None:
    starts = [event.when.start for event in read(name, day)]
    assert starts == sorted(starts, key=lambda start: (start is not None, start))


@articles
def test_json_loses_nothing(name: str, day: str) -> None:
    told = read(name, day)
    back = Timeline.from_json(told.to_json())
    assert back == told
    assert list(back) == list(told)
    assert back.to_json() == told.to_json()


@pytest.mark.parametrize("script", sorted(EXAMPLES.glob("*.py")), ids=lambda path: path.name)
def test_scripts_run(script: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for package in NEEDS.get(script.name, ()):
        pytest.importorskip(package, reason=f"{script.name} needs {package}: pip install 'newstimeline[examples]'")
    runpy.run_path(str(script), run_name="__main__")
    told = capsys.readouterr().out
    assert told
    assert "False" not in told
