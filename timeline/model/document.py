"""Document: a text, its publication date and where it comes from."""

import hashlib
from datetime import date
from functools import cached_property

import attrs

from timeline.errors import BadDocument


@attrs.frozen(slots=False)
class Document:
    """A text with its publication date; what it leaves out, the arguments of a call fill in.

    `pub_date` takes what `build_timeline` takes. Raises `BadDocument` where `text` is no `str`.

    >>> Document("The bridge opened on Tuesday.", "2022-08-06", id="news-17").key
    'news-17'
    """

    text: str
    pub_date: date | str | None = None
    id: str | None = attrs.field(default=None, kw_only=True)
    title: str | None = attrs.field(default=None, kw_only=True)
    url: str | None = attrs.field(default=None, kw_only=True)
    language: str | None = attrs.field(default=None, kw_only=True)

    def __attrs_post_init__(self) -> None:
        if not isinstance(self.text, str):
            raise BadDocument(f"a document's text must be a str, not {type(self.text).__name__}: decode bytes first")

    @cached_property
    def key(self) -> str:
        """The id, else a hash of text, date and url."""
        if self.id is not None:
            return self.id
        told = "\0".join((self.text, str(self.pub_date or ""), self.url or ""))
        return hashlib.sha256(told.encode("utf-8", "surrogatepass")).hexdigest()[:16]
