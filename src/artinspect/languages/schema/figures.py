"""How a language says what a number counts, how sure it is, and who says so."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, eq=False, repr=False)  # compared and shown by nobody, which spares start-up
class FigureWords:
    """Cue words around figures, lower-case; the words of a phrase are apart by one blank."""

    qualifiers: dict[str, str]
    """Phrase of up to four words before a number -> the contract's qualifier."""
    qualifiers_after: dict[str, str]
    """Phrase of two words after a number or what it counts -> qualifier."""
    doubtful: frozenset[str]
    """Those of them that say something else as often (`unter 27 Bewerbern`): they qualify round numbers and
    amounts with a unit only, and no few days or years (`over three days`)."""
    suffixes: dict[str, str]
    """What a hyphen joins to a number (`20-odd`), or stands right after it (`200+`) -> qualifier, empty for
    none."""
    chain: frozenset[str]
    """Words that may stand between qualifier and number and say nothing (`nur`)."""
    stressed: frozenset[str]
    """Words before an indefinite article that make it the number one."""
    pairs: frozenset[str]
    """Words between two counts of which one may be an article (`drei Männer und eine Frau`); empty: none may."""
    rising: tuple[str, ...]
    falling: tuple[str, ...]
    """Beginnings of the words of a clause that tells what rose or fell."""
    auxiliaries: frozenset[str]
    """Words between a subject and such a verb."""
    change: dict[str, str]
    """Preposition before a number -> `by`, `to` or `from` of a change."""
    per: frozenset[str]
    """Words between a number with its noun and the unit of a rate."""
    relative: frozenset[str]
    """Words after a unit of time that make it a distance and no rate (`a year earlier`)."""
    part_cues: frozenset[str]
    """Phrases after which figures are parts of the one before (`darunter`)."""
    of_them: frozenset[str]
    """Phrases of one or two words after a number that count a part of what was named before (`von ihnen`)."""
    of: frozenset[str]
    """Phrases of one or two words between a number and the whole that it is taken from (`der`, `out of`)."""
    amount_of: frozenset[str]
    """Words between an order of magnitude and its unit (`Millionen von Dollar`)."""
    amount_bare: frozenset[str]
    """Those of them that no determiner follows (`2.000 Tonnen an Reis`, but `zehn starben an einer
    Vergiftung`)."""
    determiners: frozenset[str]
    """Words that begin a noun phrase."""
    plural_determiners: frozenset[str]
    """Those that begin one of several things."""
    as_many: frozenset[str]
    """Phrases of two words between a multiple and what it counts (`twice as many`)."""
    list_words: frozenset[str]
    """Words between the members of a list."""
    counting_nouns: frozenset[str]
    """Nouns that say that what follows them is counted (`Zahl der Toten`)."""
    collective: frozenset[str]
    """Nouns that say how many there are, and are what is counted if nothing else is (`a crowd of 75,000`)."""
    age_subjects: frozenset[str]
    """Pronouns of one person, who is as old as a number behind one of the `age_verbs` says (`she was 57`)."""
    age_verbs: frozenset[str]
    """Verbs of being."""
    age_nouns: frozenset[str]
    """Nouns and participles before an age (`aged 34`)."""
    scale_nouns: frozenset[str]
    """Nouns before a number on a scale (`Stärke 7,8`)."""
    ratio_nouns: frozenset[str]
    """Words before two numbers that make them no score (`Verhältnis 3:1`)."""
    rank_nouns_before: frozenset[str]
    """Nouns before a number that make it a rank."""
    rank_nouns_after: frozenset[str]
    """Nouns after an ordinal that make it a rank."""
    names_before: frozenset[str]
    """Words before a number that make it a name or a reference (`Seite`)."""
    before_years: frozenset[str]
    """Words before a year, also of three digits, that count nothing else without a noun (`um 630`)."""
    streets: frozenset[str]
    """Words that end a street's name after a house number (`15 Main Street`)."""
    places: frozenset[str]
    """Prepositions before places, behind which a number stands that goes on with a list (`in Homburg 320`)."""
    idioms: tuple[str, ...]
    """Phrases whose numbers count nothing."""
    eras: tuple[str, ...]
    """What makes the number before it a year (`v. Chr.`), its case kept."""
    outcomes: frozenset[str]
    """Participles and adjectives that say what became of those that are counted (`verletzt`)."""
    skipped: frozenset[str]
    """Words before a counted noun that are no part of it."""
    stop: frozenset[str]
    """Words that no counted noun goes beyond."""
    plurals: frozenset[str]
    """Nouns that are plural without the ending."""
    plural_endings: tuple[str, ...]
    """Endings of plurals where nouns have no capital."""
    adjective_endings: tuple[str, ...]
    """Endings of adjectives before a noun where nouns have a capital; other words there are no adjectives."""
    compounds: bool
    """Whether a number joined to a noun by a hyphen counts it (`12-member panel`)."""
    no_compounds: frozenset[str]
    """Words after the hyphen that are not counted (`one-off`)."""
    nouns_capitalised: bool
    """Whether nouns are known by their capital; else a plural ends a noun phrase."""
    origin_endings: tuple[str, ...]
    """Endings of capitalised adjectives made from places, which stand before a noun (`Berliner Schulen`)."""
    verb_endings: tuple[str, ...]
    """Endings of words that end a noun phrase where nouns have no capital."""
    before_source: frozenset[str]
    """Phrases of up to three words before who says so (`laut`, `according to`)."""
    after_source: frozenset[str]
    """Words after who says so (`zufolge`)."""
    reporting: frozenset[str]
    """Verbs of saying."""
    inverts: bool
    """Whether they may stand before who says so without a quotation before them (`Am Montag sagte der
    Minister`)."""
    oblique: frozenset[str]
    """Determiners that no subject has (`dem`)."""
    phrase_links: frozenset[str]
    """Words that link the parts of a long subject (`der Verband der Hersteller von Reis`)."""
    so: frozenset[str]
    """Words that do so after a comma (`, so Müller`)."""
    indirect: frozenset[str]
    """Forms that carry on what someone said in the sentence before."""
