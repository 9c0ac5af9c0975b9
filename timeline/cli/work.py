"""An article's way to its timeline, in this process or in several; what goes wrong with one stops no other."""

import json
import shutil
from collections import deque
from collections.abc import Generator, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from functools import partial
from itertools import islice
from typing import Any, Final

import attrs

from timeline.build import build_timeline
from timeline.cli.articles import Article, Unreadable
from timeline.cli.messages import reason
from timeline.errors import TimelineError
from timeline.formats import writer
from timeline.model import Document, Evidence, Policy
from timeline.orderer.timeline import Timeline
from timeline.tagger.publication import find_pub_date
from timeline.tagger.tag import tag

#: How many articles wait for each process: enough to keep it busy, few enough to hold in memory.
_WAITING: Final = 4


@attrs.frozen(kw_only=True)
class Options:
    """What is done with every article."""

    pub_date: str | None = None
    language: str = "en"
    policy: Policy | None = None
    format: str = "table"
    min_confidence: float = 0.0
    merge: bool = False
    width: int = attrs.field(factory=lambda: shutil.get_terminal_size((100, 24)).columns)


@attrs.frozen
class Outcome:
    """What became of an article: text to print, evidence to merge, or a problem; and perhaps a note on the way."""

    name: str
    text: str | None = None
    evidence: Evidence | None = None
    note: str | None = None
    problem: str | None = None


def outcomes(found: Iterable[Article], options: Options, jobs: int = 1) -> Generator[Outcome, None, None]:
    """What becomes of the articles, in their order, each as soon as it and those before it are done."""
    work = partial(outcome, options=options)
    if jobs == 1:
        yield from map(work, found)
        return
    found = iter(found)
    pool = ProcessPoolExecutor(jobs)
    try:
        waiting: deque[Future[Outcome]] = deque(
            pool.submit(work, article) for article in islice(found, jobs * _WAITING)
        )
        while waiting:
            done = waiting.popleft()
            yield done.result()
            waiting.extend(pool.submit(work, article) for article in islice(found, 1))
    except BrokenProcessPool:
        raise Unreadable("a process was ended from outside, perhaps for want of memory: use fewer --jobs") from None
    finally:
        pool.shutdown(cancel_futures=True)


def outcome(article: Article, options: Options) -> Outcome:
    """What becomes of one article."""
    name = article.name
    try:
        read = _read(article)
        if isinstance(read, Timeline):
            made, note = read, None
        else:
            name = read.id or name
            made, note = _made(read, options)
        if options.merge:
            return Outcome(name, evidence=made.evidence, note=note)
        return Outcome(name, text=written(made, options), note=note)
    except TimelineError as error:
        return Outcome(article.name, problem=reason(error))
    except Exception as error:  # noqa: BLE001  whatever it is, the other articles can do nothing for it
        return Outcome(
            article.name, problem=f"a fault of this program, {type(error).__name__}: {error}; please report it"
        )


def merged(found: Iterable[Outcome], options: Options) -> Iterator[Outcome]:
    """The outcomes without their evidence, and at the end one with the text of all of it.

    A document that has the id of another one, and another text, is a problem of its own.
    """
    kept: list[Evidence] = []
    texts: dict[str, str] = {}
    for one in found:
        if one.evidence is None:
            yield one
            continue
        told = {document.key: document.text for document in one.evidence.documents}
        taken = [key for key, text in told.items() if texts.setdefault(key, text) != text]
        if taken:
            yield Outcome(one.name, problem=f"another article has the id {taken[0]!r}: give each its own")
            continue
        kept.append(one.evidence)
        yield attrs.evolve(one, evidence=None)
    if kept:
        yield Outcome("all articles", text=written(Timeline(Evidence.union(kept)), options))


def written(made: Timeline, options: Options) -> str:
    """A timeline in the format that was asked for."""
    extra: dict[str, Any] = {}
    if options.format in ("table", "explain"):
        extra = {"width": options.width}
    elif options.format == "timeml" and len(made.evidence.documents) == 1:
        (document,) = made.evidence.documents
        extra = {"expressions": tag(document.text, document.pub_date, language=options.language, policy=options.policy)}
    return writer(options.format).dump(made.evidence, made.filter(confidence=options.min_confidence), **extra)


def _made(document: Document, options: Options) -> tuple[Timeline, str | None]:
    note = None
    if options.pub_date is None and document.pub_date is None:
        note = _own_date(document.text)
    return build_timeline(document, options.pub_date, language=options.language, policy=options.policy), note


def _own_date(text: str) -> str:
    """Which publication date is used where none was given, or what it means that there is none."""
    stated = find_pub_date(text)
    if stated is None:
        return (
            "no --pub-date given and the text states none: "
            '"on Tuesday" or "last year" stay undated, and the story\'s own news has no day'
        )
    date, start, end = stated
    line = text[text.rfind("\n", 0, start) + 1 : end].strip()
    return f"no --pub-date given: using {date.date()}, which the text states: {line[-60:]!r}"


def _read(article: Article) -> Document | Timeline:
    """The document, or the saved timeline, in what was found; raises `Unreadable` with what to do about it."""
    if article.problem is not None:
        raise Unreadable(article.problem)
    if article.kind == "html":
        from timeline.cli.web import page

        return page(article.raw)
    text = _decoded(article)
    if article.kind == "text":
        return Document(text)
    if article.kind == "timeml":
        from timeline.formats.timeml import read_timeml

        return read_timeml(text)[0]
    return _from_json(text)


def _from_json(text: str) -> Document | Timeline:
    """The document, or the timeline that was saved as JSON or as JSON Lines."""
    from timeline.formats.json import parsed

    if text.startswith('{"kind": "timeline"'):
        return Timeline.from_jsonl(text)
    told = parsed(text)
    if isinstance(told, dict) and told.get("format") == "timeline":
        return Timeline.from_json(text)
    return _document(told)


def _decoded(article: Article) -> str:
    if b"\0" in article.raw:
        raise Unreadable("it is binary, not text; extract its text first")
    try:
        return article.raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Unreadable(
            f"byte {error.start} is not UTF-8; convert it first, as with iconv -f latin1 -t utf-8"
        ) from None


def _document(told: object) -> Document:
    """The document of a JSON object; fields that a document has no place for are passed over."""
    if not isinstance(told, dict) or not isinstance(told.get("text"), str):
        raise Unreadable('this is no document: write {"text": "…", "pub_date": "YYYY-MM-DD"}')
    fields = {name: told.get(name) for name in ("pub_date", "id", "title", "url", "language")}
    if isinstance(fields["id"], int):
        fields["id"] = str(fields["id"])
    for name, value in fields.items():
        if not isinstance(value, str | None):
            raise Unreadable(f'"{name}" of this document must be a text, not {json.dumps(value)[:40]}')
    return Document(told["text"], fields.pop("pub_date"), **fields)
