r"""Text as XML 1.0 can hold it, and back without loss.

XML has no place for most control characters, not even as references. Each is written as a processing instruction,
`<?char 1B?>`, which our reader turns back into it and which other tools skip.
"""

import re
from collections.abc import Mapping
from typing import Final
from xml.sax.saxutils import quoteattr

_MARKUP: Final = {"&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;"}
_SPECIAL: Final = re.compile("[&<>\0-\x08\x0b-\x1f\ud800-\udfff\ufffe\uffff]")
_NO_XML: Final = re.compile("[\0-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")

#: The processing instruction that stands for a character.
CHAR: Final = "char"


def content(text: str) -> str:
    r"""The text between tags.

    >>> content("a < b \x1b")
    'a &lt; b <?char 1B?>'
    """
    return _SPECIAL.sub(lambda found: _MARKUP.get(found[0]) or f"<?{CHAR} {ord(found[0]):X}?>", text)


def tags(name: str, attributes: Mapping[str, str | None]) -> tuple[str, str]:
    """The two tags of an element; attributes that are None are left out.

    >>> tags("TIMEX3", {"tid": "t1", "value": "2022", "mod": None})
    ('<TIMEX3 tid="t1" value="2022">', '</TIMEX3>')
    """
    told = "".join(f" {key}={_quoted(value)}" for key, value in attributes.items() if value is not None)
    return f"<{name}{told}>", f"</{name}>"


def empty(name: str, attributes: Mapping[str, str | None]) -> str:
    """An element without content.

    >>> empty("TLINK", {"lid": "l1"})
    '<TLINK lid="l1"/>'
    """
    return tags(name, attributes)[0].removesuffix(">") + "/>"


def _quoted(value: str) -> str:
    return quoteattr(_NO_XML.sub("\ufffd", value), {"\n": "&#10;", "\r": "&#13;", "\t": "&#9;"})
