"""SRC001: is a source named for a figure?"""

from __future__ import annotations

from artinspect.checks.model.context import Outcomes, RuleContext, Violation
from artinspect.checks.model.rule import Example, Rule
from artinspect.checks.support.sources import _PERCENT, figures_in, pattern_of, prose_blocks, words_pattern


def figure_without_source(context: RuleContext) -> Outcomes:
    """Percentages and numbers of victims in paragraphs that name no source, and the one before neither."""
    article = context.article
    attributed = words_pattern(context, "attributions")
    casualties = pattern_of(article.language.reading, "casualties")
    sourced_before = False
    for block in prose_blocks(context):
        sourced = attributed.search(article.text, block.start, block.end) is not None
        told = next(
            (
                f
                for f in figures_in(context, block)
                if not f.vague and (f.unit == _PERCENT or (f.kind == "count" and casualties.search(f.text)))
            ),
            None,
        )
        if told and not sourced and not sourced_before:
            yield Violation("no source is named for this figure", told.start, told.end)
        sourced_before = sourced


RULE = Rule(
    code="SRC001",
    name="figure-source",
    family="sources",
    severity="info",
    default=False,
    what="Looks for a source of percentages and numbers of victims in the same paragraph and the one before.",
    why="Readers want to know where a number comes from.",
    examples=(
        Example(
            bad="62 Prozent der Jugendlichen schlafen schlecht.",
            good="62 Prozent der Jugendlichen schlafen schlecht, wie die Krankenkasse am Montag mitteilte.",
        ),
        Example(
            bad="62% of teenagers sleep badly.",
            good="62% of teenagers sleep badly, the insurer said on Monday.",
        ),
    ),
    check=figure_without_source,
)
