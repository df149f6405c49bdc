"""The options that every command shares, declared once.

`shared` gives a command one parameter per field of `Options` beside the parameters of its own.
"""

from __future__ import annotations

import datetime
import inspect
from collections.abc import Callable
from dataclasses import dataclass, fields
from functools import cache
from typing import TYPE_CHECKING, Annotated, Any, Literal, get_type_hints

import typer

from artinspect.rendering.formats import FORMATS

if TYPE_CHECKING:
    FormatName = str
else:  # the choices are the rows of the table
    FormatName = Literal[("auto", *FORMATS)]
InputFormat = Literal["auto", "text", "markdown", "html", "docx"]
ColorWhen = Literal["auto", "always", "never"]


def _formats_of_one_command() -> str:
    """`conll and brat are of entities only, ics and timeml of timeline; ...`."""
    names: dict[str, list[str]] = {}
    for row in FORMATS.values():
        if row.command:
            names.setdefault(row.command, []).append(row.name)
    return "; ".join(f"of {command} only: {', '.join(formats)}" for command, formats in names.items())


@dataclass(frozen=True, slots=True, kw_only=True)
class Printing:
    """How to print. None is: not said; Typer leaves what is None alone, which spares start-up time."""

    format: Annotated[
        FormatName | None,
        typer.Option(
            "--format",
            "-f",
            help=f"Output format; auto is a table on a terminal, otherwise TSV; {_formats_of_one_command()}.",
            show_default="auto",
        ),
    ] = None
    output: Annotated[
        str | None,
        typer.Option("--output", "-o", metavar="PATH", help="Write to PATH instead of standard output."),
    ] = None
    color: Annotated[ColorWhen | None, typer.Option(help="When to colour tables.", show_default="auto")] = None
    width: Annotated[
        str | None, typer.Option(metavar="N", help="Table width in columns; the terminal's by default.")
    ] = None
    debug: Annotated[bool, typer.Option("--debug", help="Print the traceback of an internal error.")] = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Options(Printing):
    """The command line of a command that reads articles."""

    files: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="FILE",
            help="Articles, or folders of articles; - or nothing reads standard input.",
            show_default=False,
        ),
    ] = None
    files_from: Annotated[
        str | None,
        typer.Option(metavar="PATH", help="Read file names from PATH, one per line (- is standard input)."),
    ] = None
    null: Annotated[
        bool,
        typer.Option("--null", "-z", help="Names in --files-from are separated by NUL characters."),
    ] = False
    include: Annotated[
        list[str] | None,
        typer.Option(
            metavar="GLOB",
            help="Which files in a folder are articles.",
            show_default="text, Markdown, HTML and Word",
        ),
    ] = None
    exclude: Annotated[
        list[str] | None,
        typer.Option(metavar="GLOB", help="Files and folders to skip in a folder."),
    ] = None
    lang: Annotated[
        str | None,
        typer.Option("--lang", "-l", metavar="CODE", help="Language of the articles; detected by default."),
    ] = None
    date: Annotated[
        str | None,
        typer.Option("--date", "-d", metavar="YYYY-MM-DD", help="Publication date; overrides that of the text."),
    ] = None
    input_format: Annotated[
        InputFormat | None,
        typer.Option(
            help="Format of the inputs; auto detects it from the name, then from the content.", show_default="auto"
        ),
    ] = None
    stdin_filename: Annotated[
        str | None,
        typer.Option(metavar="NAME", help="Treat standard input like a file of this name."),
    ] = None
    text: Annotated[
        bool,
        typer.Option("--text", help="Include the text that offsets refer to in JSON (HTML and Word)."),
    ] = False
    encoding: Annotated[
        str | None,
        typer.Option(metavar="NAME", help="Encoding of the inputs; detected by default."),
    ] = None
    jobs: Annotated[
        int | None,
        typer.Option(
            "--jobs",
            "-j",
            metavar="N",
            min=0,
            max=256,
            help="Number of processes.",
            show_default="1",
        ),
    ] = None
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Suppress warnings.")] = False

    def published(self) -> datetime.date | None:
        """The publication date given. Raises typer.BadParameter if it is none."""
        return day(self.date, "--date")


def day(written: str | None, option: str) -> datetime.date | None:
    """The date that an option gives. Raises typer.BadParameter if it is none."""
    if written is None:
        return None
    try:
        return datetime.date.fromisoformat(written)
    except ValueError:
        raise typer.BadParameter(f"'{written}' is not a date of the form YYYY-MM-DD", param_hint=option) from None


def with_shared_options(command: Callable[..., int]) -> Callable[..., int]:
    """Give a command, written as `command(options, *, own=...)`, the shared options as parameters of its own.

    Which ones says the type of `options`: those of `Options`, or those of `Printing` only.
    """
    parameters = dict(inspect.signature(command, eval_str=True).parameters)
    options_type: type[Printing] = parameters.pop("options").annotation
    common = _parameters(options_type)  # type: ignore[arg-type]  # mypy takes the hash of its instances
    names = [parameter.name for parameter in common]

    def with_options(**values: Any) -> int:
        options = options_type(**{name: values.pop(name) for name in names})
        return command(options, **values)

    with_options.__name__, with_options.__doc__ = command.__name__, command.__doc__
    with_options.__signature__ = inspect.Signature([*common, *parameters.values()])  # type: ignore[attr-defined]
    return with_options


@cache
def _parameters(options_type: type[Printing]) -> tuple[inspect.Parameter, ...]:
    """The options that commands share as parameters, made once for all of them."""
    hints = get_type_hints(options_type, include_extras=True)
    return tuple(
        inspect.Parameter(f.name, inspect.Parameter.KEYWORD_ONLY, default=f.default, annotation=hints[f.name])
        for f in fields(options_type)
    )
