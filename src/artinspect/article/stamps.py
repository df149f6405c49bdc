"""Lines that say when an article appeared and who wrote it, and nothing else.

Von Svea Ahrendt, 9. April 2026
By Ann Lowe | March 4, 2021
Mar 4, 2021 · 5 min read
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from artinspect.article.date_line import read_date_line
from artinspect.languages.schema.writing import Writing
from artinspect.results import Published, Span

# Longer lines are prose.
MAX_STAMP = 90

_ENDS_SENTENCE = re.compile(r"[.:;][\"“”»«’)]?$")
# What parts a line into a date, a name and others: `|`, `·`, `•`, a dash between blanks.
_PARTS = re.compile(r"\s{0,9}[|·•]\s{0,9}|\s{1,9}[–—-]{1,2}\s{1,9}")
_COMMA = re.compile(r",\s{1,9}")
_DIGITS = re.compile(r"\d")
_EDGES = " \t*_()[]|·•-–—,"
# A name has two to four words: given names, particles, surname.
_FEWEST_WORDS, _MOST_WORDS = 2, 4
# More places before a date are a list.
_MOST_PLACES = 3


class Stamp(NamedTuple):
    """What a line says: when the article appeared, who wrote it, or both."""

    published: Published | None
    byline: Span | None


def read_stamp(line: Span, writing: Writing) -> Stamp | None:
    """The date and the byline that a line consists of; None if it holds anything else."""
    if len(line.text) > MAX_STAMP:
        return None
    if published := _published(line, writing):
        return Stamp(published, None)
    if not _DIGITS.search(line.text):
        return Stamp(None, line) if _is_byline(line.text, writing) else None
    published, byline = None, None
    for part in _parts(line):
        found = _of_part(part, writing)
        if found is None:
            return Stamp(None, line) if _is_byline(line.text, writing) else None
        published = published or found.published
        byline = byline or found.byline
    return Stamp(published, byline) if published or byline else None


def _parts(line: Span) -> Iterator[Span]:
    at = 0
    for mark in [*_PARTS.finditer(line.text), None]:
        end = mark.start() if mark else len(line.text)
        if line.text[at:end].strip(_EDGES):
            yield _stripped(line, at, end)
        at = mark.end() if mark else end


def _stripped(line: Span, start: int, end: int) -> Span:
    """A piece of a line without the marks at its edges."""
    text = line.text[start:end]
    inner = text.strip(_EDGES)
    begin = line.start + start + text.index(inner)
    return Span(inner, begin, begin + len(inner))


def _of_part(part: Span, writing: Writing) -> Stamp | None:
    """What a part of a line says; None if it is anything else than dates, names and the time to read."""
    if published := _published(part, writing):
        return Stamp(published, None)
    if re.fullmatch(writing.reading_time, part.text, re.I):
        return Stamp(None, None)
    if dated := _name_before_date(part, writing) or _byline_after_date(part, writing):
        return dated
    return Stamp(None, part) if _is_byline(part.text, writing) or _is_name(part.text) else None


def _name_before_date(part: Span, writing: Writing) -> Stamp | None:
    """`Von Svea Ahrendt, Wendstadt, 9.4.2026`, `Ann Lowe, March 4, 2021`, `Celle, 14. Jan 2026.`"""
    commas = list(_COMMA.finditer(part.text))
    for i, comma in enumerate(commas[:_MOST_PLACES]):
        published = _published(_stripped(part, comma.end(), len(part.text)), writing)
        if published is None:
            continue
        name = _stripped(part, 0, commas[0].start())
        if _is_byline(name.text, writing) or _is_name(name.text):
            return Stamp(published, name)
        return Stamp(published, None) if i == 0 and _is_place(name.text) else None
    return None


def _byline_after_date(part: Span, writing: Writing) -> Stamp | None:
    """`9. April 2026 Von Svea Ahrendt`, `Posted on March 4, 2021 by Ann Lowe`"""
    lower = part.text.lower()
    for cue in writing.byline_cues:
        at = lower.find(f" {cue} ")
        if at < 0:
            continue
        byline = _stripped(part, at + 1, len(part.text))
        published = _published(_stripped(part, 0, at), writing)
        if published and _has_names(byline.text[len(cue) :]):
            return Stamp(published, byline)
    return None


def _published(line: Span, writing: Writing) -> Published | None:
    found = read_date_line(line.text, writing)
    return Published(line.text, line.start, line.end, found.isoformat()) if found else None


def _is_byline(text: str, writing: Writing) -> bool:
    """Whether a text is a cue (`Von`, `By`) and mostly capitalised words after it."""
    if _ENDS_SENTENCE.search(text):
        return False
    lower = text.lower()
    return any(lower.startswith(cue) and _has_names(text[len(cue) :]) for cue in writing.byline_cues)


def _has_names(text: str) -> bool:
    """Whether a text begins with a blank, perhaps behind a colon, and consists mostly of capitalised words."""
    text = text.removeprefix(":")
    names = text.split()
    if not text[:1].isspace() or len(names) < _FEWEST_WORDS:
        return False
    return names[0][0].isupper() and sum(n[0].isupper() for n in names) >= max(_FEWEST_WORDS, len(names) / 2)


def _is_name(text: str) -> bool:
    """Whether a text may be a person's name: two to four capitalised words without digits."""
    words = text.split()
    return (
        _FEWEST_WORDS <= len(words) <= _MOST_WORDS
        and all(
            word[0].isupper() and word.replace("-", "").replace("’", "").rstrip(".").isalpha() for word in words
        )
        and not text.isupper()
    )


def _is_place(text: str) -> bool:
    """Whether a text may be the place before a date: a capitalised word."""
    return text[:1].isupper() and text.replace("-", "").isalpha()
