"""What README.md and docs/ show is what happens: every `>>>` and every `$ timeline …` of every page is run."""

import doctest
import re
import shlex
from pathlib import Path

import pytest

from timeline.cli import main

ROOT = Path(__file__).parent.parent
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("**/*.md"))]
BLOCK = re.compile(r"^```(?P<kind>\w+)\n(?P<body>.*?)^```$", re.MULTILINE | re.DOTALL)
LINK = re.compile(r"\]\((?!\w+:)([^)#\s]+)")

pages = pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))


def blocks(page: Path, kind: str) -> list[tuple[int, str]]:
    """The blocks of one kind, each with the line it begins on."""
    text = page.read_text(encoding="utf-8")
    found = (m for m in BLOCK.finditer(text) if m["kind"] == kind)
    return [(text.count("\n", 0, m.start("body")), m["body"]) for m in found]


@pages
def test_python_of_a_page(page: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    names: dict[str, object] = {}
    told: list[str] = []
    for line, body in blocks(page, "python"):
        test = doctest.DocTestParser().get_doctest(body, names, page.name, str(page), line)
        runner = doctest.DocTestRunner(optionflags=doctest.NORMALIZE_WHITESPACE | doctest.ELLIPSIS)
        runner.run(test, out=told.append, clear_globs=False)
        names.update(test.globs)
    assert not told, "".join(told)


@pages
def test_commands_of_a_page(page: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.chdir(ROOT)
    monkeypatch.setenv("COLUMNS", "100")
    for _, body in blocks(page, "console"):
        for shown in re.split(r"^\$ ", body, flags=re.MULTILINE)[1:]:
            command, _, output = shown.partition("\n")
            program, *arguments = shlex.split(command)
            assert program == "timeline", "console blocks are for the command line; use sh for the rest"
            main(arguments)
            printed = capsys.readouterr()
            assert printed.err + printed.out == output.rstrip("\n") + "\n", command


@pages
def test_links_of_a_page_lead_somewhere(page: Path) -> None:
    for link in LINK.findall(page.read_text(encoding="utf-8")):
        assert (page.parent / link).exists(), link
