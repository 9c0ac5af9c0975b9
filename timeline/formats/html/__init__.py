"""A page: events, evidence and articles in one file that needs no network, for a screen, for paper, for a notebook.

`view` decides what is shown, the templates beside it write it down, and everything from a text is escaped by Jinja.
The page allows itself, by its Content-Security-Policy, only the one style sheet and the one script that it holds.
"""

import base64
import hashlib
from collections.abc import Iterable
from functools import cache
from importlib import resources

from jinja2 import Environment, PackageLoader, StrictUndefined

from timeline.arguments import expect
from timeline.formats.html.view import BASES, view
from timeline.model import Event, Evidence

#: How many events a notebook's table has at most.
ROWS = 60


def dump(evidence: Evidence, events: Iterable[Event], *, title: str | None = None) -> str:
    """The page, as the text of an HTML file; its title is that of the only article, or what is given.

    >>> dump(Evidence(), [])[:15]
    '<!doctype html>'
    """
    expect("title", title, str, None)
    template = _templates().get_template("page.html.jinja")
    style, script = _file("page.css"), _file("page.js")
    return template.render(
        view=view(evidence, events, title),
        bases=BASES,
        style=style,
        script=script,
        style_hash=_hash(style),
        script_hash=_hash(script),
    )


def table(evidence: Evidence, events: Iterable[Event]) -> str:
    """A table for a notebook: small, without style or script of its own, so that it looks as the notebook does.

    >>> print(table(Evidence(), []))
    <p>No event could be dated.</p>
    """
    return _templates().get_template("table.html.jinja").render(view=view(evidence, events), bases=BASES, rows=ROWS)


@cache
def _templates() -> Environment:
    return Environment(
        loader=PackageLoader("timeline.formats.html", ""),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


@cache
def _file(name: str) -> str:
    return resources.files("timeline.formats.html").joinpath(name).read_text(encoding="utf-8")


def _hash(text: str) -> str:
    """What a Content-Security-Policy calls a text by."""
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
