"""STR: is the text whole?"""

from __future__ import annotations

import re

from artinspect.checks.context import Outcomes, Related, RuleContext, Violation
from artinspect.checks.evidence import shortened
from artinspect.checks.leftovers import damage, placeholders
from artinspect.checks.marks import unclosed
from artinspect.checks.rule import Rule
from artinspect.checks.tops import datelines, headline, repeated_top
from artinspect.segmentation import words

_MIN_REPEATED_WORDS = 8
# A block quotation may lift a sentence out of the text, and cells and captions may say the same.
_OF_TEXT = frozenset({"paragraph", "list-item"})
_LINK = re.compile(r"\]\([^()\s]{0,2000}|\]\[[^\[\]]{0,200}\]")
# One word over and over is no text.
_MIN_DIFFERENT_WORDS = 3


def repetitions(context: RuleContext) -> Outcomes:
    """A paragraph or sentence that stands in the text twice."""
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
        f"this {what} stands in the text twice",
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


RULES = (
    Rule(
        "STR001",
        "leftover-placeholder",
        "error",
        False,
        "Finds placeholders and editor's notes that were left in the text.",
        "They are written to be replaced, and are overlooked in a text that one knows.",
        (
            ("Der Umbau kostet XXXX Euro.", "Der Umbau kostet 40.000 Euro."),
            ("The mayor, [check name], resigned.", "The mayor, Anna Miller, resigned."),
        ),
        placeholders,
    ),
    Rule(
        "STR002",
        "repeated-text",
        "error",
        False,
        "Finds paragraphs and sentences of eight words or more that stand in the text twice. Quotations may.",
        "Moving a paragraph by copying it leaves the old one behind.",
        (
            (
                "Der Rat hat den Bau der Brücke beschlossen.\n\nDer Rat hat den Bau der Brücke beschlossen.",
                "Der Rat hat den Bau der Brücke beschlossen.\n\nEr kostet zwei Millionen Euro.",
            ),
            (
                "The board voted on Monday for the bridge.\n\nThe board voted on Monday for the bridge.",
                "The board voted on Monday for the bridge.\n\nIt will cost two million euros.",
            ),
        ),
        repetitions,
    ),
    Rule(
        "STR003",
        "damaged-encoding",
        "error",
        False,
        "Finds characters that come of a wrong decoding, the replacement character and HTML entities.",
        "One wrong conversion between two systems damages every umlaut and quotation mark of a text.",
        (("Die Stadt MÃ¼nchen baut.", "Die Stadt München baut."), ("The city itâ€™s in.", "The city it’s in.")),
        damage,
    ),
    Rule(
        "STR004",
        "unclosed-mark",
        "warning",
        False,
        "Finds quotation marks and brackets that their paragraph never closes or never opened.",
        "Readers can't tell where a quotation ends whose mark was lost.",
        (
            ("Er sagte: „Das ist falsch. Dann ging er.", "Er sagte: „Das ist falsch.“ Dann ging er."),
            ("She said: “That is wrong. Then she left.", "She said: “That is wrong.” Then she left."),
        ),
        unclosed,
    ),
    Rule(
        "STR005",
        "headline",
        "warning",
        False,
        "Compares the headline with the first sentence of the text, and misses it where the text has a head.",
        "The first sentence should say more; often the headline was copied with it.",
        (
            (
                "Der Rat baut eine Brücke\n\nDer Rat baut eine Brücke. Sie kostet zwei Millionen Euro.",
                "Der Rat baut eine Brücke\n\nDie Brücke in Bonn kostet zwei Millionen Euro.",
            ),
            (
                "Council builds a bridge\n\nCouncil builds a bridge. It will cost two million euros.",
                "Council builds a bridge\n\nThe bridge in Leeds will cost two million euros.",
            ),
        ),
        headline,
    ),
    Rule(
        "STR006",
        "dateline",
        "warning",
        False,
        "Looks for the dateline of a wire story; its day may be one day off the publication date.",
        "Clients of an agency print the place and the day as they come.",
        (
            (
                "Der Rat tagt\n\n2026-10-20\n\nDer Rat in Bonn hat am Dienstag getagt.",
                "Der Rat tagt\n\n2026-10-20\n\nBONN (dpa) - Der Rat hat am Dienstag getagt.",
            ),
            (
                "Board meets\n\n2026-10-20\n\nLEEDS, Oct. 2 (Reuters) - The board met on Tuesday.",
                "Board meets\n\n2026-10-20\n\nLEEDS, Oct. 20 (Reuters) - The board met on Tuesday.",
            ),
        ),
        datelines,
        default=False,
    ),
)
