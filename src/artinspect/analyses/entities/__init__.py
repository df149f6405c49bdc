"""Who and where: the names of an article, merged from the mentions that a pipeline finds."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from types import MappingProxyType

from artinspect.analyses.entities.derived import MadeFrom, group
from artinspect.analyses.entities.document_level import resolve
from artinspect.analyses.entities.merging import in_order, merge
from artinspect.article import Article
from artinspect.languages import load
from artinspect.languages.schema.names import Names
from artinspect.pipelines import NameSpan, check, recognise
from artinspect.pipelines import load as load_pipeline
from artinspect.results import Entity, Mention
from artinspect.results.source_text import OBJECT


class EntityFinder:
    """Finds entities with one pipeline a language, loaded when its first article comes."""

    def __init__(
        self,
        model: str | None = None,
        *,
        models: Mapping[str, str] = MappingProxyType({}),
        document_level: bool = True,
        derived: bool = False,
    ) -> None:
        """Choose the pipelines and what is made of their answers.

        Args:
            model: an installed spaCy pipeline or a path, for all languages; None is the embedded one of each.
            models: the same for single languages, code -> name or path; `model` goes before them.
            document_level: whether the whole article is consulted: names overlooked in one place and found in
                another, one label a name.
            derived: whether words made from names are given, too, as `artinspect.results.DerivedForm`.
        """
        self._model, self._models = model, models
        self._document_level, self._derived = document_level, derived

    def check(self, code: str) -> None:
        """See that there is a pipeline for the language. Raises artinspect.pipelines.OtherLanguageError."""
        check(code, self._named(code))

    def find(self, article: Article) -> tuple[Entity, ...]:
        """The entities of one article: most frequent first, then first in the text."""
        return next(self.find_all([article]))

    def find_all(self, articles: Sequence[Article]) -> Iterator[tuple[Entity, ...]]:
        """The entities of each article. Articles of one language that stand together go through as a batch.

        Raises artinspect.pipelines.ModelNotFoundError, artinspect.pipelines.OtherLanguageError.
        """
        for code, run in _runs(articles):
            names = load(code, Names)
            for article, found in self._found(run, code):
                mentions = [_mention(article, m) for m in found if not m.form]
                derived = [MadeFrom(_mention(article, m), m.form) for m in found if m.form]
                if self._document_level:
                    mentions = resolve(article, mentions, names, [word.mention for word in derived])
                entities = merge(article, mentions, names)
                yield in_order([*entities, *group(derived, names)]) if self._derived else entities

    def _named(self, code: str) -> str | None:
        return self._model if self._model is not None else self._models.get(code)

    def _found(self, articles: Sequence[Article], code: str) -> Iterator[tuple[Article, list[NameSpan]]]:
        """What the pipeline finds in each article, with offsets into its text.

        Each block is a text of its own for the pipeline: a name never runs from a title into a paragraph.
        """
        blocks = (article.text[b.start : b.end] for article in articles for b in article.blocks)
        found = recognise(load_pipeline(code, self._named(code)), blocks)
        for article in articles:
            yield (
                article,
                [
                    name
                    for b, block in zip(article.blocks, islice(found, len(article.blocks)), strict=True)
                    for m in block
                    if (name := _without_objects(article.text, m, b.start))
                ],
            )


def _without_objects(text: str, found: NameSpan, offset: int) -> NameSpan | None:
    """A name with offsets into the article, up to an address or code in it; None if that is all of it."""
    start, end = offset + found.start, offset + found.end
    while start < end and (text[start] == OBJECT or text[start].isspace()):
        start += 1
    end = text.find(OBJECT, start, end) if OBJECT in text[start:end] else end
    end = start + len(text[start:end].rstrip())
    return found._replace(start=start, end=end) if start < end else None


def _mention(article: Article, found: NameSpan) -> Mention:
    return Mention(article.text[found.start : found.end], found.start, found.end, found.label)


def _runs(articles: Iterable[Article]) -> Iterator[tuple[str, list[Article]]]:
    run: list[Article] = []
    for article in articles:
        if run and run[-1].language.reading != article.language.reading:
            yield run[0].language.reading, run
            run = []
        run.append(article)
    if run:
        yield run[0].language.reading, run
