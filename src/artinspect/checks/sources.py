"""SRC: does the text say where it knows from?"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import cache

from artinspect.article import Block
from artinspect.checks.context import Outcomes, RuleContext, Violation
from artinspect.checks.rule import Rule
from artinspect.languages import load
from artinspect.languages.schema.checks_text import TextWords
from artinspect.results import Figure
from artinspect.segmentation import words

_PERCENT = "percent"
_SHARES = ("percent", "ratio")
# `1.004`, `1,004`, `2000`: three digits at least, and no year, percentage or amount of money.
_NUMBER = (
    r"(?:(?<![\d.,$€£])(?:\d{1,3}(?:[.,\u00a0\u202f ]\d{3}){1,2}|(?!(?:19|20)\d\d\b)\d{3,6}|20[0-4]\d(?= \w))"
    r"(?![\d%]|[.,]\d| ?(?:%|prozent|percent|per cent|euro|dollar))|\b{words}\b)"
)
_YEAR = re.compile(r"(?<![\d.,])(?:19|20)\d\d(?![\d.,]\d|\d)")
_MIN_QUOTED_WORDS = 5
# How far behind a time a word for publication makes it that of the publication.
_PUBLICATION_REACH = 25


@cache
def _pattern(language: str, field: str) -> re.Pattern[str]:
    """The language's pattern, or all of them, with what its braces stand for."""
    data = load(language, TextWords)
    value = getattr(data, field)
    pattern = value if isinstance(value, str) else "|".join(f"(?:{p})" for p in value)
    filled = pattern.replace("{time}", data.times).replace(
        "{number}", _NUMBER.replace("{words}", data.number_words)
    )
    return re.compile(filled.replace(" ", r"\s"), re.I)


def _in_words(context: RuleContext, field: str) -> re.Pattern[str]:
    """A list of words as a pattern that finds each of them whole."""
    return _whole(context.article.language.reading, field)


@cache
def _whole(language: str, field: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{getattr(load(language, TextWords), field)})\b".replace(" ", r"\s"), re.I)


def _paragraphs(context: RuleContext) -> list[Block]:
    return [b for b in context.article.blocks if b.is_prose]


def surveys(context: RuleContext) -> Outcomes:
    """Survey results of an article that says neither how many were asked nor when."""
    article = context.article
    language = article.language.reading
    if any(_is_based(context, b) for b in _paragraphs(context)):
        return
    survey, earlier = (_pattern(language, field) for field in ("surveys", "earlier_surveys"))
    for block in _paragraphs(context):
        told = survey.search(article.text, block.start, block.end)
        shares = [f for f in _figures_in(context, block) if f.kind in _SHARES]
        if not told or not shares:
            continue
        start, end = (s.start, s.end) if (s := article.sentence_at(told.start())) else (block.start, block.end)
        # The share is told in the sentence of the survey, or in one beside it.
        before, after = (
            article.sentence_at(max(0, start - 1)),
            article.sentence_at(min(len(article.text), end + 2)),
        )
        around = (before.start if before else start, after.end if after else end)
        is_near = any(around[0] <= f.start < around[1] for f in shares)
        if is_near and not earlier.search(article.text, start, end) and not _is_past(context, start, end):
            yield Violation("the survey lacks the number of respondents and its time", told.start(), told.end())
            return


def _is_based(context: RuleContext, block: Block) -> bool:
    """Whether the paragraph says how many were asked, or when: not when the answers were published."""
    text, language = context.article.text, context.article.language.reading
    if _pattern(language, "survey_bases").search(text, block.start, block.end):
        return True
    published = _pattern(language, "publications")
    return any(
        not published.search(text, match.start(), min(match.end() + _PUBLICATION_REACH, block.end))
        for match in _pattern(language, "survey_times").finditer(text, block.start, block.end)
    )


def _figures_in(context: RuleContext, block: Block) -> Sequence[Figure]:
    """The figures of a paragraph outside quotations."""
    first, last = (bisect_left(context.figures, at, key=lambda f: f.start) for at in (block.start, block.end))
    return [f for f in context.figures[first:last] if not context.article.is_quoted(f.start)]


def _quotations_in(context: RuleContext, block: Block) -> Sequence[tuple[int, int]]:
    quotations = context.article.quotations
    first, last = (bisect_left(quotations, (at, 0)) for at in (block.start, block.end))
    return quotations[first:last]


def _is_past(context: RuleContext, start: int, end: int) -> bool:
    today = context.article.today
    years = {int(y) for y in _YEAR.findall(context.article.text[start:end])}
    return bool(today and years and today.year not in years)


def figures(context: RuleContext) -> Outcomes:
    """Percentages and numbers of victims in paragraphs that name no source, and the one before neither."""
    article = context.article
    attributed = _in_words(context, "attributions")
    casualties = _pattern(article.language.reading, "casualties")
    sourced_before = False
    for block in _paragraphs(context):
        sourced = attributed.search(article.text, block.start, block.end) is not None
        told = next(
            (
                f
                for f in _figures_in(context, block)
                if not f.vague and (f.unit == _PERCENT or (f.kind == "count" and casualties.search(f.text)))
            ),
            None,
        )
        if told and not sourced and not sourced_before:
            yield Violation("no source is named for this figure", told.start, told.end)
        sourced_before = sourced


def quotations(context: RuleContext) -> Outcomes:
    """Quotations of five words or more in paragraphs without a word of speaking, and beside none."""
    article = context.article
    if _pattern(article.language.reading, "interviews").search(article.text):
        return
    speech = _in_words(context, "speech")
    blocks = _paragraphs(context)
    spoken = [_speaks(context, speech, b) for b in blocks]
    for i, block in enumerate(blocks):
        if any(spoken[max(0, i - 1) : i + 2]):
            continue
        for start, end in _quotations_in(context, block):
            if len(words(article.text, start, end)) >= _MIN_QUOTED_WORDS:
                yield Violation("nobody is named who says this", start, _first_words(article.text, start, end))
                break


def _speaks(context: RuleContext, speech: re.Pattern[str], block: Block) -> bool:
    """Whether a paragraph tells outside its quotations that somebody speaks; a colon before one does, too."""
    text = context.article.text
    for match in speech.finditer(text, block.start, block.end):
        if not context.article.is_quoted(match.start()):
            return True
    return any(
        text[max(block.start, start - 2) : start].rstrip().endswith(":")
        for start, _ in _quotations_in(context, block)
    )


def _first_words(text: str, start: int, end: int) -> int:
    return words(text, start, end)[_MIN_QUOTED_WORDS - 1].end


RULES = (
    Rule(
        "SRC001",
        "figure-source",
        "info",
        False,
        "Looks for a source of percentages and numbers of victims, in their paragraph and the one before.",
        "Readers want to know who counted.",
        (
            (
                "62 Prozent der Jugendlichen schlafen schlecht.",
                "62 Prozent der Jugendlichen schlafen schlecht, wie die Krankenkasse am Montag mitteilte.",
            ),
            ("62% of teenagers sleep badly.", "62% of teenagers sleep badly, the insurer said on Monday."),
        ),
        figures,
        default=False,
    ),
    Rule(
        "SRC002",
        "quotation-speaker",
        "info",
        False,
        "Looks for who speaks where five words or more are quoted, in the paragraph and those beside it.",
        "A quotation whose speaker was cut with the sentence before is nobody's.",
        (
            (
                "„Das ist in dieser Lage ganz falsch.“ Der Rat tagt am Montag.",
                "„Das ist in dieser Lage ganz falsch“, sagte Anna Weber. Der Rat tagt am Montag.",
            ),
            (
                "“That is quite wrong as things are.” The board meets on Monday.",
                "“That is quite wrong as things are,” said Anna Weber. The board meets on Monday.",
            ),
        ),
        quotations,
        default=False,
    ),
    Rule(
        "SRC005",
        "survey-base",
        "warning",
        False,
        "Looks for how many a survey asked, and when, where the article tells its result in shares.",
        "Press codes want both; without them readers can't weigh the result (Pressekodex, guideline 2.1).",
        (
            (
                "Laut einer Umfrage sind 55 Prozent dafür.",
                "Laut einer Umfrage sind 55 Prozent dafür. Befragt wurden 1.004 Wahlberechtigte.",
            ),
            (
                "A poll found 55% in favour.",
                "A poll found 55% in favour. The institute interviewed 1,004 adults.",
            ),
        ),
        surveys,
    ),
)
