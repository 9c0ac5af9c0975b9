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
from timeline.formats import FORMATS
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
        said = refused(capsys, article, "--pub-date", wrong)
        assert "YYYY-MM-DD" in said
        assert "policy" not in said

    def test_an_ambiguous_one_is_read_with_its_order(self, article: str, capsys: pytest.CaptureFixture[str]) -> None:
        assert "give --date-order" in refused(capsys, article, "--pub-date", "06/08/2022")
        assert main([article, "--pub-date", "06/08/2022", "--date-order", "DMY"]) == 0
        assert "2022-08-02" in capsys.readouterr().out


class TestFiles:
    def test_a_missing_file_is_refused(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        path = str(tmp_path / "missing.txt")
        assert refused(capsys, path) == f"timeline: cannot read {path}: no such file or directory\n"

    def test_a_directory_without_articles_is_refused(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        (tmp_path / "picture.png").write_bytes(b"")
        assert "holds no article" in refused(capsys, str(tmp_path))

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


class TestFormats:
    @pytest.mark.parametrize("name", FORMATS)
    def test_every_format_is_written(self, name: str, article: str, tmp_path: Path) -> None:
        out = tmp_path / "out"
        assert main([article, "--pub-date", DAY, "--format", name, "--output", str(out)]) == 0
        assert "2021" in out.read_text(encoding="utf-8")

    def test_a_page_is_written(self, article: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        out = tmp_path / "out.html"
        assert main([article, "--pub-date", DAY, "--html", str(out)]) == 0
        assert out.read_text(encoding="utf-8").startswith("<!doctype html>")
        assert capsys.readouterr().out == ""

    def test_explanations(self, article: str, capsys: pytest.CaptureFixture[str]) -> None:
        assert main([article, "--pub-date", DAY, "--explain"]) == 0
        shown = capsys.readouterr().out
        assert '2022-08-02: "On Tuesday, the mayor resigned"\n  "resigned" is dated 2022-08-02 by words of its' in shown

    def test_a_spreadsheet_takes_it_for_utf8(self, article: str, tmp_path: Path) -> None:
        out = tmp_path / "out.csv"
        assert main([article, "--pub-date", DAY, "--format", "csv", "--output", str(out)]) == 0
        assert out.read_bytes().startswith(b"\xef\xbb\xbfdate,value,")
        assert out.read_bytes().count(b"\r\n") == 3

    def test_unsure_events_are_left_out(self, article: str, capsys: pytest.CaptureFixture[str]) -> None:
        assert main([article, "--pub-date", DAY, "--format", "csv", "--min-confidence", "1"]) == 0
        assert capsys.readouterr().out.count("\n") == 1

    def test_a_missing_package_is_told_before_anything_is_read(
        self, article: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setitem(sys.modules, "icalendar", None)
        assert "pip install 'newstimeline[ical]'" in refused(capsys, article, "--format", "ical")

    @pytest.mark.parametrize(
        "arguments",
        [
            ["--format", "papyrus"],
            ["--min-confidence", "2"],
            ["--jobs", "-1"],
            ["--language", "xx"],
            ["--html", "a.html", "--format", "json"],
            ["--output", "/no/such/directory/out.txt"],
            ["--colour"],
        ],
    )
    def test_wrong_options_are_refused(
        self, arguments: list[str], article: str, capsys: pytest.CaptureFixture[str]
    ) -> None:
        refused(capsys, article, *arguments)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two texts in a directory, one below the other, and a file that is no article."""
    into = tmp_path / "articles"
    (into / "more").mkdir(parents=True)
    (into / "a.txt").write_text("The pier opened in May 1932.", encoding="utf-8")
    (into / "more" / "b.txt").write_text("The pier burned down in 1968.", encoding="utf-8")
    (into / "notes.pdf").write_bytes(b"%PDF")
    return into


class TestSeveral:
    def test_a_directory_is_read_in_order_each_under_its_name(
        self, folder: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert main([str(folder), "--quiet"]) == 0
        printed = capsys.readouterr()
        first, second = printed.out.split("\n\n")
        assert first.startswith(f"== {folder}/a.txt ==\nDate")
        assert "1932-05" in first
        assert second.startswith(f"== {folder}/more/b.txt ==\nDate")
        assert "1968" in second
        assert printed.err == ""

    def test_the_same_file_is_read_once(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        assert main([str(folder / "a.txt"), str(folder / "a.txt"), "-q", "--json"]) == 0
        assert len(json.loads(capsys.readouterr().out)["documents"]) == 1

    def test_merged_they_are_one_timeline(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        assert main([str(folder), "--quiet", "--merge", "--json"]) == 0
        merged = Timeline.from_json(capsys.readouterr().out)
        assert [event.when.value for event in merged] == ["1932-05", "1968"]
        assert len(merged.evidence.documents) == 2

    def test_csv_has_one_header(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        assert main([str(folder), "--quiet", "--format", "csv"]) == 0
        assert [line.split(",")[0] for line in capsys.readouterr().out.splitlines()] == ["date", "1932-05", "1968"]

    def test_lines_put_end_to_end_are_the_timelines_merged(
        self, folder: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert main([str(folder), "--quiet", "--format", "jsonl"]) == 0
        lines = capsys.readouterr().out
        assert main([str(folder), "--quiet", "--merge", "--format", "jsonl"]) == 0
        assert Timeline.from_jsonl(lines) == Timeline.from_jsonl(capsys.readouterr().out)

    def test_a_directory_takes_a_file_for_each(self, folder: Path, tmp_path: Path) -> None:
        (folder / "more" / "a.txt").write_text("It opened again in 1990.", encoding="utf-8")
        out = tmp_path / "out"
        assert main([str(folder), "--quiet", "--format", "ical", "--output", f"{out}/"]) == 0
        assert sorted(path.name for path in out.iterdir()) == ["a-2.ics", "a.ics", "b.ics"]

    def test_a_format_that_holds_one_is_refused_with_what_to_do(
        self, folder: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        said = refused(capsys, str(folder), "--json")
        assert "--merge" in said
        assert "--output DIRECTORY/" in said

    def test_notes_say_whose_they_are(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        assert main([str(folder)]) == 0
        assert f"timeline: {folder}/a.txt: no --pub-date given" in capsys.readouterr().err

    def test_one_bad_article_stops_no_other(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        (folder / "a.txt").write_bytes(b"caf\xe9")
        assert main([str(folder), "--quiet"]) == 1
        printed = capsys.readouterr()
        assert "1968" in printed.out
        assert printed.err.startswith(f"timeline: cannot read {folder}/a.txt: byte 3 is not UTF-8")
        assert printed.err.count("\n") == 1

    def test_none_that_can_be_read_is_a_refusal(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        (folder / "a.txt").write_bytes(b"caf\xe9")
        assert main([str(folder / "a.txt"), str(folder / "missing.txt"), "--merge"]) == 2
        printed = capsys.readouterr()
        assert printed.out == ""
        assert printed.err.count("\n") == 2


LINES = """\
{"text": "The pier opened in May 1932.", "pub_date": "2022-08-06", "id": "pier", "author": "nobody"}

{"text": "On Tuesday, the mayor resigned.", "pub_date": "06/08/2022"}
{"text": 5}
{"id": "x"}
hello
{"text": "On Tuesday, the mayor resigned.", "pub_date": "2022-08-06", "id": 7}
{"text": "It burned down in 1968.", "pub_date": "2022-08-06", "id": "pier"}
"""


class TestKinds:
    def test_json_lines_and_every_bad_one(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        path = tmp_path / "a.jsonl"
        path.write_text(LINES, encoding="utf-8")
        assert main([str(path), "--format", "jsonl", "--merge"]) == 1
        printed = capsys.readouterr()
        assert {d.id for d in Timeline.from_jsonl(printed.out).evidence.documents} == {"pier", "7"}
        said = printed.err.splitlines()
        assert [line.split(": ")[1] for line in said[:4]] == [f"cannot read {path}:{n}" for n in (3, 4, 5, 6)]
        assert "give --date-order" in said[0]
        assert 'write {"text": "…", "pub_date": "YYYY-MM-DD"}' in said[1]
        assert "no JSON" in said[3]
        assert "another article has the id 'pier'" in said[4]

    def test_json_lines_from_standard_input(
        self, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        feed(monkeypatch, LINES.encode())
        assert main(["-", "--read-as", "jsonl", "--format", "edtf"]) == 1
        assert capsys.readouterr().out.splitlines()[0] == "1932-05\tThe pier opened in May 1932"

    @pytest.mark.parametrize("name", ["json", "jsonl"])
    def test_a_saved_timeline_is_written_in_another_format(
        self, name: str, article: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        saved = str(tmp_path / f"saved.{name}")
        assert main([article, "--pub-date", DAY, "--format", name, "--output", saved]) == 0
        assert main([saved, "--format", "edtf"]) == 0
        assert capsys.readouterr().out.startswith("2021-03\tThe council met")

    def test_timeml_is_read(self, article: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        saved = str(tmp_path / "saved.tml")
        assert main([article, "--pub-date", DAY, "--format", "timeml", "--output", saved]) == 0
        assert main([saved, "--format", "edtf"]) == 0
        assert "2022-08-02" in capsys.readouterr().out

    def test_a_saved_page(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        pytest.importorskip("trafilatura", reason="saved pages need it: pip install 'newstimeline[web]'")
        path = tmp_path / "page.html"
        path.write_text(PAGE, encoding="utf-8")
        assert main([str(path), "--json"]) == 0
        printed = capsys.readouterr()
        (document,) = json.loads(printed.out)["documents"]
        assert (document["title"], document["url"]) == ("Mayor goes", "https://courier.example/mayor")
        assert document["pub_date"] == {"date": "2022-08-06"}
        assert "Subscribe" not in document["text"]
        assert "2022-08-02" in printed.out
        assert printed.err == ""

    def test_a_page_without_an_article(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        pytest.importorskip("trafilatura", reason="saved pages need it: pip install 'newstimeline[web]'")
        path = tmp_path / "page.html"
        path.write_text("<html></html>", encoding="utf-8")
        assert "this page holds no article" in refused(capsys, str(path))

    def test_a_page_without_the_package(
        self, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setitem(sys.modules, "trafilatura", None)
        path = tmp_path / "page.html"
        path.write_text(PAGE, encoding="utf-8")
        assert "pip install 'newstimeline[web]'" in refused(capsys, str(path))


PAGE = """<html lang="en"><head><title>Mayor goes</title>
<link rel="canonical" href="https://courier.example/mayor">
<meta property="article:published_time" content="2022-08-06T09:30:00Z"></head>
<body><nav>Home | Subscribe</nav><article><h1>Mayor goes</h1>
<p>The mayor of Port Ellery resigned on Tuesday after a long meeting with the members of her own party.</p>
<p>Her deputy will lead the council until the voters choose a new mayor, the town hall said in a short statement.</p>
</article><footer>Copyright 2019</footer></body></html>
"""


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

    def test_several_processes_print_what_one_prints(self, tmp_path: Path) -> None:
        path = tmp_path / "a.jsonl"
        lines = [{"text": f"The pier of {n} opened in May {n}.", "pub_date": DAY} for n in range(1900, 1960)]
        path.write_text("\n".join(map(json.dumps, [*lines, {}, *lines])), encoding="utf-8")
        one, three = (self.run(str(path), "--format", "jsonl", "--jobs", jobs) for jobs in "13")
        assert (one.returncode, one.stdout, one.stderr) == (three.returncode, three.stdout, three.stderr)
        assert one.returncode == 1
        assert len(Timeline.from_jsonl(one.stdout)) == 60
        merged = self.run(str(path), "--format", "jsonl", "--merge", "--jobs", "3")
        assert Timeline.from_jsonl(merged.stdout) == Timeline.from_jsonl(one.stdout)

    def test_results_stream_as_they_are_done(self) -> None:
        command = [sys.executable, "-m", "timeline", "-", "--read-as", "jsonl", "--format", "edtf"]
        pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
        with subprocess.Popen(command, **pipes, bufsize=0) as running:  # type: ignore[call-overload]
            for year in (b"1932", b"1968"):
                running.stdin.write(b'{"text": "The pier opened in %s.", "pub_date": "2022-08-06"}\n' % year)
                assert running.stdout.readline().startswith(year)  # before the next line is there to be read
            running.stdin.close()
            assert running.wait() == 0

    def test_shows_no_bar_where_no_terminal_is(self, tmp_path: Path) -> None:
        (tmp_path / "a.txt").write_text(ARTICLE, encoding="utf-8")
        (tmp_path / "b.txt").write_text(ARTICLE, encoding="utf-8")
        assert self.run(str(tmp_path), "--pub-date", DAY, "--merge").stderr == ""

    @pytest.mark.skipif(sys.platform == "win32", reason="pseudo-terminals are there on Unix only")
    def test_shows_a_bar_on_a_terminal(self, tmp_path: Path) -> None:
        import pty

        for name in "ab":
            (tmp_path / f"{name}.txt").write_text(ARTICLE, encoding="utf-8")
        ours, theirs = pty.openpty()
        command = [sys.executable, "-m", "timeline", str(tmp_path), "--pub-date", DAY, "--merge"]
        done = subprocess.run(command, stdout=subprocess.PIPE, stderr=theirs, check=True)
        os.close(theirs)
        assert b"2/2" in os.read(ours, 100_000)
        assert b"2/2" not in done.stdout
        os.close(ours)

    @pytest.mark.parametrize("shell", ["zsh", "fish"])
    def test_prints_what_completes_it(self, shell: str) -> None:
        done = self.run("--completion", shell)
        assert done.returncode == 0
        assert "_TIMELINE_COMPLETE" in done.stdout

    def test_completes_options_and_formats(self) -> None:
        command = [sys.executable, "-m", "timeline"]
        asked = {"_TIMELINE_COMPLETE": "bash_complete", "COMP_WORDS": "timeline --format ti", "COMP_CWORD": "2"}
        done = subprocess.run(command, env=os.environ | asked, capture_output=True, text=True, check=False)
        assert done.stdout.split() == ["plain,timeml", "plain,timelinejs"]

    def test_without_an_article_reads_what_is_piped_in(self) -> None:
        done = self.run("--pub-date", DAY, text=ARTICLE)
        assert "2022-08-02" in done.stdout

    def test_ends_quietly_when_its_reader_has_seen_enough(self) -> None:
        command = [sys.executable, "-m", "timeline", "-", "--pub-date", DAY]
        pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
        with subprocess.Popen(command, **pipes) as running:  # type: ignore[call-overload]
            running.stdout.close()
            running.stdin.write(ARTICLE.encode())
            running.stdin.close()
            assert running.wait() == 0
            assert running.stderr.read() == b""
