"""SRC005: does a survey tell how many were asked, and when?"""

from __future__ import annotations

import re

from artinspect.article import Block
from artinspect.checks.model.context import Outcomes, RuleContext, Violation
from artinspect.checks.model.rule import Example, Rule
from artinspect.checks.support.sources import figures_in, pattern_of, prose_blocks

_SHARES = ("percent", "ratio")
_YEAR = re.compile(r"(?<![\d.,])(?:19|20)\d\d(?![\d.,]\d|\d)")
# How far after a time a word for publication makes it the time of publication, in characters.
_PUBLICATION_REACH = 25


def survey_without_base(context: RuleContext) -> Outcomes:
    """Survey results of an article that says neither how many were asked nor when."""
    article = context.article
    language = article.language.reading
    if any(_is_based(context, b) for b in prose_blocks(context)):
        return
    survey, earlier = (pattern_of(language, field) for field in ("surveys", "earlier_surveys"))
    for block in prose_blocks(context):
        told = survey.search(article.text, block.start, block.end)
        shares = [f for f in figures_in(context, block) if f.kind in _SHARES]
        if not told or not shares:
            continue
        start, end = (s.start, s.end) if (s := article.sentence_at(told.start())) else (block.start, block.end)
        # The share is in the sentence of the survey, or in the one before or after it.
        before, after = (
            article.sentence_at(max(0, start - 1)),
            article.sentence_at(min(len(article.text), end + 2)),
        )
        around = (before.start if before else start, after.end if after else end)
        is_near = any(around[0] <= f.start < around[1] for f in shares)
        if is_near and not earlier.search(article.text, start, end) and not _is_past(context, start, end):
            yield Violation("the survey's number of respondents and date are missing", told.start(), told.end())
            return


def _is_based(context: RuleContext, block: Block) -> bool:
    """Whether the paragraph says how many were asked, or when: not when the answers were published."""
    text, language = context.article.text, context.article.language.reading
    if pattern_of(language, "survey_bases").search(text, block.start, block.end):
        return True
    published = pattern_of(language, "publications")
    return any(
        not published.search(text, match.start(), min(match.end() + _PUBLICATION_REACH, block.end))
        for match in pattern_of(language, "survey_times").finditer(text, block.start, block.end)
    )


def _is_past(context: RuleContext, start: int, end: int) -> bool:
    today = context.article.today
    years = {int(y) for y in _YEAR.findall(context.article.text[start:end])}
    return bool(today and years and today.year not in years)


RULE = Rule(
    code="SRC005",
    name="survey-base",
    family="sources",
    severity="warning",
    what="Looks for the number of respondents and the date of a survey whose results are given as shares.",
    why="Press codes require both; without them readers cannot judge the result (Pressekodex, guideline 2.1).",
    examples=(
        Example(
            bad="Laut einer Umfrage sind 55 Prozent dafür.",
            good="Laut einer Umfrage sind 55 Prozent dafür. Befragt wurden 1.004 Wahlberechtigte.",
        ),
        Example(
            bad="A poll found 55% in favour.",
            good="A poll found 55% in favour. The institute interviewed 1,004 adults.",
        ),
    ),
    check=survey_without_base,
)
