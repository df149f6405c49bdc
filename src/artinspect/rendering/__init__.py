"""Results to text: one module per format, all fed by the same reports; `formats` lists them.

A renderer is made for one run: `begin()`, `add(report)` for each input in order, `end()`. It writes to the stream
it was given and prints nothing else.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from artinspect.rendering.protocols import Records, RuleInfo, Table

Cell = str | int | float | bool | None

# Columns that make a row of each mention of an entity.
MENTION_COLUMNS = ("mention.text", "mention.start", "mention.end")


@dataclass(frozen=True, kw_only=True, eq=False, repr=False)  # which spares start-up
class TableStyle:
    """How a table is drawn. `width` None is its natural width; only a terminal's table may shorten sentences."""

    width: int | None = None
    shorten: bool = False
    color: bool = False


@dataclass(frozen=True, kw_only=True, eq=False, repr=False)  # which spares start-up
class Run:
    """What a renderer is told of the run whose reports it writes."""

    command: str
    records: Callable[[], Records]
    table: Callable[[], Table]
    style: TableStyle = TableStyle()
    extra: Sequence[str] = ()
    """Columns that only an option asks for: attributes that some finds have, `MENTION_COLUMNS`."""
    rules: Sequence[RuleInfo] = ()
    """Those that a format of findings describes."""
