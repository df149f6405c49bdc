"""Reviewdog's diagnostic format, whose columns count bytes <https://github.com/reviewdog/reviewdog>."""

from __future__ import annotations

import json
from typing import Any, TextIO

from artinspect.rendering import Run
from artinspect.rendering.escape import json_text
from artinspect.rendering.positions import findings, place, repository_path
from artinspect.results import FailedReport, Report, Severity
from artinspect.results.source_text import SourceText

_SEVERITIES: dict[Severity, str] = {"error": "ERROR", "warning": "WARNING", "info": "INFO"}


class RdjsonRenderer:
    """The document is written when all is checked."""

    def __init__(self, stream: TextIO, run: Run) -> None:
        self._stream = stream
        self._diagnostics: list[dict[str, Any]] = []

    def begin(self) -> None:
        """The document is written at the end."""

    def add(self, report: Report[Any] | FailedReport) -> None:
        """Keep the findings of one report, or that it could not be read."""
        path = repository_path(report.source)
        if isinstance(report, FailedReport):
            location = {"path": path}
            self._diagnostics.append({"message": report.error.message, "location": location, "severity": "ERROR"})
            return
        text = report.source_text
        for f, _ in findings(report):
            self._diagnostics.append(
                {
                    "message": f.message,
                    "location": _location(path, text, f.start, f.end),
                    "severity": _SEVERITIES[f.severity],
                    "code": {"value": f.rule},
                    "related_locations": [
                        {"message": r.message, "location": _location(path, text, r.start, r.end)}
                        for r in f.related
                    ],
                }
            )

    def end(self) -> None:
        """Write the document."""
        document = {"source": {"name": "artinspect"}, "diagnostics": self._diagnostics}
        self._stream.write(json_text(json.dumps(document, ensure_ascii=False, indent=1)) + "\n")


def _location(path: str, text: SourceText, start: int, end: int) -> dict[str, Any]:
    where = place(text, start, end)
    return {
        "path": path,
        "range": {
            "start": {"line": where.line, "column": text.byte_column(start)},
            "end": {"line": where.end_line, "column": text.byte_column(end)},
        },
    }
