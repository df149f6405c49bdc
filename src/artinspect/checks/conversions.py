"""FIG: is what is said twice, in two units or notations, the same?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from artinspect.checks.context import Outcomes, Related, RuleContext, Violation
from artinspect.checks.intervals import Interval, interval_of
from artinspect.checks.masking import PERCENT, MaskedSentence, compile_pattern, figure_words, masked_sentences
from artinspect.checks.rule import Rule
from artinspect.results import Figure

_CONVERSION_TOLERANCE = 0.1
_FRACTION_TOLERANCE, _QUALIFIED, _NARROW = 0.08, 0.14, 0.03
# Half a percentage point for fractions of a percentage given in whole ones.
_POINTS = 0.5
_FREEZING, _FAHRENHEIT_STEP = 32, 1.8
_REACH, _NEAR = 60, 20

# Unit -> what it measures and how many of the base unit it is; where two units bear one name, of both.
_UNITS: dict[str, tuple[str, tuple[float, ...]]] = {
    "millimeter": ("length", (0.001,)), "centimeter": ("length", (0.01,)), "meter": ("length", (1.0,)),
    "kilometer": ("length", (1000.0,)), "inch": ("length", (0.0254,)), "foot": ("length", (0.3048,)),
    "yard": ("length", (0.9144,)), "mile": ("length", (1609.344,)), "nautical-mile": ("length", (1852.0,)),
    "gram": ("mass", (0.001,)), "kilogram": ("mass", (1.0,)), "pound": ("mass", (0.4536, 0.5)),
    "ounce": ("mass", (0.02835,)), "ounce-troy": ("mass", (0.0311,)), "stone": ("mass", (6.35,)),
    "tonne": ("mass", (1000.0,)), "metric-ton": ("mass", (1000.0,)), "ton": ("mass", (907.2, 1016.0, 1000.0)),
    "square-meter": ("area", (1.0,)), "square-kilometer": ("area", (1e6,)), "square-mile": ("area", (2.59e6,)),
    "square-foot": ("area", (0.0929,)), "square-yard": ("area", (0.836,)), "hectare": ("area", (1e4,)),
    "acre": ("area", (4046.86,)), "liter": ("volume", (1.0,)), "milliliter": ("volume", (0.001,)),
    "gallon": ("volume", (3.785, 4.546)), "gallon-imperial": ("volume", (4.546,)), "barrel": ("volume", (158.99,)),
    "cubic-meter": ("volume", (1000.0,)), "cubic-foot": ("volume", (28.317,)), "hectoliter": ("volume", (100.0,)),
    "pint": ("volume", (0.473, 0.568)), "quart": ("volume", (0.946, 1.137)),
    "kilometer-per-hour": ("speed", (1.0,)), "mile-per-hour": ("speed", (1.609344,)), "knot": ("speed", (1.852,)),
    "meter-per-second": ("speed", (3.6,)), "horsepower": ("power", (0.7355, 0.7457)), "watt": ("power", (0.001,)),
    "kilowatt": ("power", (1.0,)), "megawatt": ("power", (1000.0,)), "gigawatt": ("power", (1e6,)),
    "kilowatt-hour": ("energy", (1.0,)), "megawatt-hour": ("energy", (1000.0,)),
    "gigawatt-hour": ("energy", (1e6,)), "kilojoule": ("food energy", (1.0,)),
    "kilocalorie": ("food energy", (4.184,)), "second": ("time", (1.0,)), "minute": ("time", (60.0,)),
    "hour": ("time", (3600.0,)),
}  # fmt: skip


def _beside(context: RuleContext) -> Iterator[tuple[MaskedSentence, int, Figure, Figure]]:
    """Neighbouring figures of one sentence, outside quotations."""
    for masked in masked_sentences(context):
        for i, (one, other) in enumerate(pairwise(masked.figures)):
            if masked.places[i + 1] < masked.second:
                yield masked, i, one, other


def conversions(context: RuleContext) -> Outcomes:
    """Measures that are another length, weight, area, speed or temperature than the ones they explain."""
    joins = compile_pattern(figure_words(context).conversions)
    for masked, i, one, other in _beside(context):
        if not joins.fullmatch(masked.between(i, i + 1)) or one.per != other.per:
            continue
        right = (
            _temperature(one, other)
            if {one.unit, other.unit} == {"celsius", "fahrenheit"}
            else _length(one, other)
        )
        if right is not None:
            yield Violation(
                f"{one.text} are {right:.3g} {other.unit}",
                other.start,
                other.end,
                (Related("the same measure", one.start, one.end),),
                {"stated": other.value, "converted": right},
            )


def _length(one: Figure, other: Figure) -> float | None:
    """What the first figure is in the unit of the second, where both measure the same and differ."""
    first, second = _UNITS.get(one.unit or ""), _UNITS.get(other.unit or "")
    if first is None or second is None or one.unit == other.unit or first[0] != second[0]:
        return None
    half = _CONVERSION_TOLERANCE / 2
    for factor in first[1]:
        a = interval_of(one).times(factor).widened(half)
        if any(a.meets(interval_of(other).times(f).widened(half)) for f in second[1]):
            return None
    return one.value * first[1][0] / second[1][0]


def _temperature(one: Figure, other: Figure) -> float | None:
    """The same for degrees, which may be temperatures or differences of some."""
    celsius, fahrenheit = (one, other) if one.unit == "celsius" else (other, one)
    low, high = (end * _FAHRENHEIT_STEP for end in interval_of(celsius))
    for offset in (0, _FREEZING):
        if interval_of(fahrenheit).meets(
            Interval(low + offset - _FAHRENHEIT_STEP, high + offset + _FAHRENHEIT_STEP)
        ):
            return None
    if other is fahrenheit:
        return celsius.value * _FAHRENHEIT_STEP + _FREEZING
    return (fahrenheit.value - _FREEZING) / _FAHRENHEIT_STEP


def fractions(context: RuleContext) -> Outcomes:
    """A fraction, or so many of so many, and a percentage that are said to be the same and aren't."""
    words = figure_words(context)
    cues, joins, ends = (
        compile_pattern(p) for p in (words.apposition_cues, words.appositions, words.apposition_ends)
    )
    for masked, i, one, other in _beside(context):
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
    """The part that is told beside a percentage: a fraction, or a count of a count (`20 der 80 Befragten`)."""
    fraction = one if other.unit == PERCENT else other
    if fraction.kind == "ratio" and fraction.unit != PERCENT and 0 < fraction.value < 1:
        return interval_of_share(fraction), fraction.value
    if fraction is not one or one.kind != "count":
        return None, 0.0
    part, whole = (masked.figures[index - 1] if index else one), one
    if one.of is not None:
        part, whole = one, context.figures[one.of]
    elif not compile_pattern(figure_words(context).out_of).fullmatch(
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
    return exact.widened(_CONVERSION_TOLERANCE if figure.qualifier else _FRACTION_TOLERANCE)


def _stated(percent: Figure) -> Interval:
    """A percentage, which is meant narrowly also where it is qualified."""
    exact = interval_of(replace(percent, qualifier=None))
    return exact.widened(_NARROW) if percent.qualifier else exact


# A number whose thousands are parted by one mark, and no decimal fraction of more digits.
_GROUPED = re.compile(r"(?<![\w.,:/’'-])([1-9]\d{0,2})([.,])(\d{3})(?![\d:/-]|[.,]\d)")


def notation(context: RuleContext) -> Outcomes:
    """Amounts whose thousands are parted by another mark than those of others."""
    found: dict[str, list[re.Match[str]]] = {".": [], ",": []}
    for block in context.article.blocks:
        for match in _GROUPED.finditer(context.article.text, block.start, block.end):
            if _is_amount(context, match) and not context.article.is_quoted(match.start()):
                found[match[2]].append(match)
    if found["."] and found[","]:
        rare = min(found.values(), key=len)
        common = found["." if rare is found[","] else ","]
        yield Violation(
            "thousands are parted by another mark elsewhere",
            rare[0].start(),
            rare[0].end(),
            (Related("the other mark", common[0].start(), common[0].end()),),
        )


def _is_amount(context: RuleContext, number: re.Match[str]) -> bool:
    """Whether a number with a mark is one of money or things by the words beside it."""
    words, text = figure_words(context), context.article.text
    before = text[max(0, number.start() - _NEAR) : number.start()]
    counts = compile_pattern(words.marks_after).match(text[number.end() : number.end() + _NEAR])
    return bool(counts or before.strip()[-1:] in ("$", "€", "£")) and not compile_pattern(
        words.marks_before
    ).search(before)


RULES = (
    Rule(
        "FIG009",
        "unit-conversion",
        "error",
        False,
        "Compares a measure with the one in another unit that explains it.",
        "Converted measures are reckoned by hand and rarely checked.",
        (
            ("Der Mast ist 9 Meter (90 Fuß) hoch.", "Der Mast ist 9 Meter (30 Fuß) hoch."),
            ("The mast is 90 feet (9 metres) high.", "The mast is 90 feet (27 metres) high."),
        ),
        conversions,
    ),
    Rule(
        "FIG010",
        "fraction-and-percent",
        "error",
        False,
        "Compares a fraction, or so many of so many, with the percentage that explains it.",
        "Both say the same, so that one of them must be wrong.",
        (
            ("Das tut jeder Vierte, also 40 Prozent.", "Das tut jeder Vierte, also 25 Prozent."),
            ("It was one in four, or 40%.", "It was one in four, or 25%."),
        ),
        fractions,
    ),
    Rule(
        "FIG011",
        "mixed-notation",
        "warning",
        False,
        "Finds amounts whose thousands are parted by a point in one place and by a comma in another.",
        "Readers take one of them for a decimal fraction.",
        (
            (
                "Der Kurs kostet 1,250 Euro, die Reise 3.400 Euro.",
                "Der Kurs kostet 1.250 Euro, die Reise 3.400 Euro.",
            ),
            (
                "The course costs 1.250 euros, the trip 3,400 euros.",
                "The course costs 1,250 euros, the trip 3,400 euros.",
            ),
        ),
        notation,
    ),
)
