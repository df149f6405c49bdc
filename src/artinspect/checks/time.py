"""TIM: do weekdays, dates and clock times fit each other?"""

from __future__ import annotations

import calendar
import re
from datetime import date
from itertools import islice

from artinspect.checks.context import Outcomes, RuleContext, Skip, Violation
from artinspect.checks.dates import OTHER_YEAR, day_or_none, found, month_of, number_of, time_words
from artinspect.checks.rule import Rule
from artinspect.languages import load
from artinspect.languages.schema.calendar import Calendar

# Before 1900 the calendar in use is a question of the country.
_FIRST_YEAR = 1900
# Farther from the publication date a day without a year might be one of two years.
_NEAREST_DAYS, _HALF_YEAR = 100, 183
# How far around a date without a year another year may be the one that is meant.
_YEAR_REACH = 300
_LEAP_YEAR = 2000
_FEBRUARY, _NOON = 2, 12


def weekdays(context: RuleContext) -> Outcomes:
    """Weekdays beside dates that are another day of the week."""
    joined = re.compile(time_words(context).joined_weekdays, re.I)
    for match in found(context, "weekday_pairs"):
        answers = (answer for end in ("", "2") for answer in _compared(context, match, end))
        yield from islice(answers, 1)  # both are wrong for one reason
    for match in found(context, "weekday_dates"):
        if not joined.search(context.article.text[max(0, match.start() - 12) : match.start()]):
            yield from _compared(context, match, "")


def _compared(context: RuleContext, match: re.Match[str], end: str) -> Outcomes:
    """What a weekday and its date say: the first ones of a match, or the second ones (`end` is `2`)."""
    names = load(context.article.language.reading, Calendar).lexicon["weekday"]
    month, day, year = month_of(context, match), int(match[f"day{end}"]), number_of(match, "year")
    if month is None:
        return
    if year is None and context.article.today is None:
        yield Skip("no publication date to tell the year of a date from")
        return
    written = match[f"weekday{end}"]
    stated = int(names.get(written.lower()) or time_words(context).short_weekdays[written])
    day_meant = day_or_none(year, month, day) if year else _nearest(context, match, (month, day), stated)
    if day_meant and day_meant.year >= _FIRST_YEAR and day_meant.isoweekday() != stated:
        name = next(n for n, number in names.items() if number == day_meant.isoweekday())
        yield Violation(
            f"{written} does not fit: {day_meant.isoformat()} is a {name.capitalize()}",
            match.start(),
            match.end(),
            values={"stated": written, "date": day_meant.isoformat(), "weekday": name},
        )


def _nearest(context: RuleContext, match: re.Match[str], day: tuple[int, int], stated: int) -> date | None:
    """The day near the publication date; None where the weekday fits in another year that may be meant."""
    article = context.article
    today = article.today
    if today is None:
        return None
    by_distance = sorted(
        (d for shift in (-1, 0, 1) if (d := day_or_none(today.year + shift, *day))),
        key=lambda d: abs((d - today).days),
    )
    sentence = context.article.sentence_at(match.start())
    end = sentence.end if sentence else match.end()
    years = {int(y) for y in OTHER_YEAR.findall(article.text[max(0, match.start() - _YEAR_REACH) : end])}
    named = (day_or_none(year, *day) for year in years - {today.year})
    if not by_distance or any(d and d.isoweekday() == stated for d in named):
        return None
    distance = abs((by_distance[0] - today).days)
    is_doubtful = distance > _HALF_YEAR or (
        distance > _NEAREST_DAYS and any(d.isoweekday() == stated for d in by_distance[1:])
    )
    return None if is_doubtful else by_distance[0]


def impossible(context: RuleContext) -> Outcomes:
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


RULES = (
    Rule(
        "TIM001",
        "weekday-mismatch",
        "error",
        False,
        "Compares a weekday with the date beside it. A date without a year is read from the publication date.",
        "Dates are copied from last year's calendar; readers come on the wrong day.",
        (
            ("Der Rat tagt am Mittwoch, 23. Oktober 2026.", "Der Rat tagt am Freitag, 23. Oktober 2026."),
            ("The council meets Tuesday, Oct. 15, 2026.", "The council meets Thursday, Oct. 15, 2026."),
        ),
        weekdays,
    ),
    Rule(
        "TIM002",
        "impossible-date",
        "error",
        False,
        "Finds days that their month does not have and clock times that do not exist.",
        "A slip in one digit is seen at once by readers, and hardly by its writer.",
        (
            ("Sie läuft bis zum 31. April.", "Sie läuft bis zum 30. April."),
            ("It opened on Feb. 29, 2025.", "It opened on Feb. 28, 2025."),
        ),
        impossible,
    ),
)
