"""Summaries as rows, one an article."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from artinspect.rendering import Cell
from artinspect.results import Report, Summary

COLUMNS = (
    "source", "language", "title", "published", "counts.characters", "counts.words", "counts.sentences",
    "counts.paragraphs", "counts.reading_minutes", "readability", "keywords", "key_sentences", "difficulty",
    "entities", "figures", "timespan.from", "timespan.to", "details.long_sentences", "details.long_words",
)  # fmt: skip


def records(report: Report[Summary], extra: Sequence[str]) -> Iterator[tuple[Cell, ...]]:
    """The row of an article."""
    summary = report.analysis
    c = summary.counts
    yield (
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
