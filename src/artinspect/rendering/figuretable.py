"""The rows of a table of figures: parts below their whole, equal figures once, decimal marks below each other."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import chain
from typing import NamedTuple

from artinspect.rendering import wording
from artinspect.results import Figure

Marks = tuple[str, str]
"""The sign between groups of three digits, and the decimal sign."""

# Parts of parts of parts are not moved further in.
_DEEPEST = 3


class Row(NamedTuple):
    """A figure, how many wholes it lies under, and how often it is given."""

    figure: Figure
    depth: int
    times: int


def arrange(figures: Sequence[Figure]) -> list[Row]:
    """The rows in order: each figure at its first place, or below the whole that it is a part of."""
    firsts: dict[tuple[object, ...], int] = {}
    same_as = [firsts.setdefault(_key(f, i), i) for i, f in enumerate(figures)]
    counts = Counter(same_as)
    parts: dict[int | None, list[int]] = {}
    for i in counts:
        of = figures[i].of
        parts.setdefault(None if of is None or same_as[of] == i else same_as[of], []).append(i)
    rows: list[Row] = []
    pending = [(i, 0) for i in reversed(parts.pop(None, []))]
    while pending:
        i, depth = pending.pop()
        rows.append(Row(figures[i], min(depth, _DEEPEST), counts[i]))
        pending += [(part, depth + 1) for part in reversed(parts.pop(i, []))]
    # Parts of each other have no root.
    return rows + [Row(figures[i], 0, counts[i]) for i in chain.from_iterable(parts.values())]


def _key(figure: Figure, i: int) -> tuple[object, ...]:
    """What is the same of equal figures; what counts nothing is equal to nothing."""
    if not (figure.unit or figure.noun):
        return (i,)
    noun = (figure.noun or "").lower()
    return figure.value, figure.value_max, figure.value_b, figure.kind, figure.unit, noun, figure.per


def aligned(figures: Sequence[Figure], marks: Marks) -> list[str]:
    """The values as written in the article's language, the decimal marks below each other."""
    written = [wording.value(f, marks) for f in figures]
    heads = [value.rpartition(marks[1])[0] or value for value in written]
    widest = max(map(len, heads), default=0)
    return [" " * (widest - len(head)) + value for head, value in zip(heads, written, strict=True)]
