"""The exit codes of the contract, messages to the user, and what ends a run early."""

from __future__ import annotations

import os
import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from enum import IntEnum
from typing import NoReturn


class ExitCode(IntEnum):
    """What a command line ends with."""

    OK = 0
    FINDINGS = 1
    FAILED = 2
    INTERRUPTED = 130
    TERMINATED = 143


class Terminated(BaseException):
    """Somebody asked the process to end (SIGTERM)."""


@contextmanager
def terminable() -> Iterator[None]:
    """Within it SIGTERM is `Terminated`, so that no half-written file and no other process is left."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGTERM, _terminate)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


def _terminate(*_: object) -> NoReturn:
    raise Terminated


def tell(message: str) -> None:
    """Write a line to standard error; nothing where that is closed, for standard output holds results."""
    if sys.stderr is not None:
        try:
            sys.stderr.write(f"artinspect: {message}\n")
            sys.stderr.flush()
        except OSError:  # nobody listens
            return


def discard_output() -> None:
    """Where the reader has seen enough (`| head`): Python would flush once more at exit and complain."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
