"""Fuzzing by coverage: texts are changed at random, and those that reach new code are kept and changed again.

    pip install -e '.[fuzz]'
    python tests/fuzz/fuzz.py /tmp/fuzz tests/fuzz/corpus -max_total_time=3600 -dict=tests/fuzz/words.dict

reads the seeds beside this file for an hour, and keeps what reached new code in the first folder. An input that breaks
a law stops it: libFuzzer writes it down as `crash-…`. Mend what it found, and keep the text as a seed: a test reads all
of them. `-help=1` shows what else it can do.
"""

import sys
from pathlib import Path

import atheris

sys.path.insert(0, str(Path(__file__).parents[2]))

with atheris.instrument_imports(include=["timeline"]):
    import timeline.build
    import timeline.formats.json
    import timeline.tagger.completion
    import timeline.tagger.tag  # noqa: F401

from tests.fuzz.seeds import read
from tests.laws.checks import check


def one(raw: bytes) -> None:
    """Whether the laws hold of one text."""
    text, pub_date = read(raw)
    check(text, pub_date)


if __name__ == "__main__":
    atheris.Setup(sys.argv, one)
    atheris.Fuzz()
