"""How many, of what, says who."""

from __future__ import annotations

from dataclasses import dataclass

from artinspect.results.reports import Change, Kind, Qualifier, Span


@dataclass(frozen=True, slots=True)
class Figure:
    """One number that the article reports, with what it counts."""

    text: str
    start: int
    end: int
    number: Span
    value: float
    value_max: float | None
    value_b: float | None
    kind: Kind
    unit: str | None
    noun: str | None
    qualifier: Qualifier | None
    per: str | None
    vague: bool
    of: int | None
    change: Change | None
    attribution: Span | None
    sentence: Span
