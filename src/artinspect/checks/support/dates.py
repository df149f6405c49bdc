"""Dates as rules find them: by patterns of the language, with what the calendar knows filled in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import cache

from artinspect.checks.model.context import RuleContext
from artinspect.languages import load
from artinspect.languages.patterns import compile_pattern
from artinspect.languages.schema.calendar import Calendar
from artinspect.languages.schema.checks_time import TimeChecks

OTHER_YEAR = re.compile(r"(?<![\d.,])(?:1[0-9]|20)\d{2}(?![\d.,]\d|\d)")
"""A year in digits."""


def time_words(context: RuleContext) -> TimeChecks:
    """The language's words and patterns of the TIM rules. Raises UnsupportedLanguageError."""
    words: TimeChecks = load(context.article.language.reading, TimeChecks)
    return words


@cache
def patterns(language: str, field: str) -> tuple[re.Pattern[str], ...]:
    """The language's patterns of one field of `TimeChecks`, ready to be looked for."""
    lexicon, words = load(language, Calendar).lexicon, load(language, TimeChecks)
    months = _alternatives([*lexicon["month"], *lexicon["month_short"]])
    weekdays, shorts = _alternatives(lexicon["weekday"]), _alternatives(words.short_weekdays)
    filled = {
        "short": rf"(?<!\w)(?P<weekday>(?-i:{shorts}))\.?",
        "any_month": rf"(?:{months})\b",
        "any_weekday": rf"(?:\b(?:{weekdays}){words.day_parts}|\b(?-i:{shorts})\b\.?)",
    }
    for end in ("", "2"):
        filled |= {
            f"weekday{end}": rf"\b(?P<weekday{end}>{weekdays}){words.day_parts}",
            f"month{end}": rf"\b(?P<month{end}>{months})\b\.?",
            f"day{end}": rf"(?<!\d)(?P<day{end}>\d{{1,2}})",
            f"number{end}": rf"(?P<number{end}>\d{{1,2}})",
            f"year{end}": rf"(?P<year{end}>\d{{4}})(?![\d\w])",
            f"hour{end}": rf"(?P<hour{end}>\d{{1,2}})",
            f"minute{end}": rf"(?P<minute{end}>\d{{2}})",
        }
    found = (re.sub(r"\{([a-z_]{2,20}2?)\}", lambda m: filled[m[1]], pattern) for pattern in getattr(words, field))
    return tuple(compile_pattern(p) for p in found)


def _alternatives(names: object) -> str:
    return "|".join(sorted(map(str, names), key=len, reverse=True))  # type: ignore[call-overload]


def found(context: RuleContext, field: str) -> Iterator[re.Match[str]]:
    """What the patterns find outside quotations, date line and all; of two finds at one place the first."""
    article = context.article
    taken: set[int] = set()
    for pattern in patterns(article.language.reading, field):
        group = next((g for g in ("day", "hour", "age", "year") if g in pattern.groupindex), 0)
        for start, end in context.stretches_with_digits:
            for match in pattern.finditer(article.text, start, end):
                place = match.start(group)
                if place not in taken and not context.article.is_quoted(match.start()):
                    taken.add(place)
                    yield match


def month_of(context: RuleContext, match: re.Match[str], end: str = "") -> int | None:
    """The month of a match, or of the end of its range (`end` is `2`); None if it names none."""
    groups = match.groupdict()
    if groups.get(f"number{end}"):
        return int(groups[f"number{end}"])
    name = groups.get(f"month{end}")
    if name is None:
        return None
    lexicon = load(context.article.language.reading, Calendar).lexicon
    return int({**lexicon["month"], **lexicon["month_short"]}[name.lower()])


def number_of(match: re.Match[str], group: str) -> int | None:
    """The whole number of a group; None where the match lacks it."""
    written = match.groupdict().get(group)
    return int(written) if written else None


def day_or_none(year: int, month: int, day: int) -> date | None:
    """The day, or None if there is no such day."""
    try:
        return date(year, month, day)
    except ValueError:
        return None
