"""What of a page belongs to its story, and which dates only stamp, label or name something."""

import pytest

from timeline import EventMention, extract_events

STORY = "The ferry sank in 2019."

FURNITURE = [
    "By Nell Farrow, 10 Jan 2018",
    "Posted by Mel Okafor on January 3, 2022 at 4:15 pm",
    "15th March 2024 · 3 min read · 14 comments",
    "29 July 2021 | 7:15am | by Osei Media staff",
    "First published Sat 29 Feb 2020 09.12 GMT",
    "Last reviewed March 2018",
    "Ann Lund (@lund22) January 6, 2020",
    "A version of this article appears in print on October 4, 2016, on Page B7.",
    "Editor's note: this article was amended on 19 October 2021 to correct a figure.",
    "Image caption: Mr Lund outside the assembly in March",
    "A rescue worker carries a child from the mud on Saturday. Photo: Tarn Press",
    "• This article was amended on 1 December 2021. An earlier version said the mill burned down in 1873.",
    "Ruby Lund is a staff writer who joined the Herald in 2015.",
    "© 2019 Tarn Herald. All rights reserved.",
    "Tags: city breaks, 2018 travel",
    "Keywords: tide tables, the storm of 2004",
    "Tarn Staff   4 Min Read   AUGUST 5, 2022 / 3:21 PM",
    "Posted on",
    "(Reporting by Ann Lund; Editing by April Osei and Tom Friday)",
    "This report by The Tarn Press was first published May 4, 2017",
    "PHOTOS: Best dressed of 2013",
    "YOUR COMMENTS (12)\nGossip: Five January deals that went wrong",
    "More: Five things we learned on Friday | Round-up",
    "Related: The best festivals of 2019 and a June fair",
    "Our picks: The vote of 2018 and a meeting on Friday",
    "Results 2018 | Live map of the vote | How we count",
    "NEWS by Tess Amory October 5th, 2020 1:08 PM Comments 18",
    "Most read\nBridge closes in May\nThe mayor resigned in 2018",
    "Comments (2)\nlund22\nshe sang here in 2018, it was great!!",
]


@pytest.mark.parametrize("lines", FURNITURE)
def test_the_page_tells_nothing(lines: str) -> None:
    told = extract_events(f"{STORY}\n\n{lines}", "2022-08-06")
    assert [m.text for m in told] == ["The ferry sank in 2019"]


TOLD = [
    ("Tarn staff read the will on 5 August 2022", "read"),
    ("More people left in May.", "left"),
    ("By 2018 the firm had left Tarn.", "left"),
    ("Published in 1926, the novel was banned in 1930.", "banned"),
    ("Comments by the mayor led to anger in May.", "led"),
    ("Ferry sinks on Friday | Tarn Herald", "sinks"),
    ("Rain · wind · and a ferry that sank on Friday with all who were aboard at the pier", "sank"),
    ("Ferry sunk by a storm on 3 May 2019", "storm"),
    ("Photographs of the wreck were sold in May.", "sold"),
    ("The mayor – a friend of Lund – resigned on Friday.", "resigned"),
]


@pytest.mark.parametrize("text, trigger", TOLD)
def test_the_story_is_told(text: str, trigger: str) -> None:
    assert trigger in [m.trigger_text for m in extract_events(text, "2022-08-06") if m.expressions]


def test_a_story_goes_on_below_links_to_others() -> None:
    told = extract_events("Read more\nBridge closes in May\nThe ferry sank in 2019. Nobody was hurt.", "2022-08-06")
    assert [m.trigger_text for m in told if m.expressions] == ["sank"]


def dates(mentions: tuple[EventMention, ...]) -> list[str]:
    return [e.text for m in mentions for e in m.expressions]


STAMPED = [
    ("TARN | Thu Jun 11, 2009 7:03 pm EDT TARN (Wire) - Osei has shut the port.", "Osei has shut the port"),
    ("24 June 2010 09:58 UK The council has shut the port.", "UK The council has shut the port"),
    ("TARN, 3 May (Wire) – The council has shut the port.", "The council has shut the port"),
    ("3 May 2014: The ferry sank.", "The ferry sank"),
]


@pytest.mark.parametrize("text, told", STAMPED)
def test_a_stamp_is_no_part_of_what_follows_it(text: str, told: str) -> None:
    assert [m.text for m in extract_events(text, "2022-08-06")] == [told]


NAMES_OF_THINGS = [
    "She called off the rest of her 'December Letters' tour.",
    "Her debut album, '1999', sold well.",
    "“Nineteen Fifty-Five,” her memoir, was sold to a studio.",
    "Halden unveiled the Prism 2016 phone.",
    "Her record, 1979 Was a Good Year, sold well.",
    "Tarn Idol 2015 Secrets: How Far Does Ann Get?",
    "We will see her during the Idol 2015 season.",
    "Toyfair 2015: Halden shows a phone for hens",
    "Halden makes Noon & Night crackers.",
    "Lund won the contest Stage 24 and World Cup 1998 tickets.",
]


@pytest.mark.parametrize("text", NAMES_OF_THINGS)
def test_what_names_a_thing_dates_nothing(text: str) -> None:
    assert dates(extract_events(text, "2022-08-06")) == []


DATES = [
    ("The plant will open “early next year,” he said.", ["early next year"]),
    ("The album 'Rain' was recorded in 1999, 'Hail' in 2001.", ["1999"]),
    ("Back In 2016, she left.", ["2016"]),
]


@pytest.mark.parametrize("text, expected", DATES)
def test_what_dates_still_dates(text: str, expected: list[str]) -> None:
    assert set(expected) <= set(dates(extract_events(text, "2022-08-06")))
