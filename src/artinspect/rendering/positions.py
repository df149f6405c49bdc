"""Where findings stand, as CI servers want it."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from artinspect.results import Checked, FailedReport, Finding, Report
from artinspect.results.source_text import SourceText

_OUTSIDE = re.compile(r"\.\.(?:[/\\]|$)")


class Place(NamedTuple):
    """Where a piece of text begins, and where the first character after it stands."""

    line: int
    column: int
    end_line: int
    end_column: int


def place(source: SourceText, start: int, end: int) -> Place:
    """The place of `decoded[start:end]`."""
    return Place(*source.position(start), *source.position(end))


def repository_path(source: str) -> str:
    """The name of an input as CI servers want it: with slashes, relative where it is below the working folder."""
    try:
        relative = os.path.relpath(source)
    except ValueError:  # no name, or another drive
        return source
    name = os.path.normpath(source) if _OUTSIDE.match(relative) else relative
    return name.replace(os.sep, "/")


def findings(report: Report[Any] | FailedReport) -> Iterator[tuple[Finding, Place]]:
    """The findings of a report with their places."""
    if isinstance(report, Report) and isinstance(report.analysis, Checked):
        for finding in report.analysis.findings:
            yield finding, place(report.source_text, finding.start, finding.end)
