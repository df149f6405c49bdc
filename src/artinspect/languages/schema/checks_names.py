"""The words beside names that rules on names look for."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class NameWords:
    """Words and patterns of the rules NAM, lower-case unless said otherwise.

    Patterns (`languages.patterns`) are read without regard to case.
    """

    particles: frozenset[str]
    """Parts of surnames that are no names of their own (`von`)."""
    spelling_endings: str
    """Pattern of the endings that a spelling of the house list may have in the text."""
    nouns_before: bool
    """Whether a capitalised word before a surname is a common noun unless it is a title (`Bäckerei Lindner`)."""
    before_nouns: frozenset[str]
    """Words, besides articles, that go before a common noun and hardly ever before a name."""
    adjectives: tuple[str, ...]
    """Endings of words that are adjectives even where they begin a headline (`Mexikanischer Präsident`)."""
    personal_verbs: frozenset[str]
    """Verbs behind a name in a headline that show that it is no place's (`denies`)."""
    person_endings: tuple[str, ...]
    """Endings of nouns for people."""
    thing_endings: tuple[str, ...]
    """Endings of nouns that have such an ending and are none."""
    metonyms: frozenset[str]
    """Places that stand for those who govern from there."""
    suffixes: frozenset[str]
    """What stands behind a surname (`jr`)."""
    kin: frozenset[str]
    """Words before a surname that tell which bearer is meant, or that it is all of them."""
    plural_articles: frozenset[str]
    """Words before the plural of a surname."""
    which: frozenset[str]
    """Words behind a surname that tell which bearer is meant."""
    joins: frozenset[str]
    """Words between two given names or two offices."""
    posts: frozenset[str]
    """Last parts of offices of which hardly anybody holds two; feminine forms are the same."""
    same_posts: tuple[frozenset[str], ...]
    """Offices that are one, or that are held together."""
    deputies: tuple[str, ...]
    """What makes an office another one (`Vize`)."""
    determiners: frozenset[str]
    """Words before an office that are no part of it."""
    short_offices: dict[str, str]
    """Abbreviation of an office before a name -> the office."""
    feminine_ending: str
    """The ending that makes an office a woman's."""
    other_times: str
    """What shows that an office is another time's, or one of two."""
    ages: tuple[str, ...]
    """An age, the group `age`, right behind a name."""
    ages_before: tuple[str, ...]
    """An age, the group `age`, right before a name or the words for a person."""
    nominal_ages: tuple[str, ...]
    """An age, the group `age`, by which a person is named again; the group `gender` tells people apart, the group
    `own` shows that no noun follows."""
    first_ages: tuple[str, ...]
    """An age, the group `age`, by which a person without a name is named for the first time."""
    other_ages: str
    """What shows that an age is not today's."""
    verbs: frozenset[str]
    """Words right behind an age that show that no noun follows."""
    verb_endings: tuple[str, ...]
    """Endings of such words."""
    feminine: frozenset[str]
    """What the group `gender` is for a woman; empty where the language does not say."""
