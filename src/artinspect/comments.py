"""Comments for artinspect in an article: `artinspect: ignore[TIM001] the reason`.

In Markdown and HTML a comment stands inside `<!-- -->`, in plain text on a line of its own. Comments are no text:
an article is read without them, and what is found is put back to where it stands in the input.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass, replace
from itertools import pairwise
from typing import Any, NamedTuple, TypeVar

_SIGN = "artinspect:"
_BODY = r"artinspect:[ \t]{0,9}ignore(?P<file>-file)?\[(?P<codes>[^\]]{0,300})\]"
_PLAIN = re.compile(rf"\s{{0,20}}{_BODY}")
_MARKED = re.compile(rf"[ \t]{{0,99}}<!--[ \t]{{0,9}}{_BODY}.{{0,500}}?-->", re.S)
_LINE_END = re.compile(r"\r\n|[\r\n\u2028\u2029\x85]")

Result = TypeVar("Result")


class Comment(NamedTuple):
    """A comment with the codes in it; `line` is its own, in the input.

    What it silences begins from `start` to before `end` of the text without comments: on its line and the next, or
    anywhere.
    """

    codes: tuple[str, ...]
    line: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Commented:
    """A text that holds comments.

    `text` is the decoded input without them. `places` are where in it something was cut, in order, and `missing`
    how many characters were cut up to there. `line_starts` are those of the input.
    """

    decoded: str
    text: str
    comments: tuple[Comment, ...]
    places: tuple[int, ...]
    missing: tuple[int, ...]
    line_starts: tuple[int, ...]

    def as_written(self, result: Result) -> Result:
        """A result of the text, its offsets, lines and texts those of the decoded input."""
        put_back: Result = self._put_back(result)
        return put_back

    def pieces(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """Offsets in the decoded input of a stretch of the text, in pieces where something was cut from it."""
        for cut in self.places[bisect_right(self.places, start) : bisect_left(self.places, end)]:
            if start < cut:
                yield self._offsets(start, cut)
            start = cut
        yield self._offsets(start, end)

    def _put_back(self, value: Any) -> Any:
        if isinstance(value, tuple):
            return tuple(map(self._put_back, value))
        if not is_dataclass(value) or isinstance(value, type):
            return value
        changed = {f.name: self._put_back(getattr(value, f.name)) for f in fields(value)}
        start, end = changed.get("start"), changed.get("end")
        if isinstance(start, int) and isinstance(end, int):
            begin, finish = self._offsets(start, end)
            changed |= {"start": begin, "end": finish, "text": self.decoded[begin:finish]}
            if "line" in changed:
                changed["line"] = bisect_right(self.line_starts, begin)
                changed["column"] = begin - self.line_starts[changed["line"] - 1] + 1
        return replace(value, **changed)

    def _offsets(self, start: int, end: int) -> tuple[int, int]:
        before, within = bisect_right(self.places, start), bisect_left(self.places, end)
        begin = start + (self.missing[before - 1] if before else 0)
        return begin, max(begin, end + (self.missing[within - 1] if within else 0))


def read_comments(decoded: str) -> Commented | None:
    """Tell comments from text; None where there are none."""
    if _SIGN not in decoded:
        return None
    line_starts = _line_starts(decoded)
    kept: list[str] = []
    places: list[int] = []
    missing: list[int] = []
    found: list[tuple[_Found, int, int]] = []
    at = removed = 0
    for number, (start, end) in enumerate(pairwise([*line_starts, len(decoded)]), 1):
        line_start = start - removed
        for comment in _comments(decoded[start:end]):
            found.append((comment, number, line_start))
            kept.append(decoded[at : start + comment.start])
            places.append(start + comment.start - removed)
            at = start + comment.end
            removed += comment.end - comment.start
            missing.append(removed)
    if not found:
        return None
    text = "".join([*kept, decoded[at:]])
    comments = _covering(text, found)
    return Commented(decoded, text, comments, tuple(places), tuple(missing), tuple(line_starts))


class _Found(NamedTuple):
    """A comment in its line, and what is cut for it: all the line, if nothing else stands in it."""

    start: int
    end: int
    codes: tuple[str, ...]
    is_of_file: bool
    is_alone: bool


def _comments(line: str) -> Iterator[_Found]:
    if _SIGN not in line:
        return
    plain = _PLAIN.match(line)
    comments = [plain] if plain else list(_MARKED.finditer(line))
    is_alone = bool(plain) or not _MARKED.sub("", line).strip()
    for i, comment in enumerate(comments):
        codes = tuple(code.strip().upper() for code in comment["codes"].split(","))
        start, end = (0 if i == 0 else len(line), len(line)) if is_alone else comment.span()
        yield _Found(start, end, codes, comment["file"] is not None, is_alone)


def _covering(text: str, found: list[tuple[_Found, int, int]]) -> tuple[Comment, ...]:
    """The comments with what they cover: one that stood alone the line that took its place."""
    beyond = len(text) + 1
    line_starts = [*_line_starts(text), beyond, beyond]
    covering = []
    for comment, number, start in found:
        next_line = bisect_right(line_starts, start) + (0 if comment.is_alone else 1)
        covered = (0, beyond) if comment.is_of_file else (start, line_starts[next_line])
        covering.append(Comment(comment.codes, number, *covered))
    return tuple(covering)


def _line_starts(text: str) -> list[int]:
    return [0, *(match.end() for match in _LINE_END.finditer(text))]
