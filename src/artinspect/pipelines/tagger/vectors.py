"""Word vectors from tables of 8-bit numbers with one scale a row."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from artinspect.pipelines.tagger.keys import find

Floats: TypeAlias = NDArray[np.float32]


class WordVectors:
    """Vectors by word in small letters: `keys` (n), sorted, `rows` (n, dimensions), `scales` (n)."""

    def __init__(self, arrays: Mapping[str, NDArray[Any]]) -> None:
        self._keys, self._rows, self._scales = arrays["keys"], arrays["rows"], arrays["scales"]

    def of(self, words: Sequence[str]) -> Floats:
        """The vectors of words (n, dimensions); zeros for those without."""
        found, at = find(self._keys, (word.lower() for word in words))
        return _floats(self._rows[at], np.where(found, self._scales[at], 0))


class SubwordVectors:
    """Vectors of any word from the rows of its character n-grams, hashed as floret hashes them.

    Bojanowski and others, Enriching Word Vectors with Subword Information, TACL 2017; explosion/floret. `rows` and
    `scales` as above; `floret` is the shortest and longest n-gram and the number of hashes.
    """

    def __init__(self, arrays: Mapping[str, NDArray[Any]]) -> None:
        from spacy.strings import StringStore
        from spacy.vectors import Vectors

        shortest, longest, hashes = (int(n) for n in arrays["floret"])
        table = _floats(arrays["rows"], arrays["scales"])
        self._dimensions = table.shape[1]
        self._vectors = Vectors(
            strings=StringStore(), data=table, mode="floret", minn=shortest, maxn=longest, hash_count=hashes
        )

    def of(self, words: Sequence[str]) -> Floats:
        """The vectors of words (n, dimensions)."""
        if not any(words):
            return np.zeros((len(words), self._dimensions), dtype=np.float32)
        return np.asarray(self._vectors.get_batch(words), dtype=np.float32)


def word_vectors(arrays: Mapping[str, NDArray[Any]]) -> WordVectors | SubwordVectors:
    """The kind of vectors that the arrays are."""
    return SubwordVectors(arrays) if "floret" in arrays else WordVectors(arrays)


def _floats(rows: NDArray[Any], scales: NDArray[Any]) -> Floats:
    return rows.astype(np.float32) * scales[:, None].astype(np.float32)
