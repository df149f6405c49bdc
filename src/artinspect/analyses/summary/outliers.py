"""Sentences and words that are much longer than the others of an article.

They lie beyond the inner fence of J. W. Tukey, Exploratory Data Analysis, 1977: one and a half interquartile
ranges above the third quartile.
"""

from __future__ import annotations

from collections.abc import Sequence

from artinspect.article import Article, Sentence
from artinspect.article.segmentation import words
from artinspect.results import Details, Outlier

_MOST = 5
# Shorter ones are no burden, however short the others are.
_LEAST_WORDS, _LEAST_LETTERS = 25, 13
_FENCE = 1.5


def find_outliers(article: Article, sentences: Sequence[Sentence]) -> Details:
    """Up to five sentences and five different words, the longest first."""
    text = article.text
    found = [(s, words(text, s.start, s.end)) for s in sentences]
    long_sentences = [Outlier(text[s.start : s.end], s.start, s.end, len(inside)) for s, inside in found if inside]
    first: dict[str, Outlier] = {}
    sizes = []
    for _, inside in found:
        for word in inside:
            size = sum(map(str.isalpha, word.text))
            sizes.append(size)
            first.setdefault(word.text.lower(), Outlier(*word, size))
    return Details(
        _beyond(long_sentences, [s.size for s in long_sentences], _LEAST_WORDS),
        _beyond(list(first.values()), sizes, _LEAST_LETTERS),
    )


def _beyond(candidates: Sequence[Outlier], sizes: Sequence[int], least: int) -> tuple[Outlier, ...]:
    """Those beyond the fence of all sizes, and no shorter than `least`."""
    ranked = sorted(sizes)
    if not ranked:
        return ()
    low, high = ranked[len(ranked) // 4], ranked[len(ranked) * 3 // 4]
    fence = max(least, high + _FENCE * (high - low))
    beyond = [c for c in candidates if c.size >= fence]
    return tuple(sorted(beyond, key=lambda c: (-c.size, c.start))[:_MOST])
