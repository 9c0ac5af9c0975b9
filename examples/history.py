"""A history is no news: its dates count from each other, and a `Policy` says what its words leave open.

Shows: a running date, years before Christ, seasons of the southern half of the world, days written the European way.
Run it from anywhere: `python examples/history.py`.
"""

from timeline import Policy, build_timeline, tag

STATION = (
    "The schooner Petrel left Hobart on 3/10/1911 with nineteen men. In December she was caught in the ice. The cook "
    "died on the 14th. Two days later the crew left the ship and walked north. They spent the winter of 1912 in a hut "
    "of crates. In November a whaler found them. The following year, the captain was tried and acquitted."
)
TOWN = (
    "The harbour was founded in 264 BC. Two years later the fleet burned in it. It was dug anew in the 13th century "
    "and given up in the late 1780s."
)
SOUTH = Policy(date_order="DMY", hemisphere="south")


def main() -> None:
    for event in build_timeline(STATION, "2019-06-02", policy=SOUTH):
        days = [str(day) for day in event.when.dates()]
        print(f"{' … '.join(dict.fromkeys(days)):25}{event.text}")

    print()
    for expression in tag(TOWN, "2019-06-02"):
        print(f"{expression.value:8}{expression.mod or '':6}{expression.text}")


if __name__ == "__main__":
    main()
