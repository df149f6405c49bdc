"""An article: decoded text with its zones.

The head of an article holds, each on lines of its own and in no fixed order, the publication date, a section, a
title, a byline; then follow the blocks of text. Light Markdown (headings, front matter) is understood. Text is
never changed: a zone is a pair of offsets.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from itertools import pairwise
from typing import Literal

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
    The date line, section and byline are no blocks.
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

    def span(self, start: int, end: int) -> Span:
        """The span of the article's text from `start` to `end`."""
        return Span.of(self.text, start, end)


class _Line:
    """One line of the head, without the white space around it."""

    def __init__(self, text: str, start: int, end: int) -> None:
        self.start, self.end, self.text = start, end, text[start:end]

    @property
    def is_long(self) -> bool:
        return len(self.text) > 200

    @property
    def ends_sentence(self) -> bool:
        return bool(re.search(r"[.:;][\"“”»«’)]?$", self.text))


_LINE = re.compile(r"[^\r\n\u2028\u2029\x85]+")
_BLANK_LINE = re.compile(r"(?:\r\n|[\r\n\u2028\u2029\x85])[^\S\r\n]{0,99}(?:\r\n|[\r\n\u2028\u2029\x85])")
_HEADING = re.compile(r"(#{1,6})\s+(?=\S)")
_UNDERLINE = re.compile(r"[=\-*_~#]{3,200}$")
_FRONT_MATTER = re.compile(r"\s{0,9}---[ \t]{0,9}\r?\n((?:[^\r\n]{0,500}\r?\n){0,60}?)---[ \t]{0,9}(?:\r?\n|$)")
_FRONT_MATTER_KEY = re.compile(r"(?m)^(title|date|author|section)[ \t]{0,9}:[ \t]{0,9}([\"']?)([^\r\n]{1,300}?)\2[ \t]{0,9}\r?$")
_MAX_HEAD_LINES = 8
# `BERLIN (dpa) -`, `WASHINGTON, Oct. 3 (Reuters) —`, `Wien/Berlin –`, `LONDON —`
_PLACE = r"[^\W\d_a-zäöüß][\w.'’]{1,24}(?:[ /-][^\W\d_a-zäöüß][\w.'’]{0,24}){0,3}"
_DATELINE = re.compile(
    rf"(?:{_PLACE}(?:, [^\s(][^()\n]{{1,25}})? ?\([^()\n]{{2,30}}\)(?: ?[-–—]{{1,2}}|:)?|{_PLACE}(?:, [^()\n–—]{{3,25}})? [–—-]{{1,2}})(?=\s)"
)


def read_article(
    text: str, writing: Writing, language: LanguageGuess, published: date | None = None
) -> Article:
    """Find the zones of a decoded text.

    Args:
        text: the decoded input, line ends as they are.
        writing: how its language is written.
        language: the language as detected or given.
        published: the publication date if the user gave it; it overrides what the text says.
    """
    zones: dict[str, Span] = {}
    found: Published | None = None
    begin = 0
    if front := _FRONT_MATTER.match(text):
        begin = front.end()
        for key in _FRONT_MATTER_KEY.finditer(text, front.start(1), front.end(1)):
            span = Span.of(text, key.start(3), key.end(3))
            if key[1] == "date":
                found = found or _published(span, writing)
            else:
                zones.setdefault({"author": "byline"}.get(key[1], key[1]), span)
    head, body_start = _head(text, begin, writing)
    titles: list[_Line] = []
    for line in head:
        span = Span.of(text, line.start, line.end)
        if date_span := _published(span, writing):
            found = found or date_span
        elif _is_byline(line, writing):
            zones.setdefault("byline", span)
        else:
            titles.append(line)
    blocks: list[Block] = []
    if len(titles) > 1 and "section" not in zones and "title" not in zones and _is_section(titles):
        zones["section"] = Span.of(text, titles[0].start, titles[0].end)
        titles = titles[1:]
    for line in titles:
        zones.setdefault("title", Span.of(text, line.start, line.end))
        kind: BlockKind = "title" if line.text == zones["title"].text else "heading"
        blocks.append(Block(kind, line.start, line.end))
    for start, end, is_heading in _paragraphs(text, body_start):
        paragraph = Span.of(text, start, end)
        if is_heading and "title" not in zones and not blocks:
            zones["title"] = paragraph
            blocks.append(Block("title", start, end))
        elif len(paragraph.text) < 90 and (stamp := _published(paragraph, writing)):
            found = found or stamp
        else:
            repeated = "title" in zones and paragraph.text == zones["title"].text
            blocks.append(Block("title" if repeated else "heading" if is_heading else "paragraph", start, end))
    first = next((b for b in blocks if b.kind == "paragraph"), None)
    if first and (dateline := _DATELINE.match(text, first.start, first.end)):
        zones["dateline"] = Span.of(text, dateline.start(), dateline.end())
    if published:
        found = Published(None, None, None, published.isoformat(), given=True)
    return Article(
        text, writing, language, zones.get("title"), zones.get("section"), zones.get("byline"),
        zones.get("dateline"), found, tuple(blocks),
    )


def _head(text: str, begin: int, writing: Writing) -> tuple[list[_Line], int]:
    """The lines before the body, and where the body begins.

    The body begins with the first line that reads like prose; a text of one block has no head but a date line.
    """
    head: list[_Line] = []
    lines = _lines(text, begin)
    for line in lines:
        is_date = _published(Span.of(text, line.start, line.end), writing) is not None
        if len(head) == _MAX_HEAD_LINES or _HEADING.match(line.text):
            return head, line.start
        if not is_date and not _is_byline(line, writing) and (line.is_long or line.ends_sentence):
            return head, line.start
        if not is_date and not _followed_by_break(text, line) and head and not _is_byline(line, writing):
            return head, line.start
        head.append(line)
    # No prose follows: what looked like a head is all there is, say a single sentence or a list.
    kept = [x for x in head if _published(Span.of(text, x.start, x.end), writing)]
    rest = [x for x in head if x not in kept]
    return (kept, rest[0].start) if rest and (not kept or kept[0].start < rest[0].start) else ([], begin)


def _followed_by_break(text: str, line: _Line) -> bool:
    """Whether a blank line or the end of the text follows."""
    return text[line.end :].strip() == "" if len(text) - line.end < 20 else bool(_BLANK_LINE.match(text, line.end))


def _is_section(titles: list[_Line]) -> bool:
    first, second = titles[0].text, titles[1].text
    return len(first) <= 30 and len(first.split()) <= 3 and len(second) > len(first) and not first.endswith(("?", "!"))


def _is_byline(line: _Line, writing: Writing) -> bool:
    text = line.text
    if len(text) > 90 or line.ends_sentence:
        return False
    lower = text.lower()
    for cue in writing.byline_cues:
        rest = text[len(cue) :].split()
        if lower.startswith(cue) and text[len(cue) : len(cue) + 1].isspace() and rest[0][0].isupper():
            return sum(word[0].isupper() for word in rest) >= max(2, len(rest) / 2)
    return False


def _lines(text: str, start: int) -> Iterator[_Line]:
    for match in _LINE.finditer(text, start):
        stripped = match[0].strip()
        if stripped and not _UNDERLINE.match(stripped):
            begin = match.start() + match[0].index(stripped)
            yield _Line(text, begin, begin + len(stripped))


def _paragraphs(text: str, start: int) -> Iterator[tuple[int, int, bool]]:
    """Offsets of the paragraphs from `start`, and whether each is a Markdown heading.

    A single line end ends a paragraph unless it looks like a wrapped line: long, and not ended like a sentence.
    """
    begin: int | None = None
    lines = list(_lines(text, start))
    for line, following in pairwise([*lines, None]):
        assert line is not None
        if marks := _HEADING.match(line.text):
            if begin is not None:  # a heading right below a line that seemed to go on
                yield begin, lines[lines.index(line) - 1].end, False
                begin = None
            yield line.start + marks.end(), line.end, True
            continue
        begin = line.start if begin is None else begin
        wrapped = 45 <= len(line.text) <= 200 and not re.search(r"[.!?…:][\"“”»«’)]?$", line.text)
        if following is None or not wrapped or _BLANK_LINE.match(text, _line_end(text, line.end)) or _HEADING.match(following.text):
            yield begin, line.end, False
            begin = None


def _line_end(text: str, at: int) -> int:
    while at < len(text) and text[at] in " \t":
        at += 1
    return at


def _published(span: Span, writing: Writing) -> Published | None:
    found = read_date_line(span.text, writing) if len(span.text) <= 90 else None
    return Published(span.text, span.start, span.end, found.isoformat()) if found else None


_DATE_WORD = re.compile(r"\d{1,4}|[^\W\d_][\w.]{0,19}|[-./:,|()+–]|\S")


def read_date_line(line: str, writing: Writing) -> date | None:
    """The date of a line that holds a date and nothing else but weekday, time and a cue such as `Stand:`.

    >>> read_date_line("Mittwoch, 23. Oktober 2024, 14:05 Uhr", load("de", Writing))
    datetime.date(2024, 10, 23)
    """
    rest = line.strip().strip("*_()[]").strip()
    for cue in sorted(writing.update_cues, key=len, reverse=True):
        if rest.lower().startswith(cue) and not rest[len(cue) : len(cue) + 1].isalnum():
            rest = rest[len(cue) :].lstrip(" :")
            break
    if match := re.match(r"(\d{4})-(\d{2})-(\d{2})(?![\d-])(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)?(.{0,40})$", rest):
        return _date(int(match[1]), int(match[2]), int(match[3])) if _is_clock(match[4], writing) else None
    for pattern in (_numeric_date, _written_date):
        if (found := pattern(rest, writing)) and _is_clock(found[1], writing):
            return found[0]
    return None


def _numeric_date(line: str, writing: Writing) -> tuple[date, str] | None:
    match = re.match(r"(?:([^\W\d_]{2,12})\.?,? {1,3})?(\d{1,2})([./])(\d{1,2})\3(\d{4})(?!\d)(.{0,60})$", line)
    if not match or (match[1] and match[1].lower() not in writing.weekdays):
        return None
    first, second = int(match[2]), int(match[4])
    day_first = writing.day_first or match[3] == "."
    found = _date(int(match[5]), *((second, first) if day_first else (first, second)))
    return (found, match[6]) if found else None


def _written_date(line: str, writing: Writing) -> tuple[date, str] | None:
    """A date with the month in letters, day first or month first, the weekday before or after."""
    day = month = year = None
    for word in _DATE_WORD.finditer(line):
        token = word[0].lower()
        if token.isdigit() and len(token) == 4:
            year = int(token)
        elif token.isdigit() and len(token) <= 2 and day is None:
            day = int(token)
        elif re.fullmatch(r"\d{1,2}(?:st|nd|rd|th)", token):
            day = int(token[:-2])
        elif token.rstrip(".") in writing.months and month is None:
            month = writing.months[token.rstrip(".")]
        elif token.rstrip(".") not in {*writing.weekdays, *writing.date_glue, "st", "nd", "rd", "th", ""} and token not in ",.-":
            return None
        if year:
            found = _date(year, month, day) if month and day else None
            return (found, line[word.end() :]) if found else None
    return None


def _is_clock(rest: str, writing: Writing) -> bool:
    """Whether what follows a date is at most a clock time, a weekday and the like."""
    allowed = {*writing.clock_words, *writing.weekdays, *writing.date_glue, *writing.update_cues, "t", "z"}
    return all(
        token.isdigit() or not token[0].isalnum() or token.lower().rstrip(".") in allowed
        for token in _DATE_WORD.findall(rest)
    )


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
