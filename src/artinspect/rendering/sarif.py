"""SARIF 2.1.0, the OASIS form for the results of static analysis, as GitHub code scanning reads it.

<https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html>
"""

from __future__ import annotations

import json
from typing import Any, TextIO
from urllib.parse import quote

from artinspect.rendering.escape import json_text
from artinspect.rendering.places import Lines, findings
from artinspect.results import FailedReport, Finding, Report, Severity

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_LEVELS: dict[Severity, str] = {"error": "error", "warning": "warning", "info": "note"}


class SarifRenderer:
    """One log with one run, written when all is checked."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._rules: dict[str, dict[str, Any]] = {}
        self._results: list[dict[str, Any]] = []
        self._failures: list[dict[str, Any]] = []

    def begin(self) -> None:
        """The log is written at the end."""

    def add(self, report: Report | FailedReport) -> None:
        """Keep the findings of one report, or that it could not be read."""
        if isinstance(report, FailedReport):
            location = {"physicalLocation": {"artifactLocation": _artifact(report.source)}}
            message = {"text": report.error.message}
            self._failures.append({"level": "error", "message": message, "locations": [location]})
            return
        lines = Lines(report.text)
        self._results += (self._result(report.source, lines, f) for f, _ in findings(report))

    def end(self) -> None:
        """Write the log."""
        driver = {"name": "artinspect", "rules": list(self._rules.values())}
        invocation = {
            "executionSuccessful": not self._failures,
            "toolExecutionNotifications": self._failures,
        }
        run = {
            "tool": {"driver": driver},
            "columnKind": "unicodeCodePoints",
            "invocations": [invocation],
            "results": self._results,
        }
        log = {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}
        self._stream.write(json_text(json.dumps(log, ensure_ascii=False, indent=1)) + "\n")

    def _result(self, source: str, lines: Lines, finding: Finding) -> dict[str, Any]:
        words = finding.name.replace("-", " ")
        rule = {"id": finding.rule, "name": words.title().replace(" ", ""), "shortDescription": {"text": words}}
        self._rules.setdefault(finding.rule, rule)
        related = [
            {"id": i, "message": {"text": r.message}} | _location(source, lines, r.start, r.end)
            for i, r in enumerate(finding.related, 1)
        ]
        return {
            "ruleId": finding.rule,
            "ruleIndex": list(self._rules).index(finding.rule),
            "level": _LEVELS[finding.severity],
            "message": {"text": finding.message},
            "locations": [_location(source, lines, finding.start, finding.end)],
            "relatedLocations": related,
            "partialFingerprints": {"artinspect/v1": finding.fingerprint},
        }


def _location(source: str, lines: Lines, start: int, end: int) -> dict[str, Any]:
    place = lines.place(start, end)
    region = {
        "startLine": place.line,
        "startColumn": place.column,
        "endLine": place.end_line,
        "endColumn": place.end_column,
    }
    return {"physicalLocation": {"artifactLocation": _artifact(source), "region": region}}


def _artifact(source: str) -> dict[str, str]:
    return {"uri": quote(source)}
