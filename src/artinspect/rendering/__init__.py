"""Results to text: one module per format, all fed by the same reports.

A renderer is made for one run: `begin()`, `add(report)` for each input in order, `end()`. It writes to the stream
it was given and prints nothing else.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, Protocol, TextIO

from artinspect.results import Command, FailedReport, Report, Severity

Format = Literal["table", "json", "jsonl", "csv", "tsv", "markdown"]
OwnFormat = Literal[
    "conll", "brat", "ics", "timeml", "concise", "github", "gitlab", "sarif", "junit", "rdjson"
]  # fmt: skip
# Formats that fit one command only.
FORMAT_OF: dict[str, Command] = {
    "conll": "entities",
    "brat": "entities",
    "ics": "timeline",
    "timeml": "timeline",
    "concise": "check",
    "github": "check",
    "gitlab": "check",
    "sarif": "check",
    "junit": "check",
    "rdjson": "check",
}
# What makes a row of each mention of an entity.
MENTION_COLUMNS = ("mention.text", "mention.start", "mention.end")


class Renderer(Protocol):
    """What every format offers."""

    def begin(self) -> None:
        """Write what comes before the first report."""

    def add(self, report: Report | FailedReport) -> None:
        """Write one report."""

    def end(self) -> None:
        """Write what comes after the last report."""


class Described(Protocol):
    """What a rule says of itself."""

    @property
    def code(self) -> str: ...
    @property
    def name(self) -> str: ...
    @property
    def severity(self) -> Severity: ...
    @property
    def needs_names(self) -> bool: ...
    @property
    def what(self) -> str: ...
    @property
    def why(self) -> str: ...
    @property
    def examples(self) -> tuple[tuple[str, str], ...]: ...
    @property
    def default(self) -> bool: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """How a table is drawn. `width` None is its natural width; only a terminal's table may shorten sentences."""

    width: int | None = None
    shorten: bool = False
    color: bool = False


def renderer(
    format: Format | OwnFormat,
    command: Command,
    stream: TextIO,
    look: Look,
    extra: Sequence[str] = (),
    rules: Sequence[Described] = (),
) -> Renderer:
    """The renderer of a format; only the one that is asked for is imported.

    `extra` names columns that only an option asks for: attributes that some finds have, `MENTION_COLUMNS`.
    `rules` are those that a format of findings describes.
    """
    if format == "table":
        from artinspect.rendering.table import TableRenderer

        return TableRenderer(command, stream, look, extra)
    if format == "json":
        from artinspect.rendering.jsonform import JsonRenderer

        return JsonRenderer(command, stream)
    if format == "jsonl":
        from artinspect.rendering.jsonform import JsonLinesRenderer

        return JsonLinesRenderer(stream)
    if format == "conll":
        from artinspect.rendering.conll import ConllRenderer

        return ConllRenderer(stream)
    if format == "brat":
        from artinspect.rendering.brat import BratRenderer

        return BratRenderer(stream)
    if format == "ics":
        from artinspect.rendering.icalendar import CalendarRenderer

        return CalendarRenderer(stream)
    if format == "timeml":
        from artinspect.rendering.timeml import TimemlRenderer

        return TimemlRenderer(stream)
    if format == "concise":
        from artinspect.rendering.concise import ConciseRenderer

        return ConciseRenderer(stream)
    if format == "github":
        from artinspect.rendering.github import GithubRenderer

        return GithubRenderer(stream)
    if format == "gitlab":
        from artinspect.rendering.gitlab import GitlabRenderer

        return GitlabRenderer(stream)
    if format == "sarif":
        from artinspect.rendering.sarif import SarifRenderer

        return SarifRenderer(stream, rules)
    if format == "junit":
        from artinspect.rendering.junit import JunitRenderer

        return JunitRenderer(stream)
    if format == "rdjson":
        from artinspect.rendering.rdjson import RdjsonRenderer

        return RdjsonRenderer(stream)
    if format == "markdown":
        from artinspect.rendering.markdown import MarkdownRenderer

        return MarkdownRenderer(command, stream, extra)
    from artinspect.rendering.delimited import CsvRenderer, TsvRenderer

    return CsvRenderer(command, stream, extra) if format == "csv" else TsvRenderer(command, stream, extra)
