"""Numbers inside of a match: digits as written, number words, how many units."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

from artinspect.recognition.timematch import TimeMatch

_DIGITS = re.compile(r"\d{1,9}")
_GROUP = re.compile(r"[.,](?=\d{3}(?!\d))")
_NUMBER = re.compile(r"\d{1,15}(?:\.\d{1,9})?")
# A year of two digits lies at most so many years ahead.
_AHEAD = 10
# The latest year that two digits mean where it is not known when the article appeared.
_LATEST = 2040


def ints(text: str) -> list[int]:
    """The runs of digits of a text."""
    return [int(x) for x in _DIGITS.findall(text)]


def number(value: Any) -> float:
    """A number word's value, or digits with whatever marks they have: three digits after a mark are a group."""
    if isinstance(value, int | float):
        return float(value)
    found = _NUMBER.match(_GROUP.sub("", str(value)).replace(",", "."))
    return float(found[0]) if found else 0.0


def count(match: TimeMatch) -> float | None:
    """How many units: number and half together; None for `some`."""
    value = match.first("num", "number", "one", "year")
    if match.has("plus_half"):  # an hour and a half
        return number(value) + float(match.get("plus_half"))
    if match.has("half"):
        half = float(match.get("half"))
        return half if value is None or match.has("one") else number(value) + half
    return None if value is None else number(value)


def full_year(year: int, today: date | None) -> int:
    """A year of two digits with its century: the last such year before `today`, or one that comes soon.

    Without a publication date 00 to 40 are of this century.
    """
    if year > 99:
        return year
    this = today.year if today else _LATEST - _AHEAD
    full = this // 100 * 100 + year
    return full if full <= this + _AHEAD else full - 100


def written_year(match: TimeMatch, today: date | None) -> int | None:
    """The year that the expression names."""
    year = match.first("year", "year_short")
    return full_year(ints(year)[0], today) if year else None
