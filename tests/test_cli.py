"""The command line: what it prints, where, and with which exit code."""

import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from timeline import Timeline, build_timeline
from timeline.cli import main
from timeline.formats.json import VERSION

ARTICLE = "The council met in March 2021. On Tuesday, the mayor resigned."
DAY = "2022-08-06"


@pytest.fixture
def article(tmp_path: Path) -> str:
    path = tmp_path / "article.txt"
    path.write_text(ARTICLE, encoding="utf-8")
    return str(path)


def refused(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    """What is said on standard error where the command line refuses its arguments: one line."""
    assert main(arguments) == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    assert printed.err.startswith("timeline: ")
    assert printed.err.count("\n") == 1
    return printed.err


def feed(monkeypatch: pytest.MonkeyPatch, raw: bytes) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(raw)))


class TestTable:
    def test_has_dates_events_and_evidence(self, article: str, capsys: pytest.CaptureFixture[str]) -> None:
        assert main([article, "--pub-date", DAY]) == 0
        printed = capsys.readouterr()
        head, first, second = printed.out.splitlines()
        assert head.split() == ["Date", "Event", "Evidence"]
        assert first.startswith("2021-03 ")
        assert "The council met" in first
        assert "March 2021" in first[first.index("stated") :]
        assert second.startswith("2022-08-02 ")
        assert "resigned" in second
        assert printed.err == ""

    @pytest.mark.parametrize("columns", [60, 80, 200])
    def test_fits_the_terminal(
        self, article: str, columns: int, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("COLUMNS", str(columns))
        assert main([article, "--pub-date", DAY]) == 0
        assert max(map(len, capsys.readouterr().out.splitlines())) <= columns

    def test_says_that_nothing_is_dated(
        self, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        feed(monkeypatch, b"")
        assert main(["-", "--pub-date", DAY]) == 0
        assert capsys.readouterr().out == "No event could be dated.\n"


class TestJson:
    def test_comes_back_as_the_same_timeline(self, article: str, capsys: pytest.CaptureFixture[str]) -> None:
        assert main([article, "--pub-date", DAY, "--json"]) == 0
        printed = capsys.readouterr().out
        assert json.loads(printed)["version"] == VERSION
        assert Timeline.from_json(printed) == build_timeline(ARTICLE, DAY)

    def test_is_the_same_on_every_run(self, article: str) -> None:
        command = [sys.executable, "-m", "timeline", article, "--pub-date", DAY, "--json"]
        runs = [
            subprocess.run(command, check=True, capture_output=True, env=os.environ | {"PYTHONHASHSEED": seed}).stdout
            for seed in "123"
        ]
        assert len(set(runs)) == 1

    def test_is_utf8_whatever_the_locale(self, tmp_path: Path) -> None:
        path = tmp_path / "article.txt"
        path.write_text("“Zoë” opened the café in March 2021 👉", encoding="utf-8")
        done = subprocess.run(
            [sys.executable, "-m", "timeline", str(path), "--pub-date", DAY, "--json"],
            check=True,
            capture_output=True,
            env=os.environ | {"PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0", "LC_ALL": "C"},
        )
        (document,) = json.loads(done.stdout.decode("utf-8"))["documents"]
        assert document["text"] == path.read_text(encoding="utf-8")


class TestPublicationDate:
    def test_the_date_that_the_text_states_is_used_and_told(
        self, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        feed(monkeypatch, f" date {DAY} {ARTICLE}".encode())
        assert main(["-"]) == 0
        printed = capsys.readouterr()
        assert "using 2022-08-06, which the text states" in printed.err
        assert "2022-08-02" in printed.out

    def test_what_it_means_that_there_is_none_is_told(self, article: str, capsys: pytest.CaptureFixture[str]) -> None:
        assert main([article]) == 0
        printed = capsys.readouterr()
        assert "the text states none" in printed.err
        assert "stay undated" in printed.err
        assert "2021-03" in printed.out
        assert "2022-08-02" not in printed.out

    @pytest.mark.parametrize("wrong", ["soon", "2022-02-30", "03/04/2022", "", "2022", "0000-01-01"])
    def test_a_wrong_one_is_refused(self, wrong: str, article: str, capsys: pytest.CaptureFixture[str]) -> None:
        assert "YYYY-MM-DD" in refused(capsys, article, "--pub-date", wrong)


class TestFiles:
    def test_a_missing_file_is_refused(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        path = str(tmp_path / "missing.txt")
        assert refused(capsys, path) == f"timeline: cannot read {path}: no such file or directory\n"

    def test_a_directory_is_refused(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        assert "is a directory" in refused(capsys, str(tmp_path))

    def test_a_name_that_no_file_can_have_is_refused(self, capsys: pytest.CaptureFixture[str]) -> None:
        refused(capsys, "a\0b")

    def test_a_binary_file_is_refused(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        path = tmp_path / "picture.png"
        path.write_bytes(b"\x89PNG\r\n\0\0\0")
        assert "is binary, not text" in refused(capsys, str(path))

    def test_another_encoding_is_refused_with_what_to_do(
        self, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        path = tmp_path / "latin1.txt"
        path.write_bytes("café".encode("latin-1"))
        said = refused(capsys, str(path))
        assert "byte 3 is not UTF-8" in said
        assert "iconv" in said

    def test_a_byte_order_mark_is_no_part_of_the_text(
        self, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        feed(monkeypatch, ARTICLE.encode("utf-8-sig"))
        assert main(["-", "--pub-date", DAY, "--json"]) == 0
        assert json.loads(capsys.readouterr().out)["documents"][0]["text"] == ARTICLE


class TestProgram:
    """The command as a shell runs it."""

    def run(self, *arguments: str, text: str = "") -> "subprocess.CompletedProcess[str]":
        command = [sys.executable, "-m", "timeline", *arguments]
        return subprocess.run(command, input=text, capture_output=True, text=True, check=False, encoding="utf-8")

    def test_reads_standard_input(self) -> None:
        done = self.run("-", "--pub-date", DAY, text=ARTICLE)
        assert (done.returncode, done.stderr) == (0, "")
        assert "2022-08-02" in done.stdout

    def test_refuses_with_exit_code_2(self) -> None:
        done = self.run("no-such-article.txt")
        assert (done.returncode, done.stdout) == (2, "")
        assert done.stderr == "timeline: cannot read no-such-article.txt: no such file or directory\n"

    def test_helps(self) -> None:
        done = self.run("--help")
        assert done.returncode == 0
        assert "timeline article.txt --pub-date 2022-08-06" in done.stdout

    def test_ends_quietly_when_its_reader_has_seen_enough(self) -> None:
        command = [sys.executable, "-m", "timeline", "-", "--pub-date", DAY]
        pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
        with subprocess.Popen(command, **pipes) as running:  # type: ignore[call-overload]
            running.stdout.close()
            running.stdin.write(ARTICLE.encode())
            running.stdin.close()
            assert running.wait() == 0
            assert running.stderr.read() == b""
