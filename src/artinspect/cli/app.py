"""The Typer application and the edge where errors become one line and an exit code."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from artinspect import __version__
from artinspect.cli.commands import COMMANDS
from artinspect.cli.exits import ExitCode, discard_output
from artinspect.cli.options import shared
from artinspect.errors import ArtinspectError

app = typer.Typer(
    name="artinspect",
    help="Tell what an article says: who, how many, when, in short. Offline.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
for command in COMMANDS:
    app.command()(shared(command))

# Typer does not export the base class of its usage errors.
_UsageError: type[Exception] = typer.BadParameter.__bases__[0]


def _print_version(asked: bool) -> None:
    if asked:
        typer.echo(f"artinspect {__version__}")
        raise typer.Exit


@app.callback()
def _shared_options(
    version: Annotated[
        bool, typer.Option("--version", callback=_print_version, is_eager=True, help="Print the version.")
    ] = False,
) -> None:
    """Tell what an article says: who, how many, when, in short. Offline."""


def main(arguments: list[str] | None = None) -> int:
    """Run one command line and return its exit code; never raises."""
    try:
        code = app(arguments, prog_name="artinspect", standalone_mode=False)
        sys.stdout.flush()
        return int(code or 0)
    except (BrokenPipeError, SystemExit):  # Typer makes the second of the first
        discard_output()
        return ExitCode.OK
    except (KeyboardInterrupt, typer.Abort):
        return ExitCode.INTERRUPTED
    except _UsageError as error:
        return _fail(f"{error.format_message()} (see artinspect --help)")  # type: ignore[attr-defined]
    except OSError as error:
        return _fail(f"{error.filename or 'output'}: {error.strerror or error}")
    except ArtinspectError as error:
        return _fail(str(error))
    except Exception as error:  # the edge: whatever it is, the user gets one line
        return _fail(f"internal error: {type(error).__name__}: {error}; please report it")


def _fail(message: str) -> int:
    print(f"artinspect: {' '.join(message.split())}", file=sys.stderr)  # noqa: T201 -- the edge prints errors
    return ExitCode.FAILED
