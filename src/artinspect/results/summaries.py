"""The article in short."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from artinspect.results.source_text import SourceText
from artinspect.results.spans import Shown
from artinspect.results.terms import Difficulty

if TYPE_CHECKING:
    from artinspect.results.entities import Entity
    from artinspect.results.figures import Figure


@dataclass(frozen=True, slots=True)
class Counts:
    """Sizes of the article's text without date line, section and byline."""

    characters: int
    words: int
    sentences: int
    paragraphs: int
    reading_minutes: float


@dataclass(frozen=True, slots=True)
class Keyword:
    """A word or name that tells what the article is about; `score` is relative to the best one."""

    text: str
    score: float
    count: int


@dataclass(frozen=True, slots=True)
class KeySentence(Shown):
    """A sentence that stands for the article; rank 1 is the best."""

    text: str
    start: int
    end: int
    score: float
    rank: int
    read: str | None = None

    def located(self, source: SourceText) -> KeySentence:
        """The same in the decoded input."""
        text, start, end, read = source.locate(self.start, self.end)
        return replace(self, text=text, start=start, end=end, read=read)


@dataclass(frozen=True, slots=True)
class Timespan:
    """The first and the last day that an article speaks of, inclusive, and by how many expressions."""

    from_: str | None
    to: str | None
    count: int


@dataclass(frozen=True, slots=True)
class Outlier(Shown):
    """A sentence or word that is much longer than the others; `size` in words or letters."""

    text: str
    start: int
    end: int
    size: int
    read: str | None = None

    def located(self, source: SourceText) -> Outlier:
        """The same in the decoded input."""
        text, start, end, read = source.locate(self.start, self.end)
        return replace(self, text=text, start=start, end=end, read=read)


@dataclass(frozen=True, slots=True)
class Details:
    """What makes an article hard to read, the longest first."""

    long_sentences: tuple[Outlier, ...]
    long_words: tuple[Outlier, ...]

    def located(self, source: SourceText) -> Details:
        """The same in the decoded input."""
        return Details(
            tuple(outlier.located(source) for outlier in self.long_sentences),
            tuple(outlier.located(source) for outlier in self.long_words),
        )


@dataclass(frozen=True, slots=True)
class Summary:
    """An article in short. `readability` maps the measure's name in the literature to its value.

    What the other analyses have to say is None where it was not asked for: the entities named most, the figures
    that tell most, the time that the article speaks of.
    """

    counts: Counts
    readability: dict[str, float]
    keywords: tuple[Keyword, ...]
    key_sentences: tuple[KeySentence, ...]
    difficulty: Difficulty | None = None
    entities: tuple[Entity, ...] | None = None
    figures: tuple[Figure, ...] | None = None
    timespan: Timespan | None = None
    details: Details | None = None

    def located(self, source: SourceText) -> Summary:
        """The summary, its spans in the decoded input."""
        return replace(
            self,
            key_sentences=tuple(sentence.located(source) for sentence in self.key_sentences),
            entities=self.entities and tuple(entity.located(source) for entity in self.entities),
            figures=self.figures and tuple(figure.located(source) for figure in self.figures),
            details=self.details and self.details.located(source),
        )
