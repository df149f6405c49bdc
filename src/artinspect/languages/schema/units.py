"""What a language calls currencies and units of measurement."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, eq=False, repr=False)  # compared and shown by nobody, which spares start-up
class Units:
    """Names and signs, as they are written after (or before) a number. Words are lower-case."""

    currencies: dict[str, str]
    """Name of one to three words -> ISO 4217 code, in every inflection."""
    subunits: frozenset[str]
    """Hundredths of a currency, which have no code of their own (`Cent`)."""
    signs: dict[str, str]
    """Currency sign or code as written -> ISO 4217 code; these may stand before the number too."""
    percent: frozenset[str]
    """Words for per cent, `%` among them."""
    percentage_points: frozenset[str]
    """Words for percentage points."""
    measures: dict[str, str]
    """Name of one to three words -> CLDR unit id, in every inflection."""
    symbols: dict[str, str]
    """Unit sign, its case kept -> CLDR unit id."""
    glued: dict[str, str]
    """Signs that mean a unit only right after the digits (`25C`, `6ft 4in`) -> CLDR unit id, or `subunit`."""
    masses: dict[str, str]
    """Names of currencies that are masses too -> CLDR unit id."""
    mass_cues: frozenset[str]
    """Words beside such a name that make it a mass."""
    endings: dict[str, str]
    """What a word goes on with after a number, joined to it or by a hyphen (`-jährig`) -> CLDR unit id, `percent`,
    or `fold` for a multiple."""
    inflections: tuple[str, ...]
    """What may follow such an ending."""
    per: dict[str, str]
    """Nouns of a rate (`pro Kopf`) -> unit, beside the measures."""
    adverbs: dict[str, str]
    """Words that make a rate without a preposition (`jährlich`) -> CLDR unit id."""
