"""Entities as rows, one an entity or one a mention."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from artinspect.rendering import MENTION_COLUMNS, Cell
from artinspect.rendering.records import span_cells
from artinspect.results import Entity, Report

COLUMNS = (
    "source", "name", "label", "count", "roles", "mentions", "organisations", "variants", "iso",
    "sentence.text", "sentence.start", "sentence.end",
)  # fmt: skip


def records(report: Report[tuple[Entity, ...]], extra: Sequence[str]) -> Iterator[tuple[Cell, ...]]:
    """One row an entity, or one for each mention where the extra columns are those of mentions."""
    for entity in report.analysis:
        for cells in _entity_rows(entity, extra):
            yield report.source, *cells


def _entity_rows(entity: Entity, extra: Sequence[str]) -> Iterator[tuple[Cell, ...]]:
    cells = _entity(entity)
    if MENTION_COLUMNS[0] not in extra:
        yield *cells, *(getattr(entity, name, None) for name in extra)
        return
    for mention in entity.mentions:
        found: dict[str, Cell] = dict(
            zip(MENTION_COLUMNS, (mention.text, mention.start, mention.end), strict=True)
        )
        yield *cells, *(found.get(name, getattr(entity, name, None)) for name in extra)


def _entity(e: Entity) -> tuple[Cell, ...]:
    mentions = " ".join(f"{m.start}-{m.end}" for m in e.mentions)
    return (
        e.name, e.label, e.count, "; ".join(e.roles), mentions, "; ".join(e.organisations), "; ".join(e.variants),
        e.iso, *span_cells(e.sentence),
    )  # fmt: skip
