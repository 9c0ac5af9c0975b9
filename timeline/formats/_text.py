"""Text from articles, made harmless for formats that people look at; JSON and TimeML keep every character."""

import re
from typing import Final

#: Embeddings, overrides and isolates turn the order of what follows: a date could be made to look another.
#: The marks of right-to-left writing (LRM, RLM, ALM) turn nothing but their own letters, and stay.
_TURNING: Final = re.compile("[\u202a-\u202e\u2066-\u2069]")
_NO_TEXT: Final = re.compile("[\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
_CONTROL: Final = re.compile("[\0-\x1f\x7f-\x9f\u2028\u2029\ufeff]")


def harmless(text: str) -> str:
    r"""The text with spaces for control characters, without what turns the order of what follows, Unicode throughout.

    >>> harmless(" opened\0 in\u202e 1932")
    ' opened  in 1932'
    """
    return _NO_TEXT.sub("\ufffd", _TURNING.sub("", _CONTROL.sub(" ", text)))


def one_line(text: str, most: int | None = None) -> str:
    r"""The harmless text on one line, cut at a word where it is longer than `most` characters.

    >>> one_line("  The pier \x1b[1m\n\tburned\u202e down\ud800 ")
    'The pier [1m burned down\ufffd'
    >>> one_line("The mayor of Port Ellery, Ruth Okafor, has resigned", 24)
    'The mayor of Port …'
    """
    line = " ".join(harmless(text).split())
    if most is None or len(line) <= most:
        return line
    cut = line[: most - 2]
    return (cut[: cut.rfind(" ")] if " " in cut[most // 2 :] else cut).rstrip(" ,;:–-") + " …"
