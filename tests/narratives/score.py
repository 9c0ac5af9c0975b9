"""Value F1 of each narrative and each publication date: `python -m tests.narratives.score [--errors]`."""

import sys

from tests.narratives.test_narratives import ALL, found, wrong


def main() -> None:
    total = [0, 0]
    for narrative in ALL:
        want = {(m.start, m.end, m.value) for m in narrative.marks}
        have = {one for one in found(narrative) if one[2] is not None}
        right, size = 2 * len(want & have), len(want) + len(have)
        total = [total[0] + right, total[1] + size]
        told = f"{narrative.name:14} {narrative.pub_date or 'none':10} {len(want):3} times"
        print(f"{told}   F1 {100 * right / size:5.1f}")
        if "--errors" in sys.argv:
            for start, end in narrative.paragraphs():
                for line in wrong(narrative, start, end):
                    print("     ", line)
    print(f"{'all':14} {'':20}   F1 {100 * total[0] / total[1]:5.1f}")


if __name__ == "__main__":
    main()
