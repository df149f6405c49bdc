"""Comments for artinspect in an article: `artinspect: ignore[TIM001] the reason`.

In Markdown and HTML a comment stands in `<!-- -->`, in Hugo's templates in `{{/* */}}`, or has the form of a link
that nobody sees, `[//]: # (...)`. In plain text it has a line of its own, and in front matter one that begins with
`#`. Comments are not text: an article is read without them.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

_BODY = re.compile(r"artinspect:[ \t]{0,9}(?P<word>[A-Za-z-]{1,40})(?:\[(?P<codes>[^\]]{0,300})\])?")
_OPENER = re.compile(r"(?P<sign><!--|\{\{/\*|\[//\]: # ?[(\"'])\s{0,99}\Z")
_CLOSERS = {"<!--": "-->", "{{/*": "*/}}", "(": ")", '"': '"', "'": "'"}
# How far a comment may go on behind its codes: a sentence or two of reasons.
_MAX_REASON = 500
_MAX_OPENER = 120
_LINE_END = re.compile(r"\r\n|\r|\n")


class Directive(NamedTuple):
    """A comment with the codes of rules in it; `line` is its own, counted from 1.

    It silences what begins in `decoded[start:end]`: on its line and the next, or, where it has a line of its own,
    on the next line that holds text, or anywhere. `problem` says why a comment is none that artinspect knows.
    """

    codes: tuple[str, ...]
    line: int
    start: int
    end: int
    problem: str | None = None


class Directives(NamedTuple):
    """The comments of an input, and the ranges of the decoded input that they take, in order and disjoint."""

    found: tuple[Directive, ...] = ()
    cuts: tuple[tuple[int, int], ...] = ()


class _Comment(NamedTuple):
    start: int
    end: int
    word: str
    codes: str | None


def read_directives(decoded: str) -> Directives:
    """Find the comments for artinspect in a decoded input."""
    comments = list(_comments(decoded))
    if not comments:
        return Directives()
    lines = _Lines(decoded, comments)
    return Directives(tuple(lines.directive(c) for c in comments), tuple(lines.cuts()))


def _comments(decoded: str) -> Iterator[_Comment]:
    """The comments in their order; none begins within another."""
    behind = 0
    for body in _BODY.finditer(decoded):
        if body.start() < behind:
            continue
        found = _marked(decoded, body) or _on_own_line(decoded, body)
        if found:
            behind = found.end
            yield found


def _marked(decoded: str, body: re.Match[str]) -> _Comment | None:
    """A comment inside of `<!-- -->` and the like."""
    opener = _OPENER.search(decoded, max(0, body.start() - _MAX_OPENER), body.start())
    if not opener:
        return None
    closer = _CLOSERS[opener["sign"] if opener["sign"] in _CLOSERS else opener["sign"][-1]]
    end = decoded.find(closer, body.end(), body.end() + _MAX_REASON + len(closer))
    return _Comment(opener.start(), end + len(closer), body["word"], body["codes"]) if end >= 0 else None


def _on_own_line(decoded: str, body: re.Match[str]) -> _Comment | None:
    """A comment in plain text, which must have its codes: prose may begin with `artinspect: `."""
    start = _line_start(decoded, body.start())
    if body["codes"] is None or decoded[start : body.start()].strip(" \t#"):
        return None
    end = _LINE_END.search(decoded, body.end())
    return _Comment(start, end.start() if end else len(decoded), body["word"], body["codes"])


def _line_start(decoded: str, offset: int) -> int:
    return 1 + max(decoded.rfind("\n", 0, offset), decoded.rfind("\r", 0, offset))


class _Lines:
    """The lines of an input with comments."""

    def __init__(self, decoded: str, comments: Sequence[_Comment]) -> None:
        self._decoded = decoded
        self._starts = [0, *(m.end() for m in _LINE_END.finditer(decoded)), len(decoded) + 1]
        self._comments = comments
        # Lines of which nothing is left without the comments.
        self._bare = self._lines_of_comments()

    def cuts(self) -> Iterator[tuple[int, int]]:
        """What is cut for each comment: its whole lines if nothing else is there, else the blanks before it."""
        behind = 0
        for comment in self._comments:
            first, last = self._line(comment.start), self._line(comment.end)
            start, end = comment.start, comment.end
            if first in self._bare:
                start, end = self._starts[first - 1], min(self._starts[last], len(self._decoded))
            else:
                start = self._without_blanks(behind, comment.start)
            start = max(start, behind)
            if start < end:
                yield start, end
                behind = end

    def directive(self, comment: _Comment) -> Directive:
        """What a comment says, and what it covers."""
        first, last = self._line(comment.start), self._line(comment.end)
        codes = tuple(code.strip().upper() for code in (comment.codes or "").split(","))
        if comment.codes is None or comment.word not in ("ignore", "ignore-file"):
            problem = f"'artinspect: {comment.word}' is not understood; write ignore[CODE] or ignore-file[CODE]"
            return Directive((), first, comment.start, comment.start, problem)
        if comment.word == "ignore-file":
            return Directive(codes, first, 0, len(self._decoded) + 1)
        if first in self._bare:
            covered = self._next_with_text(last)
            return Directive(codes, first, self._starts[covered - 1], self._starts[covered])
        return Directive(codes, first, self._starts[first - 1], self._starts[min(last + 1, len(self._starts) - 1)])

    def _line(self, offset: int) -> int:
        return min(bisect_right(self._starts, offset), len(self._starts) - 1)

    def _without_blanks(self, behind: int, start: int) -> int:
        while start > behind and self._decoded[start - 1] in " \t":
            start -= 1
        return start

    def _next_with_text(self, line: int) -> int:
        """The next line that holds text; the last one where there is none."""
        last = len(self._starts) - 1
        line = min(line + 1, last)
        while line < last and (
            line in self._bare or not self._decoded[self._starts[line - 1] : self._starts[line]].strip()
        ):
            line += 1
        return line

    def _lines_of_comments(self) -> set[int]:
        """Lines that hold comments and nothing else but white space."""
        left: dict[tuple[int, int], int] = {}
        bare: set[int] = set()
        for comment in self._comments:
            lines = self._line(comment.start), self._line(comment.end)
            begin = self._starts[lines[0] - 1]
            at = left.get(lines, begin) if lines[0] == lines[1] else begin
            if at >= 0:
                left[lines] = comment.end if not self._decoded[at : comment.start].strip() else -1
        for (first, last), at in left.items():
            if at >= 0 and not self._decoded[at : self._starts[last]].strip():
                bare.update(range(first, last + 1))
        return bare
