"""How names are inflected and what stands beside them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Predicates:
    """How a sentence says what a person is or becomes. Words are lower-case."""

    verbs: frozenset[str]
    """Finite verbs between a person and an office (`ist`, `became`)."""
    elections: frozenset[str]
    """Participles of coming into an office: before it (`elected`, `sworn in as`: their last word) or behind it
    (`zum Präsidenten gewählt`)."""
    election_prepositions: frozenset[str]
    """What stands before an office that somebody is elected to, where the participle comes last (`zum`)."""
    determiners: frozenset[str]
    """Words that may begin the office (`the`, `neuer`)."""
    adverbs: frozenset[str]
    """Words that may stand between verb and office besides numbers and what begins with a `period`."""
    periods: frozenset[str]
    """Prepositions of time, which a number or a month follows (`von 1999 bis 2000`, `since 2013`)."""
    oblique: tuple[frozenset[str], str]
    """Determiners that, before nouns with this ending, are of another case than the subject's (`der
    Ministerin`)."""
    inverts: bool
    """Whether the person may follow the verb (`Damals war Schröder Ministerpräsident`)."""
    followers: frozenset[str]
    """Words that may follow the office besides what begins a complement; empty where nouns are known by their
    capitals."""


@dataclass(frozen=True)
class Names:
    """Endings and titles that entities are merged and described by. Words are lower-case."""

    genitive_marks: tuple[str, ...]
    """Endings that are never part of a name's base form (`'s`)."""
    genitive_ending: str
    """An ending that may be part of it (German `s`); folded where the base form is in the text too, and from most
    place names."""
    uninflected: frozenset[str]
    """Place names, as they are written, whose last letters look like that ending and are not."""
    vowels_before_s: tuple[str, ...]
    """Letters after which that ending mostly is a place name's own (`Paris`, `Damaskus`)."""
    vowels_of_places: tuple[str, ...]
    """Ends of place names after which it mostly is an ending all the same (`Moskaus`)."""
    vowels_of_people: tuple[str, ...]
    """Letters after which it mostly is a person's own (`Reus`)."""
    sibilants: tuple[str, ...]
    """Names whose base would end so take no genitive ending."""
    adjective_endings: tuple[str, ...]
    """Endings of adjectives that change within a name (`der Deutschen Bank`), the longer ones first."""
    origin_endings: tuple[str, ...]
    """Endings of adjectives made from places, which do not change (`Frankfurter`)."""
    declensions: tuple[tuple[frozenset[str], str, str], ...]
    """Words before a name, the ending that its adjectives have after them, and the one in the base form, which has
    no such word: `der Vereinten Nationen` -> `Vereinte Nationen`."""
    neuter: tuple[str, str]
    """The base form's ending of masculine adjectives, and what it is before a neuter noun."""
    neuters: tuple[str, ...]
    """How neuter nouns in names end (`Kreuz`, `Amt`)."""
    locatives: frozenset[str]
    """Prepositions that no genitive follows but before a noun (`in Indian Wells`, `in Russlands Städten`)."""
    genitive_determiners: frozenset[str]
    """Words before a noun in the genitive of masculine and neuter nouns (`des`)."""
    plural_datives: tuple[str, ...]
    """Endings of plural nouns whose last letter is that of a case (`den Niederlanden`)."""
    plural_declension: tuple[frozenset[str], str]
    """Words before a name with such an ending after which it is a plural, and the ending of its adjectives."""
    articles: frozenset[str]
    """Words that are no part of a name's base form when it begins with them."""
    indefinites: frozenset[str]
    """Words that go before a common noun and hardly ever before the name of a place, an organisation or a
    person."""
    titles: frozenset[str]
    """Base forms of offices and functions before a person's name; also as the last part of a compound."""
    title_endings: tuple[str, ...]
    """Inflections of titles."""
    title_modifiers: frozenset[str]
    """Words before a title that belong to it (`Prime Minister`)."""
    address: frozenset[str]
    """Forms of address, which are no role but may stand between a role and the name (`Dr.`)."""
    appositions: tuple[frozenset[str], frozenset[str]]
    """What may stand between a name's comma and its title (`der`, `the former`), and what begins the title's
    complement (`of`, `des`)."""
    predicates: Predicates
    """How a sentence says what a person is."""
    together: frozenset[str]
    """Words before a party that is that of several people (`beide SPD`)."""
    legal_forms: frozenset[str]
    """What is left out of a company's, a party's or a newspaper's name in short (`AG`, `Party`, `Zeitung`)."""
    levels: tuple[str, ...]
    """First parts of compounds that tell an authority's level (`Bundes`), small; it may be left out in short."""
    same: tuple[tuple[str, ...], ...]
    """Names of one organisation that do not tell it (`UN`, `Vereinte Nationen`)."""
    territory_names: dict[str, tuple[str, ...]]
    """ISO 3166 code -> other names of it than CLDR has."""
    ambiguous_territories: frozenset[str]
    """Names of territories that mean another place as often (`Georgia`)."""
    joins_titles: bool
    """Whether titles are the last part of compounds written as one word (`Außenminister`)."""
    official_pipelines: tuple[str, ...]
    """The pipelines that spaCy publishes for the language and that find names, the smallest first."""
