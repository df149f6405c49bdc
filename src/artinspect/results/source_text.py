"""The decoded input, the text that is read from it, and how the two are aligned.

Markup, comments for artinspect and the like are not read; an entity such as `&amp;` is read as the character that
it stands for. Analyses work on what is read; users see offsets, lines and columns of the decoded input.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from itertools import pairwise
from operator import attrgetter
from typing import NamedTuple

OBJECT = "\ufffc"
"""Stands in the read text for what is no words but part of a sentence: an address, code.

Unicode's object replacement character: neither a letter nor white space, so that no word reaches across it.
"""

LINE_ENDS = ("\r\n", "\r", "\n")
"""What editors and CI servers count as line ends; U+2028 and its like stand within a line."""

_LINE_END = re.compile("|".join(LINE_ENDS))


class Position(NamedTuple):
    """A place in the decoded input; `line` and `column` count from 1, columns in code points."""

    line: int
    column: int


class Located(NamedTuple):
    """A stretch of the decoded input; `read` is what was read there, None where that is the same."""

    text: str
    start: int
    end: int
    read: str | None


class Segment(NamedTuple):
    """A stretch of the read text that begins at `read` and comes from `decoded[start:end]`.

    `is_verbatim`: both are the same characters. Otherwise the stretch is read for all of `decoded[start:end]`.
    """

    read: int
    start: int
    end: int
    is_verbatim: bool


@dataclass(frozen=True)
class SourceText:
    """The decoded input and what is read of it.

    `text` is what is read. It is made of `segments` in their order; None means that all of the input is read as it
    is. `openings` and `closings` are the inner borders of inline markup, such as the place behind the `**`
    of `**Tom** Adler`: inner border -> outer border and the inner border on the other side.
    """

    decoded: str
    text: str = field(repr=False)
    segments: tuple[Segment, ...] | None = field(default=None, repr=False)
    openings: Mapping[int, tuple[int, int]] = field(default_factory=dict, repr=False)
    closings: Mapping[int, tuple[int, int]] = field(default_factory=dict, repr=False)

    @classmethod
    def verbatim(cls, decoded: str) -> SourceText:
        """An input of which every character is read."""
        return cls(decoded, decoded)

    @property
    def is_verbatim(self) -> bool:
        """Whether every character is read as it is written."""
        return self.segments is None

    def locate(self, start: int, end: int) -> Located:
        """Where `text[start:end]` stands in the decoded input.

        Markup is part of the stretch where it lies inside, or where the stretch reaches over one of its ends:
        `Tom Adler` of `**Tom** Adler` is all of it, `Tom` is `Tom`.
        """
        if self.segments is None:
            return Located(self.decoded[start:end], start, end, None)
        begin = self._begin(start)
        finish = max(begin, self._finish(end)) if start < end else begin
        begin, finish = self._with_markup(begin, finish)
        text, read = self.decoded[begin:finish], self.read(start, end)
        return Located(text, begin, finish, None if read == text else read)

    def read(self, start: int, end: int) -> str:
        """`text[start:end]` as a reader sees it: with the addresses and the code that stand in it."""
        text = self.text[start:end]
        if OBJECT not in text:
            return text
        return "".join(
            self.decoded[segment.start : segment.end]
            if not segment.is_verbatim and self.text[segment.read] == OBJECT
            else self.text[max(start, segment.read) : min(end, segment.read + length)]
            for segment, length in self._segments_of(start, end)
        )

    def shown(self, start: int, end: int) -> str:
        """What is read of `decoded[start:end]`, as a reader sees it."""
        return self.read(*self.to_read(start, end))

    def to_read(self, start: int, end: int) -> tuple[int, int]:
        """Offsets into the read text of what is read of `decoded[start:end]`."""
        if self.segments is None:
            return start, end
        segments, starts = self._by_source
        first = max(0, bisect_right(starts, start) - 1)
        while first < len(segments) and segments[first].end <= start:
            first += 1
        last = bisect_left(starts, end) - 1
        if first >= len(segments) or last < first:
            at = segments[first].read if first < len(segments) else len(self.text)
            return at, at
        begin, finish = segments[first], segments[last]
        read_start = begin.read + (max(0, start - begin.start) if begin.is_verbatim else 0)
        length = min(end, finish.end) - finish.start if finish.is_verbatim else self._length(finish)
        return read_start, max(read_start, finish.read + length)

    def position(self, offset: int) -> Position:
        """Line and column of an offset into the decoded input."""
        line = bisect_right(self.line_starts, offset)
        return Position(line, offset - self.line_starts[line - 1] + 1)

    def line_range(self, line: int) -> tuple[int, int]:
        """Where a line of the decoded input begins and ends, without its line end."""
        start = self.line_starts[line - 1]
        end = self.line_starts[line] if line < len(self.line_starts) else len(self.decoded)
        return start, start + len(self.decoded[start:end].rstrip("\r\n"))

    def byte_column(self, offset: int) -> int:
        """The column of an offset, counted in the bytes of UTF-8."""
        start = self.line_starts[bisect_right(self.line_starts, offset) - 1]
        return len(self.decoded[start:offset].encode("utf-8", "surrogatepass")) + 1

    @cached_property
    def line_starts(self) -> tuple[int, ...]:
        """Offsets into the decoded input at which its lines begin."""
        return (0, *(match.end() for match in _LINE_END.finditer(self.decoded)))

    def _segments_of(self, start: int, end: int) -> Iterator[tuple[Segment, int]]:
        """The segments that `text[start:end]` lies in, each with its length in the read text."""
        segments = self.segments or ()
        at = self._segment_at(start)
        while at < len(segments) and segments[at].read < end:
            yield segments[at], self._length(segments[at])
            at += 1

    def _segment_at(self, offset: int) -> int:
        return max(0, bisect_right(self._starts_in_text, offset) - 1)

    def _begin(self, offset: int) -> int:
        if not self.segments:
            return 0
        segment = self.segments[self._segment_at(offset)]
        return segment.start + (offset - segment.read if segment.is_verbatim else 0)

    def _finish(self, offset: int) -> int:
        if not self.segments:
            return 0
        segment = self.segments[self._segment_at(offset - 1)]
        return segment.start + offset - segment.read if segment.is_verbatim else segment.end

    def _with_markup(self, start: int, end: int) -> tuple[int, int]:
        while True:
            if (opening := self.openings.get(start)) and end > opening[1]:
                start = opening[0]
            elif (closing := self.closings.get(end)) and start < closing[1]:
                end = closing[0]
            else:
                return start, end

    @cached_property
    def _starts_in_text(self) -> list[int]:
        return [segment.read for segment in self.segments or ()]

    @cached_property
    def _by_source(self) -> tuple[list[Segment], list[int]]:
        """The segments that come from somewhere, in the order of the decoded input, and where they begin."""
        segments = sorted((s for s in self.segments or () if s.start < s.end), key=attrgetter("start"))
        return segments, [segment.start for segment in segments]

    def _length(self, segment: Segment) -> int:
        """The length of a segment in the read text."""
        following = bisect_right(self._starts_in_text, segment.read)
        starts = self._starts_in_text
        return (starts[following] if following < len(starts) else len(self.text)) - segment.read


class SourceTextBuilder:
    """Puts together what is read, piece by piece, and remembers where each piece comes from."""

    def __init__(self, decoded: str) -> None:
        self.decoded = decoded
        self._parts: list[str] = []
        self._segments: list[Segment] = []
        self._openings: dict[int, tuple[int, int]] = {}
        self._closings: dict[int, tuple[int, int]] = {}
        self.length = 0
        """How many characters are read so far: the offset at which the next piece begins."""

    def copy(self, start: int, end: int) -> None:
        """Read `decoded[start:end]` as it is."""
        if start >= end:
            return
        last = self._segments[-1] if self._segments else None
        if last and last.is_verbatim and last.end == start:
            self._segments[-1] = Segment(last.read, last.start, end, True)
        else:
            self._segments.append(Segment(self.length, start, end, True))
        self._add(self.decoded[start:end])

    def put(self, text: str, start: int, end: int) -> None:
        """Read `text` for all of `decoded[start:end]`, which may be empty."""
        if text:
            self._segments.append(Segment(self.length, start, end, False))
            self._add(text)

    def mark(self, outer_start: int, inner_start: int, inner_end: int, outer_end: int) -> None:
        """Say that inline markup stands around `decoded[inner_start:inner_end]`."""
        self._openings[inner_start] = outer_start, inner_end
        self._closings[inner_end] = outer_end, inner_start

    def build(self) -> SourceText:
        """The text with its alignment."""
        text = "".join(self._parts)
        if text == self.decoded and all(segment.is_verbatim for segment in self._segments):
            return SourceText.verbatim(self.decoded)
        return SourceText(self.decoded, text, tuple(self._segments), self._openings, self._closings)

    def _add(self, text: str) -> None:
        self._parts.append(text)
        self.length += len(text)


def without(decoded: str, cuts: list[tuple[int, int]]) -> SourceText:
    """An input of which all is read but the `cuts`, which are in order and don't overlap."""
    builder = SourceTextBuilder(decoded)
    borders = [0, *(place for cut in cuts for place in cut), len(decoded)]
    for start, end in list(pairwise(borders))[::2]:
        builder.copy(start, end)
    return builder.build()
