"""How a language speaks of time: its words by class, and the sequences of classes that make time expressions."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Calendar:
    """Lexicon and patterns of time expressions. Words are lower-case unless said otherwise."""

    lexicon: dict[str, dict[str, Any]]
    """Class -> word or phrase (its words apart by a blank) -> value.

    Most classes are there for the patterns. What the expressions mean is read from the values of these:

    - `unit`, `plural`, `lasting_adjective`, `aged`: `Y M W D`, `TH TM TS` for hours and less, `DE CE L` for
      decades, centuries and millennia (`Q`, `H` as lengths); `quarter`: `Q` or `H`
    - `month`, `month_short` 1 to 12; `weekday`, `weekdays`, `weekday_short` 1 to 7; `part`, `parts` `MO MI AF EV
      NI`; `season` `SP SU FA WI`; `number`, `one`, `half`, `ordinal`, `each_other` numbers; `decade_word` 20 to 90
    - `nth` 1 to 4, -1 for the last; `span` `D W WE`, what it counts in a month; `plus_half` 0.5 (`and a half`)
    - `deictic`, `rel`, `same`, `shift` and their like: how many units to go, back below zero
    - `mod`, `mod_year`, `mod_month`, `mod_week`, `early`, `approx`: the TIMEX3 mod
    - `vague`, `vague_noun`, `vague_duration`, `set`: the TIMEX3 value
    - `holiday`: month and day, or `easter` and days after it, or month and (weekday, which one; -1 is the last)

    And words around an expression: `since`, `until`, `onwards` (True, or False where it opens a time only at the
    beginning of a clause), `to` between the ends of a range, `the`, `inthe` (prepositions with the article), `at`
    before clock times, `aside` before a year that tells when something else was, `not_ahead` before `in three
    years`.
    """
    shapes: tuple[tuple[str, str], ...]
    """Class and regular expression of what is written in digits; the first that fits counts."""
    patterns: tuple[tuple[str, str], ...]
    """Sense and sequence of classes. `a|b`: one of them; `a?`: may lack; `(a)`: outside the extent; `+a`: no white
    space before it."""
    suffixes: dict[str, tuple[str, ...]]
    """Class -> endings that its words may take."""
    compounds: tuple[tuple[str, str], ...]
    """Pairs of classes whose words are written as one word."""
    possessive: str
    """What a word ends with that owns something (`today's`), which is left out; empty if nothing does."""
    capitalised: frozenset[str]
    """Words that count only with a capital."""
    lowercase: frozenset[str]
    """Words that count with a capital only where a sentence begins."""
    month_names: dict[str, bool]
    """Months that are also a name or (True) a verb: alone they count only where a small word leads to them, or
    where no name follows (for a verb: where a verb follows)."""
    prepositions: frozenset[str]
    """Words of an expression (`following`) that are prepositions unless an article or a preposition stands
    before."""
    match_words: frozenset[str]
    """Words of sport: where several of them stand, the second half is one of a match."""
    past: str
    """Regular expression of lower-case words of a clause that tells what was."""
    not_past_after: frozenset[str]
    """Words right after which such a form is a participle that tells no time (`be held`)."""
    future: str
    """The same for a clause that tells what is to come."""
    perfect: str
    """Regular expression of participles, which tell what was unless a word of `future` stands with them."""
    nowadays_cues: frozenset[str]
    """Words beside `today` that make it mean these times."""
    past_today: bool
    """Whether `today` in a clause that tells what was is always the day itself."""
    resolves_distance: bool
    """Whether TIMEX3 practice resolves `three years ago` to a date; else it stays a duration."""
    age_cues: dict[str, int]
    """Words before a duration that make it an age -> how many words may stand between them."""
    age_ranges: frozenset[str]
    """Words before one or two numbers of years that make them ages (`mit`, `zwischen`), unless a word of the class
    `lasting` follows."""
    aged_nouns: tuple[str, ...]
    """Beginnings of words for people whose age a preposition and a duration after them tell."""
    not_before: frozenset[str]
    """Words after a duration that make it an age or a measure (`alt`, `old`)."""
    not_after: frozenset[str]
    """Words before a bare year that make it a name or a number (`Agenda 2010`)."""
    year_cues: frozenset[str]
    """Words before a bare year that show it is one even where a word follows that may be what it counts."""
    year_hints: frozenset[str]
    """Words that do so before a number that is not round (`bis 1945`, but `bis 2000`)."""
    measured: frozenset[str]
    """Words that a number before them counts, whatever stands before it."""
    names_with_times: tuple[str, ...]
    """Names that end with a time, small (`welt am sonntag`)."""
    clause_openers: frozenset[str]
    """Words that, after a comma, begin another clause."""
    conjunctions: frozenset[str]
    """Those of them that are left out where a clause stands alone."""
    nouns_capitalised: bool
    """Whether a capitalised word after a bare number is what it counts."""
