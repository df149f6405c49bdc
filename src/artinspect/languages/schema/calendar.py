"""How a language speaks of time: its words by class, and the sequences of classes that make time expressions."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Calendar:
    """Lexicon and patterns of time expressions. Words are lower-case unless said otherwise."""

    lexicon: dict[str, dict[str, Any]]
    """Class -> word or phrase (its words apart by a blank) -> value."""
    shapes: tuple[tuple[str, str], ...]
    """Class and regular expression of what is written in digits; the first that fits counts."""
    patterns: tuple[tuple[str, str], ...]
    """Sense and sequence of classes. `a|b`: one of them; `a?`: may lack; `(a)`: outside the extent; `+a`: no white
    space before it."""
    suffixes: dict[str, tuple[str, ...]]
    """Class -> endings that its words may take."""
    compounds: tuple[tuple[str, str], ...]
    """Pairs of classes whose words are written as one word."""
    capitalised: frozenset[str]
    """Words that count only with a capital."""
    lowercase: frozenset[str]
    """Words that count with a capital only where a sentence begins."""
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
    resolves_distance: bool
    """Whether TIMEX3 practice resolves `three years ago` to a date; else it stays a duration."""
    age_cues: frozenset[str]
    """Words before a duration that make it an age."""
    not_before: frozenset[str]
    """Words after a duration that make it an age or a measure (`alt`, `old`)."""
    not_after: frozenset[str]
    """Words before a bare year that make it a name or a number (`Agenda 2010`)."""
    year_cues: frozenset[str]
    """Words before a bare year that show it is one; asked where a word follows that may be what it counts."""
    nouns_capitalised: bool
    """Whether a capitalised word after a bare number is what it counts."""
