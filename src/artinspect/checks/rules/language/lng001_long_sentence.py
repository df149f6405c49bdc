"""LNG001: can a sentence be followed?"""

from __future__ import annotations

from artinspect.article.segmentation import words
from artinspect.checks.model.context import Outcomes, RuleContext, Violation
from artinspect.checks.model.rule import Example, Rule
from artinspect.checks.support.evidence import shortened
from artinspect.languages import load
from artinspect.languages.schema.checks_text import TextWords

# Fewest marks between the items of a list after a colon.
_MIN_LIST_MARKS = 2


def long_sentences(context: RuleContext) -> Outcomes:
    """Sentences of more words than the language's limit, without what they quote or list after a colon."""
    article = context.article
    limit = context.max_sentence_words or load(article.language.reading, TextWords).longest_sentence
    for sentence in article.sentences:
        if not sentence.is_prose:
            continue
        end = sentence.end
        colon = article.text.find(":", sentence.start, end)
        if colon >= 0 and sum(article.text.count(mark, colon, end) for mark in ",;") >= _MIN_LIST_MARKS:
            end = colon
        count = sum(not context.article.is_quoted(w.start) for w in words(article.text, sentence.start, end))
        if count > limit:
            yield Violation(
                f"the sentence has {count} words, more than {limit}",
                sentence.start,
                shortened(article.text, sentence.start, sentence.end),
                values={"words": float(count), "limit": float(limit)},
            )


RULE = Rule(
    code="LNG001",
    name="long-sentence",
    family="language",
    severity="info",
    what="Finds sentences of more than 40 words, not counting quotations and lists after a colon.",
    why="Few readers can follow such a long sentence.",
    examples=(
        Example(
            bad="Der Rat tagt" + " und berät" * 20 + ".",
            good="Der Rat tagt und berät.",
        ),
        Example(
            bad="The board meets" + " and votes" * 20 + ".",
            good="The board meets and votes.",
        ),
    ),
    check=long_sentences,
)
