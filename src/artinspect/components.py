"""The spaCy components `artinspect_figures` and `artinspect_timeline`, for any pipeline.

    nlp = spacy.blank("de")
    nlp.add_pipe("artinspect_figures")
    doc = nlp("Es kamen 170 Sportler.")
    [(span.text, span._.figure.value) for span in doc.spans["artinspect_figures"]]

Each sets a span group of its own name, whose labels are the kinds of figures and the types of TIMEX3; a span grows
to whole tokens. `doc._.figures` and `doc._.timeline` hold the results themselves, `span._.figure` and
`span._.time_expression` the one of a span. The language is the pipeline's; one for several languages (`xx`) has it
detected. In the document only plain data is kept, so that it can be written and go between processes.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import asdict
from datetime import date
from typing import Any, TypeVar

from spacy.language import Language
from spacy.tokens import Doc
from spacy.tokens import Span as DocSpan

from artinspect.analyses.figures import find_figures
from artinspect.analyses.timeline import read_timeline
from artinspect.article import Article
from artinspect.languages import require
from artinspect.results import Figure, Span, TimeExpression

FIGURES, TIMELINE = "artinspect_figures", "artinspect_timeline"
_SEVERAL_LANGUAGES = "xx"

Find = TypeVar("Find", Figure, TimeExpression)


class _Finder:
    """Sets what an analysis finds on a document."""

    def __init__(
        self,
        name: str,
        analyse: Callable[[Article], Sequence[Figure | TimeExpression]],
        label: str,
        language: str | None,
        published: date | None = None,
    ) -> None:
        self._name, self._analyse, self._label = name, analyse, label
        self._language, self._published = language, published

    def __call__(self, doc: Doc) -> Doc:
        """Set the span group and what its spans stand for."""
        finds: list[Figure | TimeExpression] = []
        if doc.text.strip():
            article = Article.parse(doc.text, language=self._language, published=self._published)
            finds = [find.located(article.source) for find in self._analyse(article)]
        doc.user_data[self._name] = [asdict(find) for find in finds]
        spans = (
            doc.char_span(f.start, f.end, getattr(f, self._label), alignment_mode="expand", span_id=str(i))
            for i, f in enumerate(finds)
        )
        doc.spans[self._name] = [span for span in spans if span is not None]
        return doc


@Language.factory(FIGURES)
def make_figures(nlp: Language, name: str) -> _Finder:
    """A component that finds figures. Raises UnsupportedLanguageError."""
    return _Finder(FIGURES, find_figures, "kind", _language(nlp, "figures"))


@Language.factory(TIMELINE, default_config={"published": None})
def make_timeline(nlp: Language, name: str, published: str | None) -> _Finder:
    """A component that finds time expressions; `published` (YYYY-MM-DD) is the date of all documents.

    Raises UnsupportedLanguageError, and ValueError where `published` is no date.
    """
    day = date.fromisoformat(published) if published else None
    return _Finder(TIMELINE, read_timeline, "type", _language(nlp, "calendar"), day)


def _language(nlp: Language, topic: str) -> str | None:
    if nlp.lang == _SEVERAL_LANGUAGES:
        return None
    require(str(nlp.lang), [topic])
    return str(nlp.lang)


def _rebuilt(type_: Callable[..., Find], plain: dict[str, Any]) -> Find:
    return type_(**{key: Span(**value) if isinstance(value, dict) else value for key, value in plain.items()})


def _figures(doc: Doc) -> tuple[Figure, ...]:
    return tuple(_rebuilt(Figure, plain) for plain in doc.user_data.get(FIGURES, ()))


def _timeline(doc: Doc) -> tuple[TimeExpression, ...]:
    return tuple(_rebuilt(TimeExpression, plain) for plain in doc.user_data.get(TIMELINE, ()))


def _figure(span: DocSpan) -> Figure:
    return _rebuilt(Figure, span.doc.user_data[FIGURES][int(span.id_)])


def _time_expression(span: DocSpan) -> TimeExpression:
    return _rebuilt(TimeExpression, span.doc.user_data[TIMELINE][int(span.id_)])


Doc.set_extension("figures", getter=_figures, force=True)
Doc.set_extension("timeline", getter=_timeline, force=True)
DocSpan.set_extension("figure", getter=_figure, force=True)
DocSpan.set_extension("time_expression", getter=_time_expression, force=True)
