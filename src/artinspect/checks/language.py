"""LNG: is the text easy to follow?"""

from __future__ import annotations

from artinspect.checks.material import Answers, Material, Violation
from artinspect.checks.rule import Rule
from artinspect.segmentation import words


def long_sentences(material: Material) -> Answers:
    """Sentences of more words than the language's limit; those with a list after a colon are left out."""
    article, limit = material.article, material.words.longest_sentence
    for sentence in article.sentences:
        count = len(words(article.text, sentence.start, sentence.end))
        is_list = ":" in article.text[sentence.start : sentence.end] or material.is_quoted(sentence.start)
        if count > limit and sentence.kind == "paragraph" and not is_list:
            yield Violation(
                f"the sentence has {count} words, more than {limit}",
                sentence.start,
                sentence.end,
                values={"words": float(count), "limit": float(limit)},
            )


RULES = (
    Rule(
        "LNG001",
        "long-sentence",
        "info",
        False,
        "Finds sentences of more than 40 words. Lists after a colon and quotations are left out.",
        "Few readers keep so long a sentence in mind.",
        (
            ("Der Rat tagt" + " und berät" * 20 + ".", "Der Rat tagt und berät."),
            ("The board meets" + " and votes" * 20 + ".", "The board meets and votes."),
        ),
        long_sentences,
    ),
)
