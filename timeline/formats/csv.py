"""CSV (RFC 4180): the records as a spreadsheet opens them, a row for each event.

A cell that a spreadsheet would run as a formula (it begins with = + - @, a tab or a carriage return, or their
full-width forms) is led by an apostrophe, which spreadsheets take for "this is text".
"""

import csv
import io
from collections.abc import Iterable
from typing import Final

from timeline.formats.records import Record, records
from timeline.model import Event, Evidence

#: The columns, in the order of a record.
COLUMNS: Final = (
    "date value mod edtf iso start end granularity text trigger basis words confidence factuality told document "
    "title url published at"
).split()
_FORMULA: Final = tuple("=+-@\t\r\n＝＋－＠")


def dump(evidence: Evidence, events: Iterable[Event], *, header: bool = True) -> str:
    r"""The rows, below a header unless it is not wanted.

    >>> dump(Evidence(), []).startswith("date,value,mod,edtf,iso,start,end,")
    True
    """
    told = io.StringIO(newline="")
    rows = csv.DictWriter(told, COLUMNS)
    if header:
        rows.writeheader()
    rows.writerows({name: _guarded(cell) for name, cell in record.items()} for record in records(evidence, events))
    return told.getvalue()


def _guarded(cell: Record | str | float | None) -> object:
    """The cell; led by an apostrophe where a spreadsheet would take it for a formula.

    >>> _guarded("=1+1"), _guarded("in May"), _guarded(-1)
    ("'=1+1", 'in May', -1)
    """
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(_FORMULA) else cell
