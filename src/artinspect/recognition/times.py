"""Finding time expressions: words to classes by the language's lexicon, sequences of classes by its patterns."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any, NamedTuple

from artinspect.languages import load
from artinspect.languages.schema.calendar import Calendar

# What a figure never stands in; durations and sets hold numbers that count.
_DATE_SENSES = frozenset(
    """
    date days month monthdays year years year_short season quarter half decade century deictic weekday weekend
    relative anaphor holiday vague bc
    """.split()
)
_TIME_SENSES = frozenset("clock clocks part overnight".split())


_WORD_BEFORE = re.compile(r"([^\W\d_]{1,20})[\s(]{1,3}$")
# The word after a number, or after the second number of a range (`1450 bis 1850 Mark`).
# `200 Patienten am Tag`: a number, what it counts, a preposition.
_COUNTED_BEFORE = re.compile(r"\d(?:\s{1,2}[^\s,;:()]{1,30}){1,3}\s{1,2}$")
_COUNTED_AFTER = re.compile(r"(?:\s?(?:[-–]|[a-z]{2,3})\s?\d{4})?\s([^\W\d_]{1,30})")


class TimeMatch(NamedTuple):
    """One expression: its extent, its sense, and the values of its classes in order."""

    start: int
    end: int
    sense: str
    values: tuple[tuple[str, Any], ...]
    context: tuple[tuple[str, Any], ...]
    """The same for what the pattern asks for outside the extent."""

    def get(self, name: str, default: Any = None) -> Any:
        """The first value of a class, in the expression or right beside it."""
        return next((value for key, value in (*self.values, *self.context) if key == name), default)

    def has(self, name: str) -> bool:
        """Whether the class is in the expression or right beside it."""
        return any(key == name for key, _ in (*self.values, *self.context))

    @property
    def kind(self) -> str:
        """The TIMEX3 type that the sense suggests."""
        if self.sense in _TIME_SENSES or (self.sense == "deictic" and self.has("part")):
            return "TIME"
        if self.sense in _DATE_SENSES:
            return "DATE"
        return "SET" if self.sense == "set" else "DURATION"


class _Token(NamedTuple):
    start: int
    end: int
    classes: dict[str, Any]
    glued: bool  # no white space before it


class _Element(NamedTuple):
    classes: tuple[str, ...]
    optional: bool
    outside: bool
    glued: bool


class _Pattern(NamedTuple):
    sense: str
    elements: tuple[_Element, ...]


def find_times(text: str, spans: Iterable[tuple[int, int]], language: str) -> list[TimeMatch]:
    """The time expressions of the sentences at `spans`, in order and without overlap.

    Raises UnsupportedLanguageError.
    """
    grammar = _grammar(language)
    return [match for start, end in spans for match in grammar.find(text, start, end)]


@cache
def _grammar(language: str) -> _Grammar:
    return _Grammar(load(language, Calendar))


class _Grammar:
    """The lexicon as one dictionary and the patterns by the classes that they can begin with."""

    def __init__(self, calendar: Calendar) -> None:
        self._calendar = calendar
        self._words: dict[str, dict[str, Any]] = {}
        self._longest: dict[str, int] = {}
        for name, words in calendar.lexicon.items():
            for word, value in words.items():
                for ending in ("", *calendar.suffixes.get(name, ())):
                    self._add(word + ending, name, value)
        for first, second in calendar.compounds:
            for left, value in calendar.lexicon[first].items():
                for right, other in calendar.lexicon[second].items():
                    for ending in ("", *calendar.suffixes.get(second, ())):
                        self._add(left + right + ending, f"{first}_{second}", (value, other))
        shapes = "|".join(f"(?P<{name}__{i}>{shape})" for i, (name, shape) in enumerate(calendar.shapes))
        self._token = re.compile(rf"(?:{shapes})|[^\W\d_][\w'’]{{0,39}}|\d{{1,20}}|[^\w\s]", re.IGNORECASE)
        self._patterns: dict[str, list[_Pattern]] = {}
        for sense, written in calendar.patterns:
            pattern = _Pattern(sense, tuple(map(_element, written.split())))
            for name in _first_classes(pattern):
                self._patterns.setdefault(name, []).append(pattern)

    def _add(self, word: str, name: str, value: Any) -> None:
        self._words.setdefault(word, {}).setdefault(name, value)
        first, *rest = word.split()
        self._longest[first] = max(self._longest.get(first, 0), len(rest))

    def find(self, text: str, start: int, end: int) -> Iterator[TimeMatch]:
        tokens = self._tokens(text, start, end)
        i = 0
        while i < len(tokens):
            best = self._longest_match(tokens, i)
            if best is None:
                i += 1
                continue
            match, next_i = best
            if self._is_meant(match, text, end):
                yield match
                i = max(i + 1, next_i)
            else:
                i += 1

    def _is_meant(self, match: TimeMatch, text: str, end: int) -> bool:
        """Whether an expression that may be something else is one here."""
        if match.sense == "year" and len(match.values) == 1:
            return self._is_year(match, text, end)
        return match.sense != "rate" or bool(_COUNTED_BEFORE.search(text, max(0, match.start - 60), match.start))

    def _is_year(self, match: TimeMatch, text: str, end: int) -> bool:
        """Whether four digits alone are a year, and not how many of something."""
        before = _WORD_BEFORE.search(text, max(0, match.start - 40), match.start)
        word = before[1].lower() if before else ""
        calendar = self._calendar
        if word in calendar.not_after or word in calendar.lexicon["approx"]:
            return False
        after = _COUNTED_AFTER.match(text, match.end, min(end, match.end + 40))
        if after is None:
            return True
        if calendar.nouns_capitalised:
            return not after[1][0].isupper()
        return not before or word in calendar.year_cues

    def _longest_match(self, tokens: list[_Token], i: int) -> tuple[TimeMatch, int] | None:
        best: tuple[int, list[tuple[_Element, str, _Token]], _Pattern] | None = None
        tried: set[int] = set()
        for name in tokens[i].classes:
            for pattern in self._patterns.get(name, ()):
                if id(pattern) in tried:
                    continue
                tried.add(id(pattern))
                found = _match(pattern.elements, 0, tokens, i)
                if found is not None and (best is None or i + len(found) > best[0]):
                    best = i + len(found), found, pattern
        if best is None:
            return None
        next_i, found, pattern = best
        inside = [(name, token) for element, name, token in found if not element.outside]
        for element, _, _ in reversed(found):  # what follows the extent may begin the next expression
            if not element.outside:
                break
            next_i -= 1
        match = TimeMatch(
            inside[0][1].start,
            inside[-1][1].end,
            pattern.sense,
            tuple((name, token.classes[name]) for name, token in inside),
            tuple((name, token.classes[name]) for element, name, token in found if element.outside),
        )
        return match, next_i

    def _tokens(self, text: str, start: int, end: int) -> list[_Token]:
        """Words and shapes with their classes; longest entries of several words are one token."""
        raw = list(self._token.finditer(text, start, end))
        tokens: list[_Token] = []
        i, last_end = 0, start
        while i < len(raw):
            match = raw[i]
            classes: dict[str, Any] = {}
            size = 1
            if match.lastgroup is not None:
                classes = self._shape_classes(match)
            word = match[0].lower().replace("’", "'")
            for extra in range(self._longest.get(word, -1), -1, -1):
                if i + extra >= len(raw):
                    continue
                joined = word if not extra else " ".join(m[0].lower() for m in raw[i : i + extra + 1])
                if joined in self._words and self._fits_case(joined, match[0], text, match.start(), start):
                    classes = {**self._words[joined], **classes}
                    size = extra + 1
                    break
            token_end = raw[i + size - 1].end()
            tokens.append(_Token(match.start(), token_end, classes, match.start() == last_end))
            last_end = token_end
            i += size
        return tokens

    def _shape_classes(self, match: re.Match[str]) -> dict[str, Any]:
        for i, (name, _) in enumerate(self._calendar.shapes):
            if match[f"{name}__{i}"] is not None:
                return {name: match[0]}
        return {}

    def _fits_case(self, word: str, written: str, text: str, at: int, sentence: int) -> bool:
        if word in self._calendar.capitalised:
            return written[0].isupper()
        if word in self._calendar.lowercase:
            return written[0].islower() or not any(c.isalnum() for c in text[sentence:at])
        return True


def _element(written: str) -> _Element:
    outside = written.startswith("(")
    name = written.strip("()")
    optional = name.endswith("?") or written.endswith("?")
    name = name.rstrip("?").strip("()")
    glued = name.startswith("+")
    return _Element(tuple(name.lstrip("+").split("|")), optional, outside, glued)


def _first_classes(pattern: _Pattern) -> list[str]:
    names: list[str] = []
    for element in pattern.elements:
        names += element.classes
        if not element.optional:
            break
    return names


def _match(
    elements: tuple[_Element, ...], at: int, tokens: list[_Token], i: int
) -> list[tuple[_Element, str, _Token]] | None:
    """The tokens from `i` that the elements from `at` take, or None; an optional element is taken if it can be."""
    if at == len(elements):
        return []
    element = elements[at]
    if i < len(tokens):
        token = tokens[i]
        if not element.glued or token.glued:
            for name in element.classes:
                if name in token.classes:
                    rest = _match(elements, at + 1, tokens, i + 1)
                    if rest is not None:
                        return [(element, name, token), *rest]
                    break
    return _match(elements, at + 1, tokens, i) if element.optional else None
