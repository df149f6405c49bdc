"""Calendar arithmetic: periods with their TIMEX3 value and their first and last day.

Values follow ISO 8601 as TIMEX3 uses it (Pustejovsky and others, ISO-TimeML 2010): `2024-10-23`, `2024-W43`,
`2024-W43-WE`, `2024-Q4`, `2024-H2`, `2024-FA`, `202` for a decade, `20` for a century.
"""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta
from typing import NamedTuple

# First month and number of months; winter runs into the next year.
SEASONS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}


class Period(NamedTuple):
    """A stretch of the calendar. `first` and `last` are None where it lies outside of years 1 to 9999."""

    value: str
    first: date | None
    last: date | None


def day_of(year: int, month: int, day: int) -> date | None:
    """The day with these numbers, or None if no calendar has it."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def day(at: date) -> Period:
    """One day."""
    return Period(at.isoformat(), at, at)


def week(at: date) -> Period:
    """The ISO week of a day."""
    year, number, weekday = at.isocalendar()
    monday = at - timedelta(weekday - 1)
    return Period(f"{year:04d}-W{number:02d}", monday, monday + timedelta(6))


def weekend(at: date) -> Period:
    """The weekend of a day's ISO week."""
    whole = week(at)
    assert whole.last is not None
    return Period(f"{whole.value}-WE", whole.last - timedelta(1), whole.last)


def month(year: int, number: int) -> Period:
    """A month of a year."""
    return _months(f"{year:04d}-{number:02d}", year, number, 1)


def quarter(year: int, number: int) -> Period:
    """A quarter, 1 to 4."""
    return _months(f"{year:04d}-Q{number}", year, 3 * number - 2, 3)


def half(year: int, number: int) -> Period:
    """A half year, 1 or 2."""
    return _months(f"{year:04d}-H{number}", year, 6 * number - 5, 6)


def season(year: int, code: str) -> Period:
    """A meteorological season, `SP SU FA WI`."""
    return _months(f"{year:04d}-{code}", year, SEASONS[code], 3)


def year(number: int) -> Period:
    """A year."""
    return _months(f"{number:04d}", number, 1, 12)


def decade(number: int) -> Period:
    """The ten years that begin with `number`, for example 1990."""
    return _years(f"{number // 10:03d}", number // 10 * 10, 10)


def century(number: int) -> Period:
    """A century counted from 1: the 20th has the value `19`."""
    return _years(f"{number - 1:02d}", 100 * (number - 1) + 1, 100)


def _months(value: str, year: int, first: int, count: int) -> Period:
    last_year, last = year + (first + count - 2) // 12, (first + count - 2) % 12 + 1
    if not (1 <= year <= 9999 and 1 <= last_year <= 9999):
        return Period(value, None, None)
    return Period(value, date(year, first, 1), date(last_year, last, monthrange(last_year, last)[1]))


def _years(value: str, first: int, count: int) -> Period:
    if not 1 <= first <= 9999 - count:
        return Period(value, None, None)
    return Period(value, date(first, 1, 1), date(first + count - 1, 12, 31))


def unit_of(at: date, unit: str) -> Period:
    """The calendar unit that a day lies in. `unit` is a TIMEX3 letter: `D W M Y Q H DE CE`."""
    if unit == "W":
        return week(at)
    if unit == "M":
        return month(at.year, at.month)
    if unit == "Y":
        return year(at.year)
    if unit == "Q":
        return quarter(at.year, (at.month + 2) // 3)
    if unit == "H":
        return half(at.year, 1 if at.month <= 6 else 2)
    if unit == "DE":
        return decade(at.year)
    if unit == "CE":
        return century((at.year - 1) // 100 + 1)
    return day(at)


def shifted(at: date, unit: str, count: float) -> date | None:
    """The day `count` units after a day, or None if it is off the calendar."""
    months = {"M": 1, "Q": 3, "H": 6, "Y": 12, "DE": 120, "CE": 1200, "L": 12000}.get(unit)
    try:
        if months is None:
            return at + timedelta(days=count * {"W": 7, "D": 1, "TH": 1 / 24, "TM": 1 / 1440}.get(unit, 0))
        whole = at.year * 12 + at.month - 1 + int(count * months)
        target, number = whole // 12, whole % 12 + 1
        return date(target, number, min(at.day, monthrange(target, number)[1]))
    except (OverflowError, ValueError):
        return None


def third(period: Period, mod: str) -> tuple[date | None, date | None]:
    """First and last day of the beginning, middle or end of a period."""
    if period.first is None or period.last is None or period.first == period.last:
        return period.first, period.last
    days = (period.last - period.first).days + 1
    if days > 60:  # whole months read better than a third of the days
        months = round(days / 30.44)
        starts = [shifted(period.first, "M", months * i // 3) or period.first for i in range(3)]
    else:
        starts = [period.first + timedelta(days * i // 3) for i in range(3)]
    index = ("START", "MID", "END").index(mod)
    return starts[index], starts[index + 1] - timedelta(1) if index < 2 else period.last


def easter(year: int) -> date:
    """Easter Sunday of a Gregorian year (Anonymous algorithm; Meeus, Astronomical Algorithms, 1991)."""
    a, b, c = year % 19, year // 100, year % 100
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 19 * m) // 433
    number = (h + m - 7 * n + 90) // 25
    return date(year, number, (h + m - 7 * n + 33 * number + 19) % 32)


def duration(count: float | None, unit: str) -> str:
    """The TIMEX3 value of a length of time; an unknown count is `X`."""
    number = "X" if count is None else f"{count:g}"
    if count is not None and unit in ("Q", "H"):
        return f"P{count * (3 if unit == 'Q' else 6):g}M"
    return f"PT{number}{unit[1:]}" if unit.startswith("T") else f"P{number}{unit}"
