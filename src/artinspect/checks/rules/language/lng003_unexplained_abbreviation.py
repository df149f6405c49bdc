"""LNG003: is every abbreviation spelled out somewhere?"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from artinspect.article.segmentation import Token, words
from artinspect.checks.model.context import Outcomes, RuleContext, Violation
from artinspect.checks.model.rule import Example, Rule
from artinspect.checks.support.placeholders import placeholder_spans
from artinspect.languages import load
from artinspect.languages.schema.checks_text import TextWords

# With this many words in capitals, the whole line is in capitals.
_MAX_CAPITALS = 4
# As much of it is looked at on either side, in characters.
_LINE_REACH = 30
# Roman numbers.
_ROMAN = re.compile(r"M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})")
_BRACKET = re.compile(r"\s?\(([^()\n]{4,90})\)")
# What opens a bracket that holds the abbreviation of the words before it.
_OPENING = ("(", "(„", "(“", '("')
# How far before a bracket the words may stand that it abbreviates.
_REACH = 120
# A compound that holds letters of the abbreviation besides its first (`Bundeskriminalamt`).
_MIN_COMPOUND, _MIN_PART = 8, 3
# For each four letters, one word between may have none.
_LETTERS_A_SKIP = 4


def unexplained_abbreviations(context: RuleContext) -> Outcomes:
    """The first use of abbreviations that the article never spells out."""
    article = context.article
    data = load(article.language.reading, TextWords)
    said = [w for b in article.blocks for w in words(article.text, b.start, b.end)]
    small = {w.text for w in said if w.text.islower()}
    starts: dict[str, list[int]] = {}
    for i, word in enumerate(said):
        starts.setdefault(word.text[0].upper(), []).append(i)
    seen: set[str] = set()
    left = list(placeholder_spans(context))
    for start, end in _used(context):
        if any(first < end and start < last for first, last in left):
            continue
        letters = article.text[start:end]
        # A word in capitals is no abbreviation.
        if letters in seen or letters in data.known_abbreviations or letters.lower() in small:
            continue
        seen.add(letters)
        if not _is_explained(article.text, letters, said, starts, data):
            yield Violation("this abbreviation is never spelled out", start, end)


@cache
def _patterns(language: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Patterns of abbreviations (`FERC`, `BfV`) and of words in capitals, in the letters of a language."""
    capital = f"[{load(language, TextWords).capitals}]"
    letters = rf"(?:{capital}{{3,6}}|{capital}{{1,3}}[a-z]{capital}{{1,3}})"
    abbreviation = re.compile(rf"(?<![\w.&/@#-]){letters}(?![\w&/@]|\.\w)")
    return abbreviation, re.compile(rf"\b{capital}{{3,40}}\b")


def _used(context: RuleContext) -> Iterator[tuple[int, int]]:
    """The abbreviations of the paragraphs, outside datelines and lines that are written in capitals."""
    article = context.article
    abbreviation, capital_word = _patterns(article.language.reading)
    for block in article.blocks:
        if not block.is_prose:
            continue
        begin = article.dateline.end if article.dateline and article.dateline.start == block.start else block.start
        for match in abbreviation.finditer(article.text, begin, block.end):
            around = article.text[max(block.start, match.start() - _LINE_REACH) : match.end() + _LINE_REACH]
            in_capitals = len(capital_word.findall(around)) >= _MAX_CAPITALS
            if not in_capitals and not _ROMAN.fullmatch(match[0]) and not context.article.is_quoted(match.start()):
                yield match.start(), match.end()


def _is_explained(
    text: str, letters: str, said: Sequence[Token], starts: dict[str, list[int]], data: TextWords
) -> bool:
    """Whether the words that the letters stand for are in the text: in brackets beside it, or in a row."""
    for use in re.finditer(rf"(?<!\w){letters}(?!\w)", text):
        bracket = _BRACKET.match(text, use.end())
        if bracket and any(w.text[0].upper() == letters[0] for w in words(bracket[1])):
            return True
        before = text[max(0, use.start() - _REACH) : use.start()].rsplit("\n", 1)[-1]
        if before.endswith((*_OPENING, *data.abbreviates)) and any(
            w.text[0].upper() == letters[0] and w.text[0].isupper() and len(w.text) > 3 for w in words(before)
        ):
            return True
    return any(
        _spells(said[i : i + 2 * len(letters)], letters.upper(), data.little_words)
        for i in starts.get(letters[0], ())
    )


def _spells(said: Sequence[Token], letters: str, little: frozenset[str]) -> bool:
    """Whether words in a row begin with the letters; a compound may hold several, little words need have none."""
    parts = [part for word in said for part in re.split(r"[-‐‑]", word.text) if part]
    return parts[:1] != [letters] and _fits(tuple(parts), letters, little, len(letters) // _LETTERS_A_SKIP)


def _fits(parts: tuple[str, ...], letters: str, little: frozenset[str], skips: int) -> bool:
    """Whether these words begin with the letters, in order; at most `skips` words have none (`BAFA`)."""
    if not letters:
        return True
    if not parts:
        return False
    word = parts[0].upper()
    if word[0] == letters[0] and word != letters:
        taken = [1]
        if len(word) >= _MIN_COMPOUND:
            taken += [n for n in range(2, min(4, len(letters)) + 1) if _holds(word, letters[:n])]
        if any(_fits(parts[1:], letters[n:], little, skips) for n in taken):
            return True
    if parts[0].lower() in little:
        return _fits(parts[1:], letters, little, skips)
    return skips > 0 and _fits(parts[1:], letters, little, skips - 1)


def _holds(word: str, letters: str) -> bool:
    """Whether the letters stand in a compound, each as far from the one before as its parts are long."""
    at = -_MIN_PART
    for letter in letters:
        at = word.find(letter, at + _MIN_PART)
        if at < 0:
            return False
    return len(word) - at >= _MIN_PART


RULE = Rule(
    code="LNG003",
    name="unexplained-abbreviation",
    family="language",
    severity="info",
    what="Finds little-known abbreviations of three letters or more that are never spelled out.",
    why="Initials mean nothing to readers who do not know the organisation.",
    examples=(
        Example(
            bad="Das BAMF prüft die Anträge.",
            good="Das Bundesamt für Migration und Flüchtlinge (BAMF) prüft die Anträge.",
        ),
        Example(
            bad="FERC approved the line.",
            good="The Federal Energy Regulatory Commission (FERC) approved the line.",
        ),
    ),
    check=unexplained_abbreviations,
)
