"""The head of Pelican and MultiMarkdown: lines of `Key: value`, up to the first blank line."""

from __future__ import annotations

import re
from collections.abc import Callable

from artinspect.inputs.documents.front_matter.entries import Entry, Value

_LINE = re.compile(
    r"(?P<key>[A-Za-z\u00c0-\u024f][\w -]{0,40}?)[ \t]{0,9}:(?:[ \t]{1,99}|(?=\r|\n|\Z))(?P<value>[^\r\n]*)"
)
_BREAK = re.compile(r"\r\n|\r|\n")
_FEWEST_KNOWN = 2


def read_lines(decoded: str, is_known: Callable[[str], bool]) -> tuple[list[Entry], int] | None:
    """The lines with their values, and where the text begins.

    None where the file begins otherwise: a line of prose among them, or fewer than two keys that are known.
    """
    at = 1 if decoded.startswith("\ufeff") else 0
    entries: list[Entry] = []
    while line := _LINE.match(decoded, at):
        value = line["value"].rstrip()
        entries.append((line["key"], [Value(value, line.start("value"), line.start("value") + len(value))]))
        ended = _BREAK.match(decoded, line.end())
        at = ended.end() if ended else len(decoded)
        while entries and decoded[at : at + 1] in (" ", "\t") and decoded[at : at + 100].strip():
            ended = _BREAK.search(decoded, at)  # the value goes on
            at = ended.end() if ended else len(decoded)
    is_over = at >= len(decoded) or decoded[at] in "\r\n" or not decoded[at : at + 1].strip()
    known = sum(is_known(key) for key, _ in entries)
    return (entries, at) if is_over and known >= _FEWEST_KNOWN else None
