"""The pages that the browser looks at, one of each kind.

python -m tests.browser.pages FOLDER        writes them, to be looked at by people too
"""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Final

from timeline import Document, Timeline, build_timeline, merge_timelines
from timeline.formats.html.sources import WHOLE_ARTICLES

ROOT: Final = Path(__file__).parent.parent.parent
_EXAMPLES: Final = {
    "mayor-resigns": "2023-05-17",
    "band-returns": "2024-03-08",
    "last-lock": "2021-09-30",
}
#: What an article may hold to break out of the page, to steer it, or to stretch it.
HOSTILE: Final = (
    "<script>document.title = 'taken'</script> opened in 1932. On 3 May 1968, \"><img src=x onerror=alert(1)> burned "
    "down.\n\n</script></style><!-- \u202eThe ship sailed\u202c in June 1970.\u2069 \0\x1b[31m "
    + "M" * 400
    + " was sold in 1981. {{ 7 * 7 }} {% raw %} was built in 1990. \ud800 השער נפתח בשנת 1995. The gate opened in 1995."
)


def harbour() -> str:
    """A long article of our own, from the 17th century to next year."""
    return (Path(__file__).parent / "harbour.txt").read_text(encoding="utf-8")


def _example(name: str) -> Timeline:
    text = (ROOT / "examples" / f"{name}.txt").read_text(encoding="utf-8")
    return build_timeline(Document(text, _EXAMPLES[name], id=name, url=f"https://news.example/{name}"))


def _many() -> Timeline:
    """More articles than a page holds whole."""
    texts = [f"The pier of town {n} opened in {1900 + n}." for n in range(WHOLE_ARTICLES + 1)]
    return build_timeline([Document(text, "2022-08-06", id=f"town-{n}") for n, text in enumerate(texts)])


PAGES: Final[dict[str, Callable[[], str]]] = {
    "one": lambda: _example("last-lock").to_html(),
    "long": lambda: build_timeline(harbour(), "2024-11-18").to_html(),
    "several": lambda: merge_timelines(map(_example, _EXAMPLES)).to_html(),
    "many": lambda: _many().to_html(),
    "hostile": lambda: build_timeline(
        Document(HOSTILE, "2022-08-06", title="<b>\u202eTitle</title>", url="javascript:alert(1)")
    ).to_html(),
    "empty": lambda: Timeline().to_html(),
}


if __name__ == "__main__":
    for name, make in PAGES.items():
        (Path(sys.argv[1]) / f"{name}.html").write_text(make(), encoding="utf-8")
