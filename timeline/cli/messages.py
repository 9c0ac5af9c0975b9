"""What is said on standard error, each in a line of its own."""

import sys

from timeline.errors import AmbiguousDate


def say(message: str) -> None:
    """Say it, whatever the terminal's encoding can hold, and nothing that could steer it."""
    shown = "".join(c if c.isprintable() else " " for c in message)
    encoding = getattr(sys.stderr, "encoding", None) or "utf-8"
    print(f"timeline: {shown.encode(encoding, 'replace').decode(encoding)}", file=sys.stderr, flush=True)


def reason(error: Exception) -> str:
    """What went wrong, with the options of the command line in place of the arguments of the library.

    >>> reason(AmbiguousDate("03/04/2022"))
    "'03/04/2022' can be read two ways: write it as YYYY-MM-DD, or give --date-order"
    """
    if isinstance(error, AmbiguousDate):
        return f"{error.value!r} can be read two ways: write it as YYYY-MM-DD, or give --date-order"
    return str(error)
