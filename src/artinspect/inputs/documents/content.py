"""The format of an input by its content: what is read, and what is refused with what to do about it."""

from __future__ import annotations

import re

from artinspect.inputs.decoding import ReadError
from artinspect.results import DocumentFormat

# As much is looked at to tell a format by its content.
_HEAD = 4_096

# The first bytes of what is not text: what it is and what to do about it.
_MAGIC: tuple[tuple[bytes, str], ...] = (
    (b"%PDF", "is a PDF, not text (extract it first, e.g. with: pdftotext FILE -)"),
    (b"{\\rtf", "is RTF, not text (convert it first, e.g. with: pandoc -t plain FILE)"),
    (b"\xd0\xcf\x11\xe0", "is an old or encrypted Word file (save it as .docx or as text)"),
    (b"PAR1", "is a Parquet table, not an article (write each article to a file of its own)"),
    (b"\x89PNG", "is an image, not text"),
    (b"\xff\xd8\xff", "is an image, not text"),
    (b"GIF8", "is an image, not text"),
    (b"\x1f\x8b", "is compressed, not text (unpack it first)"),
    (b"BZh", "is compressed, not text (unpack it first)"),
    (b"\xfd7zXZ", "is compressed, not text (unpack it first)"),
    (b"\x28\xb5\x2f\xfd", "is compressed, not text (unpack it first)"),
    (b"7z\xbc\xaf", "is compressed, not text (unpack it first)"),
    (b"OggS", "is a recording, not text"),
    (b"ID3", "is a recording, not text"),
)
# A file in a zip archive -> what the archive is.
_ARCHIVES = (
    ("content.xml", "is an OpenDocument file (save it as .docx or as text)"),
    ("META-INF/container.xml", "is an e-book (convert it first, e.g. with: pandoc -t plain FILE)"),
    ("xl/workbook.xml", "is a spreadsheet, not an article (write each article to a file of its own)"),
    ("ppt/presentation.xml", "is a presentation, not an article (save it as text)"),
)

# What may stand before the first tag.
_PROLOGUE = r"\s{0,999}(?:<\?xml[^>]{0,500}>\s{0,99})?(?:<!--.{0,2000}?-->\s{0,99}){0,9}"
_HTML = re.compile(rf"{_PROLOGUE}(?:<!doctype\s+html|<html[\s>])", re.I | re.S)
_XML = re.compile(rf"{_PROLOGUE}<(?:\?xml|!doctype\s|(?P<root>[A-Za-z_][\w:.-]{{0,60}})[\s>/])", re.I | re.S)
_FRAGMENT = re.compile(r"(?:article|body|div|h[1-6]|head|header|main|p|section|table|ul|ol)\Z", re.I)
_HEADER = re.compile(r"(?P<name>[A-Za-z][A-Za-z-]{1,40}):[ \t][^\n]{0,2000}\n(?:[ \t][^\n]{0,2000}\n){0,50}")
_SENDER, _OF_MAIL = (
    frozenset({"from", "return-path", "received"}),
    frozenset({"message-id", "mime-version", "received"}),
)

# Marks that prose hardly has: links, images, fences, shortcodes, a headline at the very top, two headings.
_MARKDOWN = re.compile(
    r"!?\[[^\]\n]{0,300}\]\((?:https?:|/|#|\.{1,2}/|[\w-]{1,99}\.\w{2,5}\))"
    r"|^\[[^\]\n]{1,100}\]:[ \t]{1,9}(?:<|https?:|/)"
    r"|^(?:```|~~~)\w{0,20}[ \t]{0,9}$"
    r"|\{\{[<%] |\{% "
    r"|\A\s{0,99}#{1,6}[ \t]{1,9}\S"
    r"|^#{1,6}[ \t]{1,9}\S[^\n]{0,300}$[\s\S]{0,3000}?^#{1,6}[ \t]{1,9}\S",
    re.M,
)
# A head as site generators have it.
_FRONT_MATTER = re.compile(r"\s{0,99}(?:---|\+\+\+)[ \t]{0,9}\r?\n[ \t]{0,9}[\w\"'-]{1,60}[ \t]{0,9}[:=]")

_COLUMN = re.compile(r"[\"']?[^\W\d][\w.-]{0,40}[\"']?\Z")
_SEPARATORS = (",", ";", "\t", "|")
_FEWEST_ROWS = 3
_JSON_BEGIN = re.compile(r"\s{0,999}[\[{]")


def kind_by_content(data: bytes, *, is_named: bool) -> DocumentFormat:
    """The format of a text. One whose name says that it is text is never taken for Markdown.

    Raises ReadError with `unsupported-format` for what is no article.
    """
    head = data[:_HEAD].decode("utf-8", "replace").replace("\r\n", "\n").replace("\r", "\n")
    if _HTML.match(head):
        return "html"
    is_html = _refuse_structured(data, head)
    if is_named:
        return "text"
    if is_html:
        return "html"
    return "markdown" if _MARKDOWN.search(head) or _FRONT_MATTER.match(head) else "text"


def refuse_binary(data: bytes) -> None:
    """Raises ReadError for what is told by its first bytes and is not read."""
    for magic, what in _MAGIC:
        if data.startswith(magic):
            raise ReadError("unsupported-format", what)
    if data[:4] == b"RIFF" or data[4:8] == b"ftyp":
        raise ReadError("unsupported-format", "is an image or a recording, not text")


def in_archive(data: bytes) -> DocumentFormat:
    """`docx`, if that is what the zip archive is. Raises ReadError otherwise."""
    from io import BytesIO
    from zipfile import BadZipFile, ZipFile

    try:
        with ZipFile(BytesIO(data)) as archive:
            names = set(archive.namelist())
    except (BadZipFile, ValueError, OSError, NotImplementedError):
        raise ReadError("unsupported-format", "is a damaged zip archive") from None
    if "word/document.xml" in names:
        return "docx"
    what = next((what for inner, what in _ARCHIVES if inner in names), "is a zip archive (unpack it first)")
    raise ReadError("unsupported-format", what)


def _refuse_structured(data: bytes, head: str) -> bool:
    """Refuse data and mail; whether it is a piece of HTML."""
    begin = head.lstrip()[:1]
    if begin == "<" and (xml := _XML.match(head)):
        root = xml["root"]
        tail = data[-200:].decode("utf-8", "replace").rstrip()
        if root and _FRAGMENT.match(root):
            return True
        if root is None or tail.endswith(f"</{root}>"):
            raise ReadError("unsupported-format", "is XML, not text (extract the article's text first)")
    if begin in ("[", "{") and _JSON_BEGIN.match(head):
        _refuse_json(data, head)
    if _is_mail(head):
        raise ReadError("unsupported-format", "is an e-mail, not an article (save the article alone)")
    if _is_table(head, is_whole=len(data) <= _HEAD):
        raise ReadError(
            "unsupported-format", "is a table, not an article (write each article to a file of its own)"
        )
    return False


def _refuse_json(data: bytes, head: str) -> None:
    import json

    first = head.lstrip().split("\n", 1)[0]
    for text in (first, data.decode("utf-8", "replace")):
        try:
            value = json.loads(text)
        except (ValueError, RecursionError):
            continue
        # `[1]` may begin a text; a whole line that is an object begins JSON Lines.
        if text is not first or isinstance(value, dict):
            if text is first and data.decode("utf-8", "replace").strip() != first.strip():
                second = head.lstrip().split("\n", 2)[1].strip()
                if not second.startswith("{"):
                    return
            raise ReadError("unsupported-format", "is JSON, not text (write each article to a file of its own)")


def _is_mail(head: str) -> bool:
    """Whether it begins with the headers of a message (RFC 5322), a sender among them."""
    names: set[str] = set()
    at = 0
    while header := _HEADER.match(head, at):
        names.add(header["name"].lower())
        at = header.end()
    return bool(names & _SENDER) and bool(names & _OF_MAIL)


def _is_table(head: str, *, is_whole: bool) -> bool:
    """Whether lines of the same number of cells follow a line of names."""
    first = head.lstrip("\n").split("\n", 1)[0]
    for separator in _SEPARATORS:
        columns = first.split(separator)
        if len(columns) < 2 or not all(_COLUMN.match(column) for column in columns):
            continue
        import csv

        try:
            rows = [row for row in csv.reader(head.split("\n"), delimiter=separator) if row]
        except csv.Error:
            continue
        rows = rows if is_whole else rows[:-1]  # the last one is cut off
        if len(rows) >= _FEWEST_ROWS and all(len(row) == len(columns) for row in rows):
            return True
    return False
