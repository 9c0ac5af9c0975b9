"""A newsroom's timeline: four reports of one story become one list of events, and a page to look at.

Shows: merging, who told what, what only one of them has, and the page. Run it from anywhere:
`python examples/newsroom.py`.
"""

import sys
from pathlib import Path
from tempfile import mkdtemp

from timeline import Document, build_timeline

REPORTS = (
    Document(
        "The night ferry Halcyon ran aground off Skerry Point on Saturday. All 214 passengers were taken ashore "
        "on Sunday, the coastguard said. The Halcyon was built in 1987 and has sailed the route since May 2019.",
        "2024-11-10",
        id="Harbour Post",
        title="Night ferry runs aground",
    ),
    Document(
        "The captain of the Halcyon was suspended on Monday, two days after the ferry ran aground off Skerry Point. "
        "In March, an inspector had warned of a faulty radar. The operator sacked the inspector a month later.",
        "2024-11-12",
        id="Northern Mail",
        title="Captain suspended",
    ),
    Document(
        "Tugs pulled the ferry Halcyon off the rocks on Thursday. It will be towed to Marlay on Saturday. The ferry "
        "ran aground off Skerry Point on 9 November.",
        "2024-11-15",
        id="Radio Marlay",
        title="Halcyon afloat again",
    ),
    Document(
        "Prosecutors have charged the operator of the Halcyon with negligence. Its captain was suspended on 11 "
        "November. A hearing is set for January. Divers found oil in the bay last week.",
        "2024-11-27",
        id="The Courier",
        title="Ferry operator charged",
    ),
)


def main() -> None:
    story = build_timeline(REPORTS)
    for event in story:
        tellers = sorted({mention.document for mention in event.mentions})
        print(f"{event.when.value:16}  {event.text}\n{'':16}  — {', '.join(tellers)}")

    told = [{mention.document for mention in event.mentions} for event in story]
    print(f"\n{len(story)} events; {sum(len(tellers) > 1 for tellers in told)} of them stand in more than one report.")

    page = Path(mkdtemp()) / "halcyon.html"
    page.write_text(story.to_html(title="The Halcyon, 1987 to 2025"), encoding="utf-8")
    print(f"A page to look at: {page}", file=sys.stderr)


if __name__ == "__main__":
    main()
