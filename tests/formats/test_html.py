"""The page holds everything and fetches nothing; no text can break out of it; the same evidence gives the same page."""

import base64
import hashlib
import os
import re
import subprocess
import sys
from datetime import timedelta
from html.parser import HTMLParser
from itertools import starmap
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests import strategies as ours
from tests.browser.pages import HOSTILE, PAGES, harbour
from timeline import Document, Event, EventMention, Evidence, Interval, Timeline, build_timeline, merge_timelines
from timeline.formats._text import harmless, one_line
from timeline.formats.html import dump, table
from timeline.formats.html.article import Clause, paragraphs
from timeline.formats.html.dates import typeset
from timeline.formats.html.scale import LEVELS, ROWS, Placed, levels
from timeline.formats.html.sources import WHOLE_ARTICLES
from timeline.formats.html.view import QUOTED, view

#: Elements that have no end.
VOID = {"meta", "link", "input", "br", "img"}


class Parsed(HTMLParser):
    """The elements of a page, and whether each ends where it should."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.text: list[str] = []
        self._open: list[str] = []
        self.feed(page)
        self.close()
        assert self._open == []

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        assert len(dict(attributes)) == len(attributes), (tag, attributes)
        self.elements.append((tag, dict(attributes)))
        if tag not in VOID:
            self._open.append(tag)

    def handle_startendtag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attributes)))

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text.append(data)

    def named(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for found, attributes in self.elements if found == tag]

    def of_class(self, name: str) -> list[dict[str, str | None]]:
        return [told for _, told in self.elements if name in (told.get("class") or "").split()]


def event(mention: EventMention) -> Event:
    assert isinstance(mention.when, Interval)
    return Event(when=mention.when, text=mention.text, mentions=(mention,))


dated = ours.mentions.filter(lambda mention: isinstance(mention.when, Interval))


@st.composite
def told(draw: st.DrawFn) -> tuple[Evidence, list[Event]]:
    """Any evidence, some of whose mentions tell events and stand in its documents."""
    evidence = draw(ours.evidence)
    keys = [document.key for document in evidence.documents] or ["nowhere"]
    mentions = [
        attrs.evolve(mention, document=draw(st.sampled_from(keys))) for mention in draw(st.lists(dated, max_size=4))
    ]
    return evidence | Evidence(mentions=frozenset(mentions)), [event(mention) for mention in mentions]


# ------------------------------------------------------------------------------------------------------------ whole


@pytest.mark.parametrize("name", PAGES)
def test_a_page_fetches_nothing_and_runs_nothing_but_its_own(name: str) -> None:
    page = PAGES[name]()
    parsed = Parsed(page)
    assert not {"iframe", "object", "embed", "base", "img", "form_action"} & {tag for tag, _ in parsed.elements}
    for tag, attributes in parsed.elements:
        assert not [name for name in attributes if name.startswith("on") or name in ("src", "style", "srcset")]
        href = attributes.get("href") or "#"
        assert href.startswith(("#", "data:image/")) or (tag == "a" and href.startswith("https://"))
    assert "url(" not in page
    assert "@import" not in page


def test_the_policy_allows_this_style_and_this_script_alone() -> None:
    page = PAGES["one"]()
    policy = next(m["content"] for m in Parsed(page).named("meta") if m.get("http-equiv") == "Content-Security-Policy")
    assert policy is not None
    assert policy.startswith("default-src 'none'; ")
    for kind in ("style", "script"):
        (held,) = re.findall(rf"<{kind}>(.*?)</{kind}>", page, re.DOTALL)
        digest = base64.b64encode(hashlib.sha256(held.encode()).digest()).decode()
        assert f"{kind}-src 'sha256-{digest}'" in policy


def test_every_event_is_there_with_its_evidence_and_its_reason() -> None:
    made = build_timeline(harbour(), "2024-11-18")
    parsed = Parsed(made.to_html())
    assert [told["data-basis"] for told in parsed.of_class("event")] == [event.basis for event in made]
    ids = {told["id"] for _, told in parsed.elements if "id" in told}
    links = {(told["href"] or "")[1:] for told in parsed.of_class("quote")}
    assert len(links) == len(made)
    assert links <= ids
    page = "".join(parsed.text)
    for one in made:
        assert " ".join(one.text.split()) in page
        assert " ".join(one.mentions[0].explain().split()) in page
    assert "202 is no year" in page


def test_coarse_and_fine_are_drawn_apart_and_open_sides_open() -> None:
    told = build_timeline(
        "It opened in 1932. It burned on 3 May 1968. It has been closed since March 2021.", "2022-08-06"
    )
    classes = [one["class"] for one in Parsed(told.to_html()).of_class("event")]
    assert classes == ["event years", "event moment", "event months open-end"]


def test_a_view_shows_its_events_only() -> None:
    told = build_timeline("It opened in 1932. It burned down in 1968.", "2022-08-06")
    parsed = Parsed(told[1:].to_html())
    assert len(parsed.of_class("event")) == 1
    assert {one["data-e"] for one in parsed.of_class("clause")} == {"1"}


def test_the_same_evidence_gives_the_same_bytes() -> None:
    code = "from tests.browser.pages import PAGES; import sys; sys.stdout.buffer.write(PAGES['several']().encode())"
    run = [sys.executable, "-c", code]
    made = {
        subprocess.run(run, env={**os.environ, "PYTHONHASHSEED": seed}, capture_output=True, check=True).stdout
        for seed in ("1", "2")
    }
    assert len(made) == 1


# ------------------------------------------------------------------------------------------------------------ names


@pytest.mark.parametrize(
    ("documents", "given", "title"),
    [
        ([Document("It opened in 1932.", title="The pier")], None, "The pier"),
        ([Document("It opened in 1932.", title="The pier")], "Our pier", "Our pier"),
        ([Document("The pier is back\n\nIt opened in 1932.")], None, "The pier is back"),
        ([Document("It opened in 1932. It burned down in May 1968.")], None, "1932 to May 1968"),
        (
            [Document("It opened in 1932."), Document("It has been closed since March 2021.")],
            None,
            "1932 to March 2021",
        ),
        ([], None, "An empty timeline"),
    ],
)
def test_a_page_is_called_by_its_headline_or_its_time(documents: list[Document], given: str | None, title: str) -> None:
    page = build_timeline(documents).to_html(title=given)
    assert f"<title>{title}</title>" in page


# ---------------------------------------------------------------------------------------------------------- hostile


def test_hostile_text_is_escaped_wherever_it_stands() -> None:
    page = PAGES["hostile"]()
    assert page.count("<script>") == page.count("</script>") == page.count("</style>") == 1
    assert "<img" not in page
    assert "javascript:" not in page
    assert "7 * 7" in page
    assert "raw" in page
    assert not re.search("[\0-\x08\x0b-\x1f\x7f\u202a-\u202e\u2066-\u2069\ud800-\udfff]", page)
    Parsed(page)


@given(told())
def test_any_evidence_gives_a_page_that_holds_together(made: tuple[Evidence, list[Event]]) -> None:
    for page in (dump(*made), dump(*made, title=HOSTILE), table(*made)):
        page.encode()
        parsed = Parsed(page)
        ids = [told["id"] for _, told in parsed.elements if "id" in told]
        assert len(ids) == len(set(ids))
        links = {told["href"] for told in parsed.named("a")}
        assert {link[1:] for link in links if link and link.startswith("#")} <= set(ids)


@given(ours.texts)
def test_what_is_shown_can_be_saved_and_steers_nothing(text: str) -> None:
    assert not re.search("[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]", harmless(text))
    assert len(one_line(text, 10)) <= 10
    assert "\n" not in one_line(text)


# ----------------------------------------------------------------------------------------------------------- bounds


def test_too_many_articles_are_quoted_and_not_printed_whole() -> None:
    texts = [f"In {1900 + n}, a pier opened in town {n}. It looked like rain." for n in range(WHOLE_ARTICLES + 1)]
    documents = [Document(text, "2022-08-06", title=f"Town {n}") for n, text in enumerate(texts)]
    few, many = (build_timeline(some).to_html() for some in (documents[:-1], documents))
    assert "like rain" in few
    assert "like rain" not in many
    assert "<cite><bdi>Town 40</bdi></cite>" in many


def test_of_many_tellings_some_are_quoted_and_all_are_counted() -> None:
    documents = [Document("Mayor Osei of Leeds resigned on Tuesday.", "2022-08-06", id=str(n)) for n in range(30)]
    (entry,) = view((made := build_timeline(documents)).evidence, made).entries
    assert (len(entry.told), entry.more) == (QUOTED, 30 - QUOTED)


# --------------------------------------------------------------------------------------------------------- notebook


def test_a_notebook_shows_a_small_table_without_style_or_script() -> None:
    parsed = Parsed(build_timeline(HOSTILE, "2022-08-06")._repr_html_())
    assert {tag for tag, _ in parsed.elements} <= {"table", "thead", "tbody", "tr", "th", "td", "q", "bdi"}
    assert {name for _, told in parsed.elements for name in told} <= {"style", "dir"}
    many = build_timeline(" ".join(f"The pier of town {n} opened in {1500 + n}." for n in range(400)), "2022-08-06")
    assert len(many._repr_html_()) < 40_000
    assert "340 more" in many._repr_html_()
    assert Timeline()._repr_html_() == "<p>No event could be dated.</p>"


# ------------------------------------------------------------------------------------------------------------ parts

DATES = [
    # value, modifier → heading | under it | as one phrase | note
    ("2021-08-16", None, "2021 | 16 August | 16 August 2021 | Monday"),
    ("2022-08-06T19", None, "2022 | 6 August, 7 p.m. | 6 August 2022, 7 p.m. | Saturday"),
    ("2022-08-06T00:05", None, "2022 | 6 August, 12:05 a.m. | 6 August 2022, 12:05 a.m. | Saturday"),
    ("2022-08-06TMO", "START", "2022 | 6 August, early morning | 6 August 2022, early morning | Saturday"),
    ("2022-W31", None, "2022 | 1–7 August | 1–7 August 2022 | week"),
    ("2022-W31-WE", None, "2022 | 6–7 August | 6–7 August 2022 | weekend"),
    ("2022-W52", None, "2022 | 26 December 2022 – 1 January 2023 | 26 December 2022 – 1 January 2023 | week"),
    ("2021-11", "END", "2021 | late November | late November 2021 | month"),
    ("2018-WI", None, "2018 | winter 2018/19 | winter 2018/19 | season"),
    ("2018-Q1", None, "2018 | 1st quarter | 1st quarter 2018 | quarter"),
    ("2018-H2", None, "2018 | 2nd half | 2nd half 2018 | half-year"),
    ("2018", "START", "2018 | early | early 2018 | year"),
    ("1930", "APPROX", "about 1930 |  | about 1930 | year"),
    ("0079", None, "AD 79 |  | AD 79 | year"),
    ("199", "MID", "1990s | middle | the mid 1990s | decade"),
    ("18", None, "19th century |  | the 19th century | century"),
    ("2024-09-05/2024-09-28", None, "2024 | 5–28 September | 5–28 September 2024 | 24 days"),
    ("2024-08-28/2024-09-03", None, "2024 | 28 August – 3 September | 28 August – 3 September 2024 | 7 days"),
    ("2019-03/2019-06", None, "2019 | March–June | March–June 2019 | 4 months"),
    ("1940/1944", None, "1940–1944 |  | 1940–1944 | 5 years"),
    ("2021-03/..", None, "2021 | March onwards | from March 2021 on | no end told"),
    ("../2019", None, "until 2019 |  | until 2019 | no beginning told"),
    ("../2019-06-03", None, "2019 | until 3 June | until 3 June 2019 | no beginning told"),
]


@pytest.mark.parametrize(("value", "mod", "want"), DATES)
def test_dates_are_set_in_parts(value: str, mod: str | None, want: str) -> None:
    date = typeset(Interval.parse(value, mod))
    assert f"{date.heading} | {date.within} | {date.whole} | {date.note}" == want


@given(ours.intervals)
def test_any_date_has_a_heading_and_words(when: Interval) -> None:
    date = typeset(when)
    assert date.heading
    assert date.whole
    assert not date.machine or Interval.parse(date.machine).start == when.start


@given(
    st.text("ab .\n\r", max_size=60),
    st.lists(st.tuples(st.integers(0, 70), st.integers(0, 70), st.integers(1, 4)), max_size=5),
    st.lists(ours.expressions, max_size=3),
)
def test_pieces_hold_the_whole_text_in_order(text: str, spans: list[tuple[int, int, int]], times: list[Any]) -> None:
    clauses = [Clause(start, end, number, f"m{n}") for n, (start, end, number) in enumerate(spans)]
    pieces = [piece for paragraph in paragraphs(text, clauses, times) for piece in paragraph.pieces]
    assert "".join("".join(piece.text for piece in pieces).split()) == "".join(text.split())
    names = [name for piece in pieces for name in piece.names]
    assert len(names) == len(set(names))


def test_lines_wrapped_to_a_width_are_one_paragraph() -> None:
    text = "Headline\nThe harbour of the town was closed for a long and cold\nwinter. It was opened again.\n\nThe end"
    told = ["".join(piece.text for piece in paragraph.pieces) for paragraph in paragraphs(text, [], [])]
    assert [words.split()[0] for words in told] == ["Headline", "The", "The"]


placed = st.lists(ours.intervals, min_size=1, max_size=60).map(lambda times: list(starmap(Placed, enumerate(times, 1))))


@given(placed, st.sampled_from([328, 680, 1200]))
def test_any_events_have_their_place_on_the_strip(events: list[Placed], width: int) -> None:
    made = levels(events, width)
    assert 1 <= len(made) <= LEVELS
    marks = [*made[0].dots, *made[0].brackets]
    assert sorted(number for mark in marks for number in mark.numbers) == [event.number for event in events]
    for level in made:
        assert level.rows <= ROWS
        assert all(0 <= mark.left <= mark.right <= 100 for mark in (*level.dots, *level.brackets))
        assert all(0 <= tick.at <= 100 for tick in level.ticks)
        assert len(level.dots) <= width / 18 + 1


@pytest.mark.parametrize(
    ("values", "labels"),
    [
        (["0044", "1989"], ["1", "500", "1000", "1500", "2000"]),
        (["1893", "2021"], ["1900", "1920", "1940", "1960", "1980", "2000", "2020"]),
        (["2021-02", "2021-11"], ["Mar 2021", "May", "Jul", "Sep", "Nov"]),
        (["2021-02-03", "2021-03-01"], ["8 Feb 2021", "15 Feb", "22 Feb", "1 Mar"]),
        (["2021-02-03T06:00", "2021-02-03T18:00"], ["6 a.m., 3 Feb 2021", "9 a.m.", "noon", "3 p.m.", "6 p.m."]),
    ],
)
def test_ticks_suit_the_span(values: list[str], labels: list[str]) -> None:
    (level,) = levels([Placed(n, Interval.parse(value)) for n, value in enumerate(values)])
    assert [tick.label for tick in level.ticks] == labels


def test_what_crowds_is_enlarged() -> None:
    first = Interval.parse("2021-07-01").start
    assert first is not None
    news = [Interval.of(first + timedelta(days=3 * n), Interval.parse("2021-07-01").granularity) for n in range(8)]
    whole, inner = levels([Placed(n, when) for n, when in enumerate([Interval.parse("1893"), *news])])
    assert whole.enlarged is not None
    assert len(whole.dots) == 1
    assert len(inner.dots) == 8


def test_all_of_the_calendar_has_its_place() -> None:
    (level,) = levels([Placed(1, Interval.parse("0001/9998"))])
    assert [(mark.left, mark.right, mark.open) for mark in level.brackets] == [(0, 100, False)]


def test_thousands_of_events_are_few_marks() -> None:
    days = [Interval.parse(f"{year}-{month:02}") for year in range(1800, 2020) for month in range(1, 13)]
    (level,) = levels([Placed(n, when) for n, when in enumerate(days, 1)])
    assert len(level.brackets) < 100


def test_merged_timelines_name_the_article_of_each_telling() -> None:
    one = build_timeline(Document("The pier opened in 1932.", "2022-08-06", title="Piers"))
    two = build_timeline(
        Document("The bridge opened in 1933.", "2022-08-06", title="Bridges", url="https://b.example/1")
    )
    page = merge_timelines([one, two]).to_html()
    assert "<cite><bdi>Piers</bdi></cite>" in page
    assert '<cite><a href="https://b.example/1" rel="noopener noreferrer"><bdi>Bridges</bdi></a></cite>' in page
