"""How many examples a law tries where one costs more or less than others: a share of what the profile says."""

from typing import Any

from hypothesis import settings


def effort(share: float, **more: Any) -> settings:  # noqa: ANN401  what settings takes
    """A hundred examples in the default profile are the whole share; "quick" and "thorough" shrink and grow them all.

    >>> effort(0.5).max_examples * 2 == effort(1).max_examples
    True
    """
    return settings(max_examples=max(1, round(share * settings().max_examples)), **more)
