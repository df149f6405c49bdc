"""FIG: does a change fit the values before and after? Compared are the intervals that their rounding means."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from math import hypot

from artinspect.checks.context import Outcomes, Related, RuleContext, Violation
from artinspect.checks.intervals import Interval, interval_of, step_of
from artinspect.checks.masking import PERCENT, compile_pattern, figure_words
from artinspect.checks.pairs import Pair, direction, pairs, stated_changes
from artinspect.checks.rule import Rule
from artinspect.results import Figure

# Half a percentage point more than rounding explains: newspapers round what was rounded before.
_SLACK_POINTS = 0.5
# `doubled` is said of what is nearly so.
_MULTIPLE_SLACK = 0.2
_FRACTION_SLACK = 0.1
# Where a percentage is the difference of two shares it must be so near, in points, to be their relative change.
_SHARE_SLACK = 0.05
_CUE_REACH = 60


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


def _says_otherwise(context: RuleContext, pair: Pair, words: str) -> bool:
    """Whether the clauses of a pair hold words that leave open what is compared."""
    masked = pair.masked
    begin, end = pair.spans
    start = masked.second if begin >= masked.second else 0
    return compile_pattern(words).search(masked.text, start, end + _CUE_REACH) is not None


def _are_points(pair: Pair, stated: Figure) -> bool:
    """Whether the stated number is the difference of two percentages."""
    difference = abs(pair.after.value - pair.before.value)
    is_share = pair.after.unit == PERCENT and pair.before.value <= 100
    return is_share and difference > 0 and interval_of(stated).meets(Interval(difference, difference))


def _fits(pair: Pair, stated: Figure) -> bool:
    low, high = _relative(pair)
    slack = max(0.0, _SLACK_POINTS - (high - low) / 2)
    return Interval(low - slack, high + slack).meets(_said(stated))


def _said(stated: Figure) -> Interval:
    """What a stated change may be: fractions are meant loosely."""
    return interval_of(stated).widened(_FRACTION_SLACK if stated.kind == "ratio" else 0)


def _sides(pair: Pair) -> tuple[Related, ...]:
    return (
        Related("the value before", pair.before.start, pair.before.end),
        Related("the value after", pair.after.start, pair.after.end),
    )


def changes(context: RuleContext) -> Outcomes:
    """Percentages and multiples that aren't the change of the two values beside them."""
    words = figure_words(context)
    told = list(pairs(context))
    values = {figure.start for pair in told for figure in (pair.before, pair.after)}
    for pair in told:
        if _says_otherwise(context, pair, words.other_bases):
            continue
        yield from _multiples(context, pair)
        stated = [figure for figure in stated_changes(context, pair) if figure.start not in values]
        if len(stated) != 1 or _are_points(pair, stated[0]) or _fits(pair, stated[0]):
            continue
        if not pair.is_ordered and _fits(replace(pair, before=pair.after, after=pair.before), stated[0]):
            continue
        real = round(abs(pair.after.value / pair.before.value - 1) * 100, 1)
        yield Violation(
            f"the two values differ by {real:g} percent",
            stated[0].start,
            stated[0].end,
            _sides(pair),
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
        is_verb = begin <= place < end and compile_pattern(figure_words(context).multiples).match(
            figure.number.text
        )
        if is_verb and not before.times(figure.value).widened(_MULTIPLE_SLACK).meets(after):
            yield Violation(
                f"the second value is {pair.after.value / pair.before.value:.2g} times the first",
                figure.start,
                figure.end,
                _sides(pair),
                {"before": pair.before.value, "after": pair.after.value, "stated": figure.value},
            )


def points(context: RuleContext) -> Outcomes:
    """Percent where percentage points are meant."""
    for pair in pairs(context):
        for stated in stated_changes(context, pair):
            relative = abs(pair.after.value / pair.before.value - 1) * 100
            other = abs(pair.before.value / pair.after.value - 1) * 100
            if not pair.is_ordered and interval_of(stated).meets(Interval(other, other)):
                continue
            is_relative = interval_of(stated).meets(Interval(relative - _SHARE_SLACK, relative + _SHARE_SLACK))
            if _are_points(pair, stated) and not is_relative:
                yield Violation(
                    "the two shares differ by so many percentage points, not percent",
                    stated.start,
                    stated.end,
                    _sides(pair),
                    {"stated": stated.value, "before": pair.before.value, "after": pair.after.value},
                )


def directions(context: RuleContext) -> Outcomes:
    """Words of rising beside values that fall, and the other way round."""
    words = figure_words(context)
    for pair in pairs(context):
        said = direction(context, pair) if pair.is_ordered else None
        if said is None or _says_otherwise(context, pair, words.other_directions):
            continue
        rises = said["up"] is not None
        if _is_less(pair.after, pair.before) if rises else _is_less(pair.before, pair.after):
            start = pair.masked.source_offset(said.start())
            yield Violation(
                f"{said[0]!r} does not fit the values, which {'fall' if rises else 'rise'}",
                start,
                start + len(said[0]),
                _sides(pair),
                {"before": pair.before.value, "after": pair.after.value},
            )


def _is_less(one: Figure, other: Figure) -> bool:
    """Whether one value is below another. Rounding keeps the order, so that points do where both are plain."""
    if one.qualifier or other.qualifier:
        return interval_of(one).high < interval_of(other).low
    return one.value < other.value


RULES = (
    Rule(
        "FIG004",
        "percent-change",
        "error",
        False,
        "Compares a stated percent change with the two values beside it.",
        "It is the most common slip in reckoning that newspapers correct.",
        (
            (
                "Der Umsatz stieg von 40 auf 52 Millionen Euro, ein Plus von 20 Prozent.",
                "Der Umsatz stieg von 40 auf 52 Millionen Euro, ein Plus von 30 Prozent.",
            ),
            ("Sales rose from $40m to $52m, a 20% increase.", "Sales rose from $40m to $52m, a 30% increase."),
        ),
        changes,
    ),
    Rule(
        "FIG005",
        "percentage-points",
        "error",
        False,
        "Finds percent where the number is the difference of two shares, which are percentage points.",
        "From 3 to 5 percent are two points, but two thirds more.",
        (
            (
                "Die Quote stieg von 3 auf 5 Prozent, ein Plus von 2 Prozent.",
                "Die Quote stieg von 3 auf 5 Prozent, ein Plus von 2 Prozentpunkten.",
            ),
            (
                "The rate rose from 3% to 5%, a 2 percent increase.",
                "The rate rose from 3% to 5%, an increase of 2 percentage points.",
            ),
        ),
        points,
    ),
    Rule(
        "FIG006",
        "direction",
        "error",
        False,
        "Compares verbs of rising and falling with the values before and after.",
        "Values change places easily when a sentence is turned round.",
        (
            ("Der Umsatz sank von 40 auf 52 Millionen Euro.", "Der Umsatz stieg von 40 auf 52 Millionen Euro."),
            ("Sales fell from 40 to 52 million.", "Sales rose from 40 to 52 million."),
        ),
        directions,
    ),
)
