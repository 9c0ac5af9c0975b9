"""Where results go: standard output, one file, or a file for each article in a directory."""

import io
import re
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from timeline.cli.articles import Unreadable
from timeline.formats import format_of

#: Takes the name of an article and its result.
Sink = Callable[[str, str], None]

#: Formats in which the results of several articles can stand one after another.
JOINED: Final = ("table", "explain", "markdown", "jsonl", "csv", "edtf")
#: Formats made for the eye: on a terminal that cannot hold a character another one stands for it.
_SHOWN: Final = ("table", "explain")


@contextmanager
def sink(format_: str, output: str | None, *, several: bool) -> Iterator[Sink]:
    """What takes the results, as they come."""
    if output is None or output == "-":
        yield _joined(_printer(format_), format_, several=several)
    elif several and (output.endswith("/") or Path(output).is_dir()):
        yield _directory(Path(output), format_of(format_).suffix, _encoding(format_))
    else:
        try:
            file = Path(output).open("w", encoding=_encoding(format_), newline="")  # noqa: SIM115  it closes below
        except OSError as error:
            raise _unwritable(output, error) from None
        with file:
            yield _joined(lambda text: _write(file, text), format_, several=several)


def holds_several(format_: str, output: str | None) -> bool:
    """Whether several results have a place: a format that joins them, or a directory."""
    return format_ in JOINED or (output is not None and (output.endswith("/") or Path(output).is_dir()))


def _encoding(format_: str) -> str:
    """UTF-8; with a byte order mark, without which Excel does not see that, for spreadsheets."""
    return "utf-8-sig" if format_ == "csv" else "utf-8"


def _write(file: io.TextIOWrapper, text: str) -> None:
    file.write(text)
    file.flush()


def _printer(format_: str) -> Callable[[str], None]:
    if isinstance(sys.stdout, io.TextIOWrapper):
        shown = format_ in _SHOWN
        sys.stdout.reconfigure(encoding=None if shown else "utf-8", errors="replace", newline=None if shown else "")

    def show(text: str) -> None:
        sys.stdout.write(text)
        sys.stdout.flush()

    return show


def _joined(show: Callable[[str], None], format_: str, *, several: bool) -> Sink:
    """Results one after another: under the names of their articles, or without a header that has been written."""
    count = 0

    def put(name: str, text: str) -> None:
        nonlocal count
        count += 1
        if format_ == "csv" and count > 1:
            text = text.partition("\r\n")[2]
        if several and format_ in ("table", "explain", "markdown"):
            head = f"## {_named(name)}\n\n" if format_ == "markdown" else f"== {_named(name)} ==\n"
            text = ("\n" if count > 1 else "") + head + text
        show(text if not text or text.endswith("\n") else text + "\n")

    return put


def _named(name: str) -> str:
    return "".join(c if c.isprintable() else " " for c in name)


def _directory(into: Path, suffix: str, encoding: str) -> Sink:
    """A file for each result, named after its article; where two share a name, the second has a number."""
    taken: set[str] = set()
    try:
        into.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise _unwritable(str(into), error) from None

    def put(name: str, text: str) -> None:
        stem = re.sub(r"[^\w.-]+", "-", Path(name).stem if Path(name).suffix else name)[:100].strip("-.") or "timeline"
        free, number = stem, 1
        while free.lower() in taken:
            number += 1
            free = f"{stem}-{number}"
        taken.add(free.lower())
        try:
            (into / f"{free}{suffix}").write_text(text if text.endswith("\n") else text + "\n", encoding, newline="")
        except OSError as error:
            raise _unwritable(str(into / f"{free}{suffix}"), error) from None

    return put


def _unwritable(path: str, error: OSError) -> Unreadable:
    return Unreadable(f"cannot write {path}: {(error.strerror or str(error)).lower()}")
