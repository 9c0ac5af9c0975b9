"""TimeExpression: a stretch of text that names a time, and the time it names."""

from typing import Final, Literal

import attrs

from timeline.arguments import fits
from timeline.model.interval import Interval, Mod
from timeline.model.label import label
from timeline.model.times import Time, Unresolved

TimexType = Literal["DATE", "TIME", "DURATION", "SET"]

_SIDES: Final = {
    "past": "the verb of its clause looks back",
    "present": "the verb of its clause tells a timetable",
    "future": "the verb of its clause looks ahead",
}


@attrs.frozen(field_transformer=fits)
class Anchor:
    """What an expression was resolved against.

    `kind` is "publication" for the document's date, "expression" for a date mentioned earlier in the text (`start` is
    then where that one begins), "text" for fields borrowed from the other side of a range.
    """

    kind: Literal["publication", "expression", "text"]
    time: Interval
    start: int | None = None

    def __str__(self) -> str:
        if self.kind == "publication":
            return f"the publication date, {label(self.time)}"
        place = f" at character {self.start}" if self.start is not None else ""
        return f"the {label(self.time)} told{place}"


@attrs.frozen(kw_only=True, field_transformer=fits)
class TimeExpression:
    """A time expression: `text_of_document[start:end] == text`, always.

    `value` is the TIMEX3 value, None for what was seen and could not be read. `signal` is the preposition or
    conjunction before the expression ("since", "until"); it never changes the expression's own time. `anchor` says
    what it was resolved against, None for what needs nothing, and `rule` names the rule that read it. `tense` is that
    of the clause, where it had a say; `alternatives` are other readings, where language is truly ambiguous; `meaning`
    is what the words say before a date is known (see `timeline.meaning`).
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
    tense: Literal["past", "present", "future"] | None = None
    alternatives: tuple[Interval, ...] = ()
    meaning: object = attrs.field(default=None, eq=False, repr=False)

    def explain(self) -> str:
        """Why it says what it says, in a few plain sentences.

        >>> from timeline import tag
        >>> why = tag("They met on Tuesday.", "2022-08-06")[0].explain()
        >>> for sentence in why.split(". "):
        ...     print(sentence)
        "Tuesday" is the DATE 2022-08-02: read by the rule "weekday" as Fields(weekday=1)
        It was counted from the publication date, 2022-08-06; the verb of its clause looks back.
        """
        told = f"the {self.type} {self.value}" if self.value else "no time that can be written down"
        read = f'read by the rule "{self.rule}"' + (f" as {self.meaning!r}" if self.meaning is not None else "")
        lines = [f'"{self.text}" is {told}: {read}.']
        if self.anchor is not None:
            lines.append(f"It was counted from {self.anchor}" + (f"; {_SIDES[self.tense]}." if self.tense else "."))
        if isinstance(self.time, Unresolved):
            lines.append(f"It has no place in the calendar: {self.time.reason}.")
        if self.alternatives:
            lines.append(f"It could also mean {', '.join(other.value for other in self.alternatives)}.")
        return " ".join(lines)
