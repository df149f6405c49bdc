"""What one command says of one article, and what every report holds."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Literal, TypeAlias

from artinspect.source_text import SourceText

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
DocumentFormat = Literal["text", "markdown", "html", "docx"]
Command = Literal["summary", "entities", "figures", "timeline", "check"]
ErrorCode = Literal[
    "unreadable", "undecodable", "binary", "empty", "unsupported-language", "unsupported-format", "internal"
]  # fmt: skip
Analysis: TypeAlias = "Summary | tuple[Entity, ...] | tuple[Figure, ...] | tuple[TimeExpression, ...] | Checked"


class Shown:
    """What has a place in the article: `text` as written, `read` as it was read; None where that is the same."""

    __slots__ = ()
    text: str
    read: str | None

    @property
    def shown(self) -> str:
        """The words without markup."""
        return self.text if self.read is None else self.read


@dataclass(frozen=True, slots=True)
class Span(Shown):
    """A piece of the article that can be pointed at."""

    text: str
    start: int
    end: int
    read: str | None = None

    @classmethod
    def of(cls, text: str, start: int, end: int) -> Span:
        """The span of `text` from `start` to `end`."""
        return cls(text[start:end], start, end)

    def located(self, source: SourceText) -> Span:
        """The span in the decoded input."""
        return Span(*source.locate(self.start, self.end))


@dataclass(frozen=True, slots=True)
class Published:
    """The publication date; without a span if the user gave it or it stands in the name of the file (`origin`)."""

    text: str | None
    start: int | None
    end: int | None
    date: str
    given: bool = False
    origin: Literal["filename"] | None = None
    read: str | None = None

    def located(self, source: SourceText) -> Published:
        """The date in the decoded input."""
        if self.start is None or self.end is None:
            return self
        text, start, end, read = source.locate(self.start, self.end)
        return replace(self, text=text, start=start, end=end, read=read)


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
    format: DocumentFormat = "text"
    text: str | None = field(default=None, repr=False)
    """What the offsets count, where that was asked for and is not the decoded input."""
    source_text: SourceText = field(default=SourceText.verbatim(""), repr=False)
    """The decoded article and what was read of it."""
    sentences: tuple[tuple[int, int], ...] = field(default=(), repr=False)
    """Offsets of its sentences into what was read, where the command is `entities`."""


@dataclass(frozen=True, slots=True)
class FailedReport:
    """What one command says of an input that it could not inspect."""

    command: Command
    source: str
    error: Failure
    traceback: str = field(default="", repr=False)
    """Where an internal error occurred."""
