"""What a Markdown parser is given: a text as long as the input, with inert characters in its holes."""

from __future__ import annotations

import re
from collections.abc import Sequence

from artinspect.inputs.documents.templates import Hole

# Stands in a hole until its line is known; what of it stands in the input is replaced like lone surrogates.
_SENTINEL = "\ue000"
_REPLACED = {ord(_SENTINEL): "\ufffd", **dict.fromkeys(range(0xD800, 0xE000), "\ufffd")}
_UNPARSABLE = re.compile("[\ue000\ud800-\udfff]")
# Neither white space, which would end the target of a link, nor a mark of Markdown.
_INERT = ","
_LINE_END = re.compile(r"[ \t]{0,200}(?:\r\n|\r|\n|\Z)")
_OWN_LINES = re.compile(rf"(?:^[ \t>]{{0,200}}{_SENTINEL}[{_SENTINEL} \t]*(?:\r\n|\r|\n|\Z))+", re.MULTILINE)


def without_holes(text: str, holes: Sequence[Hole]) -> str:
    """The text with blanks for holes that fill their lines and with commas for the others.

    A line that holds nothing but template tags is blank when the Markdown is read. Between lines of HTML it is
    not, as it would end the block of HTML.
    """
    if _UNPARSABLE.search(text):
        text = text.translate(_REPLACED)
    if not holes:
        return text
    parts: list[str] = []
    at = 0
    for hole in holes:
        parts.append(text[at : hole.start])
        parts.append(_filler(text, hole))
        at = hole.end
    parts.append(text[at:])
    filled = "".join(parts)
    return _OWN_LINES.sub(_own_lines, filled).replace(_SENTINEL, _INERT)


def _filler(text: str, hole: Hole) -> str:
    if hole.effect == "attribute" and _LINE_END.match(text, hole.end):
        return " " * (hole.end - hole.start)
    if hole.effect == "target":
        return _INERT * (hole.end - hole.start)
    content = text[hole.start : hole.end]
    # A cut takes the blanks before a comment and maybe the end of its line; the lines must stay as they are.
    first, last = len(content) - len(content.lstrip(" \t")), len(content.rstrip("\r\n"))
    return content[:first] + _SENTINEL * (last - first) + content[max(first, last) :]


def _own_lines(match: re.Match[str]) -> str:
    before = match.string.rfind("\n", 0, max(0, match.start() - 1)) + 1
    is_within_html = match.string[before : before + 200].lstrip().startswith("<") and (
        match.string[match.end() : match.end() + 200].lstrip(" \t").startswith("<")
    )
    return match.group() if is_within_html else match.group().replace(_SENTINEL, " ")
