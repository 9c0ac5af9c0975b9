"""Every format is found by its name, from the registry and on the timeline, and says what it lacks."""

import sys

import pytest

from timeline import Timeline, build_timeline, formats
from timeline.errors import BadFormat, MissingExtra
from timeline.formats import FORMATS, format_of, reader, writer

TOLD = build_timeline("The bridge opened in May 1932. On Tuesday, the mayor resigned.", "2022-08-06")

names = pytest.mark.parametrize("name", FORMATS)


@names
def test_a_format_writes_text(name: str) -> None:
    assert "1932" in writer(name).dump(TOLD.evidence, TOLD)


@names
def test_a_format_says_what_it_is_and_how_its_files_end(name: str) -> None:
    known = format_of(name)
    assert known.suffix.startswith(".")
    assert known.about[0].islower() or known.about[0].isupper()
    assert len(known.about) < 80


@names
def test_a_timeline_has_a_method_for_each_format(name: str) -> None:
    if name not in ("table", "explain"):  # for the terminal, whose width they ask for
        assert getattr(TOLD, f"to_{name}")() == writer(name).dump(TOLD.evidence, TOLD)


@names
def test_nothing_is_written_of_events_that_are_not_shown(name: str) -> None:
    if name not in ("json", "jsonl", "timeml", "html"):  # these hold all of the evidence
        assert "1932" not in writer(name).dump(TOLD.evidence, TOLD[1:])


def test_an_unknown_format_is_refused() -> None:
    with pytest.raises(BadFormat, match="use one of table, explain, json"):
        writer("papyrus")


def test_a_format_that_cannot_be_read_back_is_refused() -> None:
    with pytest.raises(BadFormat, match="written but not read"):
        reader("table")


def test_a_missing_package_is_told_with_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "icalendar", None)
    with pytest.raises(MissingExtra, match=r"pip install 'newstimeline\[ical\]'"):
        Timeline().to_ical()


def test_no_format_is_imported_before_it_is_asked_for() -> None:
    assert set(vars(formats)) >= {"FORMATS"}
