"""One line a finding, `file:line:col: CODE message`, as editors and compilers write it."""

from __future__ import annotations

from typing import Any, TextIO

from artinspect.rendering import Run
from artinspect.rendering.escape import one_line
from artinspect.rendering.positions import findings
from artinspect.results import FailedReport, Report


class ConciseRenderer:
    """A line is written as soon as its article is checked."""

    def __init__(self, stream: TextIO, run: Run) -> None:
        self._stream = stream

    def begin(self) -> None:
        """Lines have no head."""

    def add(self, report: Report[Any] | FailedReport) -> None:
        """Write the findings of one report."""
        for f, place in findings(report):
            where = f"{one_line(report.source)}:{place.line}:{place.column}"
            self._stream.write(f"{where}: {f.rule} {one_line(f.message)}\n")
        self._stream.flush()

    def end(self) -> None:
        """Lines have no foot."""
