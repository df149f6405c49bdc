"""What the tagger knows about a word by itself: its spelling, a vector, a cluster, how frequent it is, whose name.

All of it follows from the word's characters, so that a word costs this once, however often it is read. The same
code serves training and use.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from artinspect.pipelines.tagger.keys import find, key
from artinspect.pipelines.tagger.vectors import Floats, SubwordVectors, WordVectors, word_vectors

# No longer word is a name.
_LONGEST = 80
_DIGIT = re.compile(r"\d")
# Rows and widths of the embedding tables, by feature: the word itself twice (two primes for one hash: words that
# share a row of the one table share none of the other), three beginnings, three endings, the shape; then what the
# lexicon knows: the cluster's first 4, 6, 10 bits and all of it, the frequency in steps (row 0 of these: unknown).
ROWS = (16_381, 16_273, 1_024, 4_096, 4_096, 1_024, 4_096, 4_096, 1_024, 17, 65, 1_025, 4_097, 24)
WIDTHS = (64, 64, 16, 24, 24, 16, 24, 24, 24, 8, 16, 32, 48, 8)
_CLUSTER_SIZES = (16, 64, 1_024, 4_093)
# The first tables, whose rows add up to one vector, and the last, of what a table knows.
SHARED, KNOWN = 2, 5
FLAGS = 8


class WordFeatures(NamedTuple):
    """Of n words: rows of the embedding tables (n, len(ROWS)), vectors (n, dimensions), gazetteers (n, FLAGS)."""

    rows: NDArray[np.int32]
    vectors: Floats
    flags: Floats


class Words:
    """The tables behind the features, as `training/words.py` makes them.

    The lexicon has one row for each of its words: `keys`, sorted; `clusters` (Brown and others, Class-Based n-gram
    Models of Natural Language, 1992; a number whose low bits are the first steps from the root, plus one; 0 for
    none); `steps` of frequency (0 for unknown); `flags`, a bit for each gazetteer.
    """

    def __init__(self, lexicon: Mapping[str, NDArray[Any]], vectors: WordVectors | SubwordVectors) -> None:
        self._keys = lexicon["keys"]
        self._clusters = lexicon["clusters"].astype(np.int32)
        self._steps = lexicon["steps"].astype(np.int32)
        self._flags = lexicon["flags"]
        self._vectors = vectors

    @classmethod
    def from_disk(cls, folder: Path) -> Words:
        """Read `lexicon.npz` and `vectors.npz`."""
        with np.load(folder / "lexicon.npz") as lexicon, np.load(folder / "vectors.npz") as vectors:
            return cls(dict(lexicon), word_vectors(dict(vectors)))

    def features(self, words: Sequence[str]) -> WordFeatures:
        """The features of words, in order."""
        words = [word[:_LONGEST] for word in words]
        spelling = np.array([_spelling(word) for word in words], dtype=np.int64) % ROWS[:-KNOWN]
        found, at = find(self._keys, words)
        cluster = np.where(found, self._clusters[at], 0)
        paths = [np.where(cluster > 0, 1 + (cluster - 1) % size, 0) for size in _CLUSTER_SIZES]
        step = np.where(found, self._steps[at], 0)
        rows = np.concatenate([spelling, np.stack([*paths, step], axis=1)], axis=1).astype(np.int32)
        bits = np.where(found, self._flags[at], 0).astype(np.uint8)
        flags = np.unpackbits(bits[:, None], axis=1, bitorder="little").astype(np.float32)
        return WordFeatures(rows, self._vectors.of(words), flags)


def shape(word: str) -> str:
    """The word's pattern of letters and digits, runs cut short.

    >>> shape("EU-Gipfel"), shape("McDonald"), shape("2024")
    ('XX-Xxxx', 'XxXxxx', 'dddd')
    """
    pattern = ""
    for char in word[:24]:
        kind = "d" if char.isdigit() else "X" if char.isupper() else "x" if char.isalpha() else char
        if pattern[-4:] != kind * 4 and (kind != "x" or pattern[-3:] != "xxx"):
            pattern += kind
    return pattern


def _spelling(word: str) -> tuple[int, ...]:
    """Hashes of the word, of what it begins and ends with, and of its shape."""
    plain = _DIGIT.sub("0", word)
    low = plain.lower()
    return (
        key(low), key(low),
        key(plain[:1]), key(plain[:3]), key(plain[:4]),
        key(low[-2:]), key(low[-3:]), key(low[-4:]),
        key(shape(word)),
    )  # fmt: skip
