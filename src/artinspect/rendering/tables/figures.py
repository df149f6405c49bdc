"""The table of figures: parts below their whole, equal figures once, decimal marks below each other.

On a narrow terminal the sentence goes below the find.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import chain
from typing import NamedTuple

from rich.table import Table
from rich.text import Text

from artinspect.languages import load
from artinspect.languages.schema.numbers import Numbers
from artinspect.rendering import TableStyle
from artinspect.rendering.escape import one_line
from artinspect.rendering.tables import labels
from artinspect.rendering.tables.console import FIND, QUIET, frame
from artinspect.rendering.tables.excerpts import excerpt, stacked
from artinspect.results import Figure, Report, Span

EMPTY = "no figures found"
# From this width on the sentence has a column of its own.
_WIDE = 140
# From this width on values are not broken.
_MEDIUM = 76

Marks = tuple[str, str]
"""The sign between groups of three digits, and the decimal sign."""

# Parts of parts of parts are not moved further in.
_DEEPEST = 3


def draw(report: Report[tuple[Figure, ...]], style: TableStyle, extra: Sequence[str]) -> Iterable[Table]:
    """One row a figure: its value, what it counts and who says so, how the text puts it."""
    is_wide = style.width is None or style.width >= _WIDE
    has_room = style.width is None or style.width >= _MEDIUM
    headers = ("Value", "Of what", *(("Who says so",) if is_wide else ()), "Figure")
    table = frame(*headers, "Sentence") if is_wide else frame(*headers)
    table.show_lines = not is_wide  # part rows that take several lines
    table.columns[0].no_wrap = has_room
    rows = arrange(report.analysis)
    numbers = load(report.language.reading, Numbers)
    values = aligned([row.figure for row in rows], (numbers.group, numbers.decimal))
    last: Span | None = None
    for (f, depth, times), value in zip(rows, values, strict=True):
        part = Text(f"{'  ' * (depth - 1)}└ " if depth else "", style=QUIET)
        often = (f" ×{times}" if times > 1 else "", QUIET)
        counted = Text.assemble(part, one_line(labels.counted(f)), often)
        source = Text(one_line(f.attribution.text) if f.attribution else "", style=QUIET)
        is_new = f.sentence != last  # else it is the one of the row above
        context = excerpt(report.source_text, f.sentence, f.start, f.end, style) if is_new else Text("")
        find = Text(one_line(f.shown), style=FIND)
        table.add_row(
            Text(value if has_room else value.lstrip(), style="bold"),
            *((counted, source) if is_wide else (stacked(counted, source),)),
            *((find, context) if is_wide else (stacked(find, context),)),
        )
        last = f.sentence
    yield table


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
    written = [labels.value(f, marks) for f in figures]
    heads = [value.rpartition(marks[1])[0] or value for value in written]
    widest = max(map(len, heads), default=0)
    return [" " * (widest - len(head)) + value for head, value in zip(heads, written, strict=True)]
