"""The English words that time is told in: a vocabulary of the strategies' own, apart from that of the tagger."""

from typing import Final

MONTHS: Final = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
MONTHS_SHORT: Final = (
    "Jan.", "Feb.", "Mar.", "Apr.", "May", "Jun.", "Jul.", "Aug.", "Sept.", "Oct.", "Nov.", "Dec.",
)  # fmt: skip
WEEKDAYS: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
WEEKDAYS_SHORT: Final = ("Mon.", "Tues.", "Wed.", "Thurs.", "Fri.", "Sat.", "Sun.")
SEASONS: Final = {"spring": "SP", "summer": "SU", "autumn": "FA", "fall": "FA", "winter": "WI"}
DAY_PARTS: Final = {"morning": "MO", "afternoon": "AF", "evening": "EV", "night": "NI"}
VAGUE: Final = {"PAST": ("recently",), "PRESENT": ("now", "currently"), "FUTURE": ("soon",)}

_ONES: Final = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
).split()
_TENS: Final = "zero ten twenty thirty forty fifty sixty seventy eighty ninety".split()
_ODD_ORDINALS: Final = {
    "one": "first", "two": "second", "three": "third", "five": "fifth", "eight": "eighth", "nine": "ninth",
    "twelve": "twelfth",
}  # fmt: skip


def number(n: int) -> str:
    """A number up to ninety-nine in words.

    >>> number(7), number(21), number(40)
    ('seven', 'twenty-one', 'forty')
    """
    if n < 20:
        return _ONES[n]
    tens, ones = divmod(n, 10)
    return _TENS[tens] + (f"-{_ONES[ones]}" if ones else "")


def ordinal(n: int) -> str:
    """An ordinal up to ninety-ninth in words.

    >>> ordinal(3), ordinal(20), ordinal(21)
    ('third', 'twentieth', 'twenty-first')
    """
    head, dash, last = number(n).rpartition("-")
    told = _ODD_ORDINALS.get(last) or (last[:-1] + "ieth" if last.endswith("y") else last + "th")
    return head + dash + told


def figure_ordinal(n: int) -> str:
    """An ordinal in figures.

    >>> figure_ordinal(3), figure_ordinal(11), figure_ordinal(22)
    ('3rd', '11th', '22nd')
    """
    ending = "th" if n % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(n % 10, "th")
    return f"{n}{ending}"


def year(n: int) -> str:
    """A year in words, as it is spoken.

    >>> year(1989), year(2005), year(1900), year(1906), year(2018)
    ('nineteen eighty-nine', 'two thousand and five', 'nineteen hundred', 'nineteen oh six', 'twenty eighteen')
    """
    head, tail = divmod(n, 100)
    if head % 10 == 0 and tail < 10:
        return f"{number(head // 10)} thousand" + (f" and {number(tail)}" if tail else "")
    if tail == 0:
        return f"{number(head)} hundred"
    return f"{number(head)} " + (f"oh {number(tail)}" if tail < 10 else number(tail))
