"""Who does what in the articles: people, firms and places of nobody's, and deeds with their verbs in each form."""

from typing import Final

import attrs

PEOPLE: Final = ("Linda Osei", "Tomas Berg", "Ruth Adeyemi", "Ivan Horak", "Mara Quist", "Joseph Lindqvist")
FIRMS: Final = ("Halden Steel", "Norvik Lines", "Brightwater", "Castell Foods", "Arden Rail")
PLACES: Final = ("Tarn", "Ellery", "Vane", "Skelby", "Ostrava", "Marlay", "Dunmore", "Kestrel Bay")


@attrs.frozen
class Deed:
    """What somebody does, told four ways; each begins with the verb that names it, and `{}` is a place.

    `again` tells it in other words; `participle` follows "has".
    """

    past: str
    participle: str
    base: str
    headline: str
    again: str

    def verb(self, form: str) -> str:
        """The verb of a form, without its auxiliary and its particle.

        >>> FIRM_DEEDS[0].verb("past"), PEOPLE_DEEDS[0].verb("again")
        ('bought', 'stepped')
        """
        told: str = getattr(self, form)
        first, second, *_ = told.split()
        return second if first in ("was", "been") else first


PEOPLE_DEEDS: Final = (
    Deed(
        "resigned as mayor of {}",
        "resigned as mayor of {}",
        "resign as mayor of {}",
        "quits as mayor of {}",
        "stepped down as mayor of {}",
    ),
    Deed("moved to {}", "moved to {}", "move to {}", "moves to {}", "relocated to {}"),
    Deed("won the {} Prize", "won the {} Prize", "receive the {} Prize", "wins {} Prize", "was awarded the {} Prize"),
    Deed(
        "published a novel about {}",
        "published a novel about {}",
        "publish a novel about {}",
        "publishes novel about {}",
        "released a novel about {}",
    ),
    Deed("married in {}", "married in {}", "marry in {}", "marries in {}", "wed in {}"),
)
FIRM_DEEDS: Final = (
    Deed(
        "bought a shipyard in {}",
        "bought a shipyard in {}",
        "buy a shipyard in {}",
        "buys shipyard in {}",
        "acquired a shipyard in {}",
    ),
    Deed(
        "closed its mill in {}",
        "closed its mill in {}",
        "close its mill in {}",
        "closes mill in {}",
        "shut its mill in {}",
    ),
    Deed(
        "built a bridge in {}",
        "built a bridge in {}",
        "build a bridge in {}",
        "builds bridge in {}",
        "constructed a bridge in {}",
    ),
    Deed(
        "opened a factory in {}",
        "opened a factory in {}",
        "open a factory in {}",
        "opens factory in {}",
        "inaugurated a factory in {}",
    ),
    Deed(
        "hired 300 welders in {}",
        "hired 300 welders in {}",
        "hire 300 welders in {}",
        "hires 300 welders in {}",
        "recruited 300 welders in {}",
    ),
    Deed(
        "sued the town of {}", "sued the town of {}", "sue the town of {}", "sues town of {}", "sued the council of {}"
    ),
)

#: What goes on for a while.
STATES: Final = (
    ("led the {} Bank", "led"),
    ("ran the port of {}", "ran"),
    ("chaired the {} Trust", "chaired"),
)


@attrs.frozen
class Act:
    """A deed with the one who does it and where."""

    deed: Deed
    actor: str
    place: str

    @property
    def short(self) -> str:
        """How the actor is called once named: a person by the last name."""
        return self.actor.split()[-1] if self.actor in PEOPLE else self.actor

    def told(self, form: str) -> str:
        """The deed in one of its forms, at its place."""
        told: str = getattr(self.deed, form)
        return told.format(self.place)
