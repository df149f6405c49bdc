"""Offices and functions of people: words that are one, and what is shown with them."""

from __future__ import annotations

from collections.abc import Sequence

from artinspect.languages.schema.names import Names

# What a compound's first part has at least, and its last part.
_MIN_FIRST, _MIN_LAST = 3, 4
_MAX_COMPLEMENT = 8
_QUOTES = '„“"»«'


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


def belongs(word: str, names: Names) -> bool:
    """Whether a word before a title is shown with it: `State Department spokesman`, not `the tall spokesman`."""
    return word[0].isupper() or word.lower() in names.title_modifiers


def is_complement(words: Sequence[str], names: Names) -> bool:
    """Nothing, or what belongs to a title: `der Ukraine`, `of the bank`, a name in the genitive."""
    if not words:
        return True
    if len(words) > _MAX_COMPLEMENT or not any(word.lstrip(_QUOTES)[:1].isupper() for word in words):
        return False
    is_genitive = bool(names.genitive_ending) and words[0].endswith(names.genitive_ending)
    return words[0].lower() in names.appositions[1] or (len(words) == 1 and is_genitive)


def shown(modifiers: Sequence[str], title: str, complement: Sequence[str], names: Names) -> str:
    """A role as it is printed: the title in its base form with what belongs to it, and its complement."""
    begin = len(modifiers)
    while begin and belongs(modifiers[begin - 1], names):
        begin -= 1
    return " ".join([*modifiers[begin:], base_title(title, names) or title, *complement])


def _is_compound(word: str, names: Names) -> bool:
    return any(word[at:] in names.titles for at in range(_MIN_FIRST, len(word) - _MIN_LAST + 1))
