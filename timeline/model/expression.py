"""TimeExpression: a stretch of text that names a time, and the time it names."""

from typing import Literal

import attrs

from timeline.model.interval import Interval, Mod
from timeline.model.times import Time

TimexType = Literal["DATE", "TIME", "DURATION", "SET"]


@attrs.frozen
class Anchor:
    """What an expression was resolved against.

    `kind` is "publication" for the document's date, "expression" for a date mentioned earlier in the text (`start` is
    then where that one begins), "text" for fields borrowed from the other side of a range.
    """

    kind: Literal["publication", "expression", "text"]
    time: Interval
    start: int | None = None


@attrs.frozen(kw_only=True)
class TimeExpression:
    """A time expression: `text_of_document[start:end] == text`, always.

    `value` is the TIMEX3 value, None for what was seen and could not be read. `signal` is the preposition or
    conjunction before the expression ("since", "until"); it never changes the expression's own time. `anchor` says
    what it was resolved against, None for what needs nothing, and `rule` names the rule that read it.
    """

    start: int
    end: int
    text: str
    type: TimexType
    value: str | None
    time: Time
    mod: Mod | None = None
    quant: str | None = None
    freq: str | None = None
    signal: str | None = None
    anchor: Anchor | None = None
    rule: str
