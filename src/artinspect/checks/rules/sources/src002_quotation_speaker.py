"""SRC002: is a speaker named for a quotation?"""

from __future__ import annotations

import re

from artinspect.article import Block
from artinspect.article.segmentation import words
from artinspect.checks.model.context import Outcomes, RuleContext, Violation
from artinspect.checks.model.rule import Example, Rule
from artinspect.checks.support.sources import pattern_of, prose_blocks, quotations_in, words_pattern

# Shorter quotations are single expressions that need no speaker.
_MIN_QUOTED_WORDS = 5


def quotation_without_speaker(context: RuleContext) -> Outcomes:
    """Quotations of five words or more in paragraphs without a word of speaking, and beside none."""
    article = context.article
    if pattern_of(article.language.reading, "interviews").search(article.text):
        return
    speech = words_pattern(context, "speech")
    blocks = prose_blocks(context)
    spoken = [_speaks(context, speech, b) for b in blocks]
    for i, block in enumerate(blocks):
        if any(spoken[max(0, i - 1) : i + 2]):
            continue
        for start, end in quotations_in(context, block):
            if len(words(article.text, start, end)) >= _MIN_QUOTED_WORDS:
                yield Violation(
                    "the speaker of this quotation is not named", start, _first_words(article.text, start, end)
                )
                break


def _speaks(context: RuleContext, speech: re.Pattern[str], block: Block) -> bool:
    """Whether a paragraph tells outside its quotations that somebody speaks; a colon before one does, too."""
    text = context.article.text
    for match in speech.finditer(text, block.start, block.end):
        if not context.article.is_quoted(match.start()):
            return True
    return any(
        text[max(block.start, start - 2) : start].rstrip().endswith(":")
        for start, _ in quotations_in(context, block)
    )


def _first_words(text: str, start: int, end: int) -> int:
    return words(text, start, end)[_MIN_QUOTED_WORDS - 1].end


RULE = Rule(
    code="SRC002",
    name="quotation-speaker",
    family="sources",
    severity="info",
    default=False,
    what="Looks for the speaker of quotations of five words or more, in the paragraph and its neighbours.",
    why="The speaker is lost when the sentence that named them was cut.",
    examples=(
        Example(
            bad="„Das ist in dieser Lage ganz falsch.“ Der Rat tagt am Montag.",
            good="„Das ist in dieser Lage ganz falsch“, sagte Anna Weber. Der Rat tagt am Montag.",
        ),
        Example(
            bad="“That is quite wrong as things are.” The board meets on Monday.",
            good="“That is quite wrong as things are,” said Anna Weber. The board meets on Monday.",
        ),
    ),
    check=quotation_without_speaker,
)
