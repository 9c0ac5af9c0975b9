"""Correction: what a person knows better than the text was read."""

import attrs

from timeline.arguments import fits
from timeline.model.interval import Interval
from timeline.model.label import label


@attrs.frozen(kw_only=True, field_transformer=fits)
class Correction:
    """The event that these mentions tell happened at `when`, or belongs on no timeline where that is None.

    It names its event by the ids of mentions, so that it finds it again in any merged timeline. Of two corrections of
    one mention the one with the later `revision` holds: whoever corrects a correction counts on from it.

    >>> Correction(mentions=frozenset({"news-17:11-17"}), when=Interval.parse("2022-08-02")).revision
    1
    """

    mentions: frozenset[str]
    when: Interval | None = None
    revision: int = 1

    @property
    def rank(self) -> tuple[int, bool, str, tuple[str, ...]]:
        """What decides between two: the later one, then a date before none, then an order that is only fixed."""
        when = self.when.value + f" {self.when.mod or ''}" if self.when is not None else ""
        return self.revision, self.when is not None, when, tuple(sorted(self.mentions))

    def __str__(self) -> str:
        return f"corrected by hand to {label(self.when)}" if self.when is not None else "dropped by hand"
