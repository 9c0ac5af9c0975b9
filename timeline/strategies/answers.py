"""What a parser may answer for a phrase, and when the answer is right.

A parser is called with the text and the publication date (a `datetime.date`), and may return

- a TIMEX3 value: `"2022-W29"`;
- a time of the model, `Interval` …: its value and its modifier must be those of the phrase;
- a `datetime`, or a `date`: a point, right where it lies within the time that the words name;
- a pair of dates, the first and the last day, or of datetimes, the first moment and the first moment after it;
- a `timedelta`, for a length of time that always lasts the same;
- what `timeline.tag`, `timeline.extract_events` or `timeline.build_timeline` return: the words must be found whole;
- None, or nothing: right where the words name no day of the calendar ("31 June 2019").
"""

from collections.abc import Iterable
from datetime import date, datetime, timedelta

from timeline.calendar import LENGTHS, OutsideCalendar
from timeline.errors import BadStrategy
from timeline.model import Duration, Interval, Recurrence, TimeExpression, Unresolved, VagueTime
from timeline.strategies.phrase import Phrase


def agrees(phrase: Phrase, answer: object) -> bool:
    """Whether the answer is what the phrase says.

    Raises `BadStrategy` for an answer of a kind that is not listed above.

    >>> phrase = Phrase(kind="ago", text="two weeks ago", pub_date=date(2022, 8, 6), time=Interval.parse("2022-W29"))
    >>> agrees(phrase, "2022-W29"), agrees(phrase, date(2022, 7, 23)), agrees(phrase, date(2022, 7, 25))
    (True, True, False)
    """
    match answer:
        case None:
            return _names_nothing(phrase)
        case str():
            return answer == phrase.value
        case Interval() | Duration() | Recurrence() | VagueTime() | Unresolved():
            return _says(phrase, answer.value, answer)
        case TimeExpression():
            return _reads(phrase, [answer])
        case date():
            return _lies_within(phrase, answer)
        case timedelta():
            return _lasts(phrase, answer)
        case (date() as first, date() as last):
            return _bounds(phrase, first, last)
        case Iterable():
            return _among(phrase, list(answer))
    raise BadStrategy(
        f"a parser may answer with a TIMEX3 value, a time of timeline.model, a date, a datetime, a pair of either, a "
        f"timedelta, what timeline.tag returns, or None; not with {answer!r}"
    )


def _names_nothing(phrase: Phrase) -> bool:
    return isinstance(phrase.time, Unresolved)


def _says(phrase: Phrase, value: str | None, time: object) -> bool:
    mod = getattr(time, "mod", None)
    if isinstance(phrase.time, Recurrence) and isinstance(time, Recurrence):
        return value == phrase.value and (phrase.time.quant, phrase.time.freq) == (time.quant, time.freq)
    return value == phrase.value and mod == phrase.mod


def _lies_within(phrase: Phrase, answer: date) -> bool:
    if not isinstance(phrase.time, Interval):
        return False
    start, end = phrase.time.start, phrase.time.end
    if isinstance(answer, datetime):
        at = answer.replace(tzinfo=None)
        return (start is None or start <= at) and (end is None or at < end)
    first, last = phrase.time.dates()
    return (first is None or first <= answer) and (last is None or answer <= last)


def _bounds(phrase: Phrase, first: date, last: date) -> bool:
    if not isinstance(phrase.time, Interval):
        return False
    if isinstance(first, datetime) and isinstance(last, datetime):
        return (first.replace(tzinfo=None), last.replace(tzinfo=None)) == (phrase.time.start, phrase.time.end)
    return (first, last) == phrase.time.dates()


def _lasts(phrase: Phrase, answer: timedelta) -> bool:
    if not isinstance(phrase.time, Duration):
        return False
    lengths = [LENGTHS[unit] * n for unit, n in phrase.time.amounts if unit in LENGTHS and isinstance(n, int)]
    return len(lengths) == len(phrase.time.amounts) and sum(lengths, timedelta()) == answer


def _among(phrase: Phrase, answers: list[object]) -> bool:
    """Of expressions, those within the words; of events, those whose time is given."""
    if all(isinstance(one, TimeExpression) for one in answers):
        return _reads(phrase, [one for one in answers if isinstance(one, TimeExpression)])
    if all(hasattr(one, "when") for one in answers):
        return any(_says(phrase, one.when.value, one.when) for one in answers)  # type: ignore[attr-defined]
    if answers and all(isinstance(one, date) for one in answers):
        return any(agrees(phrase, one) for one in answers)
    raise BadStrategy(f"a parser may answer with TimeExpressions, events or dates, not with {answers!r}")


def _reads(phrase: Phrase, found: list[TimeExpression]) -> bool:
    """Whether expressions say it: one that is the words, the two ends of a range, or the parts of a list."""
    inside = [e for e in found if phrase.start <= e.start and e.end <= phrase.end]
    if isinstance(phrase.time, tuple):
        return [e.value for e in inside] == [part.value for part in phrase.time]
    if isinstance(phrase.time, Interval) and not phrase.time.is_unit:
        return _spans(phrase.time, inside)
    if len(inside) != 1 or (inside[0].start, inside[0].end) != (phrase.start, phrase.end):
        return _names_nothing(phrase) and phrase.value is None and not inside
    (one,) = inside
    said = (one.value, one.type, one.mod)
    if isinstance(phrase.time, Recurrence):
        return (*said, one.quant, one.freq) == (phrase.value, phrase.type, None, phrase.time.quant, phrase.time.freq)
    return said == (phrase.value, phrase.type, phrase.mod)


def _spans(time: Interval, inside: list[TimeExpression]) -> bool:
    """Whether two ends, or one end and its signal, make the range."""
    ends = [e.time for e in inside if isinstance(e.time, Interval)]
    try:
        match ends:
            case [one, other]:
                return Interval.between(one, other).value == time.value
            case [only]:
                open_end = inside[0].signal in ("since", "from")
                return time == (Interval.between(only, None) if open_end else Interval.between(None, only))
    except (OutsideCalendar, ValueError):
        pass
    return False
