"""docs/expressions.md: what the tagger reads, written from the tables of tests/phrases.

python -m tests.reference        writes the page anew
"""

from collections.abc import Iterator
from itertools import groupby
from pathlib import Path
from typing import Final

from tests.phrases.table import FOLDER, Row, rows

PAGE: Final = Path(__file__).parent.parent / "docs" / "expressions.md"
EXAMPLES: Final = 6
OPENING: Final = """\
# What the tagger reads

Written from the specification in `tests/phrases/`, which holds many more rows: every row is a test. An expression
stands in **bold** in its sentence; beside it stand the publication date and what it says, as a TIMEX3 value (`?` where
it is seen and cannot be read) with its modifier, if it has one. How values are resolved, and why, is told in
[Decisions](decisions.md).
"""
NOTHING: Final = """\

## What it leaves alone

In these nothing is found, or nothing but what is bold: words of time in another sense, names, numbers.
"""


def page() -> str:
    """The page as the tables tell it."""
    names = sorted(path.stem for path in FOLDER.glob("*.txt"))
    told = [name for name in names if not name.startswith("nothing")]
    left_alone = [name for name in names if name.startswith("nothing")]
    lines = [OPENING, *(line for name in told for line in _table(name)), NOTHING]
    lines += [line for name in left_alone for line in _list(name)]
    return "\n".join(lines).rstrip() + "\n"


def _title(name: str) -> str:
    first = (FOLDER / f"{name}.txt").read_text(encoding="utf-8").partition("\n")[0]
    return first.lstrip("# ").rstrip(".")


def _topics(name: str) -> Iterator[tuple[str, list[Row]]]:
    for topic, found in groupby(rows(name), key=lambda row: row.topic):
        yield topic, list(found)[:EXAMPLES]


def _table(name: str) -> Iterator[str]:
    yield f"## {_title(name)}\n"
    for topic, found in _topics(name):
        yield f"**{topic}**\n" if topic else ""
        yield "| text | published | value |\n| --- | --- | --- |"
        for row in found:
            said = ", ".join(f"`{e.value or '?'}`" + (f" {e.mod}" if e.mod else "") for e in row.expected)
            yield f"| {_marked(row)} | {row.pub_date or 'unknown'} | {said} |"
        yield ""


def _list(name: str) -> Iterator[str]:
    yield f"### {_title(name)}\n"
    for topic, found in _topics(name):
        yield f"- **{topic}**: " + " · ".join(_marked(row) for row in found)
    yield ""


def _marked(row: Row) -> str:
    """The text of a row with its expressions in bold, on one line."""
    text, at = "", 0
    for e in row.expected:
        text += f"{_plain(row.text[at : e.start])}**{_plain(row.text[e.start : e.end])}**"
        at = e.end
    return text + _plain(row.text[at:])


def _plain(text: str) -> str:
    """Text that Markdown leaves as it is."""
    text = text.replace("\n", " ⏎ ")
    return "".join(f"\\{c}" if c in "|*_<>`#[]\\" else c for c in text)


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
