"""Arguments: what has the wrong type is refused where it comes in, in words that say what to give."""

from collections.abc import Callable, Collection, Sequence
from operator import attrgetter, call
from types import NoneType, UnionType
from typing import Any, Literal, Union, get_args, get_origin

import attrs

from timeline.errors import BadValue, TimelineError

Check = Callable[[object], bool]
Fields = list["attrs.Attribute[Any]"]


def expect(name: str, value: object, *kinds: Any, error: type[TimelineError] = BadValue) -> None:  # noqa: ANN401
    """Refuses a value that has none of these types, with an error that names them.

    >>> expect("title", None, str, None)
    >>> expect("title", b"The pier", str, None)
    Traceback (most recent call last):
    timeline.errors.BadValue: title must be a str or None, not bytes: decode it first
    """
    if not any(_check(kind)(value) for kind in kinds):
        raise error(f"{name} must be {_told(kinds)}, not {shown(value)}")


def fits(cls: type, fields: Fields) -> Fields:
    """For `attrs.frozen(field_transformer=fits)`: each field takes what its annotation says, and nothing else."""
    return _fitted(cls, fields, BadValue)


def refuse_misfits(value: Any) -> None:  # noqa: ANN401
    """Refuses the fields that do not fit: for a class that is made so often that it looks for itself first."""
    for field in attrs.fields(type(value)):
        expect(f"{field.name} of {_article(type(value).__name__)}", getattr(value, field.name), field.type)


def fits_or(error: type[TimelineError]) -> Callable[[type, Fields], Fields]:
    """The same, with an error of its own."""
    return lambda cls, fields: _fitted(cls, fields, error)


def _fitted(cls: type, fields: Fields, error: type[TimelineError]) -> Fields:
    """The fields, the last of which sees to all: one call for each object costs less than one for each field."""
    checks = [_check(field.type) for field in fields]
    values = attrgetter("__class__", *(field.name for field in fields))  # of a single name it would make no tuple

    def validate(made: object, *_: object) -> None:
        if all(map(call, checks, values(made)[1:])):
            return
        for field, check in zip(fields, checks, strict=True):
            value = getattr(made, field.name)
            if not check(value):
                raise error(f"{field.name} of a {cls.__name__} must be {_told((field.type,))}, not {shown(value)}")

    return [*fields[:-1], fields[-1].evolve(validator=validate)]


def _check(kind: Any) -> Check:  # noqa: ANN401  an annotation can be anything
    """Whether a value has the type of an annotation: of those that the model uses."""
    arguments = get_args(kind)
    match get_origin(kind):
        case origin if origin is Literal:
            return lambda value: isinstance(value, str) and value in arguments
        case origin if origin in (Union, UnionType):
            return _any_of(arguments)
        case origin if origin is tuple and arguments[-1:] != (...,):
            return _items_in_turn([_check(each) for each in arguments])
        case None:
            return _plain(kind)
        case origin:
            return _all_of(origin, _check(arguments[0]))


def _any_of(kinds: Sequence[Any]) -> Check:
    if all(isinstance(kind, type) and kind not in (int, float) for kind in kinds):
        classes = tuple(kinds)
        return lambda value: isinstance(value, classes)
    checks = [_check(kind) for kind in kinds]
    return lambda value: any(check(value) for check in checks)


def _items_in_turn(checks: Sequence[Check]) -> Check:
    return lambda value: isinstance(value, tuple) and len(value) == len(checks) and all(map(call, checks, value))


def _all_of(kind: type, check: Check) -> Check:
    if issubclass(kind, Collection):
        return lambda value: isinstance(value, kind) and all(map(check, value))
    return lambda value: isinstance(value, kind) and isinstance(value, Collection) and all(map(check, value))


def _plain(kind: Any) -> Check:  # noqa: ANN401
    if kind in (object, Any):
        return lambda _: True
    if kind in (int, float):  # True is a number to Python, but nobody means it
        classes = (int, float) if kind is float else (int,)
        return lambda value: type(value) in classes or (isinstance(value, classes) and not isinstance(value, bool))
    is_one: Check = (NoneType if kind is None else kind).__instancecheck__
    return is_one


def _told(kinds: Sequence[Any]) -> str:
    """Annotations in words.

    >>> _told((tuple[int, int], str | None))
    'a tuple of (an int, an int), a str or None'
    """
    words = list(dict.fromkeys(word for kind in kinds for word in _words(kind)))
    return " or ".join((", ".join(words[:-1]), words[-1])) if len(words) > 1 else words[0]


def _words(kind: Any) -> list[str]:  # noqa: ANN401
    arguments = get_args(kind)
    match get_origin(kind):
        case origin if origin is Literal:
            return [repr(argument) for argument in arguments]
        case origin if origin in (Union, UnionType):
            return [word for argument in arguments for word in _words(argument)]
        case None:
            return ["None" if kind in (None, NoneType) else _article(kind.__name__)]
        case origin:
            items = [" or ".join(_words(each)) for each in arguments if each is not ...]
            return [f"{_article(origin.__name__)} of ({', '.join(items)})"]


def _article(name: str) -> str:
    return f"an {name}" if name[0] in "AEIOUaeiou" else f"a {name}"


def shown(value: object) -> str:
    """What was given, in a few words: small values as they are, else their type."""
    if isinstance(value, bytes | bytearray):
        return f"{type(value).__name__}: decode it first"
    return repr(value)[:60] if isinstance(value, str | int | float | None) else type(value).__name__
