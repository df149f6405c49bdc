"""How the syllables of a language's words are counted."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Syllables:
    """Patterns are regular expressions over one lower-case word; each match counts."""

    nucleus: str
    """The vowels of one syllable: every match is one."""
    split: tuple[str, ...]
    """Where vowels that look like one nucleus are two: a match adds a syllable."""
    joined: tuple[str, ...]
    """Where a vowel is silent: a match takes a syllable away."""
    acronyms: frozenset[str]
    """Abbreviations in capitals that are spoken as words, not letter by letter."""
