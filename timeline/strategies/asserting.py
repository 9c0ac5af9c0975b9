"""assert_resolves, assert_builds: a parser or a builder of timelines against the strategies, in one line of a test."""

from collections.abc import Callable, Iterable
from datetime import date

from hypothesis import HealthCheck, given
from hypothesis import settings as Settings  # noqa: N812  a class, and an argument of that name
from hypothesis import strategies as st

from timeline.errors import BadStrategy
from timeline.strategies.article import Article
from timeline.strategies.phrase import Phrase

#: What the checks run with, unless they are told otherwise: no deadline, since parsers differ in speed.
_SETTINGS = Settings(deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much])


def assert_resolves(
    parser: Callable[[str, date], object],
    phrases: st.SearchStrategy[Phrase],
    *,
    settings: Settings | None = None,
) -> None:
    """Fails with the simplest phrase that the parser does not read as it must.

    The parser gets a text and a publication date, and may answer with anything that `timeline.strategies.answers`
    lists: a TIMEX3 value, a date, an `Interval`, what `tag` returns … Raises `BadStrategy` for what is no parser, no
    strategy of phrases, or an answer of another kind.

    >>> from timeline.strategies import phrases
    >>> assert_resolves(lambda text, day: day, phrases("named_day"))
    Traceback (most recent call last):
    AssertionError: "yesterday", published on Saturday, 1 January 2000, is the DATE 1999-12-31
      the parser was given 'yesterday'
      and answered datetime.date(2000, 1, 1)
    ...
    """
    _check_arguments(parser, phrases, "a parser", "phrases()")

    @(settings or _SETTINGS)
    @given(phrases)
    def resolves(phrase: Phrase) -> None:
        _check_drawn(phrase, Phrase, "phrases()")
        answer = parser(phrase.text, phrase.pub_date)
        if not phrase.agrees(answer):
            told = f"{phrase}\n  the parser was given {phrase.text!r}\n  and answered {_shown(answer)}"
            raise AssertionError(told)

    resolves()


def assert_builds(
    builder: Callable[[str, date], Iterable[object]],
    articles: st.SearchStrategy[Article],
    *,
    settings: Settings | None = None,
) -> None:
    """Fails with the simplest article from which the builder does not make the timeline that it must give.

    The builder gets a text and a publication date, and answers with events, or with pairs of a time and a text. Raises
    `BadStrategy` for what is no builder, no strategy of articles, or an answer of another kind.

    >>> from timeline.strategies import sentences
    >>> assert_builds(lambda text, day: [], sentences("scheduled"))
    Traceback (most recent call last):
    AssertionError: published on Saturday, 1 January 2000:
    <BLANKLINE>
        Linda Osei will resign as mayor of Tarn next month.
    <BLANKLINE>
    must give:
    <BLANKLINE>
        2000-02      resign
    <BLANKLINE>
    but:
      - 2000-02 resign: not found
    ...
    """
    _check_arguments(builder, articles, "a builder", "articles()")

    @(settings or _SETTINGS)
    @given(articles)
    def builds(article: Article) -> None:
        _check_drawn(article, Article, "articles()")
        wrong = article.differences(builder(article.text, article.pub_date))
        if wrong:
            raise AssertionError(f"{article}\n\nbut:\n" + "\n".join(f"  - {one}" for one in wrong))

    builds()


def _check_arguments(function: object, strategy: object, what: str, wanted: str) -> None:
    if not callable(function):
        raise BadStrategy(f"{what} must be a function of a text and a publication date, not {function!r}")
    if not isinstance(strategy, st.SearchStrategy):
        raise BadStrategy(f"give a strategy, such as {wanted}, not {strategy!r}")


def _check_drawn(drawn: object, wanted: type, strategy: str) -> None:
    if not isinstance(drawn, wanted):
        raise BadStrategy(f"the strategy must be one of timeline.strategies, such as {strategy}: it drew {drawn!r}")


def _shown(answer: object) -> str:
    """An answer as a person reads it: of a time its value, of expressions their words and values."""
    if isinstance(answer, str) or answer is None:
        return repr(answer)
    try:
        if isinstance(answer, Iterable):
            return ", ".join(_shown(one) for one in answer) or "nothing"
        words, value = getattr(answer, "text", None), getattr(answer, "value", None)
        return f'"{words}" {value}' if words is not None else f"{value}" if value is not None else repr(answer)
    except Exception:  # noqa: BLE001  whatever it is, the phrase must still be shown
        return repr(answer)
