"""What rules read of an article, and what comes of a rule."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

from artinspect.analyses.figures import find_figures
from artinspect.article import Article, Sentence
from artinspect.checks.model.person_mentions import PersonMention, find_person_mentions
from artinspect.results import Entity, Figure

_DIGIT = re.compile(r"\d")


class Related(NamedTuple):
    """The other side of a disagreement: what it is and its offsets."""

    message: str
    start: int
    end: int


class Violation(NamedTuple):
    """What a rule found at `start` to `end`; `values` are what it compared."""

    message: str
    start: int
    end: int
    related: tuple[Related, ...] = ()
    values: Mapping[str, str | float] = {}


class Skip(NamedTuple):
    """Why a rule can't judge the article, or a part of it."""

    reason: str


Outcomes = Iterator[Violation | Skip]


@dataclass(frozen=True)
class RuleContext:
    """An article with what several rules read of it; each is found once.

    `spellings` is the house list, the spelling wanted -> those not wanted, and `mononyms` that of people who are
    known by one name. `max_sentence_words` is the longest sentence where that of the language does not do.
    """

    article: Article
    entities: tuple[Entity, ...] | None = None
    spellings: Mapping[str, Sequence[str]] = field(default_factory=dict)
    mononyms: Sequence[str] = ()
    max_sentence_words: int | None = None

    @cached_property
    def person_mentions(self) -> tuple[PersonMention, ...]:
        """Where persons are named."""
        return find_person_mentions(self.article, self.entities or ())

    @cached_property
    def figures(self) -> tuple[Figure, ...]:
        """The figures of the article."""
        return find_figures(self.article)

    @cached_property
    def figures_by_sentence(self) -> tuple[tuple[Sentence, tuple[Figure, ...]], ...]:
        """The sentences that hold figures outside quotations, with these; what is quoted is evidence, no error."""
        by_start: dict[int, list[Figure]] = {}
        for figure in self.figures:
            if not self.article.is_quoted(figure.start):
                by_start.setdefault(figure.sentence.start, []).append(figure)
        return tuple((s, tuple(by_start[s.start])) for s in self.article.sentences if s.start in by_start)

    @cached_property
    def stretches_with_digits(self) -> tuple[tuple[int, int], ...]:
        """The date line and the blocks, as far as digits stand in them."""
        article = self.article
        line = article.published
        stretches = [(line.start, line.end)] if line and line.start is not None and line.end is not None else []
        stretches += [(block.start, block.end) for block in article.blocks]
        return tuple(s for s in stretches if _DIGIT.search(article.text, *s))
