"""The languages there are, each a folder of words, rules and cues."""

import importlib
from functools import lru_cache
from typing import Final

from timeline.errors import UnknownLanguage
from timeline.languages.base import Language

_LANGUAGES: Final = {"en": ("timeline.languages.en.language", "ENGLISH")}


def language(code: str | Language) -> Language:
    """The language with this ISO 639-1 code; a `Language` of one's own passes through.

    >>> language("en").code
    'en'
    >>> language("tlh")
    Traceback (most recent call last):
    timeline.errors.UnknownLanguage: no language 'tlh': there are 'en'
    """
    if isinstance(code, Language):
        return code
    if not isinstance(code, str):
        raise UnknownLanguage(f"a language is a code such as 'en' or a Language, not {type(code).__name__}")
    return _load(code)


def is_known(code: str) -> bool:
    """Whether there is a language with this code."""
    return code in _LANGUAGES


@lru_cache(maxsize=64)
def _load(code: str) -> Language:
    if code not in _LANGUAGES:
        raise UnknownLanguage(f"no language {code!r}: there are {', '.join(map(repr, _LANGUAGES))}")
    module, name = _LANGUAGES[code]
    found: Language = getattr(importlib.import_module(module), name)
    return found


__all__ = ["Language", "is_known", "language"]
