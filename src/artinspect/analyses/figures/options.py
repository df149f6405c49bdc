"""The options of `figures`: which are asked for, and in what order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from artinspect.results import Figure, Kind

Order = Literal["text", "value"]

_SIGNS = {"%": "percent", "€": "eur", "$": "usd", "£": "gbp"}


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureOptions:
    """`units` are ids in any case, or `%`, `€`, `$`, `£`; `least` and `most` are inclusive."""

    kinds: frozenset[Kind] = frozenset()
    units: frozenset[str] = frozenset()
    least: float | None = None
    most: float | None = None
    order: Order = "text"

    def select(self, figures: Sequence[Figure]) -> tuple[Figure, ...]:
        """The figures that are asked for, by their place in the text or the largest first.

        A part still points at its whole if that is among them, else at nothing.
        """
        chosen = [i for i, figure in enumerate(figures) if self._takes(figure)]
        if self.order == "value":
            chosen.sort(key=lambda i: -figures[i].value)
        places = {old: new for new, old in enumerate(chosen)}
        return tuple(
            replace(f, of=None if f.of is None else places.get(f.of)) for f in (figures[i] for i in chosen)
        )

    def _takes(self, figure: Figure) -> bool:
        if self.kinds and figure.kind not in self.kinds:
            return False
        wanted = {_SIGNS.get(unit, unit.lower()) for unit in self.units}
        if wanted and (figure.unit or "").lower() not in wanted:
            return False
        highest = figure.value if figure.value_max is None else figure.value_max
        return (self.least is None or highest >= self.least) and (self.most is None or figure.value <= self.most)
