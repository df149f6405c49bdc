"""What artinspect answers: frozen dataclasses with the names of the output contract, version 1.

`start` and `end` are offsets in Unicode code points into the decoded input, so that
`text == decoded[start:end]` always holds. The field order is the order of the printed keys.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

SCHEMA = "artinspect/1"

Label = Literal["PER", "LOC", "ORG", "MISC"]
TimexType = Literal["DATE", "TIME", "DURATION", "SET"]
Mod = Literal["START", "MID", "END", "APPROX", "MORE_THAN", "LESS_THAN"]
Kind = Literal["count", "money", "percent", "measure", "ratio", "rank", "score", "other"]
Qualifier = Literal["about", "at_least", "at_most", "more_than", "less_than", "almost"]
Change = Literal["up", "down", "from", "to"]
Command = Literal["summary", "entities", "figures", "timeline"]
ErrorCode = Literal["unreadable", "undecodable", "binary", "empty", "unsupported-language"]


@dataclass(frozen=True, slots=True)
class Span:
    """A piece of the article that can be pointed at."""

    text: str
    start: int
    end: int

    @classmethod
    def of(cls, text: str, start: int, end: int) -> Span:
        """The span of `text` from `start` to `end`."""
        return cls(text[start:end], start, end)


@dataclass(frozen=True, slots=True)
class Published:
    """The publication date; without a span if the user gave it."""

    text: str | None
    start: int | None
    end: int | None
    date: str
    given: bool = False


@dataclass(frozen=True, slots=True)
class LanguageGuess:
    """The language of an article. `code` is ISO 639-1 or `unknown`; then `fallback` says what it was read as."""

    code: str
    confidence: float
    given: bool
    fallback: str | None = None

    @property
    def reading(self) -> str:
        """The code whose rules are applied."""
        return self.fallback or self.code


@dataclass(frozen=True, slots=True)
class Mention:
    """One place where an entity is named."""

    text: str
    start: int
    end: int
    label: Label


@dataclass(frozen=True, slots=True)
class Entity:
    """One person, place, organisation or other name with all its mentions."""

    name: str
    label: Label
    count: int
    roles: tuple[str, ...]
    mentions: tuple[Mention, ...]


@dataclass(frozen=True, slots=True)
class Figure:
    """One number that the article reports, with what it counts."""

    text: str
    start: int
    end: int
    number: Span
    value: float
    value_max: float | None
    value_b: float | None
    kind: Kind
    unit: str | None
    noun: str | None
    qualifier: Qualifier | None
    per: str | None
    vague: bool
    of: int | None
    change: Change | None
    attribution: Span | None
    sentence: Span


@dataclass(frozen=True, slots=True)
class TimeExpression:
    """One phrase that denotes a date, time, duration or set of times (ISO-TimeML: TIMEX3).

    `from_` and `to` are inclusive ISO dates as a reader understands them; None is open or not on the calendar.
    """

    text: str
    start: int
    end: int
    type: TimexType
    value: str
    mod: Mod | None
    from_: str | None
    to: str | None
    sentence: Span


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
class Summary:
    """An article in short. `readability` maps the measure's name in the literature to its value."""

    counts: Counts
    readability: dict[str, float]
    keywords: tuple[Keyword, ...]
    key_sentences: tuple[KeySentence, ...]


@dataclass(frozen=True, slots=True)
class Failure:
    """Why an input could not be inspected."""

    code: ErrorCode
    message: str


Analysis = Summary | tuple[Entity, ...] | tuple[Figure, ...] | tuple[TimeExpression, ...]


@dataclass(frozen=True, slots=True)
class Report:
    """What one command says of one article."""

    command: Command
    source: str
    language: LanguageGuess
    title: Span | None
    section: Span | None
    byline: Span | None
    dateline: Span | None
    published: Published | None
    analysis: Analysis


@dataclass(frozen=True, slots=True)
class FailedReport:
    """What one command says of an input that it could not inspect."""

    command: Command
    source: str
    error: Failure
