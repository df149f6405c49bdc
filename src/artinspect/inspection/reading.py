"""The first half of the way: the bytes of an input -> document -> language -> Article."""

from __future__ import annotations

import os
import re
from datetime import date

from artinspect.article import Article
from artinspect.article.language_choice import choose_language
from artinspect.inputs.decoding import STDIN
from artinspect.inputs.documents import Reading, ReadInput, read_document
from artinspect.inputs.documents.file_dates import date_in_path
from artinspect.inspection.options import InputOptions

# The first line of front matter, whatever its form.
_MAY_HAVE_HEAD = re.compile(rb"\s{0,99}(?:\xef\xbb\xbf)?\s{0,99}(?:---|\+\+\+|\{|[\w \x80-\xff-]{1,60}:)")


def read_input(source: str, data: bytes, options: InputOptions) -> ReadInput:
    """The document that the bytes of an input hold. Raises ReadError."""
    name = file_name(source, options)
    keys = options.front_matter
    if keys is None and _MAY_HAVE_HEAD.match(data):
        from artinspect.inputs.documents.site_keys import site_keys

        keys = site_keys(os.path.dirname(name or ""))  # noqa: PTH120 -- pathlib costs start-up time
    reading = Reading(format=options.input_format, encoding=options.encoding, front_matter=keys or {})
    return read_document(data, name, reading)


def file_name(source: str, options: InputOptions) -> str | None:
    """The name by which the format and the date of an input are told; None where it has none."""
    return options.stdin_filename if source == STDIN else source


def article_in(given: ReadInput, name: str | None, options: InputOptions) -> tuple[Article, str | None]:
    """The article of a document, and what the user should be warned of.

    Args:
        given: the document and its comments for artinspect.
        name: the name of the file, which may hold a date.
        options: how inputs are read.

    Raises UnsupportedLanguageError.
    """
    language, warning = choose_language(given.document, options.language)
    dated = date_in_path(name) if name else None
    article = Article.of_document(
        given.document,
        language,
        options.published,
        named=date.fromisoformat(dated) if dated else None,
        directives=given.directives,
    )
    return article, warning
