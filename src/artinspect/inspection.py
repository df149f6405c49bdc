"""The way an article takes: bytes -> text -> language -> Article -> analysis -> Report.

An analysis is imported by the command that asks for it, so that rules do not pay for a pipeline's start.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import partial
from itertools import chain, islice, repeat
from typing import TYPE_CHECKING, NamedTuple, cast

from artinspect.article import Article, Document, read_article
from artinspect.errors import ArtinspectError
from artinspect.inputs.documents import Reading, ReadInput, read_document, read_text_document
from artinspect.inputs.documents.file_dates import date_in_path
from artinspect.language import detect_all
from artinspect.languages import UnsupportedLanguageError, load, supported
from artinspect.languages.schema.writing import Writing
from artinspect.reading import STDIN, ReadError, read_bytes, shown_name
from artinspect.results import (
    Analysis,
    Command,
    DocumentFormat,
    FailedReport,
    Failure,
    LanguageGuess,
    Part,
    Report,
)
from artinspect.source_text import SourceText

if TYPE_CHECKING:
    from artinspect.cache import Cache
    from artinspect.checks.engine.selection import Selection as CheckSelection
    from artinspect.entities import EntityFinder
    from artinspect.entities.selection import Selection as EntitySelection
    from artinspect.figures.selection import Selection as FigureSelection
    from artinspect.inputs.documents.site_keys import SiteKeys
    from artinspect.results import Checked, TimeExpression
    from artinspect.timeline.selection import Selection as TimeSelection

# Takes several articles at once, so that a pipeline can work in batches; gives one answer an article.
Analyse = Callable[[Sequence[Article]], Iterator[Analysis]]

# Each analysis needs its topic in the language's folder.
_TOPICS: dict[Command, str] = {
    "summary": "summary",
    "entities": "names",
    "figures": "figures",
    "timeline": "calendar",
    "check": "checks_text",
}
# The first line of front matter, whatever its form.
_MAY_HAVE_HEAD = re.compile(rb"\s{0,99}(?:\xef\xbb\xbf)?\s{0,99}(?:---|\+\+\+|\{|[\w \x80-\xff-]{1,60}:)")
_IF_WRONG = " (set --lang if that is wrong)"
# From here on a text that is said to be in another language is told to be so.
_SURE = 0.9
# Offsets count the text that was read from these, not the decoded input.
_EXTRACTED = frozenset[DocumentFormat]({"html", "docx"})
# What a pipeline takes at once, and what a process is given.
_BATCH = 16


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What the user can say about the inputs; None is: find out."""

    language: str | None = None
    published: date | None = None
    encoding: str | None = None
    input_format: DocumentFormat | None = None
    """The format of all inputs; None tells it by the name of each, then by its content."""
    stdin_filename: str | None = None
    """The name that standard input has, as a file would."""
    front_matter: SiteKeys | None = None
    """A site's own keys of front matter, a field such as `date` -> its names for it; None reads its settings."""
    text: bool = False
    """Whether a report holds the text that its offsets count, where that is not the decoded input."""
    parts: frozenset[Part] | None = None
    """What `summary` gives; None is what the text alone tells."""
    entities: EntitySelection | None = None
    """Which entities are asked for."""
    mentions: bool = False
    """Whether each mention of an entity is shown by itself."""
    figures: FigureSelection | None = None
    """Which figures are asked for."""
    times: TimeSelection | None = None
    """Which time expressions are asked for."""
    checks: CheckSelection | None = None
    """Which rules are applied; None is those that are on by default."""
    model: str | None = None
    """A spaCy pipeline for all languages, by name or path."""
    models: Mapping[str, str] = field(default_factory=dict)
    """Pipelines for single languages, by their codes; `model` goes before them."""
    document_level: bool = True
    """Whether `entities` consults the whole article about a name."""
    derived: bool = False
    """Whether `entities` gives words made from names, too."""


class Inspected(NamedTuple):
    """What came of one input, and what the user should be warned of."""

    report: Report | FailedReport
    warnings: tuple[str, ...] = ()
    fails: bool = False
    """Whether a check found what makes a run fail."""
    notes: tuple[tuple[int, str], ...] = ()
    """What the user should be warned of in a line of the input, counted from 1."""


def inspect(
    command: Command, sources: Iterable[str], settings: Settings, *, jobs: int = 1
) -> Generator[Inspected, None, None]:
    """Inspect files: one result an input, in the order of the inputs.

    Args:
        command: which analysis.
        sources: file names, `-` for standard input.
        settings: what the user said about the inputs.
        jobs: how many processes share the work; the results are the same.

    Raises artinspect.pipelines.ModelNotFoundError if `entities` lacks its pipeline.
    """
    yield from inspect_groups(command, [(settings, sources)], jobs=jobs)


def inspect_groups(
    command: Command,
    groups: Iterable[tuple[Settings, Iterable[str]]],
    *,
    jobs: int = 1,
    cache: Cache | None = None,
) -> Generator[Inspected, None, None]:
    """As `inspect`, but each group of inputs has settings of its own; a cache only serves checks."""
    parts = ((settings, batch) for settings, sources in groups for batch in _batches(sources, _BATCH))
    work = partial(_in_order, command, cache, jobs)
    if cache:
        from artinspect.remembering import only_new

        yield from only_new(parts, cache, work)
    elif jobs > 1:
        yield from chain.from_iterable(work(parts))
    else:
        for settings, sources in groups:
            yield from _inspect_group(command, settings, sources)


def _in_order(
    command: Command, cache: Cache | None, jobs: int, parts: Iterable[tuple[Settings, list[str]]]
) -> Iterator[list[Inspected]]:
    """The results of each part, by several processes if there is anything to share."""
    work = partial(_inspect_part, command, cache)
    if jobs == 1:
        return map(work, parts)
    from artinspect.processes import in_order

    return in_order(work, parts, jobs, lambda part: not part[1] or STDIN in part[1])


def _batches(sources: Iterable[str], size: int) -> Iterator[list[str]]:
    remaining = iter(sources)
    while batch := list(islice(remaining, size)):
        yield batch


def _inspect_part(command: Command, cache: Cache | None, part: tuple[Settings, list[str]]) -> list[Inspected]:
    """What one process does with its part of the inputs."""
    settings, sources = part
    return list(_inspect_group(command, settings, sources, cache)) if sources else []


def _inspect_group(
    command: Command, settings: Settings, sources: Iterable[str], cache: Cache | None = None
) -> Iterator[Inspected]:
    """Inspect inputs one after the other, and put what was found into the cache."""
    analysis = _analysis(command, settings)
    kept = None
    if cache:
        from artinspect.remembering import of_settings

        kept = of_settings(cache, settings)
    for batch in _batches(sources, analysis.batch_size):
        yield from _inspect_batch(command, batch, settings, analysis, kept)


def _inspect_batch(
    command: Command, sources: Iterable[str], settings: Settings, analysis: _Analysis, cache: Cache | None
) -> Iterator[Inspected]:
    batch = [_prepare(command, source, settings, analysis.check, cache) for source in sources]
    answers = _answers(command, analysis.analyse, [x.article for x in batch if isinstance(x.article, Article)])
    for prepared in batch:
        name = shown_name(prepared.source)
        answer = prepared.article if isinstance(prepared.article, _Failed) else next(answers)
        if isinstance(prepared.article, _Failed) or isinstance(answer, _Failed):
            report: Report | FailedReport = FailedReport(command, name, *cast("_Failed", answer))
        else:
            report = make_report(command, name, prepared.article, answer, with_text=settings.text)
            if cache:
                cache.put(prepared.key, report, prepared.encoding, prepared.warnings)
        fails = isinstance(report, Report) and analysis.fails(report.analysis)
        yield Inspected(report, (*prepared.warnings, *_open_dates(report)), fails)


def _answers(command: Command, analyse: Analyse, articles: Sequence[Article]) -> Iterator[Analysis | _Failed]:
    """One answer for each article; an error of the program is that of the article in which it occurs."""
    try:
        yield from list(analyse(articles))
        return
    except ArtinspectError:
        raise
    except Exception as error:
        if len(articles) == 1:
            yield _internal(command, error)
            return
    for article in articles:
        yield from _answers(command, analyse, [article])


class _Failed(NamedTuple):
    """Why there is no answer for an input; the traceback of an error of the program."""

    failure: Failure
    traceback: str = ""


def _internal(command: Command, error: Exception) -> _Failed:
    from traceback import format_exception

    message = f"internal error in {command}: {type(error).__name__}: {error}; please report it (--debug says more)"
    return _Failed(Failure("internal", message), "".join(format_exception(error)))


def article_of(text: str, settings: Settings) -> Article:
    """The article that a decoded text is, its language detected unless the settings name it.

    It is read as plain text unless the settings say that it is Markdown. Comments for artinspect are no text.
    Raises UnsupportedLanguageError.
    """
    document, directives = read_text_document(text, settings.input_format or "text", settings.front_matter or {})
    return _article(ReadInput(document, directives), settings, None)


def _article(given: ReadInput, settings: Settings, name: str | None) -> Article:
    language, _ = _language(given.document, settings)
    return _zoned(given, settings, name, language)


def _zoned(given: ReadInput, settings: Settings, name: str | None, language: LanguageGuess) -> Article:
    dated = date_in_path(name) if name else None
    return read_article(
        given.document,
        load(language.reading, Writing),
        language,
        settings.published,
        named=date.fromisoformat(dated) if dated else None,
        directives=given.directives,
    )


def _language(document: Document, settings: Settings) -> tuple[LanguageGuess, str | None]:
    """The language of a document, and what the user should be warned of."""
    if settings.language:
        return LanguageGuess(settings.language, 1.0, given=True), None
    guess, other, share = detect_all(document.prose)
    stated = document.head.language
    if stated and stated in supported():
        is_other = guess.fallback is None and guess.code != stated and guess.confidence >= _SURE
        told = f"the text looks {_name(guess.code)}; read as {_name(stated)}, as its front matter says" + _IF_WRONG
        return LanguageGuess(stated, 1.0, given=False), told if is_other else None
    if guess.fallback:
        return guess, f"too little text to tell its language; read as {_name(guess.fallback)}" + _IF_WRONG
    if other:
        told = f"about {share:.0%} of the text looks {_name(other)}; read as {_name(guess.code)}" + _IF_WRONG
        return guess, told
    return guess, None


def _name(code: str) -> str:
    return load(code, Writing).name if code in supported() else f"'{code}'"


def read_input(source: str, data: bytes, settings: Settings) -> ReadInput:
    """The document that the bytes of an input hold. Raises ReadError."""
    name = file_name(source, settings)
    keys = settings.front_matter
    if keys is None and _MAY_HAVE_HEAD.match(data):
        from artinspect.inputs.documents.site_keys import site_keys

        keys = site_keys(os.path.dirname(name or ""))  # noqa: PTH120 -- pathlib costs start-up time
    reading = Reading(format=settings.input_format, encoding=settings.encoding, front_matter=keys or {})
    return read_document(data, name, reading)


def file_name(source: str, settings: Settings) -> str | None:
    """The name by which the format and the date of an input are told; None where it has none."""
    return settings.stdin_filename if source == STDIN else source


def make_report(
    command: Command, source: str, article: Article, analysis: Analysis, *, with_text: bool = False
) -> Report:
    """An analysis together with what the article's head says, all places those in the decoded input.

    `with_text` also gives the text that the offsets count, where that is not the decoded input.
    """
    source_text = article.source
    zones = {
        name: zone.located(source_text) if (zone := getattr(article, name)) else None
        for name in ("title", "section", "byline", "dateline", "published")
    }
    return Report(
        command=command,
        source=source,
        language=article.language,
        **zones,
        analysis=_located(analysis, source_text),
        format=article.format,
        text=source_text.decoded if with_text and article.format in _EXTRACTED else None,
        source_text=source_text,
        sentences=tuple((s.start, s.end) for s in article.sentences) if command == "entities" else (),
    )


def _located(analysis: Analysis, source: SourceText) -> Analysis:
    """The results with their places in the decoded input."""
    if source.is_verbatim:
        return analysis
    if isinstance(analysis, tuple):
        return cast("Analysis", tuple(each.located(source) for each in analysis))
    return analysis.located(source)


class _Prepared(NamedTuple):
    """An input that is read; `key` names it in the cache."""

    source: str
    article: Article | _Failed
    warnings: tuple[str, ...] = ()
    encoding: str = ""
    key: str = ""


def _prepare(
    command: Command, source: str, settings: Settings, check: Callable[[str], None], cache: Cache | None
) -> _Prepared:
    try:
        data = read_bytes(source)
        given = read_input(source, data, settings)
        warnings = [given.warning] if given.warning else []
        language, warning = _language(given.document, settings)
        article = _zoned(given, settings, file_name(source, settings), language)
        check(language.reading)
    except ReadError as error:
        return _Prepared(source, _Failed(error.failure))
    except UnsupportedLanguageError as error:
        return _Prepared(source, _Failed(Failure("unsupported-language", str(error))))
    except ArtinspectError:
        raise
    except Exception as error:
        return _Prepared(source, _internal(command, error))
    warnings += [warning] if warning else []
    key = cache.key(data, file_name(source, settings)) if cache else ""
    return _Prepared(source, article, tuple(warnings), given.encoding or "", key)


class _Analysis(NamedTuple):
    """What a command does, to how many articles at once, and a check of a language before it is tried.

    The check raises UnsupportedLanguageError. `fails` says which answers make a run fail.
    """

    analyse: Analyse
    batch_size: int
    check: Callable[[str], None]
    fails: Callable[[Analysis], bool] = lambda _: False


def _analysis(command: Command, settings: Settings) -> _Analysis:
    check = partial(_check_topic, _TOPICS[command])
    if command == "entities":
        finder = _finder(settings)
        wanted = settings.entities

        def find(articles: Sequence[Article]) -> Iterator[Analysis]:
            found = finder.find_all(articles)
            return map(wanted.of, found) if wanted else found

        return _Analysis(find, _BATCH, _all_checks(check, finder.check))
    if command == "figures":
        from artinspect.figures import find_figures

        chosen = settings.figures
        return _Analysis(
            _one_by_one(lambda article: chosen.of(find_figures(article)) if chosen else find_figures(article)),
            1,
            check,
        )
    if command == "timeline":
        from artinspect.timeline import read_timeline

        select = settings.times
        return _Analysis(
            _one_by_one(lambda article: select.of(read_timeline(article)) if select else read_timeline(article)),
            1,
            check,
        )
    if command == "check":
        return _checks(settings, check)
    return _summaries(settings, check)


def _finder(settings: Settings) -> EntityFinder:
    from artinspect.entities import EntityFinder

    return EntityFinder(
        settings.model,
        models=settings.models,
        document_level=settings.document_level,
        derived=settings.derived,
    )


def _checks(settings: Settings, check: Callable[[str], None]) -> _Analysis:
    """Checks; a pipeline is only loaded for rules that compare names."""
    from artinspect.checks.engine.selection import selection

    checks = settings.checks or selection()
    finder = _finder(settings) if checks.needs_names else None

    def apply(articles: Sequence[Article]) -> Iterator[Analysis]:
        named = finder.find_all(articles) if finder else repeat(None)
        return map(checks.check, articles, named)

    def fails(answer: Analysis) -> bool:
        return checks.fails(cast("Checked", answer))

    checked = _all_checks(check, finder.check) if finder else check
    return _Analysis(apply, _BATCH if finder else 1, checked, fails)


def _summaries(settings: Settings, check: Callable[[str], None]) -> _Analysis:
    """Summaries, composed of the analyses that are asked for; only those are imported."""
    from artinspect.summary import TEXT_PARTS, summarise

    parts = TEXT_PARTS if settings.parts is None else settings.parts
    if parts <= TEXT_PARTS | {"details"}:
        return _Analysis(_one_by_one(lambda article: summarise(article, parts)), 1, check)
    finder = _finder(settings) if "who" in parts else None

    def compose(articles: Sequence[Article]) -> Iterator[Analysis]:
        from artinspect.summary.digest import timespan, top_entities, top_figures

        named = finder.find_all(articles) if finder else None
        for article in articles:
            summary = summarise(article, parts)
            if named:
                summary = replace(summary, entities=top_entities(next(named)))
            if "figures" in parts:
                from artinspect.figures import find_figures

                summary = replace(summary, figures=top_figures(find_figures(article), summary.key_sentences))
            if "when" in parts:
                from artinspect.timeline import read_timeline

                summary = replace(summary, timespan=timespan(read_timeline(article)))
            yield summary

    return _Analysis(compose, _BATCH, _all_checks(check, finder.check) if finder else check)


def _all_checks(*checks: Callable[[str], None]) -> Callable[[str], None]:
    def check(code: str) -> None:
        for each in checks:
            each(code)

    return check


def _check_topic(topic: str, code: str) -> None:
    if code not in supported(topic):
        raise UnsupportedLanguageError(code, topic)


def _open_dates(report: Report | FailedReport) -> list[str]:
    """What a user is told where dates stay open because the article does not say when it appeared."""
    if report.command != "timeline" or isinstance(report, FailedReport) or report.published:
        return []
    from artinspect.timeline import lacks_date

    if not lacks_date(cast("tuple[TimeExpression, ...]", report.analysis)):
        return []
    return ["no publication date; what is counted from it stays open (set --date)"]


def _one_by_one(analyse: Callable[[Article], Analysis]) -> Analyse:
    return lambda articles: map(analyse, articles)
