"""Cutting a text into pieces that a pipeline takes at once."""

from __future__ import annotations

import re
from collections.abc import Iterator

_PIECE = 2_000
# A run without white space that no language writes; the tokenizer takes quadratic time over such a run.
_RUN = re.compile(r"\S{200}")
# The best place for a cut first: after a paragraph, a sentence, a word.
_CUTS = ("\n", ". ", " ")


def pieces(text: str) -> Iterator[tuple[int, str]]:
    """Offsets and texts of the pieces; together they are the whole text, and there is always one.

    >>> list(pieces("Kim und Putin"))
    [(0, 'Kim und Putin')]
    """
    start = 0
    while len(text) - start > _PIECE:
        end = _cut(text, start)
        yield start, _broken(text[start:end])
        start = end
    yield start, _broken(text[start:])


def _cut(text: str, start: int) -> int:
    limit = start + _PIECE
    for cut in _CUTS:
        at = text.rfind(cut, start + _PIECE // 2, limit)
        if at > 0:
            return at + len(cut)
    return limit


def _broken(piece: str) -> str:
    """The piece with one character of each endless run as a blank: offsets stay, the run ends."""
    return _RUN.sub(lambda run: run[0][:-1] + " ", piece)
