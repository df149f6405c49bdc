"""Formats that hold one article."""

from __future__ import annotations

from typing import Any, TextIO

from artinspect.errors import ArtinspectError
from artinspect.rendering import Run
from artinspect.results import FailedReport, Report


class SeveralArticlesError(ArtinspectError):
    """More than one article for a format that holds one."""

    def __init__(self, document: str) -> None:
        super().__init__(f"a {document} document holds one article; run it once for each file")


class OneDocument:
    """A renderer that writes one article; what could not be read leaves no trace."""

    document: str
    """The name of the format."""

    def __init__(self, stream: TextIO, run: Run) -> None:
        self._stream = stream
        self._is_written = False

    def begin(self) -> None:
        """The document begins with its article."""

    def add(self, report: Report[Any] | FailedReport) -> None:
        """Write the document. Raises SeveralArticlesError for a second one."""
        if isinstance(report, FailedReport):
            return
        if self._is_written:
            raise SeveralArticlesError(self.document)
        self._is_written = True
        self.write(report)

    def end(self) -> None:
        """The document ends with its article."""

    def write(self, report: Report[Any]) -> None:
        """Write the document of one article: what a format does."""
        raise NotImplementedError
