"""What one command says of one article, and what every report holds."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, TypeAlias

if TYPE_CHECKING:
    from artinspect.results.entities import Entity
    from artinspect.results.figures import Figure
    from artinspect.results.findings import Checked
    from artinspect.results.summaries import Summary
    from artinspect.results.times import TimeExpression

SCHEMA = "artinspect/1"

Label = Literal["PER", "LOC", "ORG", "MISC"]
Form = Literal["derived", "part"]
PipelineOrigin = Literal["embedded", "installed", "path"]
Kind = Literal["count", "money", "percent", "measure", "ratio", "rank", "score", "other"]
Qualifier = Literal["about", "at_least", "at_most", "more_than", "less_than", "almost"]
Change = Literal["up", "down", "from", "to"]
TimexType = Literal["DATE", "TIME", "DURATION", "SET"]
Mod = Literal["START", "MID", "END", "APPROX", "MORE_THAN", "LESS_THAN"]
Difficulty = Literal["very easy", "easy", "fairly easy", "medium", "fairly hard", "hard", "very hard"]
Part = Literal["counts", "readability", "keywords", "sentences", "who", "figures", "when", "details"]
Severity = Literal["error", "warning", "info"]
FailOn = Literal["error", "warning", "info", "never"]
Command = Literal["summary", "entities", "figures", "timeline", "check"]
ErrorCode = Literal["unreadable", "undecodable", "binary", "empty", "unsupported-language"]
Analysis: TypeAlias = "Summary | tuple[Entity, ...] | tuple[Figure, ...] | tuple[TimeExpression, ...] | Checked"


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
class Failure:
    """Why an input could not be inspected."""

    code: ErrorCode
    message: str


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
    text: str = field(default="", repr=False)
    """The decoded article, which no format repeats but TimeML, CoNLL and those of findings."""
    sentences: tuple[tuple[int, int], ...] = field(default=(), repr=False)
    """Offsets of its sentences, where the command is `entities`."""


@dataclass(frozen=True, slots=True)
class FailedReport:
    """What one command says of an input that it could not inspect."""

    command: Command
    source: str
    error: Failure
