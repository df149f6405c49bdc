"""JSON front matter: an object at the beginning of the file, with text behind it."""

from __future__ import annotations

import re
from json import JSONDecodeError, JSONDecoder
from json.decoder import scanstring  # type: ignore[attr-defined]  # no stub has it

from artinspect.inputs.documents.front_matter.entries import Entry, Value

_SPACE = re.compile(r"\s*")
_DECODER = JSONDecoder()


def read_json(decoded: str, start: int) -> tuple[list[Entry], int] | None:
    """The keys of the object with their values, and where the text begins; None where there is no text."""
    try:
        entries, end = _object(decoded, _SPACE.match(decoded, start).end())  # type: ignore[union-attr]
    except (JSONDecodeError, IndexError, RecursionError):
        return None
    rest = decoded[end:]
    if not rest.strip() or not rest.lstrip(" \t").startswith(("\r", "\n")):
        return None
    return entries, end


def _object(decoded: str, start: int) -> tuple[list[Entry], int]:
    """The entries of an object, and where it ends. Raises JSONDecodeError and IndexError."""
    entries: list[Entry] = []
    at = _skip(decoded, start + 1)
    while decoded[at] != "}":
        if decoded[at] != '"':
            raise JSONDecodeError("no key", decoded, at)
        key, at = scanstring(decoded, at + 1)
        at = _skip(decoded, at)
        if decoded[at] != ":":
            raise JSONDecodeError("no value", decoded, at)
        begin = _skip(decoded, at + 1)
        value, end = _DECODER.raw_decode(decoded, begin)
        entries.append((key, _values(decoded, begin, value, end)))
        at = _skip(decoded, end)
        if decoded[at] == ",":
            at = _skip(decoded, at + 1)
    return entries, at + 1


def _values(decoded: str, start: int, value: object, end: int) -> list[Value]:
    """A string, or the strings of a list."""
    if isinstance(value, str):
        return [Value(value, start + 1, end - 1, "double")]
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        return []
    values, at = [], start
    for item in value:
        begin = decoded.index('"', at)
        _, at = scanstring(decoded, begin + 1)
        values.append(Value(item, begin + 1, at - 1, "double"))
    return values


def _skip(decoded: str, at: int) -> int:
    return _SPACE.match(decoded, at).end()  # type: ignore[union-attr]
