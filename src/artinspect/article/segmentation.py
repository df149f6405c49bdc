"""Tokens, sentences and quotations of a text, by rules over characters: fast, and the same for every analysis."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from artinspect.languages.schema.writing import Writing

# A word keeps its hyphens and apostrophes, a number its separators; everything else is a token of its own.
_TOKEN = re.compile(
    r"[^\W\d_]\w{0,99}(?:[-‐‑'’&]\w{1,99}){0,9}|\d{1,40}(?:[.,:/'’\u00a0\u202f\u2009]\d{1,40}){0,9}\w{0,20}|\S"
)
_WORD = re.compile(r"[^\W\d_]\w{0,99}(?:[-‐‑'’&]\w{1,99}){0,9}")

_CLOSERS = "\"“”»«›‹'’)]"
_BOUNDARY = re.compile(rf"[.!?…]{{1,9}}[{re.escape(_CLOSERS)}]{{0,4}}(?=\s)")
_OPENERS = "\"„“”»«›‹'‘’([–—-•*"
_LAST_WORD = re.compile(r"[\w.\-/]{1,40}$")
# No sentence is longer. Every find is printed with its sentence, so that a text without full stops must be cut.
_MAX_SENTENCE = 2_000
_NEXT = re.compile(rf"\s{{1,9}}[{re.escape(_OPENERS)}\s]{{0,4}}(\w{{0,40}})")

# Opening mark -> the marks that close it. German, Swiss, French and English habits.
_QUOTE_PAIRS = {"„": '“”"', "“": "”", "»": "«", "«": "»", '"': '"', "‚": "‘’", "›": "‹", "‹": "›"}
_QUOTE_MARK = re.compile('[„“”»«"‚‘’›‹]')


class Token(NamedTuple):
    """A word, a number or a mark."""

    text: str
    start: int
    end: int


def tokens(text: str, start: int = 0, end: int | None = None) -> list[Token]:
    """The tokens of `text[start:end]`, with offsets into `text`."""
    return [
        Token(m[0], m.start(), m.end()) for m in _TOKEN.finditer(text, start, len(text) if end is None else end)
    ]


def words(text: str, start: int = 0, end: int | None = None) -> list[Token]:
    """Only the words: tokens that begin with a letter."""
    return [
        Token(m[0], m.start(), m.end()) for m in _WORD.finditer(text, start, len(text) if end is None else end)
    ]


def sentences(text: str, writing: Writing, start: int = 0, end: int | None = None) -> Iterator[tuple[int, int]]:
    """Offsets of the sentences of one paragraph, without the white space around them.

    What has no end for 2,000 characters is cut, between words where it has any.
    """
    end = len(text) if end is None else end
    begin = start
    for boundary in _BOUNDARY.finditer(text, start, end):
        if boundary.end() < end and _ends_sentence(text, begin, boundary, end, writing):
            yield from _pieces(text, begin, boundary.end())
            begin = boundary.end()
    yield from _pieces(text, begin, end)


def _pieces(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """A sentence without the white space around it, in pieces if it is too long for one."""
    while start < end:
        if text[start].isspace():
            start += 1
            continue
        cut = end
        if cut - start > _MAX_SENTENCE:
            cut = text.rfind(" ", start, start + _MAX_SENTENCE)
            cut = cut if cut > start else start + _MAX_SENTENCE
        yield start, start + len(text[start:cut].rstrip())
        start = cut


def _ends_sentence(text: str, begin: int, boundary: re.Match[str], end: int, writing: Writing) -> bool:
    following = _NEXT.match(text, boundary.end(), end)
    next_word = following[1] if following else ""
    if next_word[:1].islower():
        return False
    mark = boundary[0]
    if mark[0] != "." or mark.startswith(".."):
        return True
    starter = next_word.lower() in writing.starters
    before = _LAST_WORD.search(text, max(begin, boundary.start() - 40), boundary.start())
    word = before[0].lstrip(".-/").lower() if before else ""
    word = word.rpartition("/")[2] if word[-1:].isdigit() else word  # `27./28. September`
    if len(mark) > 1:  # a closing quotation mark or bracket: an abbreviation rarely stands there
        return starter or word not in writing.abbreviations
    if word.isdigit():
        if not writing.ordinal_dot or len(word) > 3:
            return True
        return starter and next_word.lower() not in writing.months
    if len(word) == 1 and word.isalpha():  # an initial, or the last letter of `U. S.`
        return starter and before is not None and before[0].islower()
    last = word.rpartition("-")[2]
    if len(last) == 1 and last.isalpha():  # `Hans-J. Müller`
        return starter
    if {word, last} & writing.final_abbreviations or (word.count(".") and len(word) <= 5):
        return starter
    return not {word, last} & writing.abbreviations


def quotations(text: str, start: int = 0, end: int | None = None) -> Iterator[tuple[int, int]]:
    """Offsets of the outermost quotations of one paragraph, marks included; one left open runs to the end.

    An apostrophe is told from a mark by the letters on both of its sides.
    """
    end = len(text) if end is None else end
    opened: tuple[int, str] | None = None
    for mark in _QUOTE_MARK.finditer(text, start, end):
        at, sign = mark.start(), mark[0]
        if opened is None:
            left = text[at - 1] if at > start else " "
            if sign in _QUOTE_PAIRS and not left.isalnum():
                opened = at, _QUOTE_PAIRS[sign]
        elif sign in opened[1] and not (at + 1 < end and text[at + 1].isalnum() and text[at - 1].isalnum()):
            yield opened[0], at + 1
            opened = None
    if opened is not None:
        yield opened[0], end
