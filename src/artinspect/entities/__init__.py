"""Who and where: the names of an article, merged from the mentions that a pipeline finds."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from artinspect.article import Article
from artinspect.entities.completion import complete
from artinspect.entities.merging import merge
from artinspect.entities.possessors import without_possessed
from artinspect.languages import load
from artinspect.languages.schema.names import Names
from artinspect.pipelines import load as load_pipeline
from artinspect.pipelines import recognise
from artinspect.results import Entity, Mention


class EntityFinder:
    """Finds entities with one pipeline a language, loaded when its first article comes."""

    def __init__(self, model: str | None = None) -> None:
        """`model` names an installed spaCy pipeline or a path; None is the embedded one."""
        self._model = model

    def find(self, article: Article) -> tuple[Entity, ...]:
        """The entities of one article: most frequent first, then first in the text."""
        return next(self.find_all([article]))

    def find_all(self, articles: Sequence[Article]) -> Iterator[tuple[Entity, ...]]:
        """The entities of each article. Articles of one language that stand together go through as a batch.

        Raises artinspect.pipelines.ModelNotFoundError.
        """
        for code, run in _runs(articles):
            names = load(code, Names)
            for article, mentions in self._mentions(run, code):
                mentions = complete(article, without_possessed(mentions, names), names)
                yield merge(article, mentions, names)

    def _mentions(self, articles: Sequence[Article], code: str) -> Iterator[tuple[Article, list[Mention]]]:
        """Each block is a text of its own for the pipeline: a name never runs from a title into a paragraph."""
        blocks = (article.text[b.start : b.end] for article in articles for b in article.blocks)
        found = recognise(load_pipeline(code, self._model), blocks)
        for article in articles:
            mentions = [
                Mention(
                    article.text[b.start + m.start : b.start + m.end],
                    b.start + m.start,
                    b.start + m.end,
                    m.label,
                )
                for b, block in zip(article.blocks, islice(found, len(article.blocks)), strict=True)
                for m in block
            ]
            yield article, mentions


def _runs(articles: Iterable[Article]) -> Iterator[tuple[str, list[Article]]]:
    run: list[Article] = []
    for article in articles:
        if run and run[-1].language.reading != article.language.reading:
            yield run[0].language.reading, run
            run = []
        run.append(article)
    if run:
        yield run[0].language.reading, run
