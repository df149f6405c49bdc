"""How dates, clock times, ranges and ages are written where `check` compares them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class TimeChecks:
    """Patterns of the TIM rules (`languages.patterns`), read without regard to case.

    `{weekday}`, `{month}` stand for what the calendar knows, `{day}` and `{year}` for digits, `{number}` for a
    month in digits, `{short}` for a weekday cut short. A 2 behind them makes the end of a range; `{any_weekday}`
    and `{any_month}` are left out of comparison.
    """

    short_weekdays: Mapping[str, int]
    """Weekdays as they are cut short beside a date, with regard to case: 1 to 7."""
    day_parts: str
    """What may follow a weekday (`Mittwochabend`, `Tuesday morning`)."""
    weekday_dates: tuple[str, ...]
    """A weekday beside its date."""
    weekday_pairs: tuple[str, ...]
    """Two weekdays and the two days of one month that belong to them in this order."""
    joined_weekdays: str
    """What before a weekday shows that it is one of two."""
    dates: tuple[str, ...]
    """A date that can be nothing else."""
    clocks: tuple[str, ...]
    """A clock time with the groups `hour` and perhaps `minute`, hours up to 24."""
    half_day_clocks: tuple[str, ...]
    """The same with hours up to 12."""
    date_ranges: tuple[str, ...]
    """A range of days or months."""
    year_ranges: tuple[str, ...]
    """A range of two years, the groups `year` and `year2`."""
    clock_ranges: tuple[str, ...]
    """A range of clock times: `hour`, `hour2`, perhaps `minute` and `half` (`am`, `pm`) of both."""
    next_day: str
    """Words that let a range of clock times end on another day."""
    births: tuple[str, ...]
    """A birth with its `year`."""
    ages: tuple[str, ...]
    """An age with its number, `age`."""
    birthdays: tuple[str, ...]
    """The same where it is reached in that year."""
    deaths: tuple[str, ...]
    """A death with its `year`."""
    kin: str
    """Words for relatives, whose age another's year of birth does not tell."""
    pronouns: str
    """What a sentence begins with that goes on about the person of the last one."""
    happened: str
    """What in the words around a date says that it has passed."""
    not_happened: str
    """What takes that back: plans, conditions, reported hopes."""
    relative_days: tuple[str, ...]
    """`today` and its like, which an evergreen text lacks the day for."""
    nowadays_before: str
    """What before them makes them mean these times, or something else."""
    nowadays_after: str
    """What behind them does so."""
