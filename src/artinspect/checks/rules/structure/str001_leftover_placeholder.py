"""STR001: was a placeholder or an editor's note left in the text?"""

from __future__ import annotations

from artinspect.checks.model.context import Outcomes, RuleContext, Violation
from artinspect.checks.model.rule import Example, Rule
from artinspect.checks.support.placeholders import placeholder_spans


def leftover_placeholders(context: RuleContext) -> Outcomes:
    """What an editor left in the text for later."""
    for start, end in placeholder_spans(context):
        yield Violation("left over from editing", start, end)


RULE = Rule(
    code="STR001",
    name="leftover-placeholder",
    family="structure",
    severity="error",
    what="Finds placeholders and editor's notes that were left in the text.",
    why="They are meant to be replaced, and authors overlook them in a text they know well.",
    examples=(
        Example(
            bad="Der Umbau kostet XXXX Euro.",
            good="Der Umbau kostet 40.000 Euro.",
        ),
        Example(
            bad="The mayor, [check name], resigned.",
            good="The mayor, Anna Miller, resigned.",
        ),
    ),
    check=leftover_placeholders,
)
