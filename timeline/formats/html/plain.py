"""Text of articles, made fit to stand in a page: nothing in it can steer the page or the reader's eye."""

import re
from typing import Final

#: What HTML does not allow, and halves of characters, which no file can hold.
_NO_TEXT: Final = re.compile("[\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
#: What would make the words that follow run the other way; the page finds each paragraph's direction by itself.
_STEERING: Final = re.compile("[\u202a-\u202e\u2066-\u2069]")
_BREAKS: Final = re.compile("[\x0b\x0c\x85\u2028\u2029]")


def shown(text: str) -> str:
    r"""The text as it is shown; its white space, which HTML runs together, is left alone.

    >>> shown("one\0two\u202ethree")
    'one�twothree'
    """
    return _BREAKS.sub(" ", _STEERING.sub("", _NO_TEXT.sub("\ufffd", text)))


def line(text: str, most: int | None = None) -> str:
    r"""The text as one line, cut at a word where it is longer than `most` characters.

    >>> line("The mayor of Port Ellery,\n Ruth Okafor, has resigned", 24)
    'The mayor of Port …'
    """
    whole = " ".join(shown(text).split())
    if most is None or len(whole) <= most:
        return whole
    cut = whole[: most - 2]
    return (cut[: cut.rfind(" ")] if " " in cut[most // 2 :] else cut).rstrip(" ,;:–-") + " …"
