"""The way an article takes: bytes -> text -> language -> Article -> analysis -> Report.

An analysis is imported by the command that asks for it, so that rules do not pay for a pipeline's start.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import islice
from typing import NamedTuple

from artinspect.article import Article, read_article
from artinspect.language import detect
from artinspect.languages import UnsupportedLanguageError, load, supported
from artinspect.languages.schema.writing import Writing
from artinspect.reading import ReadError, read, shown_name
from artinspect.results import Analysis, Command, FailedReport, Failure, LanguageGuess, Report

# Takes several articles at once, so that a pipeline can work in batches; gives one answer an article.
Analyse = Callable[[Sequence[Article]], Iterator[Analysis]]

# Each analysis needs its topic in the language's folder.
_TOPICS: dict[Command, str] = {
    "summary": "summary",
    "entities": "names",
    "figures": "figures",
    "timeline": "calendar",
}
_PIPELINE_BATCH = 32


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What the user can say about the inputs; None is: find out."""

    language: str | None = None
    published: date | None = None
    encoding: str | None = None
    model: str | None = None


class Inspected(NamedTuple):
    """What came of one input, and what the user should be warned of."""

    report: Report | FailedReport
    warnings: tuple[str, ...] = ()


def inspect(command: Command, sources: Iterable[str], settings: Settings) -> Iterator[Inspected]:
    """Inspect files: one result an input, in the order of the inputs.

    Args:
        command: which analysis.
        sources: file names, `-` for standard input.
        settings: what the user said about the inputs.

    Raises artinspect.pipelines.ModelNotFoundError if `entities` lacks its pipeline.
    """
    analyse, batch_size = _analysis(command, settings)
    remaining = iter(sources)
    while batch := [_prepare(command, source, settings) for source in islice(remaining, batch_size)]:
        answers = analyse([x.article for x in batch if isinstance(x.article, Article)])
        for prepared in batch:
            name = shown_name(prepared.source)
            if isinstance(prepared.article, Failure):
                report: Report | FailedReport = FailedReport(command, name, prepared.article)
            else:
                report = make_report(command, name, prepared.article, next(answers))
            yield Inspected(report, prepared.warnings)


def article_of(text: str, settings: Settings) -> Article:
    """The article that a decoded text is, its language detected unless the settings name it.

    Raises UnsupportedLanguageError.
    """
    language = LanguageGuess(settings.language, 1.0, given=True) if settings.language else detect(text)
    return read_article(text, load(language.reading, Writing), language, settings.published)


def make_report(command: Command, source: str, article: Article, analysis: Analysis) -> Report:
    """An analysis together with what the article's head says."""
    return Report(
        command=command,
        source=source,
        language=article.language,
        title=article.title,
        section=article.section,
        byline=article.byline,
        dateline=article.dateline,
        published=article.published,
        analysis=analysis,
    )


class _Prepared(NamedTuple):
    source: str
    article: Article | Failure
    warnings: tuple[str, ...] = ()


def _prepare(command: Command, source: str, settings: Settings) -> _Prepared:
    try:
        decoded = read(source, settings.encoding)
        warnings = [decoded.warning] if decoded.warning else []
        article = article_of(decoded.text, settings)
        if article.language.reading not in supported(_TOPICS[command]):
            raise UnsupportedLanguageError(article.language.reading, _TOPICS[command])
    except ReadError as error:
        return _Prepared(source, error.failure)
    except UnsupportedLanguageError as error:
        return _Prepared(source, Failure("unsupported-language", str(error)))
    if article.language.fallback:
        name = article.writing.name
        warnings.append(f"too little text to tell its language; read as {name} (set --lang if that is wrong)")
    return _Prepared(source, article, tuple(warnings))


def _analysis(command: Command, settings: Settings) -> tuple[Analyse, int]:
    """The function that does what the command says, and how many articles it takes at once."""
    if command == "entities":
        from artinspect.entities import EntityFinder

        return EntityFinder(settings.model).find_all, _PIPELINE_BATCH
    if command == "figures":
        from artinspect.figures import find_figures

        return _one_by_one(find_figures), 1
    if command == "timeline":
        from artinspect.timeline import read_timeline

        return _one_by_one(read_timeline), 1
    from artinspect.summary import summarise

    return _one_by_one(summarise), 1


def _one_by_one(analyse: Callable[[Article], Analysis]) -> Analyse:
    return lambda articles: map(analyse, articles)
