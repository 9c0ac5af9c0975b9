"""A saved web page: its text, title, address and publication date; needs the extra `web`, and no network."""

from datetime import datetime
from typing import Final

from timeline.cli.articles import Unreadable
from timeline.extras import required
from timeline.model import Document

#: Dates that a page states of itself; none is guessed from a copyright line, and none is checked against the clock.
_DATES: Final = {"original_date": True, "extensive_search": False, "max_date": datetime(9998, 12, 31)}


def page(raw: bytes) -> Document:
    """The article of a page, without its menus, comments and advertisements.

    Raises `MissingExtra` where the package trafilatura is not installed, `Unreadable` for a page without an article.
    """
    trafilatura = required("trafilatura", "web")
    found = trafilatura.bare_extraction(raw, with_metadata=True, include_comments=False, date_extraction_params=_DATES)
    if found is None or not found.text:
        raise Unreadable("this page holds no article; save its text, or check that it is HTML")
    return Document(found.text, found.date or None, title=found.title or None, url=found.url or None)
