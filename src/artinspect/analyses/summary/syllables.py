"""Syllables of a word, by a scan for vowels with the exceptions that its language names."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from artinspect.languages import load
from artinspect.languages.schema.syllables import Syllables

# Longer words in capitals are shouted, not spelled.
_ABBREVIATION = re.compile(r"(?:[A-ZÄÖÜ]{2,5}|[A-ZÄÖÜ][a-zäöü]{1,2}[A-ZÄÖÜ]{1,2})s?$")
_PARTS = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_CACHED_WORDS = 20_000


@lru_cache(maxsize=_CACHED_WORDS)
def syllables(word: str, code: str) -> int:
    """How many syllables a word of a language has, at least one; the parts of a hyphenated word are added up.

    An abbreviation in capitals has one a letter, as has a part without a vowel (`GmbH`). Digits count for nothing.
    Raises UnsupportedLanguageError.
    """
    return max(1, sum(_of_part(part, code) for part in _PARTS.findall(word)))


def _of_part(part: str, code: str) -> int:
    nucleus, split, joined, acronyms = _patterns(code)
    lower = part.lower()
    if _ABBREVIATION.match(part) and lower not in acronyms:
        return len(part.rstrip("s"))
    nuclei = len(nucleus.findall(lower))
    if nuclei == 0:
        return len(part)
    return max(1, nuclei + sum(1 for _ in split.finditer(lower)) - sum(1 for _ in joined.finditer(lower)))


@cache
def _patterns(code: str) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str], frozenset[str]]:
    data = load(code, Syllables)
    return re.compile(data.nucleus), _any_of(data.split), _any_of(data.joined), data.acronyms


def _any_of(patterns: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns))
