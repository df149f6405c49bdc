"""The one place where article text is made harmless for what it is written into.

Article text is never markup, never a terminal command and never a formula.
"""

from __future__ import annotations

import re

# C0 and C1 controls, and the signs that reorder or hide text on a terminal; tab and line feed are handled apart.
_CONTROL = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]"
)
_C0_C1 = re.compile("[\x00-\x1f\x7f-\x9f]")
_LINE_END = re.compile(r"\r\n?|\n|\u2028|\u2029|\x85")
_FORMULA = re.compile(r"[=+\-@\t\r]")
_PLAIN_NUMBER = re.compile(r"[+-]?\d{1,40}(?:\.\d{1,40})?(?:e[+-]?\d{1,4})?$")
_MARKDOWN = re.compile(r"([\\`*_\[\]<>|~&$])")


def visible(text: str) -> str:
    r"""Control characters as visible escapes (`\x1b`), line ends kept as `\n`."""
    return _CONTROL.sub(_escape, _LINE_END.sub("\n", text))


def one_line(text: str) -> str:
    """As `visible`, with tabs and line ends as blanks."""
    return visible(text).replace("\t", " ").replace("\n", " ")


def standoff(text: str) -> str:
    """Text that is compared with the article's: tabs are blanks, controls visible, marks of direction kept."""
    return _C0_C1.sub(_escape, text.replace("\t", " "))


def csv_cell(text: str) -> str:
    """A cell that no spreadsheet takes for a formula: an apostrophe goes before what could be one."""
    text = visible(text)
    return f"'{text}" if _FORMULA.match(text) and not _PLAIN_NUMBER.match(text) else text


def markdown_cell(text: str) -> str:
    """A cell of a Markdown table, with nothing in it read as Markdown or HTML."""
    return _MARKDOWN.sub(r"\\\1", one_line(text))


def json_text(document: str) -> str:
    r"""A JSON document whose strings hold no character that drives a terminal; JSON escapes only up to U+001F."""
    return _CONTROL.sub(lambda m: f"\\u{ord(m[0]):04x}", document)


def _escape(match: re.Match[str]) -> str:
    code = ord(match[0])
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}"
