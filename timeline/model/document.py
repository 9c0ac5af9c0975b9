"""Document: a text, its publication date and where it comes from."""

import hashlib
from datetime import date
from functools import cached_property

import attrs

from timeline.arguments import fits_or
from timeline.errors import BadDocument


@attrs.frozen(slots=False, field_transformer=fits_or(BadDocument))
class Document:
    """A text with its publication date; what it leaves out, the arguments of a call fill in.

    `pub_date` takes what `build_timeline` takes. Raises `BadDocument` where `text`, or another field,
    is of the wrong type.

    >>> Document("The bridge opened on Tuesday.", "2022-08-06", id="news-17").key
    'news-17'
    """

    text: str
    pub_date: date | str | None = None
    id: str | None = attrs.field(default=None, kw_only=True)
    title: str | None = attrs.field(default=None, kw_only=True)
    url: str | None = attrs.field(default=None, kw_only=True)
    language: str | None = attrs.field(default=None, kw_only=True)

    @cached_property
    def key(self) -> str:
        """The id, else a hash of text, date and url."""
        if self.id is not None:
            return self.id
        told = "\0".join((self.text, str(self.pub_date or ""), self.url or ""))
        return hashlib.sha256(told.encode("utf-8", "surrogatepass")).hexdigest()[:16]
