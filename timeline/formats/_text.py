"""Text from articles, made harmless for formats that people look at; JSON and TimeML keep every character."""

import re
from typing import Final

#: Embeddings, overrides and isolates turn the order of what follows: a date could be made to look another.
#: The marks of right-to-left writing (LRM, RLM, ALM) turn nothing but their own letters, and stay.
_TURNING: Final = re.compile("[\u202a-\u202e\u2066-\u2069]")
_NO_TEXT: Final = re.compile("[\ud800-\udfff\ufffe\uffff]")
_CONTROL: Final = re.compile("[\0-\x1f\x7f-\x9f\u2028\u2029\ufeff]")


def one_line(text: str) -> str:
    r"""The text on one line: no control characters, nothing that turns the order of what follows, Unicode throughout.

    >>> one_line("  The pier \x1b[1m\n\tburned\u202e down\ud800 ")
    'The pier [1m burned down\ufffd'
    """
    shown = _NO_TEXT.sub("\ufffd", _TURNING.sub("", _CONTROL.sub(" ", text)))
    return " ".join(shown.split())
