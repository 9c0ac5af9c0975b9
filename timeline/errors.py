"""What can go wrong, in one glance.

    ValueError
    └── TimelineError           any bad argument; the message says what to do instead
        ├── BadDate             a publication date that cannot be read
        │   └── AmbiguousDate   … or that can be read two ways
        ├── BadDocument         one id with two texts, or a text that is not text
        ├── BadEvent            an event to correct that the timeline knows nothing of
        ├── BadPolicy           a choice that a policy does not offer
        ├── BadStrategy         an argument that `timeline.strategies` cannot use, or an answer it cannot compare
        ├── BadValue            an argument of the wrong type, or a time that no calendar has
        ├── UnknownLanguage     a language that the library has no folder for
        ├── BadFormat           JSON (or another format) that is not a timeline of ours
        └── MissingExtra        a feature whose optional package is not installed

Bad *text* never raises: what was seen in it and could not be read becomes `Unresolved` with a reason.
"""


class TimelineError(ValueError):
    """The base of every error this library raises for a bad argument."""


class BadDate(TimelineError):
    """A date that cannot be read, or that can be read two ways: write it as YYYY-MM-DD."""


class AmbiguousDate(BadDate):
    """A date that can be read two ways, "03/04/2022": write it as YYYY-MM-DD, or say the order.

    >>> raise AmbiguousDate("03/04/2022")
    Traceback (most recent call last):
    timeline.errors.AmbiguousDate: '03/04/2022' can be read two ways: write it as YYYY-MM-DD, or pass a policy with ...
    """

    @property
    def value(self) -> str:
        """The date as it was given."""
        return str(self.args[0])

    def __str__(self) -> str:
        return f"{self.value!r} can be read two ways: write it as YYYY-MM-DD, or pass a policy with date_order"


class BadDocument(TimelineError):
    """A document that cannot be used: its text is no `str`, or its id names two different texts."""


class BadEvent(TimelineError):
    """An event that the timeline does not hold: correct the timeline that it came from."""


class BadPolicy(TimelineError):
    """A choice that a `Policy` does not offer: the message lists those it does."""


class BadStrategy(TimelineError):
    """An argument that `timeline.strategies` cannot use, or a parser's answer that it cannot compare."""


class BadValue(TimelineError):
    """An argument of the wrong type, or a time that no calendar has: the message says what is wanted."""


class UnknownLanguage(TimelineError):
    """A language without a folder in `timeline.languages`: the message lists those there are."""


class BadFormat(TimelineError):
    """Input that a reader of `timeline.formats` cannot read."""


class MissingExtra(TimelineError):
    """A feature that needs a package which is not installed: the message says what to install."""
