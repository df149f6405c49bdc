"""Where an article says what it knows: paragraphs, their figures and quotations, patterns of sources."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import cache

from artinspect.article import Block
from artinspect.checks.model.context import RuleContext
from artinspect.languages import load
from artinspect.languages.patterns import compile_pattern
from artinspect.languages.schema.checks_text import TextWords
from artinspect.results import Figure

_PERCENT = "percent"
# `1.004`, `1,004`, `2000`: three digits at least, and no year; what is counted is not what `no_people` names.
_NUMBER = (
    r"(?:(?<![\d.,$€£])(?:\d{1,3}(?:[.,\u00a0\u202f\s]\d{3}){1,2}|(?!(?:19|20)\d\d\b)\d{3,6}|20[0-4]\d(?=\s\w))"
    r"(?![\d%]|[.,]\d|\s?(?:%|{no_people}))|\b{words}\b)"
)


@cache
def pattern_of(language: str, field: str) -> re.Pattern[str]:
    """The language's pattern, or all of them, with what its braces stand for."""
    data = load(language, TextWords)
    value = getattr(data, field)
    pattern = value if isinstance(value, str) else "|".join(f"(?:{p})" for p in value)
    number = _NUMBER.replace("{words}", data.number_words).replace("{no_people}", data.no_people)
    filled = pattern.replace("{time}", data.times).replace("{number}", number)
    return compile_pattern(filled)


def words_pattern(context: RuleContext, field: str) -> re.Pattern[str]:
    """A list of words as a pattern that finds each of them whole."""
    return _whole(context.article.language.reading, field)


@cache
def _whole(language: str, field: str) -> re.Pattern[str]:
    return compile_pattern(rf"\b(?:{getattr(load(language, TextWords), field)})\b")


def prose_blocks(context: RuleContext) -> list[Block]:
    """The paragraphs and list items of the article, in their order."""
    return [b for b in context.article.blocks if b.is_prose]


def figures_in(context: RuleContext, block: Block) -> Sequence[Figure]:
    """The figures of a paragraph outside quotations."""
    first, last = (bisect_left(context.figures, at, key=lambda f: f.start) for at in (block.start, block.end))
    return [f for f in context.figures[first:last] if not context.article.is_quoted(f.start)]


def quotations_in(context: RuleContext, block: Block) -> Sequence[tuple[int, int]]:
    """Start and end of the quotations that begin in a paragraph."""
    quotations = context.article.quotations
    first, last = (bisect_left(quotations, (at, 0)) for at in (block.start, block.end))
    return quotations[first:last]
