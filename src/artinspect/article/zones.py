"""The zones of an article: what a document's head and its first lines say, and the blocks of its text."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from artinspect.article.dateline import dateline_date, find_dateline
from artinspect.article.plain_text import read_plain_text
from artinspect.article.stamps import read_stamp
from artinspect.inputs.document import Block, Document, Range
from artinspect.languages.schema.writing import Writing
from artinspect.results import Published, Span

# Only these are a date line or a byline; the cell of a table or the item of a list with a date in it is text.
_STAMPED = frozenset({"heading", "paragraph"})


class Zones(NamedTuple):
    """What is told apart in an article."""

    title: Span | None
    section: Span | None
    byline: Span | None
    dateline: Span | None
    published: Published | None
    blocks: tuple[Block, ...]


def find_zones(document: Document, writing: Writing, published: date | None, named: date | None) -> Zones:
    """Find the zones of a document.

    Args:
        document: what was read of the input.
        writing: how its language is written.
        published: the publication date if the user gave it; it overrides what the document says.
        named: the date in the name of the file, which holds where the document says nothing.
    """
    zones = _Finder(document, writing)
    if document.blocks is None:
        has_title = any(b.kind == "title" for b in document.titles)
        plain = read_plain_text(zones.text, document.body, writing, has_title=has_title)
        zones.add_stamps(plain.stamps)
        zones.section = zones.section or plain.section
        zones.add_blocks([*document.titles, *plain.blocks])
    else:
        zones.add_blocks([*document.titles, *document.blocks])
    dateline = zones.dateline()
    if dateline and (dated := dateline_date(dateline, writing)):
        zones.dates.append(dated)
    return Zones(
        title=zones.title,
        section=zones.section,
        byline=zones.byline,
        dateline=dateline,
        published=_choose(published, zones.dates, named),
        blocks=tuple(zones.blocks),
    )


def _choose(given: date | None, found: list[Published], named: date | None) -> Published | None:
    """The date that the user gave, else that of the document, else that of the file's name."""
    if given:
        return Published(None, None, None, given.isoformat(), given=True)
    if found:
        return found[0]
    return Published(None, None, None, named.isoformat(), origin="filename") if named else None


class _Finder:
    """What is found of a document's zones so far."""

    def __init__(self, document: Document, writing: Writing) -> None:
        self.text = document.source.text
        self._writing = writing
        self.title: Span | None = None
        self.section = self._span(document.head.section)
        self.byline = self._span(document.head.byline)
        self.dates: list[Published] = []
        self.blocks: list[Block] = []
        if stated := self._span(document.head.date):
            self._take_stamp(stated)

    def add_stamps(self, lines: Iterable[Span]) -> None:
        """Take the lines of a head: dates and bylines."""
        for line in lines:
            self._take_stamp(line)

    def add_blocks(self, blocks: Iterable[Block]) -> None:
        """Take the blocks of the text; those that only say when and by whom are none."""
        for block in blocks:
            span = Span.of(self.text, block.start, block.end)
            if block.kind in _STAMPED and self._take_stamp(span):
                continue
            is_first = all(b.kind == "description" for b in self.blocks)
            if self.title is None and is_first and block.kind in ("title", "heading"):
                self.title = span
            if block.kind == "heading" and self.title and span.text == self.title.text:
                block = block._replace(kind="title")
            self.blocks.append(block)

    def dateline(self) -> Span | None:
        """The dateline of the first paragraph."""
        first = next((b for b in self.blocks if b.kind == "paragraph"), None)
        return self._span(find_dateline(self.text, first.start, first.end)) if first else None

    def _take_stamp(self, span: Span) -> bool:
        """Take a date and a byline; a byline only before the text, and once."""
        stamp = read_stamp(span, self._writing)
        if stamp is None:
            return False
        if stamp.published:
            self.dates.append(stamp.published)
        elif self.byline or any(b.is_prose for b in self.blocks):
            return False
        self.byline = self.byline or stamp.byline
        return True

    def _span(self, offsets: Range | None) -> Span | None:
        return Span.of(self.text, *offsets) if offsets else None
