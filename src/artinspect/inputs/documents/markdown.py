"""Reads Markdown: CommonMark with tables and footnotes, raw HTML, and what site generators add to it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import accumulate
from typing import TYPE_CHECKING, Any

from artinspect.inputs.document import Block, BlockKind, Document, Head, Range
from artinspect.inputs.documents.block_writer import BlockWriter
from artinspect.inputs.documents.front_matter import read_front_matter
from artinspect.inputs.documents.html_fragment import LOOSE_TAG, read_tag
from artinspect.inputs.documents.html_reader import HtmlReader
from artinspect.inputs.documents.text_reader import TextReader
from artinspect.results.source_text import SourceTextBuilder

if TYPE_CHECKING:
    from pyromark import Options
    from pyromark.event import BrokenLink

_INLINE = frozenset({"Emphasis", "Strong", "Strikethrough", "Link", "Superscript", "Subscript"})
_CONTAINERS: dict[str, BlockKind] = {
    "Heading": "heading",
    "BlockQuote": "quotation",
    "Item": "list-item",
    "FootnoteDefinition": "footnote",
    "TableCell": "table-cell",
}
# The end of a line, with what marks the next one as part of a quotation or an item.
_LINE_JOIN = re.compile(r"[ \t]*\\?(?:\r\n|\r|\n)[ \t>]*")
# The text of an image that is but the name of its file.
_FILE_NAME = re.compile(
    r"\S{0,300}\.(?:jpe?g|png|gif|webp|svg|avif|heic|tiff?|bmp|pdf|mp4)|\S{0,300}[_/\d]\S{0,300}", re.IGNORECASE
)
_MAX_SHOWN_ADDRESS = 300
_MAX_MARKS = 4
_DEFINITION = re.compile(r"^ {0,3}:[ \t]", re.MULTILINE)


def read_markdown(
    decoded: str, cuts: Sequence[Range] = (), front_matter: Mapping[str, Sequence[str]] | None = None
) -> Document:
    """Read Markdown.

    Args:
        decoded: the decoded input.
        cuts: ranges of it that are no text, in order and disjoint: comments for artinspect.
        front_matter: a site's own keys for what the head of a document says, such as `date`.
    """
    builder = SourceTextBuilder(decoded)
    head, titles, begin = Head(), list[Block](), 0
    found = read_front_matter(decoded, front_matter)
    if found:
        begin = found.end
        head, titles = found.add_to(builder)
    body = builder.length
    writer = BlockWriter(decoded, builder)
    # Blank lines stand for the front matter, so that all offsets are into the decoded input.
    text = "\n" * begin + decoded[begin:]
    _MarkdownReader(TextReader(text, [cut for cut in cuts if cut[0] >= begin], writer), writer).read()
    return Document(
        "markdown", builder.build(), tuple(writer.blocks), tuple(titles), head, body, found is not None
    )


class _MarkdownReader:
    """Reads the events of a Markdown parser, one after the other, and writes blocks."""

    def __init__(self, reader: TextReader, writer: BlockWriter) -> None:
        self._text = reader.text
        self._reader = reader
        self._writer = writer
        self._html = HtmlReader(reader, writer)
        self._html_lines: list[Range] = []
        self._others: dict[str, Callable[[int, int], None]] = {
            "Code": self._read_code,
            "Html": lambda start, end: self._html_lines.append((start, end)),
            "InlineHtml": self._read_inline_html,
        }

    def read(self) -> None:
        """Read all of the text. Raises ValueError where the parser gives up."""
        import pyromark

        text = self._text
        options = _options(text)
        try:
            self._read_events(pyromark.events_with_range(text, options=options, broken_link_callback=_resolve))
        except BaseException as error:
            if type(error).__name__ != "PanicException":  # what Rust raises, which is not an Exception
                raise
            raise ValueError(f"the parser of Markdown failed ({error})") from None

    def _read_events(self, events: Iterable[Any]) -> None:
        to_offset = _offsets(self._text)
        for event, byte_range in events:
            start, end = byte_range["start"], byte_range["end"]
            if to_offset:
                start, end = to_offset[start], to_offset[end]
            if isinstance(event, str):
                self._read_break(event, start, end)
            else:
                self._read_event(event, start, end)
        self._writer.end_block()

    def _read_event(self, event: Mapping[str, Any], start: int, end: int) -> None:
        for sort, value in event.items():
            if sort == "Text":
                self._read_text(start, end, value)
            elif sort == "Start":
                name, data = (value, None) if isinstance(value, str) else next(iter(value.items()))
                self._start(name, data, start, end)
            elif sort == "End":
                self._end(value if isinstance(value, str) else next(iter(value)), end)
            elif handler := self._others.get(sort):
                handler(start, end)

    def _start(self, name: str, data: Any, start: int, end: int) -> None:
        writer = self._writer
        if name in _INLINE:
            writer.begin_mark(name, start)
            if name == "Link":
                self._start_link(data, start, end)
        elif name in _CONTAINERS:
            writer.open(name, _CONTAINERS[name], is_barrier=True)
        elif name == "List":
            writer.open_list(name, is_barrier=True)
        elif name == "Image":
            writer.begin_aside()
        else:
            writer.end_block()
            if name == "CodeBlock":
                self._reader.skip_to(end)

    def _end(self, name: str, end: int) -> None:
        writer = self._writer
        if name in _INLINE:
            writer.end_mark(name, end)
        elif name in _CONTAINERS or name == "List":
            writer.close_barrier()
        elif name == "Image":
            writer.end_aside(_FILE_NAME)
        else:
            writer.end_block()
            if name == "HtmlBlock" and self._html_lines:
                self._html.read_block(self._html_lines)
                self._html_lines.clear()

    def _start_link(self, data: Mapping[str, Any], start: int, end: int) -> None:
        """A link whose text is an address is read as one."""
        if data["link_type"] in ("Autolink", "Email"):
            self._reader.put_object(start + 1, end - 1)
            self._reader.skip_to(end)
        elif data["link_type"] == "Inline":
            shown_end = self._text.find("]", start, min(end, start + _MAX_SHOWN_ADDRESS))
            shown = self._text[start + 1 : max(start, shown_end)]
            if "." in shown and " " not in shown and shown.replace("\\", "").rstrip("/") in data["dest_url"]:
                self._reader.put_object(start + 1, shown_end)
                self._reader.skip_to(shown_end)

    def _read_break(self, event: str, start: int, end: int) -> None:
        if event == "Rule":
            self._writer.end_block()
        elif not self._reader.is_silent and end > self._reader.behind:
            join = _LINE_JOIN.match(self._text, start)
            end = max(end, join.end()) if join else end
            (self._writer.blank if event == "SoftBreak" else self._writer.line_break)(start, end)

    def _read_text(self, start: int, end: int, shown: str) -> None:
        if self._text[start:end] != shown:
            self._reader.put(shown, start, end)
            return
        if shown in ("*", "_") and _is_stray(self._text, start):
            return
        while "<" in shown and start < end:
            tag = LOOSE_TAG.match(self._text, start + shown.index("<"))
            if not tag or tag.start() < self._reader.behind:
                break
            self._reader.copy(start, tag.start())
            self._reader.skip_to(tag.end())
            self._read_inline_html(*tag.span())
            start, shown = tag.end(), self._text[tag.end() : end]
        self._reader.copy(start, end)

    def _read_code(self, start: int, end: int) -> None:
        code = self._text[start:end]
        ticks = len(code) - len(code.lstrip("`"))
        content = code[ticks:-ticks].strip()
        if content:
            inner = start + code.index(content, ticks)
            self._writer.begin_mark("`", start)
            self._reader.put_object(inner, inner + len(content))
            self._writer.end_mark("`", end)

    def _read_inline_html(self, start: int, end: int) -> None:
        if tag := read_tag(self._text, start, end):
            self._html.read_tag(tag)


def _is_stray(text: str, at: int) -> bool:
    """Whether a mark of strong emphasis stands at `at` that does nothing, as in `**Tom **Adler`."""
    sign, start, end = text[at], at, at + 1
    while start > max(0, at - _MAX_MARKS) and text[start - 1] == sign:
        start -= 1
    while end <= at + _MAX_MARKS and text[end : end + 1] == sign:
        end += 1
    # More of them are a line to fill in, or a row of stars.
    if not 2 <= end - start <= _MAX_MARKS:
        return False
    before, after = text[start - 1 : start] if start else "\n", text[end : end + 1] or "\n"
    if sign == "_":
        return before.isalnum() != after.isalnum()
    is_operator = before in " \t" and after in " \t"
    return not is_operator and not (before.isalnum() and after.isalnum())


def _resolve(link: BrokenLink) -> tuple[str, str] | None:
    """Take `[text][name]` and `[text][]` for links also where nobody says whereto; `[text]` is not one."""
    return ("", "") if link["link_type"] in ("Reference", "Collapsed") else None


def _options(text: str) -> Options:
    from pyromark import Options

    options = (
        Options.ENABLE_TABLES
        | Options.ENABLE_FOOTNOTES
        | Options.ENABLE_STRIKETHROUGH
        | Options.ENABLE_TASKLISTS
        | Options.ENABLE_WIKILINKS
        | Options.ENABLE_GFM
    )
    # The parser would find definitions also where no blank follows the colon, as in `:smile:`.
    return options | Options.ENABLE_DEFINITION_LIST if _DEFINITION.search(text) else options


def _offsets(text: str) -> list[int] | None:
    """For each byte of UTF-8 the offset of its character; None where they are the same."""
    if text.isascii():
        return None
    begins = bytes(0 if 0x80 <= byte < 0xC0 else 1 for byte in range(256))
    return list(accumulate(text.encode().translate(begins), initial=0))
