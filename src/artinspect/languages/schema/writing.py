"""How a language is written: what sentence bounds, zones of an article and its language are read from."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Writing:
    """Conventions of spelling and layout. Words are lower-case unless said otherwise."""

    name: str
    """The language's name in English."""
    months: dict[str, int]
    """Full names and abbreviations (without dot), 1 to 12."""
    weekdays: tuple[str, ...]
    """Names and abbreviations that may stand before a date."""
    day_first: bool
    """Whether 4/5/2024 and 4.5.2024 are the fourth of May."""
    ordinal_dot: bool
    """Whether an ordinal number is written with a dot (`3. Liga`)."""
    abbreviations: frozenset[str]
    """Without the last dot: after these a dot does not end a sentence."""
    final_abbreviations: frozenset[str]
    """Without the last dot: these may end a sentence, and do if a starter follows."""
    starters: frozenset[str]
    """Words that, capitalised, are there because a sentence begins."""
    function_words: frozenset[str]
    """Frequent words that few other languages share; they settle the language of clear cases."""
    conjunctions: frozenset[str]
    """Words that join two compounds of which one is cut short (`Nord- und Südkorea`)."""
    byline_cues: tuple[str, ...]
    """What a byline begins with."""
    update_cues: tuple[str, ...]
    """What may stand before the date in a line that tells when the article appeared or was changed."""
    sections: frozenset[str]
    """Names of a newspaper's sections, as they stand above a headline; those of one word need not be here."""
    press_marks: tuple[str, ...]
    """What press releases begin with instead of a headline, beginnings of a line."""
    credit_cues: tuple[str, ...]
    """What the credit or caption of a picture begins with, before a colon."""
    reading_time: str
    """A pattern of the time that an article takes to read, as sites print it."""
    furniture: str
    """A pattern of lines of a web page that are no part of the article: menus, buttons, counts, teasers."""
    date_glue: tuple[str, ...]
    """Words that may stand inside a written date or between date and time (`den`, `of`, `um`)."""
    clock_words: tuple[str, ...]
    """Words that belong to a clock time (`Uhr`, `a.m.`)."""
