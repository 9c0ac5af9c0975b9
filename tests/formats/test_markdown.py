"""The Markdown table has three columns and a row for each event, and an article's text is text in it."""

from hypothesis import given
from markdown_it import MarkdownIt
from markdown_it.token import Token

from tests.effort import effort
from tests.formats import told
from timeline import build_timeline
from timeline.formats._text import one_line
from timeline.formats.markdown import dump
from timeline.model import Event, Evidence, Interval

#: Tables, strike-through and raw HTML, as GitHub has them; links are checked by the absence of what begins them.
GITHUB = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])


def rows(markdown: str) -> list[list[Token]]:
    """The cells of each row, as the tokens of their text."""
    found: list[list[Token]] = []
    for token in GITHUB.parse(markdown):
        if token.type == "tr_open":
            found.append([])
        elif token.type == "inline":
            found[-1].append(token)
    return found


def plain(cell: Token) -> str:
    """The text of a cell that holds nothing but text."""
    assert {child.type for child in cell.children or []} <= {"text", "text_special"}, cell
    return "".join(child.content for child in cell.children or [])


@effort(0.5)
@given(told.events)
def test_any_text_is_text_in_its_own_cell(events: list[Event]) -> None:
    markdown = dump(told.evidence_of(events), events)
    head, *body = rows(markdown)
    assert [plain(cell) for cell in head] == ["Date", "Event", "Evidence"]
    assert [[plain(cell) for cell in row][1] for row in body] == [one_line(event.text) for event in events]
    assert all(len(row) == 3 for row in body)


def test_every_hostile_text() -> None:
    when = Interval.parse("2022")
    for text in told.HOSTILE:
        mention = build_timeline("It opened in 2022.", "2022-08-06")[0].mentions[0]
        row = dump(Evidence(), [Event(when=when, text=text, mentions=(mention,))])
        assert [plain(cell) for cell in rows(row)[1]] == ["2022", one_line(text), "stated: “in 2022”"]
        assert "https://" not in row
        assert "www.e" not in row


def test_it_looks_like_this() -> None:
    told_ = build_timeline(
        "In early 1932, the *new* pier opened | in 2,018 days. On Tuesday, the mayor resigned.", "2022-08-06"
    )
    assert dump(told_.evidence, told_).splitlines()[:2] == ["| Date | Event | Evidence |", "| --- | --- | --- |"]
    assert r"| early 1932 | In early 1932, the \*new\* pier opened" in dump(told_.evidence, told_)
