"""How a language writes and spells numbers."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, eq=False, repr=False)  # compared and shown by nobody, which spares start-up
class Numbers:
    """Signs and words of the number grammar. Words are lower-case unless said otherwise."""

    group: str
    """The sign between groups of three digits; blanks and apostrophes group in every language."""
    decimal: str
    """The decimal sign."""
    decimal_words: frozenset[str]
    """The decimal sign in words (`Komma`, `point`)."""
    cardinals: dict[str, float]
    """0 to 20 and the tens to 90, in every spelling."""
    compound: str
    """What joins unit and ten where spelled numbers are one word (`einundzwanzig`); empty where they are
    several."""
    multipliers: dict[str, int]
    """Parts of spelled numbers that multiply what stands before them (`hundert`, `thousand`)."""
    half_ending: str
    """What adds a half at the end of a word (`zweieinhalb`); empty if nothing does."""
    scales: dict[str, float]
    """Words that multiply the number before them, with inflections; dozens too."""
    abbreviated: frozenset[str]
    """Those of them that take a dot."""
    glued_scales: dict[str, float]
    """Scales right after the digits (`2.5bn`), their case kept."""
    spaced_scales: dict[str, float]
    """The same where a blank stands between (`2.5 k`)."""
    money_scales: dict[str, float]
    """The same where a currency sign stands before the digits (`$5m`), or a counted noun after them (`2.5m
    shares`)."""
    joiners: frozenset[str]
    """Words between the parts of a spelled number (`two hundred and five`)."""
    fraction_joiners: frozenset[str]
    """Words between a whole number and a fraction (`one and a half`)."""
    articles: frozenset[str]
    """Forms of the indefinite article: one before a scale or a fraction, else only if stressed."""
    pronouns: frozenset[str]
    """Numbers that are one only before what they count (`one`)."""
    fractions: dict[str, float]
    """Words for one part, after one (`Drittel`, `third`)."""
    fractions_plural: dict[str, float]
    """The same after other numbers (`thirds`)."""
    after_fraction: frozenset[str]
    """Words after an article and a part that show it to be no ordinal (`a third of`); empty: there is no doubt."""
    halves: frozenset[str]
    """Forms of the adjective `half`."""
    shares: dict[str, float]
    """Words that are a share without a number before them (`Hälfte`)."""
    vague: dict[str, float]
    """Plurals that give only an order of magnitude (`Hunderte`)."""
    some: dict[str, float]
    """Words that make a scale vague (`mehrere Millionen`) -> what they multiply it by (2 for `a couple of`)."""
    vague_of: frozenset[str]
    """Words between the orders of magnitude that multiply each other (`hundreds of thousands`)."""
    vague_prefixes: dict[str, float]
    """Beginnings of compounds that do so (`Millionen` in `Millionenhöhe`)."""
    vague_heads: tuple[str, ...]
    """What such a compound must go on with; these are sums of money."""
    minus: frozenset[str]
    """Words for a minus sign."""
    ranges: frozenset[str]
    """Words between the ends of a range."""
    no_range_after: frozenset[str]
    """Words before the first of two numbers that make them a change and no range (`from 9 to 10`)."""
    no_wide_range_after: frozenset[str]
    """Those that do so only where the second is far larger (`rose by 1,234 to 45,678`)."""
    between: dict[str, str]
    """Words that begin a range -> the word that joins its ends."""
    out_of: frozenset[tuple[str, ...]]
    """Words between the numbers of a ratio (`zwei von drei`)."""
    every: frozenset[str]
    """Words that make an ordinal a ratio (`jeder Fünfte`)."""
    multiples: dict[str, float]
    """Words that compare by a factor, and first words with the one that must follow (`tripled`, `twice as`)."""
    ordinals: dict[str, int]
    """Ordinal words in every inflection."""
