"""How many, of what, says who."""

from __future__ import annotations

from dataclasses import dataclass, replace

from artinspect.results.source_text import SourceText
from artinspect.results.spans import Shown, Span
from artinspect.results.terms import Change, Kind, Qualifier


@dataclass(frozen=True, slots=True)
class Figure(Shown):
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
    read: str | None = None

    def located(self, source: SourceText) -> Figure:
        """The figure in the decoded input."""
        text, start, end, read = source.locate(self.start, self.end)
        return replace(
            self,
            text=text,
            start=start,
            end=end,
            read=read,
            number=self.number.located(source),
            attribution=self.attribution and self.attribution.located(source),
            sentence=self.sentence.located(source),
        )
