"""References: the moment that "last", "ago" and "the next day" count from: publication, or a date of the story."""

from typing import Final

from pendulum import DateTime

from timeline.calendar import Granularity as G
from timeline.languages.base import Background
from timeline.meaning import NOW, THEN, Reference
from timeline.model import Interval
from timeline.tagger.context import Context, Unknown
from timeline.tagger.places import first_moment

_NONE: Final[frozenset[Background]] = frozenset()
#: What a text is about is none of these.
BESIDE_THE_STORY: Final[frozenset[Background]] = frozenset({"earlier", "recalled", "aside", "named", "compared"})
#: "A year earlier" is not counted from what the year was compared with.
_COMPARED: Final[frozenset[Background]] = frozenset({"compared"})


def reference(since: Reference, unit: G, context: Context, *, near: bool = False) -> DateTime:
    """The moment to count from: now, or the date that the story has just set (`near`: within a few sentences)."""
    if since is NOW:
        return context.now(unit=unit)
    told = context.told(unit, near=near, without=_NONE if since is THEN else BESIDE_THE_STORY)
    return first_moment(told) if told is not None else context.now()


def next_from(since: Reference, unit: G, context: Context, *, ahead: bool) -> DateTime:
    """The moment to count so many units from: none that the story left behind years ago.

    What happened "the next day", or is told to have been years later, does not count from publication.
    """
    coarser = context.undetermined(unit) if since is not NOW else None
    if coarser is not None:
        raise Unknown(f"which {unit.name.lower()} of {coarser.value} it was is not told", _some(unit, coarser))
    if ahead and since is not NOW and context.told(unit) is None and context.tense() == "past":
        raise Unknown("no date was told before it to count from")
    if since is THEN and unit >= G.QUARTER:
        told = context.told(unit, without=_COMPARED)
        return first_moment(told) if told is not None else context.now()
    return reference(since, unit, context)


def _some(unit: G, whole: Interval) -> str | None:
    """What TIMEX3 can say of some unit within a year or month: "1941-WXX", "1941-02-XX"."""
    year = f"{first_moment(whole).year:04}"
    match unit, whole.granularity:
        case G.DAY, G.MONTH:
            return f"{whole.value}-XX"
        case G.DAY, G.YEAR:
            return f"{year}-XX-XX"
        case G.WEEK, _:
            return f"{year}-WXX"
        case G.MONTH, _:
            return f"{year}-XX"
    return None
