"""Readability against values worked out by hand from the published formulas."""

import pytest

from artinspect.analyses.summary.readability import TextSizes, measure, text_sizes
from artinspect.languages import load
from artinspect.languages.schema.summary import SummaryWords

# Two sentences, ten words, twenty syllables: ASL 5, ASW 2; three words of three or more syllables, four long ones.
SIZES = TextSizes(
    sentences=2, words=10, syllables=20, one_syllable=4, polysyllables=3, long_words=4, complex_words=2
)
BY_HAND = {
    "flesch_reading_ease": 206.835 - 5.075 - 169.2,
    "flesch_kincaid_grade": 1.95 + 23.6 - 15.59,
    "flesch_amstad": 180 - 5 - 117,
    "gunning_fog": 0.4 * (5 + 20),
    "gsmog": 45**0.5 - 2,
    "wiener_sachtextformel_1": 5.805 + 0.836 + 5.188 - 1.308 - 0.875,
    "wiener_sachtextformel_2": 6.021 + 0.841 + 5.492 - 2.779,
    "wiener_sachtextformel_3": 8.889 + 0.9525 - 1.1144,
    "wiener_sachtextformel_4": 1.328 + 8.232 - 1.693,
    "lix": 5 + 40,
    "rix": 2,
}


@pytest.mark.parametrize("name", BY_HAND)
def test_formula(name: str) -> None:
    assert measure(SIZES, [name]) == {name: pytest.approx(BY_HAND[name], abs=0.051)}


def test_smog_is_left_out_of_fewer_than_thirty_sentences() -> None:
    assert measure(SIZES, ["smog"]) == {}


def test_smog_of_thirty_sentences() -> None:
    sizes = TextSizes(30, 300, 500, 150, 36, 60, 30)
    assert measure(sizes, ["smog"]) == {"smog": pytest.approx(3.1291 + 1.0430 * 6, abs=0.051)}


def test_sizes_of_a_german_text() -> None:
    sizes = text_sizes([["Die", "Familie", "reist", "nach", "Italien"], [], ["Ja"]], "de")
    assert sizes == TextSizes(
        sentences=2, words=6, syllables=12, one_syllable=4, polysyllables=2, long_words=2, complex_words=0
    )


def test_capitals_throughout_are_no_abbreviations() -> None:
    assert text_sizes([["DIE", "HUNDE", "UND", "KATZEN"]], "de").syllables == 6


def test_no_words_no_measures() -> None:
    assert measure(text_sizes([[]], "de"), load("de", SummaryWords).measures) == {}


@pytest.mark.parametrize("code", ["de", "en"])
def test_every_measure_of_a_language_has_its_formula(code: str) -> None:
    sizes = TextSizes(30, 300, 500, 150, 36, 60, 30)
    measures = load(code, SummaryWords).measures
    assert list(measure(sizes, measures)) == list(measures)
