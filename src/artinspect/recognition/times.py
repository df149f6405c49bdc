"""Finding time expressions: words to classes by the language's lexicon, sequences of classes by its patterns."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import Any, NamedTuple

from artinspect.languages import load
from artinspect.languages.schema.calendar import Calendar
from artinspect.recognition.lookalikes import is_time
from artinspect.recognition.timematch import TimeMatch

# `200 Patienten am Tag`: a number, what it counts, a preposition.
_COUNTED_BEFORE = re.compile(r"\d(?:\s{1,2}[^\s,;:()]{1,30}){1,3}\s{1,2}$")
# How far before a rate the number may be that it counts, in characters.
_COUNT_REACH = 60
# The other half of a compound with a hyphen.
_JOINED_BEFORE = re.compile(r"(?<!\w)([^\W\d_]{1,38})-$")
_JOINED_AFTER = re.compile(r"-([^\W\d_]{1,38})")
_OPENING = frozenset('"„“”»«‚‘›‹:–—!?।\n')
# Shorter words are often small in headlines, too.
_LONG_WORD = 4
# Words of these classes are often capitalised; others with a capital inside a sentence are parts of names.
_PROPER = frozenset(
    """
    month month_short weekday weekday_short weekdays holiday zone meridiem bc century decade_word season
    """.split()
)


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


_Found = list[tuple[_Element, str, _Token]]


class _Pattern(NamedTuple):
    sense: str
    before: tuple[_Element, ...]
    """What must stand right before the extent, nearest first."""
    elements: tuple[_Element, ...]
    """The extent and what must follow it."""


def find_times(text: str, spans: Iterable[tuple[int, int]], language: str) -> list[TimeMatch]:
    """The time expressions of the sentences at `spans`, in order and without overlap.

    Raises UnsupportedLanguageError.
    """
    grammar = _grammar(language)
    return [match for start, end in spans for match in grammar.find(text, start, end)]


@cache
def _grammar(language: str) -> _Grammar:
    return _Grammar(load(language, Calendar))


def _is_counted_before(text: str, start: int) -> bool:
    """Whether a rate follows a number and what it counts (`5 Granaten pro Jahr`)."""
    return bool(_COUNTED_BEFORE.search(text, max(0, start - _COUNT_REACH), start))


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
        self._patterns: dict[str, list[tuple[int, _Pattern]]] = {}
        for sense, written in calendar.patterns:
            pattern = _pattern(sense, written)
            for name, fewest in _beginnings(pattern):
                self._patterns.setdefault(name, []).append((fewest, pattern))
        self._most = max(fewest for patterns in self._patterns.values() for fewest, _ in patterns)

    def _add(self, word: str, name: str, value: Any) -> None:
        self._words.setdefault(word, {}).setdefault(name, value)
        first, *rest = word.split()
        self._longest[first] = max(self._longest.get(first, 0), len(rest))

    def find(self, text: str, start: int, end: int) -> Iterator[TimeMatch]:
        tokens = self._tokens(text, start, end)
        i = 0
        while i < len(tokens):
            best = self._longest_match(text, tokens, i)
            if best is None:
                i += 1
                continue
            match, next_i = best
            if is_time(match, text, (start, end), self._calendar):
                yield match
                i = max(i + 1, next_i)
            else:
                i += 1

    def _end_of_run(self, tokens: list[_Token], i: int) -> int:
        """Where the run of words with classes ends that begins at `i`: no pattern reaches beyond another word."""
        run = i
        while run < min(len(tokens), i + self._most) and tokens[run].classes:
            run += 1
        return run

    def _longest_match(self, text: str, tokens: list[_Token], i: int) -> tuple[TimeMatch, int] | None:
        """The match whose extent begins with token `i` and takes most tokens, and where the next may begin."""
        run = self._end_of_run(tokens, i)
        best: tuple[tuple[int, int, bool], _Found, _Found, str] | None = None
        tried: set[int] = set()
        for name in tokens[i].classes:
            for fewest, pattern in self._patterns.get(name, ()):
                if fewest > run - i or id(pattern) in tried:
                    continue
                tried.add(id(pattern))
                if pattern.sense == "rate" and not _is_counted_before(text, tokens[i].start):
                    continue
                found = _match(pattern.elements, 0, tokens, i, 1)
                if found is None or (best is not None and len(found) < best[0][0]):
                    continue
                before = _match(pattern.before, 0, tokens, i - 1, -1)
                if before is None:
                    continue
                rank = len(found), len(before), pattern.sense == "rate"
                if best is None or rank > best[0]:
                    best = rank, found, before, pattern.sense
        if best is None:
            return None
        _, found, before, sense = best
        inside = [(name, token) for element, name, token in found if not element.outside]
        while inside[-1][0] == "comma":
            inside.pop()
        match = TimeMatch(
            inside[0][1].start,
            inside[-1][1].end,
            sense,
            tuple((name, token.classes[name]) for name, token in inside),
            tuple((name, token.classes[name]) for element, name, token in (*found, *before) if element.outside),
            found[-1][2].end,
        )
        return match, i + len(inside)

    def _tokens(self, text: str, start: int, end: int) -> list[_Token]:
        """Words and shapes with their classes; longest entries of several words are one token."""
        raw = list(self._token.finditer(text, start, end))
        is_headline = _has_capitals_throughout(raw)
        tokens: list[_Token] = []
        i, last_end = 0, start
        while i < len(raw):
            match = raw[i]
            classes: dict[str, Any] = {}
            if match.lastgroup is not None:
                classes = self._shape_classes(match)
            entry, size, cut = self._entry(raw, i, text, start, is_headline)
            if entry:
                classes = {**self._words[entry], **classes}
            token_end = raw[i + size - 1].end() - cut
            if classes and self._is_joined(text, match.start(), token_end):
                classes = {}
            tokens.append(_Token(match.start(), token_end, classes, match.start() == last_end))
            last_end = token_end
            i += size
        return tokens

    def _entry(
        self, raw: list[re.Match[str]], i: int, text: str, sentence: int, is_headline: bool
    ) -> tuple[str, int, int]:
        """The longest entry of the lexicon from token `i`, empty if there is none.

        With it come the number of its tokens and of the characters at its end that are a possessive ending.
        """
        word = _plain(raw[i][0])
        for extra in range(min(self._longest.get(word, -1), len(raw) - i - 1), -1, -1):
            entry = " ".join(_plain(m[0]) for m in raw[i : i + extra + 1])
            if entry in self._words and self._fits_case(entry, raw[i], text, sentence, is_headline):
                return entry, extra + 1, 0
        possessive = self._calendar.possessive
        if possessive and word.endswith(possessive):
            entry = word.removesuffix(possessive)
            if entry in self._words and self._fits_case(entry, raw[i], text, sentence, is_headline):
                return entry, 1, len(possessive)
        return "", 1, 0

    def _is_joined(self, text: str, start: int, end: int) -> bool:
        """Whether a hyphen joins a word to one that tells no time (`Winter-Biathlon`)."""
        if not text[start].isalpha():
            return False
        left = _JOINED_BEFORE.search(text, max(0, start - 40), start)
        right = _JOINED_AFTER.match(text, end, end + 40)
        return any(m is not None and m[1].lower() not in self._words for m in (left, right))

    def _shape_classes(self, match: re.Match[str]) -> dict[str, Any]:
        for i, (name, _) in enumerate(self._calendar.shapes):
            if match[f"{name}__{i}"] is not None:
                return {name: match[0]}
        return {}

    def _fits_case(self, word: str, token: re.Match[str], text: str, sentence: int, is_headline: bool) -> bool:
        written, at = token[0], token.start()
        if word in self._calendar.capitalised:
            return written[0].isupper()
        if word in self._calendar.lowercase:
            return written[0].islower() or _opens(text, at, sentence)
        if written.istitle() and len(written) > 1 and not self._calendar.nouns_capitalised:
            return is_headline or not _PROPER.isdisjoint(self._words[word]) or _opens(text, at, sentence)
        return True


def _has_capitals_throughout(tokens: Sequence[re.Match[str]]) -> bool:
    """Whether capitals tell nothing, as in `Tax Cuts Will Come Next Year`."""
    longer = [token[0] for token in tokens if len(token[0]) >= _LONG_WORD and token[0][0].isalpha()]
    return len(longer) > 1 and all(word[0].isupper() for word in longer)


def _opens(text: str, at: int, sentence: int) -> bool:
    """Whether a sentence begins at a place, also one that is quoted."""
    left = text[max(sentence, at - 2) : at].rstrip(" ")
    return left[-1:] in _OPENING or not any(c.isalnum() for c in text[sentence:at])


def _plain(written: str) -> str:
    return written.lower().replace("’", "'")


def _pattern(sense: str, written: str) -> _Pattern:
    elements = tuple(map(_element, written.split()))
    first = next(i for i, element in enumerate(elements) if not element.outside)
    return _Pattern(sense, elements[:first][::-1], elements[first:])


def _element(written: str) -> _Element:
    outside = written.startswith("(")
    name = written.strip("()")
    optional = name.endswith("?") or written.endswith("?")
    name = name.rstrip("?").strip("()")
    glued = name.startswith("+")
    return _Element(tuple(name.lstrip("+").split("|")), optional, outside, glued)


def _beginnings(pattern: _Pattern) -> Iterator[tuple[str, int]]:
    """The classes that a pattern may begin with, each with how many tokens it takes from there at least."""
    required = [not element.optional for element in pattern.elements]
    for i, element in enumerate(pattern.elements):
        for name in element.classes:
            yield name, 1 + sum(required[i + 1 :])
        if required[i]:
            break


def _match(elements: tuple[_Element, ...], at: int, tokens: list[_Token], i: int, step: int) -> _Found | None:
    """The tokens from `i`, one by one in the direction of `step`, that the elements from `at` take, or None.

    An optional element is taken if it can be.
    """
    if at == len(elements):
        return []
    element = elements[at]
    if 0 <= i < len(tokens):
        token = tokens[i]
        if not element.glued or token.glued:
            for name in element.classes:
                if name in token.classes:
                    rest = _match(elements, at + 1, tokens, i + step, step)
                    if rest is not None:
                        return [(element, name, token), *rest]
                    break
    return _match(elements, at + 1, tokens, i, step) if element.optional else None
