"""Names, titles and numbers that hold words of time and name none: "Easter Island", "the film 2012", "Room 2010"."""

import re
from typing import Final

from timeline.languages.en.namewords import CODES, HEADS, HONORIFICS, NAMES, NUMBERED, SMALL, WORKS
from timeline.languages.en.words import MONTHS

_REACH: Final = 64
#: Single marks around a title, which begins with a capital: 'Second of May', '99 Winters'.
_OPENING: Final = re.compile(r"(?:^|(?<=[\s(]))'(?=[A-Z]|$|\d\d? (?:[A-Z]|$))")
_CLOSING_SINGLE: Final = re.compile(r"'(?!\w)")
_CLOSING: Final = re.compile('["”’]')
_WORK: Final = re.compile(rf"\b(?:{WORKS})\s+[\"“‘]?((?:[A-Z][\w’']*\s+(?:(?:of|the|in|and|a|for|to)\s+)?)*)$")
_A_WORK_FOLLOWS: Final = re.compile(rf", (?:the|an?) (?:{WORKS})(?:,| by )")
_NAME: Final = re.compile(rf"(?=[A-Zm])\b(?:{NAMES})\b".replace(" ", r"\s+"))
_HONORED: Final = re.compile(rf"\b(?:{HONORIFICS})\.?\s+$")
_HONORED_REACH: Final = 16
_CHAIN: Final = re.compile(r"(?:['’]s?)?((?: [A-Z][\w’']*)+)")
_DOMAIN: Final = re.compile(r"\.(?:com|org|net|io|co|tv)\b")
_NUMBERED: Final = re.compile(rf"\b(?:{NUMBERED})\.? $", re.IGNORECASE)
_DESIGNATED: Final = re.compile(
    rf"\b(?:(?:{NUMBERED})\.? ?#?(?:\d+-)?|(?:{CODES}) (?:is|was|from) |(?:one|\d+) (?:of|out of) |\d ?:|0\d+ )$",
    re.IGNORECASE,
)
#: "One in 2000" is a share, "300 in 1980" and "16,000 in 2000" are not.
_SHARE: Final = re.compile(r"(?:^|[^\d,.])(?:one|\d\d?) in $", re.IGNORECASE)
#: A number and the word behind it, as they open a line of a list; so long may a line be.
_LIST_NUMBER: Final = re.compile(r"(\d{1,2})[.)]?[ \t]+([^\W\d]+)")
_LINE: Final = 120
_PLACE: Final = re.compile(r"[ \t]*(?:[A-Z]\S*[A-Z]\S*|[A-Z]\.)(?:[ ,]{1,2}[A-Z]\S*){0,5}, ")
_AGENCY: Final = re.compile(r" ?(?:\([^()\n]{2,40}\) ?)?(?:--|[-–—_])\s")
_SERIAL: Final = re.compile(r"-\d{3,}|-[A-Za-z]{1,4}\d|/\d{3,}|-\d+-[A-Z]| [A-Z]{1,3}\d|[A-Z]")


def is_named(text: str, start: int, end: int) -> bool:
    """Whether a span belongs to a name: of a work, a place, a paper, a person.

    >>> is_named('He sang "September" twice.', 9, 18), is_named("They met on Easter Island.", 12, 18)
    (True, True)
    >>> is_named('"Yesterday," she said.', 1, 10)
    False
    """
    left, inner, right = text[max(0, start - _REACH) : start], text[start:end], text[end : end + _REACH]
    return (
        _is_quoted(left, inner, right)
        or _follows_a_work(left, inner, right)
        or (inner[0].isupper() and _A_WORK_FOLLOWS.match(right) is not None)
        or _goes_on(inner, right)
        or _lies_in_a_name(text, start, end)
        or _HONORED.search(left[-_HONORED_REACH:]) is not None
        or _DOMAIN.match(right) is not None
    )


def is_designation(text: str, start: int, end: int) -> bool:
    """Whether a number numbers a thing: "Room 2010", "No. 2018-1234", "1:2000".

    >>> is_designation("Resolution 1973", 11, 15), is_designation("a resolution of 1973", 16, 20)
    (True, False)
    """
    before = text[max(0, start - 24) : start]
    return (
        _SERIAL.match(text, end) is not None
        or _DESIGNATED.search(before) is not None
        or (text[start:end].endswith("00") and _SHARE.search(before) is not None)
    )


def is_list_number(text: str, start: int) -> bool:
    r"""Whether a number that opens its line counts the lines: tracks of a record, places of a ranking.

    >>> is_list_number("03 Ask the Dust\n04 April, Come Back", 16), is_list_number("03 April\n04 April", 9)
    (True, False)
    """
    if not text[start].isdecimal() or (start and text[start - 1] != "\n"):
        return False
    here = _LIST_NUMBER.match(text, start)
    lines = [text.rfind("\n", max(0, start - _LINE), max(0, start - 1)) + 1, text.find("\n", start, start + _LINE) + 1]
    beside = [_LIST_NUMBER.match(text, at) for at in lines if at or start < _LINE]
    return here is not None and any(
        line is not None and abs(int(line[1]) - int(here[1])) == 1 and line[2].lower() not in MONTHS for line in beside
    )


def is_numbered(text: str, start: int) -> bool:
    """Whether figures follow a word for what bears a number: "Version 7.1.2012".

    >>> is_numbered("Version 7.1.2012", 8), is_numbered("on 7.1.2012", 3)
    (True, False)
    """
    return _NUMBERED.search(text, max(0, start - 24), start) is not None


def is_dateline(text: str, start: int, end: int) -> bool:
    """Whether a date stands in a dateline, between a place in capitals and a dash: it dates the story, not an event.

    >>> is_dateline("LYON, March 3 (Reuters) - It rained.", 6, 13), is_dateline("In LYON, March 3 was wet.", 9, 16)
    (True, False)
    """
    line = text.rfind("\n", max(0, start - _REACH), start) + 1
    if start - line > _REACH or not _AGENCY.match(text, end):
        return False
    return _PLACE.fullmatch(text, line, start) is not None


def _is_quoted(left: str, inner: str, right: str) -> bool:
    """Whether a span lies in a quoted title, and not in speech."""
    double = max(left.rfind('"'), left.rfind("“"), left.rfind("‘"))
    closes = _CLOSING.search(right) if double >= 0 else None
    if closes is not None and _is_title(left[:double], left[double + 1 :] + inner + right[: closes.start()]):
        return True
    if inner[0] == "'":
        left, inner = left + "'", inner[1:]
    if "'" not in left:
        return False
    single = max((found.start() for found in _OPENING.finditer(left)), default=-1)
    closes = _CLOSING_SINGLE.search(right) if single >= 0 else None
    return closes is not None and _is_title(left[:single], left[single + 1 :] + inner + right[: closes.start()])


def _is_title(before: str, quoted: str) -> bool:
    """Whether what stands between two marks is written as a title is."""
    if not quoted or quoted[0].isspace() or before[-1:].isalnum():
        return False  # the mark closes an earlier quotation
    before = before.rstrip()
    if quoted[-1] in ",.!?" and not (before[-1:].isalnum() or before.endswith(("s'", "s’"))):
        return False
    words = [word.strip(",.!?:;-–'’()") for word in quoted.split()]
    return len(words) <= 8 and not (len(words) > 1 and quoted.isupper()) and all(map(_is_titled, words))


def _is_titled(word: str) -> bool:
    return not word or not word[0].islower() or word in SMALL


def _follows_a_work(left: str, inner: str, right: str) -> bool:
    """Whether a span is the title, or lies in the title, of a work that is named before it."""
    if inner[0].islower():
        return False
    found = _WORK.search(left)
    return found is not None and (bool(found[1]) or right.startswith(" the ") or not _is_a_plain_day(inner))


def _is_a_plain_day(inner: str) -> bool:
    """Whether a writer in haste could mean the day: "released the film Friday", "the song May 3"."""
    first, *rest = inner.split()
    return first.endswith("day") if not rest else len(rest) == 1 and rest[0][0].isdigit()


def _goes_on(inner: str, right: str) -> bool:
    """Whether a name goes on after a span: "[Saturday Night] Live", "[20th Century] Fox"."""
    chain = _CHAIN.match(right)
    if chain is None or inner[-4:].isdecimal():
        return False
    words = chain[1].split()
    return not HEADS.isdisjoint(words[:1] if inner[-1].isdecimal() else words)


def _lies_in_a_name(text: str, start: int, end: int) -> bool:
    found = _NAME.search(text, max(0, start - 32), end + 32)
    return found is not None and found.start() < end and start < found.end()
