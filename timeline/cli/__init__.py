"""The command line: articles in, their timelines out.

command   options, arguments, help            → Options
articles  files, directories, standard input  → Article, one at a time
work      an article                          → Outcome, in one process or several
output    outcomes                            → standard output, a file, or files in a directory
"""

from collections.abc import Sequence

import click

from timeline.cli.command import DONE, INTERRUPTED, REFUSED, command
from timeline.cli.messages import reason, say
from timeline.errors import TimelineError


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit code.

    >>> main(["no-such-article.txt"])
    2
    """
    try:
        done = command.main(None if argv is None else list(argv), prog_name="timeline", standalone_mode=False)
    except click.ClickException as error:
        say(error.format_message())
        return REFUSED
    except TimelineError as error:
        say(reason(error))
        return REFUSED
    except (KeyboardInterrupt, click.Abort):
        return INTERRUPTED
    return int(done or DONE)
