"""LNG: is the text easy to follow?"""

from __future__ import annotations

import re

from artinspect.checks.abbreviations import abbreviations
from artinspect.checks.context import Outcomes, RuleContext, Violation
from artinspect.checks.evidence import shortened
from artinspect.checks.rule import Rule
from artinspect.languages import load
from artinspect.languages.schema.checks_text import TextWords
from artinspect.segmentation import words

# Marks between the items of a list behind a colon.
_MIN_LIST_MARKS = 2
_DOUBLED = re.compile(r"(?<![\w'’.,&/-])(a|[^\W\d_]{2,30})[ \u00a0\n\r\t]{1,3}(\1)(?![\w'’]|-\w)", re.I)


def long_sentences(context: RuleContext) -> Outcomes:
    """Sentences of more words than the language's limit, without what they quote or list behind a colon."""
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


def doubled_words(context: RuleContext) -> Outcomes:
    """A word that stands twice in a row, other than for emphasis or in a name."""
    article = context.article
    allowed = load(article.language.reading, TextWords).doubles
    for block in article.blocks:
        for match in _DOUBLED.finditer(article.text, block.start, block.end):
            first, second = match[1], match[2]
            is_name = first[0].isupper() and second[0].isupper() and not block.is_prose
            if first.lower() not in allowed and not is_name and not context.article.is_quoted(match.start()):
                yield Violation("this word stands here twice", match.start(), match.end())


RULES = (
    Rule(
        "LNG001",
        "long-sentence",
        "info",
        False,
        "Finds sentences of more than 40 words, without what they quote or list behind a colon.",
        "Few readers keep so long a sentence in mind.",
        (
            ("Der Rat tagt" + " und berät" * 20 + ".", "Der Rat tagt und berät."),
            ("The board meets" + " and votes" * 20 + ".", "The board meets and votes."),
        ),
        long_sentences,
    ),
    Rule(
        "LNG003",
        "unexplained-abbreviation",
        "info",
        False,
        "Finds abbreviations of three letters or more that the text never spells out and that few know without.",
        "An authority's initials tell nothing to who does not deal with it.",
        (
            (
                "Das BAMF prüft die Anträge.",
                "Das Bundesamt für Migration und Flüchtlinge (BAMF) prüft die Anträge.",
            ),
            ("FERC approved the line.", "The Federal Energy Regulatory Commission (FERC) approved the line."),
        ),
        abbreviations,
    ),
    Rule(
        "LNG004",
        "doubled-word",
        "info",
        False,
        "Finds words that stand twice in a row. Quotations, and words that may be doubled, are left out.",
        "Where a sentence was changed, the word before often stays.",
        (
            ("Der Rat tagt in in der Stadt.", "Der Rat tagt in der Stadt."),
            ("The board meets in in the town.", "The board meets in the town."),
        ),
        doubled_words,
    ),
)
