"""When."""

from __future__ import annotations

from dataclasses import dataclass, replace

from artinspect.results.source_text import SourceText
from artinspect.results.spans import Shown, Span
from artinspect.results.terms import Mod, TimexType


@dataclass(frozen=True, slots=True)
class TimeExpression(Shown):
    """One phrase that denotes a date, time, duration or set of times (ISO-TimeML: TIMEX3).

    `from_` and `to` are inclusive ISO dates as a reader understands them; None is open or not on the calendar.
    `clause` is the part of the sentence that tells what happened then.
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
    clause: Span
    read: str | None = None

    def located(self, source: SourceText) -> TimeExpression:
        """The expression in the decoded input."""
        text, start, end, read = source.locate(self.start, self.end)
        return replace(
            self,
            text=text,
            start=start,
            end=end,
            read=read,
            sentence=self.sentence.located(source),
            clause=self.clause.located(source),
        )
