"""Do two articles agree on when it happened? Compare their dates, and the order in which they tell things.

Shows: the same event found in two texts, `Interval.within`, `Timeline.before`. Run it from anywhere:
`python examples/fact_check.py`.
"""

from timeline import Document, Event, Timeline, build_timeline

PAPER = Document(
    "The council closed the Mill Lane pool in April 2021. An engineer found mould in the roof on 3 May. The council "
    "sold the site in 2022. Swimmers sued the council last month.",
    "2023-05-12",
)
BLOG = Document(
    "An engineer found mould in the roof on 3 May 2021. Two days later, the council closed the Mill Lane pool. The "
    "council sold the site in November 2022.",
    "2023-05-20",
)
DEEDS = ("closed", "found", "sold", "sued")


def telling(deed: str, told: Timeline) -> Event | None:
    """The event that an article tells with this verb."""
    return next((event for event in told if event.teller.trigger_text == deed), None)


def verdict(one: Event | None, other: Event | None) -> str:
    if one is None or other is None:
        return "told by one only"
    if one.when == other.when:
        return "the same date"
    if one.when.within(other.when) or other.when.within(one.when):
        return "they agree, one more exactly"
    return "they contradict each other"


def main() -> None:
    paper, blog = build_timeline(PAPER), build_timeline(BLOG)
    for deed in DEEDS:
        one, other = telling(deed, paper), telling(deed, blog)
        dates = [event.when.value if event else "—" for event in (one, other)]
        print(f"{deed:8}{dates[0]:14}{dates[1]:14}{verdict(one, other)}")

    print()
    for name, told in (("the paper", paper), ("the blog", blog)):
        closed, found = telling("closed", told), telling("found", told)
        if closed and found:
            order = {True: "before", False: "after", None: "nobody can know whether before"}
            print(f"By {name}, the pool was closed {order[told.before(closed, found)]} the mould was found:")
            for event in sorted((closed, found), key=told.index):
                print(f"  {event.text}")


if __name__ == "__main__":
    main()
