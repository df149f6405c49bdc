"""Of which format an input is: by its name, then by its content; what is not read is refused."""

from __future__ import annotations

import os
from collections.abc import Mapping
from functools import cache

from artinspect.inputs.decoding import ReadError
from artinspect.results import DocumentFormat

ENDINGS: Mapping[str, DocumentFormat] = {
    ".txt": "text", ".text": "text",
    ".md": "markdown", ".markdown": "markdown", ".mdown": "markdown", ".mkd": "markdown", ".mdx": "markdown",
    ".qmd": "markdown", ".rmd": "markdown",
    ".html": "html", ".htm": "html", ".xhtml": "html",
    ".docx": "docx",
}  # fmt: skip
"""The format that the ending of a file's name tells, in lower case."""

# What reads a format that not every installation reads.
_PACKAGES: Mapping[DocumentFormat, str] = {"html": "trafilatura", "docx": "docx"}
_BYTE_ORDER_MARK = b"\xef\xbb\xbf"
_ZIP = b"PK\x03\x04"


def is_readable(name: str) -> bool:
    """Whether the ending of a file's name tells a format that this installation reads."""
    format = ENDINGS.get(os.path.splitext(name)[1].lower())  # noqa: PTH122
    return format is not None and (format not in _PACKAGES or _is_installed(_PACKAGES[format]))


@cache
def _is_installed(package: str) -> bool:
    from importlib.util import find_spec

    return find_spec(package) is not None


def kind_of(data: bytes, name: str | None) -> DocumentFormat:
    """The format of an input.

    Args:
        data: its bytes.
        name: the name of its file; None where it has none.

    Raises ReadError with `unsupported-format` for what is known and not read.
    """
    data = data.removeprefix(_BYTE_ORDER_MARK)
    named = ENDINGS.get(os.path.splitext(name)[1].lower()) if name else None  # noqa: PTH122 -- on every start
    if named == "text" and _is_plainly_prose(data):
        return "text"
    from artinspect.inputs.documents import content

    content.refuse_binary(data)
    if data.startswith(_ZIP):
        return content.in_archive(data)
    if named == "docx":
        raise ReadError("unsupported-format", "is not a Word file (rename it after what it is)")
    if named in ("markdown", "html"):
        return named
    return content.kind_by_content(data, is_named=named is not None)


def _is_plainly_prose(data: bytes) -> bool:
    """Whether a file that is called text begins with words, and not with a header or a row of a table."""
    first = data[:200].lstrip().split(b"\n", 1)[0]
    return (
        first[:1].isalnum()
        and b" " in first
        and b": " not in first
        and b"\t" not in first
        and first[:4] != b"%PDF"
    )
