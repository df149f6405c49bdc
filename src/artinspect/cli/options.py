"""The options that every command shares, declared once.

`shared` gives a command one parameter per field of `Options` beside the parameters of its own.
"""

from __future__ import annotations

import datetime
import inspect
from collections.abc import Callable
from dataclasses import dataclass, fields
from typing import Annotated, Any, Literal, get_type_hints

import typer

FormatName = Literal["auto", "table", "json", "jsonl", "csv", "tsv", "markdown"]
ColorWhen = Literal["auto", "always", "never"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """One command line. None is: not said; Typer leaves what is None alone, which spares start-up time."""

    files: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="FILE", help="Articles to read; - or nothing is standard input.", show_default=False
        ),
    ] = None
    files_from: Annotated[
        str | None,
        typer.Option(metavar="PATH", help="Read file names, one a line, from PATH (- is standard input)."),
    ] = None
    format: Annotated[
        FormatName | None,
        typer.Option(
            "--format",
            "-f",
            help="How to print: auto is a table on a terminal, else TSV.",
            show_default="auto",
        ),
    ] = None
    output: Annotated[
        str | None,
        typer.Option("--output", "-o", metavar="PATH", help="Write to PATH instead of standard output."),
    ] = None
    lang: Annotated[
        str | None,
        typer.Option("--lang", "-l", metavar="CODE", help="The articles' language; detected if not given."),
    ] = None
    date: Annotated[
        str | None,
        typer.Option("--date", "-d", metavar="YYYY-MM-DD", help="Publication date; overrides what the text says."),
    ] = None
    encoding: Annotated[
        str | None,
        typer.Option(metavar="NAME", help="Encoding of the inputs; told from their bytes if not given."),
    ] = None
    color: Annotated[ColorWhen | None, typer.Option(help="Whether to colour tables.", show_default="auto")] = None
    width: Annotated[
        str | None, typer.Option(metavar="N", help="Width of tables in columns; the terminal's if not given.")
    ] = None
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Keep warnings to yourself.")] = False

    def published(self) -> datetime.date | None:
        """The publication date given. Raises typer.BadParameter if it is none."""
        if self.date is None:
            return None
        try:
            return datetime.date.fromisoformat(self.date)
        except ValueError:
            raise typer.BadParameter(
                f"'{self.date}' is no date of the form YYYY-MM-DD", param_hint="--date"
            ) from None


def shared(command: Callable[..., int]) -> Callable[..., int]:
    """Give a command, written as `command(options, *, own=...)`, the shared options as parameters of its own."""
    hints = get_type_hints(Options, include_extras=True)
    names = [f.name for f in fields(Options)]
    own = [p for name, p in inspect.signature(command, eval_str=True).parameters.items() if name != "options"]
    common = [
        inspect.Parameter(f.name, inspect.Parameter.KEYWORD_ONLY, default=f.default, annotation=hints[f.name])
        for f in fields(Options)
    ]

    def with_options(**values: Any) -> int:
        options = Options(**{name: values.pop(name) for name in names})
        return command(options, **values)

    with_options.__name__, with_options.__doc__ = command.__name__, command.__doc__
    with_options.__signature__ = inspect.Signature([*common, *own])  # type: ignore[attr-defined]
    return with_options
