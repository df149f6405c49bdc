r"""The language in which the language data writes regular expressions.

It is the syntax of `re`, laid out over lines:

- White space means nothing, and neither does what follows `#` up to the end of the line.
- `~` is the space between two words: one to three white-space characters, which a line end may be among. `~?` is
  the same or nothing.
- A blank inside a class (`[ -]`) is one white-space character.
- `{name}` is a piece: another pattern, which the data or the code that compiles the pattern gives.
- `\#`, `\~` and a backslash before a blank are the characters themselves.

A comment holds examples, parted by ` ; `: texts in which the alternatives before it, back to the last comment, are
found; a `~` in them is a blank. tests/languages/test_patterns.py tries them all.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import NoReturn

from artinspect.errors import ArtinspectError

SPACE, PERHAPS_SPACE = r"\s{1,3}", r"\s{0,3}"
_SPACES = {"~": SPACE, "~?": PERHAPS_SPACE}
_CLASS = r"\[\^?\]?(?:[^\]\\]|\\.)*\]"
_PIECE = r"\{([A-Za-z_]+[0-9]?)\}"
_TOKEN = re.compile(rf"\\.|{_CLASS}|~\??|\s+|\#[^\n]*|{_PIECE}", re.S)
_EXAMPLES_APART = " ; "


class PatternError(ArtinspectError):
    """A pattern of the language data that does not compile."""


class Pattern(str):
    """The regular expression that a verbose source stands for; the source is kept for messages and examples."""

    source: str
    pieces: Mapping[str, str]

    def __new__(cls, source: str, pieces: Mapping[str, str] | None = None) -> Pattern:
        known = pieces or {}
        self = super().__new__(cls, _TOKEN.sub(lambda token: _expanded(token, known), source))
        self.source = source
        self.pieces = known
        return self


def _expanded(token: re.Match[str], pieces: Mapping[str, str]) -> str:
    text = token[0]
    if token[1]:
        return f"(?:{pieces[token[1]]})" if token[1] in pieces else text
    if text[0] == "[":
        return re.sub(r"(?<!\\) ", r"\\s", text) if " " in text else text
    return text if text[0] == "\\" else _SPACES.get(text, "")


def alternatives(source: str, pieces: Mapping[str, str] | None = None) -> tuple[Pattern, ...]:
    """The outermost alternatives of a source, each as a pattern of its own."""
    return tuple(Pattern(one, pieces) for group, _ in examples(source) for one in group)


def compile_pattern(pattern: str, flags: int = re.IGNORECASE) -> re.Pattern[str]:
    """The compiled pattern.

    Raises PatternError where it does not compile or has a piece that nobody gave; the message names the pattern
    and, for a `Pattern`, the line and column of its source.
    """
    piece = re.search(_PIECE, pattern)
    if piece:
        _fail(pattern, f"nothing is given for {piece[0]}", piece.start())
    try:
        return re.compile(pattern, flags)
    except re.error as error:
        _fail(pattern, error.msg, error.pos or 0)


def _fail(pattern: str, why: str, at: int) -> NoReturn:
    """Raise PatternError for the offset `at` of an expanded pattern."""
    source = pattern
    if isinstance(pattern, Pattern):
        source, at = pattern.source, _source_offset(pattern, at)
    line = source.count("\n", 0, at) + 1
    column = at - source.rfind("\n", 0, at)
    lines = source.splitlines() or [""]
    raise PatternError(f"pattern {' '.join(lines[line - 1].split())!r}: {why} (line {line}, column {column})")


def _source_offset(pattern: Pattern, at: int) -> int:
    """The offset in the source of an offset in what it expands to."""
    length = begin = 0
    for token in _TOKEN.finditer(pattern.source):
        plain = token.start() - begin
        if at < length + plain:
            break
        length += plain
        begin = token.start()
        written = len(_expanded(token, pattern.pieces))
        if at < length + written:
            return begin
        length += written
        begin = token.end()
    return begin + at - length


@cache
def _mark() -> re.Pattern[str]:
    """What ends an alternative or holds examples, and what may look like it. Compiled when it is first needed."""
    return re.compile(rf"\\.|{_CLASS}|[()|]|\#(?P<examples>[^\n]*)", re.S)


def examples(source: str) -> list[tuple[tuple[str, ...], tuple[str, ...]]]:
    """The outermost alternatives of a source, grouped by the comments that follow them or stand in them.

    Each group is its alternatives, as they are written, and the texts that must be found by them; the last group
    has no texts if no comment follows it.
    """
    found: list[tuple[tuple[str, ...], tuple[str, ...]]] = []
    waiting: list[str] = []
    texts: list[str] = []
    begin = depth = 0
    for mark in _mark().finditer(f"{source}\n|"):
        if mark["examples"] is not None:
            texts += (text.strip().replace("~", " ") for text in mark["examples"].split(_EXAMPLES_APART))
        elif mark[0] == "|" and depth == 0:
            waiting += (one for one in (source[begin : mark.start()],) if one.strip())
            begin = mark.end()
            if texts:
                found.append((tuple(waiting), tuple(texts)))
                waiting, texts = [], []
        elif mark[0] in "()":
            depth += 1 if mark[0] == "(" else -1
    return [*found, (tuple(waiting), ())] if waiting else found
