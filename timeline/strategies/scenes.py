"""Scenes: the sentences that articles are made of, each with the events it tells."""

from collections.abc import Callable
from datetime import date

import attrs
from hypothesis import strategies as st

from timeline.calendar import Granularity as G
from timeline.model import Interval
from timeline.strategies import times
from timeline.strategies.article import Told
from timeline.strategies.deeds import FIRM_DEEDS, FIRMS, PEOPLE, PEOPLE_DEEDS, PLACES, STATES, Act, Deed
from timeline.strategies.distractors import distractors
from timeline.strategies.kinds.drawing import one_of, unit
from timeline.strategies.words import MONTHS


@attrs.frozen
class Scene:
    """A few sentences, the events they tell, and what makes them hard."""

    text: str
    events: tuple[Told, ...]
    traits: frozenset[str]


@attrs.frozen
class Stage:
    """What the scenes of one article share: the day of publication, and deeds that each happen but once."""

    draw: st.DrawFn
    today: date
    deeds: list[Deed] = attrs.field(factory=lambda: [*PEOPLE_DEEDS, *FIRM_DEEDS])

    def act(self) -> Act:
        """A deed that the article has not told yet."""
        deed = one_of(self.draw, self.deeds)
        self.deeds.remove(deed)
        return Act(deed, one_of(self.draw, PEOPLE if deed in PEOPLE_DEEDS else FIRMS), self.somewhere())

    def someone(self) -> str:
        """A person."""
        return one_of(self.draw, PEOPLE)

    def somewhere(self) -> str:
        """A place."""
        return one_of(self.draw, PLACES)


def sentence(text: str) -> str:
    """A text as a sentence: a capital before it, a full stop after it."""
    return text[0].upper() + text[1:] + ("" if text[-1] in '.”"' else ".")


def told_at(act: Act, when: Interval, *forms: str) -> Told:
    """The event of a deed, which these forms name."""
    return Told(when, tuple(dict.fromkeys(act.deed.verb(form) for form in forms)))


def news(stage: Stage, *, headline: bool, again: bool) -> list[Scene]:
    """The story's own news: a headline or none, the lead, and for `again` a later telling in other words."""
    act = stage.act()
    (on_day, day), (told_again, _) = times.recent_day(stage.draw, stage.today)
    dated = again or stage.draw(st.booleans())
    forms, traits = ["past" if dated else "participle"], set()
    lead = f"{act.actor} {act.told('past')} {on_day}" if dated else f"{act.actor} has {act.told('participle')}"
    text = sentence(lead)
    if headline:
        forms.append("headline")
        traits.add("headline")
        text = f"{act.short} {act.told('headline')}\n\n{text}"
    traits |= {"relative"} if dated else set()
    traits |= {"retold"} if again else set()
    forms += ["again"] if again else []
    event = told_at(act, day if dated else unit(stage.today, G.DAY), *forms)
    scenes = [Scene(text, (event,), frozenset(traits))]
    if again:
        reason = one_of(stage.draw, ["after a long row", "to the surprise of many", "without a word"])
        when = one_of(stage.draw, [on_day, told_again])
        scenes.append(Scene(sentence(f"{act.short} {act.told('again')} {when} {reason}"), (), frozenset()))
    return scenes


def relative(stage: Stage) -> Scene:
    """Halden Steel closed its mill in Tarn two weeks ago."""
    act = stage.act()
    words, when = times.relative(stage.draw, stage.today)
    plain = f"{act.actor} {act.told('past')}"
    text = one_of(stage.draw, [f"{plain} {words}", f"{words}, {plain}"])
    return Scene(sentence(text), (told_at(act, when, "past"),), frozenset({"relative"}))


def anaphoric(stage: Stage) -> Scene:
    """Tomas Berg moved to Vane on 3 March 2019. The next day, Halden Steel closed its mill in Tarn."""
    first, second = stage.act(), stage.act()
    on_day, day = times.exact_day(stage.draw, stage.today)
    words, when = times.after(stage.draw, day)
    plain = f"{second.actor} {second.told('past')}"
    goes_on = one_of(stage.draw, [f"{words}, {plain}", f"{plain} {words}"])
    begins = f"{first.actor} {first.told('past')} {on_day}"
    text = f"{sentence(begins)} {sentence(goes_on)}"
    events = (told_at(first, unit(day, G.DAY), "past"), told_at(second, when, "past"))
    return Scene(text, events, frozenset({"anaphoric"}))


def two_dates(stage: Stage) -> Scene:
    """Ruth Adeyemi, who won the Ellery Prize in 2016, left the Tarn Courier last month."""
    first, second = stage.act(), stage.act()
    (one, one_time), (other, other_time) = (
        times.absolute(stage.draw, stage.today, years) for years in ((9, 30), (2, 8))
    )
    relative_words, relative_time = times.relative(stage.draw, stage.today)
    past, then = first.told("past"), second.told("past")
    who = "who" if first.actor in PEOPLE else "which"
    could_do_both = (first.actor in PEOPLE) == (second.actor in PEOPLE)
    apart = [
        (f"{first.actor} {past} {one}, and {second.actor} {then} {other}", other_time),
        (f"{second.actor} {then} {relative_words}, while {first.actor} {past} {one}", relative_time),
        (f"{first.actor} {past} {one}; {second.actor} {then} {relative_words}", relative_time),
    ]
    of_one = [
        (f"{first.actor}, {who} {past} {one}, {then} {relative_words}", relative_time),
        (f"{first.actor} {past} {one} and {then} {other}", other_time),
    ]
    text, last = one_of(stage.draw, apart + (of_one if could_do_both else []))
    events = (told_at(first, one_time, "past"), told_at(second, last, "past"))
    traits = {"two_dates", "relative"} if last is relative_time else {"two_dates"}
    return Scene(sentence(text), events, frozenset(traits))


def ranges(stage: Stage) -> Scene:
    """Linda Osei led the Ellery Bank from 2003 to 2009; has led it since March 2019."""
    draw, today = stage.draw, stage.today
    deed, verb = one_of(draw, STATES)
    who, what = stage.someone(), deed.format(stage.somewhere())
    year, length, month = today.year - draw(st.integers(10, 40)), draw(st.integers(2, 8)), draw(st.integers(1, 12))
    first, last = unit(date(year, 1, 1), G.YEAR), unit(date(year + length, 1, 1), G.YEAR)
    in_month = unit(date(year, month, 1), G.MONTH)
    perfect = f"has {'run' + what[3:] if verb == 'ran' else what}"
    named = "run" if verb == "ran" else verb
    text, when, word = one_of(
        draw,
        [
            (f"{who} {what} from {year} to {year + length}", Interval.between(first, last), verb),
            (f"{who} {what} between {year} and {year + length}", Interval.between(first, last), verb),
            (f"{who} {perfect} since {year}", Interval.between(first, None), named),
            (f"{who} {perfect} since {MONTHS[month - 1]} {year}", Interval.between(in_month, None), named),
            (f"{who} {what} until {year}", Interval.between(None, first), verb),
        ],
    )
    return Scene(sentence(text), (Told(when, (word,)),), frozenset({"range"}))


def distractor(stage: Stage) -> Scene:
    """The hall of Tarn seats 1932 people."""
    return Scene(stage.draw(distractors()), (), frozenset({"distractor"}))


def quotation(stage: Stage) -> Scene:
    """In May 2019 Berg told the Tarn Courier: "We will open next year." What is said there counts from then."""
    draw = stage.draw
    when, time = times.absolute(draw, stage.today)
    who, paper = stage.someone(), f"the {stage.somewhere()} Courier"
    said = one_of(draw, ["We lost everything last year", "We will open next year", "We met two months ago"])
    left, right = one_of(draw, [('"', '"'), ("“", "”")])
    text, verb = one_of(
        draw,
        [
            (f"{when} {who} told {paper}: {left}{said}.{right}", "told"),
            (f"{left}{said},{right} {who} told {paper} {when}", "told"),
        ],
    )
    quoted = text if text.startswith(left) else sentence(text)
    return Scene(quoted if quoted[-1] in '.”"' else f"{quoted}.", (Told(time, (verb,)),), frozenset({"quotation"}))


def scheduled(stage: Stage) -> Scene:
    """Halden Steel will open a factory in Vane next month."""
    act = stage.act()
    words, when = times.coming(stage.draw, stage.today)
    will = one_of(stage.draw, ["will", "is to", "is due to", "is expected to"])
    text = f"{act.actor} {will} {act.told('base')} {words}"
    return Scene(sentence(text), (told_at(act, when, "base"),), frozenset({"scheduled"}))


#: Every scene of a body, by the trait it is there for.
SCENES: dict[str, Callable[[Stage], Scene]] = {
    "relative": relative,
    "anaphoric": anaphoric,
    "two_dates": two_dates,
    "range": ranges,
    "distractor": distractor,
    "quotation": quotation,
    "scheduled": scheduled,
}
