"""A calendar from announcements: what is coming becomes an iCalendar that any calendar program opens.

Shows: `to_ical`, days, spans, clock times and what comes back every week. Run it from anywhere:
`python examples/calendar_file.py`; it needs `pip install 'newstimeline[ical]'`.
"""

from timeline import Document, build_timeline

NOTICES = (
    Document("The library will be closed from 5 to 16 August. A book fair opens at 10 a.m. on Saturday.", "2024-07-29"),
    Document("The choir meets every Thursday. It will sing in the town hall on 21 September.", "2024-07-30"),
    Document("A museum of clocks will open next spring.", "2024-07-30"),
)
SHOWN = ("SUMMARY", "DTSTART", "DTEND", "RRULE")


def main() -> None:
    calendar = build_timeline(NOTICES).to_ical()
    for line in calendar.splitlines():
        if line.startswith("BEGIN:VEVENT"):
            print()
        if line.startswith(SHOWN):
            print(line)


if __name__ == "__main__":
    main()
