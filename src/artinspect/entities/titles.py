"""Offices and functions of people: the base form of a word that is one."""

from __future__ import annotations

from artinspect.languages.schema.names import Names

# What a compound's first part has at least, and its last part.
_MIN_FIRST, _MIN_LAST = 3, 4


def base_title(word: str, names: Names) -> str | None:
    """The base form of a title (`Außenministers` -> `Außenminister`), or None if the word is none."""
    for ending in ("", *names.title_endings):
        base = word.removesuffix(ending)
        if (base == word) == bool(ending):
            continue
        last = base.lower().rpartition("-")[2]
        if last in names.titles or (names.joins_titles and base[:1].isupper() and _is_compound(last, names)):
            return base
    return None


def _is_compound(word: str, names: Names) -> bool:
    return any(
        word.endswith(title) and len(word) >= len(title) + _MIN_FIRST
        for title in names.titles
        if len(title) >= _MIN_LAST
    )
