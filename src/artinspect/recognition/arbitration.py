"""Who owns which characters: dates and clock times, names and references, and the numbers that are left.

All candidates are found first; a number that a date, a name or a reference owns is no figure.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from artinspect.languages import load, load_or_empty, missing
from artinspect.languages.schema.figures import FigureWords
from artinspect.languages.schema.writing import Writing
from artinspect.recognition.joining import Number
from artinspect.recognition.numbers import find_numbers, swaps_signs
from artinspect.recognition.times import find_times

# What is no figure in any language. Repeats are bounded and no group repeats a group that may be empty.
_ANYWHERE = (
    r"(?<![\w:])[0-9]{1,2}:[0-9]{2}:[0-9]{2}(?:[.,][0-9]{1,3})?(?!\w)",  # a time that was taken
    r"§{1,2}\s?[0-9]{1,4}[a-z]?(?:[ ]?(?:Abs|Satz|Nr)\.?[ ]?[0-9]{1,2}){0,3}",
    r"https?://\S{1,2000}|www\.\S{1,400}|[\w.+-]{1,60}@[\w.-]{1,60}|@\w{1,60}|#(?![0-9]{1,3}(?!\w))\w{1,60}",
    # Telephone numbers.
    r"(?:\+[0-9]{2}|(?<![0-9][ \u00a0\u202f])(?<!\w)0[0-9]{2,5})[ /-]{1,3}[0-9]{2,9}(?:[ /-][0-9]{2,9}){0,3}",
    r"(?<!\w)[0-9]{3,5}/[0-9]{4,9}(?!\w)",
    r"(?<![\w(])\(?[0-9]{3}(?:\)[ \u00a0]?|[-.])[0-9]{3}[-.][0-9]{4}(?!\w)",
    r"\([0-9]{1,2}\.\)",  # a match minute
    r"(?<=[0-9][:–-][67])[ \u00a0]\([0-9]{1,2}\)",  # a tie-break
    r"\[\^?[0-9]{1,3}\]",  # a footnote
    r"(?<!\w)[0-9]{1,3}0-ern?(?!\w)",  # in den 90-ern
    r"(?<!\w)[^\W\d_a-zäöüß][\w-]{1,40} [„“”\"»«][0-9]{1,6}[“”\"»«]",  # the Nightclub "911"
    r"(?i:(?<!\w)versions?)[ \u00a0][0-9]{1,3}\.[0-9]{1,3}(?!\w)",
    r"(?<![\w.])[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,2}(?:\.[0-9]{1,3})?(?![\w])",  # a version, an address
)
_NEVER = r"(?!)"
_WORD_BEFORE = re.compile(r"([^\W\d_]\w{0,40})[.:]?[ \u00a0]?[#°]?$")
_SMALL_WORD = re.compile(r"(?<!\w)([^\W\d_]{1,8})[ \u00a0]#$")
# A house number stands before the street's name, which takes up to three words.
_STREET = re.compile(r"(?: [A-Z][\w’']{0,30}){1,3}")
_CLOSING = '"”“»«’)]'


class NumberArbiter:
    """The figures' share of an article's numbers."""

    def __init__(self, text: str, language: str) -> None:
        self._text, self._language = text, language
        self._words = load_or_empty(language, FigureWords)
        self._writing = load(language, Writing)
        self._has_times = not missing(language, ["calendar"])
        self._swapped = swaps_signs(text, language)

    def numbers(self, start: int, end: int) -> list[Number]:
        """The numbers of the sentence from `start` to `end` that nothing else owns."""
        numbers = find_numbers(self._text, start, end, self._language, swapped=self._swapped)
        candidates = [n for n in numbers if not self._is_other(n, start, end)]
        if not candidates:
            return []
        owned = sorted(self._owned(start, end))
        return [n for n in candidates if not any(s < n.end and e > n.start for s, e in owned)]

    def _owned(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        for match in _distractors(self._language).finditer(self._text, start, end):
            yield match.span()
        if not self._has_times:
            return
        for time in find_times(self._text, [(start, end)], self._language):
            # A date or clock time owns its digits; `zwei Tage später` measures.
            if time.kind in ("DATE", "TIME") and time.sense not in ("anaphor", "bounded"):
                yield time.start, time.end

    def _is_other(self, number: Number, start: int, end: int) -> bool:
        """Whether a number is a piece of a word, a place in a row, or part of a name."""
        text, at = self._text, number.start
        if at > start and (text[at - 1].isalnum() or text[at - 1] == "_"):
            return True
        if at > start + 1 and text[at - 1] in "-‐‑–./^" and text[at - 2].isalnum():
            return True  # F-16, Covid-19, 737-800
        if at > start and text[at - 1] == "#" and not self._is_place(number, start):
            return True
        if number.is_whole and (self._is_ordinal(number, end) or self._is_list_mark(number, start, end)):
            return True
        if not number.is_whole and number.form != "words":
            return False
        if number.is_whole and self._is_named(number):
            return True
        before = _WORD_BEFORE.search(text, max(start, at - 44), at)
        return before is not None and (
            before[1].lower() in self._words.names_before or (number.is_whole and self._is_letter(before[1]))
        )

    def _is_place(self, number: Number, start: int) -> bool:
        """`at #19 on the charts`: behind a small word, where others refer to something (`Issue #19`)."""
        before = _SMALL_WORD.search(self._text, max(start, number.start - 12), number.start)
        return before is not None and before[1].lower() in self._words.stop | self._words.determiners

    def _is_named(self, number: Number) -> bool:
        """`300 v. Chr.`, `15 Main Street`, `Schalke 04`."""
        text = self._text
        if _eras(self._language).match(text, number.end):
            return True
        if (
            text[number.start] == "0"
            and number.end - number.start == len("04")
            and text[number.start - 2].isalpha()
        ):
            return True
        street = _STREET.match(text, number.end, number.end + 99) if self._words.streets else None
        return street is not None and not self._words.streets.isdisjoint(street[0].lower().split())

    def _is_letter(self, word: str) -> bool:
        """`A 8`: one capital that is no word of the language."""
        return len(word) == 1 and word.isupper() and word.lower() not in self._words.stop

    def _is_ordinal(self, number: Number, end: int) -> bool:
        """`2. Bundesliga`: whole digits before a dot that does not end the sentence."""
        if (
            not self._writing.ordinal_dot
            or number.end - number.start > 3
            or not self._text.startswith(".", number.end)
        ):
            return False
        return bool(self._text[number.end + 1 : end].strip(_CLOSING))

    def _is_list_mark(self, number: Number, start: int, end: int) -> bool:
        """`2. Michael Jackson`, `3) Later`, where a line begins; `that 1) one and 2) the other` within."""
        if number.end - number.start > 2 or number.end == end:
            return False
        mark = self._text[number.end]
        if number.start == start:
            return mark in (".", ")")
        opened, closed = (self._text.rfind(bracket, start, number.start) for bracket in "()")
        return mark == ")" and opened <= closed


@cache
def _eras(language: str) -> re.Pattern[str]:
    eras = load_or_empty(language, FigureWords).eras
    return re.compile(rf"[ \u00a0](?:{'|'.join(map(re.escape, eras))})(?!\w)" if eras else _NEVER)


@cache
def _distractors(language: str) -> re.Pattern[str]:
    idioms = "|".join(
        re.escape(idiom).replace(r"\ ", r"\s") for idiom in load_or_empty(language, FigureWords).idioms
    )
    return re.compile("|".join((*_ANYWHERE, rf"(?i:(?<!\w)(?:{idioms})(?!\w))" if idioms else _NEVER)))
