"""Reads the HTML that stands in Markdown, in blocks of its own or within a line."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from artinspect.inputs.document import Range
from artinspect.inputs.documents.block_writer import BlockWriter
from artinspect.inputs.documents.html_fragment import (
    BLOCK_LEVEL,
    CODE,
    HEADINGS,
    KINDS,
    LISTS,
    NO_TEXT,
    SELF_CLOSING,
    Piece,
    pieces,
)
from artinspect.inputs.documents.text_reader import TextReader

# Entities, and what is Markdown all the same: some renderers read it within HTML, and writers count on it.
_MARKS = re.compile(
    r"(?P<entity>&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});)"
    r"|\*\*(?=\S)(?P<strong>[^*\n]{1,500})(?<=\S)\*\*|\[(?P<link>[^\[\]\n]{1,500})\]\((?P<target>[^()\s]{1,1000})\)"
    r"|(?<=\n)[ \t]{0,9}(?:#{1,6}|[*+])[ \t]{1,9}(?=\S)"
)
# White space that a reader sees as one blank.
_SPACES = re.compile(r"[ \t\f]*[\r\n]\s*|[ \t\f]{2,}")
_SUPERSCRIPT = re.compile(
    r"<sup\b[^<>]{0,200}>\s{0,9}(?P<linked><a\b[^<>]{0,500}>\s{0,9})?(?P<text>(?P<bracket>\[)?[\d,*†‡]{1,9}\]?)"
    r"\s{0,9}(?:</a>)?\s{0,9}</sup\s{0,9}>",
    re.IGNORECASE,
)
_EXPONENTS = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


class _Silence(NamedTuple):
    """An element that isn't read, and where its content begins; code is read as an object."""

    name: str
    start: int
    is_code: bool


class HtmlReader:
    """Reads tags and the text between them; what is open stays so from one block of HTML to the next."""

    def __init__(self, reader: TextReader, writer: BlockWriter) -> None:
        self._reader = reader
        self._writer = writer
        self._silence: _Silence | None = None
        self._last_end_tags: dict[str, int] = {}

    def read_block(self, lines: Sequence[Range]) -> None:
        """Read a block of HTML, whose lines stand at these places."""
        self._writer.end_block()
        text, offset = self._reader.text, lines[0][0]
        # What marks the lines as part of a quotation or an item is no HTML.
        block = "".join(text[a:b] + " " * gap for (a, b), gap in zip(lines, _gaps(lines), strict=True))
        for kind, start, end, name in pieces(block):
            if kind == "text":
                self._read_text(block[start:end], offset + start)
            else:
                self.read_tag(Piece(kind, offset + start, offset + end, name))
        self._writer.end_block()

    def read_tag(self, tag: Piece) -> None:
        """Read a tag: begin or end what it marks."""
        kind, start, end, name = tag
        if start < self._reader.behind < end:
            return
        if self._silence:
            if kind == "end" and name == self._silence.name:
                self._end_silence(start)
        elif name == "br":
            self._writer.line_break(start, end)
        elif kind == "start":
            self._start_element(name, start, end)
        else:
            self._end_element(name, end)

    def _read_text(self, text: str, offset: int) -> None:
        if self._silence:
            return
        at = 0
        for match in _MARKS.finditer(text):
            start, end = match.span()
            shown = html.unescape(match.group()) if match["entity"] else ""
            if shown == match.group():
                continue
            self._read_spaced(text[at:start], offset + at)
            at = end
            if shown:
                self._reader.put(shown, offset + start, offset + end)
            elif inner := match["strong"] or match["link"]:
                self._writer.begin_mark("**", offset + start)
                self._read_spaced(inner, offset + start + match.group().index(inner))
                self._writer.end_mark("**", offset + end)
            else:
                self._writer.end_block()
        self._read_spaced(text[at:], offset + at)

    def _read_spaced(self, text: str, offset: int) -> None:
        at = 0
        for match in _SPACES.finditer(text):
            self._reader.copy(offset + at, offset + match.start())
            self._writer.blank(offset + match.start(), offset + match.end())
            at = match.end()
        self._reader.copy(offset + at, offset + len(text))

    def _start_element(self, name: str, start: int, end: int) -> None:
        if name in NO_TEXT or name in CODE:
            self._start_silence(name, end)
        elif name in KINDS or name in LISTS or name in BLOCK_LEVEL:
            self._start_block(name)
        elif name == "sup" and (note := _SUPERSCRIPT.match(self._reader.text, start)):
            self._read_superscript(note)
        else:
            self._writer.begin_mark(name, start)

    def _start_block(self, name: str) -> None:
        writer = self._writer
        if writer.innermost in HEADINGS or (name in SELF_CLOSING and name == writer.innermost):
            writer.close(writer.innermost)
        if name in LISTS:
            writer.open_list(name)
        elif name in KINDS:
            writer.open(name, KINDS[name])
        elif name == "table":
            writer.open(name)
        else:
            writer.end_block()

    def _end_element(self, name: str, end: int) -> None:
        if name in KINDS or name in LISTS or name == "table":
            self._writer.close(name)
        elif name in BLOCK_LEVEL:
            self._writer.end_block()
        else:
            self._writer.end_mark(name, end)

    def _start_silence(self, name: str, end: int) -> None:
        if name in ("pre", "iframe"):
            self._writer.end_block()
        if self._has_end_tag(name, end) and not self._reader.text.startswith("/>", end - 2):
            self._silence = _Silence(name, end, name in CODE)
            self._reader.is_silent = True

    def _end_silence(self, end: int) -> None:
        silence, self._silence = self._silence, None
        self._reader.is_silent = False
        if silence and silence.is_code:
            self._reader.put_object(silence.start, end)

    def _has_end_tag(self, name: str, start: int) -> bool:
        """Whether an end tag follows; an element without one is not the rest of the document."""
        last = self._last_end_tags.get(name)
        if last is None:
            tags = re.finditer(rf"</{re.escape(name)}", self._reader.text, re.IGNORECASE)
            last = self._last_end_tags[name] = max((tag.start() for tag in tags), default=-1)
        return last >= start

    def _read_superscript(self, note: re.Match[str]) -> None:
        """The mark of a note is no text; an exponent, behind a digit or as in `km<sup>2</sup>`, is."""
        before = self._reader.text[max(0, note.start() - 1) : note.start()]
        is_note = note["linked"] or note["bracket"] or not (before.isdigit() or before == "m")
        if not is_note and note["text"].isdigit():
            self._reader.put(note["text"].translate(_EXPONENTS), *note.span("text"))
        self._reader.skip_to(note.end())


def _gaps(lines: Sequence[Range]) -> Iterator[int]:
    """How many characters stand between each line and the next."""
    for (_, end), (start, _) in pairwise(lines):
        yield max(0, start - end)
    yield 0
