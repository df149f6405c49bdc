"""Where in a text something stands, in a line of blocks."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

WIDTH = 12
_NOTHING = "·"
_BLOCKS = "▁▂▃▄▅▆▇█"
# From so many in one stretch on the block is full.
_FULL = len(_BLOCKS)


def sparkline(places: Iterable[int], length: int) -> str:
    """The text in twelve stretches, each a dot or a block as high as there are places in it.

    Args:
        places: offsets into the text.
        length: how long the text is.
    """
    counts = Counter(min(WIDTH - 1, place * WIDTH // max(1, length)) for place in places)
    highest = max(counts.values(), default=1)
    step = max(1, -(-highest // _FULL))
    return "".join(_BLOCKS[-(-counts[i] // step) - 1] if counts[i] else _NOTHING for i in range(WIDTH))
