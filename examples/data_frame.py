"""A data frame of several articles, with pandas and with polars: filter, group, and a calendar year at a glance.

Run it from anywhere: `python examples/data_frame.py`; it needs `pip install 'newstimeline[examples]'`.
"""

from pathlib import Path

import pandas as pd
import polars as pl

from timeline import Document, build_timeline

HERE = Path(__file__).parent
PUBLISHED = {
    "mayor-resigns.txt": "2023-05-17",
    "band-returns.txt": "2024-03-08",
    "last-lock.txt": "2021-09-30",
}


def main() -> None:
    documents = [Document((HERE / name).read_text(encoding="utf-8"), day, id=name) for name, day in PUBLISHED.items()]
    records = build_timeline(documents).to_records()

    events = pd.DataFrame(records)
    events["start"] = pd.to_datetime(events["start"])
    events["end"] = pd.to_datetime(events["end"])  # NaT: no end is known
    print(events.groupby("document")["text"].count())
    print(events.loc[events["start"] >= "2023", ["start", "end", "granularity", "text"]])

    told = pl.DataFrame(records).with_columns(pl.col("start", "end").str.to_date())
    print(told.group_by("basis").len().sort("basis"))
    print(told.filter(pl.col("granularity") == "DAY").select("start", "text", "words"))


if __name__ == "__main__":
    main()
