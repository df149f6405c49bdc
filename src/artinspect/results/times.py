"""When."""

from __future__ import annotations

from dataclasses import dataclass

from artinspect.results.reports import Mod, Span, TimexType


@dataclass(frozen=True, slots=True)
class TimeExpression:
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
