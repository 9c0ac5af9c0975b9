"""Days and words of your own: a town's feast, its market weeks, and a unit that only it uses.

Shows: `Language.extended` with named days and a rule. Run it from anywhere: `python examples/own_days.py`.
"""

from textwrap import fill

from timeline import Granularity, build_timeline, tag
from timeline.languages import language
from timeline.languages.base import Rules
from timeline.meaning import Fields, Nth

TEXT = (
    "The mill burned down on Herring Feast in 1911. It was rebuilt on Founders Day of 1913. The bells were stolen in "
    "the third market week of 2021. The owner will name a buyer on Founders Day."
)

rules = Rules()


@rules("TIME", "[the] ORD market week of YEAR")
def market_week(ordinal: int, year: Fields) -> Nth:
    """the third market week of 2021: market weeks are those of September"""
    return Nth(ordinal, Granularity.WEEK, Fields(year=year.year, month=9))


TARN = language("en").extended(
    days={
        "founders day": Fields(month=7, day=11),
        "herring feast": Nth(-1, Fields(weekday=6), Fields(month=8)),  # the last Sunday of August
    },
    rules=rules,
)


def main() -> None:
    for reader, name in ((language("en"), "English"), (TARN, "English as it is spoken in Tarn")):
        print(f"{name}:")
        for event in build_timeline(TEXT, "2023-03-09", language=reader):
            print(f"  {event.when.value:14}{event.text}")
    print("\nWhy:")
    for expression in tag(TEXT, "2023-03-09", language=TARN):
        print(fill(expression.explain(), 96, initial_indent="  ", subsequent_indent="    "))


if __name__ == "__main__":
    main()
