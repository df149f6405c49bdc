"""How much of a text is pointed at."""

from __future__ import annotations

# Longest stretch of text that a finding points at, in characters.
_LONGEST = 300


def shortened(text: str, start: int, end: int) -> int:
    """Where what is pointed at ends: at a word's end, and not too far."""
    if end - start <= _LONGEST:
        return end
    cut = text.rfind(" ", start, start + _LONGEST)
    return cut if cut > start else start + _LONGEST
