"""TIM: do words of time fit the day on which the text is read?"""

from __future__ import annotations

import re
from datetime import date

from artinspect.checks.context import Outcomes, RuleContext, Skip, Violation
from artinspect.checks.dates import day_or_none, found, month_of, number_of, patterns, time_words
from artinspect.checks.masking import compile_pattern
from artinspect.checks.rule import Rule
from artinspect.timeline.clauses import clause_around

# Without a year a day so far ahead may be last year's.
_FARTHEST_DAYS = 120
_REACH = 30


def not_yet(context: RuleContext) -> Outcomes:
    """Days after the publication date of which a clause tells as past."""
    article = context.article
    today = article.today
    if today is None:
        yield Skip("no publication date to compare dates with")
        return
    words = time_words(context)
    happened, taken_back = compile_pattern(rf"\b(?:{words.happened})"), compile_pattern(words.not_happened)
    for match in found(context, "dates"):
        sentence = context.article.sentence_at(match.start())
        day = _day(context, today, month_of(context, match), int(match["day"]), number_of(match, "year"))
        if day is None or day <= today or sentence is None or sentence.kind != "paragraph":
            continue
        span = sentence.start, sentence.end
        clause = clause_around(article.text, span, match.start("day"), match.end(), article.language.reading)
        if happened.search(_masked(article.text, clause, match)) and not taken_back.search(
            _masked(article.text, span, match)
        ):
            yield Violation(
                f"{day.isoformat()} is after the publication date, but told as past",
                match.start("day"),
                match.end(),
                values={"date": day.isoformat(), "published": today.isoformat()},
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


def unanchored(context: RuleContext) -> Outcomes:
    """`Today` and its like, outside quotations and headlines."""
    text, words = context.article.text, time_words(context)
    before, after = (compile_pattern(p) for p in (words.nowadays_before, words.nowadays_after))
    for pattern in patterns(context.article.language.reading, "relative_days"):
        for block in context.article.blocks:
            for match in pattern.finditer(text, block.start, block.end):
                start, end = match.span()
                is_nowadays = before.search(text[max(block.start, start - _REACH) : start])
                is_nowadays = is_nowadays or after.match(text[end : min(block.end, end + _REACH)])
                if not is_nowadays and not context.article.is_quoted(start):
                    yield Violation("no reader of later days knows which day that is", start, end)


RULES = (
    Rule(
        "TIM003",
        "tense-and-date",
        "info",
        False,
        "Finds days after the publication date of which a clause tells as past.",
        "A text that was written ahead tells what has not happened yet, or the month is last month's.",
        (
            (
                "Rat baut\n\n2026-10-21\n\nDer Rat stimmte am 30. Oktober 2026 über den Bau ab.",
                "Rat baut\n\n2026-10-21\n\nDer Rat stimmt am 30. Oktober 2026 über den Bau ab.",
            ),
            (
                "Board builds\n\n2026-10-21\n\nThe board voted on Oct. 30, 2026.",
                "Board builds\n\n2026-10-21\n\nThe board votes on Oct. 30, 2026.",
            ),
        ),
        not_yet,
    ),
    Rule(
        "TIM004",
        "relative-day",
        "warning",
        False,
        "Finds words like today and tomorrow in texts that are read at any time.",
        "Who reads the text a year later does not know which day is meant.",
        (
            ("Die Ausstellung öffnet morgen.", "Die Ausstellung öffnet am 3. Mai 2026."),
            ("The exhibition opens tomorrow.", "The exhibition opens on May 3, 2026."),
        ),
        unanchored,
        default=False,
    ),
)
