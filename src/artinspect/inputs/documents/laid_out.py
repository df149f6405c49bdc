"""A document whose text is laid out anew: HTML and Word hold none that offsets could count."""

from __future__ import annotations

from artinspect.inputs.document import Block, BlockKind, Document, Head, Range
from artinspect.inputs.documents.addresses import find_addresses
from artinspect.results import DocumentFormat
from artinspect.results.source_text import OBJECT, SourceText, SourceTextBuilder

_GAP = "\n\n"


def _without_addresses(text: str) -> SourceText:
    """The text, of which web and mail addresses are no words."""
    builder = SourceTextBuilder(text)
    at = 0
    for start, end in find_addresses(text):
        builder.copy(at, start)
        builder.put(OBJECT, start, end)
        at = end
    builder.copy(at, len(text))
    return builder.build()


class Layout:
    """Puts blocks below each other, parted by blank lines, and remembers where they begin and end."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._length = 0
        self._lists = 0
        self.titles: list[Block] = []
        self.blocks: list[Block] = []

    def title(self, text: str | None) -> None:
        """Add the title of the head."""
        if placed := self._place(text):
            self.titles.append(Block("title", *placed))

    def zone(self, text: str | None) -> Range | None:
        """Add what is no block, such as a byline; where it stands."""
        return self._place(text)

    def block(self, kind: BlockKind, text: str | None, group: int | None = None) -> None:
        """Add a block, with single blanks between its words; nothing where there are none."""
        if placed := self._place(text):
            self.blocks.append(Block(kind, *placed, group))

    def new_list(self) -> int:
        """The number of another list, by which its items are told from those of others."""
        self._lists += 1
        return self._lists

    def document(self, format: DocumentFormat, head: Head) -> Document:
        """The document; its offsets count its own text."""
        source = _without_addresses("".join(self._parts))
        has_head = bool(self.titles or any(head))

        def read(block: Block) -> Block:
            start, end = source.to_read(block.start, block.end)
            return block._replace(start=start, end=end)

        def placed(zone: Range | None) -> Range | None:
            return source.to_read(*zone) if zone else None

        return Document(
            format,
            source,
            list(map(read, self.blocks)),
            list(map(read, self.titles)),
            Head(placed(head.section), placed(head.byline), placed(head.date), head.language),
            has_head=has_head,
        )

    def _place(self, text: str | None) -> Range | None:
        words = " ".join((text or "").split())
        if not words:
            return None
        if self._parts:
            self._parts.append(_GAP)
            self._length += len(_GAP)
        start = self._length
        self._parts.append(words)
        self._length += len(words)
        return start, self._length
