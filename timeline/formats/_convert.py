"""Between the model and what JSON can hold: a cattrs converter that keeps every value and lets no wrong one in."""

import re
from collections.abc import Callable
from datetime import date, datetime
from functools import cache
from typing import Any, Final

import attrs
from cattrs import Converter, transform_error
from cattrs.gen import make_dict_structure_fn, make_dict_unstructure_fn, override
from cattrs.v import format_exception
from pendulum import DateTime

from timeline.calendar import Granularity
from timeline.model import (
    Document,
    Duration,
    EventMention,
    Interval,
    Mod,
    Recurrence,
    Time,
    Unresolved,
    VagueTime,
)
from timeline.model.times import Amount

#: What some values also say of themselves, for the reader; ignored on load.
_DERIVED: Final[dict[type, tuple[str, ...]]] = {
    Interval: ("value", "edtf"),
    Document: ("key",),
    EventMention: ("id",),
}

#: The times, by the `kind` that tells them apart where more than one may stand.
_KINDS: Final[dict[str, type]] = {
    "interval": Interval,
    "duration": Duration,
    "recurrence": Recurrence,
    "vague": VagueTime,
    "unresolved": Unresolved,
}

#: Between these two halves JSON would see one character where the text has two.
_SPLIT_PAIR: Final = re.compile("(?<=[\ud800-\udbff])(?=[\udc00-\udfff])")


class Wrong(ValueError):
    """A value that cannot stand where it stands; the message says what could."""


@cache
def converter() -> Converter:
    """The converter between `Evidence` and what JSON can hold."""
    made = Converter(unstruct_collection_overrides={frozenset: sorted})
    made.register_unstructure_hook_factory(attrs.has, lambda cls: _writer(made, cls))
    made.register_structure_hook_factory(attrs.has, lambda cls: _reader(made, cls))
    _teach_plain_values(made)
    _teach_dates(made)
    for union in (Time, Interval | VagueTime | Unresolved):
        _teach_kinds(made, union)
    return made


def explain(error: Exception) -> str:
    """What was wrong and where, in one line."""
    told = transform_error(error, format_exception=_say)
    return told[0] + (f" (and {len(told) - 1} more)" if len(told) > 1 else "")


def _say(error: BaseException, expected: type | None) -> str:
    return str(error) if isinstance(error, ValueError) else format_exception(error, expected)


def _expect(told: Any, kinds: Any, what: str) -> Any:
    if not isinstance(told, kinds) or (isinstance(told, bool) and kinds is not bool):
        raise Wrong(f"{_short(told)} stands where {what} should")
    return told


def _short(told: Any) -> str:
    shown = repr(told)
    return shown if len(shown) <= 40 else shown[:39] + "…"


# -- classes: by the fields that make their value, and what else they say for the reader


def _writer(made: Converter, cls: type) -> Callable[[Any], dict[str, Any]]:
    fields: Callable[[Any], dict[str, Any]] = make_dict_unstructure_fn(
        cls, made, _cattrs_omit_if_default=True, **_left_out(cls)
    )
    names = _DERIVED.get(cls, ())

    def write(value: Any) -> dict[str, Any]:
        return {name: _write_text(getattr(value, name)) for name in names} | fields(value)

    return write if names else fields


def _reader(made: Converter, cls: type) -> Callable[[Any, Any], Any]:
    fields: Callable[[Any, Any], Any] = make_dict_structure_fn(
        cls, made, _cattrs_forbid_extra_keys=True, **_left_out(cls)
    )
    names = _DERIVED.get(cls, ())

    def read(told: Any, kind: Any) -> Any:
        own = {name: field for name, field in _expect(told, dict, "an object").items() if name not in names}
        return fields(own, kind)

    return read


def _left_out(cls: type) -> dict[str, Any]:
    return {field.name: override(omit=True) for field in attrs.fields(cls) if not field.eq}


# -- plain values: without the guesses that int("5") and str(5) make


def _teach_plain_values(made: Converter) -> None:
    made.register_unstructure_hook(str, _write_text)
    made.register_structure_hook(str, lambda told, _: _read_text(told))
    made.register_structure_hook(int, lambda told, _: _expect(told, int, "a whole number"))
    made.register_structure_hook(float, lambda told, _: float(_expect(told, (int, float), "a number")))
    made.register_structure_hook(bool, lambda told, _: _expect(told, bool, "true or false"))
    made.register_structure_hook(Amount, lambda told, _: _read_amount(told))
    made.register_structure_hook(Mod, lambda told, _: _read_mod(told))
    made.register_unstructure_hook(Granularity, lambda granularity: granularity.name)
    made.register_structure_hook(Granularity, lambda told, _: _read_granularity(told))


def _write_text(text: str) -> str | list[str]:
    """The text itself; in pieces where it holds two halves of one character side by side."""
    pieces = _SPLIT_PAIR.split(text)
    return pieces if len(pieces) > 1 else text


def _read_text(told: Any) -> str:
    if isinstance(told, list):
        return "".join(_expect(piece, str, "text") for piece in told)
    return str(_expect(told, str, "text"))


def _read_amount(told: Any) -> Any:
    if isinstance(told, list) and len(told) == 2:
        return tuple(_expect(n, (int, float), "a number") for n in told)
    return None if told is None else _expect(told, (int, float), "a number, two numbers or null")


def _read_mod(told: Any) -> Mod:
    if told not in set(Mod):
        raise Wrong(f"{_short(told)} is no modifier: use one of {', '.join(Mod)}")
    return Mod(told)


def _read_granularity(told: Any) -> Granularity:
    if told not in Granularity.__members__:
        raise Wrong(f"{_short(told)} is no granularity: use one of {', '.join(Granularity.__members__)}")
    return Granularity[told]


# -- dates: a moment of an interval is ISO 8601; a publication date remembers whether it was text, a day or a moment


def _teach_dates(made: Converter) -> None:
    made.register_unstructure_hook(DateTime, lambda at: at.isoformat())
    made.register_structure_hook(DateTime, lambda told, _: DateTime.instance(_read_iso(datetime, told), tz=None))
    made.register_unstructure_hook(date | str | None, _write_pub_date)
    made.register_structure_hook(date | str | None, lambda told, _: _read_pub_date(told))


def _write_pub_date(given: date | str | None) -> Any:
    if isinstance(given, datetime):
        return {"datetime": given.isoformat()}
    if isinstance(given, date):
        return {"date": given.isoformat()}
    return given if given is None else _write_text(given)


def _read_pub_date(told: Any) -> Any:
    match told:
        case None:
            return None
        case {"datetime": at, **rest} if not rest:
            return _read_iso(datetime, at)
        case {"date": day, **rest} if not rest:
            return _read_iso(date, day)
    return _read_text(told)


def _read_iso(cls: Any, told: Any) -> Any:
    try:
        return cls.fromisoformat(_expect(told, str, "a date"))
    except ValueError:
        raise Wrong(f"{_short(told)} is no date: write YYYY-MM-DD or YYYY-MM-DDThh:mm:ss") from None


# -- times: each says its kind


def _teach_kinds(made: Converter, union: Any) -> None:
    kinds = {name: cls for name, cls in _KINDS.items() if cls in union.__args__}
    names = {cls: name for name, cls in kinds.items()}

    def write(value: Any) -> dict[str, Any]:
        return {"kind": names[type(value)], **made.unstructure(value)}

    def read(told: Any, _: Any) -> Any:
        kind = _expect(told, dict, "a time").get("kind")
        if kind not in kinds:
            raise Wrong(f"{_short(kind)} is no kind of time: use one of {', '.join(kinds)}")
        return made.structure({name: field for name, field in told.items() if name != "kind"}, kinds[kind])

    made.register_unstructure_hook(union, write)
    made.register_structure_hook(union, read)
