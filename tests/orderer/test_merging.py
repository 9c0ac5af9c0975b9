"""What is one event and what is two, over many articles."""

import pytest

from timeline import Document, Timeline, build_timeline


def line(*texts: str, pub_date: str = "2022-08-06") -> Timeline:
    return build_timeline(Document(text, pub_date, id=str(n)) for n, text in enumerate(texts))


def shape(timeline: Timeline) -> list[tuple[str, int]]:
    return [(event.when.value, len(event.mentions)) for event in timeline]


ONE = [
    ("Osei resigned on Tuesday.", "Mayor Osei resigned on 2 August 2022."),
    ("Osei resigned on Tuesday night.", "Osei resigned on 2 August 2022."),
    ("The ferry Marlin sank on Tuesday.", "On Tuesday the Marlin sank off Tarn."),
    ("The bank bought Weaver in March.", "The bank bought Weaver on 4 March."),
]
TWO = [
    ("Osei resigned on Tuesday.", "Lund resigned on Tuesday."),
    ("The mayor of Tarn resigned on Monday after a row.", "The mayor of Hale resigned on Monday after a row."),
    ("Osei resigned on Tuesday.", "Osei resigned on Monday."),
    ("Osei resigned on Tuesday night.", "Osei resigned on 3 August 2022."),
    ("Osei said on Tuesday that taxes would fall.", "Osei told a crowd on Tuesday of her childhood in Tarn."),
    ("People lived on the island in the 19th century.", "Sailors lived in that street of Tarn in the 19th century."),
]


@pytest.mark.parametrize("first, second", ONE)
def test_one_event(first: str, second: str) -> None:
    resigned = max(line(first, second), key=lambda event: len(event.mentions))
    assert {m.document for m in resigned.mentions} == {"0", "1"}


@pytest.mark.parametrize("first, second", TWO)
def test_two_events(first: str, second: str) -> None:
    for event in line(first, second):
        assert len({m.document for m in event.mentions}) == 1


OTHER_WORDS = [
    ("Lund died on Tuesday.", "Anna Lund passed away on Tuesday."),
    ("Lund was found guilty on Tuesday.", "Lund was convicted on 2 August."),
    ("The bank acquired Weaver in March.", "Weaver was bought by the bank on 4 March."),
    ("Osei stepped down on Tuesday.", "Osei quit as mayor on Tuesday."),
    ("Arden Rail hired welders on Tuesday.", "Arden Rail recruited 300 men on Tuesday."),
    ("Osei won the Elm Prize on Tuesday.", "Osei was awarded the Elm Prize on 2 August."),
    ("Osei moved to Tarn on Tuesday.", "Linda Osei relocated to Tarn on Tuesday."),
    ("Tarn beat Elm on Tuesday.", "Tarn defeated Elm on 2 August."),
    ("The truce collapsed in Tarn on Tuesday.", "The Tarn truce broke down on Tuesday."),
]
OTHER_DEEDS = [
    ("Lund was arrested on Tuesday.", "Lund was charged on Tuesday."),
    ("Lund was charged on Tuesday.", "Lund was convicted on Tuesday."),
    ("The bank bought Weaver on Tuesday.", "The bank sold Weaver on Tuesday."),
    ("Shares of Weaver rose on Tuesday.", "Shares of Weaver fell on Tuesday."),
    ("The council approved the plan for Tarn on Tuesday.", "The council rejected the plan for Tarn on Tuesday."),
    ("Lund was injured in Tarn on Tuesday.", "Lund died in Tarn on Tuesday."),
    ("Tarn passed Elm on Tuesday.", "Lund of Tarn died on Tuesday."),
    ("Tarn beat Elm on Tuesday.", "Tarn lost to Elm on Tuesday."),
    ("Lund stood down on Tuesday.", "Lund stood in Tarn on Tuesday."),
]


@pytest.mark.parametrize("first, second", OTHER_WORDS)
def test_other_words_for_one_deed(first: str, second: str) -> None:
    assert max(len({m.document for m in event.mentions}) for event in line(first, second)) == 2


@pytest.mark.parametrize("first, second", OTHER_DEEDS)
def test_deeds_that_have_much_in_common(first: str, second: str) -> None:
    assert max(len({m.document for m in event.mentions}) for event in line(first, second)) == 1


def test_what_fits_a_coarse_telling_need_not_fit_the_event() -> None:
    """ "In July" fits both days; the two days do not fit each other."""
    texts = ("Osei sued Lund in July.", "Osei sued Lund on 4 July.", "Osei sued Lund on 19 July.")
    assert shape(line(*texts)) == [("2022-07-04", 2), ("2022-07-19", 1)]


def test_the_news_of_one_article_is_the_dated_event_of_another() -> None:
    told = line("Linda Osei has resigned as mayor of Tarn.", "Osei resigned as mayor of Tarn on Saturday after a row.")
    assert [len({m.document for m in event.mentions}) for event in told] == [2]


def test_many_tellings_of_a_month_and_of_a_day_are_one() -> None:
    month = [f"Michael Lund died in June, {more}." for more in ("aged 50", "in Tarn", "a friend said", "at home")]
    day = [f"Michael Lund died on 25 June {more}." for more in ("in Tarn", "at home", "in his sleep")]
    event = max(line(*month, *day), key=lambda e: len(e.mentions))
    assert (event.when.value, len(event.mentions)) == ("2022-06-25", 7)


def test_of_many_tellings_the_text_is_the_one_that_says_what_all_say() -> None:
    endings = ("", ", a day of fog and rain", "", " near the old harbour wall", "", " as hundreds of guests looked on")
    plain = [f"The ferry Marlin sank off Tarn on Tuesday{ending}." for ending in endings]
    odd = "Shares of the company fell sharply as its best known and oldest ferry sank on Tuesday for all to see."
    (event,) = (e for e in line(odd, *plain) if len(e.mentions) > 2)
    assert event.text == "The ferry Marlin sank off Tarn on Tuesday"
