"""The table of analyses: what each command needs, runs and shows. A further command is a further row.

An analysis is imported when its command is run, so that rules do not pay for a pipeline's start.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import repeat
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from artinspect.article import Article

if TYPE_CHECKING:
    from artinspect.analyses.entities import EntityFinder
    from artinspect.analyses.entities.options import EntityOptions
    from artinspect.analyses.figures.options import FigureOptions
    from artinspect.analyses.summary.options import SummaryOptions
    from artinspect.analyses.timeline.options import TimelineOptions
    from artinspect.checks.options import CheckOptions
    from artinspect.pipelines.options import PipelineOptions
    from artinspect.rendering.protocols import Records, Table
    from artinspect.results import Checked, Entity, Figure, Report, Summary, TimeExpression

Options = TypeVar("Options")
Result = TypeVar("Result")

# What a pipeline takes at once, and what a process is given.
BATCH_SIZE = 16


@dataclass(frozen=True, eq=False, repr=False)  # compared and shown by nobody, which spares start-up
class Analyser(Generic[Result]):
    """An analysis with its options chosen."""

    analyse: Callable[[Sequence[Article]], Iterator[Result]]
    """Takes several articles at once, so that a pipeline can work in batches; gives one result an article."""
    batch_size: int = 1
    """How many articles it takes at once."""
    check_language: Callable[[str], None] = lambda code: None
    """Raises UnsupportedLanguageError for a language in which it cannot be run."""
    fails: Callable[[Result], bool] = lambda result: False
    """Whether a result makes a run fail."""


@dataclass(frozen=True, kw_only=True, eq=False, repr=False)
class Analysis(Generic[Options, Result]):
    """One row: an analysis, the command of its name, and how its results are shown."""

    name: str
    """The name of the command, and the key of the results in JSON."""
    requires: tuple[str, ...]
    """The topics that it needs of a language; others only make it better."""
    analyser: Callable[[Options | None], Analyser[Result]]
    """Imports the analysis; None is its default options."""
    records: Callable[[], Records]
    """Imports the module with the columns and rows of CSV, TSV and Markdown."""
    table: Callable[[], Table]
    """Imports the module that draws the table for people."""
    warnings: Callable[[Report[Any]], Sequence[str]] = lambda report: ()
    """What the user should know of a report."""
    keeps_sentences: bool = False
    """Whether a report holds the offsets of the sentences, for formats that need them."""


def _one_by_one(analyse: Callable[[Article], Result]) -> Callable[[Sequence[Article]], Iterator[Result]]:
    return lambda articles: map(analyse, articles)


def _summary(options: SummaryOptions | None) -> Analyser[Summary]:
    from artinspect.analyses.summary import TEXT_PARTS, summarise
    from artinspect.inspection.composed_summary import compose

    parts = TEXT_PARTS if options is None else options.parts
    if options is None or parts <= TEXT_PARTS | {"details"}:
        return Analyser(_one_by_one(lambda article: summarise(article, parts)))
    finder = entity_finder(options.pipelines) if "who" in parts else None
    check_language = finder.check if finder else lambda code: None
    return Analyser(lambda articles: compose(articles, parts, finder), BATCH_SIZE, check_language)


def _summary_records() -> Records:
    from artinspect.rendering.records import summary

    return summary


def _summary_table() -> Table:
    from artinspect.rendering.tables import summary

    return summary


SUMMARY: Analysis[SummaryOptions, Summary] = Analysis(
    name="summary",
    requires=("summary", "syllables", "names"),
    analyser=_summary,
    records=_summary_records,
    table=_summary_table,
)


def _entities(options: EntityOptions | None) -> Analyser[tuple[Entity, ...]]:
    if options is None:
        finder = entity_finder(None)
        return Analyser(finder.find_all, BATCH_SIZE, finder.check)
    finder = entity_finder(options.pipelines, document_level=options.document_level, derived=options.derived)
    return Analyser(lambda articles: map(options.select, finder.find_all(articles)), BATCH_SIZE, finder.check)


def entity_finder(
    pipelines: PipelineOptions | None, *, document_level: bool = True, derived: bool = False
) -> EntityFinder:
    """What finds names, by the pipelines that are chosen; None is the embedded ones."""
    from artinspect.analyses.entities import EntityFinder

    model, models = (pipelines.model, pipelines.models) if pipelines else (None, {})
    return EntityFinder(model, models=models, document_level=document_level, derived=derived)


def _entity_records() -> Records:
    from artinspect.rendering.records import entities

    return entities


def _entity_table() -> Table:
    from artinspect.rendering.tables import entities

    return entities


ENTITIES: Analysis[EntityOptions, tuple[Entity, ...]] = Analysis(
    name="entities",
    requires=("names",),
    analyser=_entities,
    records=_entity_records,
    table=_entity_table,
    keeps_sentences=True,
)


def _figures(options: FigureOptions | None) -> Analyser[tuple[Figure, ...]]:
    from artinspect.analyses.figures import find_figures

    if options is None:
        return Analyser(_one_by_one(find_figures))
    return Analyser(_one_by_one(lambda article: options.select(find_figures(article))))


def _figure_records() -> Records:
    from artinspect.rendering.records import figures

    return figures


def _figure_table() -> Table:
    from artinspect.rendering.tables import figures

    return figures


FIGURES: Analysis[FigureOptions, tuple[Figure, ...]] = Analysis(
    name="figures",
    requires=("numbers",),
    analyser=_figures,
    records=_figure_records,
    table=_figure_table,
)


def _timeline(options: TimelineOptions | None) -> Analyser[tuple[TimeExpression, ...]]:
    from artinspect.analyses.timeline import read_timeline

    if options is None:
        return Analyser(_one_by_one(read_timeline))
    return Analyser(_one_by_one(lambda article: options.select(read_timeline(article))))


def _timeline_records() -> Records:
    from artinspect.rendering.records import timeline

    return timeline


def _timeline_table() -> Table:
    from artinspect.rendering.tables import timeline

    return timeline


def _open_dates(report: Report[Any]) -> Sequence[str]:
    """Where dates stay open because the article does not say when it appeared."""
    from artinspect.analyses.timeline import lacks_date

    if report.published or not lacks_date(report.analysis):
        return ()
    return ("no publication date; what is counted from it stays open (set --date)",)


TIMELINE: Analysis[TimelineOptions, tuple[TimeExpression, ...]] = Analysis(
    name="timeline",
    requires=("calendar",),
    analyser=_timeline,
    records=_timeline_records,
    table=_timeline_table,
    warnings=_open_dates,
)


def _check(options: CheckOptions | None) -> Analyser[Checked]:
    """Checks; a pipeline is only loaded for rules that compare names."""
    from artinspect.checks.engine.selection import selection

    rules = options.rules if options and options.rules else selection()
    finder = entity_finder(options.pipelines if options else None) if rules.needs_names else None

    def check(articles: Sequence[Article]) -> Iterator[Checked]:
        names = finder.find_all(articles) if finder else repeat(None)
        return map(rules.check, articles, names)

    if finder:
        return Analyser(check, BATCH_SIZE, finder.check, rules.fails)
    return Analyser(check, fails=rules.fails)


def _check_records() -> Records:
    from artinspect.rendering.records import findings

    return findings


def _check_table() -> Table:
    from artinspect.rendering.tables import findings

    return findings


CHECK: Analysis[CheckOptions, Checked] = Analysis(
    name="check",
    requires=("checks_text", "checks_figures", "checks_names", "checks_time", "names", "numbers", "calendar"),
    analyser=_check,
    records=_check_records,
    table=_check_table,
)

ANALYSES: Mapping[str, Analysis[Any, Any]] = {
    row.name: row for row in (SUMMARY, ENTITIES, FIGURES, TIMELINE, CHECK)
}
"""Every analysis by the name of its command, in the order of the help page."""
