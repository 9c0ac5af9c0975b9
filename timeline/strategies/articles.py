"""articles(), sentences(): texts in prose with the timeline they must give."""

from typing import Final

from hypothesis import strategies as st

from timeline.errors import BadStrategy
from timeline.strategies.article import Article, in_order
from timeline.strategies.scenes import SCENES, Stage, news
from timeline.strategies.values import publication_dates

#: What makes an article hard: each stands in more than a third of those that `articles()` draws.
TRAITS: Final = (*SCENES, "headline", "retold")

#: Those that a sentence can have alone.
SENTENCES: Final = tuple(trait for trait in SCENES if trait != "distractor")


@st.composite
def sentences(draw: st.DrawFn, trait: str | None = None) -> Article:
    """One sentence or two with their events; of one trait, where it is given: one of `SENTENCES`.

    Raises `BadStrategy` for a trait that it does not know.

    >>> from hypothesis import find
    >>> print(find(sentences("two_dates"), lambda article: True).text)
    Linda Osei resigned as mayor of Tarn in 1991, and Linda Osei moved to Tarn in 1998.
    """
    if trait is not None and trait not in SENTENCES:
        raise BadStrategy(f"no sentence has the trait {trait!r}: choose from {', '.join(SENTENCES)}")
    pub_date = draw(publication_dates())
    scene = SCENES[trait or draw(st.sampled_from(SENTENCES))](Stage(draw, pub_date))
    return Article(text=scene.text, pub_date=pub_date, events=in_order(scene.events), traits=scene.traits)


@st.composite
def articles(draw: st.DrawFn) -> Article:
    """News stories: a lead, perhaps under a headline, and paragraphs that each hold something hard.

    >>> from hypothesis import find
    >>> print(find(articles(), lambda article: "quotation" in article.traits))
    published on Saturday, 1 January 2000:
    <BLANKLINE>
        Linda Osei has resigned as mayor of Tarn.
    <BLANKLINE>
        In 1998 Linda Osei told the Tarn Courier: "We lost everything last year."
    <BLANKLINE>
    must give:
    <BLANKLINE>
        1998         told
        2000-01-01   resigned
    """
    pub_date = draw(publication_dates())
    stage = Stage(draw, pub_date)
    often = st.sampled_from([False, True, True, False, True])
    wanted = [trait for trait in SCENES if draw(often)]
    lead, *retold = news(stage, headline=draw(often), again=draw(often))
    body = draw(st.permutations([SCENES[trait](stage) for trait in wanted]))
    text = lead.text
    for scene in body:
        text += draw(st.sampled_from(["\n\n", " ", "\n"])) + scene.text
    scenes = [lead, *body, *retold]
    text = "\n\n".join((text, *(scene.text for scene in retold)))  # a weekday, and no longer the scene before it
    events = in_order(event for scene in scenes for event in scene.events)
    return Article(text=text, pub_date=pub_date, events=events, traits=frozenset().union(*(s.traits for s in scenes)))
