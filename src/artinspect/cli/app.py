"""The Typer application and the edge where errors become one line and an exit code."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from functools import cache
from importlib import import_module
from typing import Annotated, Any

import typer
from typer.core import TyperGroup
from typer.main import get_command

from artinspect import __version__
from artinspect.cli.commands import COMMANDS
from artinspect.cli.exits import ExitCode, Terminated, tell, terminable
from artinspect.cli.options import with_shared_options
from artinspect.cli.streams import discard_output, reserve_standard_streams, write_utf_8
from artinspect.errors import ArtinspectError


class _Commands(Mapping[str, Any]):
    """The subcommands by name; each is imported and built when it is first asked for."""

    def __getitem__(self, name: str) -> Any:
        if name not in COMMANDS:
            raise KeyError(name)
        return _command(name)

    def __iter__(self) -> Iterator[str]:
        return iter(COMMANDS)

    def __len__(self) -> int:
        return len(COMMANDS)


class _Group(TyperGroup):
    """A group that does not build the commands which nobody asked for."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(**settings)
        self.commands = _Commands()  # type: ignore[assignment]  # nothing is ever put into it


@cache
def _command(name: str) -> Any:
    module = import_module(f"artinspect.cli.commands.{name}")
    alone = typer.Typer(pretty_exceptions_enable=False, add_completion=False)
    alone.command(context_settings=_HELP)(with_shared_options(getattr(module, name)))
    return get_command(alone)


_HELP = {"help_option_names": ["-h", "--help"]}
app = typer.Typer(
    cls=_Group,
    name="artinspect",
    help="Extract names, figures and dates from news articles, summarise them and find contradictions. Offline.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    context_settings=_HELP,
)

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
    """Extract names, figures and dates from news articles, summarise them and find contradictions. Offline."""


def main(arguments: list[str] | None = None) -> int:
    """Run one command line and return its exit code; never raises."""
    reserve_standard_streams()
    write_utf_8()
    try:
        with terminable():
            code = app(arguments, prog_name="artinspect", standalone_mode=False)
            if sys.stdout is not None:
                sys.stdout.flush()
            return int(code or 0)
    except (BrokenPipeError, SystemExit):  # Typer makes the second of the first
        discard_output()
        return ExitCode.OK
    except (KeyboardInterrupt, typer.Abort):
        return ExitCode.INTERRUPTED
    except Terminated as error:
        return error.exit_code
    except _UsageError as error:
        return _fail(f"{error.format_message()} (see artinspect --help)")  # type: ignore[attr-defined]
    except OSError as error:
        return _fail(_what_failed(error))
    except ArtinspectError as error:
        return _fail(str(error))
    except Exception as error:  # the edge: whatever it is, the user gets one line
        if "--debug" in (sys.argv if arguments is None else arguments):
            from traceback import print_exc

            print_exc()
        return _fail(f"internal error: {type(error).__name__}: {error}; please report it (--debug says more)")


def _what_failed(error: OSError) -> str:
    if isinstance(error, FileNotFoundError) and error.filename is None:
        return "the working folder no longer exists; change to another one"
    return f"{error.filename or 'output'}: {error.strerror or error}"


def _fail(message: str) -> int:
    tell(" ".join(message.split()))
    return ExitCode.FAILED
