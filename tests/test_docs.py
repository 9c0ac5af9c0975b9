"""What README.md and docs/ show is what happens: every `>>>` and every `$ …` of every page is run."""

import doctest
import re
from pathlib import Path
from types import ModuleType

import pytest

import timeline
from tests.pages import COLUMNS, PAGES, ROOT, blocks, rerun
from timeline import strategies
from timeline.model import Basis
from timeline.orderer.confidence import BY_BASIS, MEASURED

DIRECTIVE = re.compile(r"^\.\. (?:data|auto(?!module)\w+):: (\S+)", re.MULTILINE)
LINK = re.compile(r"\]\((?!\w+:)([^)#\s]+)")

pages = pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))


@pages
def test_python_of_a_page(page: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    text = page.read_text(encoding="utf-8")
    names: dict[str, object] = {}
    wrong: list[str] = []
    for block in blocks(text, "python"):
        line = text.count("\n", 0, block.start("body"))
        test = doctest.DocTestParser().get_doctest(block["body"], names, page.name, str(page), line)
        runner = doctest.DocTestRunner(optionflags=doctest.NORMALIZE_WHITESPACE | doctest.ELLIPSIS)
        runner.run(test, out=wrong.append, clear_globs=False)
        names.update(test.globs)
    assert not wrong, "".join(wrong)


@pages
def test_commands_of_a_page(page: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", COLUMNS)
    text = page.read_text(encoding="utf-8")
    assert rerun(text) == text, "python -m tests.pages writes the pages anew"


@pages
def test_links_of_a_page_lead_somewhere(page: Path) -> None:
    for link in LINK.findall(page.read_text(encoding="utf-8")):
        assert (page.parent / link).exists(), link


def test_the_contents_list_every_page() -> None:
    docs = ROOT / "docs"
    listed = set(LINK.findall((docs / "index.md").read_text(encoding="utf-8"))) | {"index.md"}
    assert listed == {str(page.relative_to(docs)) for page in docs.glob("**/*.md")}


@pytest.mark.parametrize("module", [timeline, strategies], ids=lambda module: module.__name__)
def test_every_public_name_stands_in_the_reference(module: ModuleType) -> None:
    reference = "".join(page.read_text(encoding="utf-8") for page in (ROOT / "docs" / "reference").glob("*.md"))
    parts = [part for part in reference.split(".. currentmodule:: ") if part.startswith(f"{module.__name__}\n")]
    assert set(module.__all__) == {name for part in parts for name in DIRECTIVE.findall(part)}


@pytest.mark.parametrize("basis", [basis for basis, share in BY_BASIS.items() if share])
def test_confidence_is_told_as_it_is_given(basis: Basis) -> None:
    page = (ROOT / "docs" / "events.md").read_text(encoding="utf-8")
    (row,) = re.findall(rf"^\| {basis} \|.*0\.\d\d \|$", page, re.MULTILINE)
    *of_rules, of_basis = map(float, re.findall(r"0\.\d\d", row))
    assert sorted(of_rules) == sorted(share for (of, _), share in MEASURED.items() if of == basis)
    assert of_basis == BY_BASIS[basis]
