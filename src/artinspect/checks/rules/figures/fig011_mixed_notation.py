"""FIG011: are thousands parted by one mark throughout?"""

from __future__ import annotations

import re

from artinspect.checks.model.context import Outcomes, Related, RuleContext, Violation
from artinspect.checks.model.rule import Example, Rule
from artinspect.checks.support.masking import figure_words, masked_pattern

# As much of the text beside a number is looked at, in characters.
_NEAR = 20
# A number whose thousands are parted by one mark, and no decimal fraction of more digits.
_GROUPED = re.compile(r"(?<![\w.,:/’'-])([1-9]\d{0,2})([.,])(\d{3})(?![\d:/-]|[.,]\d)")


def mixed_notation(context: RuleContext) -> Outcomes:
    """Amounts whose thousands are parted by another mark than those of others."""
    found: dict[str, list[re.Match[str]]] = {".": [], ",": []}
    for block in context.article.blocks:
        for match in _GROUPED.finditer(context.article.text, block.start, block.end):
            if _is_amount(context, match) and not context.article.is_quoted(match.start()):
                found[match[2]].append(match)
    if found["."] and found[","]:
        rare = min(found.values(), key=len)
        common = found["." if rare is found[","] else ","]
        yield Violation(
            "thousands are separated by a different mark elsewhere",
            rare[0].start(),
            rare[0].end(),
            (Related("the other mark", common[0].start(), common[0].end()),),
        )


def _is_amount(context: RuleContext, number: re.Match[str]) -> bool:
    """Whether a number with a mark is one of money or things by the words beside it."""
    words, text = figure_words(context), context.article.text
    before = text[max(0, number.start() - _NEAR) : number.start()]
    counts = masked_pattern(words.marks_after).match(text[number.end() : number.end() + _NEAR])
    return bool(counts or before.strip()[-1:] in ("$", "€", "£")) and not masked_pattern(
        words.marks_before
    ).search(before)


RULE = Rule(
    code="FIG011",
    name="mixed-notation",
    family="figures",
    severity="warning",
    what="Finds amounts whose thousands are separated by a point in one place and by a comma in another.",
    why="Readers take one of them for a decimal mark.",
    examples=(
        Example(
            bad="Der Kurs kostet 1,250 Euro, die Reise 3.400 Euro.",
            good="Der Kurs kostet 1.250 Euro, die Reise 3.400 Euro.",
        ),
        Example(
            bad="The course costs 1.250 euros, the trip 3,400 euros.",
            good="The course costs 1,250 euros, the trip 3,400 euros.",
        ),
    ),
    check=mixed_notation,
)
