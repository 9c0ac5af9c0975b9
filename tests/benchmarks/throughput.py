"""How fast the tagger and the builder are, stage by stage, and how their time grows.

    python tests/benchmarks/throughput.py            a long while: hostile texts grow up to 10 MB
    python tests/benchmarks/throughput.py --quick    a few seconds

It prints and never judges: a clock on a busy machine proves nothing. What may be compared across machines is the ratio
to dateparser's search in the same run, and the growth from one size to the next, which for linear code is that of the
text. Every number is the best of three.
"""

import argparse
import random
import statistics
import subprocess
import sys
import time
import tracemalloc
from collections.abc import Callable, Iterator

from timeline import build_timeline, tag
from timeline.formats import writer
from timeline.orderer.sentences import sentences

PUBLISHED = "2022-08-06"

WHO = [
    "the council",
    "a court in Leeds",
    "the mayor",
    "the harbour company",
    "her lawyer",
    "the museum",
    "two witnesses",
]
DID = [
    "approved the plan",
    "rejected the appeal",
    "resigned",
    "opened a new branch",
    "signed the contract",
    "sold the ship",
]
WHEN = [
    "on Tuesday", "last week", "in November last year", "in 2018", "two days later", "on 14 February", "in the 1990s",
    "from 2003 to 2009", "since March", "in the third quarter", "at 5 p.m. on Friday", "", "", "", "",
]  # fmt: skip
SAID = [
    "“Nobody told us anything,” said a neighbour of 45.",
    "It may cost 2,018 pounds.",
    "The vote was 3-2.",
    "Nothing is settled.",
]

#: Text that no one would write, and that slow code stumbles over.
HOSTILE = {
    "digits": "1234567890",
    "spaces": " ",
    "last of the": "the last of ",
    "weekdays": "Monday Tuesday Wednesday ",
    "slashes": "1/2/",
    "commas": "May, ",
    "lines": "May\n",
    "headings": "In May:\n\n",
    "quotes": "“",
    "brackets": "(",
    "sayings": "said that ",
}


def news(size: int, seed: int = 1) -> str:
    """So many characters of text that reads like news and tells nothing."""
    chance = random.Random(seed)
    told: list[str] = []
    length = 0
    while length < size:
        when = chance.choice(WHEN)
        sentence = f"{chance.choice(WHO)} {chance.choice(DID)} {when}".strip() + "."
        words = [sentence[0].upper() + sentence[1:], *chance.sample(SAID, chance.randrange(2))]
        told.append(" ".join(words) + ("\n\n" if chance.random() < 0.3 else " "))
        length += len(told[-1])
    return "".join(told)[:size]


def seconds(call: Callable[[], object], tries: int = 3) -> float:
    """Seconds of the processor, which others on the machine do not take away; the best of some tries."""
    best = float("inf")
    for _ in range(tries):
        start = time.process_time()
        call()
        best = min(best, time.process_time() - start)
    return best


def stages(text: str) -> Iterator[tuple[str, Callable[[], object]]]:
    """What is measured of one text."""
    made = build_timeline(text, PUBLISHED)
    list(made)
    yield "sentences", lambda: sentences(text)
    yield "tag", lambda: tag(text, PUBLISHED)
    yield "build_timeline", lambda: list(build_timeline(text, PUBLISHED))
    yield "to_json", made.to_json
    yield "table", lambda: writer("table").dump(made.evidence, made)


def search(text: str) -> Callable[[], object]:
    """dateparser's search of the same text, with the settings that favour it most."""
    from datetime import datetime

    from dateparser.search import search_dates

    settings = {"RELATIVE_BASE": datetime.fromisoformat(PUBLISHED)}
    return lambda: search_dates(text, languages=["en"], settings=settings)


def per_stage(size: int) -> None:
    text = news(size)
    tag(text[:1000], PUBLISHED)  # first calls load tables
    print(f"\nNews of {size // 1000} KB, {len(tag(text, PUBLISHED))} expressions, "
          f"{len(build_timeline(text, PUBLISHED))} events")  # fmt: skip
    taken = {name: seconds(call) for name, call in stages(text)}
    taken["dateparser.search"] = seconds(search(text), tries=1)
    for name, took in taken.items():
        print(f"  {name:18} {took * 1000:9.1f} ms  {size / took / 1e3:9.0f} KB/s")
    for name in ("tag", "build_timeline"):
        print(f"  {name} is {taken['dateparser.search'] / taken[name]:.1f} times as fast as dateparser.search")


def memory(size: int) -> None:
    """The most that is held at once, beside the text, and what the result keeps of it."""
    text = news(size)
    print(f"\nMemory for news of {size // 1000} KB: at most, and kept by the result")
    for name, call in (("tag", tag), ("build_timeline", build_timeline)):
        call(text[:1000], PUBLISHED)
        tracemalloc.start()
        result = call(text, PUBLISHED)
        kept, most = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        print(f"  {name:18} {most / 1e6:9.1f} MB  {kept / 1e6:9.1f} MB")
        del result


def many_articles(count: int) -> None:
    """Articles of 3 KB, each by itself: what a pipeline sees."""
    articles = [news(3000, seed) for seed in range(count)]
    tagging = [seconds(lambda a=article: tag(a, PUBLISHED), 1) for article in articles]  # type: ignore[misc]
    building = [seconds(lambda a=article: list(build_timeline(a, PUBLISHED)), 1) for article in articles]  # type: ignore[misc]
    print(f"\n{count} articles of 3 KB")
    for name, taken in (("tag", tagging), ("build_timeline", building)):
        print(
            f"  {name:18} {statistics.median(taken) * 1000:9.1f} ms each (median), {count / sum(taken):7.0f} articles/s"
        )


def growth(sizes: list[int]) -> None:
    print("\nTime as the text grows; × is the growth from the size before, of time and of text")
    texts: dict[str, Callable[[int], str]] = {"news": news}
    for name, unit in HOSTILE.items():
        texts[name] = lambda size, unit=unit: (unit * (size // len(unit) + 1))[:size]  # type: ignore[misc]
    for stage, call in (("tag", tag), ("build_timeline", lambda text, day: list(build_timeline(text, day)))):
        for name, make in texts.items():
            cells, before = [], 0.0
            for size in sizes:
                text = make(size)
                took = seconds(lambda: call(text, PUBLISHED), 1)  # noqa: B023
                cells.append(
                    f"{size // 1000:5} KB {took * 1000:9.1f} ms" + (f" ×{took / before:4.1f}" if before else "")
                )
                before = took
                if took > 60:
                    cells.append("… stopped")
                    break
            print(f"  {stage:14} {name:12}", "  ".join(cells), flush=True)


def importing() -> None:
    code = "import time; t = time.perf_counter(); import timeline; print(time.perf_counter() - t)"
    took = min(float(subprocess.check_output([sys.executable, "-c", code])) for _ in range(5))
    print(f"import timeline: {took * 1000:.0f} ms")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quick", action="store_true", help="small texts only")
    quick = parser.parse_args().quick
    importing()
    per_stage(10_000 if quick else 100_000)
    memory(10_000 if quick else 1_000_000)
    many_articles(10 if quick else 100)
    growth([5_000, 10_000] if quick else [10_000, 100_000, 1_000_000, 10_000_000])


if __name__ == "__main__":
    main()
