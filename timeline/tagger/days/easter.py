"""Days counted from Easter, Western and Orthodox."""

from typing import Final

from dateutil.easter import EASTER_JULIAN, EASTER_ORTHODOX, EASTER_WESTERN, easter

from timeline.calendar import NoSuchDay
from timeline.tagger.days.rules import Days, Feast, Rule, after, as_moment, feast, until

#: The years for which the computation of Easter holds. Dates before 1583 are those of the old calendar, as histories
#: tell them.
FIRST: Final = 326
REFORM: Final = 1583
LAST: Final = 4099


def _sunday(method: int) -> Rule:
    def rule(year: int) -> tuple[Feast, ...]:
        if not FIRST <= year <= LAST:
            raise NoSuchDay(f"Easter is known for the years {FIRST} to {LAST}, not for {year}")
        return (feast(as_moment(easter(year, method if year >= REFORM else EASTER_JULIAN))),)

    return rule


_WEST: Final = _sunday(EASTER_WESTERN)
_EAST: Final = _sunday(EASTER_ORTHODOX)

EASTER: Final[Days] = {
    "shrove-monday": after(_WEST, -48),
    "mardi-gras": after(_WEST, -47),
    "ash-wednesday": after(_WEST, -46),
    "lent": until(after(_WEST, -46), after(_WEST, -1)),
    "mothering-sunday": after(_WEST, -21),
    "passion-sunday": after(_WEST, -14),
    "palm-sunday": after(_WEST, -7),
    "holy-week": after(_WEST, -7, days=7),
    "holy-monday": after(_WEST, -6),
    "holy-tuesday": after(_WEST, -5),
    "holy-wednesday": after(_WEST, -4),
    "maundy-thursday": after(_WEST, -3),
    "good-friday": after(_WEST, -2),
    "holy-saturday": after(_WEST, -1),
    "easter": _WEST,
    "easter-monday": after(_WEST, 1),
    "easter-tuesday": after(_WEST, 2),
    "divine-mercy-sunday": after(_WEST, 7),
    "ascension": after(_WEST, 39),
    "pentecost": after(_WEST, 49),
    "whit-monday": after(_WEST, 50),
    "trinity-sunday": after(_WEST, 56),
    "corpus-christi": after(_WEST, 60),
    "sacred-heart": after(_WEST, 68),
    "orthodox-clean-monday": after(_EAST, -48),
    "orthodox-lent": until(after(_EAST, -48), after(_EAST, -9)),
    "orthodox-lazarus-saturday": after(_EAST, -8),
    "orthodox-palm-sunday": after(_EAST, -7),
    "orthodox-holy-week": after(_EAST, -7, days=7),
    "orthodox-good-friday": after(_EAST, -2),
    "orthodox-holy-saturday": after(_EAST, -1),
    "orthodox-easter": _EAST,
    "orthodox-easter-monday": after(_EAST, 1),
    "orthodox-ascension": after(_EAST, 39),
    "orthodox-pentecost": after(_EAST, 49),
}
