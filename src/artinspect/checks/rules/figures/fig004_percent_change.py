"""FIG004: does a stated change fit the values before and after?"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from math import hypot

from artinspect.checks.model.context import Outcomes, RuleContext, Violation
from artinspect.checks.model.rule import Example, Rule
from artinspect.checks.support.intervals import Interval, interval_of, step_of
from artinspect.checks.support.masking import figure_words, masked_pattern
from artinspect.checks.support.value_changes import are_points, related_values, says_otherwise
from artinspect.checks.support.value_pairs import Pair, pairs, stated_changes
from artinspect.results import Figure

# Half a percentage point more than rounding explains: newspapers round what was rounded before.
_SLACK_POINTS = 0.5
# `doubled` is said of what is nearly so.
_MULTIPLE_SLACK = 0.2
# Fractions (`a third more`) are meant loosely, by a tenth of their value.
_FRACTION_SLACK = 0.1


def _relative(pair: Pair) -> Interval:
    """By how many percent the values differ, without sign; from 0 if rounding leaves open whether they do."""
    # `from 3 to 3.5 percent`: the one is as exact as the other.
    step = min(step_of(pair.before), step_of(pair.after))
    before, after = interval_of(pair.before, step), interval_of(pair.after, step)
    if before.low <= 0:
        return Interval(0, float("inf"))
    if pair.before.qualifier is pair.after.qualifier is None:
        # Both are hardly rounded by the most that is possible.
        ratio = pair.after.value / pair.before.value
        error = 100 * ratio * hypot(*((i.high - i.low) / (i.high + i.low) for i in (before, after)))
        change = abs(ratio - 1) * 100
        return Interval(max(0, change - error), change + error)
    low, high = (after.low / before.high - 1) * 100, (after.high / before.low - 1) * 100
    return (
        Interval(low, high) if low >= 0 else Interval(-high, -low) if high <= 0 else Interval(0, max(-low, high))
    )


def _fits(pair: Pair, stated: Figure) -> bool:
    low, high = _relative(pair)
    slack = max(0.0, _SLACK_POINTS - (high - low) / 2)
    return Interval(low - slack, high + slack).meets(_said(stated))


def _said(stated: Figure) -> Interval:
    """What a stated change may be: fractions are meant loosely."""
    return interval_of(stated).widened(_FRACTION_SLACK if stated.kind == "ratio" else 0)


def wrong_percent_change(context: RuleContext) -> Outcomes:
    """Percentages and multiples that aren't the change of the two values beside them."""
    words = figure_words(context)
    told = list(pairs(context))
    values = {figure.start for pair in told for figure in (pair.before, pair.after)}
    for pair in told:
        if says_otherwise(context, pair, words.other_bases):
            continue
        yield from _multiples(context, pair)
        stated = [figure for figure in stated_changes(context, pair) if figure.start not in values]
        if len(stated) != 1 or are_points(pair, stated[0]) or _fits(pair, stated[0]):
            continue
        if not pair.is_ordered and _fits(replace(pair, before=pair.after, after=pair.before), stated[0]):
            continue
        real = round(abs(pair.after.value / pair.before.value - 1) * 100, 1)
        yield Violation(
            f"the two values differ by {real:g} percent",
            stated[0].start,
            stated[0].end,
            related_values(pair),
            {
                "stated": stated[0].value,
                "before": pair.before.value,
                "after": pair.after.value,
                "change": real,
            },
        )


def _multiples(context: RuleContext, pair: Pair) -> Iterator[Violation]:
    """`verdoppelte sich von 400 auf 500`."""
    if not pair.is_ordered:
        return
    begin, end = (pair.masked.second if pair.spans[0] >= pair.masked.second else 0), pair.clause[1]
    before, after = interval_of(pair.before), interval_of(pair.after)
    for place, figure in zip(pair.masked.places, pair.masked.figures, strict=True):
        is_verb = begin <= place < end and masked_pattern(figure_words(context).multiples).match(
            figure.number.text
        )
        if is_verb and not before.times(figure.value).widened(_MULTIPLE_SLACK).meets(after):
            yield Violation(
                f"the second value is {pair.after.value / pair.before.value:.2g} times the first",
                figure.start,
                figure.end,
                related_values(pair),
                {"before": pair.before.value, "after": pair.after.value, "stated": figure.value},
            )


RULE = Rule(
    code="FIG004",
    name="percent-change",
    family="figures",
    severity="error",
    what="Compares a stated percent change with the two values next to it.",
    why="It is the arithmetic error that newspapers correct most often.",
    examples=(
        Example(
            bad="Der Umsatz stieg von 40 auf 52 Millionen Euro, ein Plus von 20 Prozent.",
            good="Der Umsatz stieg von 40 auf 52 Millionen Euro, ein Plus von 30 Prozent.",
        ),
        Example(
            bad="Sales rose from $40m to $52m, a 20% increase.",
            good="Sales rose from $40m to $52m, a 30% increase.",
        ),
    ),
    check=wrong_percent_change,
)
