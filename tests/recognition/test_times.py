"""No text takes the time grammar long, whatever a pattern of a language is made of."""

from __future__ import annotations

import pytest

from artinspect.languages import load, supported
from artinspect.languages.schema.calendar import Calendar
from artinspect.recognition.times import find_times

SECONDS = 20
WORDS = 5_000
SAMPLES = {
    "iso": "2024-10-23", "dmy": "1.5.2023", "dm": "24.12.", "mdy": "11/02/89", "clock": "14:30", "clock_dot": "14.30",
    "clock_four": "0900", "decade": "1990er", "year_short": "'89", "year": "1945", "day": "3.", "num": "12", "the": "l'",
    "elided": "d'", "hundreds": "1800s",
}  # fmt: skip
PATTERNS = [
    (code, pattern)
    for code in supported("calendar")
    for pattern in sorted({written for _, written in load(code, Calendar).patterns})
]


def words_of(calendar, element):
    """A text that fits an element of a pattern: its first class."""
    name = element.strip("()?+").split("|")[0]
    if name in SAMPLES and name not in calendar.lexicon:
        return SAMPLES[name]
    lexicon = calendar.lexicon
    for first, second in calendar.compounds:
        if name == f"{first}_{second}":
            return next(iter(lexicon[first])) + next(iter(lexicon[second]))
    return next(iter(lexicon[name]), "")


@pytest.mark.parametrize(("code", "pattern"), PATTERNS, ids=[f"{code} {pattern}" for code, pattern in PATTERNS])
def test_a_pattern_over_and_over(code, pattern, time_limit):
    """The pattern's own words many times over, and each of its beginnings."""
    calendar = load(code, Calendar)
    words = [word for element in pattern.split() if (word := words_of(calendar, element))]
    with time_limit(SECONDS):
        for cut in range(1, len(words) + 1):
            piece = " ".join(words[:cut])
            text = " ".join([piece] * (200 // cut))
            find_times(text, [(0, len(text))], code)


@pytest.mark.parametrize("code", supported("calendar"))
@pytest.mark.parametrize("piece", ["1", "1.", "3. ", "12:", "'", "-", "und ", "the ", "Jahre ", "a-", "1/", "ein"])
def test_hostile_text(code, piece, time_limit):
    text = piece * WORDS
    with time_limit(SECONDS):
        find_times(text, [(0, len(text))], code)


@pytest.mark.parametrize("piece", [".", "/ "])
def test_what_may_belong_to_an_expression_over_and_over(piece, time_limit):
    text = piece * 30_000
    with time_limit(5):
        assert find_times(text, [(0, len(text))], "de") == []


@pytest.mark.parametrize(("code", "pattern"), PATTERNS, ids=[f"{code} {pattern}" for code, pattern in PATTERNS])
def test_each_class_of_a_pattern_is_there(code, pattern):
    calendar = load(code, Calendar)
    known = {
        *calendar.lexicon,
        *(name for name, _ in calendar.shapes),
        *(f"{a}_{b}" for a, b in calendar.compounds),
    }
    names = {name for element in pattern.split() for name in element.strip("()?+").replace("?", "").split("|")}
    assert names <= known
