"""Policy: what a caller may want otherwise, each choice a named field."""

from typing import Literal

import attrs


@attrs.frozen(kw_only=True)
class Policy:
    """How to read what language leaves open.

    `date_order` reads "03/04/2022" in a text ("MDY" is the American order, "DMY" the European); in a `pub_date` such a
    string is refused unless the order is given here. `prefer` decides where neither words nor tense tell the side of
    the publication date: "past" is the way of news. `fiscal_year_start` is the month in which a fiscal year begins.

    >>> Policy(date_order="DMY")
    Policy(date_order='DMY', hemisphere='north', fiscal_year_start=1, prefer='past')
    """

    date_order: Literal["MDY", "DMY"] | None = None
    hemisphere: Literal["north", "south"] = "north"
    fiscal_year_start: int = attrs.field(default=1, validator=attrs.validators.in_(range(1, 13)))
    prefer: Literal["past", "future"] = "past"
