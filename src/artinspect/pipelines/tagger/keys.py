"""Words as 32-bit numbers, and finding them in a sorted table."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any
from zlib import crc32

import numpy as np
from numpy.typing import NDArray


def key(text: str) -> int:
    """A text's 32-bit hash, the same on every machine."""
    return crc32(text.encode("utf-8", "surrogatepass"))


def find(keys: NDArray[Any], words: Iterable[str]) -> tuple[NDArray[np.bool_], NDArray[np.intp]]:
    """Whether each word's key is among the sorted keys, and where; where it is not, the place means nothing."""
    sought = np.fromiter((key(word) for word in words), dtype=np.uint32)
    at = np.minimum(np.searchsorted(keys, sought), len(keys) - 1)
    return keys[at] == sought, at
