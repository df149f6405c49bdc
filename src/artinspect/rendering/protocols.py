"""What the pieces of rendering offer each other; only type checkers read this."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Protocol, TextIO

from rich.console import RenderableType

from artinspect.rendering import Cell, Run, TableStyle
from artinspect.results import FailedReport, Report, Severity


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


class RendererClass(Protocol):
    """What makes a renderer."""

    def __call__(self, stream: TextIO, run: Run) -> Renderer: ...
