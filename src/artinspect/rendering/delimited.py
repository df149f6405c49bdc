"""CSV and TSV: a header row, then the rows of each report. An input that failed has no row."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from typing import TextIO

from artinspect.rendering.escape import csv_cell, one_line
from artinspect.rendering.rows import COLUMNS, plain, rows
from artinspect.results import Command, FailedReport, Report


class CsvRenderer:
    """CSV as of RFC 4180, with the line ends that Unix tools expect."""

    def __init__(self, command: Command, stream: TextIO, extra: Sequence[str] = ()) -> None:
        self._columns, self._extra = (*COLUMNS[command], *extra), extra
        self._writer = csv.writer(stream, lineterminator="\n")

    def begin(self) -> None:
        """Write the header row."""
        self._writer.writerow(self._columns)

    def add(self, report: Report | FailedReport) -> None:
        """Write the rows of one report."""
        if isinstance(report, Report):
            for row in rows(report, self._extra):
                self._writer.writerow([csv_cell(c) if isinstance(c, str) else plain(c) for c in row])

    def end(self) -> None:
        """A table has no foot."""


class TsvRenderer:
    """Tab-separated values without quoting: a cell holds neither tab nor line end."""

    def __init__(self, command: Command, stream: TextIO, extra: Sequence[str] = ()) -> None:
        self._columns, self._extra, self._stream = (*COLUMNS[command], *extra), extra, stream

    def begin(self) -> None:
        """Write the header row."""
        self._stream.write("\t".join(self._columns) + "\n")

    def add(self, report: Report | FailedReport) -> None:
        """Write the rows of one report."""
        if isinstance(report, Report):
            for row in rows(report, self._extra):
                self._stream.write("\t".join(one_line(plain(c)) for c in row) + "\n")

    def end(self) -> None:
        """A table has no foot."""
