"""The page: which sentences belong to it and not to the story, and which dates only stamp what stands beside them."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

import attrs

from timeline.languages.eventwords import EventWords
from timeline.orderer.sentences import Sentence
from timeline.orderer.tokens import Token

#: The tokens [first, last) of a time expression.
Place = tuple[int, int]

#: A dateline has at most so many tokens, up to its dash.
_DATELINE = 30
_DASHES = frozenset({"-", "--", "–", "—"})

#: A line of metadata has at most so many tokens.
_LONGEST_STAMP = 30

#: A day with its year has so many tokens at least, and so many of them are numbers.
_WHOLE_DATE, _DAY_AND_YEAR = 3, 2

#: A line of names is a byline where it has so many words as "staff" or "min read" beside a whole date.
_FEWEST_LABELS = 2

#: A year has so many figures.
_YEAR = 4

#: A title has at most so many words beside the time in it.
_LONGEST_TITLE = 8

#: A row of links has three of them at least, each of so many words at most.
_FEWEST_LINKS, _LONGEST_LINK = 3, 10

#: The line under a picture has at most so many characters.
_LONGEST_CAPTION = 400


@attrs.define
class Page:
    """The sections of a page as one reads down it: story, links to other stories, comments."""

    text: str
    words: EventWords
    #: The names under pictures that stand in the text at all: mostly none.
    _credits: list[str] = attrs.field(init=False)
    _linking: bool = False
    _commenting: bool = False

    def __attrs_post_init__(self) -> None:
        lower = self.text.lower()
        self._credits = [credit for credit in self.words.credits if credit in lower]

    def is_furniture(self, sentence: Sentence, toks: Sequence[Token], times: Sequence[Place]) -> bool:
        """Whether a sentence belongs to the page: "Published: 6 August", "Read more: …", a caption, a comment."""
        told = self.text[sentence.start : sentence.end].lower()
        if sentence.kind == "line":
            heading = told.rstrip(" :0123456789()").lstrip(" 0123456789(")
            self._commenting = self._commenting or heading in self.words.comment_headings
            self._linking = heading in self.words.link_headings or self._linking
            if told.partition(":")[0] in self.words.link_headings or self._is_row(toks):
                return True
        else:
            self._linking = False
        if self._commenting or self._linking or told.lstrip("([•*- ").startswith(self.words.furniture):
            return True
        if sentence.kind == "line" and all(t.lower in self.words.metadata for t in toks if t.kind == "word"):
            return True
        return self._is_caption(sentence) or is_stamped(toks, times, self.words)

    def _is_row(self, toks: Sequence[Token]) -> bool:
        """Whether a line is a row of links: "Full results | Live map | How we count"."""
        bounds = [-1, *(i for i, t in enumerate(toks) if t.lower in self.words.row_marks), len(toks)]
        return len(bounds) > _FEWEST_LINKS and all(b - a <= _LONGEST_LINK for a, b in pairwise(bounds))

    def _is_caption(self, sentence: Sentence) -> bool:
        """Whether the line names a photographer or an agency, as those under pictures do."""
        if not self._credits:
            return False
        first = self.text.rfind("\n", 0, sentence.start) + 1
        last = self.text.find("\n", sentence.end, sentence.end + _LONGEST_CAPTION)
        line = self.text[first : last if last >= 0 else len(self.text)][: _LONGEST_CAPTION + 1].lower()
        return len(line) <= _LONGEST_CAPTION and any(credit in line for credit in self._credits)


def is_stamped(toks: Sequence[Token], times: Sequence[Place], words: EventWords) -> bool:
    """Whether a line says nothing but when, and by whom, something was published.

    Its words are dates, metadata and, in a byline, names.
    """
    if not times or len(toks) > _LONGEST_STAMP:
        return False
    busy = {i for first, last in times for i in range(first, last)}
    said = [t for i, t in enumerate(toks) if t.kind == "word" and i not in busy]
    signed = any(t.lower in words.bylines for t in said[:2]) or any(t.kind == "link" for t in toks)
    labels = sum(t.lower in words.metadata and t.lower not in words.prepositions for t in said)
    signed = signed or (labels >= _FEWEST_LABELS and sum(toks[i].kind == "number" for i in busy) >= _DAY_AND_YEAR)
    return all(t.lower in words.metadata or t.lower in words.bylines or (signed and t.capital) for t in said)


def opening_stamp(toks: Sequence[Token], times: Sequence[Place], words: EventWords) -> int:
    """The end of the dateline, or the stamp, that a sentence begins with."""
    return max(_dateline(toks, words), _dated_and_timed(toks, times, words))


def _dateline(toks: Sequence[Token], words: EventWords) -> int:
    """The end of a dateline, of "LYON, 3 May (Wire) –": places in capitals, a date or a source, and a dash."""
    for dash, token in enumerate(toks[:_DATELINE]):
        if token.kind == "word" and not (token.capital or token.lower in words.metadata):
            return 0
        if dash and token.lower in _DASHES and toks[dash - 1].end < token.start:
            sourced = any(t.lower == ")" or t.lower.isdecimal() for t in toks[:dash])
            return dash + 1 if sourced else 0
    return 0


def _dated_and_timed(toks: Sequence[Token], times: Sequence[Place], words: EventWords) -> int:
    """The end of a day with its year and an hour at the head of a line, as no sentence begins: "3 May 2014 09:58"."""
    if len(times) == 0 or times[0][0] or len(toks[: times[0][1]]) < _WHOLE_DATE:
        return 0
    end, numbers = times[0][1], 0
    for first, last in times:
        if first > end and any(t.lower not in words.metadata for t in toks[end:first] if t.kind == "word"):
            break
        end = last
        numbers += sum(t.kind == "number" for t in toks[first:last])
    return end if numbers > _DAY_AND_YEAR else 0


def stamps(toks: Sequence[Token], times: Sequence[Place], words: EventWords) -> set[Place]:
    """The times of a dateline, and those that stamp a segment: "Ann (@ann) | Jan 8, 2020", "3 min read · 6 May"."""
    if not times:
        return set()
    head = opening_stamp(toks, times, words)
    found = {place for place in times if place[1] <= head}
    for first, last in _segments(toks, words):
        inside = [place for place in times if first <= place[0] < last]
        whole = last - first < len(toks)
        if whole and inside and is_stamped(toks[first:last], [(a - first, b - first) for a, b in inside], words):
            found.update(inside)
    return found


def _segments(toks: Sequence[Token], words: EventWords) -> Iterator[Place]:
    first = 0
    for i, token in enumerate(toks):
        if token.lower in words.separators:
            yield first, i
            first = i + 1
    yield first, len(toks)


def is_titled(toks: Sequence[Token], place: Place, words: EventWords) -> bool:
    """Whether a time stands in the name of a thing: in a title between quotation marks, or behind a capital word.

    "The “December Letters” tour", "the film '1999'", "the Prism 2016", "her record, 1979 Was a Good Year".
    """
    first, last = place
    bare = toks[first].kind == "number" and toks[first].lower.isdecimal()
    bare = bare and (last - first == 1 or (len(toks[first].lower) == _YEAR and not toks[last - 1].capital))
    headed = last < len(toks) and (toks[last].capital or toks[last].lower in words.heading_marks)
    within = first > 1 or (first and headed)
    if bare and within and toks[first - 1].capital and toks[first - 1].kind == "word":
        return toks[first - 1].verb is None and toks[first - 1].lower not in words.prepositions
    if bare and first and toks[first - 1].kind == "mark" and _is_titling(toks, last, words):
        return True
    opened = next((i for i in range(first - 1, max(-1, first - _LONGEST_TITLE), -1) if _is_quote(toks[i], words)), None)
    closed = next((i for i in range(last, min(last + _LONGEST_TITLE, len(toks))) if _is_quote(toks[i], words)), None)
    if opened is None or closed is None or not _is_tight(toks, opened):
        return False
    title = [t for t in toks[opened + 1 : closed] if t.kind != "mark"]
    return _is_name(title[0]) and all(
        _is_name(t) or t.lower in words.prepositions or t.lower in words.determiners for t in title
    )


def _is_titling(toks: Sequence[Token], at: int, words: EventWords) -> bool:
    """Whether a small word with a capital stands here, as it does in titles only."""
    small = words.auxiliaries | words.prepositions
    return at + 1 < len(toks) and toks[at].capital and toks[at].lower in small and toks[at].end < toks[at + 1].start


def _is_quote(token: Token, words: EventWords) -> bool:
    return token.lower in words.title_quotes


def _is_tight(toks: Sequence[Token], at: int) -> bool:
    """Whether a quotation mark stands close before a word, as one that opens does."""
    return at + 1 < len(toks) and toks[at + 1].start == toks[at].end


def _is_name(token: Token) -> bool:
    return token.capital or token.kind == "number"
