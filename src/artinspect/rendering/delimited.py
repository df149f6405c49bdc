"""CSV and TSV: a header row, then the rows of each report. An input that failed has no row."""

from __future__ import annotations

import csv
from typing import Any, TextIO

from artinspect.rendering import Run
from artinspect.rendering.escape import csv_cell, one_line
from artinspect.rendering.records import plain
from artinspect.results import FailedReport, Report


class CsvRenderer:
    """CSV as of RFC 4180, with the line ends that Unix tools expect."""

    def __init__(self, stream: TextIO, run: Run) -> None:
        self._run, self._records = run, run.records()
        self._writer = csv.writer(stream, lineterminator="\n")

    def begin(self) -> None:
        """Write the header row."""
        self._writer.writerow((*self._records.COLUMNS, *self._run.extra))

    def add(self, report: Report[Any] | FailedReport) -> None:
        """Write the rows of one report."""
        if isinstance(report, Report):
            for row in self._records.records(report, self._run.extra):
                self._writer.writerow([csv_cell(c) if isinstance(c, str) else plain(c) for c in row])

    def end(self) -> None:
        """A table has no foot."""


class TsvRenderer:
    """Tab-separated values without quoting: a cell holds neither tab nor line end."""

    def __init__(self, stream: TextIO, run: Run) -> None:
        self._run, self._records, self._stream = run, run.records(), stream

    def begin(self) -> None:
        """Write the header row."""
        self._stream.write("\t".join((*self._records.COLUMNS, *self._run.extra)) + "\n")

    def add(self, report: Report[Any] | FailedReport) -> None:
        """Write the rows of one report."""
        if isinstance(report, Report):
            for row in self._records.records(report, self._run.extra):
                self._stream.write("\t".join(one_line(plain(c)) for c in row) + "\n")

    def end(self) -> None:
        """A table has no foot."""
