"""Three articles, one timeline: build, merge, ask, and write it down.

Run it from anywhere: `python examples/read_articles.py`.
"""

from pathlib import Path

from timeline import Document, Timeline, build_timeline, merge_timelines

HERE = Path(__file__).parent
PUBLISHED = {
    "mayor-resigns.txt": "2023-05-17",
    "band-returns.txt": "2024-03-08",
    "last-lock.txt": "2021-09-30",
}


def main() -> None:
    timelines = []
    for name, day in PUBLISHED.items():
        text = (HERE / name).read_text(encoding="utf-8")
        told = build_timeline(Document(text, day, id=name))
        timelines.append(told)
        print(f"\n{name}: {len(told)} events, {len(told.undated)} mentions without a place in the calendar")
        for event in told:
            print(f"  {event.when.value:22}  {event.basis:11}  {event.text[:70]}")

    merged = merge_timelines(timelines)
    print(f"\nall together: {len(merged)} events")
    print("however often they are merged:", merge_timelines([merged, *timelines]) == merged)

    first, last = merged[0], merged[-1]
    print(f"{first.text!r} came before {last.text!r}:", merged.before(first, last))

    back = Timeline.from_json(merged.to_json())
    print("as JSON and back, nothing is lost:", back == merged)


if __name__ == "__main__":
    main()
