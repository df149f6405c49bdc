"""Titles beside a name: before it, and between commas on either side."""

from __future__ import annotations

import re
from typing import NamedTuple

from artinspect.analyses.entities.titles import base_title, belongs, is_complement, shown
from artinspect.languages.schema.names import Names
from artinspect.results import Mention

_MAX_WORDS = 4
_MAX_COMPLEMENT = 6
_LONGEST = 50
_REACH = 120
_WORD = re.compile(r"\S+")
_WORD_BEFORE = re.compile(r"([^\W\d_][\w'’-]{0,39})(\.?)[ \u00a0\n]{1,2}$")
_BLANK = " \u00a0\n"
# `, der Bundeskanzler,` and `(SPD), der Bundeskanzler.`: what follows a name up to the mark that ends it.
_AFTER = re.compile(rf"[{_BLANK}]?[,–—][{_BLANK}]([^,.;:!?()–—\n]{{3,100}})(?=[,.;:()–—]|$)", re.M)
# `der Bundeskanzler, Olaf Scholz,`: the words before the comma, as far as the last mark.
# A name in quotes is no mark.
_QUOTED = r"„[^„“”\"\n]{1,30}[“”\"]"
_BEFORE = re.compile(rf"((?:[^,.;:!?()–—\n„“”\"«»]|{_QUOTED}){{3,100}}),[{_BLANK}]$")
# The same without a comma.
_LINE_BEFORE = re.compile(rf"([^,.;:!?()–—\n„“”\"«»]{{3,100}})[{_BLANK}]$")
_ENDS = re.compile(r"[,.;:)–—\n(]|$")


class Title(NamedTuple):
    """A role as it is printed, and where its words stand."""

    role: str
    start: int
    end: int


def inside(mention: Mention, names: Names) -> Title | None:
    """A title that the pipeline took for a part of the name."""
    first, _, rest = mention.text.partition(" ")
    title = base_title(first, names) if rest else None
    return Title(title, mention.start, mention.start + len(first)) if title else None


def before(text: str, mention: Mention, end: int, names: Names) -> Title | None:
    """A title before a name; `end` is that of the name with its bracket."""
    return (
        _before(text, mention.start, names)
        or _before_with_complement(text, mention.start, names)
        or _apposition_before(text, _without_address(text, mention.start, names), end, names)
    )


def after(text: str, end: int, people: set[int], names: Names) -> Title | None:
    """`Olaf Scholz, der Bundeskanzler,`: a title with what belongs to it, up to the next mark.

    What goes before another name is that person's: `Merkel, Präsident Macron und`.
    """
    found = _AFTER.match(text, end)
    if not found or any(start in people for start in range(found.start(1), found.end(1))):
        return None
    words = found[1].split()
    begin = 0
    while begin < len(words) and words[begin].lower() in names.articles | names.appositions[0]:
        begin += 1
    for i in range(begin, min(len(words), begin + _MAX_WORDS)):
        if base_title(words[i], names) and is_complement(words[i + 1 :], names):
            role = shown(words[begin:i], words[i], words[i + 1 :], names)
            return Title(role, found.start(1), found.end(1))
        if not (begin or belongs(words[i], names)) or words[i].lower() in names.articles | names.appositions[1]:
            return None
    return None


def _without_address(text: str, start: int, names: Names) -> int:
    """Where a name begins with the form of address before it (`Dr. Olaf Scholz`)."""
    word = _WORD_BEFORE.search(text, max(0, start - _LONGEST), start)
    return word.start() if word and word[1].lower() in names.address else start


def _before(text: str, start: int, names: Names) -> Title | None:
    """`Bundeskanzler Olaf Scholz`."""
    role: list[str] = []
    first, last = start, start
    for _ in range(_MAX_WORDS):
        word = _WORD_BEFORE.search(text, max(0, first - _LONGEST), first)
        if not word:
            break
        form = word[1].lower()
        if role and form in names.title_modifiers:
            role.insert(0, word[1])
        elif not role and not word[2] and (title := base_title(word[1], names)):
            role.insert(0, title)
            last = word.end(1)
        elif role or form not in names.address:
            break
        first = word.start()
    return Title(" ".join(role), first, last) if role else None


def _before_with_complement(text: str, start: int, names: Names) -> Title | None:
    """`Secretary of State Marco Rubio`, `Präsident der Ukraine Selenskyj`: a word that links, then names."""
    line = _LINE_BEFORE.search(text, max(0, start - _REACH), start)
    found = list(_WORD.finditer(line[1])) if line else []
    words = [word[0] for word in found]
    link = len(words) - 1
    while link > 0 and len(words) - link <= _MAX_WORDS and words[link][0].isupper():
        link -= 1
    if link > 1 and words[link].lower() in names.articles - names.appositions[1]:  # of the United States
        link -= 1
    complement = words[link:]
    if link < 1 or len(complement) < len(("of", "State")) or words[link].lower() not in names.appositions[1]:
        return None
    begin = title = link - 1
    while begin and words[begin - 1].lower() in names.title_modifiers:
        begin -= 1
    if not line or not base_title(words[title], names):
        return None
    return Title(
        shown(words[begin:title], words[title], complement, names),
        line.start(1) + found[begin].start(),
        line.end(1),
    )


def _apposition_before(text: str, start: int, end: int, names: Names) -> Title | None:
    """`the prime minister, Keir Starmer`: a title with its article, and a mark at the end of the name."""
    line = _BEFORE.search(text, max(0, start - _REACH), start)
    if not line or not _ENDS.match(text, end):
        return None
    found = list(_WORD.finditer(line[1]))[-(_MAX_COMPLEMENT + _MAX_WORDS) :]
    words = [word[0] for word in found]
    for i in range(len(words) - 1, 0, -1):
        if base_title(words[i], names) and is_complement(words[i + 1 :], names):
            for begin in range(i - 1, max(-1, i - _MAX_WORDS), -1):
                if _determines(words[begin], names):
                    role = shown(words[begin + 1 : i], words[i], words[i + 1 :], names)
                    return Title(role, line.start(1) + found[begin].start(), line.end(1))
    return None


def _determines(word: str, names: Names) -> bool:
    """`the`, `der`, `Ukraine's`."""
    return word.lower() in names.articles | names.appositions[0] or word.endswith(names.genitive_marks)
