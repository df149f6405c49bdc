"""Reads a value of front matter, character by character where it is not written as it is meant."""

from __future__ import annotations

import html
import re

from artinspect.inputs.documents.front_matter.entries import Value
from artinspect.results.source_text import SourceTextBuilder

# `\"`, `\xe4`, `\u00e4`, an emoji as two halves (JSON), and a `\` at a line's end, which joins two lines.
_ESCAPE = re.compile(
    r"\\(?:u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}"
    r"|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|x[0-9a-fA-F]{2}|[^\s]|[ \t]{0,99}(?:\r\n|\r|\n)\s{0,999}|\s)"
)
_SPACE = re.compile(r"\s{1,9999}")
_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")


def put_value(builder: SourceTextBuilder, value: Value) -> None:
    """Read a value, each character where it is written; line ends are read as blanks."""
    written = builder.decoded[value.start : value.end]
    if written == value.text and written.isprintable() and "&" not in written:
        builder.copy(value.start, value.end)  # nearly always
        return
    pieces = _aligned(builder.decoded, value)
    if pieces is None:
        builder.put(_one_line(value.text), value.start, value.end)
        return
    for text, start, end in pieces:
        if text is None:
            builder.copy(start, end)
        else:
            builder.put(text, start, end)


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _aligned(decoded: str, value: Value) -> list[tuple[str | None, int, int]] | None:
    """The pieces of a value; None where its characters are not those that are written."""
    text = value.text.strip()
    at = value.start
    if value.style == "block":
        header = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)\s*").match(decoded, at, value.end)
        at = header.end() if header else at
    at += len(decoded[at : value.end]) - len(decoded[at : value.end].lstrip())
    pieces: list[tuple[str | None, int, int]] = []
    i = 0
    while i < len(text):
        if at > value.end:
            return None
        step = _step(decoded, at, value, text[i])
        if step is None:
            return None
        read, end = step
        if read == "":  # joins two lines
            at = end
            continue
        entity = _ENTITY.match(text, i) if text[i] == "&" and read is None else None
        if entity and decoded.startswith(entity[0], at) and html.unescape(entity[0]) != entity[0]:
            pieces.append((html.unescape(entity[0]), at, at + len(entity[0])))
            i, at = entity.end(), at + len(entity[0])
            continue
        if not (read == " " and pieces and _ends_blank(decoded, pieces[-1])):
            pieces.append((read, at, end))
        i, at = i + 1, end
    return pieces


def _step(decoded: str, at: int, value: Value, meant: str) -> tuple[str | None, int] | None:
    """What is read for the character that is meant (None: what is written), and where the next one is written."""
    written = decoded[at : at + 1] if at < value.end else ""
    if value.style == "double" and written == "\\" and (escape := _ESCAPE.match(decoded, at, value.end)):
        joins = escape[0][1:].isspace() and not escape[0][1:].isprintable()
        return ("" if joins else _blank(meant)), escape.end()
    if value.style == "single" and meant == "'" and decoded.startswith("''", at):
        return meant, at + 2
    if written == meant and not meant.isspace():
        return None, at + 1
    if meant in " \n":
        space = _SPACE.match(decoded, at, value.end)
        if written == " " == meant and not (space and {"\r", "\n"} & set(space[0])):
            return None, at + 1
        return " ", space.end() if space else at
    return (None, at + 1) if written == meant else None


def _ends_blank(decoded: str, piece: tuple[str | None, int, int]) -> bool:
    text, start, end = piece
    return (decoded[start:end] if text is None else text).endswith(" ")


def _blank(character: str) -> str:
    return " " if character.isspace() else character
