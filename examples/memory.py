"""Dates for the memory of a language model: facts as JSON Lines, and what held on a day, by what was known on another.

Shows: a record for each fact with its interval, the words that date it and where they stand; and retrieval by two
times, when it was so and when it was told. Run it from anywhere: `python examples/memory.py`.
"""

import json
from datetime import date
from typing import Any

from timeline import Document, build_timeline

NOTES = (
    Document("Ines has worked at Brightwater since March. She moved to Lisbon in 2019.", "2022-06-14", id="note-1"),
    Document("Ines has led the solar team since January. Her visa expires in May 2025.", "2023-02-03", id="note-2"),
    Document("Ines will be on leave from 3 to 28 July. Yesterday she bought a boat.", "2023-06-20", id="note-3"),
    Document("Ines left Brightwater on Friday. She recently took up the cello.", "2024-04-08", id="note-4"),
)

Fact = dict[str, Any]


def facts(notes: tuple[Document, ...]) -> list[Fact]:
    """A fact for each mention that can be placed, in the order in which it was told."""
    found = []
    for note in notes:
        for event in build_timeline(note):
            mention, days = event.teller, event.when.dates()
            found.append(
                {
                    "fact": event.text,
                    "from": str(days[0]) if days[0] else None,
                    "to": str(days[1]) if days[1] else None,
                    "granularity": event.when.granularity.name.lower(),
                    "told": str(note.pub_date),
                    "words": " … ".join(expression.text for expression in mention.expressions),
                    "source": f"{mention.document}:{mention.start}-{mention.end}",
                    "confidence": mention.confidence,
                }
            )
    return found


def recall(memory: list[Fact], about: date, known: date) -> list[str]:
    """What touches the day `about`, as far as it had been told by the day `known`."""
    day, told_by = str(about), str(known)
    return [
        fact["fact"]
        for fact in memory
        if fact["told"] <= told_by and (fact["from"] or "") <= day <= (fact["to"] or "9999")
    ]


def main() -> None:
    lines = "\n".join(json.dumps(fact) for fact in facts(NOTES))  # what a memory keeps
    memory = [json.loads(line) for line in lines.splitlines()]
    print(f"{len(memory)} facts; the second:", json.dumps(memory[1], indent=2))
    for about, known in (("2023-07-10", "2023-06-20"), ("2023-07-10", "2023-03-01"), ("2024-04-05", "2024-04-08")):
        print(f"\nOn {about}, by what was known on {known}:")
        for fact in recall(memory, date.fromisoformat(about), date.fromisoformat(known)):
            print(f"  {fact}")


if __name__ == "__main__":
    main()
