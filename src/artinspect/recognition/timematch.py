"""What the search for time expressions finds: an extent, a sense, and the words in it by class."""

from __future__ import annotations

from typing import Any, NamedTuple

# What a figure never stands in; durations and sets hold numbers that count.
_DATE_SENSES = frozenset(
    """
    date days month monthdays year year_after years season quarter decade century deictic weekday weekend relative
    anaphor holiday vague place span
    """.split()
)
_TIME_SENSES = frozenset("clock clocks part overnight night".split())


class TimeMatch(NamedTuple):
    """One expression: its extent, its sense, and the values of its classes in order."""

    start: int
    end: int
    sense: str
    values: tuple[tuple[str, Any], ...]
    context: tuple[tuple[str, Any], ...]
    """The same for what the pattern asks for outside the extent."""
    reach: int
    """Where what it asks for after the extent ends, else `end`."""

    def get(self, name: str, default: Any = None) -> Any:
        """The first value of a class, in the expression or right beside it."""
        return next((value for key, value in (*self.values, *self.context) if key == name), default)

    def first(self, *names: str) -> Any:
        """The value of the first of these classes that is there, or None."""
        return next((self.get(name) for name in names if self.has(name)), None)

    def has(self, name: str) -> bool:
        """Whether the class is in the expression or right beside it."""
        return any(key == name for key, _ in (*self.values, *self.context))

    @property
    def is_range(self) -> bool:
        """Whether a second day or time belongs to it (`the night of the 8th to the 9th`)."""
        return sum(name in ("day", "num", "ordinal") for name, _ in (*self.values, *self.context)) > 1

    @property
    def is_backward(self) -> bool:
        """Whether it looks back from another date (`im Vorjahr`)."""
        return self.sense in ("relative", "anaphor") and any(
            self.get(name, 0) < 0 for name in ("rel", "same", "shift", "year_rel", "month_rel", "week_rel")
        )

    @property
    def kind(self) -> str:
        """The TIMEX3 type that the sense suggests."""
        if self.sense in _TIME_SENSES or (self.sense == "deictic" and self.has("part")):
            return "TIME"
        if self.sense in _DATE_SENSES:
            return "DATE"
        return "SET" if self.sense == "set" else "DURATION"
