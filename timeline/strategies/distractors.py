"""distractors(): sentences full of numbers and of words of time in other senses, in which nothing is dated."""

from hypothesis import strategies as st

from timeline.strategies.deeds import PEOPLE, PLACES

#: `{n}` is a number that could be a year, `{d}` one that could be a day, `{name}` a person, `{place}` a place.
_SENTENCES = (
    "The hall of {place} seats {n} people.",
    "A ticket costs {d} euros.",
    "{name} may be right about it.",
    "The flat is on floor {d}.",
    "The file is kept at https://example.org/{n}/03/14/{d}.",
    "The number to call is 555-{n}.",
    "The roof of the mill weighs {n} tonnes.",
    "Room {n} is on the left.",
    "{place} lies {d} miles from the sea.",
    "The march is a slow piece for brass.",
    "{name} is fond of the Sunday Times.",
    "The council has {d} members.",
    "The model {n} is the heavier one.",
    "The sun is rarely seen in {place}.",
    "The second act is shorter than the first.",
    "Flight {n} is always full.",
    "The score is {d}-2.",
)


@st.composite
def distractors(draw: st.DrawFn) -> str:
    """A sentence that dates nothing, whatever it looks like.

    >>> from hypothesis import find
    >>> find(distractors(), lambda sentence: "euros" in sentence)
    'A ticket costs 12 euros.'
    """
    return draw(st.sampled_from(_SENTENCES)).format(
        n=draw(st.integers(1850, 2030)),
        d=draw(st.sampled_from([12, 14, 17, 24, 25, 29])),
        name=draw(st.sampled_from(PEOPLE)).split()[-1],
        place=draw(st.sampled_from(PLACES)),
    )
