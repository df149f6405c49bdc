"""FIG005: are percentage points called percent?"""

from __future__ import annotations

from artinspect.checks.model.context import Outcomes, RuleContext, Violation
from artinspect.checks.model.rule import Example, Rule
from artinspect.checks.support.intervals import Interval, interval_of
from artinspect.checks.support.value_changes import are_points, related_values
from artinspect.checks.support.value_pairs import pairs, stated_changes

# Where a percentage is the difference of two shares it must be so near, in points, to be their relative change.
_SHARE_SLACK = 0.05


def percent_for_points(context: RuleContext) -> Outcomes:
    """Percent where percentage points are meant."""
    for pair in pairs(context):
        for stated in stated_changes(context, pair):
            relative = abs(pair.after.value / pair.before.value - 1) * 100
            other = abs(pair.before.value / pair.after.value - 1) * 100
            if not pair.is_ordered and interval_of(stated).meets(Interval(other, other)):
                continue
            is_relative = interval_of(stated).meets(Interval(relative - _SHARE_SLACK, relative + _SHARE_SLACK))
            if are_points(pair, stated) and not is_relative:
                yield Violation(
                    "the difference between two shares is in percentage points, not percent",
                    stated.start,
                    stated.end,
                    related_values(pair),
                    {"stated": stated.value, "before": pair.before.value, "after": pair.after.value},
                )


RULE = Rule(
    code="FIG005",
    name="percentage-points",
    family="figures",
    severity="error",
    what="Finds percent where the number is the difference of two shares, which are percentage points.",
    why="A rise from 3 to 5 percent is two percentage points, but 67 percent.",
    examples=(
        Example(
            bad="Die Quote stieg von 3 auf 5 Prozent, ein Plus von 2 Prozent.",
            good="Die Quote stieg von 3 auf 5 Prozent, ein Plus von 2 Prozentpunkten.",
        ),
        Example(
            bad="The rate rose from 3% to 5%, a 2 percent increase.",
            good="The rate rose from 3% to 5%, an increase of 2 percentage points.",
        ),
    ),
    check=percent_for_points,
)
