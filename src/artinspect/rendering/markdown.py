"""Markdown: a heading an article, then one table."""

from __future__ import annotations

from typing import Any, TextIO

from artinspect.rendering import Run
from artinspect.rendering.escape import markdown_cell
from artinspect.rendering.records import plain
from artinspect.results import FailedReport, Report

# Offsets are for programs; a page that people read does without them.
_LEFT_OUT = ("source", "start", "end", "mentions")


class MarkdownRenderer:
    """GitHub-flavoured Markdown."""

    def __init__(self, stream: TextIO, run: Run) -> None:
        self._run, self._records, self._stream = run, run.records(), stream
        self._columns = (*self._records.COLUMNS, *run.extra)
        self._kept = [i for i, name in enumerate(self._columns) if name.rpartition(".")[2] not in _LEFT_OUT]
        self._between = ""

    def begin(self) -> None:
        """A page begins with its first article."""

    def add(self, report: Report[Any] | FailedReport) -> None:
        """Write one article."""
        title = report.title.shown if isinstance(report, Report) and report.title else report.source
        self._stream.write(f"{self._between}## {markdown_cell(title)}\n\n")
        self._between = "\n"
        if isinstance(report, FailedReport):
            self._stream.write(f"{markdown_cell(report.source)}: {markdown_cell(report.error.message)}\n")
            return
        self._line([self._columns[i] for i in self._kept])
        self._line(["---"] * len(self._kept))
        for row in self._records.records(report, self._run.extra):
            self._line([markdown_cell(plain(row[i])) for i in self._kept])

    def end(self) -> None:
        """A page ends with its last article."""

    def _line(self, cells: list[str]) -> None:
        self._stream.write(f"| {' | '.join(cells)} |\n")
