"""TIM001: do weekdays and dates fit each other?"""

from __future__ import annotations

import re
from datetime import date
from itertools import islice

from artinspect.checks.model.context import Outcomes, RuleContext, Skip, Violation
from artinspect.checks.model.rule import Example, Rule
from artinspect.checks.support.dates import OTHER_YEAR, day_or_none, found, month_of, number_of, time_words
from artinspect.languages import load
from artinspect.languages.schema.calendar import Calendar

# Before 1900 the calendar in use is a question of the country.
_FIRST_YEAR = 1900
# Farther from the publication date a day without a year might be one of two years.
_NEAREST_DAYS, _HALF_YEAR = 100, 183
# How far around a date without a year another year may be the one that is meant.
_YEAR_REACH = 300


def weekday_mismatch(context: RuleContext) -> Outcomes:
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
        yield Skip("no publication date to infer the year of a date from")
        return
    written = match[f"weekday{end}"]
    stated = int(names.get(written.lower()) or time_words(context).short_weekdays[written])
    day_meant = day_or_none(year, month, day) if year else _nearest(context, match, (month, day), stated)
    if day_meant and day_meant.year >= _FIRST_YEAR and day_meant.isoweekday() != stated:
        name = next(n for n, number in names.items() if number == day_meant.isoweekday())
        yield Violation(
            f"{day_meant.isoformat()} is a {name.capitalize()}, not a {written}",
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


RULE = Rule(
    code="TIM001",
    name="weekday-mismatch",
    family="time",
    severity="error",
    what="Compares a weekday with the date next to it; a missing year is inferred from the publication date.",
    why="Dates are copied from last year's calendar, and readers come on the wrong day.",
    examples=(
        Example(
            bad="Der Rat tagt am Mittwoch, 23. Oktober 2026.",
            good="Der Rat tagt am Freitag, 23. Oktober 2026.",
        ),
        Example(
            bad="The council meets Tuesday, Oct. 15, 2026.",
            good="The council meets Thursday, Oct. 15, 2026.",
        ),
    ),
    check=weekday_mismatch,
)
