"""Inspecting files: each input is read, analysed and made a report, alone or by several processes.

The way an article takes: bytes -> document -> Article -> language -> analysis -> Report. An error of the program
is that of the article in which it occurs; the others go on.
"""

from __future__ import annotations

from collections.abc import Generator, Iterable, Iterator, Sequence
from functools import partial
from itertools import chain, islice
from typing import Any, NamedTuple, Protocol, TypeVar, cast

from artinspect.article import Article
from artinspect.errors import ArtinspectError
from artinspect.inputs.decoding import ReadError, is_stream, read_bytes, shown_name
from artinspect.inspection.analyses import BATCH_SIZE, Analyser, Analysis, Options
from artinspect.inspection.options import InputOptions
from artinspect.inspection.reading import article_in, file_name, read_input
from artinspect.languages import UnsupportedLanguageError, require
from artinspect.results import DocumentFormat, FailedReport, Failure, Report
from artinspect.results.source_text import SourceText

# Offsets count the text that was read from these, not the decoded input.
_EXTRACTED = frozenset[DocumentFormat]({"html", "docx"})


class Inspected(NamedTuple):
    """What came of one input, and what the user should be warned of."""

    report: Report[Any] | FailedReport
    warnings: tuple[str, ...] = ()
    fails: bool = False
    """Whether a check found what makes a run fail."""
    notes: tuple[tuple[int, str], ...] = ()
    """What the user should be warned of in a line of the input, counted from 1."""


class Store(Protocol):
    """Keeps reports for later runs; it goes to other processes."""

    def put(self, data: bytes, name: str | None, inspected: Inspected, encoding: str) -> None:
        """Keep what came of an input: its bytes, the name of its file, the encoding that it was read in."""


class Group(NamedTuple):
    """Inputs that are inspected alike."""

    inputs: InputOptions
    options: Any
    """Those of the analysis; None is its default ones."""
    sources: Iterable[str]
    """File names, `-` for standard input."""
    store: Store | None = None


def inspect_files(
    analysis: Analysis[Options, Any],
    sources: Iterable[str],
    inputs: InputOptions | None = None,
    options: Options | None = None,
    *,
    jobs: int = 1,
) -> Generator[Inspected, None, None]:
    """Inspect files: one result an input, in the order of the inputs.

    Args:
        analysis: a row of the table of analyses, such as `FIGURES`.
        sources: file names, `-` for standard input.
        inputs: how they are read; None detects everything.
        options: those of the analysis; None is its default ones.
        jobs: how many processes share the work; the results are the same.

    Raises artinspect.ModelNotFoundError if names are asked for and their pipeline is missing.
    """
    yield from inspect_groups(analysis, [Group(inputs or InputOptions(), options, sources)], jobs=jobs)


def inspect_groups(
    analysis: Analysis[Any, Any], groups: Iterable[Group], *, jobs: int = 1
) -> Generator[Inspected, None, None]:
    """As `inspect_files`, but each group of inputs has options of its own."""
    if jobs == 1:
        for group in groups:
            yield from _inspect_group(analysis, group)
    else:
        batches = (group._replace(sources=batch) for group in groups for batch in in_batches(group.sources))
        yield from chain.from_iterable(inspect_batches(analysis, batches, jobs=jobs))


def inspect_batches(
    analysis: Analysis[Any, Any], batches: Iterable[Group], *, jobs: int = 1
) -> Iterator[list[Inspected]]:
    """The results of each of some small groups, in their order; several processes may share them."""
    work = partial(_inspect_batch, analysis)
    if jobs == 1:
        return map(work, batches)
    from artinspect.inspection.processes import in_order

    return in_order(work, batches, jobs, _stays_here)


def _stays_here(batch: Group) -> bool:
    """Whether no other process need or can do it: there is nothing to do, or only this one has standard input."""
    return not batch.sources or any(map(is_stream, batch.sources))


def in_batches(sources: Iterable[str], size: int = BATCH_SIZE) -> Iterator[list[str]]:
    """The inputs in lists of up to `size`, as large as a process is given at once."""
    remaining = iter(sources)
    while batch := list(islice(remaining, size)):
        yield batch


def _inspect_batch(analysis: Analysis[Any, Any], batch: Group) -> list[Inspected]:
    """What one process does with its part of the inputs."""
    return list(_inspect_group(analysis, batch)) if batch.sources else []


def _inspect_group(analysis: Analysis[Any, Any], group: Group) -> Iterator[Inspected]:
    """Inspect inputs one after the other, and keep what was found."""
    analyser = analysis.analyser(group.options)
    for sources in in_batches(group.sources, analyser.batch_size):
        prepared = [_prepare(source, group.inputs, analysis, analyser) for source in sources]
        results = _results(
            analysis.name, analyser, [p.article for p in prepared if isinstance(p.article, Article)]
        )
        for each in prepared:
            result = each.article if isinstance(each.article, _Failed) else next(results)
            inspected = _inspected(analysis, analyser, group, each, result)
            if group.store and isinstance(inspected.report, Report):
                group.store.put(each.data, file_name(each.source, group.inputs), inspected, each.encoding)
            yield inspected


class _Failed(NamedTuple):
    """Why there is no result for an input; the traceback of an error of the program."""

    failure: Failure
    traceback: str = ""


class _Prepared(NamedTuple):
    """An input that is read."""

    source: str
    article: Article | _Failed
    warnings: tuple[str, ...] = ()
    encoding: str = ""
    data: bytes = b""


def _prepare(
    source: str, inputs: InputOptions, analysis: Analysis[Any, Any], analyser: Analyser[Any]
) -> _Prepared:
    try:
        data = read_bytes(source)
        given = read_input(source, data, inputs)
        article, warning = article_in(given, file_name(source, inputs), inputs)
        require(article.language.reading, analysis.requires)
        analyser.check_language(article.language.reading)
    except ReadError as error:
        return _Prepared(source, _Failed(error.failure))
    except UnsupportedLanguageError as error:
        return _Prepared(source, _Failed(Failure("unsupported-language", str(error))))
    except ArtinspectError:
        raise
    except Exception as error:
        return _Prepared(source, _internal(analysis.name, error))
    warnings = tuple(told for told in (given.warning, warning) if told)
    return _Prepared(source, article, warnings, given.encoding or "", data)


T = TypeVar("T")


def _results(command: str, analyser: Analyser[T], articles: Sequence[Article]) -> Iterator[T | _Failed]:
    """One result for each article; an error of the program is that of the article in which it occurs."""
    try:
        yield from list(analyser.analyse(articles))
        return
    except ArtinspectError:
        raise
    except Exception as error:
        if len(articles) == 1:
            yield _internal(command, error)
            return
    for article in articles:
        yield from _results(command, analyser, [article])


def _internal(command: str, error: Exception) -> _Failed:
    from traceback import format_exception

    message = f"internal error in {command}: {type(error).__name__}: {error}; please report it (--debug says more)"
    return _Failed(Failure("internal", message), "".join(format_exception(error)))


def _inspected(
    analysis: Analysis[Any, Any], analyser: Analyser[Any], group: Group, prepared: _Prepared, result: Any
) -> Inspected:
    name = shown_name(prepared.source)
    if isinstance(result, _Failed):
        return Inspected(FailedReport(analysis.name, name, *result), prepared.warnings)
    report = make_report(
        analysis, name, cast("Article", prepared.article), result, with_text=group.inputs.with_text
    )
    warnings = (*prepared.warnings, *analysis.warnings(report))
    return Inspected(report, warnings, analyser.fails(result))


def make_report(
    analysis: Analysis[Any, Any], source: str, article: Article, result: Any, *, with_text: bool = False
) -> Report[Any]:
    """A result together with what the article's head says, all places those in the decoded input.

    `with_text` also gives the text that the offsets count, where that is not the decoded input.
    """
    source_text = article.source
    zones = {
        name: zone.located(source_text) if (zone := getattr(article, name)) else None
        for name in ("title", "section", "byline", "dateline", "published")
    }
    return Report(
        command=analysis.name,
        source=source,
        language=article.language,
        **zones,
        analysis=located(result, source_text),
        format=article.format,
        text=source_text.decoded if with_text and article.format in _EXTRACTED else None,
        source_text=source_text,
        sentences=tuple((s.start, s.end) for s in article.sentences) if analysis.keeps_sentences else (),
    )


def located(result: T, source: SourceText) -> T:
    """A result, or each of several, with its places in the decoded input."""
    if source.is_verbatim:
        return result
    if isinstance(result, tuple):
        return cast("T", tuple(each.located(source) for each in result))
    return result.located(source)  # type: ignore[attr-defined,no-any-return]  # what every result has
