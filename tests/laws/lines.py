"""Timelines as texts give them, and as nothing merges them: what the laws of ordering and of sequences are tried on."""

import datetime as dt

from hypothesis import strategies as st

from tests.effort import effort
from timeline import Document, EventMention, Evidence, Interval, Relation, Timeline, build_timeline

CLAUSES = (
    "The pier opened in 1932.",
    "The pier burned down in June 1968, after which the town sold the site.",
    "Linda Osei resigned on Tuesday.",
    "Osei has resigned.",
    "Osei had left the party before the council met in July.",
    "The council opened an inquiry in March.",
    "Then the town bought a ferry.",
    "The ferry will sail on September 3.",
    "Two days after the inquiry, the bridge fell.",
    "The town has thanked her, a clerk said.",
    "Between 2003 and 2009 the site was closed.",
)
texts = st.lists(st.sampled_from(CLAUSES), min_size=1, max_size=6).map(" ".join)
documents = st.builds(Document, texts, st.dates(dt.date(2022, 8, 3), dt.date(2022, 8, 6)))
lines = st.lists(documents, min_size=1, max_size=2).map(build_timeline)
laws = effort(0.4)


def timeline_of(values: list[str], pairs: list[tuple[int, int]]) -> Timeline:
    """A timeline of mentions that nothing merges, and of relations between them by number."""
    mentions = [
        EventMention(
            document=str(n),
            start=0,
            end=8,
            text="ABCDEFGH"[n] * 8,
            trigger=(0, 8),
            when=Interval.parse(value),
            basis="stated",
            confidence=0.9,
        )
        for n, value in enumerate(values)
    ]
    named = [(a, b) for a, b in pairs if a < len(values) and b < len(values)]
    relations = {Relation(mentions[a].id, mentions[b].id, "then") for a, b in named}
    return Timeline(Evidence(mentions=frozenset(mentions), relations=frozenset(relations)))
