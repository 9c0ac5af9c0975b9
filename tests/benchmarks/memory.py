"""How much memory a long run needs: many documents in one process, and one document of many megabytes.

    python tests/benchmarks/memory.py             100,000 documents and 10 MB: half an hour
    python tests/benchmarks/memory.py --quick     a hundredth of it

It prints and never judges. Short words of time are remembered (20,000 at most) and so are forms of verbs (65,536), so
memory grows while these tables fill, and then no more.
"""

import argparse
import random
import resource
import sys
import time
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from tests.benchmarks.throughput import PUBLISHED, news
from timeline import build_timeline


def megabytes() -> float:
    """What the process holds now, or, where that cannot be read, has held at most."""
    status = Path("/proc/self/status")
    if status.exists():
        line = next(line for line in status.read_text().splitlines() if line.startswith("VmRSS"))
        return int(line.split()[1]) / 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def articles(count: int) -> Iterator[str]:
    """Very short articles, each with names, numbers and dates of its own."""
    chance = random.Random(7)
    for n in range(count):
        yield (
            f"Ann Lee{n} resigned on {chance.randrange(1, 28)} May {chance.randrange(1900, 2020)}.\n\n"
            f"{chance.randrange(2, 10**6)} days earlier the Marlin{n} had sunk off Tarn."
        )


def many(count: int) -> None:
    print(f"{count:,} documents in one process")
    start = time.perf_counter()
    for n, text in enumerate(articles(count)):
        if n % (count // 10) == 0:
            print(f"  {n:8,} read {megabytes():8.1f} MB {time.perf_counter() - start:8.1f} s", flush=True)
        list(build_timeline(text, PUBLISHED))
    print(f"  {count:8,} read {megabytes():8.1f} MB {time.perf_counter() - start:8.1f} s", flush=True)


def large(size: int) -> None:
    text = news(size)
    before, start = megabytes(), time.perf_counter()
    line = build_timeline(text, PUBLISHED)
    print(
        f"one document of {size / 1e6:.1f} MB: {len(line):,} events, {megabytes() - before:.1f} MB more, "
        f"{time.perf_counter() - start:.1f} s",
        flush=True,
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quick", action="store_true", help="a hundredth of it")
    scale = 100 if parser.parse_args().quick else 1
    many(100_000 // scale)
    large(10_000_000 // scale)


if __name__ == "__main__":
    main()
