"""Ranges and lists in which one side borrows from the other: March 3-5, 2010-15, the springs of 2014 and 2016."""

from timeline.languages.base import Rules
from timeline.meaning import Fields, Modified, Within

rules = Rules()


@rules("LIST", "< MONTH DAYNUM > to|-|--|through|thru|until|till|and|or|& < DAYNUM >", "< MONTH DAYNUM > - < DAYNUM >")
def month_days(month, first, last):
    """March 3-5"""
    return (Fields(month=month, day=first), Fields(month=month, day=last)) if first < last else None


@rules("LIST", "< MONTH DAYNUM > to|-|--|through|thru|until|and|& < DAYNUM [,|in|of] YEAR >")
def month_days_year(month, first, last, year):
    """March 3-5, 2018"""
    if first >= last:
        return None
    return year.merge(Fields(month=month, day=first)), year.merge(Fields(month=month, day=last))


@rules("LIST", "< [the] DAYNUM > to|-|--|through|until|and|&|/ < [the] DAYNUM [of] MONTH >")
def days_month(first, last, month):
    """3-5 March"""
    return (Fields(month=month, day=first), Fields(month=month, day=last)) if first < last else None


@rules("LIST", "< [the] DAYNUM > to|-|--|through|until|and|&|/ < [the] DAYNUM [of] MONTH [,] YEAR >")
def days_month_year(first, last, month, year):
    """3-5 March 2018"""
    if first >= last:
        return None
    return year.merge(Fields(month=month, day=first)), year.merge(Fields(month=month, day=last))


@rules("LIST", "< MONTH DAYNUM > , < DAYNUM > and|& < DAYNUM >")
def month_day_list(month, *days):
    """March 3, 5 and 9"""
    return tuple(Fields(month=month, day=day) for day in days) if list(days) == sorted(days) else None


@rules("LIST", "< MONTH DAYNUM > , < DAYNUM > [,] and|& < DAYNUM [,] YEAR >")
def month_day_list_year(month, first, second, third, year):
    """March 3, 4 and 5, 2021"""
    days = [first, second, third]
    return tuple(year.merge(Fields(month=month, day=day)) for day in days) if days == sorted(days) else None


@rules("LIST", "< DAYFIG > , < DAYFIG > [,] and|& < DAYNUM MONTH [,] YEAR >")
def day_list_month_year(first, second, third, month, year):
    """3, 4 and 5 March 2021"""
    days = [first, second, third]
    return tuple(year.merge(Fields(month=month, day=day)) for day in days) if days == sorted(days) else None


@rules("LIST", "< DAYFIG > , < DAYFIG > [,] and|& < DAYNUM MONTH >")
def day_list_month(first, second, third, month):
    """3, 4 and 5 March"""
    days = [first, second, third]
    return tuple(Fields(month=month, day=day) for day in days) if days == sorted(days) else None


@rules("LIST", "< YEAR4 > -|/ < FIG2 >", "year < YEAR4 > -|/ < FIG2 >")
def short_years(year, last):
    """2010-15; the school year 1999/00"""
    if year % 100 >= last and last != (year + 1) % 100:
        return None
    return Fields(year=year), Fields(year=(year // 100 + (last < year % 100)) * 100 + last)


@rules("LIST", "< ABOUT YEAR4 > -|-- < FIG2 >")
def about_short_years(about, year, last):
    """c. 1910-15"""
    return (Modified(about, Fields(year=year)), short_years(year, last)[1]) if year % 100 < last else None


@rules("LIST", "< YEAR4 > -|--|to|through|/ < YEAR4 >")
def years(first, last):
    """2010-2015"""
    return (Fields(year=first), Fields(year=last)) if first < last else None


_BC = "bc|bce|b.c.|b.c.e."


@rules("LIST", *(f"< [ABOUT] {first} > -|--|to|until|and|or|/ < {last} {_BC} >"
                 for first, last in (("NUM", "NUM"), ("YEAR4", "NUM"), ("YEAR4", "YEAR4"))))  # fmt: skip
def years_before_christ(*parts):
    """264-241 BC; between 264 and 241 BC; c. 1200-1150 BC"""
    *about, first, last = parts
    if not isinstance(first, int) or not isinstance(last, int) or not 0 < last <= first < 10000:
        return None
    begin = Fields(year=first, bc=True)
    return Modified(about[0], begin) if about else begin, Fields(year=last, bc=True)


@rules("LIST", "< [the] SEASONS [of] YEAR4 > and|& < YEAR4 >",
       "< [the] SEASONS [of] YEAR4 > , < YEAR4 > [,] and|& < YEAR4 >")  # fmt: skip
def seasons(season, *years):
    """the springs of 2014 and 2016"""
    return tuple(Fields(season=season, year=year) for year in years)


@rules("LIST", "< [the] PLACE ORD > and|or|to|-|--|/ < [the] PLACE CENTURYTIME >")
def placed_centuries(place, first, other, last):
    """the late 19th and early 20th centuries"""
    return Modified(place, _likewise(first, last)), Modified(other, last)


@rules("LIST", "< [the] ORD > and|or|to|until|-|--|/ < CENTURYTIME >")
def centuries(first, last):
    """the 17th and 18th centuries; 5th-4th century BC"""
    return _likewise(first, last), last


def _likewise(n, last):
    """The n-th unit of the kind and era that is told last."""
    if last.bc:
        return Fields(century=n, bc=True) if last.century else Fields(millennium=n, bc=True)
    return Fields(century=n - 1) if last.millennium is None else Fields(millennium=n - 1)


@rules("LIST", "< [the] [PLACE] MONTHTIME > -|--|to|through|and|or|/|& < MONTH [of] YEAR >")
def months(*parts):
    """March-April 2021"""
    *_, first, last, year = parts
    return first if first.year else year.merge(first), year.merge(Fields(month=last))


@rules("LIST", "< MONTH > / < MONTH >")
def month_or_next(first, last):
    """in May/June"""
    return (Fields(month=first), Fields(month=last)) if last == first % 12 + 1 else None


@rules("LIST", "< SEASON > / < SEASON [of] YEAR >")
def season_or_next(first, last, year):
    """Spring/Summer 2023"""
    return year.merge(Fields(season=first)), year.merge(Fields(season=last))


@rules("LIST", "< WEEKDAY > -|--|through|to|thru|/|and|& < WEEKDAY >")
def weekdays(first, last):
    """Monday-Wednesday"""
    return Fields(weekday=first), Fields(weekday=last)


@rules("LIST", "< WEEKDAY > -|--|through|to|thru|/|and|or|& < WEEKDAY PARTNAME >")
def weekday_and_part(first, last, part):
    """Friday and Saturday night: the night is the last day's for certain"""
    return Fields(weekday=first), Within(Fields(part=part), Fields(weekday=last))


@rules("LIST", "< the ORD > and|or|to < ORD quarters [of YEAR] >", "< the ORD > and|or|to < ORD quarter [of YEAR] >")
def ordinal_quarters(first, last, year=None):
    """the first and third quarters of 2018"""
    if first == last or max(first, last) > 4:
        return None
    return tuple(year.merge(Fields(quarter=n)) if year else Fields(quarter=n) for n in (first, last))


@rules("LIST", "< QUARTER > and|to|or|through|- < QUARTER [of] YEAR >")
def quarters(first, last, year):
    """the first and second quarters of 2018"""
    return year.merge(first), year.merge(last)
