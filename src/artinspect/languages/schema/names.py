"""How names are inflected and what stands beside them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Names:
    """Endings and titles that entities are merged and described by. Words are lower-case."""

    genitive_marks: tuple[str, ...]
    """Endings that are never part of a name's base form (`'s`)."""
    genitive_ending: str
    """An ending that may be part of it (German `s`); folded where the base form is in the text too, and from most place
    names."""
    uninflected: frozenset[str]
    """Place names, as they are written, whose last letters look like that ending and are not."""
    vowels_before_s: tuple[str, ...]
    """Letters after which that ending mostly is a place name's own (`Paris`, `Damaskus`)."""
    sibilants: tuple[str, ...]
    """Names whose base would end so take no genitive ending."""
    adjective_endings: tuple[str, ...]
    """Endings of adjectives that change within a name (`der Deutschen Bank`), the longer ones first."""
    articles: frozenset[str]
    """Words that are no part of a name's base form when it begins with them."""
    titles: frozenset[str]
    """Base forms of offices and functions before a person's name; also as the last part of a compound."""
    title_endings: tuple[str, ...]
    """Inflections of titles."""
    title_modifiers: frozenset[str]
    """Words before a title that belong to it (`Prime Minister`)."""
    address: frozenset[str]
    """Forms of address, which are no role but may stand between a role and the name (`Dr.`)."""
    joins_titles: bool
    """Whether titles are the last part of compounds written as one word (`Außenminister`)."""
