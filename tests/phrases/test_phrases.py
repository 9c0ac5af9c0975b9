"""The specification: every row of the tables is read as it says, and nothing else is found."""

import re
from datetime import date

import pytest

from tests.phrases.table import FOLDER, Expected, Row, rows
from timeline.model import Interval, TimeExpression, Unresolved
from timeline.tagger.tag import tag

ALL = sorted(path.stem for path in FOLDER.glob("*.txt"))
NOTHING = [name for name in ALL if name.startswith("nothing")]
SOMETHING = [name for name in ALL if not name.startswith("nothing")]


def tagged(row: Row) -> list[TimeExpression]:
    found = tag(row.text, row.pub_date, policy=row.policy) if row.policy else tag(row.text, row.pub_date)
    for e in found:
        assert row.text[e.start : e.end] == e.text
        if isinstance(e.time, Interval):
            assert e.time.value == e.value
    return [e for e in found if not any(e.start < end and start < e.end for start, end in row.allowed)]


def shown(e: TimeExpression, asked: Expected | None) -> str:
    """An expression in the words of the tables, with no more said of it than is asked."""
    told = [f"[{e.text}]", e.value or "?"]
    if asked and asked.value == "*" and e.value:
        told[1] = "*"
    if e.mod:
        told.append(str(e.mod))
    if asked is None or asked.type:
        told.append(e.type)
    if asked and asked.quant:
        told.append(str(e.quant))
    if asked and asked.freq:
        told.append(str(e.freq))
    if asked and asked.signal:
        told.append(f"<{e.signal}>")
    if asked and asked.days:
        lies = e.time if isinstance(e.time, Interval) else getattr(e.time, "interval", None)
        told.append("..".join(str(day) for day in lies.dates()) if lies else "nowhere")
    if asked and asked.unresolved:
        told.append("unresolved" if isinstance(e.time, Unresolved) else "resolved")
    return " ".join(told)


def wanted(row: Row, e: Expected) -> str:
    """What a row asks, in the same words."""
    told = [f"[{row.text[e.start : e.end]}]", e.value or "?", e.mod, e.type, e.quant, e.freq]
    told.append(f"<{e.signal}>" if e.signal else None)
    told.append("..".join(e.days) if e.days else None)
    told.append("unresolved" if e.unresolved else None)
    return " ".join(word for word in told if word)


def check(row: Row) -> None:
    asked = {(e.start, e.end): e for e in row.expected}
    found = [shown(e, asked.get((e.start, e.end))) for e in tagged(row)]
    assert found == [wanted(row, e) for e in row.expected]


@pytest.mark.parametrize("row", rows(*SOMETHING), ids=lambda row: row.id)
def test_is_read_as_it_says(row: Row) -> None:
    check(row)


@pytest.mark.parametrize("row", rows(*NOTHING), ids=lambda row: row.id)
def test_nothing_is_found_in_it(row: Row) -> None:
    check(row)


LENGTH = re.compile(r"P(?=.)((\d+(\.\d+)?|X)(Y|M|W|D|DE|CE|ML|Q|WE))*(T((\d+|X)([HMS]|NI|MO|AF|EV))+)?")
RETURN = re.compile(r"XXXX-(WXX-([1-7]|WE)|SP|SU|FA|WI|\d\d(-\d\d)?|XX-(XX|\d\d))(T(MO|AF|EV|NI|\d\d:\d\d))?")


@pytest.mark.parametrize("table", ALL)
def test_the_rows_themselves_are_sound(table: str) -> None:
    """Their values are well-formed and exist, and their marks enclose words."""
    for row in rows(table):
        assert row.pub_date is None or date.fromisoformat(row.pub_date) > date.min, row.id
        for e in row.expected:
            value = e.value
            assert row.text[e.start : e.end].strip() == row.text[e.start : e.end] != "", row.id
            if value is None or value == "*" or value.endswith("_REF") or e.unresolved:
                continue
            if value.startswith("P"):
                assert LENGTH.fullmatch(value), row.id
            elif value.startswith("XXXX"):
                assert RETURN.fullmatch(value), row.id
            else:
                assert Interval.parse(value).value == value, row.id
