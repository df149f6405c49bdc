"""STR002: does a paragraph or sentence stand in the text twice?"""

from __future__ import annotations

import re

from artinspect.article.segmentation import words
from artinspect.checks.model.context import Outcomes, Related, RuleContext, Violation
from artinspect.checks.model.rule import Example, Rule
from artinspect.checks.support.evidence import shortened
from artinspect.checks.support.headlines import repeated_top

# Shorter sentences may stand twice for effect (as the documentation of the rule says).
_MIN_REPEATED_WORDS = 8
# A block quotation may lift a sentence out of the text, and cells and captions may say the same.
_OF_TEXT = frozenset({"paragraph", "list-item"})
_LINK = re.compile(r"\]\([^()\s]{0,2000}|\]\[[^\[\]]{0,200}\]")
# One word over and over is no text.
_MIN_DIFFERENT_WORDS = 3


def repeated_text(context: RuleContext) -> Outcomes:
    """A paragraph or sentence that occurs twice."""
    article = context.article
    first: dict[tuple[str, ...], tuple[int, int]] = {}
    repeated: set[int] = set()
    headline_again = repeated_top(context)
    for i, block in enumerate(article.blocks):
        # A headline that the text repeats is another rule's.
        if headline_again and block.start == headline_again[0].start:
            repeated.add(i)
        elif block.kind in _OF_TEXT and (same := _seen_before(context, block.start, block.end, first)):
            repeated.add(i)
            yield _repeated(context, "paragraph", (block.start, block.end), same)
    first = {}
    for sentence in article.sentences:
        if sentence.kind not in _OF_TEXT or sentence.paragraph in repeated:
            continue
        if same := _seen_before(context, sentence.start, sentence.end, first):
            yield _repeated(context, "sentence", (sentence.start, sentence.end), same)


def _repeated(context: RuleContext, what: str, here: tuple[int, int], there: tuple[int, int]) -> Violation:
    text = context.article.text
    return Violation(
        f"this {what} occurs twice",
        here[0],
        shortened(text, *here),
        (Related("the first time", there[0], shortened(text, *there)),),
    )


def _seen_before(
    context: RuleContext, start: int, end: int, first: dict[tuple[str, ...], tuple[int, int]]
) -> tuple[int, int] | None:
    """Where the same words stood; what is wholly a quotation may be shown once more."""
    text = context.article.text
    if context.article.is_quoted(start) and context.article.is_quoted(end - 1):
        return None
    key = tuple(w.text.casefold() for w in words(text, start, end))
    if len(key) < _MIN_REPEATED_WORDS or len(set(key)) < _MIN_DIFFERENT_WORDS:
        return None
    numbers = tuple(re.findall(r"\d{1,40}", text[start:end]))
    # `Read more here` may lead to another page each time.
    targets = tuple(_LINK.findall(context.article.source.locate(start, end).text))
    before = first.setdefault((*key, *numbers, *targets), (start, end))
    return before if before != (start, end) else None


RULE = Rule(
    code="STR002",
    name="repeated-text",
    family="structure",
    severity="error",
    what="Finds paragraphs and sentences of eight words or more that occur twice. Quotations are left out.",
    why="A paragraph that is moved by copying remains in its old place.",
    examples=(
        Example(
            bad="Der Rat hat den Bau der Brücke beschlossen.\n\nDer Rat hat den Bau der Brücke beschlossen.",
            good="Der Rat hat den Bau der Brücke beschlossen.\n\nEr kostet zwei Millionen Euro.",
        ),
        Example(
            bad="The board voted on Monday for the bridge.\n\nThe board voted on Monday for the bridge.",
            good="The board voted on Monday for the bridge.\n\nIt will cost two million euros.",
        ),
    ),
    check=repeated_text,
)
