"""The pages of README.md and docs/, and what the commands they show print.

python -m tests.pages        writes anew what every `$ timeline …` of every page prints
"""

import contextlib
import io
import os
import re
import shlex
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from timeline.cli import main

ROOT: Final = Path(__file__).parent.parent
PAGES: Final = [ROOT / "README.md", *sorted((ROOT / "docs").glob("**/*.md"))]
COLUMNS: Final = "100"

_BLOCK: Final = re.compile(r"^```(?P<kind>\w+)\n(?P<body>.*?)^```$", re.MULTILINE | re.DOTALL)


def blocks(text: str, kind: str) -> Iterator[re.Match[str]]:
    """The fenced blocks of one kind."""
    return (block for block in _BLOCK.finditer(text) if block["kind"] == kind)


def printed(command: str) -> str:
    """What `timeline …` prints in the project's folder, standard error first."""
    program, *arguments = shlex.split(command)
    assert program == "timeline", "console blocks show the command line; sh blocks are for the rest"
    out, err = io.StringIO(), io.StringIO()
    with contextlib.chdir(ROOT), contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        os.environ["COLUMNS"] = COLUMNS
        main(arguments)
    return err.getvalue() + out.getvalue()


def rerun(text: str) -> str:
    """A page with what its commands print now."""

    def again(block: re.Match[str]) -> str:
        if block["kind"] != "console":
            return block[0]
        commands = re.findall(r"^\$ (.*)$", block["body"], re.MULTILINE)
        told = "\n".join(f"$ {command}\n{printed(command)}" for command in commands)
        return f"```console\n{told}```"

    return _BLOCK.sub(again, text)


if __name__ == "__main__":
    for page in PAGES:
        page.write_text(rerun(page.read_text(encoding="utf-8")), encoding="utf-8")
