"""LNG004: does a word stand twice in a row?"""

from __future__ import annotations

import re

from artinspect.checks.model.context import Outcomes, RuleContext, Violation
from artinspect.checks.model.rule import Example, Rule
from artinspect.languages import load
from artinspect.languages.schema.checks_text import TextWords

_DOUBLED = re.compile(r"(?<![\w'’.,&/-])(a|[^\W\d_]{2,30})[ \u00a0\n\r\t]{1,3}(\1)(?![\w'’]|-\w)", re.I)


def doubled_words(context: RuleContext) -> Outcomes:
    """A word that stands twice in a row, other than for emphasis or in a name."""
    article = context.article
    allowed = load(article.language.reading, TextWords).doubles
    for block in article.blocks:
        for match in _DOUBLED.finditer(article.text, block.start, block.end):
            first, second = match[1], match[2]
            is_name = first[0].isupper() and second[0].isupper() and not block.is_prose
            if first.lower() not in allowed and not is_name and not context.article.is_quoted(match.start()):
                yield Violation("this word is repeated", match.start(), match.end())


RULE = Rule(
    code="LNG004",
    name="doubled-word",
    family="language",
    severity="info",
    what="Finds repeated words. Quotations, and words that may be doubled, are left out.",
    why="An old word often remains when a sentence is changed.",
    examples=(
        Example(
            bad="Der Rat tagt in in der Stadt.",
            good="Der Rat tagt in der Stadt.",
        ),
        Example(
            bad="The board meets in in the town.",
            good="The board meets in the town.",
        ),
    ),
    check=doubled_words,
)
