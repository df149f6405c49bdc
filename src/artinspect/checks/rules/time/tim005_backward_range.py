"""TIM005: do ranges of days, months, years and clock times end after they begin?"""

from __future__ import annotations

import re
from datetime import date

from artinspect.checks.model.context import Outcomes, RuleContext, Violation
from artinspect.checks.model.rule import Example, Rule
from artinspect.checks.support.dates import day_or_none, found, month_of, number_of, time_words

# Other numbers of four digits are rarely years.
_FIRST_YEAR, _LAST_YEAR = 1000, 2199
# Longest range over the turn of the year, in days; a range of about a whole year is intended.
_LONGEST_TURN, _WHOLE_YEAR = 300, 360
# No leap year, and neither is the next.
_SOME_YEAR = 2001
# Opening hours may pass midnight, but are shorter than this and end earlier, in hours.
_LONGEST_NIGHT, _LATEST = 18, 8
_NOON, _DAY = 12, 24
# How far after a range a word may say that it ends on the next day, in characters.
_AFTER_REACH = 40


def backward_range(context: RuleContext) -> Outcomes:
    """Ranges of days, months, years or clock times that end before they begin."""
    message = "the range ends before it begins"
    for match in found(context, "date_ranges"):
        if _is_backward(context, match):
            yield Violation(message, match.start(), match.end())
    for match in found(context, "year_ranges"):
        first, last = int(match["year"]), int(match["year2"])
        if _FIRST_YEAR <= last < first <= _LAST_YEAR:
            yield Violation(message, match.start(), match.end())
    next_day = re.compile(time_words(context).next_day, re.I)
    for match in found(context, "clock_ranges"):
        near = context.article.text[match.start() : match.end() + _AFTER_REACH].partition(".\n")[0]
        if _is_overlong(match) and not next_day.search(near):
            yield Violation(message, match.start(), match.end())


def _is_backward(context: RuleContext, match: re.Match[str]) -> bool:
    year, year2 = number_of(match, "year"), number_of(match, "year2")
    month, month2 = month_of(context, match), month_of(context, match, "2")
    day, day2 = number_of(match, "day"), number_of(match, "day2")
    month, month2 = month or month2, month2 or month
    if month is None or month2 is None:
        return False
    if year and year2:
        return (year, month, day or 0) > (year2, month2, (day2 or 0) if day else 0)
    if day is None or day2 is None:
        return False
    if month == month2:
        return day > day2 and not (year and not year2)
    first, last = day_or_none(_SOME_YEAR, month, day), day_or_none(_SOME_YEAR + 1, month2, day2)
    if month < month2 or first is None or last is None:
        return False
    return _is_overlong_turn(first, last)


def _is_overlong_turn(first: date, last: date) -> bool:
    """Whether a range over the turn of the year takes most of a year, but not by whole months."""
    is_whole = first.day == 1 and last.day >= 28
    return _LONGEST_TURN < (last - first).days < _WHOLE_YEAR and not is_whole


def _is_overlong(match: re.Match[str]) -> bool:
    hours = [_hour(match, end) for end in ("", "2")]
    first, last = hours
    return first > last >= _LATEST and last + _DAY - first >= _LONGEST_NIGHT and first < _DAY


def _hour(match: re.Match[str], end: str) -> float:
    hour, minute = int(match[f"hour{end}"]), number_of(match, f"minute{end}") or 0
    half = match.groupdict().get(f"half{end}")
    if half:
        hour = hour % _NOON + (_NOON if half.lower() == "p" else 0)
    return hour + minute / 60


RULE = Rule(
    code="TIM005",
    name="backward-range",
    family="time",
    severity="error",
    what="Finds ranges of days, months, years and clock times that end before they begin.",
    why="One of the two ends must be wrong.",
    examples=(
        Example(
            bad="Die Messe dauert vom 23. bis 21. Oktober.",
            good="Die Messe dauert vom 21. bis 23. Oktober.",
        ),
        Example(
            bad="The fair runs from Oct. 23 to Oct. 21.",
            good="The fair runs from Oct. 21 to Oct. 23.",
        ),
    ),
    check=backward_range,
)
