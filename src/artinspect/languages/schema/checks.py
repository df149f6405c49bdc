"""The words that editorial rules look for."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class CheckWords:
    """Words and patterns of `check`. Words are lower-case unless said otherwise.

    In date patterns `{weekday}`, `{day}`, `{month}` and `{year}` stand for what the calendar knows, `{day2}` and
    `{month2}` for the end of a range; a blank is any white space. Patterns are read without regard to case.
    """

    weekday_dates: tuple[str, ...]
    """A weekday right before its date."""
    joined_weekdays: str
    """What before a weekday shows that it is one of two."""
    dates: tuple[str, ...]
    """A date that can be nothing else."""
    clocks: tuple[str, ...]
    """A clock time with the groups `hour` and `minute`, hours up to 24."""
    date_ranges: tuple[str, ...]
    """A range of days."""
    year_ranges: tuple[str, ...]
    """A range of two years, the groups `year` and `year2`."""
    placeholders: tuple[str, ...]
    """What an editor writes for what is to come; with regard to case."""
    rising: str
    """Forms of verbs of rising."""
    falling: str
    """Forms of verbs of falling."""
    change_before: str
    """What before a percentage makes it a change."""
    change_after: str
    """What behind a percentage makes it a change."""
    other_bases: str
    """Words that make a change one of other values than those beside it, or a direction doubtful."""
    before_change: str
    """What ends before the first value of a change (`von rund`)."""
    within_change: str
    """All that stands between the two values."""
    fates: tuple[str, ...]
    """Words for one fate of people, which make two numbers of them comparable."""
    totals: str
    """What makes a number the total of others in its sentence."""
    incomplete: str
    """Words of a list that is not complete."""
    last_part: str
    """Words before the last of several parts."""
    appositions: str
    """All that may stand between a number and the same number said otherwise."""
    people: frozenset[str]
    """Nouns for people, whose fate a verb tells (`Menschen wurden verletzt`)."""
    births: tuple[str, ...]
    """A birth with its `year`."""
    ages: tuple[str, ...]
    """An age with its number, `age`."""
    surveys: str
    """A survey whose result is told."""
    survey_bases: str
    """How many were asked."""
    survey_times: str
    """When they were asked."""
    longest_sentence: int
    """Words of a sentence that is still easy to follow."""
