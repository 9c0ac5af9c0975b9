"""The pages of README.md and docs/, and what the commands they show print.

python -m tests.pages        writes anew what every `$ timeline …` and `$ python examples/…` of every page prints
"""

import contextlib
import io
import os
import re
import runpy
import shlex
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Final

from timeline.cli import main

ROOT: Final = Path(__file__).parent.parent
PAGES: Final = [ROOT / "README.md", *sorted((ROOT / "docs").glob("**/*.md"))]
COLUMNS: Final = "100"
#: Packages of the extra `examples`, by the script that needs them.
NEEDS: Final = {"data_frame.py": ("pandas", "polars"), "thousand_articles.py": ("pandas",)}

_BLOCK: Final = re.compile(r"^```(?P<kind>\w+)\n(?P<body>.*?)^```$", re.MULTILINE | re.DOTALL)


def blocks(text: str, kind: str) -> Iterator[re.Match[str]]:
    """The fenced blocks of one kind."""
    return (block for block in _BLOCK.finditer(text) if block["kind"] == kind)


def runs(command: str) -> bool:
    """Whether all is installed that a command needs."""
    return all(find_spec(package) for package in NEEDS.get(Path(shlex.split(command)[1]).name, ()))


def printed(command: str) -> str:
    """What `timeline …` prints in the project's folder, standard error first, and what `python examples/…` does."""
    program, *arguments = shlex.split(command)
    assert program in {"timeline", "python"}, "console blocks show what is run here; sh blocks are for the rest"
    out, err = io.StringIO(), io.StringIO()
    with contextlib.chdir(ROOT), contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        os.environ["COLUMNS"] = COLUMNS
        if program == "python":
            runpy.run_path(arguments[0], run_name="__main__")
            return out.getvalue()
        main(arguments)
    return err.getvalue() + out.getvalue()


def rerun(text: str) -> str:
    """A page with what its commands print now."""

    def again(block: re.Match[str]) -> str:
        if block["kind"] != "console":
            return block[0]
        commands = re.findall(r"^\$ (.*)$", block["body"], re.MULTILINE)
        if not all(map(runs, commands)):
            return block[0]
        told = "\n".join(f"$ {command}\n{printed(command)}" for command in commands)
        return f"```console\n{told}```"

    return _BLOCK.sub(again, text)


if __name__ == "__main__":
    for page in PAGES:
        page.write_text(rerun(page.read_text(encoding="utf-8")), encoding="utf-8")
