"""Tags of words and the spans that they mean, and the best sequence of tags that means any.

Tags are BILOU (Ratinov and Roth, CoNLL 2009): a name is U, or B I* L.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

# The four that are printed, then derived forms (ukrainische) and parts of compounds (EU-Gipfel).
LABELS = (
    "PER", "LOC", "ORG", "MISC",
    "PERderiv", "LOCderiv", "ORGderiv", "MISCderiv",
    "PERpart", "LOCpart", "ORGpart", "MISCpart",
)  # fmt: skip
_POSITIONS = "BILU"
TAGS = ("O", *(f"{position}-{label}" for label in LABELS for position in _POSITIONS))
_BEGUN = np.arange(1, len(TAGS), 4)
_INSIDE, _LAST, _UNIT = _BEGUN + 1, _BEGUN + 2, _BEGUN + 3
_OPENING = np.array([0, *_BEGUN, *_UNIT])
_CLOSING = np.array([0, *_LAST, *_UNIT])


def tags_of(names: Iterable[tuple[int, int, str]], length: int) -> NDArray[np.int64]:
    """The tags of a text's words, from its names as (first word, word after the last, label)."""
    tags = np.zeros(length, dtype=np.int64)
    for start, end, label in names:
        first = 1 + 4 * LABELS.index(label)
        if end - start == 1:
            tags[start] = first + 3
        else:
            tags[start], tags[start + 1 : end - 1], tags[end - 1] = first, first + 1, first + 2
    return tags


def spans(tags: Sequence[int] | NDArray[np.int64]) -> Iterator[tuple[int, int, str]]:
    """The names that a legal sequence of tags means: first word, word after the last, label."""
    start = 0
    for i, tag in enumerate(tags):
        if tag:
            label, position = divmod(int(tag) - 1, 4)
            if position in (0, 3):
                start = i
            if position in (2, 3):
                yield start, i + 1, LABELS[label]


def decode(scores: NDArray[np.float32], lengths: Sequence[int]) -> Iterator[NDArray[np.int64]]:
    """The best legal tags of each of n padded texts, from log probabilities (n, longest, tags).

    Viterbi's algorithm. What may follow what is simple enough for two maxima a word: O, B and U follow the best of
    what closes (O, L, U); I and L follow the better of B and I of their label.
    """
    count, longest, tags = scores.shape
    rows = np.arange(count)
    back = np.zeros((longest, count, tags), dtype=np.int8)
    best = scores[:, 0] + np.where(np.isin(np.arange(tags), _OPENING), 0, -np.inf).astype(np.float32)
    ends = np.array(lengths) - 1
    finals = best.copy()
    for i in range(1, longest):
        closed = best[:, _CLOSING].argmax(axis=1)
        back[i, :, _OPENING] = _CLOSING[closed]
        begun, inside = best[:, _BEGUN], best[:, _INSIDE]
        back[i][:, _INSIDE] = back[i][:, _LAST] = np.where(begun >= inside, _BEGUN, _INSIDE)
        best = np.take_along_axis(best, back[i].astype(np.intp), axis=1) + scores[:, i]
        finals[ends == i] = best[ends == i]
    last = _CLOSING[finals[:, _CLOSING].argmax(axis=1)]
    paths = np.zeros((longest, count), dtype=np.int64)
    for i in range(longest - 1, -1, -1):
        # Shorter texts wait at their last tag.
        paths[i] = last
        last = np.where(ends >= i, back[i, rows, last], last)
    for row, length in enumerate(lengths):
        yield paths[:length, row]
