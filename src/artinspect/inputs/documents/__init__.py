"""Documents: from the bytes of an input to the text that is read, its blocks, and what its head says.

There is one module for each format. Offsets of Markdown and plain text count the decoded input; those of HTML and
Word count the text that was read.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from artinspect.inputs.decoding import decode
from artinspect.inputs.document import Document
from artinspect.inputs.documents.kinds import kind_of
from artinspect.results import DocumentFormat

if TYPE_CHECKING:
    from artinspect.inputs.directives import Directive

# What every comment for artinspect begins with.
_DIRECTIVE = "artinspect:"


class Reading(NamedTuple):
    """How to read an input; None is: find out.

    `front_matter` names a site's own keys for what the head of a document says, such as `date`.
    """

    format: DocumentFormat | None = None
    encoding: str | None = None
    front_matter: Mapping[str, Sequence[str]] = {}


class ReadInput(NamedTuple):
    """A document, the comments for artinspect in it, the encoding of its bytes, and what had to be guessed."""

    document: Document
    directives: tuple[Directive, ...] = ()
    encoding: str | None = None
    warning: str | None = None


def read_document(data: bytes, name: str | None, reading: Reading) -> ReadInput:
    """Read the bytes of an input.

    Args:
        data: the bytes.
        name: the name of the file, which tells its format; None is to tell it by the content.
        reading: what is known of the input.

    Raises ReadError for what is no text or of a format that is not read.
    """
    format = reading.format or kind_of(data, name)
    if format == "html":
        from artinspect.inputs.documents.html import read_html

        return ReadInput(read_html(data, reading.encoding))
    if format == "docx":
        from artinspect.inputs.documents.docx import read_docx

        return ReadInput(read_docx(data))
    decoded = decode(data, reading.encoding)
    document, directives = read_text_document(decoded.text, format, reading.front_matter)
    return ReadInput(document, directives, decoded.encoding, decoded.warning)


def read_text_document(
    decoded: str, format: DocumentFormat, front_matter: Mapping[str, Sequence[str]] = {}
) -> tuple[Document, tuple[Directive, ...]]:
    """The document that a decoded Markdown or plain text is, and the comments for artinspect in it."""
    found: tuple[Directive, ...] = ()
    cuts: tuple[tuple[int, int], ...] = ()
    if _DIRECTIVE in decoded:
        from artinspect.inputs.directives import read_directives

        found, cuts = read_directives(decoded)
    if format == "markdown":
        from artinspect.inputs.documents.markdown import read_markdown

        return read_markdown(decoded, cuts, front_matter), found
    from artinspect.inputs.documents.text import read_text

    return read_text(decoded, cuts, front_matter), found
