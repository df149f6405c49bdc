"""Writes blocks of text into a `SourceTextBuilder`, as a reader of markup comes upon their pieces."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import NamedTuple

from artinspect.inputs.document import Block, BlockKind
from artinspect.results.source_text import OBJECT, SourceTextBuilder

# HTML of people nests less deep; an end tag without a start is not sought for further than this.
_MAX_SEARCH = 64
_WORD = re.compile(r"[^\W_]")
_CLOSING_MARKS = frozenset(".,;:!?)]}…")


class _Piece(NamedTuple):
    """What is read for `decoded[start:end]`; None is: as it is."""

    text: str | None
    start: int
    end: int


@dataclass(slots=True)
class _Container:
    """A part of a document that gives the blocks in it their kind.

    `key` tells which mark opened it. `group` is the number of the list that an item belongs to, until the item's
    first block is written; `number` is the number of a list itself.
    """

    key: str
    kind: BlockKind
    group: int | None = None
    number: int | None = None
    is_barrier: bool = False


class _Draft(NamedTuple):
    """A block that is not written yet."""

    kind: BlockKind
    container: _Container
    pieces: list[_Piece]


class _Mark(NamedTuple):
    """Inline markup that is open: which block and piece of it were next where it began."""

    key: str
    start: int
    block: int
    piece: int


class BlockWriter:
    """Puts together blocks out of pieces of text, with single blanks between words and none at their ends.

    All offsets are into the decoded input. A block begins by itself with the first text, and takes its kind from
    the containers that are open; `end_block` ends it. Blocks without any word are dropped.
    """

    def __init__(self, decoded: str, builder: SourceTextBuilder) -> None:
        self.blocks: list[Block] = []
        self._decoded = decoded
        self._builder = builder
        self._containers = [_Container("", "paragraph", is_barrier=True)]
        self._lists = 0
        self._draft: _Draft | None = None
        self._blank: tuple[int, int] | None = None
        self._is_broken = False
        self._asides: list[_Draft] = []
        self._around: list[tuple[_Draft | None, tuple[int, int] | None, int]] = []
        self._marks: list[_Mark] = []
        self._block = 0
        self._last_block = 0

    def open(self, key: str, kind: BlockKind | None = None, *, is_barrier: bool = False) -> None:
        """Open a container; without a kind of its own it has that of the one around it.

        End tags don't close what is open outside of a barrier: the markup of Markdown, for that of HTML.
        """
        self.end_block()
        around = self._containers[-1]
        group = around.number if kind == "list-item" else None
        self._containers.append(_Container(key, kind or around.kind, group, is_barrier=is_barrier))

    def open_list(self, key: str, *, is_barrier: bool = False) -> None:
        """Open a list, whose items are counted together."""
        self.open(key, is_barrier=is_barrier)
        self._lists += 1
        self._containers[-1].number = self._lists

    def close(self, key: str) -> None:
        """Close the innermost container that `key` opened, with all in it; nothing where there is none."""
        self.end_block()
        for back, container in enumerate(reversed(self._containers[-_MAX_SEARCH:]), 1):
            if container.key == key and len(self._containers) > back:
                del self._containers[-back:]
                return
            if container.is_barrier:
                return

    def close_barrier(self) -> None:
        """Close the innermost container that is a barrier, with all in it."""
        self.end_block()
        while len(self._containers) > 1 and not self._containers.pop().is_barrier:
            pass

    @property
    def innermost(self) -> str:
        """What opened the innermost container."""
        return self._containers[-1].key

    def end_block(self) -> None:
        """End the block that is being written; within an aside this is a blank."""
        if self._around:
            return
        if self._draft:
            self._commit(self._draft)
        for aside in self._asides:
            self._commit(aside)
        self._draft = None
        self._blank = None
        self._is_broken = False
        self._asides.clear()
        self._marks.clear()
        self._last_block += 1
        self._block = self._last_block

    def copy(self, start: int, end: int) -> None:
        """Read `decoded[start:end]` as it is; white space at its ends becomes a single blank."""
        text = self._decoded[start:end]
        if not text:
            return
        if text[0].isspace():
            inner = start + len(text) - len(text.lstrip())
            self.blank(start, inner)
            if inner == end:
                return
            start = inner
        inner = end
        if text[-1].isspace():
            inner = end - (len(text) - len(text.rstrip()))
        pieces = self._begin(start)
        if pieces and pieces[-1].text is None and pieces[-1].end == start:
            pieces[-1] = _Piece(None, pieces[-1].start, inner)
        else:
            pieces.append(_Piece(None, start, inner))
        if inner < end:
            self.blank(inner, end)

    def put(self, text: str, start: int, end: int) -> None:
        """Read `text` for all of `decoded[start:end]`."""
        if not text:
            return
        if text.isspace():
            self.blank(start, end)
            return
        self._begin(start, text[0]).append(_Piece(text, start, end))

    def blank(self, start: int, end: int) -> None:
        """Read `decoded[start:end]` as one blank, together with other blanks around it."""
        if self._blank is None:
            self._blank = start, end
        elif self._blank[1] == start:
            self._blank = self._blank[0], end

    def line_break(self, start: int, end: int) -> None:
        """Read `decoded[start:end]` as one blank; a second line break right after the first ends the block."""
        if self._is_broken:
            self.end_block()
            return
        self.blank(start, end)
        self._is_broken = True

    def begin_mark(self, key: str, start: int) -> None:
        """Say that inline markup begins at `start`."""
        self._marks.append(_Mark(key, start, self._block, len(self._draft.pieces) if self._draft else 0))

    def end_mark(self, key: str, end: int) -> None:
        """Say that inline markup ends at `end`."""
        mark = next((mark for mark in self._marks[: -_MAX_SEARCH - 1 : -1] if mark.key == key), None)
        if not mark:
            return
        while self._marks.pop() is not mark:
            pass
        if mark.block != self._block or not self._draft:
            return
        pieces, first = self._draft.pieces, mark.piece
        if first < len(pieces) and pieces[first].start < mark.start:
            first += 1  # the blank before the markup
        if first < len(pieces):
            self._builder.mark(mark.start, pieces[first].start, pieces[-1].end, end)

    def begin_aside(self) -> None:
        """Begin a caption, which becomes a block of its own behind the one that it stands in."""
        self._around.append((self._draft, self._blank, self._block))
        self._draft = None
        self._blank = None
        self._last_block += 1
        self._block = self._last_block

    def end_aside(self, dropped: re.Pattern[str]) -> None:
        """End a caption; those that are all of what the pattern `dropped` matches are left out."""
        aside = self._draft
        self._draft, self._blank, self._block = self._around.pop()
        if aside and not dropped.fullmatch("".join(self._read(piece) for piece in aside.pieces)):
            self._asides.append(aside)

    def _begin(self, start: int, first: str = "") -> list[_Piece]:
        """The pieces of the block that text at `start` belongs to, with the blank before that text."""
        self._is_broken = False
        if not self._draft:
            container = self._containers[-1]
            self._draft = _Draft("caption" if self._around else container.kind, container, [])
        pieces = self._draft.pieces
        if self._blank and pieces:
            blank_start, blank_end = self._blank
            blank = self._decoded[blank_start:blank_end]
            if blank_end != start and (first or self._decoded[start]) in _CLOSING_MARKS:
                pass  # what was left out here stood between blanks
            elif len(blank) != 1 or blank in "\t\r\n\v\f":
                pieces.append(_Piece(" ", blank_start, blank_end))
            elif pieces[-1].text is None and pieces[-1].end == blank_start:
                pieces[-1] = _Piece(None, pieces[-1].start, blank_end)
            else:
                pieces.append(_Piece(None, blank_start, blank_end))
        self._blank = None
        return pieces

    def _commit(self, draft: _Draft) -> None:
        pieces, kept = draft.pieces, draft.kind == "list-item"
        if not any(_WORD.search(read) or (kept and OBJECT in read) for read in map(self._read, pieces)):
            return
        builder = self._builder
        if builder.length:
            builder.put("\n\n", pieces[0].start, pieces[0].start)
        start = builder.length
        for text, begin, end in pieces:
            if text is None:
                builder.copy(begin, end)
            else:
                builder.put(text, begin, end)
        group = draft.container.group if kept else None
        draft.container.group = None
        self.blocks.append(Block(draft.kind, start, builder.length, group))

    def _read(self, piece: _Piece) -> str:
        return self._decoded[piece.start : piece.end] if piece.text is None else piece.text
