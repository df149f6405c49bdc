"""What all tables for people share: the console they are drawn on, their frame, their width."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TextIO

from rich.box import ROUNDED
from rich.console import Console, RenderableType
from rich.table import Table

from artinspect.rendering import TableStyle

QUIET, FIND = "dim", "bold cyan"
# More columns than any sentence has characters.
_NATURAL = 10_000_000


def console(stream: TextIO, style: TableStyle) -> Console:
    """A console that reads nothing as markup and looks at no environment."""
    return Console(
        file=stream,
        width=style.width,
        force_terminal=style.color,
        color_system="truecolor" if style.color else None,
        no_color=not style.color,
        highlight=False,
        emoji=False,
        markup=False,
        legacy_windows=False,
    )


def frame(*headers: str) -> Table:
    """An empty table."""
    table = Table(box=ROUNDED, border_style=QUIET, header_style="bold")
    for header in headers:
        table.add_column(header, overflow="fold")
    return table


def draw(on: Console, parts: Sequence[RenderableType], style: TableStyle) -> None:
    """Print the parts one below the other, at their natural width where the style has none."""
    if style.width is None:
        unbounded = on.options.update(max_width=_NATURAL)
        on.width = max(on.measure(part, options=unbounded).maximum for part in parts) + 1
    for part in parts:
        on.print(part, soft_wrap=False)
