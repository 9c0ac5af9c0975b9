"""No state: threads, processes and the order of documents change nothing, and a document leaves nothing behind."""

import gc
import sys
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from multiprocessing import get_context

from hypothesis import given
from hypothesis import strategies as st

from tests.laws.texts import ENGLISH, SCRIPTS
from timeline import Document, Timeline, build_timeline, merge_timelines, tag

CLAUSES = (
    "The ferry sank in 1932, and two years later it was raised.",
    "On 3 May 2018 the mayor resigned. The next day she left for Tarn.",
    "Ann Lee was elected last November.",
    "They met on Easter Monday, after which the talks broke down.",
    "It was closed for three weeks.",
    ENGLISH,
    SCRIPTS["turkish"],
    SCRIPTS["halves of characters"],
)
texts = st.lists(st.sampled_from(CLAUSES), min_size=1, max_size=5).map(" ".join)
ARTICLES = [" ".join(CLAUSES[n:] + CLAUSES[: n % 3]) for n in range(len(CLAUSES))] * 3


def told(text: str) -> str:
    """A timeline as text: what a process can hand back."""
    return build_timeline(text, "2022-08-06").to_json()


@given(texts, texts)
def test_a_document_leaves_nothing_behind(one: str, other: str) -> None:
    first = tag(one, "2022-08-06")
    tag(other, "1932-05-01")
    assert tag(one, "2022-08-06") == first


def test_threads_read_as_one_does() -> None:
    expected = [told(text) for text in ARTICLES]
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-5)
    try:
        with ThreadPoolExecutor(8) as pool:
            assert list(pool.map(told, ARTICLES)) == expected
    finally:
        sys.setswitchinterval(before)


def test_processes_read_as_one_does_and_their_timelines_are_merged_to_the_same() -> None:
    documents = [Document(text, "2022-08-06", id=str(n)) for n, text in enumerate(ARTICLES)]
    with ProcessPoolExecutor(2, mp_context=get_context("spawn")) as pool:
        lines = list(pool.map(build_timeline, documents, chunksize=8))
    assert lines == [build_timeline(document) for document in documents]
    assert merge_timelines(reversed(lines)) == build_timeline(documents)


def alive() -> int:
    gc.collect()
    return len(gc.get_objects())


def test_memory_does_not_grow_with_the_number_of_documents() -> None:
    """Counted in objects that are still alive: when the tables are filled, a document leaves none.

    Short words of time are remembered, up to 20,000 of them, so these come from a few; all else is new each time.
    `python tests/benchmarks/memory.py` reads 100,000 documents of any words.
    """

    def read(numbers: range) -> None:
        for n in numbers:
            name = "".join("abcdefghij"[int(figure)] for figure in str(n))
            text = f"On 3 May {1950 + n % 50} Ann L{name} sold the ship Q{name}. She left in June."
            list(build_timeline(text, "2022-08-06"))

    read(range(1000, 1300))
    before = alive()
    read(range(1300, 2100))
    assert alive() - before < 200


def test_a_timeline_of_nothing_is_the_one_of_no_documents() -> None:
    assert build_timeline([]) == merge_timelines([]) == Timeline()
