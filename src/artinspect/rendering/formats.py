"""The table of output formats: a further format is a module and a row."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import NamedTuple, TextIO, cast

from artinspect.rendering import Renderer, RendererClass, Run


class Format(NamedTuple):
    """One row: a format and what writes it."""

    name: str
    renderer: str
    """Module of `artinspect.rendering` and class, imported when the format is asked for."""
    extension: str
    """What the names of its files end with."""
    command: str | None = None
    """The only command that it fits; None is every one."""


FORMATS: Mapping[str, Format] = {
    row.name: row
    for row in (
        Format("table", "table:TableRenderer", ".txt"),
        Format("json", "json:JsonRenderer", ".json"),
        Format("jsonl", "json:JsonLinesRenderer", ".jsonl"),
        Format("csv", "delimited:CsvRenderer", ".csv"),
        Format("tsv", "delimited:TsvRenderer", ".tsv"),
        Format("markdown", "markdown:MarkdownRenderer", ".md"),
        Format("conll", "conll:ConllRenderer", ".conll", "entities"),
        Format("brat", "brat:BratRenderer", ".ann", "entities"),
        Format("ics", "icalendar:CalendarRenderer", ".ics", "timeline"),
        Format("timeml", "timeml:TimemlRenderer", ".tml", "timeline"),
        Format("concise", "concise:ConciseRenderer", ".txt", "check"),
        Format("github", "github:GithubRenderer", ".txt", "check"),
        Format("gitlab", "gitlab:GitlabRenderer", ".json", "check"),
        Format("sarif", "sarif:SarifRenderer", ".sarif", "check"),
        Format("junit", "junit:JunitRenderer", ".xml", "check"),
        Format("rdjson", "rdjson:RdjsonRenderer", ".json", "check"),
    )
}
"""Every format by its name, in the order of the help page."""


def formats_of(command: str) -> tuple[str, ...]:
    """The names of the formats that fit a command."""
    return tuple(row.name for row in FORMATS.values() if row.command in (None, command))


def make_renderer(name: str, stream: TextIO, run: Run) -> Renderer:
    """The renderer of a format; only its own module is imported."""
    module, _, class_name = FORMATS[name].renderer.partition(":")
    renderer = cast("RendererClass", getattr(import_module(f"artinspect.rendering.{module}"), class_name))
    return renderer(stream, run)
