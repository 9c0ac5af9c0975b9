"""Policy: what a caller may want otherwise, each choice a named field."""

from typing import Any, Literal

import attrs

from timeline.arguments import shown
from timeline.errors import BadPolicy


def _one_of(*choices: Any) -> Any:  # noqa: ANN401  a field of any type
    """A field that takes one of these, the first where nothing is said; anything else is refused in plain words."""

    def check(_: object, field: "attrs.Attribute[Any]", value: object) -> None:
        if not any(value == choice and type(value) is type(choice) for choice in choices):
            raise BadPolicy(f"{field.name} must be one of {', '.join(map(repr, choices))}, not {shown(value)}")

    return attrs.field(default=choices[0], validator=check)


@attrs.frozen(kw_only=True)
class Policy:
    """How to read what language leaves open.

    `date_order` reads "03/04/2022" in a text ("MDY" is the American order, "DMY" the European); in a `pub_date` such a
    string is refused unless the order is given here. `prefer` decides where neither words nor tense tell the side of
    the publication date: "past" is the way of news. `fiscal_year_start` is the month in which a fiscal year begins. A
    week that starts on Sunday has no TIMEX3 value of its own and is written as its first and last day.

    >>> Policy(date_order="DMY").week_start
    'monday'
    """

    date_order: Literal["MDY", "DMY"] | None = _one_of(None, "MDY", "DMY")
    week_start: Literal["monday", "sunday"] = _one_of("monday", "sunday")
    hemisphere: Literal["north", "south"] = _one_of("north", "south")
    fiscal_year_start: int = _one_of(*range(1, 13))
    prefer: Literal["past", "future"] = _one_of("past", "future")
