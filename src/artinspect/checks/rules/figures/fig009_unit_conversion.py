"""FIG009: is a measure the same in its other unit?"""

from __future__ import annotations

from artinspect.checks.model.context import Outcomes, Related, RuleContext, Violation
from artinspect.checks.model.rule import Example, Rule
from artinspect.checks.support.intervals import Interval, interval_of
from artinspect.checks.support.masking import figure_words, masked_pattern, neighbours
from artinspect.results import Figure

# Both measures may be rounded: a tenth of their value together.
_CONVERSION_TOLERANCE = 0.1
# 0 degrees Celsius in Fahrenheit, and a degree Celsius in degrees Fahrenheit.
_FREEZING, _FAHRENHEIT_STEP = 32, 1.8
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


def wrong_conversion(context: RuleContext) -> Outcomes:
    """Measures that are another length, weight, area, speed or temperature than the ones they explain."""
    joins = masked_pattern(figure_words(context).conversions)
    for masked, i, one, other in neighbours(context):
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


RULE = Rule(
    code="FIG009",
    name="unit-conversion",
    family="figures",
    severity="error",
    what="Compares a measure with its conversion into another unit.",
    why="Conversions are done by hand and rarely checked.",
    examples=(
        Example(
            bad="Der Mast ist 9 Meter (90 Fuß) hoch.",
            good="Der Mast ist 9 Meter (30 Fuß) hoch.",
        ),
        Example(
            bad="The mast is 90 feet (9 metres) high.",
            good="The mast is 90 feet (27 metres) high.",
        ),
    ),
    check=wrong_conversion,
)
