"""The seeds of the fuzzer: texts of our own, the first character of each saying when it was published."""

from pathlib import Path
from typing import Final

FOLDER: Final = Path(__file__).parent / "corpus"
PUBLISHED: Final = ("2022-08-06", "0001-01-01", "2020-02-29", "9998-12-31", None)


def read(raw: bytes) -> tuple[str, str | None]:
    """A text and its publication date, from any bytes."""
    text = raw[1:4000].decode("utf-8", "surrogateescape")
    return text, PUBLISHED[raw[0] % len(PUBLISHED)] if raw else None
