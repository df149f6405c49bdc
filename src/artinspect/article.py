"""An article: decoded text with its zones.

The head of an article holds, each on lines of its own and in no fixed order, the publication date, a section, a
title, a byline; then follow the blocks of text. Light Markdown (headings, front matter) is understood. Text is
never changed: a zone is a pair of offsets.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from itertools import islice
from operator import attrgetter, itemgetter
from typing import Literal

from artinspect.comments import Commented, Result
from artinspect.date_line import read_date_line
from artinspect.languages.schema.writing import Writing
from artinspect.results import LanguageGuess, Published, Span
from artinspect.segmentation import quotations, sentences

BlockKind = Literal["title", "heading", "paragraph"]


@dataclass(frozen=True, slots=True)
class Block:
    """A title, a heading or a paragraph of the article's text."""

    kind: BlockKind
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence and the kind of the block that it stands in; `paragraph` counts the blocks from 0."""

    start: int
    end: int
    kind: BlockKind
    paragraph: int


@dataclass(frozen=True)
class Article:
    """The decoded text of one input, what its head says, and its blocks in the order of the text.

    `blocks` hold everything an analysis reads: title (once more where the text repeats it), headings, paragraphs.
    The date line, section and byline are no blocks. An input with comments for artinspect is read without them:
    `text`, and all offsets into it, are those of `commented.text`.
    """

    text: str
    writing: Writing = field(repr=False)
    language: LanguageGuess
    title: Span | None
    section: Span | None
    byline: Span | None
    dateline: Span | None
    published: Published | None
    blocks: tuple[Block, ...] = field(repr=False)
    commented: Commented | None = field(default=None, repr=False)

    @property
    def today(self) -> date | None:
        """The publication date, against which `heute` is read."""
        return date.fromisoformat(self.published.date) if self.published else None

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """All sentences of all blocks; a title or heading is one sentence at least."""
        return tuple(
            Sentence(start, end, block.kind, i)
            for i, block in enumerate(self.blocks)
            for start, end in sentences(self.text, self.writing, block.start, block.end)
        )

    @cached_property
    def quotations(self) -> tuple[tuple[int, int], ...]:
        """Offsets of the quotations, marks included."""
        return tuple(q for b in self.blocks for q in quotations(self.text, b.start, b.end))

    def as_written(self, result: Result) -> Result:
        """What was found, its offsets and texts those of the input, comments for artinspect included."""
        return self.commented.as_written(result) if self.commented else result

    def sentence_at(self, start: int) -> Sentence | None:
        """The sentence of a place, or the last one before it; None before the first."""
        at = bisect_right(self.sentences, start, key=attrgetter("start")) - 1
        return self.sentences[at] if at >= 0 else None

    def is_quoted(self, place: int) -> bool:
        """Whether the place stands in a quotation."""
        before = bisect_right(self.quotations, place, key=itemgetter(0)) - 1
        return before >= 0 and place < self.quotations[before][1]

    def span(self, start: int, end: int) -> Span:
        """The span of the article's text from `start` to `end`."""
        return Span.of(self.text, start, end)


_MAX_HEAD_LINES = 8
_MAX_TITLE = 200
_MAX_STAMP = 90
_MIN_WRAPPED = 45

_LINE = re.compile(r"[^\r\n\u2028\u2029\x85]+")
_NEWLINE = r"(?:\r\n|[\r\n\u2028\u2029\x85])"
_BLANK_LINE = re.compile(rf"[ \t]{{0,99}}{_NEWLINE}[^\S\r\n]{{0,99}}{_NEWLINE}")
_ENDS_SENTENCE = re.compile(r"[.:;][\"“”»«’)]?$")
_ENDS_LINE = re.compile(r"[.!?…:][\"“”»«’)]?$")
_UNDERLINE = re.compile(r"[=\-*_~#]{3,200}$")

_HEADING = re.compile(r"#{1,6}[ \t]{1,9}(?=\S)")
_FRONT_MATTER = re.compile(r"\s{0,9}---[ \t]{0,9}\r?\n((?:[^\r\n]{0,500}\r?\n){0,60}?)---[ \t]{0,9}(?:\r?\n|$)")
_FRONT_MATTER_KEY = re.compile(
    r"(?m)^(title|date|author|section)[ \t]{0,9}:[ \t]{0,9}([\"']?)([^\r\n]{1,300}?)\2[ \t]{0,9}\r?$"
)

# `BERLIN (dpa) -`, `Frankfurt am Main (Reuters) -`, `WASHINGTON, Oct. 3 (Reuters) —`, `Wien/Berlin –`, `LONDON —`
_PLACE = r"[^\W\d_a-zäöüß][\w.'’]{1,24}(?:[ /-][^\W\d_a-zäöüß][\w.'’]{0,24}){0,3}"
_ON_RIVER = rf"{_PLACE}(?:(?: [a-z]{{2,3}}){{1,2}} {_PLACE})?"
_WITH_AGENCY = rf"{_ON_RIVER}(?:, [^\s(][^()\n]{{1,25}})? ?\([^()\n]{{2,30}}\)(?: ?[-–—]{{1,2}}|\.)"
_WITH_DASH = rf"{_PLACE}(?:, [^()\n–—]{{3,25}})? [–—-]{{1,2}}"
_DATELINE = re.compile(rf"(?:{_WITH_AGENCY}|{_WITH_DASH})(?=\s)")


def read_article(text: str, writing: Writing, language: LanguageGuess, published: date | None = None) -> Article:
    """Find the zones of a decoded text.

    Args:
        text: the decoded input, line ends as they are.
        writing: how its language is written.
        language: the language as detected or given.
        published: the publication date if the user gave it; it overrides what the text says.
    """
    zones, begin = _front_matter(text)
    dates = [found] if (found := _published(zones.pop("date", None), writing)) else []
    head, body_start = _head(text, begin, writing)
    titles: list[Span] = []
    for line in head:
        if found := _published(line, writing):
            dates.append(found)
        elif _is_byline(line, writing):
            zones.setdefault("byline", line)
        else:
            titles.append(line)
    if len(titles) > 1 and not {"section", "title"} & zones.keys() and _is_section(titles):
        zones["section"] = titles.pop(0)
    blocks: list[Block] = []
    for start, end, is_heading in [*((t.start, t.end, True) for t in titles), *_paragraphs(text, body_start)]:
        span = Span.of(text, start, end)
        if found := _published(span, writing):
            dates.append(found)
            continue
        if "byline" not in zones and _is_byline(span, writing) and all(b.kind != "paragraph" for b in blocks):
            zones["byline"] = span
            continue
        if is_heading and not blocks:
            zones.setdefault("title", span)
        is_title = "title" in zones and span.text == zones["title"].text
        kind: BlockKind = "title" if is_title else "heading" if is_heading else "paragraph"
        blocks.append(Block(kind, span.start, span.end))
    first = next((b for b in blocks if b.kind == "paragraph"), None)
    if first and (dateline := _DATELINE.match(text, first.start, first.end)):
        zones["dateline"] = Span.of(text, dateline.start(), dateline.end())
    if published:
        dates.insert(0, Published(None, None, None, published.isoformat(), given=True))
    return Article(
        text=text,
        writing=writing,
        language=language,
        title=zones.get("title"),
        section=zones.get("section"),
        byline=zones.get("byline"),
        dateline=zones.get("dateline"),
        published=dates[0] if dates else None,
        blocks=tuple(blocks),
    )


def _front_matter(text: str) -> tuple[dict[str, Span], int]:
    """The zones that Markdown front matter names, and where it ends."""
    front = _FRONT_MATTER.match(text)
    if not front:
        return {}, 0
    keys = _FRONT_MATTER_KEY.finditer(text, front.start(1), front.end(1))
    named = {k[1]: Span.of(text, k.start(3), k.end(3)) for k in keys}
    return {"byline" if key == "author" else key: span for key, span in named.items()}, front.end()


def _head(text: str, begin: int, writing: Writing) -> tuple[list[Span], int]:
    """The lines before the body, and where the body begins.

    The body begins with the first line that reads like prose. Where none does, what looked like a head is all
    there is, say a single sentence or a list: then only the date line is cut off.
    """
    head: list[Span] = []
    lines = list(islice(_lines(text, begin), _MAX_HEAD_LINES + 1))
    for i, line in enumerate(lines):
        if len(head) == _MAX_HEAD_LINES or _HEADING.match(line.text) or _DATELINE.match(line.text):
            return head, line.start
        if not _is_stamp(line, writing):
            is_prose = len(line.text) > _MAX_TITLE or _ENDS_SENTENCE.search(line.text)
            before_stamp = i + 1 < len(lines) and _is_stamp(lines[i + 1], writing)
            if is_prose or (head and not before_stamp and not _stands_alone(text, line.end)):
                return head, line.start
        head.append(line)
    while head and not _published(head[-1], writing):
        begin = head.pop().start
    return (head, begin) if all(_published(line, writing) for line in head) else ([], head[0].start)


def _is_stamp(line: Span, writing: Writing) -> bool:
    return _published(line, writing) is not None or _is_byline(line, writing)


def _stands_alone(text: str, end: int) -> bool:
    """Whether a blank line or the end of the text follows."""
    return bool(_BLANK_LINE.match(text, end)) or not text[end : end + 200].strip()


def _is_section(titles: list[Span]) -> bool:
    first, second = titles[0].text, titles[1].text
    return len(first) <= 30 and len(first.split()) <= 3 and len(second) > len(first) and first[-1] not in "?!"


def _is_byline(line: Span, writing: Writing) -> bool:
    """A cue (`Von`, `By`) and mostly capitalised words after it."""
    if len(line.text) > _MAX_STAMP or _ENDS_SENTENCE.search(line.text):
        return False
    for cue in writing.byline_cues:
        rest = line.text[len(cue) :]
        if line.text.lower().startswith(cue) and rest[:1].isspace():
            names = rest.split()
            return names[0][0].isupper() and sum(n[0].isupper() for n in names) >= max(2, len(names) / 2)
    return False


def _lines(text: str, start: int) -> Iterator[Span]:
    """The lines that hold text, without the white space around them and without underlines."""
    for match in _LINE.finditer(text, start):
        stripped = match[0].strip()
        if stripped and not _UNDERLINE.match(stripped):
            begin = match.start() + match[0].index(stripped)
            yield Span(stripped, begin, begin + len(stripped))


def _paragraphs(text: str, start: int) -> Iterator[tuple[int, int, bool]]:
    """Offsets of the paragraphs from `start`, and whether each is a Markdown heading.

    A single line end ends a paragraph unless the line looks wrapped: long, and not ended like a sentence.
    """
    begin = end = start
    for line in _lines(text, start):
        marks = _HEADING.match(line.text)
        if begin < end and (marks or _is_paragraph_end(text, begin, end)):
            yield begin, end, False
            begin = end
        if marks:
            yield line.start + marks.end(), line.end, True
            begin = end = line.end
            continue
        begin = line.start if begin == end else begin
        end = line.end
    if begin < end:
        yield begin, end, False


def _is_paragraph_end(text: str, begin: int, end: int) -> bool:
    line = text[max(begin, end - _MAX_TITLE - 1, text.rfind("\n", begin, end) + 1) : end]
    is_wrapped = _MIN_WRAPPED <= len(line) <= _MAX_TITLE and not _ENDS_LINE.search(line)
    return not is_wrapped or bool(_BLANK_LINE.match(text, end))


def _published(span: Span | None, writing: Writing) -> Published | None:
    if span is None or len(span.text) > _MAX_STAMP:
        return None
    found = read_date_line(span.text, writing)
    return Published(span.text, span.start, span.end, found.isoformat()) if found else None
