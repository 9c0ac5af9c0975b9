"""A data frame of a thousand articles: which month was the busiest, and how many of the dates are right?

The articles are made from templates, so that the answers are known. Shows: a timeline for each article, `to_records`,
and what a data frame does with them. Run it from anywhere: `python examples/thousand_articles.py`; it needs
`pip install 'newstimeline[examples]'`.
"""

from calendar import month_name
from datetime import date, timedelta
from random import Random

import pandas as pd

from timeline import Document, build_timeline

TOWNS = "Tarn Marlay Dunmere Ellery Skerry Corran Hale Brinmouth Lowick Astley".split()
NEWS = (
    "A fire destroyed the {place} in {town} {day}.",
    "The council of {town} sold the {place} {day}.",
    "Storms damaged the {place} of {town} {day}.",
    "{Day}, the mayor of {town} opened the {place}.",
)
PLACES = "market hall,pier,library,old mill,bus station,theatre,school,museum,lighthouse,bridge".split(",")
HISTORY = ("It was built in {year}.", "Nobody was hurt.", "Repairs will take three months.")


def made(number: int) -> tuple[Document, date]:
    """An article and the day on which its news happened; equal numbers make equal articles."""
    chance = Random(number)
    published = date(2023, 1, 7) + timedelta(days=chance.randrange(358))
    happened = published - timedelta(days=chance.randrange(1, 6))
    day = chance.choice((f"on {happened:%A}", f"on {month_name[happened.month]} {happened.day}"))
    fill = {"town": chance.choice(TOWNS), "place": chance.choice(PLACES), "day": day, "Day": day.replace("on", "On", 1)}
    text = f"{chance.choice(NEWS).format(**fill)} {chance.choice(HISTORY).format(year=chance.randrange(1850, 1990))}"
    return Document(text, published, id=f"article-{number:04}"), happened


def main() -> None:
    articles = [made(number) for number in range(1000)]
    events = pd.DataFrame(record for document, _ in articles for record in build_timeline(document).to_records())

    events["start"] = pd.to_datetime(events["start"])
    news = events[events["start"] >= "2023"]
    print(f"{len(articles)} articles, {len(events)} events, {len(news)} of them of 2023")

    print("\nThe busiest months:")
    print(news.groupby(news["start"].dt.strftime("%Y-%m"))["text"].count().nlargest(3).to_string(header=False))

    print("\nThe oldest building:")
    print(events.nsmallest(1, "start")[["value", "text", "document"]].to_string(index=False, header=False))

    happened = pd.Series({document.id: pd.Timestamp(day) for document, day in articles})
    right = news["start"] == news["document"].map(happened)
    print(f"\nDates that are right: {right.sum()} of {len(right)}")


if __name__ == "__main__":
    main()
