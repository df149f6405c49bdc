"""FIG013: does the text give the value of the headline for the same thing?"""

from __future__ import annotations

from artinspect.checks.model.context import Outcomes, Related, RuleContext, Violation
from artinspect.checks.model.rule import Example, Rule
from artinspect.checks.support.headline_numbers import missing_in_text

# More places of the text would not help the reader of a finding.
_MOST_RELATED = 5


def contradicted_number(context: RuleContext) -> Outcomes:
    """A number of the headline, if the text counts the same thing but never gives that number."""
    for figure, same in missing_in_text(context):
        if same:
            yield Violation(
                "this number does not occur in the text",
                figure.start,
                figure.end,
                tuple(Related("what the text gives", f.start, f.end) for f in same[:_MOST_RELATED]),
                {"title": figure.value, "text": same[0].value},
            )


RULE = Rule(
    code="FIG013",
    name="headline-number",
    family="figures",
    severity="error",
    what="Compares a number in the headline with the number that the text gives for the same thing.",
    why="Often the text is updated and the headline is not.",
    examples=(
        Example(
            bad="14 Verletzte bei Brand in Köln\n\nBei dem Brand in Köln sind zwölf Menschen verletzt worden.",
            good="Zwölf Verletzte bei Brand in Köln\n\nBei dem Brand in Köln sind zwölf Menschen verletzt worden.",
        ),
        Example(
            bad="Bakery closes with 300 jobs gone\n\nThe bakery in Leeds cuts 280 jobs on Monday.",
            good="Bakery closes with 280 jobs gone\n\nThe bakery in Leeds cuts 280 jobs on Monday.",
        ),
    ),
    check=contradicted_number,
)
