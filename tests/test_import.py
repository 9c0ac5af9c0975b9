"""`import timeline` stays light: what is dear to import waits until it is needed."""

import subprocess
import sys

import pytest

import timeline

LOADED = "import sys, timeline; print(*sys.modules)"
TIMED = "import time; t = time.perf_counter(); import timeline; print(time.perf_counter() - t)"


def run(code: str) -> str:
    return subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout


def test_dear_modules_are_not_imported() -> None:
    loaded = set(run(LOADED).split())
    dear = {"dateparser", "cattrs", "click", "holidays", "hypothesis", "icalendar", "jinja2", "trafilatura"}
    assert not dear & loaded


def test_import_time_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    """No limit is asserted: clocks of busy machines lie. `pytest -s` or the benchmarks show the number."""
    fastest = min(float(run(TIMED)) for _ in range(3))
    with capsys.disabled():
        print(f" [import timeline: {fastest * 1000:.0f} ms] ", end="")


def test_every_public_name_is_there() -> None:
    assert set(dir(timeline)) == set(timeline.__all__)
    for name in timeline.__all__:
        assert getattr(timeline, name).__name__ == name
    with pytest.raises(AttributeError, match="nothing_of_ours"):
        _ = timeline.nothing_of_ours
