"""Where plain text has its head, its headings and its paragraphs: told by lines and how a language is written."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

from artinspect.article.dateline import find_dateline
from artinspect.article.stamps import read_stamp
from artinspect.inputs.document import Block, BlockKind
from artinspect.languages.schema.writing import Writing
from artinspect.results import Span

_MAX_HEAD_LINES = 8
_MAX_TITLE = 200
# A shorter line may be a paragraph of its own, a longer one without an end is wrapped.
_MIN_WRAPPED = 45
# Wrapped lines differ by less than a long German word and its blank (`Gesundheitsministerin`).
_WRAP_SLACK = 24
_MAX_SECTION = 30
_MAX_FURNITURE = 200

_LINE = re.compile(r"[^\r\n\u2028\u2029\x85]+")
_NEWLINE = r"(?:\r\n|[\r\n\u2028\u2029\x85])"
_BLANK_LINE = re.compile(rf"[ \t]{{0,99}}{_NEWLINE}[^\S\r\n]{{0,99}}{_NEWLINE}")
_ENDS_SENTENCE = re.compile(r"[.:;][\"“”»«’)]?$")
_ENDS_LINE = re.compile(r"[.!?…:][\"“”»«’)]?$")
_UNDERLINE = re.compile(r"[=\-*_~#]{3,200}$")
_HEADING = re.compile(r"#{1,6}[ \t]{1,9}(?=\S)")
# The way to a page: `Startseite > Lokales > Celle`
_BREADCRUMB = re.compile(r"[^>›»]{1,30}(?: [>›»/] [^>›»]{1,40}){2,6}$")


class PlainText(NamedTuple):
    """The zones of a plain text.

    `stamps` are the lines of the head that say when it appeared and who wrote it, `section` is the line above the
    title; `blocks` are headings, the title of the head first, captions and paragraphs.
    """

    stamps: list[Span]
    section: Span | None
    blocks: list[Block]


def read_plain_text(text: str, begin: int, writing: Writing, *, has_title: bool) -> PlainText:
    """Find the head and the blocks of plain text.

    Args:
        text: what is read.
        begin: where to begin: behind front matter.
        writing: how its language is written.
        has_title: whether the title is known, so that no line is the title.
    """
    return _Reader(text, writing).read(begin, has_title=has_title)


class _Line(NamedTuple):
    """A line that holds text, without the white space around it."""

    text: str
    start: int
    end: int

    @property
    def span(self) -> Span:
        return Span(*self)


class _Reader:
    """Reads the lines of a plain text."""

    def __init__(self, text: str, writing: Writing) -> None:
        self._text = text
        self._writing = writing
        self._furniture = re.compile(rf"(?:{writing.furniture}|{writing.reading_time})[\s»›>→+]{{0,3}}$", re.I)
        cues = "|".join(map(re.escape, writing.credit_cues))
        # `Foto: Jana Pohl`, `Die neue Halle (Foto: Jana Pohl)`, `Die neue Halle am Donnerstag. Foto: Jana Pohl`
        self._credit = re.compile(rf"(?:{cues}) ?:|.{{1,180}}(?:[(|/]|[.!?…] )(?:{cues}) ?: [^.!?]{{2,80}}$", re.I)

    def read(self, begin: int, *, has_title: bool) -> PlainText:
        head, body = self._head(begin, has_title=has_title)
        stamps = [line.span for line in head if self._is_stamp(line)]
        captions = [line for line in head if self._is_credit(line)]
        titles = [
            line for line in head if not (self._is_stamp(line) or self._is_credit(line) or self._is_mark(line))
        ]
        section = titles.pop(0).span if len(titles) > 1 and not has_title and self._is_section(titles) else None
        blocks = [Block("heading", line.start, line.end) for line in titles]
        blocks += [Block("caption", line.start, line.end) for line in captions]
        return PlainText(stamps, section, [*blocks, *self._blocks(body)])

    def _head(self, begin: int, *, has_title: bool) -> tuple[list[_Line], int]:
        """The lines before the body, and where the body begins.

        The body begins with the first line that reads like prose. Where none does, what looked like a head is all
        there is, say a single sentence or a list: then only the date line is cut off.
        """
        head: list[_Line] = []
        lines = list(islice(self._lines(begin), _MAX_HEAD_LINES + 1))
        for i, line in enumerate(lines):
            if len(head) == _MAX_HEAD_LINES or _HEADING.match(line.text) or find_dateline(line.text):
                return head, line.start
            if not (self._is_stamp(line) or self._is_credit(line) or self._is_mark(line)):
                is_prose = has_title or len(line.text) > _MAX_TITLE or _ENDS_SENTENCE.search(line.text)
                following = lines[i + 1] if i + 1 < len(lines) else None
                before_stamp = following is not None and self._is_stamp(following)
                is_within = head and not before_stamp and not self._stands_alone(line.end)
                if is_prose or is_within or (following and not before_stamp and self._goes_on(line, following)):
                    return head, line.start
            head.append(line)
        while head and not self._is_stamp(head[-1]):
            begin = head.pop().start
        return (head, begin) if all(map(self._is_stamp, head)) else ([], head[0].start)

    def _blocks(self, start: int) -> Iterator[Block]:
        """The blocks from `start` on.

        A single line end ends a paragraph unless the line looks wrapped: long, and not ended like a sentence.
        """
        begin = end = start
        for line in self._lines(start):
            marks = _HEADING.match(line.text)
            is_credit = self._is_credit(line)
            if begin < end and (marks or is_credit or self._ends_paragraph(begin, end, line)):
                yield Block("paragraph", begin, end)
                begin = end
            if marks or is_credit:
                kind: BlockKind = "heading" if marks else "caption"
                yield Block(kind, line.start + (marks.end() if marks else 0), line.end)
                begin = end = line.end
                continue
            begin = line.start if begin == end else begin
            end = line.end
        if begin < end:
            yield Block("paragraph", begin, end)

    def _lines(self, start: int) -> Iterator[_Line]:
        """The lines that hold text: no underlines, no menus and buttons of a web page."""
        for match in _LINE.finditer(self._text, start):
            stripped = match[0].strip()
            if stripped and not _UNDERLINE.match(stripped) and not self._is_furniture(stripped):
                begin = match.start() + match[0].index(stripped)
                yield _Line(stripped, begin, begin + len(stripped))

    def _ends_paragraph(self, begin: int, end: int, following: _Line) -> bool:
        text = self._text
        line = text[max(begin, end - _MAX_TITLE - 1, text.rfind("\n", begin, end) + 1) : end]
        is_wrapped = _MIN_WRAPPED <= len(line) <= _MAX_TITLE or following.text[:1].islower()
        return not is_wrapped or bool(_ENDS_LINE.search(line)) or bool(_BLANK_LINE.match(text, end))

    def _goes_on(self, line: _Line, following: _Line) -> bool:
        """Whether the sentence of a line goes on in the next one, so that it is no title."""
        if self._stands_alone(line.end) or _ENDS_LINE.search(line.text):
            return False
        last = line.text.rsplit(None, 1)[-1].lower()
        return (
            following.text[:1].islower()
            or last.endswith(",")
            or last in self._writing.function_words
            or (len(line.text) >= _MIN_WRAPPED and self._is_as_long(line, following))
        )

    def _is_as_long(self, line: _Line, following: _Line) -> bool:
        """Whether two lines were wrapped at the same column; the last line of a paragraph is shorter."""
        longer = len(following.text) - len(line.text)
        return abs(longer) <= _WRAP_SLACK or (longer < 0 and bool(_ENDS_LINE.search(following.text)))

    def _stands_alone(self, end: int) -> bool:
        """Whether a blank line or the end of the text follows."""
        return bool(_BLANK_LINE.match(self._text, end)) or not self._text[end : end + 200].strip()

    def _is_stamp(self, line: _Line) -> bool:
        return read_stamp(line.span, self._writing) is not None

    def _is_credit(self, line: _Line) -> bool:
        return len(line.text) <= _MAX_TITLE and self._credit.match(line.text) is not None

    def _is_mark(self, line: _Line) -> bool:
        """Whether a line says that it is a press release, or from when on it may be printed."""
        return len(line.text) <= _MAX_TITLE and line.text.lower().startswith(self._writing.press_marks)

    def _is_furniture(self, text: str) -> bool:
        is_short = len(text) <= _MAX_FURNITURE
        return is_short and bool(self._furniture.match(text) or _BREADCRUMB.match(text))

    def _is_section(self, titles: list[_Line]) -> bool:
        """Whether the first of two lines is the name of a section: one word, or a name that is known."""
        first, second = titles[0].text, titles[1].text
        is_known = len(first.split()) == 1 or first.lower() in self._writing.sections
        return is_known and len(first) <= _MAX_SECTION and len(second) > len(first) and first[-1] not in "?!"
