"""The article in short."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from artinspect.results.reports import Difficulty

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
class KeySentence:
    """A sentence that stands for the article; rank 1 is the best."""

    text: str
    start: int
    end: int
    score: float
    rank: int


@dataclass(frozen=True, slots=True)
class Timespan:
    """The first and the last day that an article speaks of, inclusive, and by how many expressions."""

    from_: str | None
    to: str | None
    count: int


@dataclass(frozen=True, slots=True)
class Outlier:
    """A sentence or word that is much longer than the others; `size` in words or letters."""

    text: str
    start: int
    end: int
    size: int


@dataclass(frozen=True, slots=True)
class Details:
    """What makes an article hard to read, the longest first."""

    long_sentences: tuple[Outlier, ...]
    long_words: tuple[Outlier, ...]


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
