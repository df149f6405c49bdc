"""The exit codes of the contract, messages to the user, and what ends a run early."""

from __future__ import annotations

import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from enum import IntEnum
from typing import NoReturn

from artinspect.cli.streams import discard_errors


class ExitCode(IntEnum):
    """What a command line ends with."""

    OK = 0
    FINDINGS = 1
    FAILED = 2
    INTERRUPTED = 130


# Signals that would end the process at once; Windows has no hangup.
_ENDING = [getattr(signal, name) for name in ("SIGTERM", "SIGHUP") if hasattr(signal, name)]


class Terminated(BaseException):
    """Somebody asked the process to end, or its terminal is gone."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.exit_code = 128 + number  # as a shell tells it


@contextmanager
def terminable() -> Iterator[None]:
    """Within it SIGTERM and SIGHUP are `Terminated`, so that no half-written file and no other process is left.

    A signal that the user ignores (`nohup`), or that another program handles, is left alone.
    """
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    ours = [number for number in _ENDING if signal.getsignal(number) is signal.SIG_DFL]
    try:
        for number in ours:
            signal.signal(number, _terminate)
        yield
    finally:
        for number in ours:
            signal.signal(number, signal.SIG_DFL)


def _terminate(number: int, _: object) -> NoReturn:
    raise Terminated(number)


def tell(message: str) -> None:
    """Write a line to standard error; nothing where that is closed, for standard output holds results."""
    if sys.stderr is not None:
        try:
            sys.stderr.write(f"artinspect: {message}\n")
            sys.stderr.flush()
        except OSError:  # nobody listens; the exit code tells the rest
            discard_errors()
