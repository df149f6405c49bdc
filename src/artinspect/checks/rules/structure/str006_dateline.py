"""STR006: does a wire story have a dateline, and its day?"""

from __future__ import annotations

import re
from collections.abc import Mapping
from contextlib import suppress
from datetime import date

from artinspect.article.segmentation import words
from artinspect.checks.model.context import Outcomes, RuleContext, Skip, Violation
from artinspect.checks.model.rule import Example, Rule
from artinspect.checks.support.headlines import COMPARED

# Copy that is written in the evening is published the next day.
_DAY_TOLERANCE = 1
_DATELINE_DAY = re.compile(
    r"(?P<first>[^\W\d_]{3,9})\.? (?P<day>\d{1,2})\b|\b(?P<day2>\d{1,2})\.? (?P<second>[^\W\d_]{3,9})"
)


def missing_or_wrong_dateline(context: RuleContext) -> Outcomes:
    """A wire story without a dateline, or with another day's."""
    article = context.article
    body = next((b for b in article.blocks if b.kind == "paragraph"), None)
    if body is None:
        return
    dateline = article.dateline
    if dateline is None:
        yield Violation("the text has no dateline", body.start, _first_word(article.text, body.start, body.end))
        return
    if article.today is None:
        yield Skip("no publication date to compare the dateline with")
        return
    stated = _day_of(dateline.text, article.today, article.writing.months)
    if stated and abs((stated - article.today).days) > _DAY_TOLERANCE:
        yield Violation(
            "the day in the dateline is not the publication date",
            dateline.start,
            dateline.end,
            values={"stated": stated.isoformat(), "published": article.today.isoformat()},
        )


def _first_word(text: str, start: int, end: int) -> int:
    first = next(iter(words(text, start, min(end, start + COMPARED))), None)
    return first.end if first else min(end, start + 1)


def _day_of(dateline: str, today: date, months: Mapping[str, int]) -> date | None:
    """The day that a dateline names, in the year that brings it nearest to the publication date."""
    for match in _DATELINE_DAY.finditer(dateline):
        month = months.get((match["first"] or match["second"]).lower())
        if month is None:
            continue
        days = []
        for year in (today.year - 1, today.year, today.year + 1):
            with suppress(ValueError):
                days.append(date(year, month, int(match["day"] or match["day2"])))
        return min(days, key=lambda day: abs(day - today), default=None)
    return None


RULE = Rule(
    code="STR006",
    name="dateline",
    family="structure",
    severity="warning",
    default=False,
    what="Looks for the dateline of a wire story; its day may be one day off the publication date.",
    why="Clients of an agency print place and day unchanged.",
    examples=(
        Example(
            bad="Der Rat tagt\n\n2026-10-20\n\nDer Rat in Bonn hat am Dienstag getagt.",
            good="Der Rat tagt\n\n2026-10-20\n\nBONN (dpa) - Der Rat hat am Dienstag getagt.",
        ),
        Example(
            bad="Board meets\n\n2026-10-20\n\nLEEDS, Oct. 2 (Reuters) - The board met on Tuesday.",
            good="Board meets\n\n2026-10-20\n\nLEEDS, Oct. 20 (Reuters) - The board met on Tuesday.",
        ),
    ),
    check=missing_or_wrong_dateline,
)
