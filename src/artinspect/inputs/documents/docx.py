"""Reads Word's .docx by python-docx: paragraphs by their styles, lists, tables."""

from __future__ import annotations

import re
from collections.abc import Iterator
from io import BytesIO
from typing import TYPE_CHECKING, Any
from zipfile import BadZipFile, ZipFile

from artinspect.inputs.decoding import ReadError
from artinspect.inputs.document import BlockKind, Document, Head
from artinspect.inputs.documents.laid_out import Layout

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_MISSING = "is a Word file, which needs more to be read: pip install 'artinspect[documents]'"
_DAMAGED = "is a damaged Word file (open it and save it anew)"
# The text of an article has a few hundred kilobytes; pictures are not unpacked.
_MOST_BYTES = 50_000_000
_WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
# What may stand around paragraphs: controls, insertions.
_AROUND = frozenset(f"{_WORD}{name}" for name in ("sdt", "sdtContent", "ins", "smartTag", "customXml"))
# Styles by their names in the file, which are English in Word, and by those of other programs.
_STYLES: tuple[tuple[str, BlockKind], ...] = (
    (r"title|titel", "title"),
    (r"subtitle|untertitel", "description"),
    (r"heading.{0,9}|berschrift.{0,9}|überschrift.{0,9}", "heading"),
    (r"caption|beschriftung", "caption"),
    (r"(?:intense ?)?quote|(?:intensives ?)?zitat|block ?text", "quotation"),
    (r"list.{0,30}|liste.{0,30}|aufz.{0,30}", "list-item"),
    (r"footnote ?text|funotentext|fußnotentext", "footnote"),
)
# A property that Word or a printer's driver filled in.
_JUNK_TITLE = re.compile(r"microsoft word|dokument\d*|document\d*|\S+\.docx?$|unbenannt|untitled", re.I)
# An outline level from here on is running text.
_BODY_LEVEL = 9
_LONGEST_TITLE = 200


def read_docx(data: bytes) -> Document:
    """Read a Word file.

    Raises ReadError with `unsupported-format` where the extra `documents` is not installed, and for what is
    damaged, encrypted or unpacks to far more than an article.
    """
    _check_size(data)
    try:
        import docx
    except ImportError:
        raise ReadError("unsupported-format", _MISSING) from None
    try:
        file = docx.Document(BytesIO(data))
        layout = Layout()
        _lay_out(file, layout)
    except ReadError:
        raise
    except Exception:  # whatever is wrong in a file of many parts
        raise ReadError("unsupported-format", _DAMAGED) from None
    if not layout.blocks and not layout.titles:
        raise ReadError("empty", "holds no text")
    return layout.document("docx", Head())


def _check_size(data: bytes) -> None:
    """Raises ReadError for a file that unpacks to far more than an article."""
    try:
        with ZipFile(BytesIO(data)) as archive:
            parts = [part for part in archive.infolist() if part.filename.endswith((".xml", ".rels"))]
            is_encrypted = any(part.flag_bits & 1 for part in parts)
    except (BadZipFile, ValueError, OSError, NotImplementedError):
        raise ReadError("unsupported-format", _DAMAGED) from None
    if is_encrypted:
        raise ReadError("unsupported-format", "is encrypted (save it without a password)")
    if sum(part.file_size for part in parts) > _MOST_BYTES:
        raise ReadError("unsupported-format", "unpacks to more than an article has (save the article alone)")


def _lay_out(file: Any, layout: Layout) -> None:
    """The paragraphs and tables of the file, in order; its title where the text has none at its top."""
    kinds = {style.style_id: _kind_of_style(style) for style in file.styles if style.type == 1}
    items = list(_blocks(file.element.body, kinds))
    first = next((kind for kind, text, _ in items if text.strip()), None)
    stated = (file.core_properties.title or "").strip()
    is_title = 0 < len(stated) <= _LONGEST_TITLE and not _JUNK_TITLE.match(stated)
    if is_title and first not in ("title", "heading"):
        layout.title(stated)
    lists: dict[str | None, int] = {}
    for kind, text, number in items:
        if kind == "title" and not layout.titles and not layout.blocks:
            layout.title(text)
            continue
        if kind == "list-item":
            if number not in lists:
                lists[number] = layout.new_list()
            layout.block(kind, text, lists[number])
            continue
        lists.clear()
        layout.block("heading" if kind == "title" else kind, text)


def _blocks(parent: Element, kinds: dict[str, BlockKind]) -> Iterator[tuple[BlockKind, str, str | None]]:
    """Kind, text and the number of the list of each paragraph below an element; cells of tables are blocks."""
    for child in parent.iterchildren():
        if child.tag == f"{_WORD}p":
            yield _kind(child, kinds), "".join(_texts(child)), _list_number(child)
        elif child.tag == f"{_WORD}tbl":
            for cell in child.iter(f"{_WORD}tc"):
                yield "table-cell", " ".join("".join(_texts(p)) for p in cell.iterchildren(f"{_WORD}p")), None
        elif child.tag in _AROUND:
            yield from _blocks(child, kinds)


def _texts(paragraph: Element) -> Iterator[str]:
    """The text of a paragraph: links and insertions are text, deletions, comments and field codes are not."""
    for element in paragraph.iter():
        if element.tag == f"{_WORD}t":
            if next(element.iterancestors(f"{_WORD}del", f"{_WORD}moveFrom"), None) is None:
                yield element.text or ""
        elif element.tag in (f"{_WORD}tab", f"{_WORD}br", f"{_WORD}cr"):
            yield " "
        elif element.tag == f"{_WORD}noBreakHyphen":
            yield "-"


def _kind(paragraph: Element, kinds: dict[str, BlockKind]) -> BlockKind:
    properties = paragraph.find(f"{_WORD}pPr")
    if properties is None:
        return "paragraph"
    style = properties.find(f"{_WORD}pStyle")
    kind = kinds.get(style.get(f"{_WORD}val", ""), "paragraph") if style is not None else "paragraph"
    level = properties.find(f"{_WORD}outlineLvl")
    if kind == "paragraph" and level is not None and int(level.get(f"{_WORD}val", _BODY_LEVEL)) < _BODY_LEVEL:
        return "heading"
    if kind == "paragraph" and properties.find(f"{_WORD}numPr") is not None:
        return "list-item"
    return kind


def _list_number(paragraph: Element) -> str | None:
    number = paragraph.find(f"{_WORD}pPr/{_WORD}numPr/{_WORD}numId")
    return number.get(f"{_WORD}val") if number is not None else None


def _kind_of_style(style: Any) -> BlockKind:
    for pattern, kind in _STYLES:
        if any(re.fullmatch(pattern, name or "", re.I) for name in (style.name, style.style_id)):
            return kind
    return "paragraph"
