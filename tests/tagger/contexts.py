"""What a phrase is resolved in, made by hand: the publication, the dates told before it, the tense of its clause."""

import attrs

from timeline.languages.base import Clause, Tense
from timeline.meaning import Fields
from timeline.model import Interval, Policy
from timeline.tagger.context import Context
from timeline.tagger.layout import Layout
from timeline.tagger.story import Story


@attrs.frozen
class Looking(Clause):
    """A clause whose verb looks to this side."""

    side: Tense | None

    def tense(self) -> Tense | None:
        return self.side


def fields(**told: object) -> Fields:
    return Fields(**told)  # type: ignore[arg-type]


def context(
    pub_date: str | None = "2022-08-06",
    *told: str,
    tense: Tense | None = None,
    policy: Policy | None = None,
    at: int = 350,
    narrates: bool = False,
    text: str = "x" * 500,
) -> Context:
    """The context of a clause in a text that has told these dates in its beginning."""
    published = Interval.parse(pub_date) if pub_date else None
    made = Context(
        publication=published,
        policy=policy or Policy(),
        layout=Layout(text),
        story=Story(published, narrates=narrates, leans=False, news=frozenset()),
        clause_at=lambda *_: Looking(tense),
    )
    for place, value in enumerate(told):
        made.at(10 * place, 10 * place + 4)
        made.remember(Interval.parse(value), absolute=True, dated=True)
    made.at(at, at + 4)
    return made
