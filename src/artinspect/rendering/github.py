"""Annotations of a GitHub Actions run: workflow commands, one a line.

<https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions>
"""

from __future__ import annotations

from typing import Any, TextIO

from artinspect.rendering import Run
from artinspect.rendering.escape import one_line
from artinspect.rendering.positions import findings, repository_path
from artinspect.results import FailedReport, Report, Severity

_LEVELS: dict[Severity, str] = {"error": "error", "warning": "warning", "info": "notice"}


class GithubRenderer:
    """A command is written as soon as its article is checked."""

    def __init__(self, stream: TextIO, run: Run) -> None:
        self._stream = stream

    def begin(self) -> None:
        """Commands have no head."""

    def add(self, report: Report[Any] | FailedReport) -> None:
        """Write the findings of one report, or that it could not be read."""
        file = f"file={_property(repository_path(report.source))}"
        if isinstance(report, FailedReport):
            self._stream.write(f"::error {file},title=artinspect::{_data(report.error.message)}\n")
        for f, place in findings(report):
            where = f"{file},line={place.line},endLine={place.end_line},col={place.column}"
            if place.line == place.end_line:  # GitHub refuses columns over several lines
                where += f",endColumn={place.end_column}"
            title = _property(f"{f.rule} {f.name}")
            self._stream.write(f"::{_LEVELS[f.severity]} {where},title={title}::{_data(f.message)}\n")
        self._stream.flush()

    def end(self) -> None:
        """Commands have no foot."""


def _data(text: str) -> str:
    return one_line(text).replace("%", "%25")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
