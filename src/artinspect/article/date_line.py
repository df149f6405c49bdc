"""The line that says when an article appeared: a date and nothing else."""

from __future__ import annotations

import re
from datetime import date

from artinspect.languages.schema.writing import Writing

_DATE_WORD = re.compile(r"\d{1,4}|[^\W\d_][\w.]{0,19}|[-./:,|()+–]|\S")
# Two digits from here on are of the last century; the same border as in the text of an undated article.
_PIVOT = 41
_CLOCK = re.compile(r"\d{1,2}[:.]\d{2}(?![.\d])")


def read_date_line(line: str, writing: Writing) -> date | None:
    """The date of a line that holds a date and nothing else but weekday, time and a cue such as `Stand:`.

    >>> read_date_line("Mittwoch, 23. Oktober 2024, 14:05 Uhr", load("de", Writing))
    datetime.date(2024, 10, 23)
    """
    rest = line.strip().strip("*_()[]").strip()
    for cue in sorted(writing.update_cues, key=len, reverse=True):
        if rest.lower().startswith(cue) and not rest[len(cue) : len(cue) + 1].isalnum():
            rest = rest[len(cue) :].lstrip(" :")
            break
    rest = _after_clock(rest, writing)
    if match := re.match(
        r"(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?![\d/-])"
        r"(?:[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?: ?(?:Z|[+-]\d{2}:?\d{2}))?)?(.{0,40})$",
        rest,
    ):
        return _date(int(match[1]), int(match[2]), int(match[3])) if _is_clock(match[4], writing) else None
    for pattern in (_numeric_date, _written_date):
        if (found := pattern(rest, writing)) and _is_clock(found[1], writing):
            return found[0]
    return None


def _after_clock(line: str, writing: Writing) -> str:
    """The line without the clock time that stands before the date: `3:05 PM EDT, Wed Oct. 23`."""
    if not (clock := _CLOCK.match(line)):
        return line
    end = clock.end()
    for word in _DATE_WORD.finditer(line, end):
        if word[0][0].isalnum() and word[0].lower().rstrip(".") not in {*writing.clock_words, *writing.date_glue}:
            return line[word.start() :]
    return ""


def _numeric_date(line: str, writing: Writing) -> tuple[date, str] | None:
    match = re.match(
        r"(?:([^\W\d_]{2,12})\.?,? {1,3})?(\d{1,2})([./])(\d{1,2})\3(\d{4}|\d{2})(?!\d)(.{0,60})$", line
    )
    if not match or (match[1] and match[1].lower() not in writing.weekdays):
        return None
    first, second = int(match[2]), int(match[4])
    day_first = writing.day_first or match[3] == "."
    year = int(match[5]) if len(match[5]) > 2 else _full_year(int(match[5]))
    found = _date(year, *((second, first) if day_first or first > 12 else (first, second)))
    return (found, match[6]) if found else None


def _full_year(year: int) -> int:
    """The year that two digits mean."""
    return year + (1900 if year >= _PIVOT else 2000)


def _written_date(line: str, writing: Writing) -> tuple[date, str] | None:
    """A date with the month in letters, day first or month first, the weekday before or after."""
    day = month = year = None
    for word in _DATE_WORD.finditer(line):
        token = word[0].lower()
        if token.isdecimal() and len(token) == 4:
            year = int(token)
        elif token.isdecimal() and len(token) <= 2 and day is None:
            day = int(token)
        elif re.fullmatch(r"\d{1,2}(?:st|nd|rd|th)", token):
            day = int(token[:-2])
        elif token.rstrip(".") in writing.months and month is None:
            month = writing.months[token.rstrip(".")]
        elif (
            token.rstrip(".") not in {*writing.weekdays, *writing.date_glue, "st", "nd", "rd", "th", ""}
            and token not in ",.-"
        ):
            return None
        if year:
            found = _date(year, month, day) if month and day else None
            return (found, line[word.end() :]) if found else None
    return None


def _is_clock(rest: str, writing: Writing) -> bool:
    """Whether what follows a date is at most a clock time, a weekday, a date of change and the like."""
    allowed = {*writing.clock_words, *writing.weekdays, *writing.date_glue, *writing.update_cues, *writing.months}
    allowed |= {"t", "z"}
    return all(
        token.isdecimal() or not token[0].isalnum() or token.lower().rstrip(".") in allowed
        for token in _DATE_WORD.findall(rest)
    )


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
