"""FIG001: does the text give the numbers of the headline?"""

from __future__ import annotations

from artinspect.checks.model.context import Outcomes, RuleContext, Skip, Violation
from artinspect.checks.model.rule import Example, Rule
from artinspect.checks.support.headline_numbers import missing_in_text

# `7 tips` announces a list, and a text can show a small number without stating it.
_LARGEST_LIST = 12


def missing_number(context: RuleContext) -> Outcomes:
    """A number of the title that the text never gives, nor another of the same thing."""
    if context.article.title is None:
        yield Skip("the article has no headline")
    for figure, same in missing_in_text(context):
        if not same and (figure.value > _LARGEST_LIST or figure.kind != "count"):
            yield Violation("this number does not occur in the text", figure.start, figure.end)


RULE = Rule(
    code="FIG001",
    name="headline-number-missing",
    family="figures",
    severity="warning",
    what="Looks in the text for the amounts and the counts above 12 of the headline, also as a sum of others.",
    why="Readers look for the headline's number in the text.",
    examples=(
        Example(
            bad="300 Stellen fallen weg\n\nDas Werk in Köln schließt.",
            good="300 Stellen fallen weg\n\nEs streicht 300 Jobs.",
        ),
        Example(
            bad="300 jobs gone\n\nThe plant in Leeds closes.",
            good="300 jobs gone\n\nThe plant in Leeds cuts 300 posts.",
        ),
    ),
    check=missing_number,
)
