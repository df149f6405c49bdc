"""FIG006: do words of rising and falling fit the values?"""

from __future__ import annotations

from artinspect.checks.model.context import Outcomes, RuleContext, Violation
from artinspect.checks.model.rule import Example, Rule
from artinspect.checks.support.intervals import interval_of
from artinspect.checks.support.masking import figure_words
from artinspect.checks.support.value_changes import related_values, says_otherwise
from artinspect.checks.support.value_pairs import direction, pairs
from artinspect.results import Figure


def wrong_direction(context: RuleContext) -> Outcomes:
    """Words of rising beside values that fall, and the other way round."""
    words = figure_words(context)
    for pair in pairs(context):
        said = direction(context, pair) if pair.is_ordered else None
        if said is None or says_otherwise(context, pair, words.other_directions):
            continue
        rises = said["up"] is not None
        if _is_less(pair.after, pair.before) if rises else _is_less(pair.before, pair.after):
            start = pair.masked.source_offset(said.start())
            yield Violation(
                f"{said[0]!r} does not fit the values, which {'fall' if rises else 'rise'}",
                start,
                start + len(said[0]),
                related_values(pair),
                {"before": pair.before.value, "after": pair.after.value},
            )


def _is_less(one: Figure, other: Figure) -> bool:
    """Whether one value is below another. Rounding keeps the order, so that points do where both are plain."""
    if one.qualifier or other.qualifier:
        return interval_of(one).high < interval_of(other).low
    return one.value < other.value


RULE = Rule(
    code="FIG006",
    name="direction",
    family="figures",
    severity="error",
    what="Compares verbs of rising and falling with the values before and after.",
    why="Values are easily swapped when a sentence is rewritten.",
    examples=(
        Example(
            bad="Der Umsatz sank von 40 auf 52 Millionen Euro.",
            good="Der Umsatz stieg von 40 auf 52 Millionen Euro.",
        ),
        Example(
            bad="Sales fell from 40 to 52 million.",
            good="Sales rose from 40 to 52 million.",
        ),
    ),
    check=wrong_direction,
)
