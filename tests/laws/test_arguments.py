"""Every public function refuses every wrong type of argument with a TimelineError that says what to give.

What Python itself promises of a sequence stays: `line["a"]` is a TypeError and `line[99]` an IndexError; so does what
an enumeration says of a name that it does not have, and a call with too many arguments.
"""

from collections.abc import Callable, Iterator
from typing import Any

import pendulum
import pytest

from timeline import (
    BadValue,
    Correction,
    Document,
    Duration,
    Event,
    EventMention,
    Evidence,
    Granularity,
    Interval,
    Mod,
    Policy,
    Recurrence,
    Relation,
    TimeExpression,
    Timeline,
    TimelineError,
    Unresolved,
    VagueTime,
    build_timeline,
    extract_events,
    merge_timelines,
    read_timeml,
    tag,
)
from timeline.formats import format_of, reader, writer
from timeline.languages import language

LINE = build_timeline("The pier opened in 1932. It burned down in 1968.", "2022-08-06")
DAY = Interval.parse("2022-08-06")
DAYS = Granularity.DAY
#: What the type checker would refuse, too.
BYTES: Any = b"The pier"
MONTH: Any = "MONTH"
TOLD: Any = "told"
TWO: Any = "two"
MAPPING: Any = {"text": "They met."}
MENTION: dict[str, Any] = {
    "document": "a", "start": 0, "end": 8, "text": "It burned", "trigger": (3, 8), "when": DAY, "basis": "stated",
    "confidence": 0.9, "expressions": (), "factuality": "fact", "rule": "at",
}  # fmt: skip
EXPRESSION: dict[str, Any] = {
    "start": 0, "end": 8, "text": "in 2018", "type": "DATE", "value": "2018", "time": DAY, "mod": None, "quant": None,
    "freq": None, "signal": None, "anchor": None, "rule": "year", "tense": None, "alternatives": (),
}  # fmt: skip

#: What an argument may be mistaken for, by name.
WRONG: dict[str, object] = {
    "None": None,
    "a number": 5,
    "a fraction": 2.5,
    "a truth": True,
    "bytes": b"1932",
    "a word": "papyrus",
    "a list": [5],
    "a dictionary": {"a": 5},
    "a set": {5},
    "an object": object(),
    "a class": int,
    "a function": len,
    "a time": DAY,
}
NUMBERS = "a number, a fraction"
NONE = "None"
WORD = "a word"

#: Each argument of the library: what takes it, a call with it, and which of the above are not wrong there.
ARGUMENTS: list[tuple[str, Callable[[Any], object], str]] = [
    ("text of tag", tag, WORD),
    ("pub_date of tag", lambda x: tag("on Monday", x), NONE),
    ("language of tag", lambda x: tag("on Monday", language=x), ""),
    ("policy of tag", lambda x: tag("on Monday", policy=x), NONE),
    ("text of extract_events", extract_events, WORD),
    ("pub_date of extract_events", lambda x: extract_events("They met.", x), NONE),
    ("language of extract_events", lambda x: extract_events("They met.", language=x), ""),
    ("policy of extract_events", lambda x: extract_events("They met.", policy=x), NONE),
    ("text of build_timeline", build_timeline, WORD),
    ("each text of build_timeline", lambda x: build_timeline([x]), WORD),
    ("pub_date of build_timeline", lambda x: build_timeline("They met.", x), NONE),
    ("language of build_timeline", lambda x: build_timeline("They met.", language=x), ""),
    ("policy of build_timeline", lambda x: build_timeline("They met.", policy=x), NONE),
    ("language of a Document", lambda x: build_timeline(Document("They met.", language=x)), NONE),
    ("pub_date of a Document", lambda x: build_timeline(Document("They met.", x)), NONE),
    ("timelines of merge_timelines", merge_timelines, ""),
    ("each of merge_timelines", lambda x: merge_timelines([x]), ""),
    ("text of read_timeml", read_timeml, ""),
    ("evidence of Timeline", Timeline, NONE),
    ("event of replace", lambda x: LINE.replace(x, when="2020"), ""),
    ("when of replace", lambda x: LINE.replace(LINE[0], when=x), "a time"),
    ("event of drop", LINE.drop, ""),
    ("one of before", lambda x: LINE.before(x, LINE[0]), ""),
    ("other of before", lambda x: LINE.before(LINE[0], x), ""),
    ("first of between", lambda x: LINE.between(x, "2025"), "a time"),
    ("last of between", lambda x: LINE.between("1900", x), "a time"),
    ("granularity of at", LINE.at, ""),
    ("basis of filter", lambda x: LINE.filter(basis=x), NONE),
    ("each basis of filter", lambda x: LINE.filter(basis=[x]), ""),
    ("confidence of filter", lambda x: LINE.filter(confidence=x), NUMBERS),
    ("document of filter", lambda x: LINE.filter(document=x), f"{NONE}, {WORD}"),
    ("text of from_json", Timeline.from_json, ""),
    ("text of from_jsonl", Timeline.from_jsonl, ""),
    ("document of to_timeml", LINE.to_timeml, NONE),
    ("expressions of to_timeml", lambda x: LINE.to_timeml(expressions=x), NONE),
    ("each of expressions of to_timeml", lambda x: LINE.to_timeml(expressions=[x]), ""),
    ("title of to_html", lambda x: LINE.to_html(title=x), f"{NONE}, {WORD}"),
    ("name of format_of", format_of, ""),
    ("name of writer", writer, ""),
    ("name of reader", reader, ""),
    ("code of language", language, ""),
    ("words of extended", lambda x: language("en").extended(words=x), NONE),
    ("readings of extended", lambda x: language("en").extended(words={"anno": x}), ""),
    ("each reading of extended", lambda x: language("en").extended(words={"anno": [x]}), ""),
    ("days of extended", lambda x: language("en").extended(days=x), NONE),
    ("meaning of a day of extended", lambda x: language("en").extended(days={"fair": x}), ""),
    ("rules of extended", lambda x: language("en").extended(rules=x), ""),
    ("each of rules of extended", lambda x: language("en").extended(rules=[x]), ""),
    ("date_order of Policy", lambda x: Policy(date_order=x), NONE),
    ("week_start of Policy", lambda x: Policy(week_start=x), ""),
    ("hemisphere of Policy", lambda x: Policy(hemisphere=x), ""),
    ("fiscal_year_start of Policy", lambda x: Policy(fiscal_year_start=x), "a number"),
    ("prefer of Policy", lambda x: Policy(prefer=x), ""),
    ("at of Interval.of", lambda x: Interval.of(x, DAYS), ""),
    ("granularity of Interval.of", lambda x: Interval.of(pendulum.naive(2022, 8, 6), x), ""),
    ("value of Interval.parse", Interval.parse, ""),
    ("mod of Interval.parse", lambda x: Interval.parse("2018", x), NONE),
    ("first of Interval.between", lambda x: Interval.between(x, DAY), f"{NONE}, a time"),
    ("last of Interval.between", lambda x: Interval.between(DAY, x), f"{NONE}, a time"),
    ("other of before", DAY.before, "a time"),
    ("other of after", DAY.after, "a time"),
    ("other of within", DAY.within, "a time"),
    ("other of contains", DAY.contains, "a time"),
    ("other of overlaps", DAY.overlaps, "a time"),
    ("start of Interval", lambda x: Interval(start=x, end=DAY.end, granularity=DAYS), NONE),
    ("end of Interval", lambda x: Interval(start=DAY.start, end=x, granularity=DAYS), NONE),
    ("granularity of Interval", lambda x: Interval(start=DAY.start, end=DAY.end, granularity=x), ""),
    ("part of Interval", lambda x: Interval(start=DAY.start, end=DAY.end, granularity=DAYS, part=x), NONE),
    ("mod of Interval", lambda x: Interval(start=DAY.start, end=DAY.end, granularity=DAYS, mod=x), NONE),
    ("amounts of Duration", Duration, ""),
    ("an amount of Duration", lambda x: Duration(((DAYS, x),)), f"{NONE}, {NUMBERS}"),
    ("mod of Duration", lambda x: Duration(((DAYS, 1),), mod=x), NONE),
    ("interval of Duration", lambda x: Duration(((DAYS, 1),), interval=x), f"{NONE}, a time"),
    ("unit of Recurrence", lambda x: Recurrence(unit=x), ""),
    ("every of Recurrence", lambda x: Recurrence(unit=DAYS, every=x), f"{NONE}, {NUMBERS}"),
    ("weekday of Recurrence", lambda x: Recurrence(unit=DAYS, weekday=x), f"{NONE}, a number"),
    ("direction of VagueTime", VagueTime, ""),
    ("reason of Unresolved", Unresolved, WORD),
    ("text of Document", Document, WORD),
    ("pub_date of Document", lambda x: Document("They met.", x), f"{NONE}, {WORD}"),
    ("id of Document", lambda x: Document("They met.", id=x), f"{NONE}, {WORD}"),
    ("title of Document", lambda x: Document("They met.", title=x), f"{NONE}, {WORD}"),
    ("url of Document", lambda x: Document("They met.", url=x), f"{NONE}, {WORD}"),
    ("documents of Evidence", Evidence, ""),
    ("a document of Evidence", lambda x: Evidence(frozenset([repr(x)])), ""),  # type: ignore[list-item]
    ("mentions of Evidence", lambda x: Evidence(mentions=x), ""),
    ("relations of Evidence", lambda x: Evidence(relations=x), ""),
    ("corrections of Evidence", lambda x: Evidence(corrections=x), ""),
    ("parts of Evidence.union", Evidence.union, ""),
    ("each of parts of Evidence.union", lambda x: Evidence.union([x]), ""),
    ("other of Evidence |", lambda x: Evidence() | x, ""),
    ("mentions of Correction", lambda x: Correction(mentions=x), ""),
    ("when of Correction", lambda x: Correction(mentions=frozenset(), when=x), f"{NONE}, a time"),
    ("revision of Correction", lambda x: Correction(mentions=frozenset(), revision=x), "a number"),
    ("before of Relation", lambda x: Relation(x, "b", "then"), WORD),
    ("when of Event", lambda x: Event(when=x, text="It burned", mentions=()), "a time"),
    ("mentions of Event", lambda x: Event(when=DAY, text="It burned", mentions=x), ""),
    ("trigger of EventMention", lambda x: EventMention(**MENTION | {"trigger": x}), ""),
    ("when of EventMention", lambda x: EventMention(**MENTION | {"when": x}), "a time"),
    ("expressions of EventMention", lambda x: EventMention(**MENTION | {"expressions": x}), ""),
    ("basis of EventMention", lambda x: EventMention(**MENTION | {"basis": x}), ""),
    ("confidence of EventMention", lambda x: EventMention(**MENTION | {"confidence": x}), NUMBERS),
    ("start of TimeExpression", lambda x: TimeExpression(**EXPRESSION | {"start": x}), "a number"),
    ("type of TimeExpression", lambda x: TimeExpression(**EXPRESSION | {"type": x}), ""),
    ("value of TimeExpression", lambda x: TimeExpression(**EXPRESSION | {"value": x}), f"{NONE}, {WORD}"),
    ("time of TimeExpression", lambda x: TimeExpression(**EXPRESSION | {"time": x}), "a time"),
    ("anchor of TimeExpression", lambda x: TimeExpression(**EXPRESSION | {"anchor": x}), NONE),
    ("alternatives of TimeExpression", lambda x: TimeExpression(**EXPRESSION | {"alternatives": x}), ""),
]


def cases() -> Iterator[Any]:
    for name, call, right in ARGUMENTS:
        for wrong, value in WRONG.items():
            if wrong not in right.split(", "):
                yield pytest.param(call, value, id=f"{wrong} as {name}")


@pytest.mark.parametrize("call, value", list(cases()))
def test_a_wrong_type_is_refused_in_plain_words(call: Callable[[Any], object], value: object) -> None:
    with pytest.raises(TimelineError) as refused:
        call(value)
    said = str(refused.value)
    assert len(said.split()) >= 5
    assert "\n" not in said
    assert " at 0x" not in said


@pytest.mark.parametrize("name, call, right", ARGUMENTS, ids=[name for name, *_ in ARGUMENTS])
def test_a_right_type_is_taken(name: str, call: Callable[[Any], object], right: str) -> None:
    for kind in filter(None, right.split(", ")):
        call(WRONG[kind])


@pytest.mark.parametrize(
    "call, words",
    [
        (lambda: Document(BYTES), "text of a Document must be a str, not bytes: decode it first"),
        (lambda: LINE.between("soon", "2020"), "'soon' is no TIMEX3 value"),
        (lambda: LINE.between("2020", "2018"), "must end after it starts"),
        (lambda: LINE.at(MONTH), "granularity must be a Granularity, not 'MONTH'"),
        (lambda: LINE.filter(basis=TOLD), "must be 'stated', 'carried'"),
        (lambda: Interval.parse("2018", "ABOUT"), "mod must be one of BEFORE, AFTER"),
        (lambda: Interval.parse("2018/2019/2020"), "write first/last"),
        (lambda: Interval.parse("2018-06-31"), "there is no 2018-06-31"),
        (lambda: Interval.parse("9999"), "outside the calendar"),
        (lambda: Interval(start=pendulum.datetime(2018, 1, 1), end=None, granularity=DAYS), "without a zone"),
        (lambda: EventMention(**MENTION | {"trigger": (1, 2, 3)}), "must be a tuple of (an int, an int), not tuple"),
        (lambda: Duration(((DAYS, TWO),)), "amounts of a Duration must be a tuple"),
        (lambda: Interval.between(None, None), "at least one side"),
        (lambda: build_timeline(MAPPING), "give a str, a Document or several Documents, not dict"),
    ],
)
def test_it_says_what_to_do(call: Callable[[], object], words: str) -> None:
    with pytest.raises(TimelineError) as refused:
        call()
    assert words in str(refused.value)


def test_python_keeps_its_own_promises() -> None:
    with pytest.raises(TypeError):
        LINE["a"]  # type: ignore[call-overload]
    with pytest.raises(IndexError):
        LINE[99]
    with pytest.raises(ValueError, match="no_such"):
        Mod("no_such")
    assert issubclass(BadValue, ValueError)
