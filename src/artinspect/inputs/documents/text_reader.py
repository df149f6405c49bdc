"""Reads stretches of text between marks: without templates, addresses and invisible characters."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NamedTuple

from artinspect.inputs.document import Range
from artinspect.inputs.documents.addresses import find_addresses
from artinspect.inputs.documents.block_writer import BlockWriter
from artinspect.inputs.documents.inert import without_holes
from artinspect.inputs.documents.invisible import has_invisible, visible_ranges
from artinspect.inputs.documents.templates import Effect, find_holes
from artinspect.results.source_text import OBJECT


class _Gap(NamedTuple):
    """A stretch of text that isn't read as it is written: a hole, or an address."""

    start: int
    end: int
    effect: Effect | Literal["address"]


class TextReader:
    """Reads stretches of the input, in their order.

    `text` is what a parser of Markdown is to be given: as long as the input, with inert characters in its holes.
    While `is_silent`, nothing is read; neither is what stands before `behind`.
    """

    def __init__(self, text: str, cuts: Sequence[Range], writer: BlockWriter) -> None:
        holes = find_holes(text, cuts)
        self.text = without_holes(text, holes)
        self.is_silent = False
        self.behind = 0
        self._writer = writer
        self._gaps = _merged([_Gap(*hole) for hole in holes], find_addresses(self.text))
        self._next_gap = 0
        self._last_passed = -1
        self._has_invisible = has_invisible(self.text)

    def skip_to(self, end: int) -> None:
        """Read nothing before `end`."""
        self.behind = max(self.behind, end)

    def copy(self, start: int, end: int) -> None:
        """Read `text[start:end]` as it is written."""
        start = max(start, self.behind)
        if self.is_silent:
            return
        while (gap := self._gap_at(start, end)) is not None:
            self._copy_visible(start, gap.start)
            self._pass(gap)
            if gap.end >= end:
                return
            start = max(start, gap.end)
        self._copy_visible(start, end)

    def put(self, shown: str, start: int, end: int) -> None:
        """Read `shown` for `text[start:end]`, an entity, which may be part of an address."""
        if self.is_silent or start < self.behind:
            return
        gap = self._gap_at(start, end)
        if gap and gap.start <= start:
            self._pass(gap)
        else:
            self._writer.put("".join(shown[a:b] for a, b in visible_ranges(shown)), start, end)

    def put_object(self, start: int, end: int) -> None:
        """Read `text[start:end]` as an address or as code."""
        if not self.is_silent and self.behind <= start < end:
            self._writer.put(OBJECT, start, end)

    def _copy_visible(self, start: int, end: int) -> None:
        if start >= end:
            return
        if self._has_invisible:
            for visible in visible_ranges(self.text, start, end):
                self._writer.copy(*visible)
        else:
            self._writer.copy(start, end)

    def _gap_at(self, start: int, end: int) -> _Gap | None:
        """The next gap that lies in `text[start:end]` or reaches into it."""
        gaps = self._gaps
        while self._next_gap < len(gaps) and gaps[self._next_gap].end <= start:
            self._next_gap += 1
        if start < end and self._next_gap < len(gaps) and gaps[self._next_gap].start < end:
            return gaps[self._next_gap]
        return None

    def _pass(self, gap: _Gap) -> None:
        """Do what a gap asks for, once; the parser may give it in several stretches."""
        if gap.start == self._last_passed:
            return
        self._last_passed = gap.start
        if gap.effect == "address":
            self.put_object(max(gap.start, self.behind), gap.end)
        elif gap.effect == "open-caption":
            self._writer.open("figcaption", "caption")
        elif gap.effect == "close-caption":
            self._writer.close("figcaption")


def _merged(gaps: list[_Gap], addresses: list[Range]) -> list[_Gap]:
    """Holes and addresses in their order; a hole within an address is part of it."""
    if not addresses:
        return gaps
    merged: list[_Gap] = []
    for gap in sorted([*gaps, *(_Gap(start, end, "address") for start, end in addresses)]):
        if not merged or gap.start >= merged[-1].end:
            merged.append(gap)
        elif gap.effect == "address" and gap.end > merged[-1].end:
            merged.append(gap._replace(start=merged[-1].end))
    return merged
