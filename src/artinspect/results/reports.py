"""What one command says of one article, and what every report holds."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Generic, Literal, TypeVar

from artinspect.results.source_text import SourceText
from artinspect.results.spans import Span
from artinspect.results.terms import DocumentFormat, ErrorCode

SCHEMA = "artinspect/1"
Result = TypeVar("Result")


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
class Report(Generic[Result]):
    """What one command says of one article. `analysis` is one object, or a tuple of those that were found."""

    command: str
    source: str
    language: LanguageGuess
    title: Span | None
    section: Span | None
    byline: Span | None
    dateline: Span | None
    published: Published | None
    analysis: Result
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

    command: str
    source: str
    error: Failure
    traceback: str = field(default="", repr=False)
    """Where an internal error occurred."""
