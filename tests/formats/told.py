"""Events with hostile texts, for every format."""

import attrs
from hypothesis import strategies as st

from tests import strategies as ours
from timeline.model import Document, Event, EventMention, Evidence, Interval

#: What breaks out of formats that do not escape: markup, formulas, control characters, marks that turn the order.
HOSTILE = [
    "<script>alert(1)</script>",
    "</TEXT><TIMEX3 tid='t9'>",
    "\"quoted\", 'twice' & &amp; &#60;",
    '=HYPERLINK("http://example.org","here")',
    "+1-1",
    "-2+3",
    "@SUM(A1)",
    "\t=1",
    "＝1",
    "a | b \\| c \\",
    "`code` *bold* _it_ [link](javascript:x) ![img](x) ~~s~~ $x$ :tada: www.example.org https://example.org",
    "line\nbreak\r\nand\rmore\u2028and\u2029more\x85end",
    "BEGIN:VEVENT\r\nSUMMARY:other;A=1,2",
    "\0\x07\x1b[31mred\x7f\x9b",
    "\u202eturned\u202c \u2067isolated\u2069 \u200fmark \u05d0\u05d1",
    "\ud800 \udfff \ufffe \uffff \ufeff",
    "]]> <!-- --> <?pi?>",
    "a" * 300,
    "",
]
texts = st.sampled_from(HOSTILE) | st.tuples(st.sampled_from(HOSTILE), ours.texts).map("".join) | ours.texts

mentions = st.builds(attrs.evolve, ours.mentions, text=texts, document=texts)
dated = mentions.filter(lambda m: isinstance(m.when, Interval))


def event(*tellings: EventMention) -> Event:
    """The event that these tell, dated by the first."""
    assert isinstance(tellings[0].when, Interval)
    return Event(when=tellings[0].when, text=tellings[0].text, mentions=tellings)


events = st.lists(dated.map(event), max_size=3)


def evidence_of(told: list[Event]) -> Evidence:
    """What these events are derived from, with a document for each."""
    found = [m for one in told for m in one.mentions]
    documents = {m.document: Document(m.text, "2022-08-06", id=m.document, title=m.text, url=m.text) for m in found}
    return Evidence(frozenset(documents.values()), frozenset(found))
