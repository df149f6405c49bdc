"""The words of a headline, and a headline that the text begins with."""

from __future__ import annotations

from difflib import SequenceMatcher

from artinspect.article import Block
from artinspect.article.segmentation import tokens
from artinspect.checks.model.context import RuleContext
from artinspect.languages import load
from artinspect.languages.schema.checks_text import TextWords

# A headline whose words match the first sentence by more than this ratio says the same.
_SAME_WORDS = 0.9
MIN_HEADLINE_WORDS, _MAX_HEADLINE_WORDS = 3, 25
COMPARED, _STEM_LENGTH = 300, 4


def repeated_top(context: RuleContext) -> tuple[Block, Block] | None:
    """The first two paragraphs, where the second begins with the first, which may be a headline."""
    article = context.article
    body = [b for b in article.blocks if b.kind == "paragraph"]
    if article.title is not None or len(body) < 2:
        return None
    said = leading_words(context, body[0])
    inside = [s for s in article.sentences if s.kind == "paragraph"]
    is_short = MIN_HEADLINE_WORDS <= len(said) <= _MAX_HEADLINE_WORDS
    if len(inside) < 3 or inside[0].end != body[0].end or not is_short:
        return None
    second = Block("paragraph", inside[1].start, inside[1].end)
    return (body[0], second) if says_same(said, leading_words(context, second)) else None


def leading_words(context: RuleContext, block: Block) -> list[str]:
    """The beginnings of the words: headlines lack articles and past tenses."""
    little = load(context.article.language.reading, TextWords).little_words
    said = tokens(context.article.text, block.start, min(block.end, block.start + COMPARED))
    return [
        t.text.casefold()[:_STEM_LENGTH] for t in said if t.text[0].isalnum() and t.text.casefold() not in little
    ]


def says_same(said: list[str], again: list[str]) -> bool:
    """Whether two sequences of words are the same but for a few; lengths that differ by an eighth are not."""
    if abs(len(said) - len(again)) > max(1, len(said) // 8):
        return False
    return said == again or SequenceMatcher(None, said, again, autojunk=False).ratio() > _SAME_WORDS
