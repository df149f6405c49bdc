"""The analyses as functions of a text: what `artinspect.figures("...")` and its sisters call."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, TypeVar

from artinspect.article import Article
from artinspect.inspection.analyses import CHECK, ENTITIES, FIGURES, SUMMARY, TIMELINE, Analysis
from artinspect.inspection.run import located
from artinspect.languages import require
from artinspect.results import DocumentFormat

if TYPE_CHECKING:
    from artinspect.analyses.entities.options import EntityOptions
    from artinspect.analyses.figures.options import FigureOptions
    from artinspect.analyses.summary.options import SummaryOptions
    from artinspect.analyses.timeline.options import TimelineOptions
    from artinspect.checks.options import CheckOptions
    from artinspect.results import Checked, Entity, Figure, Summary, TimeExpression

Options = TypeVar("Options")
Result = TypeVar("Result")


def summary(
    text: str | Article,
    *,
    language: str | None = None,
    published: date | str | None = None,
    input_format: DocumentFormat = "text",
    options: SummaryOptions | None = None,
) -> Summary:
    """Summarise an article: length, readability, keywords, key sentences.

    Args:
        text: plain text or Markdown, or an article that has been parsed; then only `options` counts.
        language: ISO 639-1 code; None detects it.
        published: the publication date, or `YYYY-MM-DD`; None takes what the text says.
        input_format: `text` or `markdown`.
        options: which parts; by default those that the text alone tells.

    Raises UnsupportedLanguageError, ValueError where `published` is not a date.
    """
    return _one(SUMMARY, _parsed(text, language, published, input_format), options)


def entities(
    text: str | Article,
    *,
    language: str | None = None,
    published: date | str | None = None,
    input_format: DocumentFormat = "text",
    options: EntityOptions | None = None,
) -> tuple[Entity, ...]:
    """Find people, places, organisations and other names, most frequent first.

    For many articles use `EntityFinder`, which loads a pipeline once. Arguments as for `summary`.

    Raises UnsupportedLanguageError, ModelNotFoundError, ValueError where `published` is not a date.
    """
    return _one(ENTITIES, _parsed(text, language, published, input_format), options)


def figures(
    text: str | Article,
    *,
    language: str | None = None,
    published: date | str | None = None,
    input_format: DocumentFormat = "text",
    options: FigureOptions | None = None,
) -> tuple[Figure, ...]:
    """Find the numbers that an article reports: how many, of what, who says so. Arguments as for `summary`.

    Raises UnsupportedLanguageError, ValueError where `published` is not a date.
    """
    return _one(FIGURES, _parsed(text, language, published, input_format), options)


def timeline(
    text: str | Article,
    *,
    language: str | None = None,
    published: date | str | None = None,
    input_format: DocumentFormat = "text",
    options: TimelineOptions | None = None,
) -> tuple[TimeExpression, ...]:
    """Find dates, times and durations, in the order of the calendar. Arguments as for `summary`.

    Raises UnsupportedLanguageError, ValueError where `published` is not a date.
    """
    return _one(TIMELINE, _parsed(text, language, published, input_format), options)


def check(
    text: str | Article,
    *,
    language: str | None = None,
    published: date | str | None = None,
    input_format: DocumentFormat = "text",
    options: CheckOptions | None = None,
) -> Checked:
    """Find where an article contradicts itself. Arguments as for `summary`.

    Raises UnsupportedLanguageError, ModelNotFoundError, ValueError where `published` is not a date.
    """
    return _one(CHECK, _parsed(text, language, published, input_format), options)


def _parsed(
    text: str | Article, language: str | None, published: date | str | None, input_format: DocumentFormat
) -> Article:
    if isinstance(text, Article):
        return text
    day = date.fromisoformat(published) if isinstance(published, str) else published
    return Article.parse(text, language=language, published=day, input_format=input_format)


def _one(analysis: Analysis[Options, Result], article: Article, options: Options | None) -> Result:
    """The result for one article, its places those in the decoded text."""
    code = article.language.reading
    require(code, analysis.requires)
    analyser = analysis.analyser(options)
    analyser.check_language(code)
    articles: Sequence[Article] = [article]
    return located(next(iter(analyser.analyse(articles))), article.source)
