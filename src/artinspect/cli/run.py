"""What every command does around its analysis: inputs in, reports out, warnings and errors aside."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import closing, contextmanager
from itertools import chain
from typing import TYPE_CHECKING, Any, TextIO, TypeVar

import typer

from artinspect.cli.exits import ExitCode, tell
from artinspect.cli.options import Options, Printing
from artinspect.cli.streams import discard_output
from artinspect.errors import ArtinspectError
from artinspect.inputs.decoding import STDIN, ReadError, known_encoding, read_bytes
from artinspect.inspection.analyses import Analysis
from artinspect.inspection.options import InputOptions
from artinspect.inspection.run import Inspected, inspect_files
from artinspect.rendering import Run, TableStyle
from artinspect.rendering.escape import one_line
from artinspect.rendering.formats import FORMATS, make_renderer
from artinspect.results import FailedReport

if TYPE_CHECKING:
    from artinspect.inputs.discovery import Choice
    from artinspect.rendering.protocols import RuleInfo

OwnOptions = TypeVar("OwnOptions")


def run(
    analysis: Analysis[OwnOptions, Any], options: Options, own: OwnOptions | None = None, extra: Sequence[str] = ()
) -> int:
    """Inspect the inputs and print the reports; the exit code.

    `own` are the options of the analysis, `extra` columns that only an option asks for.
    """
    sources = sources_of(options)
    inspected = inspect_files(analysis, sources, input_options(options), own, jobs=options.jobs or 1)
    return render(analysis, options, inspected, extra)


def render(
    analysis: Analysis[Any, Any],
    options: Options,
    inspected: Generator[Inspected, None, None],
    extra: Sequence[str] = (),
    rules: Sequence[RuleInfo] = (),
) -> int:
    """Print what came of the inputs; the exit code.

    `extra` names columns that only an option asks for, `rules` are those that a format of findings describes.
    """
    command, code = analysis.name, ExitCode.OK
    with output(options) as stream, closing(inspected) as reports:
        shown = Run(
            command=command,
            records=analysis.records,
            table=analysis.table,
            style=table_style(options),
            extra=extra,
            rules=rules,
        )
        out = make_renderer(format_of(options, command), stream, shown)
        first = next(reports, None)  # where a pipeline is missing, nothing has been written yet
        with _to_its_verdict(command):
            out.begin()
        for report, warnings, fails, notes in chain([first] if first else [], reports):
            with _to_its_verdict(command):
                out.add(report)
            if isinstance(report, FailedReport):
                code = ExitCode.FAILED
                warn(report.source, report.error.message)
                if options.debug and report.traceback:
                    tell(f"{one_line(report.source)}:\n{report.traceback.rstrip()}")
                continue
            if fails:
                code = max(code, ExitCode.FINDINGS)
            if not options.quiet:
                for warning in warnings:
                    warn(report.source, f"warning: {warning}")
                for line, note in notes:
                    warn(f"{report.source}:{line}", f"warning: {note}")
        with _to_its_verdict(command):
            out.end()
            stream.flush()
    return code


@contextmanager
def _to_its_verdict(command: str) -> Iterator[None]:
    """A check goes on where nobody reads on: its exit code tells the rest."""
    try:
        yield
    except (BrokenPipeError, SystemExit):  # Rich makes the second of the first
        if command != "check":
            raise
        discard_output()


def warn(source: str, message: str) -> None:
    """Tell the user something about an input or another file that is no result."""
    tell(f"{one_line(source)}: {one_line(message)}")


def sources_of(options: Options, stated: Callable[[str], Choice] | None = None) -> Iterator[str]:
    """The names of the inputs, in order, those in folders found. Raises typer.BadParameter if there are none.

    `stated` tells what settings say about the walk of a folder.
    """
    if not options.files and options.files_from is None and sys.stdin and sys.stdin.isatty():
        raise typer.BadParameter("no FILE given, and standard input is a terminal", param_hint="FILE")
    if not options.files and options.files_from is None:
        return iter([STDIN])
    files = options.files or []
    listed = _names(options.files_from, null=options.null) if options.files_from is not None else []
    if all(name == STDIN or os.path.isfile(name) for name in chain(files, listed)):  # noqa: PTH113
        return iter([*files, *listed])
    from artinspect.inputs.discovery import Choice, expanded, find_sources

    given = Choice(".", tuple(options.include or ()), tuple(options.exclude or ()))
    named = chain(chain.from_iterable(map(expanded, files)), listed)
    return find_sources(named, lambda folder: [stated(folder), given] if stated else [given])


def _names(path: str, *, null: bool) -> list[str]:
    """The file names that a list holds."""
    from artinspect.inputs.file_lists import read_names

    if os.path.isdir(path):  # noqa: PTH112 -- pathlib is not loaded otherwise
        raise typer.BadParameter(f"{path}: is a folder", param_hint="--files-from")
    try:
        data = read_bytes(path)
    except ReadError as error:
        raise typer.BadParameter(f"{path}: {error}", param_hint="--files-from") from None
    return read_names(data, null=null)


def input_options(options: Options) -> InputOptions:
    """What the options that all commands share say. Raises typer.BadParameter for what makes no sense."""
    if options.encoding is not None and not known_encoding(options.encoding):
        raise typer.BadParameter(f"'{options.encoding}' is not a known encoding", param_hint="--encoding")
    language = options.lang.replace("_", "-").partition("-")[0].lower() if options.lang is not None else None
    return InputOptions(
        language=language,
        published=options.published(),
        encoding=options.encoding,
        input_format=None if options.input_format == "auto" else options.input_format,
        stdin_filename=options.stdin_filename,
        with_text=options.text,
    )


def format_of(options: Printing, command: str) -> str:
    """The name of the format. Raises typer.BadParameter for one of another command."""
    row = FORMATS.get(options.format or "")
    if row and row.command not in (None, command):
        raise typer.BadParameter(f"'{options.format}' is a format of {row.command}", param_hint="--format")
    if options.format is None or options.format == "auto":
        return "table" if _is_to_terminal(options) else "tsv"
    return options.format


def table_style(options: Printing) -> TableStyle:
    """How tables are drawn. Raises typer.BadParameter for an impossible width."""
    is_terminal = _is_to_terminal(options)
    color = options.color or "auto"
    wanted = bool(os.environ.get("FORCE_COLOR")) or (
        is_terminal and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
    )
    return TableStyle(
        width=_width(options, is_terminal=is_terminal),
        shorten=is_terminal,
        color=color == "always" or (color == "auto" and wanted),
    )


def _is_to_terminal(options: Printing) -> bool:
    return options.output is None and sys.stdout is not None and sys.stdout.isatty()


def _width(options: Printing, *, is_terminal: bool) -> int | None:
    given = options.width if options.width is not None else os.environ.get("COLUMNS", "")
    if given.isdecimal() and 20 <= int(given) <= 10_000:
        return int(given)
    if options.width is not None:
        raise typer.BadParameter(f"'{given}' is not a width between 20 and 10000", param_hint="--width")
    return os.get_terminal_size(sys.stdout.fileno()).columns or None if is_terminal else None


@contextmanager
def output(options: Printing) -> Iterator[TextIO]:
    """Standard output, or a file that takes its name only when it is whole: it may be one of the inputs."""
    if options.output == "":
        raise typer.BadParameter("the path is empty", param_hint="--output")
    if options.output is None:
        if sys.stdout is None:
            raise ArtinspectError("standard output is closed")
        yield sys.stdout
        return
    from artinspect.cli.output_files import output_file

    with output_file(options.output) as file:
        yield file
