"""What there is to read: files, directories and standard input, each article with its name and its raw bytes.

Nothing is understood here: that is left to the process that reads the article.
"""

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final, Literal

import attrs

from timeline.errors import TimelineError

Kind = Literal["text", "html", "jsonl", "json", "timeml"]

#: What a file holds, by its suffix; any other suffix is text where the file is named, and passed over in a directory.
SUFFIXES: Final[dict[str, Kind]] = {
    ".txt": "text",
    ".text": "text",
    ".md": "text",
    ".html": "html",
    ".htm": "html",
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".json": "json",
    ".tml": "timeml",
}
STDIN: Final = "-"


class Unreadable(TimelineError):
    """An article that is missing, forbidden, or not what its name says."""


@attrs.frozen
class Article:
    """An article, or a line of JSON Lines, as it was found; with `problem` in place of `raw` where it was not."""

    name: str
    kind: Kind
    raw: bytes = b""
    problem: str | None = None


def files(paths: Iterable[str]) -> list[str]:
    """The files that these paths name, directories with all that they hold, in order and each once.

    Raises `Unreadable` for a directory without any article.
    """
    found: list[str] = []
    for path in paths:
        if path == STDIN or "\0" in path or not Path(path).is_dir():
            found.append(path)
            continue
        held = sorted(str(file) for file in Path(path).rglob("*") if file.suffix.lower() in SUFFIXES and file.is_file())
        if not held:
            raise Unreadable(f"{path} holds no article: none of its files ends in {', '.join(SUFFIXES)}")
        found += held
    return list(dict.fromkeys(found))


def kind_of(path: str) -> Kind:
    """What a file holds, by its name."""
    return SUFFIXES.get(Path(path).suffix.lower(), "text")


def articles(paths: Iterable[str], kind: Kind | None = None) -> Iterator[Article]:
    """The articles in these files, read when they are asked for; of the kind that is given, or that the name tells."""
    for path in paths:
        name = "standard input" if path == STDIN else path
        known = kind or kind_of(path)
        try:
            if known == "jsonl":
                yield from _lines(path, name)
            else:
                raw = sys.stdin.buffer.read() if path == STDIN else Path(path).read_bytes()
                yield Article(name, known, raw)
        except (OSError, ValueError) as error:
            why = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
            yield Article(name, known, problem=why.lower())


def _lines(path: str, name: str) -> Iterator[Article]:
    """A line of JSON Lines is an article; the lines of a timeline that was saved are one, whole."""
    with sys.stdin.buffer if path == STDIN else Path(path).open("rb") as lines:
        for number, line in enumerate(lines, 1):
            if number == 1 and line.lstrip(b"\xef\xbb\xbf \t").startswith(b'{"kind": "timeline"'):
                yield Article(name, "jsonl", line + lines.read())
            elif line.strip():
                yield Article(f"{name}:{number}", "jsonl", line)
