"""Phrase: words of time, the day they were published on, and what they must say."""

from datetime import date
from typing import Final

import attrs
from hypothesis.vendor.pretty import RepresentationPrinter

from timeline.calendar import Granularity
from timeline.model import Duration, Interval, Recurrence, Time, TimexType
from timeline.strategies.words import WEEKDAYS

#: What a phrase says: one time, or the several times of a list.
Said = Time | tuple[Interval, ...]


def value_of(time: Said) -> str | None:
    """The TIMEX3 value of a time; those of a list are parted by commas."""
    return ", ".join(one.value for one in time) if isinstance(time, tuple) else time.value


def day_told(day: date) -> str:
    """A day as people read it, with its weekday.

    >>> day_told(date(2022, 8, 6))
    'Saturday, 6 August 2022'
    """
    return f"{WEEKDAYS[day.weekday()]}, {day.day} {day:%B %Y}"


@attrs.frozen(kw_only=True, repr=False)
class Phrase:
    """English words of time with their known answer.

    `text` is what a parser is given: the words alone, or a text that holds them; `words` are those that tell the time.
    `time` is what they must say, worked out by the calendar, and `value` its TIMEX3 value. The tuple of a list
    ("March 3, 4 and 5") holds what each of its parts says.

    >>> phrase = Phrase(kind="ago", text="two weeks ago", pub_date=date(2022, 8, 6), time=Interval.parse("2022-W29"))
    >>> phrase
    Phrase(kind='ago', text='two weeks ago', pub_date=datetime.date(2022, 8, 6), time=Interval.parse('2022-W29'))
    >>> print(phrase)
    "two weeks ago", published on Saturday, 6 August 2022, is the DATE 2022-W29
    """

    kind: str
    text: str
    pub_date: date
    time: Said
    words: str = attrs.field(default=attrs.Factory(lambda self: self.text, takes_self=True))
    value: str | None = attrs.field(default=attrs.Factory(lambda self: value_of(self.time), takes_self=True))

    @property
    def start(self) -> int:
        """Where the words begin in the text."""
        return self.text.rindex(self.words)

    @property
    def end(self) -> int:
        """Where the words end in the text."""
        return self.start + len(self.words)

    @property
    def type(self) -> TimexType:
        """The TIMEX3 type of what the words say."""
        match self.time:
            case Duration():
                return "DURATION"
            case Recurrence():
                return "SET"
            case Interval(granularity=granularity) if granularity < Granularity.DAY:
                return "TIME"
        return "DATE"

    @property
    def mod(self) -> str | None:
        """The TIMEX3 modifier, where the words have one."""
        mod = getattr(self.time, "mod", None)
        return mod.value if mod is not None else None

    def agrees(self, answer: object) -> bool:
        """Whether a parser's answer is what the words say; `timeline.strategies.answers` tells which it may give."""
        from timeline.strategies.answers import agrees

        return agrees(self, answer)

    def __str__(self) -> str:
        place = f' in "{self.text}"' if self.text != self.words else ""
        says = f"is the {self.type} {self.value}" if self.value else "names no day of the calendar"
        mod = f" {self.mod}" if self.mod else ""
        return f'"{self.words}"{place}, published on {day_told(self.pub_date)}, {says}{mod}'

    def _repr_pretty_(self, printer: RepresentationPrinter, _: bool) -> None:  # noqa: FBT001  Hypothesis calls it
        printer.text(repr(self))

    def __repr__(self) -> str:
        shown = [f"{name}={getattr(self, name)!r}" for name in ("kind", "text", "pub_date", "time")]
        shown += [f"words={self.words!r}"] if self.words != self.text else []
        shown += [f"value={self.value!r}"] if self.value != value_of(self.time) else []
        return f"Phrase({', '.join(shown)})"


@attrs.frozen
class Reading:
    """What a kind of phrase draws: words, what they say, and texts with a gap in which they say it."""

    words: str
    time: Said
    frames: tuple[str, ...]
    value: str | None = None

    def told(self, kind: str, pub_date: date, frame: str = "{}") -> Phrase:
        """The phrase within one of its texts, with a capital where it begins a sentence."""
        capital = frame != "{}" and (frame.startswith("{}") or ". {}" in frame)
        words = self.words[0].upper() + self.words[1:] if capital else self.words
        text = frame.replace("{}", words)
        value = self.value or value_of(self.time)
        return Phrase(kind=kind, text=text, pub_date=pub_date, time=self.time, words=words, value=value)


#: Texts with a gap for a day, for a longer time, for words without a preposition; told in the past.
ON: Final = ("They met on {}.", "The council met on {}.", "On {}, the bridge fell.", "The vote, held on {}, was close.")
IN: Final = ("They met in {}.", "The mill closed in {}.", "In {} the mill closed.", "Rents that rose in {} fell again.")
THEN: Final = ("They met {}.", "The council met {}.", "Prices fell {}, the bank said.", "{} prices fell.")
#: … and told as something to come.
ON_AHEAD: Final = ("They will meet on {}.", "The council is to meet on {}.", "The bridge is expected to open on {}.")
IN_AHEAD: Final = ("They will meet in {}.", "The mill is due to close in {}.", "The bridge is expected to open in {}.")
THEN_AHEAD: Final = ("They will meet {}.", "The council is to meet {}.", "The bridge is expected to open {}.")
AT: Final = ("They met at {}.", "The train left at {}.")
