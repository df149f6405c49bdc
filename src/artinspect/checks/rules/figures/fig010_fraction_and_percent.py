"""FIG010: is a fraction the same as its percentage?"""

from __future__ import annotations

from dataclasses import replace

from artinspect.checks.model.context import Outcomes, Related, RuleContext, Violation
from artinspect.checks.model.rule import Example, Rule
from artinspect.checks.support.intervals import Interval, interval_of
from artinspect.checks.support.masking import PERCENT, MaskedSentence, figure_words, masked_pattern, neighbours
from artinspect.results import Figure

# How loosely fractions are meant, as shares of their value: plain ones, with `about`, with a bound (`fast ein
# Drittel`), and percentages with a qualifier.
_PLAIN, _ABOUT, _QUALIFIED, _NARROW = 0.08, 0.1, 0.14, 0.03
# Half a percentage point for fractions of a percentage given in whole ones.
_POINTS = 0.5
# As much of the text after both is looked at, in characters.
_REACH = 60


def fraction_and_percent(context: RuleContext) -> Outcomes:
    """A fraction, or a count of a count, and the percentage that explains it, if they differ."""
    words = figure_words(context)
    cues, joins, ends = (
        masked_pattern(p) for p in (words.apposition_cues, words.appositions, words.apposition_ends)
    )
    for masked, i, one, other in neighbours(context):
        percent = other if other.unit == PERCENT else one
        share, size = _share(context, masked, i, one, other)
        if share is None or percent.unit != PERCENT or percent.value_max is not None or one.unit == other.unit:
            continue
        gap = masked.between(i, i + 1)
        if not cues.fullmatch(gap) and not (joins.fullmatch(gap) and ends.match(masked.after(i + 1, _REACH))):
            continue
        said = Interval(share.low * 100 - _POINTS, share.high * 100 + _POINTS)
        if not said.meets(_stated(percent)):
            yield Violation(
                f"that is about {size * 100:.3g} percent",
                percent.start,
                percent.end,
                (
                    Related(
                        "the same share", *((one.start, one.end) if percent is other else (other.start, other.end))
                    ),
                ),
                {"share": size, "percent": percent.value},
            )


def _share(
    context: RuleContext, masked: MaskedSentence, index: int, one: Figure, other: Figure
) -> tuple[Interval | None, float]:
    """The part that is stated next to a percentage: a fraction, or a count of a count (`20 der 80 Befragten`)."""
    fraction = one if other.unit == PERCENT else other
    if fraction.kind == "ratio" and fraction.unit != PERCENT and 0 < fraction.value < 1:
        return interval_of_share(fraction), fraction.value
    if fraction is not one or one.kind != "count":
        return None, 0.0
    part, whole = (masked.figures[index - 1] if index else one), one
    if one.of is not None:
        part, whole = one, context.figures[one.of]
    elif not masked_pattern(figure_words(context).out_of).fullmatch(
        masked.between(index - 1, index) if index else ""
    ):
        return None, 0.0
    if (
        part is whole
        or whole.kind != "count"
        or part.sentence != whole.sentence
        or not 0 < part.value < whole.value
    ):
        return None, 0.0
    size = part.value / whole.value
    return Interval(size, size), size


def interval_of_share(figure: Figure) -> Interval:
    """A fraction as loosely as it is meant, more so where its qualifier allows (`fast ein Drittel`)."""
    exact = Interval(figure.value, figure.value)
    if figure.qualifier in ("almost", "less_than", "at_most"):
        return Interval(figure.value * (1 - _QUALIFIED), figure.value)
    if figure.qualifier in ("more_than", "at_least"):
        return Interval(figure.value, figure.value * (1 + _QUALIFIED))
    return exact.widened(_ABOUT if figure.qualifier else _PLAIN)


def _stated(percent: Figure) -> Interval:
    """A percentage, which is meant narrowly also where it is qualified."""
    exact = interval_of(replace(percent, qualifier=None))
    return exact.widened(_NARROW) if percent.qualifier else exact


RULE = Rule(
    code="FIG010",
    name="fraction-and-percent",
    family="figures",
    severity="error",
    what="Compares a fraction, such as one in four, with the percentage given for it.",
    why="Both state the same value, so one of them must be wrong.",
    examples=(
        Example(
            bad="Das tut jeder Vierte, also 40 Prozent.",
            good="Das tut jeder Vierte, also 25 Prozent.",
        ),
        Example(
            bad="It was one in four, or 40%.",
            good="It was one in four, or 25%.",
        ),
    ),
    check=fraction_and_percent,
)
