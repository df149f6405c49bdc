"""The options of `entities`: how names are found, which are asked for, and in what order."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Literal

from artinspect.pipelines.options import PipelineOptions
from artinspect.results import Entity, Label

Order = Literal["count", "text", "name"]


@dataclass(frozen=True, slots=True, kw_only=True)
class EntityOptions:
    """No `labels` are all of them; `order` is by the most mentions, the place in the text, or the name."""

    labels: frozenset[Label] = frozenset()
    least: int = 1
    order: Order = "count"
    document_level: bool = True
    """Whether the whole article is consulted about a name."""
    derived: bool = False
    """Whether words made from names are given, too."""
    pipelines: PipelineOptions = field(default_factory=PipelineOptions)

    def select(self, entities: Iterable[Entity]) -> tuple[Entity, ...]:
        """The entities that are asked for, in the order that is asked for."""
        chosen = [e for e in entities if e.count >= self.least and (not self.labels or e.label in self.labels)]
        if self.order == "text":
            chosen.sort(key=lambda e: e.mentions[0].start)
        elif self.order == "name":
            chosen.sort(key=lambda e: (e.name.casefold(), e.mentions[0].start))
        return tuple(chosen)
