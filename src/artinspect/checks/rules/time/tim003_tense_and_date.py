"""TIM003: is a sentence about a day after the publication date in the past tense?"""

from __future__ import annotations

import re
from datetime import date

from artinspect.checks.model.context import Outcomes, RuleContext, Skip, Violation
from artinspect.checks.model.rule import Example, Rule
from artinspect.checks.support.dates import day_or_none, found, month_of, number_of, time_words
from artinspect.checks.support.masking import masked_pattern

# Without a year, a day farther ahead than this may be last year's.
_FARTHEST_DAYS = 120


def past_tense_of_future_day(context: RuleContext) -> Outcomes:
    """Days after the publication date in clauses of the past tense."""
    article = context.article
    today = article.today
    if today is None:
        yield Skip("no publication date to compare dates with")
        return
    for match in found(context, "dates"):
        sentence = context.article.sentence_at(match.start())
        day = _day(context, today, month_of(context, match), int(match["day"]), number_of(match, "year"))
        if day is None or day <= today or sentence is None or sentence.kind != "paragraph":
            continue
        if not _is_told_as_past(context, match, (sentence.start, sentence.end)):
            continue
        yield Violation(
            f"{day.isoformat()} is after the publication date, but the sentence is in the past tense",
            match.start("day"),
            match.end(),
            values={"date": day.isoformat(), "published": today.isoformat()},
        )


def _is_told_as_past(context: RuleContext, date_found: re.Match[str], span: tuple[int, int]) -> bool:
    """Whether the clause of a date says that it has passed, and nothing in its sentence takes that back."""
    from artinspect.analyses.timeline.clauses import clause_around  # 14 ms, and few articles name days to come

    text, words = context.article.text, time_words(context)
    start, end = date_found.start("day"), date_found.end()
    clause = clause_around(text, span, start, end, context.article.language.reading)
    happened, taken_back = masked_pattern(rf"\b(?:{words.happened})"), masked_pattern(words.not_happened)
    return (
        happened.search(_masked(text, clause, date_found)) is not None
        and taken_back.search(_masked(text, span, date_found)) is None
    )


def _masked(text: str, span: tuple[int, int], date_found: re.Match[str]) -> str:
    """The text of a span with the date as a mark."""
    return f"{text[span[0] : date_found.start('day')]}#{text[date_found.end() : span[1]]}"


def _day(context: RuleContext, today: date, month: int | None, day: int, year: int | None) -> date | None:
    """The day of a date; one without a year is near the publication date."""
    if month is None:
        return None
    if year is not None:
        return day_or_none(year, month, day)
    near = [d for y in (today.year, today.year + 1) if (d := day_or_none(y, month, day))]
    return next((d for d in near if 0 <= (d - today).days <= _FARTHEST_DAYS), None)


RULE = Rule(
    code="TIM003",
    name="tense-and-date",
    family="time",
    severity="info",
    what="Finds days after the publication date in clauses in the past tense.",
    why="The text was written in advance, or the month is wrong.",
    examples=(
        Example(
            bad="Rat baut\n\n2026-10-21\n\nDer Rat stimmte am 30. Oktober 2026 über den Bau ab.",
            good="Rat baut\n\n2026-10-21\n\nDer Rat stimmt am 30. Oktober 2026 über den Bau ab.",
        ),
        Example(
            bad="Board builds\n\n2026-10-21\n\nThe board voted on Oct. 30, 2026.",
            good="Board builds\n\n2026-10-21\n\nThe board votes on Oct. 30, 2026.",
        ),
    ),
    check=past_tense_of_future_day,
)
