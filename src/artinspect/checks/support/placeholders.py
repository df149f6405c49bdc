"""Placeholders and editor's notes that were left in a text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from artinspect.checks.model.context import RuleContext
from artinspect.languages import load
from artinspect.languages.patterns import compile_pattern
from artinspect.languages.schema.checks_text import TextWords

# Marks for what is to come that no language has for itself.
_PLACEHOLDERS = (
    r"(?i:lorem\sipsum|\basdf(?:asdf|jkl|ghjkl)?\b)",
    r"\b(?:TK(?:\s?TK){1,5}|tktk|TODO|FIXME)\b",
    r"(?<![\w.@-])(?:XXX{1,18}|xxx{1,18})(?![\w@]|-[A-Z]|\.com)",
    r"[\[(<{](?:[Xx]{2,20}|[Xx]\.[Xx]\.|_{2,20}|\.{0,3}\?{2,9})[\])>}]",
    r"(?<=[$£€])[Xx]{2,20}(?![\w-])|(?<![\w-])[Xx]{2,20}(?=\s?[%€$£])",
    r"(?<![\w.,:-])[Xx]{1,4}[.,:][Xx]{1,4}(?:\.[Xx]{2,4})?(?![\w-])",
    r"(?<![\w.,])\d{1,6}[.,]?XX{0,4}(?=%)",
    r"(?<![\w.-])(?:xx)(?![\w.-])|(?<![\w.-])[Xx]{2}\.(?=[Xx]{2})",
    r"(?<=[^\W\dA-Z_]\s)XX(?=\s[^\W\d_])",
    r"(?<!\?)\?{3,9}(?!\w)|(?<=\s)\?\?(?=[\s,.;:)])|(?<=\s)\(\?\)",
    r"(?<![\w-])(?:X-X|(?:19|20)[Xx]{2})(?![\w-])",
    r"(?<!_)_{3,40}(?![\w_])",
    r"(?<!@)@{3,9}(?!@)|(?<=[^\s#])[ \t]{1,3}#{2,9}(?![#\w])",
    r"\{\{[^{}\n]{1,60}\}\}|\[\[[^\[\]\n]{1,80}\]\]|\(\([^()\n]{0,60}[ ?][^()\n]{0,60}\)\)|<<[^<>\n]{1,60}>>",
)
_QUOTES = "\"„“”»«‘’‚'"
_ROMAN = re.compile(r"X{2,3}")
# How far around it the words may stand that make X's a number, in characters.
_ROMAN_REACH = 25
_WORD_AFTER = re.compile(r"\.?\s([^\W\d_]+)")


def placeholder_spans(context: RuleContext) -> Iterator[tuple[int, int]]:
    """Where an editor left something in the text for later: offsets of start and end."""
    article = context.article
    seen = 0
    for block in article.blocks:
        for match in _placeholders(article.language.reading).finditer(
            article.text, max(block.start, seen), block.end
        ):
            # Several question marks may be a quotation's own, and an abbreviation in quotation marks is spoken of.
            is_own = not match[0].strip("? ") and context.article.is_quoted(match.start())
            is_own = is_own or _is_spoken_of(article.text, match)
            if not is_own and not _is_roman(context, match):
                seen = match.end()
                yield match.start(), match.end()


def _is_spoken_of(text: str, match: re.Match[str]) -> bool:
    """Whether quotation marks stand around an abbreviation alone: `listed as “TBD”`, not `„Zitat kommt noch“`."""
    before, after = text[max(0, match.start() - 1) : match.start()], text[match.end() : match.end() + 1]
    is_quoted = bool(before) and bool(after) and before in _QUOTES and after in _QUOTES
    return is_quoted and match[0].isalpha() and match[0].isupper() and match[0].strip("X") != ""


def _is_roman(context: RuleContext, match: re.Match[str]) -> bool:
    """Whether the words around X's make them a number: `Super Bowl XXX`, `das XX. Kapitel`."""
    if not _ROMAN.fullmatch(match[0]):
        return False
    words = load(context.article.language.reading, TextWords)
    before = context.article.text[max(0, match.start() - _ROMAN_REACH) : match.start()]
    after = context.article.text[match.end() : match.end() + _ROMAN_REACH]
    follows = _WORD_AFTER.match(after)
    if follows and follows[1].lower() in context.article.writing.months:  # `am XXX. Mai`
        return False
    is_ordinal = after.startswith(".") or match[0] == "XX"
    return (
        re.search(words.roman_before, before, re.I) is not None
        or re.match(words.roman_after, after, re.I) is not None
        or (is_ordinal and re.search(words.roman_articles, before, re.I) is not None)
    )


@cache
def _placeholders(language: str) -> re.Pattern[str]:
    patterns = (*_PLACEHOLDERS, *load(language, TextWords).placeholders)
    return compile_pattern("|".join(f"(?:{p})" for p in patterns), re.M)
