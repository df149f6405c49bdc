"""TIM: do weekdays, dates and clock times fit each other?"""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterator
from datetime import date
from functools import cache

from artinspect.checks.material import Abstention, Answers, Material, Side, Violation
from artinspect.checks.rule import Rule
from artinspect.languages import load
from artinspect.languages.schema.calendar import Calendar
from artinspect.languages.schema.checks import CheckWords

# Before 1900 the calendar in use is a question of the country.
_FIRST_YEAR = 1900
# Farther from the publication date a day without a year might be one of two years.
_NEAREST_DAYS = 100
# How far before a date without a year another year may change what is meant.
_YEAR_REACH = 400
_LEAP_YEAR = 2000
_OTHER_YEAR = re.compile(r"(?<![\d.,])(?:1[0-9]|20)\d{2}(?![\d.,]\d|\d)")


@cache
def _patterns(language: str, field: str) -> tuple[re.Pattern[str], ...]:
    """The language's patterns of one field with the calendar's names filled in."""
    lexicon = load(language, Calendar).lexicon
    months = "|".join(sorted({**lexicon["month"], **lexicon["month_short"]}, key=len, reverse=True))
    weekdays = "|".join(sorted(lexicon["weekday"], key=len, reverse=True))
    filled = {
        "weekday": rf"\b(?P<weekday>{weekdays})",
        "day": r"(?<!\d)(?P<day>\d{1,2})",
        "month": rf"(?P<month>{months})\b",
        "year": r"(?P<year>\d{4})(?![\d\w])",
        "day2": r"(?P<day2>\d{1,2})",
        "month2": rf"(?P<month2>{months})\b",
        "year2": r"(?P<year2>\d{4})(?!\d)",
    }
    return tuple(
        re.compile(
            re.sub(r"\{(\w+2?)\}", lambda m: filled.get(m[1], m[0]), p)
            .replace(" ?", r"\s?")
            .replace(" ", r"\s{1,3}"),
            re.I,
        )
        for p in getattr(load(language, CheckWords), field)
    )


def _found(material: Material, field: str) -> Iterator[re.Match[str]]:
    """What the patterns find in the blocks outside quotations; of two finds at one place the first."""
    article = material.article
    taken: set[int] = set()
    for pattern in _patterns(article.language.reading, field):
        for block in article.blocks:
            for match in pattern.finditer(article.text, block.start, block.end):
                group = next((g for g in ("day", "hour") if g in pattern.groupindex), 0)
                place = match.start(group)
                if place not in taken and not material.is_quoted(match.start()):
                    taken.add(place)
                    yield match


def _month(material: Material, match: re.Match[str], group: str = "month") -> int:
    groups = match.groupdict()
    if groups.get("number"):
        return int(groups["number"])
    lexicon = load(material.article.language.reading, Calendar).lexicon
    return int({**lexicon["month"], **lexicon["month_short"]}[match[group].lower()])


def weekdays(material: Material) -> Answers:
    """Weekdays beside dates that are another day of the week."""
    article = material.article
    lexicon = load(article.language.reading, Calendar).lexicon
    joined = re.compile(material.words.joined_weekdays, re.I)
    for match in _found(material, "weekday_dates"):
        if joined.search(article.text[max(0, match.start() - 12) : match.start()]):
            continue
        month, day, year = _month(material, match), int(match["day"]), match["year"]
        if year is None and article.today is None:
            yield Abstention("no publication date to tell the year of a date from")
            continue
        days = [_day(int(year), month, day)] if year else _nearest(material, match, month, day)
        stated = int(lexicon["weekday"][match["weekday"].lower()])
        if days and (found := days[0]) and found.year >= _FIRST_YEAR and found.isoweekday() != stated:
            name = next(n for n, number in lexicon["weekday"].items() if number == found.isoweekday())
            yield Violation(
                f"{match['weekday']} does not fit: {found.isoformat()} is a {name.capitalize()}",
                match.start(),
                match.end(),
                values={"stated": match["weekday"], "date": found.isoformat(), "weekday": name},
            )


def _nearest(material: Material, match: re.Match[str], month: int, day: int) -> list[date | None]:
    """The day near the publication date; none where the text speaks of another year just before."""
    today = material.article.today
    if today is None:
        return []
    around = material.article.text[max(0, match.start() - _YEAR_REACH) : match.end() + 100]
    if any(int(y) != today.year for y in _OTHER_YEAR.findall(around)):
        return []
    candidates = (_day(today.year + shift, month, day) for shift in (-1, 0, 1))
    return [d for d in candidates if d and abs((d - today).days) <= _NEAREST_DAYS]


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def impossible(material: Material) -> Answers:
    """Days that no month has, and clock times that no day has."""
    for match in _found(material, "dates"):
        month, day = _month(material, match), int(match["day"])
        year = int(match["year"]) if match["year"] else _LEAP_YEAR
        if not 1 <= year <= 9999:
            continue
        if not 1 <= month <= 12 or not 1 <= day <= calendar.monthrange(year, month)[1]:
            yield Violation("there is no such day", match.start("day"), match.end())
    for match in _found(material, "clocks"):
        hour, minute = int(match["hour"]), int(match["minute"])
        if hour > 24 or minute > 59 or (hour == 24 and minute):
            yield Violation("there is no such time of day", match.start(), match.end())


def backward(material: Material) -> Answers:
    """Ranges of days or years that end before they begin."""
    message = "the range ends before it begins"
    for match in _found(material, "date_ranges"):
        month = _month(material, match) if match["month"] else None
        if month in (None, _month(material, match, "month2")) and int(match["day"]) > int(match["day2"]):
            yield Violation(message, match.start(), match.end())
    for match in _found(material, "year_ranges"):
        first, last = int(match["year"]), int(match["year2"])
        if _FIRST_YEAR <= last < first <= _FIRST_YEAR + 199:
            yield Violation(message, match.start(), match.end())


def ages(material: Material) -> Answers:
    """Ages that don't fit the year of birth in the same sentence. Both ages of the year are right."""
    article = material.article
    if article.today is None:
        yield Abstention("no publication date to reckon ages from")
        return
    stated = list(_found(material, "ages"))
    for birth in _found(material, "births"):
        sentence = material.sentence_at(birth.start())
        if sentence is None:
            continue
        inside = [a for a in stated if sentence.start <= a.start() < sentence.end]
        years = set(_OTHER_YEAR.findall(article.text[sentence.start : sentence.end]))
        # Another year or a second person leaves open whose age it is, and when.
        if len(inside) != 1 or years - {birth["year"], str(article.today.year)}:
            continue
        reckoned = article.today.year - int(birth["year"])
        if int(inside[0]["age"]) not in (reckoned, reckoned - 1):
            yield Violation(
                f"who was born in {birth['year']} is {reckoned - 1} or {reckoned}",
                inside[0].start(),
                inside[0].end(),
                (Side("the year of birth", birth.start(), birth.end()),),
                {"age": float(inside[0]["age"]), "born": float(birth["year"])},
            )


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
    Rule(
        "TIM005",
        "backward-range",
        "error",
        False,
        "Finds ranges of days in one month, and of years, that end before they begin.",
        "Both ends stand side by side, so that one of them must be wrong.",
        (
            ("Die Messe dauert vom 23. bis 21. Oktober.", "Die Messe dauert vom 21. bis 23. Oktober."),
            ("The fair runs from Oct. 23 to Oct. 21.", "The fair runs from Oct. 21 to Oct. 23."),
        ),
        backward,
    ),
    Rule(
        "TIM006",
        "age-and-birth",
        "warning",
        False,
        "Compares an age with the year of birth in the same sentence, on the day of publication.",
        "Ages are copied from older articles.",
        (
            (
                "Preis für Autorin\n\n2026-10-20\n\nDie 1978 geborene Autorin, 45 Jahre alt, lebt in Bonn.",
                "Preis für Autorin\n\n2026-10-20\n\nDie 1978 geborene Autorin, 48 Jahre alt, lebt in Bonn.",
            ),
            (
                "Prize for author\n\n2026-10-20\n\nBorn in 1978, the 45-year-old author lives in Leeds.",
                "Prize for author\n\n2026-10-20\n\nBorn in 1978, the 48-year-old author lives in Leeds.",
            ),
        ),
        ages,
    ),
)
