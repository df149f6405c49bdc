"""What a stated change says of the two values beside it."""

from __future__ import annotations

from artinspect.checks.model.context import Related, RuleContext
from artinspect.checks.support.intervals import Interval, interval_of
from artinspect.checks.support.masking import PERCENT, masked_pattern
from artinspect.checks.support.value_pairs import Pair
from artinspect.results import Figure

# How far after a pair such words may stand, in characters.
_CUE_REACH = 60


def says_otherwise(context: RuleContext, pair: Pair, words: str) -> bool:
    """Whether the clauses of a pair hold words that leave open what is compared."""
    masked = pair.masked
    begin, end = pair.spans
    start = masked.second if begin >= masked.second else 0
    return masked_pattern(words).search(masked.text, start, end + _CUE_REACH) is not None


def are_points(pair: Pair, stated: Figure) -> bool:
    """Whether the stated number is the difference of two percentages."""
    difference = abs(pair.after.value - pair.before.value)
    is_share = pair.after.unit == PERCENT and pair.before.value <= 100
    return is_share and difference > 0 and interval_of(stated).meets(Interval(difference, difference))


def related_values(pair: Pair) -> tuple[Related, ...]:
    """Both values of a pair, for a finding to point at."""
    return (
        Related("the value before", pair.before.start, pair.before.end),
        Related("the value after", pair.after.start, pair.after.end),
    )
