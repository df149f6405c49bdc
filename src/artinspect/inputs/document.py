"""A document: what a file of some format gives to read, before it is known how its language is written."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NamedTuple, TypeAlias

from artinspect.results import DocumentFormat
from artinspect.results.source_text import OBJECT, SourceText

BlockKind = Literal[
    "title", "description", "heading", "paragraph", "list-item", "quotation", "table-cell", "caption", "footnote"
]
Range: TypeAlias = tuple[int, int]
"""Start and end offsets into a text; the end is exclusive."""

PROSE = frozenset[BlockKind]({"paragraph", "list-item", "quotation", "footnote"})
"""The kinds of running text; the others are headings, labels and cells."""


class Block(NamedTuple):
    """A title, a paragraph, a table's cell or another piece of the text that is read by itself.

    `start` and `end` are offsets into the read text. `group` numbers the lists of a document: items of the same
    list have the same number.
    """

    kind: BlockKind
    start: int
    end: int
    group: int | None = None

    @property
    def is_prose(self) -> bool:
        """Whether the block holds running text."""
        return self.kind in PROSE


class Head(NamedTuple):
    """What a document says of itself before its text: front matter, or the properties of a file.

    Offsets are into the read text, where these stand outside of all blocks. `date` is a date as it is written,
    `language` a code of ISO 639-1. The title and the description are blocks.
    """

    section: Range | None = None
    byline: Range | None = None
    date: Range | None = None
    language: str | None = None


class Document(NamedTuple):
    """What a file of some format gives to read.

    `titles` are the title and the description of the head; they stand before `blocks` in the read text. `blocks`
    are in the order of that text. None means plain text: its blocks depend on how its language is written and are
    sought from `body` on. `has_head` says whether there is front matter.
    """

    format: DocumentFormat
    source: SourceText
    blocks: Sequence[Block] | None = None
    titles: Sequence[Block] = ()
    head: Head = Head()
    body: int = 0
    has_head: bool = False

    @property
    def prose(self) -> str:
        """The running text, by which the language is told; all of the text where there is none."""
        text = self.source.text
        blocks = [*self.titles, *(self.blocks or ())]
        prose = [text[b.start : b.end] for b in blocks if b.is_prose]
        if self.blocks is None:
            prose = [text[self.body :]]
        if not any(prose):
            prose = [text[b.start : b.end] for b in blocks]
        return "\n".join(prose).replace(OBJECT, " ")
