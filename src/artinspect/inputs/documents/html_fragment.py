"""HTML within Markdown: its tags, one after the other, and what they mean for the text in them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal, NamedTuple

from artinspect.inputs.document import BlockKind

# Elements without any text of the article in them.
NO_TEXT = frozenset(
    "script style iframe svg pre textarea template noscript object canvas video audio math select button head "
    "title codeblock mermaid".split()
)
CODE = frozenset({"code", "samp", "tt"})
LISTS = frozenset({"ul", "ol", "menu"})
KINDS: dict[str, BlockKind] = {
    **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6"), "heading"),
    "li": "list-item",
    "blockquote": "quotation",
    "td": "table-cell",
    "th": "table-cell",
    "caption": "caption",
    "figcaption": "caption",
}
HEADINGS = frozenset(name for name, kind in KINDS.items() if kind == "heading")
# Elements that end the block before them.
BLOCK_LEVEL = frozenset(
    "address article aside center details dialog dd div dl dt fieldset figure footer form header hgroup hr main "
    "nav p section summary table tbody tfoot thead tr body html".split()
)
# An element that has no end tag before the next one of its kind begins.
SELF_CLOSING = frozenset({"li", "td", "th"})
_INLINE = (
    "a abbr acronym b bdi bdo big br cite data del dfn em embed font i img input ins kbd label mark nobr param q "
    "s small source span strike strong sub sup time track u var wbr"
).split()
_KNOWN = (*_INLINE, *NO_TEXT, *CODE, *LISTS, *KINDS, *BLOCK_LEVEL)
# A tag that is no correct one, say for want of a blank between attributes.
LOOSE_TAG = re.compile(rf"</?(?:{'|'.join(_KNOWN)})(?=[\s/>])[^<>]{{0,1000}}>", re.IGNORECASE)

_TAG_NAME = re.compile(r"</?([A-Za-z][\w:.-]{0,60})")
_IN_TAG = re.compile(r"[\"'<>]")
_MAX_QUOTES = 200
# A quoted value follows its `=`; a quote elsewhere is a slip.
_BEFORE_VALUE = re.compile(r"=\s{0,9}\Z")


class Piece(NamedTuple):
    """A tag or a stretch of text; comments and the like are neither and left out."""

    kind: Literal["text", "start", "end"]
    start: int
    end: int
    name: str = ""


def pieces(html: str) -> Iterator[Piece]:
    """The text and the tags of HTML in their order; the names of tags are in small letters."""
    at = text_start = 0
    while (at := html.find("<", at)) >= 0:
        end, tag = _markup(html, at)
        if end is None:
            at += 1
            continue
        if text_start < at:
            yield Piece("text", text_start, at)
        if tag:
            yield tag
        at = text_start = end
    if text_start < len(html):
        yield Piece("text", text_start, len(html))


def read_tag(html: str, start: int, end: int) -> Piece | None:
    """The tag `html[start:end]`; None for a comment and the like."""
    name = _TAG_NAME.match(html, start)
    if not name:
        return None
    return Piece("end" if html.startswith("</", start) else "start", start, end, name[1].lower())


def _markup(html: str, at: int) -> tuple[int | None, Piece | None]:
    """The end of the markup that begins at `at`, None if none does, and the tag that it is."""
    if html.startswith("<!--", at):
        end = html.find("-->", at + 4)
        return (end + 3 if end >= 0 else len(html)), None
    if html.startswith(("<!", "<?"), at):
        end = html.find(">", at)
        return (end + 1 if end >= 0 else len(html)), None
    name = _TAG_NAME.match(html, at)
    close = _tag_end(html, name.end()) if name else None
    return close, read_tag(html, at, close) if close else None


def _tag_end(html: str, at: int) -> int | None:
    """The end of a tag whose name ends at `at`; `>` within quoted values is passed over."""
    for _ in range(_MAX_QUOTES):
        mark = _IN_TAG.search(html, at)
        if not mark or mark.group() == "<":
            return None
        at = mark.end()
        if mark.group() == ">":
            return at
        if _BEFORE_VALUE.search(html, max(0, mark.start() - 10), mark.start()):
            at = html.find(mark.group(), at) + 1
            if not at:
                return None
    return None
