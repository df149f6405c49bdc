"""Reports as rows of plain cells: what CSV, TSV and Markdown share.

One row per entity (or mention of one), figure, time expression or finding, for `summary` one per article; the
source comes first, then the contract's fields, an object's fields as `object.field`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, cast

from artinspect.rendering import MENTION_COLUMNS
from artinspect.results import Command, Report, Span

if TYPE_CHECKING:
    from artinspect.results import Checked, Entity, Figure, Finding, Summary, TimeExpression

Cell = str | int | float | bool | None

_SPAN = ("text", "start", "end")

COLUMNS: dict[Command, tuple[str, ...]] = {
    "summary": (
        "source", "language", "title", "published", "counts.characters", "counts.words", "counts.sentences",
        "counts.paragraphs", "counts.reading_minutes", "readability", "keywords", "key_sentences", "difficulty",
        "entities", "figures", "timespan.from", "timespan.to", "details.long_sentences", "details.long_words",
    ),
    "entities": (
        "source", "name", "label", "count", "roles", "mentions", "organisations", "variants", "iso",
        "sentence.text", "sentence.start", "sentence.end",
    ),
    "figures": (
        "source", *_SPAN, "number.text", "number.start", "number.end", "value", "value_max", "value_b", "kind",
        "unit", "noun", "qualifier", "per", "vague", "of", "change", "attribution.text", "attribution.start",
        "attribution.end", "sentence.text", "sentence.start", "sentence.end",
    ),
    "timeline": (
        "source", *_SPAN, "type", "value", "mod", "from", "to", "sentence.text", "sentence.start", "sentence.end",
    ),
    "check": (
        "source", "rule", "name", "severity", "message", *_SPAN, "line", "column", "related", "fingerprint",
    ),
}  # fmt: skip


def rows(report: Report, extra: Sequence[str] = ()) -> Iterator[tuple[Cell, ...]]:
    """The rows of a report, in the order of `COLUMNS[report.command]`, then the `extra` attributes of finds."""
    match report.command:
        case "summary":
            yield _summary(report, cast("Summary", report.analysis))
        case "check":
            yield from ((report.source, *_finding(f)) for f in cast("Checked", report.analysis).findings)
        case "figures":
            yield from ((report.source, *_figure(f)) for f in cast("tuple[Figure, ...]", report.analysis))
        case "timeline":
            yield from ((report.source, *_time(t)) for t in cast("tuple[TimeExpression, ...]", report.analysis))
        case "entities":
            for entity in cast("tuple[Entity, ...]", report.analysis):
                yield from ((report.source, *row) for row in _entity_rows(entity, extra))


def _entity_rows(entity: Entity, extra: Sequence[str]) -> Iterator[tuple[Cell, ...]]:
    """One row, or one for each mention where the extra columns are those of mentions."""
    cells = _entity(entity)
    if MENTION_COLUMNS[0] not in extra:
        yield *cells, *(getattr(entity, name, None) for name in extra)
        return
    for mention in entity.mentions:
        found: dict[str, Cell] = dict(
            zip(MENTION_COLUMNS, (mention.text, mention.start, mention.end), strict=True)
        )
        yield *cells, *(found.get(name, getattr(entity, name, None)) for name in extra)


def _summary(report: Report, summary: Summary) -> tuple[Cell, ...]:
    c = summary.counts
    return (
        report.source,
        report.language.code,
        report.title.shown if report.title else None,
        report.published.date if report.published else None,
        c.characters,
        c.words,
        c.sentences,
        c.paragraphs,
        c.reading_minutes,
        "; ".join(f"{name}={value}" for name, value in summary.readability.items()),
        "; ".join(k.text for k in summary.keywords),
        " | ".join(s.shown for s in summary.key_sentences),
        summary.difficulty,
        "; ".join(e.name for e in summary.entities or ()),
        "; ".join(f.shown for f in summary.figures or ()),
        summary.timespan.from_ if summary.timespan else None,
        summary.timespan.to if summary.timespan else None,
        " | ".join(o.shown for o in summary.details.long_sentences) if summary.details else None,
        "; ".join(o.shown for o in summary.details.long_words) if summary.details else None,
    )


def _entity(e: Entity) -> tuple[Cell, ...]:
    mentions = " ".join(f"{m.start}-{m.end}" for m in e.mentions)
    return (
        e.name, e.label, e.count, "; ".join(e.roles), mentions, "; ".join(e.organisations), "; ".join(e.variants),
        e.iso, *_span(e.sentence),
    )  # fmt: skip


def _figure(f: Figure) -> tuple[Cell, ...]:
    return (
        f.text, f.start, f.end, *_span(f.number), f.value, f.value_max, f.value_b, f.kind, f.unit, f.noun,
        f.qualifier, f.per, f.vague, f.of, f.change, *_span(f.attribution), *_span(f.sentence),
    )  # fmt: skip


def _time(t: TimeExpression) -> tuple[Cell, ...]:
    return t.text, t.start, t.end, t.type, t.value, t.mod, t.from_, t.to, *_span(t.sentence)


def _finding(f: Finding) -> tuple[Cell, ...]:
    related = "; ".join(f"{r.line}:{r.column} {r.message}: {r.shown}" for r in f.related)
    return (
        f.rule, f.name, f.severity, f.message, f.text, f.start, f.end, f.line, f.column, related, f.fingerprint,
    )  # fmt: skip


def _span(span: Span | None) -> tuple[Cell, Cell, Cell]:
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
