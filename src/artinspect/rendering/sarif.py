"""SARIF 2.1.0, the OASIS form for the results of static analysis, as GitHub code scanning reads it.

<https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html>
"""

from __future__ import annotations

import json
import re
from typing import Any, TextIO
from urllib.parse import quote

from artinspect.rendering import RuleInfo, Run
from artinspect.rendering.escape import json_text
from artinspect.rendering.positions import findings, place, repository_path
from artinspect.rendering.rule_docs import explanation, section
from artinspect.results import Checked, FailedReport, Finding, Report, Severity, Skipped
from artinspect.results.source_text import LINE_ENDS, SourceText

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_LEVELS: dict[Severity, str] = {"error": "error", "warning": "warning", "info": "note"}
_BRACE = re.compile(r"[{}]")
_LINK_MARK = re.compile(r"[\\\[\]]")


class SarifRenderer:
    """One log with one run, written when all is checked.

    `rules` are described in it whether or not they found something, as code scanning wants it.
    """

    def __init__(self, stream: TextIO, run: Run) -> None:
        self._stream = stream
        self._rules = {rule.code: _described(rule) for rule in run.rules}
        self._results: list[dict[str, Any]] = []
        self._failures: list[dict[str, Any]] = []
        self._skipped: dict[Skipped, dict[str, Any]] = {}

    def begin(self) -> None:
        """The log is written at the end."""

    def add(self, report: Report[Any] | FailedReport) -> None:
        """Keep the findings of one report and which rules abstained, or that it could not be read."""
        artifact = _artifact(report.source)
        location = {"physicalLocation": {"artifactLocation": artifact}}
        if isinstance(report, FailedReport):
            message = _message(report.error.message)
            self._failures.append({"level": "error", "message": message, "locations": [location]})
            return
        self._results += (self._result(report.source, report.source_text, f) for f, _ in findings(report))
        if isinstance(report.analysis, Checked):
            for skipped in report.analysis.skipped:
                self._skipped.setdefault(skipped, {})[artifact["uri"]] = location

    def end(self) -> None:
        """Write the log."""
        skipped = [self._notification(s, list(where.values())) for s, where in self._skipped.items()]
        invocation = {
            "executionSuccessful": not self._failures,
            "toolExecutionNotifications": [*self._failures, *skipped],
        }
        run = {
            "tool": {"driver": {"name": "artinspect", "rules": list(self._rules.values())}},
            "columnKind": "unicodeCodePoints",
            "newlineSequences": list(LINE_ENDS),
            "invocations": [invocation],
            "results": self._results,
        }
        log = {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}
        self._stream.write(json_text(json.dumps(log, ensure_ascii=False, indent=1)) + "\n")

    def _result(self, source: str, text: SourceText, finding: Finding) -> dict[str, Any]:
        related = [
            {"id": i, "message": _message(r.message)} | _location(source, text, r.start, r.end)
            for i, r in enumerate(finding.related, 1)
        ]
        return {
            "ruleId": finding.rule,
            "ruleIndex": self._index(finding),
            "level": _LEVELS[finding.severity],
            "message": {"text": _with_links(finding)},
            "locations": [_location(source, text, finding.start, finding.end)],
            "relatedLocations": related,
            "partialFingerprints": {"artinspect/v1": finding.fingerprint},
        }

    def _notification(self, skipped: Skipped, locations: list[dict[str, Any]]) -> dict[str, Any]:
        """That a rule abstained, and in which articles."""
        return {
            "level": "note",
            "message": _message(f"{skipped.rule} skipped: {skipped.reason}"),
            "associatedRule": {"id": skipped.rule, "index": self._index(skipped)},
            "locations": locations,
        }

    def _index(self, of: Finding | Skipped) -> int:
        words = of.name.replace("-", " ")
        short = {"id": of.rule, "name": _camel_case(of.name), "shortDescription": _message(words)}
        self._rules.setdefault(of.rule, short)
        return list(self._rules).index(of.rule)


def _described(rule: RuleInfo) -> dict[str, Any]:
    return {
        "id": rule.code,
        "name": _camel_case(rule.name),
        "shortDescription": _message(rule.name.replace("-", " ")),
        "fullDescription": _message(f"{rule.what} {rule.why}"),
        "help": _message(explanation(rule)) | {"markdown": _escaped(section(rule))},
        "defaultConfiguration": {"level": _LEVELS[rule.severity], "enabled": rule.default},
    }


def _camel_case(name: str) -> str:
    return name.replace("-", " ").title().replace(" ", "")


def _message(text: str) -> dict[str, Any]:
    return {"text": _escaped(text)}


def _escaped(text: str) -> str:
    """Text in which no brace is a placeholder and nothing a link (sections 3.11.5, 3.11.6)."""
    return _BRACE.sub(lambda m: m[0] * 2, text.replace("](", "] ("))


def _with_links(finding: Finding) -> str:
    """The message, and a link to each other side: viewers show only those that are linked (section 3.11.6)."""
    links = [
        f"[{_LINK_MARK.sub(_backslashed, _escaped(r.message))}]({i})" for i, r in enumerate(finding.related, 1)
    ]
    return f"{_escaped(finding.message)} ({', '.join(links)})" if links else _escaped(finding.message)


def _backslashed(match: re.Match[str]) -> str:
    return f"\\{match[0]}"


def _location(source: str, text: SourceText, start: int, end: int) -> dict[str, Any]:
    where = place(text, start, end)
    region = {
        "startLine": where.line,
        "startColumn": where.column,
        "endLine": where.end_line,
        "endColumn": where.end_column,
    }
    return {"physicalLocation": {"artifactLocation": _artifact(source), "region": region}}


def _artifact(source: str) -> dict[str, str]:
    path = quote(repository_path(source), errors="replace")
    return {"uri": f"file://{path}" if path.startswith("/") else path}
