"""The picture of the page in README.md and docs/page.md.

python -m tests.browser.picture        takes it anew
"""

from typing import Final

from tests.browser.chromium import chromium
from tests.browser.pages import PAGES, ROOT

PICTURE: Final = ROOT / "docs" / "images" / "page.png"


def take() -> None:
    """A page of a long article, with one of its events under the pointer."""
    with chromium() as browser:
        page = browser.new_page(viewport={"width": 1320, "height": 960}, color_scheme="light")
        page.set_content(PAGES["long"]())
        page.hover("#e2 .tells")
        page.screenshot(path=PICTURE, animations="disabled")


if __name__ == "__main__":
    take()
