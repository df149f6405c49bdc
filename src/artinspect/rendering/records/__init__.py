"""Reports as rows of plain cells: what CSV, TSV and Markdown share. One module per analysis.

One row per entity (or mention of one), figure, time expression or finding, for `summary` one per article; the
source comes first, then the contract's fields, an object's fields as `object.field`.
"""

from __future__ import annotations

from artinspect.rendering import Cell
from artinspect.results import Span

SPAN = ("text", "start", "end")


def span_cells(span: Span | None) -> tuple[Cell, Cell, Cell]:
    """The cells of a span; empty ones where there is none."""
    return (span.text, span.start, span.end) if span else (None, None, None)


def plain(cell: Cell) -> str:
    """A cell as text: nothing for None, whole numbers without a fraction."""
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return str(cell).lower()
    if isinstance(cell, float) and cell.is_integer() and abs(cell) < 1e15:
        return str(int(cell))
    return str(cell)
