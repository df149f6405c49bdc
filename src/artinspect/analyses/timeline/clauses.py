"""What happened then: the part of the sentence that an expression belongs to, told from marks and openers."""

from __future__ import annotations

import re

from artinspect.languages import load
from artinspect.languages.schema.calendar import Calendar

# A semicolon, colon, dash or bracket parts clauses; a comma does if a word that opens one follows.
_BREAK = re.compile(r"[;:](?=\s)|(?<=\s)[–—-](?=\s)|[()]|,(?=\s{1,3}[\"„“»]?([^\W\d_]{1,20}))")
_WORD = re.compile(r"\w{1,40}")
_EDGE = " \t\r\n\u00a0,;:–—-()"
# A shorter piece says little: it takes its neighbour.
_FEWEST_WORDS = 5
# So much of what stands before a relative clause belongs to it.
_HEAD_WORDS, _LONGEST_HEAD = 3, 120


def clause_around(text: str, sentence: tuple[int, int], start: int, end: int, language: str) -> tuple[int, int]:
    """Offsets of the clause of `sentence` that the expression from `start` to `end` stands in."""
    calendar = load(language, Calendar)
    pieces = _pieces(text, sentence, start, end, calendar.clause_openers)
    # An expression may go on behind its sentence, where a full stop is part of it.
    first = last = next((i for i, (_, piece_end) in enumerate(pieces) if end <= piece_end), len(pieces) - 1)
    while len(_WORD.findall(text, pieces[first][0], pieces[last][1])) < _FEWEST_WORDS:
        if last + 1 < len(pieces) and (first == 0 or first < last):
            last += 1
        elif first > 0:
            first -= 1
        else:
            break
    begin, stop = _trimmed(text, pieces[first][0], pieces[last][1], start, end)
    opener = _WORD.match(text, begin, start)
    if first and opener and opener[0].lower() in calendar.conjunctions:
        begin, _ = _trimmed(text, opener.end(), stop, start, end)
    elif first and opener and opener[0].lower() in calendar.clause_openers:
        begin = _words_back(text, sentence[0], begin)
    return begin, stop


def _pieces(
    text: str, sentence: tuple[int, int], start: int, end: int, openers: frozenset[str]
) -> list[tuple[int, int]]:
    """The sentence in pieces; no break is inside of the expression."""
    pieces = []
    begin, sentence_end = sentence
    for mark in _BREAK.finditer(text, begin, sentence_end):
        if start < mark.end() and mark.start() < end:
            continue
        if (mark[1] is None and mark[0] == ",") or (mark[1] is not None and mark[1].lower() not in openers):
            continue
        pieces.append((begin, mark.end()))
        begin = mark.end()
    return [*pieces, (begin, sentence_end)]


def _words_back(text: str, sentence: int, at: int) -> int:
    """Where the last words before a place begin: what a relative clause speaks of."""
    words = [m.start() for m in _WORD.finditer(text, max(sentence, at - _LONGEST_HEAD), at)]
    return words[-_HEAD_WORDS] if len(words) >= _HEAD_WORDS else words[0] if words else at


def _trimmed(text: str, first: int, last: int, start: int, end: int) -> tuple[int, int]:
    while first < start and text[first] in _EDGE:
        first += 1
    while last > end and text[last - 1] in _EDGE:
        last -= 1
    return first, last
