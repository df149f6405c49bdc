"""Numbers as the intervals that their rounding means: `rund 2.000` is wide, `1.987` is narrow."""

from __future__ import annotations

import math
import re
from typing import NamedTuple

from artinspect.results import Figure, Qualifier

# How far a qualified number may lie from what it stands for.
_LOOSE = 0.1
# The same for a bound (`mindestens 20`).
_BOUND = 0.5
_HUNDRED = 100
# Numbers up to this one are written in words though they are exact.
_SPELLED = 12
_DIGITS = re.compile(r"\d[\d.,'’\u00a0\u202f\u2009]{0,30}")


class Interval(NamedTuple):
    """All values from `low` to `high`, both inclusive."""

    low: float
    high: float

    def meets(self, other: Interval) -> bool:
        """Whether some value lies in both."""
        slack = 1e-9 * max(1.0, abs(self.high), abs(other.high))
        return self.low <= other.high + slack and other.low <= self.high + slack

    def widened(self, share: float) -> Interval:
        """The interval, each end moved outwards by a share of its value."""
        return Interval(self.low - share * abs(self.low), self.high + share * abs(self.high))

    def times(self, factor: float) -> Interval:
        """The interval of the values times a positive factor."""
        return Interval(self.low * factor, self.high * factor)


def total(parts: list[Interval]) -> Interval:
    """The interval of the sum."""
    return Interval(sum(p.low for p in parts), sum(p.high for p in parts))


def interval_of(figure: Figure, step: float | None = None) -> Interval:
    """What the number of a figure may stand for: half a unit of its last digit, more where it is qualified.

    Args:
        step: the unit of the last digit, where another figure tells that it is smaller.
    """
    step = step_of(figure) if step is None else step
    half = 0.0 if step == 1 and figure.kind in ("count", "money") else step / 2  # 17 people were counted
    low, high = figure.value - half, (figure.value if figure.value_max is None else figure.value_max) + half
    return _qualified(Interval(low, high), figure.qualifier)


def _qualified(exact: Interval, qualifier: Qualifier | None) -> Interval:
    low, high = exact
    if qualifier == "about":
        return exact.widened(_LOOSE)
    if qualifier in ("almost", "less_than"):
        return Interval(low - _LOOSE * abs(low), high)
    if qualifier == "more_than":
        return Interval(low, high + _LOOSE * abs(high))
    if qualifier == "at_least":
        return Interval(low, high + _BOUND * abs(high))
    if qualifier == "at_most":
        return Interval(low - _BOUND * abs(low), high)
    return exact


def scale_of(figure: Figure) -> float:
    """What the scale word of a figure multiplies its digits by: a million in `2,8 Millionen`, 1 without one."""
    written = _DIGITS.search(figure.number.text)
    if written is None or not re.search(r"[^\W\d_]", figure.number.text):
        return 1.0
    plain = (
        float(written[0].strip(".,'’ ").replace(",", "."))
        if written[0].count(".") + written[0].count(",") < 2
        else 0
    )
    return max(1.0, round(abs(figure.value) / plain)) if plain else 1.0


def step_of(figure: Figure) -> float:
    """The unit of the last digit that counts. Zeros at the end of a large number do not, but for the first two."""
    written = _DIGITS.search(figure.number.text)
    digits = re.sub(r"\D", "", written[0]) if written else ""
    mantissa = int(digits) if digits else round(abs(figure.value))
    if mantissa == 0:
        return 1.0
    unit = abs(figure.value) / mantissa
    if not math.isclose(unit, 1.0) or mantissa < (_HUNDRED if digits else _SPELLED + 1):
        return unit
    shown = str(mantissa)
    zeros = len(shown) - len(shown.rstrip("0"))
    return float(10 ** max(0, min(zeros, len(shown) - (2 if digits else 1))))
