"""Time expressions as rows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from artinspect.rendering import Cell
from artinspect.rendering.records import SPAN, span_cells
from artinspect.results import Report, TimeExpression

COLUMNS = (
    "source", *SPAN, "type", "value", "mod", "from", "to", "sentence.text", "sentence.start", "sentence.end",
)  # fmt: skip


def records(report: Report[tuple[TimeExpression, ...]], extra: Sequence[str]) -> Iterator[tuple[Cell, ...]]:
    """One row an expression."""
    for t in report.analysis:
        yield (
            report.source, t.text, t.start, t.end, t.type, t.value, t.mod, t.from_, t.to, *span_cells(t.sentence),
        )  # fmt: skip
