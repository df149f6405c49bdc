"""Figures as rows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from artinspect.rendering import Cell
from artinspect.rendering.records import SPAN, span_cells
from artinspect.results import Figure, Report

COLUMNS = (
    "source", *SPAN, "number.text", "number.start", "number.end", "value", "value_max", "value_b", "kind",
    "unit", "noun", "qualifier", "per", "vague", "of", "change", "attribution.text", "attribution.start",
    "attribution.end", "sentence.text", "sentence.start", "sentence.end",
)  # fmt: skip


def records(report: Report[tuple[Figure, ...]], extra: Sequence[str]) -> Iterator[tuple[Cell, ...]]:
    """One row a figure."""
    for f in report.analysis:
        yield (
            report.source, f.text, f.start, f.end, *span_cells(f.number), f.value, f.value_max, f.value_b, f.kind,
            f.unit, f.noun, f.qualifier, f.per, f.vague, f.of, f.change, *span_cells(f.attribution),
            *span_cells(f.sentence),
        )  # fmt: skip
