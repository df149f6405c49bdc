"""GitLab's Code Quality report, one JSON array <https://docs.gitlab.com/ci/testing/code_quality/>."""

from __future__ import annotations

import hashlib
import json
from typing import Any, TextIO

from artinspect.rendering import Run
from artinspect.rendering.escape import json_text
from artinspect.rendering.positions import findings, repository_path
from artinspect.results import FailedReport, Report, Severity

_SEVERITIES: dict[Severity, str] = {"error": "major", "warning": "minor", "info": "info"}


class GitlabRenderer:
    """The array is written when all is checked."""

    def __init__(self, stream: TextIO, run: Run) -> None:
        self._stream = stream
        self._issues: list[dict[str, Any]] = []

    def begin(self) -> None:
        """The array is written at the end."""

    def add(self, report: Report[Any] | FailedReport) -> None:
        """Keep the findings of one report."""
        path = repository_path(report.source)
        self._issues += (
            {
                "description": f.message,
                "check_name": f"{f.rule} {f.name}",
                # GitLab wants it to be of its own in the whole report.
                "fingerprint": _hash(f"{path}\0{f.fingerprint}"),
                "severity": _SEVERITIES[f.severity],
                "location": {"path": path, "lines": {"begin": place.line, "end": place.end_line}},
            }
            for f, place in findings(report)
        )

    def end(self) -> None:
        """Write the array."""
        self._stream.write(json_text(json.dumps(self._issues, ensure_ascii=False, indent=1)) + "\n")


def _hash(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
