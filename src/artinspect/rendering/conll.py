"""Tokens with their tags, one a line, as in CoNLL-2003 (Tjong Kim Sang and De Meulder): token, tab, IOB2 tag."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from typing import Any, TextIO

from artinspect.article.segmentation import tokens
from artinspect.rendering import Run
from artinspect.rendering.escape import one_line
from artinspect.results import DerivedForm, Entity, FailedReport, Report

_DOCUMENT = "-DOCSTART-\tO\n\n"


class ConllRenderer:
    """An article begins with `-DOCSTART-`, a sentence ends with a blank line."""

    def __init__(self, stream: TextIO, run: Run) -> None:
        self._stream = stream

    def begin(self) -> None:
        """A file begins with its first article."""

    def add(self, report: Report[Any] | FailedReport) -> None:
        """Write the sentences of one article."""
        if isinstance(report, FailedReport):
            return
        self._stream.write(_DOCUMENT)
        mentions = _mentions(report)
        starts = [start for start, _, _ in mentions]
        text = report.source_text.text
        for begin, finish in report.sentences:
            before = None  # the mention that the token before belongs to: a sentence begins none inside
            for start, end in _parts(text, begin, finish, mentions, starts):
                at = bisect_right(starts, start) - 1
                mention = mentions[at] if at >= 0 and start < mentions[at][1] else None
                tag = f"{'I' if mention == before else 'B'}-{mention[2]}" if mention else "O"
                self._stream.write(f"{one_line(text[start:end])}\t{tag}\n")
                before = mention
            self._stream.write("\n")

    def end(self) -> None:
        """A file ends with its last sentence."""


def _mentions(report: Report[Any]) -> list[tuple[int, int, str]]:
    """Start and end in the read text and label of the names, none inside of another."""
    found = sorted(
        (
            *report.source_text.to_read(m.start, m.end),
            f"{e.label}{e.form}" if isinstance(e, DerivedForm) else e.label,
        )
        for e in (report.analysis if isinstance(report.analysis, tuple) else ())
        if isinstance(e, Entity)
        for m in e.mentions
    )
    apart: list[tuple[int, int, str]] = []
    for mention in found:
        if not apart or mention[0] >= apart[-1][1]:
            apart.append(mention)
    return apart


def _parts(
    text: str, begin: int, finish: int, mentions: list[tuple[int, int, str]], starts: list[int]
) -> Iterator[tuple[int, int]]:
    """Offsets of the tokens of a sentence, each cut where a name begins or ends in it (`Putin's`)."""
    for token in tokens(text, begin, finish):
        start = token.start
        at = max(0, bisect_right(starts, start) - 1)
        while at < len(mentions) and mentions[at][0] < token.end:
            for cut in mentions[at][:2]:
                if start < cut < token.end:
                    yield start, cut
                    start = cut
            at += 1
        yield start, token.end
