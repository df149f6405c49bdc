"""The summary of an article on one screen: what it is about, who, how many, when, and its key sentences."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from rich.console import RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from artinspect.rendering import TableStyle
from artinspect.rendering.escape import one_line
from artinspect.rendering.tables import labels
from artinspect.rendering.tables.console import QUIET
from artinspect.results import Details, Entity, Report, Summary

EMPTY = "no summary found"

_RANK = "bold cyan"


def draw(report: Report[Summary], style: TableStyle, extra: Sequence[str]) -> Iterable[RenderableType]:
    """Facts with their names, then the key sentences with their ranks; what was not asked for has no line."""
    summary = report.analysis
    facts = Table.grid(padding=(0, 2))
    facts.add_column(style=QUIET)
    facts.add_column(overflow="fold")
    facts.add_row("Length", Text(labels.counts(summary.counts)))
    if summary.readability:
        facts.add_row("Readability", Text(_reading(summary)))
    if summary.keywords:
        facts.add_row("Keywords", Text(one_line(", ".join(k.text for k in summary.keywords))))
    if summary.entities:
        facts.add_row("Who", Text(one_line(", ".join(map(_named, summary.entities)))))
    if summary.figures:
        facts.add_row("How many", Text(one_line(", ".join(f.shown for f in summary.figures))))
    if summary.timespan and summary.timespan.count:
        facts.add_row("When", Text(labels.timespan(summary.timespan)))
    if summary.details:
        _add_details(facts, summary.details)
    yield facts
    if summary.key_sentences:
        sentences = Table.grid(padding=(0, 1))
        sentences.add_column(style=_RANK, justify="right")
        sentences.add_column(overflow="fold")
        for s in summary.key_sentences:
            sentences.add_row(str(s.rank), Text(one_line(s.shown)))
        yield Padding(sentences, (1, 0, 0, 0))


def _add_details(facts: Table, details: Details) -> None:
    """What makes the article hard to read."""
    for outlier in details.long_sentences:
        facts.add_row("Long sentence", Text(one_line(f"{outlier.size} words: {outlier.shown}")))
    if details.long_words:
        facts.add_row("Long words", Text(one_line(", ".join(o.shown for o in details.long_words))))


def _reading(summary: Summary) -> str:
    measures = " · ".join(f"{labels.measure_name(name)} {score:g}" for name, score in summary.readability.items())
    return f"{summary.difficulty}: {measures}" if summary.difficulty else measures


def _named(entity: Entity) -> str:
    return f"{entity.name} ({entity.roles[0]})" if entity.roles else entity.name
