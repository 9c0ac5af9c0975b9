"""The command line: an article in, its timeline out."""

import argparse
import io
import os
import shutil
import sys
from collections.abc import Sequence
from importlib import metadata
from pathlib import Path
from typing import Final

from timeline.build import build_timeline
from timeline.errors import TimelineError
from timeline.formats import table
from timeline.tagger.publication import find_pub_date, read_pub_date

#: What the exit codes mean: all went well; an argument or an input cannot be used; stopped from the keyboard.
DONE: Final = 0
REFUSED: Final = 2
INTERRUPTED: Final = 130

_EXAMPLES: Final = """\
examples:
  timeline article.txt --pub-date 2022-08-06          a table to read
  timeline article.txt --pub-date 2022-08-06 --json   JSON that Timeline.from_json reads back
  curl -s … | timeline - --pub-date 2022-08-06        an article from standard input

exit codes: 0 done, 2 an argument or an input cannot be used
"""


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit code.

    >>> main(["no-such-article.txt"])
    2
    """
    try:
        return _run(_parser().parse_args(argv))
    except TimelineError as error:
        _say(str(error))
        return REFUSED
    except BrokenPipeError:  # the reader, `head` perhaps, has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except KeyboardInterrupt:
        return INTERRUPTED


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="timeline",
        description="Turns a news article into a timeline of what happened when.",
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("article", metavar="ARTICLE", help="a text file in UTF-8, or - for standard input")
    parser.add_argument(
        "--pub-date", metavar="DATE", help="the day it was published, as YYYY-MM-DD (default: the date the text states)"
    )
    parser.add_argument("--json", action="store_true", help="print JSON instead of a table")
    parser.add_argument("--version", action="version", version=f"timeline {_version()}")
    return parser


def _version() -> str:
    try:
        return metadata.version("newstimeline")
    except metadata.PackageNotFoundError:
        return "(not installed)"


def _run(args: argparse.Namespace) -> int:
    read_pub_date(args.pub_date)  # a wrong date is told before a long text is read
    text = _read(args.article)
    if args.pub_date is None:
        _say(_own_date(text))
    made = build_timeline(text, args.pub_date)
    if args.json:
        _print(made.to_json(), encoding="utf-8")
    else:
        width = shutil.get_terminal_size((100, 24)).columns
        _print(table.dump(made.evidence, made, width))
    return DONE


def _read(article: str) -> str:
    """The text of an article; a file that holds none is refused with what to do about it."""
    name = "standard input" if article == "-" else article
    try:
        raw = sys.stdin.buffer.read() if article == "-" else Path(article).read_bytes()
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        raise Unreadable(f"cannot read {name}: {reason.lower()}") from None
    if b"\0" in raw:
        raise Unreadable(f"cannot read {name}: it is binary, not text; extract its text first")
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Unreadable(
            f"cannot read {name}: byte {error.start} is not UTF-8; convert it first, as with iconv -f latin1 -t utf-8"
        ) from None


class Unreadable(TimelineError):
    """A file that is missing, forbidden, or holds no text."""


def _own_date(text: str) -> str:
    """Which publication date is used where none was given, or what it means that there is none."""
    stated = find_pub_date(text)
    if stated is None:
        return (
            "no --pub-date given and the text states none: "
            '"on Tuesday" or "last year" stay undated, and the story\'s own news has no day'
        )
    date, start, end = stated
    line = text[text.rfind("\n", 0, start) + 1 : end].strip()
    return f"no --pub-date given: using {date.date()}, which the text states: {line[-60:]!r}"


def _say(message: str) -> None:
    print(f"timeline: {message}", file=sys.stderr)


def _print(text: str, encoding: str | None = None) -> None:
    """Print, whatever the terminal's encoding can hold."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding=encoding, errors="replace")
    print(text, flush=True)
