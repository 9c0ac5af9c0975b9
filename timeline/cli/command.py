"""The command, its arguments and options, and what it does with them."""

import os
import sys
from collections.abc import Iterable
from contextlib import AbstractContextManager, closing, nullcontext
from importlib import metadata
from pathlib import Path
from typing import Any, Final, Literal

import click

from timeline.cli.articles import STDIN, Kind, articles, files, kind_of
from timeline.cli.messages import say
from timeline.cli.output import JOINED, Sink, holds_several, sink
from timeline.cli.work import Options, Outcome, merged, outcomes
from timeline.formats import FORMATS, writer
from timeline.languages import language as language_of
from timeline.model import Policy
from timeline.tagger.publication import read_pub_date

#: What the exit codes mean: all went well; some articles could not be used, and the others were; an argument is wrong,
#: or no article could be used; stopped from the keyboard.
DONE: Final = 0
SOME_FAILED: Final = 1
REFUSED: Final = 2
INTERRUPTED: Final = 130

_HELP: Final = """\
Turns news articles into timelines of what happened when.

ARTICLE is a text file in UTF-8, a saved web page (.html; needs the extra web), JSON Lines of documents (.jsonl, one
{"text": …, "pub_date": …} a line), TimeML (.tml), a timeline saved as JSON, a directory of these, or - for standard
input.
"""
_EPILOG: Final = """\
\b
examples:
  timeline article.txt --pub-date 2022-08-06          a table to read
  timeline article.txt --html out.html                a page to look at
  timeline article.txt --format ical -o events.ics    a calendar
  timeline article.txt --explain                      where each date comes from
  timeline articles/ --merge                          one timeline of many articles
  timeline articles.jsonl --format jsonl --jobs 4     as lines, by four processes
  curl -s … | timeline - --read-as html               a web page from standard input

\b
exit codes: 0 all done; 1 some articles could not be used, the others were; 2 an argument is wrong, or no article
could be used; 130 stopped from the keyboard
"""


def _version() -> str:
    try:
        return metadata.version("newstimeline")
    except metadata.PackageNotFoundError:
        return "(not installed)"


def _complete(context: click.Context, _: click.Parameter, shell: str | None) -> None:
    """Print what makes a shell complete the options, and end."""
    if shell is None:
        return
    from click.shell_completion import get_completion_class

    completion = get_completion_class(shell)
    assert completion is not None
    click.echo(completion(context.command, {}, "timeline", "_TIMELINE_COMPLETE").source())
    context.exit()


class _Paths(click.Path):
    """Completed by the shell as paths are; whether one can be read, its reader says."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:  # noqa: ANN401
        del param, ctx
        return value


@click.command(help=_HELP, epilog=_EPILOG, context_settings={"help_option_names": ["-h", "--help"]})
@click.argument("paths", metavar="ARTICLE...", nargs=-1, type=_Paths())
@click.option(
    "--pub-date", metavar="DATE", help="the day of publication, as YYYY-MM-DD  [default: what the text states]"
)
@click.option("--date-order", type=click.Choice(["MDY", "DMY"]), help='how "03/04/2022" is read, in texts and dates')
@click.option("--language", default="en", show_default=True, help="the language of texts that do not say theirs")
@click.option(
    "--read-as",
    type=click.Choice(["text", "html", "jsonl", "json", "timeml"]),
    help="what an ARTICLE holds, whatever its name says",
)
@click.option(
    "-f",
    "--format",
    "format_",
    type=click.Choice(list(FORMATS)),
    metavar="NAME",
    help=f"one of {', '.join(FORMATS)}  [default: table]",
)
@click.option("--json", "format_", flag_value="json", help="the same as --format json")
@click.option(
    "--explain", "format_", flag_value="explain", help="the same as --format explain: where each date comes from"
)
@click.option("--html", "page", metavar="FILE", help="write a page to look at; the same as --format html --output FILE")
@click.option("-o", "--output", metavar="PATH", help="write to a file; to a directory, a file for each article")
@click.option(
    "--min-confidence",
    type=click.FloatRange(0, 1),
    default=0.0,
    help="leave out events dated with less confidence, 0 to 1",
)
@click.option("--merge", is_flag=True, help="one timeline of all articles, each event once")
@click.option(
    "-j",
    "--jobs",
    type=click.IntRange(0),
    default=1,
    metavar="N",
    help="how many processes read; 0: one for each processor",
)
@click.option("-q", "--quiet", is_flag=True, help="say nothing of publication dates that were found or are missing")
@click.option(
    "--completion",
    type=click.Choice(["bash", "zsh", "fish"]),
    expose_value=False,
    is_eager=True,
    callback=_complete,
    help="print what makes this shell complete the options, and end",
)
@click.version_option(_version(), "--version", message="%(prog)s %(version)s")
def command(
    *,
    paths: tuple[str, ...],
    pub_date: str | None,
    date_order: Literal["MDY", "DMY"] | None,
    language: str,
    read_as: Kind | None,
    format_: str | None,
    page: str | None,
    output: str | None,
    min_confidence: float,
    merge: bool,
    jobs: int,
    quiet: bool,
) -> int:
    """Read the articles and write their timelines; gives the exit code."""
    if page is not None:
        if format_ is not None or output is not None:
            raise click.UsageError("--html FILE says both the format and where to; leave out --format and --output")
        format_, output = "html", page
    format_ = format_ or "table"
    writer(format_)  # a missing package is told before a long text is read, and so is a wrong date
    policy = Policy(date_order=date_order) if date_order else None
    read_pub_date(pub_date, policy)
    language_of(language)
    named = _named(paths)
    found = files(named)
    several = not merge and (len(found) > 1 or found[0] not in named or (read_as or kind_of(found[0])) == "jsonl")
    if several and not holds_several(format_, output):
        raise click.UsageError(
            f"{format_} holds one timeline: --merge makes one of all articles, --output DIRECTORY/ writes a file for "
            f"each, and {', '.join(JOINED)} print one after another"
        )
    options = Options(
        pub_date=pub_date,
        language=language,
        policy=policy,
        format=format_,
        min_confidence=min_confidence,
        merge=merge,
    )
    results = outcomes(articles(found, read_as), options, jobs or os.cpu_count() or 1)
    seen = several and (output not in (None, STDIN) or not sys.stdout.isatty())
    try:
        with (
            sink(format_, output, several=several) as put,
            closing(results),
            _watched(results, _count(found, read_as), visible=(seen or merge) and sys.stderr.isatty()) as watched,
        ):
            return _taken(merged(watched, options) if merge else watched, put, quiet=quiet, several=several)
    except BrokenPipeError:  # the reader, `head` perhaps, has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE


def _named(paths: tuple[str, ...]) -> list[str]:
    """The articles that were named; standard input where none was and something is piped in."""
    if not paths and sys.stdin.isatty():
        raise click.UsageError("name an ARTICLE, or - for standard input; --help shows examples")
    return list(paths) or [STDIN]


def _taken(results: Iterable[Outcome], put: Sink, *, quiet: bool, several: bool) -> int:
    """Write each result as it comes, say what went wrong, and tell by the exit code whether anything did."""
    done = failed = 0
    for outcome in results:
        if outcome.note and not quiet:
            say(f"{outcome.name}: {outcome.note}" if several else outcome.note)
        if outcome.problem is not None:
            failed += 1
            say(f"cannot read {outcome.name}: {outcome.problem}")
        else:
            done += 1
            if outcome.text is not None:
                put(outcome.name, outcome.text)
    if not failed:
        return DONE
    return SOME_FAILED if done else REFUSED


def _watched(
    results: Iterable[Outcome], count: int | None, *, visible: bool
) -> AbstractContextManager[Iterable[Outcome]]:
    """The results, under a bar on the terminal where it is wanted."""
    if not visible:
        return nullcontext(results)
    return click.progressbar(results, length=count, label="timeline", file=sys.stderr, show_pos=True)


def _count(found: Iterable[str], kind: Kind | None) -> int | None:
    """How many articles there are; None where only reading all of standard input would tell."""
    count = 0
    for path in found:
        if path == STDIN:
            return None
        if (kind or kind_of(path)) == "jsonl" and Path(path).is_file():
            with Path(path).open("rb") as lines:
                count += sum(1 for line in lines if line.strip())
        else:
            count += 1
    return count
