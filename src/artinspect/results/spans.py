"""Pieces of the article that can be pointed at."""

from __future__ import annotations

from dataclasses import dataclass

from artinspect.results.source_text import SourceText


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
