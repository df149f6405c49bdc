"""What a language says on how hard a text is to read, what it is about, and which sentences stand for it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class SummaryWords:
    """Measures, inflection and word lists. Words are lower-case, patterns are regular expressions of lower-case
    words."""

    measures: tuple[str, ...]
    """The measures of readability made for the language, as they are named in the literature."""
    words_per_minute: int
    """How fast adults read prose in silence."""
    inflections: tuple[tuple[str, str], ...]
    """Pattern of an ending -> what stands for it in the stem; the first that fits is applied, and only that
    one."""
    folds: dict[str, str]
    """Letters that inflection changes (umlauts) -> the letter in the stem."""
    possessives: tuple[str, ...]
    """Endings that are cut off a name before it is shown."""
    genitive: str
    """An ending that is cut off where the word stands without it too."""
    base_forms: tuple[tuple[str, str], ...]
    """Pattern of a whole inflected word -> its base form, for words that are shown; a sure ending only."""
    nouns_capitalised: bool
    """Whether every noun has a capital, so that a lower-case word is none."""
    open_compounds: bool
    """Whether compounds are written in several words (`border wall`), each of which is a keyword of its own."""
    whole_names: bool
    """Whether a full name is the keyword even where the last name stands alone more often than it."""
    rarity: float
    """The exponent of how rare a word is elsewhere, below 1: what is in hardly any other article is a detail more
    often than a subject."""
    name_weight: float
    """How much a name in several words weighs against one word, before its mentions are counted."""
    not_nouns: str
    """Pattern of words that are no nouns, by their ending; asked of words that no table knows."""
    stop_words: frozenset[str]
    """Words that say nothing on what a text is about."""
    not_keywords: frozenset[str]
    """Nouns that are no keywords: measures, times, currencies, agencies and what every report is made of."""
    particles: frozenset[str]
    """Words inside names (`Bank of England`, `Osama bin Laden`)."""
    weak_particles: frozenset[str]
    """The same, where the last part of the name never stands without them in the text (`von der Leyen`)."""
    appositions: frozenset[str]
    """Nouns before a name that are no part of it (`Region Kursk`)."""
    weak_starts: frozenset[str]
    """Words, or two words, that a sentence begins with which leans on the one before."""
