"""Packages that only some features need: asked for where they are used, with what to install where they are missing."""

import importlib
from types import ModuleType

from timeline.errors import MissingExtra


def required(package: str, extra: str) -> ModuleType:
    """The package, imported; raises `MissingExtra` where it is not installed.

    >>> required("json", "ical").__name__
    'json'
    >>> required("papyrus", "scrolls")
    Traceback (most recent call last):
    timeline.errors.MissingExtra: this needs the package papyrus: pip install 'newstimeline[scrolls]'
    """
    try:
        return importlib.import_module(package)
    except ModuleNotFoundError as error:
        if error.name != package.partition(".")[0]:
            raise  # the package is there and lacks one of its own
        raise MissingExtra(f"this needs the package {error.name}: pip install 'newstimeline[{extra}]'") from None
