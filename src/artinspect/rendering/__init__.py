"""Results to text: one module per format, all fed by the same reports; `formats` lists them.

A renderer is made for one run: `begin()`, `add(report)` for each input in order, `end()`. It writes to the stream
it was given and prints nothing else.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol, TextIO

from artinspect.results import FailedReport, Report, Severity

if TYPE_CHECKING:
    from rich.console import RenderableType

Cell = str | int | float | bool | None

# Columns that make a row of each mention of an entity.
MENTION_COLUMNS = ("mention.text", "mention.start", "mention.end")


class Renderer(Protocol):
    """What every format offers."""

    def begin(self) -> None:
        """Write what comes before the first report."""

    def add(self, report: Report[Any] | FailedReport) -> None:
        """Write one report."""

    def end(self) -> None:
        """Write what comes after the last report."""


class Records(Protocol):
    """A module of `rendering.records`: the results of one analysis as rows of plain cells."""

    @property
    def COLUMNS(self) -> tuple[str, ...]:  # noqa: N802 -- a constant of the module
        """The names of the cells: the source, then the contract's fields, an object's fields as `object.field`."""

    def records(self, report: Report[Any], extra: Sequence[str]) -> Iterator[tuple[Cell, ...]]:
        """The rows of a report, in the order of `COLUMNS`, then the `extra` attributes of finds."""


class Table(Protocol):
    """A module of `rendering.tables`: the results of one analysis drawn for people."""

    @property
    def EMPTY(self) -> str:  # noqa: N802 -- a constant of the module
        """What is said of an article without results."""

    def draw(self, report: Report[Any], style: TableStyle, extra: Sequence[str]) -> Iterable[RenderableType]:
        """What is drawn below the caption of an article that has results."""


class RuleInfo(Protocol):
    """What a rule says of itself."""

    @property
    def code(self) -> str: ...
    @property
    def name(self) -> str: ...
    @property
    def severity(self) -> Severity: ...
    @property
    def needs_names(self) -> bool: ...
    @property
    def what(self) -> str: ...
    @property
    def why(self) -> str: ...
    @property
    def examples(self) -> tuple[tuple[str, str], ...]: ...
    @property
    def default(self) -> bool: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class TableStyle:
    """How a table is drawn. `width` None is its natural width; only a terminal's table may shorten sentences."""

    width: int | None = None
    shorten: bool = False
    color: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
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


class RendererClass(Protocol):
    """What makes a renderer."""

    def __call__(self, stream: TextIO, run: Run) -> Renderer: ...
