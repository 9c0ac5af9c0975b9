"""Words around a time that tell how it hangs together with others and with its clause."""

import re
from typing import Final

#: Prepositions and conjunctions before an expression.
SIGNALS: Final = frozenset(
    "in on at since until till by before after from to through throughout thru during within for over between of "
    "beyond around about as and following past".split()
)

#: Between a time of the day and its day: "3 p.m. on Friday", "Friday at 3 p.m.", "Friday in the morning".
DAY_JOINT: Final = re.compile(r",? ?(?:on|at|by|around|about|from|before|after|until|of|in)?(?: the)? ?", re.IGNORECASE)

#: Between the two ends of a range, or the members of a list.
RANGE_JOINT: Final = re.compile(r" ?(?:-|--|to|and|or|through|thru|until|untill|till|&|,|, and|/) ?", re.IGNORECASE)
#: Those of them that join a list, whose members may come in any order.
LIST_JOINT: Final = re.compile(r" ?(?:and|or|&|,|, and|, or) ?", re.IGNORECASE)
