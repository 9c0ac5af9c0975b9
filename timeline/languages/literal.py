"""dateparser in its cage: a literal date that we cut ourselves, in a format the grammar has no rule for.

It never searches, never sees a relative word, never reads the clock; it is imported when first needed.
"""

import re
from datetime import datetime
from functools import lru_cache
from typing import Final

_LONGEST: Final = 60


@lru_cache(maxsize=4096)
def literal_date(text: str, order: str, language: str = "en") -> datetime | None:
    """A literal date with year, month and day, in any usual format; None where it is none.

    `order` reads "03/04/2022": "MDY" or "DMY".

    >>> literal_date("05/Mar/2018", "MDY"), literal_date("next Tuesday", "MDY")
    (datetime.datetime(2018, 3, 5, 0, 0), None)
    """
    if len(text) > _LONGEST or not re.search(r"\d", text):
        return None
    import dateparser  # it costs more to import than all of ours

    settings = {
        "DATE_ORDER": order,
        "PARSERS": ["absolute-time"],
        "REQUIRE_PARTS": ["year", "month", "day"],
        "RETURN_AS_TIMEZONE_AWARE": False,
        "PREFER_DAY_OF_MONTH": "first",
        "RELATIVE_BASE": datetime(2000, 1, 1),
    }
    try:
        found: datetime | None = dateparser.parse(text, languages=[language], settings=settings)
    except Exception:  # noqa: BLE001  it raises many kinds on hostile strings; all of them mean "no date"
        return None
    return found
