"""FIG008: is a list as long as announced?"""

from __future__ import annotations

import re
from bisect import bisect_left

from artinspect.article import Block
from artinspect.checks.model.context import Outcomes, Related, RuleContext, Violation
from artinspect.checks.model.rule import Example, Rule
from artinspect.checks.support.masking import figure_words, masked_pattern, masked_sentences, occurs
from artinspect.languages.schema.checks_figures import FigureChecks

# Larger numbers announce no list that follows, and longer items, in words, are clauses.
_LONGEST_LIST, _LONGEST_ITEM = 12, 6
_QUOTES = "„“”\"»«'‚‘"


def wrong_count(context: RuleContext) -> Outcomes:
    """Lists after a colon that are longer or shorter than announced."""
    words = figure_words(context)
    pattern = masked_pattern(words.lists)
    for masked in masked_sentences(context):
        for match in pattern.finditer(masked.text, 0, masked.second):
            figure = masked.figures[masked.index(match, "whole")]
            if (
                figure.kind != "count"
                or figure.value != int(figure.value)
                or not 2 <= figure.value <= _LONGEST_LIST
            ):
                continue
            listed = re.split(r"[.!?](?:\s|$)| [–—] ", masked.text[match.end() : masked.second])[0].strip()
            start = masked.source_offset(match.end() - 1) + 1
            below = _items_below(context, start) if not listed else []
            count = len(below) if below else _items(words, listed)
            if count and count != figure.value and figure.qualifier is None:
                end = min(start + len(listed) + 1, figure.sentence.end)
                side = (below[0].start, below[-1].end) if below else (start, end)
                yield Violation(
                    f"the list has {count} items",
                    figure.start,
                    figure.end,
                    (Related("the list", *side),),
                    {"announced": figure.value, "listed": float(count)},
                )


def _items_below(context: RuleContext, end: int) -> list[Block]:
    """The items of the list that follows a paragraph that ends here; none where there is no list."""
    blocks = context.article.blocks
    at = bisect_left(blocks, end, key=lambda block: block.end)
    if at + 1 >= len(blocks) or blocks[at].end != end or blocks[at + 1].group is None:
        return []
    return [block for block in blocks[at + 1 :] if block.group == blocks[at + 1].group]


def _items(words: FigureChecks, listed: str) -> int | None:
    """How many items a list has; None where that is open."""
    if not listed or listed[0] in _QUOTES or re.search("[#%:]", listed) or occurs(words.list_open, listed):
        return None
    if ";" in listed:
        return len(listed.split(";"))
    items = masked_pattern(words.list_joins).split(listed)
    last = masked_pattern(words.list_last).split(items[-1])
    if any(occurs(words.list_last, item) for item in items[:-1]) or len(last) != 2:
        return None
    items = [*items[:-1], *last]
    items = [item for item in items if item.strip()]
    return len(items) if all(len(item.split()) <= _LONGEST_ITEM for item in items) else None


RULE = Rule(
    code="FIG008",
    name="announced-count",
    family="figures",
    severity="warning",
    what="Counts the items of a list after a colon and compares the count with the number before it.",
    why="Often an item is cut and the number stays.",
    examples=(
        Example(
            bad="Sie nannte drei Gründe: Kosten und Personal.",
            good="Sie nannte zwei Gründe: Kosten und Personal.",
        ),
        Example(
            bad="She named four priorities: schools, crime and housing.",
            good="She named three priorities: schools, crime and housing.",
        ),
    ),
    check=wrong_count,
)
