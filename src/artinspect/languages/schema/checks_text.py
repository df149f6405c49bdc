"""The words that rules on the text itself look for: left-overs, marks, sources, wording."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class TextWords:
    """Words and patterns of the rules STR, SRC and LNG.

    Patterns (`languages.patterns`) are read without regard to case unless said otherwise.
    """

    placeholders: tuple[str, ...]
    """What an editor writes for what is to come, besides the marks that no language has for itself; with regard to
    case."""
    roman_before: str
    """What ends before a Roman number that looks like one (`Bowl`)."""
    roman_after: str
    """What begins behind such a number (`. Olympische Spiele`)."""
    roman_articles: str
    """What ends before such a number where it is an ordinal."""
    speech: str
    """Words that say who speaks, right behind a quotation or before it."""
    attributions: str
    """Words that say where something is known from."""
    interviews: str
    """Words of texts whose quotations need no speaker."""
    casualties: str
    """People's fates of which readers want the source."""
    surveys: str
    """A survey or those who were asked."""
    earlier_surveys: str
    """Words of a survey that is told as past."""
    survey_bases: tuple[str, ...]
    """How many were asked; `{number}` is a number of people."""
    survey_times: tuple[str, ...]
    """When they were asked; `{time}` is a date, a month, a day of the week, a span of time."""
    times: str
    """What `{time}` stands for."""
    publications: str
    """What shows that such a time is that of the publication."""
    number_words: str
    """Numbers in words that may be the number of respondents."""
    longest_sentence: int
    """Words of a sentence that is still easy to follow."""
    known_abbreviations: frozenset[str]
    """Abbreviations that need not be spelled out, as they are written."""
    little_words: frozenset[str]
    """Words that have no letter in an abbreviation, lower-case."""
    capitals: str
    """The capital letters of abbreviations, as in a class of a pattern: `A-Z`."""
    abbreviates: tuple[str, ...]
    """What stands between words and their abbreviation (`kurz `), besides a bracket."""
    speakers: frozenset[str]
    """Pronouns before a word of speaking that ends a quotation (`he said`), lower-case."""
    elided_words: frozenset[str]
    """Words whose apostrophe at their beginning looks like an opening quotation mark (`’tis`)."""
    no_people: str
    """What right behind a number shows that it is no number of people."""
    doubles: frozenset[str]
    """Words that may stand twice, lower-case."""
