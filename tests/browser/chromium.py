"""A headless Chromium that may fetch nothing, and what it reports."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from playwright.sync_api import Browser

_NAMES: Final = ("chromium", "chromium-browser", "google-chrome")
_FLAGS: Final = (
    "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking "
    "--disable-component-update --disable-sync"
).split()

#: Set where the tests must run: there, a machine without a browser is a failure.
REQUIRED: Final = os.environ.get("TIMELINE_BROWSER") == "required"


def missing() -> str | None:
    """Why no browser can be started here, None where one can."""
    for package in ("playwright", "axe_playwright_python"):
        if find_spec(package) is None:
            return f"{package} is not installed: pip install 'newstimeline[browser]'"
    if not _path():
        return "there is no Chromium on this machine: apt-get install chromium"
    return None


def _path() -> str | None:
    return next(filter(None, map(shutil.which, _NAMES)), None)


@contextmanager
def chromium() -> Iterator["Browser"]:
    """The browser, with a profile of its own that is thrown away."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=_path(), args=_FLAGS)
        yield browser
        browser.close()
