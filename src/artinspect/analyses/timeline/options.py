"""The options of `timeline`: which expressions are asked for, and in what order."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from artinspect.results import TimeExpression, TimexType

Order = Literal["time", "text"]

_EVER, _NEVER = "0000-00-00", "9999-99-99"


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelineOptions:
    """`first` and `last` are ISO dates, inclusive; what is not on the calendar lies outside of any such bounds."""

    first: str | None = None
    last: str | None = None
    types: frozenset[TimexType] = frozenset()
    order: Order = "time"

    def select(self, times: Iterable[TimeExpression]) -> tuple[TimeExpression, ...]:
        """The expressions that are asked for, in the order that is asked for."""
        return tuple(sorted(filter(self._takes, times), key=in_text if self.order == "text" else on_calendar))

    def _takes(self, time: TimeExpression) -> bool:
        if self.types and time.type not in self.types:
            return False
        if self.first is None and self.last is None:
            return True
        if time.from_ is None and time.to is None:
            return False
        return (time.from_ or _EVER) <= (self.last or _NEVER) and (time.to or _NEVER) >= (self.first or _EVER)


def on_calendar(time: TimeExpression) -> tuple[bool, str, str, int]:
    """By `from`, then `to`; what is not on the calendar comes last, in the order of the text."""
    begin = time.from_ or time.to or _NEVER
    return begin == _NEVER, begin, time.to or _NEVER, time.start


def in_text(time: TimeExpression) -> int:
    """By the place in the text."""
    return time.start
