"""The standard streams as the program needs them: none of their places free, results in UTF-8."""

from __future__ import annotations

import os
import sys
from io import TextIOWrapper

_STDIN, _STDOUT, _STDERR = range(3)


def reserve_standard_streams() -> None:
    """Open the null device in the place of streams that are closed.

    Otherwise a file that is opened later would become one of them, and what a library writes to standard error
    would stand in it.
    """
    for number in (_STDIN, _STDOUT, _STDERR):
        try:
            os.fstat(number)
        except OSError:
            os.open(os.devnull, os.O_RDWR)  # takes the lowest number that is free


def write_utf_8() -> None:
    """Have standard output in UTF-8, whatever the locale."""
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace")


def discard_output() -> None:
    """Throw away what is still to be written, where the reader has seen enough (`| head`)."""
    _discard(_STDOUT)


def discard_errors() -> None:
    """Throw away what is still to be written to standard error, which takes no more."""
    _discard(_STDERR)


def _discard(number: int) -> None:
    """Lead a stream to the null device: Python would flush it once more at exit, and complain."""
    null = os.open(os.devnull, os.O_WRONLY)
    os.dup2(null, number)
    os.close(null)
