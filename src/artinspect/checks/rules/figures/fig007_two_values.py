"""FIG007: is there one number of dead or injured people?"""

from __future__ import annotations

import re

from artinspect.checks.model.context import Outcomes, Related, RuleContext, Violation
from artinspect.checks.model.rule import Example, Rule
from artinspect.checks.support.headline_numbers import tells_fate
from artinspect.checks.support.masking import figure_words


def two_values(context: RuleContext) -> Outcomes:
    """Two different numbers of people with the same fate, in sentences that no word sets apart."""
    words = figure_words(context)
    title = context.article.title
    for fate in words.fates[:2]:
        counted = [
            f
            for f in context.figures
            if f.kind == "count" and f.of is None and not f.vague and f.qualifier is None and f.value_max is None
            and not (title and title.start <= f.start < title.end) and not context.article.is_quoted(f.start)
            and tells_fate(f, fate, context) and not re.search(words.updates, f.sentence.text, re.I)
        ]  # fmt: skip
        if (
            len(counted) == 2
            and counted[0].value != counted[1].value
            and counted[0].sentence != counted[1].sentence
        ):
            yield Violation(
                "the text gives a different number for the same thing",
                counted[1].start,
                counted[1].end,
                (Related("the other number", counted[0].start, counted[0].end),),
                {"first": counted[0].value, "second": counted[1].value},
            )


RULE = Rule(
    code="FIG007",
    name="two-values",
    family="figures",
    severity="info",
    what="Finds two different numbers of dead or of injured people in the text.",
    why="Updated reports often keep an old number somewhere.",
    examples=(
        Example(
            bad="Bei dem Brand wurden zwölf Menschen verletzt.\n\nDie 14 Verletzten kamen in Kliniken.",
            good="Bei dem Brand wurden 14 Menschen verletzt.\n\nDie 14 Verletzten kamen in Kliniken.",
        ),
        Example(
            bad="Twelve people were injured in the fire.\n\nThe 14 injured were taken to hospital.",
            good="Fourteen people were injured in the fire.\n\nThe 14 injured were taken to hospital.",
        ),
    ),
    check=two_values,
)
