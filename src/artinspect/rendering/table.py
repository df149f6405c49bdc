"""Tables for people: one an article, with a caption that says what was read."""

from __future__ import annotations

from typing import Any, TextIO

from rich.text import Text

from artinspect.rendering import Run
from artinspect.rendering.escape import one_line
from artinspect.rendering.tables import labels
from artinspect.rendering.tables.console import QUIET, console, draw
from artinspect.results import FailedReport, Report


class TableRenderer:
    """Draws on a console that reads nothing as markup."""

    def __init__(self, stream: TextIO, run: Run) -> None:
        self._run = run
        self._console = console(stream, run.style)
        self._is_first = True

    def begin(self) -> None:
        """A table needs no head."""

    def add(self, report: Report[Any] | FailedReport) -> None:
        """Draw one article's table; what went wrong with a failed input is said on standard error."""
        if isinstance(report, FailedReport):
            return
        if not self._is_first:
            self._console.print()
        self._is_first = False
        table = self._run.table()
        if report.analysis == ():
            body = [Text(table.EMPTY, style=QUIET)]
        else:
            body = [*table.draw(report, self._run.style, self._run.extra)]  # type: ignore[list-item]
        draw(self._console, [_caption(report), *body], self._run.style)

    def end(self) -> None:
        """A table needs no foot."""


def _caption(report: Report[Any]) -> Text:
    caption = Text()
    if report.title:
        caption.append(one_line(report.title.shown), style="bold")
        caption.append("\n")
    parts = [one_line(report.source), labels.language(report.language)]
    if report.published:
        parts.append(report.published.date + (" (file name)" if report.published.origin else ""))
    parts += [one_line(zone.shown) for zone in (report.section, report.byline, report.dateline) if zone]
    return caption.append(" · ".join(parts), style=QUIET)
