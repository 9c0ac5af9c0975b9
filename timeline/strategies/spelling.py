"""One thing written in many styles: each function lists the spellings, the plainest first."""

from datetime import date

from timeline.strategies.words import MONTHS, MONTHS_SHORT, WEEKDAYS, WEEKDAYS_SHORT, figure_ordinal, number, ordinal


def numbers(n: int) -> list[str]:
    """A number in words and in figures.

    >>> numbers(3)
    ['three', '3']
    """
    return [number(n), str(n)] if n < 100 else [str(n)]


def ordinals(n: int) -> list[str]:
    """An ordinal in words and in figures.

    >>> ordinals(3)
    ['third', '3rd']
    """
    return [ordinal(n), figure_ordinal(n)]


def counted(n: int, unit: str) -> list[str]:
    """So many units, with their noun in its number.

    >>> counted(1, "week"), counted(1, "hour")[:1], counted(12, "year")
    (['a week', 'one week'], ['an hour'], ['twelve years', '12 years'])
    """
    if n == 1:
        return [f"{'an' if unit == 'hour' else 'a'} {unit}", f"one {unit}"]
    plural = "centuries" if unit == "century" else f"{unit}s"
    return [f"{one} {plural}" for one in numbers(n)]


def month_days(day: date) -> list[str]:
    """A day of the year without its year.

    >>> month_days(date(2018, 3, 14))[:4]
    ['March 14', '14 March', 'March 14th', 'the 14th of March']
    """
    month, short = MONTHS[day.month - 1], MONTHS_SHORT[day.month - 1]
    nth, word = figure_ordinal(day.day), ordinal(day.day)
    return [
        f"{month} {day.day}",
        f"{day.day} {month}",
        f"{month} {nth}",
        f"the {nth} of {month}",
        f"{short} {day.day}",
        f"{day.day} {short.rstrip('.')}",
        f"{month} {day.day}".upper(),
        f"{month} {day.day}".lower(),
        f"the {word} of {month}",
        f"{month} the {word}",
        f"{nth} of {month}",
    ]


def dates(day: date) -> list[str]:
    """A day with its month in letters and its year.

    >>> dates(date(2018, 3, 14))[:3]
    ['March 14, 2018', '14 March 2018', 'March 14th, 2018']
    """
    month, short = MONTHS[day.month - 1], MONTHS_SHORT[day.month - 1]
    nth, word = figure_ordinal(day.day), ordinal(day.day)
    return [
        f"{month} {day.day}, {day.year}",
        f"{day.day} {month} {day.year}",
        f"{month} {nth}, {day.year}",
        f"{nth} {month} {day.year}",
        f"the {nth} of {month} {day.year}",
        f"the {word} of {month}, {day.year}",
        f"{short} {day.day}, {day.year}",
        f"{day.day} {short.rstrip('.')} {day.year}",
        f"{month} {day.day} {day.year}",
        f"{month} the {word}, {day.year}",
        f"{month} {day.day}, {day.year}".upper(),
        f"{day.day} {month} {day.year}".lower(),
        f"{day.year} {month} {day.day}",
    ]


def figures(day: date) -> list[str]:
    """A day in figures: year first, American, and European where no American date looks like it.

    Eight figures are a date only near our time: "18351112" may be any number.

    >>> figures(date(2018, 3, 14))
    ['2018-03-14', '2018/03/14', '20180314', '3/14/2018', '03/14/2018', '14/03/2018', '14.03.2018', '14.3.2018']
    """
    european = [f"{day:%d/%m/%Y}", f"{day:%d.%m.%Y}", f"{day.day}.{day.month}.{day.year}"] if day.day > 12 else []
    american = [f"{day.month}/{day.day}/{day.year}", f"{day:%m/%d/%Y}"]
    compact = [f"{day:%Y%m%d}"] if day.year >= 1950 else []
    return [day.isoformat(), f"{day:%Y/%m/%d}", *compact, *american, *european]


def with_weekdays(day: date, told: list[str]) -> list[str]:
    """The same spellings after their weekday.

    >>> with_weekdays(date(2018, 3, 14), ["March 14, 2018"])
    ['Wednesday, March 14, 2018', 'Wednesday March 14, 2018', 'Wed., March 14, 2018']
    """
    long, short = WEEKDAYS[day.weekday()], WEEKDAYS_SHORT[day.weekday()]
    return [f"{head} {one}" for one in told for head in (f"{long},", long, f"{short},")]


def months(year: int, month: int) -> list[str]:
    """A month with its year; in figures only where it is no range of years ("2008-11").

    >>> months(2011, 9)
    ['September 2011', 'September, 2011', 'September of 2011', 'Sept. 2011', 'SEPTEMBER 2011', 'september 2011',
    '2011-09']
    """
    name, short = MONTHS[month - 1], MONTHS_SHORT[month - 1]
    long = [f"{name} {year}", f"{name}, {year}", f"{name} of {year}", f"{short} {year}"]
    figures = [f"{year}-{month:02}"] if year % 100 >= month else []
    return [*long, long[0].upper(), long[0].lower(), *figures]


_PAST = {5: "five past", 15: "a quarter past", 30: "half past"}


def clocks(hour: int, minute: int) -> list[str]:
    """A time of the day.

    >>> clocks(15, 40)[:3], clocks(15, 0)[:3], clocks(9, 30)[-1]
    (['3:40 p.m.', '3:40 pm', '3:40pm'], ['3 p.m.', '3 pm', '3pm'], 'half past nine')
    """
    half, twelve = ("am", "pm")[hour // 12], hour % 12 or 12
    bare = f"{twelve}" if minute == 0 else f"{twelve}:{minute:02}"
    dotted = f"{half[0]}.m."
    told = [
        f"{bare} {dotted}",
        f"{bare} {half}",
        f"{bare}{half}",
        f"{bare} {half.upper()}",
        f"{bare.replace(':', '.')}{half}",
    ]
    if hour > 12:
        return [*told, f"{hour:02}:{minute:02}"]
    if hour == 0 or minute not in _PAST:
        return told
    return [*told, f"{_PAST[minute]} {number(hour)}"]  # without a half of the day, which is then the first
