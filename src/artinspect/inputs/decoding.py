"""Bytes to decoded text, or a named error.

Line ends stay as they are, so that offsets count the decoded text; a byte order mark is no part of it.
"""

from __future__ import annotations

import codecs
import io
import os
import re
import stat
import sys
from dataclasses import dataclass
from typing import BinaryIO

from artinspect.errors import ArtinspectError
from artinspect.results import ErrorCode, Failure

STDIN = "-"

# The longer marks first: UTF-32 LE begins like UTF-16 LE.
_BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# Escape sequences, form feeds and backspaces occur in texts; these do not.
_NOT_TEXT = re.compile(r"[\x00-\x07\x0e-\x1a\x1c-\x1f]")
_BINARY_SHARE = 0.02
# Guessing reads this much: enough to tell encodings apart, and a second at most.
_GUESS_BYTES = 20_000
# Some thirty times the Bible. What is longer is no article, and may have no end (`/dev/zero`).
MOST_BYTES = 100_000_000
# What newsroom systems and old archives write; a guess outside of these is more often wrong than right.
_GUESSED = ["cp1252", "cp1250", "iso8859_15", "mac_roman", "cp437", "utf_16_le", "utf_16_be"]


class ReadError(ArtinspectError):
    """An input that could not be read as text."""

    def __init__(self, code: ErrorCode, message: str) -> None:
        super().__init__(message)
        self.failure = Failure(code, message)


@dataclass(frozen=True, slots=True)
class Decoded:
    """The text of one input; `warning` says what had to be guessed."""

    text: str
    encoding: str
    warning: str | None = None


def read(source: str, encoding: str | None = None) -> Decoded:
    """Read and decode a file, or standard input if `source` is `-`.

    Raises ReadError with the contract's codes `unreadable`, `undecodable`, `binary` and `empty`.
    """
    return decode(read_bytes(source), encoding)


def is_stream(source: str) -> bool:
    """Whether an input is standard input, a pipe or a device: what is read of it is gone."""
    if source == STDIN:
        return True
    try:
        mode = os.stat(source).st_mode  # noqa: PTH116 -- as below
    except (OSError, ValueError):
        return False
    return not stat.S_ISREG(mode) and not stat.S_ISDIR(mode)


def read_bytes(source: str) -> bytes:
    """The bytes of a file, or of standard input if `source` is `-`. Raises ReadError with `unreadable`."""
    try:
        if source == STDIN:
            return _whole(sys.stdin.buffer if sys.stdin else io.BytesIO())
        with open(source, "rb") as file:  # noqa: PTH123 -- pathlib costs start-up time that this line does not need
            return _whole(file)
    except IsADirectoryError:
        raise ReadError("unreadable", "is a folder, and no article was found in it (see --include)") from None
    except FileNotFoundError:
        raise ReadError("unreadable", "no such file") from None
    except PermissionError:
        raise ReadError("unreadable", "no permission to read it") from None
    except (OSError, ValueError) as error:  # ValueError: a name with a NUL
        raise ReadError("unreadable", f"cannot be read ({getattr(error, 'strerror', None) or error})") from None


def _whole(file: BinaryIO) -> bytes:
    data = file.read(MOST_BYTES + 1)
    if len(data) > MOST_BYTES:
        raise ReadError("unreadable", f"holds more than {MOST_BYTES // 1_000_000} MB; no article is as long")
    return data


def decode(data: bytes, encoding: str | None = None) -> Decoded:
    """Decode bytes: by the encoding given, by byte order mark, as UTF-8, else by a guess that is warned of.

    Raises ReadError with `undecodable`, `binary` or `empty`.
    """
    if encoding is not None:
        decoded = Decoded(_decode_as(data, encoding), encoding)
    else:
        decoded = _decode_marked(data) or _decode_utf8(data) or _decode_guessed(data)
    if not decoded.text.strip().strip("\ufeff\u200b"):
        raise ReadError("empty", "holds no text")
    if "\x00" in decoded.text or len(_NOT_TEXT.findall(decoded.text)) > _BINARY_SHARE * len(decoded.text):
        raise ReadError("binary", "is not a text file")
    return decoded


def _decode_as(data: bytes, encoding: str) -> str:
    for mark, name in _BYTE_ORDER_MARKS:
        if data.startswith(mark) and name.startswith(encoding.lower().replace("_", "-").removesuffix("-sig")):
            return _decode_as(data[len(mark) :], name)
    try:
        return data.decode(encoding)
    except UnicodeError:
        raise ReadError("undecodable", f"is not {encoding}; try another --encoding") from None


def _decode_marked(data: bytes) -> Decoded | None:
    for mark, name in _BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return Decoded(_decode_as(data[len(mark) :], name), name)
    return None


def _decode_utf8(data: bytes) -> Decoded | None:
    try:
        return Decoded(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError:
        return None


def _decode_guessed(data: bytes) -> Decoded:
    sample = data[:_GUESS_BYTES]
    # Every other byte of unmarked UTF-16 is a NUL; elsewhere NULs and controls mean that this is no text.
    is_wide = sample.count(b"\x00") > len(sample) / 4
    if not is_wide and len(_NOT_TEXT.findall(sample.decode("latin-1"))) > _BINARY_SHARE * len(sample):
        raise ReadError("binary", "is not a text file")
    from charset_normalizer import from_bytes

    best = from_bytes(sample, cp_isolation=_GUESSED).best()
    try:
        # Where only typographic marks tell two apart, Windows-1252 is what German and English texts are in.
        name = _prefer_western(data, best.encoding) if best else ""
        text = data.decode(name)
    except (LookupError, UnicodeDecodeError):
        raise ReadError("undecodable", "its encoding cannot be told; name it with --encoding") from None
    return Decoded(text, name, f"not UTF-8; read as {name} (set --encoding if that is wrong)")


def _prefer_western(data: bytes, guess: str) -> str:
    try:
        western = data.decode("cp1252")
    except UnicodeDecodeError:
        return guess
    letters = sum(western.count(x) for x in "äöüÄÖÜßéèàçñ„“”’–€«»")
    foreign = sum(1 for x in western if x > "\x7f")
    return "cp1252" if foreign and letters > 0.8 * foreign else guess


def known_encoding(name: str) -> bool:
    """Whether Python can decode text in this encoding."""
    try:
        "".encode(name)
    except (LookupError, ValueError):
        return False
    return True


def shown_name(source: str) -> str:
    """The name of an input as it can be printed: undecodable bytes of a file name replaced."""
    return os.fsencode(source).decode("utf-8", "replace")
