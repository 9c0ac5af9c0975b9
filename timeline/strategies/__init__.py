"""Hypothesis strategies that write English with its known answer: test date handling of your own with them.

>>> from hypothesis import find
>>> print(find(phrases("ago"), lambda phrase: "months" in phrase.text))
"two months ago", published on Saturday, 1 January 2000, is the DATE 1999-11

`assert_resolves` and `assert_builds` check a parser, or a builder of timelines, against them. The answers come from the
calendar; nothing here knows the tagger.
"""

from timeline.strategies.article import Article, Told
from timeline.strategies.articles import SENTENCES, TRAITS, articles, sentences
from timeline.strategies.asserting import assert_builds, assert_resolves
from timeline.strategies.distractors import distractors
from timeline.strategies.phrase import Phrase
from timeline.strategies.phrases import ALONE, KINDS, phrases
from timeline.strategies.values import durations, intervals, publication_dates, recurrences

__all__ = [  # noqa: RUF022  grouped for the reader
    # values
    "publication_dates",
    "intervals",
    "durations",
    "recurrences",
    # words of time
    "phrases",
    "Phrase",
    "KINDS",
    "ALONE",
    # whole texts
    "sentences",
    "articles",
    "distractors",
    "Article",
    "Told",
    "TRAITS",
    "SENTENCES",
    # checks
    "assert_resolves",
    "assert_builds",
]
