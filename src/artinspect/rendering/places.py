"""Where findings stand: lines and columns of a decoded text, counted from 1, columns in code points."""

from __future__ import annotations

import os
import re
from bisect import bisect_right
from collections.abc import Iterator
from typing import NamedTuple

from artinspect.results import Checked, FailedReport, Finding, Report

# Those that editors and CI servers count; U+2028 and its like stand within a line.
LINE_ENDS = ("\r\n", "\r", "\n")
_OUTSIDE = re.compile(r"\.\.(?:[/\\]|$)")
_LINE_END = re.compile("|".join(LINE_ENDS))


class Place(NamedTuple):
    """Where a piece of text begins, and where the first character after it stands."""

    line: int
    column: int
    end_line: int
    end_column: int


class Lines:
    """The lines of a text."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._starts = [0, *(m.end() for m in _LINE_END.finditer(text))]

    def place(self, start: int, end: int) -> Place:
        """The place of the text from `start` to `end`."""
        line, column = self._position(start)
        return Place(line, column, *self._position(end))

    def offsets(self, line: int) -> tuple[int, int]:
        """Where a line begins and ends, its line end left out."""
        start = self._starts[line - 1]
        end = self._starts[line] if line < len(self._starts) else len(self._text)
        return start, start + len(self._text[start:end].rstrip("".join(LINE_ENDS)))

    def byte_column(self, offset: int) -> int:
        """The column of an offset, counted in the bytes of UTF-8."""
        start = self._starts[bisect_right(self._starts, offset) - 1]
        return len(self._text[start:offset].encode("utf-8", "surrogatepass")) + 1

    def _position(self, offset: int) -> tuple[int, int]:
        line = bisect_right(self._starts, offset)
        return line, offset - self._starts[line - 1] + 1


def repository_path(source: str) -> str:
    """The name of an input as CI servers want it: with slashes, relative where it is below the working folder."""
    try:
        relative = os.path.relpath(source)
    except ValueError:  # no name, or another drive
        return source
    name = os.path.normpath(source) if _OUTSIDE.match(relative) else relative
    return name.replace(os.sep, "/")


def findings(report: Report | FailedReport) -> Iterator[tuple[Finding, Place]]:
    """The findings of a report with their places."""
    if isinstance(report, Report) and isinstance(report.analysis, Checked):
        lines = Lines(report.text)
        for finding in report.analysis.findings:
            yield finding, lines.place(finding.start, finding.end)
