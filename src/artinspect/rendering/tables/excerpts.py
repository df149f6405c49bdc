"""Sentences with what was found in them highlighted, shortened to what a terminal has room for."""

from __future__ import annotations

from rich.text import Text

from artinspect.rendering import TableStyle
from artinspect.rendering.escape import one_line
from artinspect.rendering.tables.console import FIND, QUIET
from artinspect.results import Span
from artinspect.results.source_text import SourceText

ELLIPSIS = "…"
# What is left of a sentence on each side of a long find.
_MIN_CONTEXT = 40


def excerpt(text: SourceText, sentence: Span, start: int, end: int, style: TableStyle) -> Text:
    """The sentence with `decoded[start:end]` highlighted; only on a terminal it is shortened around it."""
    left = text.shown(sentence.start, max(start, sentence.start))
    find = text.shown(max(start, sentence.start), end)
    right = text.shown(end, sentence.end)
    if style.shorten and style.width is not None:
        room = max(_MIN_CONTEXT, style.width - len(find)) // 2
        left = left if len(left) <= room else ELLIPSIS + left[-room:].partition(" ")[2]
        right = right if len(right) <= room else right[:room].rpartition(" ")[0] + ELLIPSIS
    return Text.assemble((one_line(left), QUIET), (one_line(find), FIND), (one_line(right), QUIET))


def stacked(*lines: Text) -> Text:
    """Texts one below the other in a cell, without empty ones."""
    return Text("\n").join(line for line in lines if line)
