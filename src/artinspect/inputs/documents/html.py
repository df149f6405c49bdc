"""Reads HTML by trafilatura (Barbaresi, ACL 2021), which tells the article from the page around it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from artinspect.inputs.decoding import ReadError, decode
from artinspect.inputs.document import BlockKind, Document, Head
from artinspect.inputs.documents.laid_out import Layout

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

# A page of an article has a few hundred kilobytes; more is a dump, which would take minutes.
_MOST_BYTES = 20_000_000
# lxml reads no deeper, and who nests deeper means harm.
_MOST_TAGS = 400_000
_MISSING = "is HTML, which needs more to be read: pip install 'artinspect[documents]'"
_CHARSET = re.compile(rb"<meta[^>]{0,200}charset\s{0,9}=\s{0,9}[\"']?\s{0,9}([\w:.-]{1,40})", re.I)
_HEAD_BYTES = 4_096
_LANGUAGE = re.compile(r"<html\b[^>]{0,500}?\blang\s{0,9}=\s{0,9}[\"']?([A-Za-z]{2,3})(?=[-_\"'\s>])", re.I)
_PUBLISHED = re.compile(r"\d{4}-\d\d-\d\d")
# Elements of trafilatura's body -> kinds of blocks.
_KINDS: dict[str, BlockKind] = {
    "p": "paragraph", "head": "heading", "quote": "quotation", "item": "list-item", "cell": "table-cell",
    "ab": "paragraph",
}  # fmt: skip
# What is read as a blank inside of another block: a line break, or a block of its own.
_BLANKS = frozenset({"lb", "item", "quote", "cell", "list", "table"})


def read_html(data: bytes, encoding: str | None) -> Document:
    """Read the article of a page.

    Args:
        data: the bytes of the page.
        encoding: its encoding; None tells it by what the page says and by the bytes.

    Raises ReadError with `unsupported-format` where the extra `documents` is not installed or the page is too
    large, and as `decode` does.
    """
    if len(data) > _MOST_BYTES or data.count(b"<") > _MOST_TAGS:
        raise ReadError("unsupported-format", "is more HTML than an article has (save the article alone)")
    page = decode(data, encoding or _stated_encoding(data)).text
    found = _extract(page)
    layout = Layout()
    title = found.title if found is not None else None
    layout.title(title)
    head = Head(
        byline=layout.zone(found.author if found is not None else None),
        date=layout.zone(_day(found.date) if found is not None else None),
        language=language[1].lower() if (language := _LANGUAGE.search(page[:_HEAD_BYTES])) else None,
    )
    if found is not None and found.body is not None:
        _lay_out(found.body, layout, title)
    if not layout.blocks:
        for text in _visible(page):
            layout.block("paragraph", text)
    if not layout.blocks and not layout.titles:
        raise ReadError("empty", "holds no text")
    return layout.document("html", head)


def _stated_encoding(data: bytes) -> str | None:
    """The encoding that the page names, if there is such a one; a byte order mark goes before it."""
    stated = _CHARSET.search(data[:_HEAD_BYTES])
    if stated is None or data.startswith((b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")):
        return None
    name = stated[1].decode("ascii", "replace").lower()
    name = "cp1252" if name in ("iso-8859-1", "latin1", "ascii", "us-ascii") else name  # as browsers read it
    try:
        data.decode(name)
    except (LookupError, UnicodeError):
        return None
    return name


def _extract(page: str) -> Any:
    """What trafilatura finds: `body`, `title`, `author`, `date`; None if nothing. Raises ReadError."""
    import logging

    try:
        from trafilatura import bare_extraction
    except ImportError:
        raise ReadError("unsupported-format", _MISSING) from None
    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    logging.getLogger("htmldate").setLevel(logging.CRITICAL)
    try:
        return bare_extraction(
            page,
            with_metadata=True,
            include_comments=False,
            include_tables=True,
            favor_recall=True,
            deduplicate=False,
            # The day of publication as the page states it: no guess by what else looks like a date.
            date_extraction_params={
                "original_date": True, "extensive_search": False, "outputformat": "%Y-%m-%d",
            },
        )  # fmt: skip
    except (ValueError, TypeError, AttributeError, RecursionError, AssertionError, LookupError):
        return None  # what is no page to trafilatura may still hold text


def _day(date: str | None) -> str | None:
    return date if date and _PUBLISHED.fullmatch(date) else None


def _lay_out(body: Element, layout: Layout, title: str | None) -> None:
    """The blocks of trafilatura's body, in order."""
    lists: dict[Element, int] = {}
    for element in body.iter():
        kind = _KINDS.get(str(element.tag))
        if kind is None:
            continue
        outer = _around(element)
        if outer is not None and kind in ("paragraph", "heading"):
            continue  # read as part of the item, the quotation or the cell around it
        text = " ".join("".join(_texts(element)).split())
        if kind == "heading" and title and text == " ".join(title.split()):
            continue  # the head has it
        group = None
        if kind == "list-item" and (parent := element.getparent()) is not None:
            if parent not in lists:
                lists[parent] = layout.new_list()
            group = lists[parent]
        layout.block(kind, text, group)


def _around(element: Element) -> Element | None:
    """The item, quotation or cell that an element stands in."""
    parent = element.getparent()
    while parent is not None and str(parent.tag) not in ("item", "quote", "cell"):
        parent = parent.getparent()
    return parent


def _texts(element: Element) -> Iterator[str]:
    """The text of an element, without that of blocks of other kinds in it."""
    yield element.text or ""
    for child in element:
        if child.tag in _BLANKS:
            yield " "
        else:
            yield from _texts(child)
            yield " " if child.tag in ("p", "head", "ab") else ""
        yield child.tail or ""


def _visible(page: str) -> Iterator[str]:
    """All text of a page that is too short for trafilatura, by paragraphs."""
    from lxml import etree, html

    parser = html.HTMLParser(encoding="utf-8", remove_comments=True, recover=True, no_network=True)
    try:
        tree = html.document_fromstring(page.encode("utf-8", "replace"), parser=parser)
    except (etree.ParserError, ValueError, AssertionError):
        return
    etree.strip_elements(tree, "script", "style", "noscript", "template", "nav", "head", with_tail=False)
    for element in tree.iter():
        if isinstance(element.tag, str):
            text = "\n".join(t for t in (element.text, *(child.tail for child in element)) if t and t.strip())
            if text:
                yield text
