"""TIM002: is there such a day, or such a time of day?"""

from __future__ import annotations

import calendar

from artinspect.checks.model.context import Outcomes, RuleContext, Violation
from artinspect.checks.model.rule import Example, Rule
from artinspect.checks.support.dates import found, month_of, number_of

# Stands for any year, so that February 29 is possible.
_LEAP_YEAR = 2000
_FEBRUARY, _NOON = 2, 12


def impossible_date(context: RuleContext) -> Outcomes:
    """Days that no month has, and clock times that no day has."""
    for match in found(context, "dates"):
        month, day, year = month_of(context, match), int(match["day"]), number_of(match, "year")
        if month is None or (year is not None and not 1 <= year <= 9999):
            continue
        if not 1 <= month <= 12 or not 1 <= day <= _days(context, month, year):
            yield Violation("there is no such day", match.start("day"), match.end())
    for field, last in (("half_day_clocks", _NOON), ("clocks", 24)):
        for match in found(context, field):
            hour, minute = int(match["hour"]), number_of(match, "minute") or 0
            if hour > last or minute > 59 or (hour == 24 and minute):
                yield Violation("there is no such time of day", match.start("hour"), match.end())


def _days(context: RuleContext, month: int, year: int | None) -> int:
    """How many days a month has; February has 29 if a year is given or near that is a leap year."""
    today = context.article.today
    if year is None and month == _FEBRUARY and today is not None:
        # February is less than a year away in two years only.
        near = (today.year, today.year + 1) if today.month > 2 else (today.year - 1, today.year)
        return max(calendar.monthrange(y, month)[1] for y in near)
    return calendar.monthrange(year or _LEAP_YEAR, month)[1]


RULE = Rule(
    code="TIM002",
    name="impossible-date",
    family="time",
    severity="error",
    what="Finds days that their month does not have and clock times that do not exist.",
    why="Readers notice a wrong digit at once, authors hardly ever.",
    examples=(
        Example(
            bad="Sie läuft bis zum 31. April.",
            good="Sie läuft bis zum 30. April.",
        ),
        Example(
            bad="It opened on Feb. 29, 2025.",
            good="It opened on Feb. 28, 2025.",
        ),
    ),
    check=impossible_date,
)
