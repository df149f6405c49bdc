"""TIM004: is a day named by `today` or its like?"""

from __future__ import annotations

from artinspect.checks.model.context import Outcomes, RuleContext, Violation
from artinspect.checks.model.rule import Example, Rule
from artinspect.checks.support.dates import patterns, time_words
from artinspect.checks.support.masking import masked_pattern

# How far around the word its context is looked at, in characters.
_REACH = 30


def relative_day(context: RuleContext) -> Outcomes:
    """`Today` and its like, outside quotations and headlines."""
    text, words = context.article.text, time_words(context)
    before, after = (masked_pattern(p) for p in (words.nowadays_before, words.nowadays_after))
    for pattern in patterns(context.article.language.reading, "relative_days"):
        for block in context.article.blocks:
            for match in pattern.finditer(text, block.start, block.end):
                start, end = match.span()
                is_nowadays = before.search(text[max(block.start, start - _REACH) : start])
                is_nowadays = is_nowadays or after.match(text[end : min(block.end, end + _REACH)])
                if not is_nowadays and not context.article.is_quoted(start):
                    yield Violation("readers on a later day cannot know which day this is", start, end)


RULE = Rule(
    code="TIM004",
    name="relative-day",
    family="time",
    severity="warning",
    default=False,
    what="Finds words like today and tomorrow in texts that are read at any time.",
    why="Someone who reads the text a year later does not know which day is meant.",
    examples=(
        Example(
            bad="Die Ausstellung öffnet morgen.",
            good="Die Ausstellung öffnet am 3. Mai 2026.",
        ),
        Example(
            bad="The exhibition opens tomorrow.",
            good="The exhibition opens on May 3, 2026.",
        ),
    ),
    check=relative_day,
)
