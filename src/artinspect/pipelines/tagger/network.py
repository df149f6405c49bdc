"""The tagger's network in numpy: `training/network.py` computes the same in PyTorch, with its gradients.

Residual blocks of dilated convolutions over one vector a word (Strubell and others, Fast and Accurate Entity
Recognition with Iterated Dilated Convolutions, EMNLP 2017). The texts of a batch are one long row of words with
gaps between them, wide enough that no convolution sees the next text.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from artinspect.pipelines.tagger.vectors import Floats
from artinspect.pipelines.tagger.words import SHARED, WordFeatures

_EPSILON = np.float32(1e-5)


class Network:
    """The weights by name, as `training/package.py` writes them."""

    def __init__(self, weights: Mapping[str, NDArray[Any]]) -> None:
        self._dilations = [int(n) for n in weights["dilations"]]
        self._weights: dict[str, Floats] = {
            name: np.ascontiguousarray(value, dtype=np.float32) for name, value in weights.items()
        }

    @property
    def width(self) -> int:
        """The length of a word's vector."""
        return len(self._weights["source"])

    def words(self, features: WordFeatures) -> Floats:
        """One vector (n, width) for each of n words, whatever stands beside it."""
        parts = [self._weights[f"tables.{i}"][column] for i, column in enumerate(features.rows.T)]
        shared = np.sum(parts[:SHARED], axis=0)
        joined = np.concatenate([shared, *parts[SHARED:], features.vectors, features.flags], axis=1)
        embedded = np.maximum(self._normalised(self._linear(joined, "embed"), "embed_norm"), 0)
        return np.asarray(embedded + self._weights["source"])

    def scores(self, words: Floats, lengths: Sequence[int]) -> Floats:
        """Log probabilities (n, longest, tags) of n texts, given the vectors of all their words in a row."""
        gap = max(self._dilations)
        starts = gap + np.cumsum([0, *(length + gap for length in lengths[:-1])])
        at = np.concatenate([np.arange(start, start + n) for start, n in zip(starts, lengths, strict=True)])
        spaced = np.zeros((starts[-1] + lengths[-1] + gap, self.width), dtype=np.float32)
        x = words
        for i, dilation in enumerate(self._dilations):
            spaced[at] = self._normalised(x, f"blocks.{i}.norm")
            h = spaced[at - dilation] @ self._weights[f"blocks.{i}.conv.0"]
            h += spaced[at] @ self._weights[f"blocks.{i}.conv.1"]
            h += spaced[at + dilation] @ self._weights[f"blocks.{i}.conv.2"]
            h += self._weights[f"blocks.{i}.conv.bias"]
            x = x + self._linear(np.maximum(h, 0), f"blocks.{i}.project")
        tags = self._linear(self._normalised(x, "norm"), "score")
        tags -= tags.max(axis=1, keepdims=True)
        tags -= np.log(np.exp(tags).sum(axis=1, keepdims=True))
        result = np.zeros((len(lengths), max(lengths), tags.shape[1]), dtype=np.float32)
        text = np.repeat(np.arange(len(lengths)), lengths)
        result[text, at - starts[text]] = tags
        return result

    def _linear(self, x: Floats, name: str) -> Floats:
        return np.asarray(x @ self._weights[f"{name}.weight"] + self._weights[f"{name}.bias"])

    def _normalised(self, x: Floats, name: str) -> Floats:
        """Layer norm (Ba and others, 2016)."""
        centred = x - x.mean(axis=1, keepdims=True)
        centred /= np.sqrt(np.einsum("ij,ij->i", centred, centred)[:, None] / x.shape[1] + _EPSILON)
        return np.asarray(centred * self._weights[f"{name}.weight"] + self._weights[f"{name}.bias"])
