"""Findings of a check as rows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from artinspect.rendering import Cell
from artinspect.rendering.records import SPAN
from artinspect.results import Checked, Report

COLUMNS = ("source", "rule", "name", "severity", "message", *SPAN, "line", "column", "related", "fingerprint")


def records(report: Report[Checked], extra: Sequence[str]) -> Iterator[tuple[Cell, ...]]:
    """One row a finding."""
    for f in report.analysis.findings:
        related = "; ".join(f"{r.line}:{r.column} {r.message}: {r.shown}" for r in f.related)
        yield (
            report.source, f.rule, f.name, f.severity, f.message, f.text, f.start, f.end, f.line, f.column,
            related, f.fingerprint,
        )  # fmt: skip
