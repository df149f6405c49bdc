"""Lists of file names: one a line, quoted as git quotes them, or separated by NULs."""

from __future__ import annotations

import os
import re

# What git writes for bytes that are not printable ASCII (core.quotePath): `\303\274`, `\"`, `\t`.
_ESCAPE = re.compile(rb"\\([0-7]{3}|.)", re.DOTALL)
_LETTERS = {b"a": b"\a", b"b": b"\b", b"t": b"\t", b"n": b"\n", b"v": b"\v", b"f": b"\f", b"r": b"\r"}
_NULL, _QUOTE = b"\0", b'"'


def read_names(data: bytes, *, null: bool = False) -> list[str]:
    """The names in a list, in whatever bytes the file system has.

    Args:
        data: the list.
        null: whether names are separated by NULs; a list that holds a NUL always is.

    A name in quotes is read as git writes it, unless there is a file that is called so.
    """
    if null or _NULL in data:
        return [os.fsdecode(name) for name in data.split(_NULL) if name]
    return [os.fsdecode(_unquoted(line)) for line in data.splitlines() if line.strip()]


def _unquoted(line: bytes) -> bytes:
    is_quoted = len(line) > 1 and line.startswith(_QUOTE) and line.endswith(_QUOTE)
    if not is_quoted or os.path.lexists(line):
        return line
    return _ESCAPE.sub(_meant, line[1:-1])


def _meant(escape: re.Match[bytes]) -> bytes:
    code = escape[1]
    if len(code) == 3:
        return bytes([int(code, 8) & 0xFF])
    return _LETTERS.get(code, code)
