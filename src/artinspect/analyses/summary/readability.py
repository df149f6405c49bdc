"""How hard a text is to read, by the published formulas.

They see words and sentences only, not what is said; a difference of a few points means nothing. Numbers are left
out: how they are spoken is not in the text. Headings are left out too: they are no sentences.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import sqrt

from artinspect.analyses.summary.syllables import syllables
from artinspect.results import Difficulty

_LONG_WORD = 7
_POLYSYLLABLE = 3
# Sentences that SMOG asks for.
_SMOG_SAMPLE = 30
# Endings that do not make a word complex for Gunning.
_FOG_ENDINGS = ("es", "ed", "ing")


@dataclass(frozen=True, slots=True)
class TextSizes:
    """What the formulas are made of. `complex_words` is Gunning's count, without names, compounds and endings."""

    sentences: int
    words: int
    syllables: int
    one_syllable: int
    polysyllables: int
    long_words: int
    complex_words: int

    @property
    def words_per_sentence(self) -> float:
        """ASL, average sentence length."""
        return self.words / self.sentences

    @property
    def syllables_per_word(self) -> float:
        """ASW."""
        return self.syllables / self.words

    def per_cent(self, count: int) -> float:
        """A count of words as a share of all."""
        return 100 * count / self.words


def text_sizes(sentences: Iterable[Sequence[str]], code: str) -> TextSizes:
    """Count over sentences of words, which are gone through twice; a sentence without words does not count.

    A text in capitals is read as if it were written small, lest its words be taken for abbreviations.
    """
    is_all_caps = _is_all_caps(sentences)
    number = words = total = one = poly = long = complex_ = 0
    for sentence in sentences:
        number += bool(sentence)
        words += len(sentence)
        for i, form in enumerate(sentence):
            word = form.lower() if is_all_caps else form
            count = syllables(word, code)
            total += count
            one += count == 1
            poly += count >= _POLYSYLLABLE
            long += sum(map(str.isalpha, word)) >= _LONG_WORD
            complex_ += count >= _POLYSYLLABLE and _is_complex(word, count, i == 0, code)
    return TextSizes(number, words, total, one, poly, long, complex_)


def _is_all_caps(sentences: Iterable[Sequence[str]]) -> bool:
    shouted = words = 0
    for sentence in sentences:
        shouted += sum(map(str.isupper, sentence))
        words += len(sentence)
    return shouted > words / 2


def _is_complex(word: str, count: int, begins: bool, code: str) -> bool:
    if "-" in word or (word[0].isupper() and not begins):
        return False
    ending = next((e for e in _FOG_ENDINGS if word.endswith(e)), "")
    return not ending or syllables(word.removesuffix(ending), code) >= _POLYSYLLABLE or count > _POLYSYLLABLE


def measure(sizes: TextSizes, measures: Sequence[str]) -> dict[str, float]:
    """The named measures, to one decimal; none of a text without words, no SMOG of fewer than 30 sentences."""
    if not sizes.words:
        return {}
    values = {
        name: _MEASURES[name](sizes) for name in measures if name != "smog" or sizes.sentences >= _SMOG_SAMPLE
    }
    return {name: round(value, 1) for name, value in values.items()}


# The bands in common use of Flesch's scale and of Amstad's: the lowest value of each.
_BANDS: tuple[tuple[float, Difficulty], ...] = (
    (90, "very easy"),
    (80, "easy"),
    (70, "fairly easy"),
    (60, "medium"),
    (50, "fairly hard"),
    (30, "hard"),
)


def difficulty(values: Mapping[str, float]) -> Difficulty | None:
    """In a word how hard the text is, by Flesch's formula for its language; None without one."""
    ease = next((value for name, value in values.items() if name.startswith("flesch_")), None)
    if ease is None:
        return None
    return next((band for lowest, band in _BANDS if ease >= lowest), "very hard")


def flesch_reading_ease(t: TextSizes) -> float:
    """R. Flesch, A new readability yardstick, J. of Applied Psychology 32 (1948). 100 is easy, 0 hard."""
    return 206.835 - 1.015 * t.words_per_sentence - 84.6 * t.syllables_per_word


def flesch_amstad(t: TextSizes) -> float:
    """T. Amstad, Wie verständlich sind unsere Zeitungen?, Zürich 1978: Flesch's scale for German."""
    return 180 - t.words_per_sentence - 58.5 * t.syllables_per_word


def flesch_kincaid_grade(t: TextSizes) -> float:
    """J. P. Kincaid and others, Research Branch Report 8-75, 1975: US school grade."""
    return 0.39 * t.words_per_sentence + 11.8 * t.syllables_per_word - 15.59


def gunning_fog(t: TextSizes) -> float:
    """R. Gunning, The Technique of Clear Writing, 1952: years of schooling."""
    return 0.4 * (t.words_per_sentence + t.per_cent(t.complex_words))


def smog(t: TextSizes) -> float:
    """G. H. McLaughlin, SMOG grading, J. of Reading 12 (1969): US school grade."""
    return 3.1291 + 1.0430 * sqrt(30 * t.polysyllables / t.sentences)


def gsmog(t: TextSizes) -> float:
    """R. Bamberger and E. Vanecek, Lesen - Verstehen - Lernen - Schreiben, Wien 1984: SMOG for German."""
    return sqrt(30 * t.polysyllables / t.sentences) - 2


def wiener_sachtextformel_1(t: TextSizes) -> float:
    """Bamberger and Vanecek 1984: school grade, 4 to 15."""
    return (
        0.1935 * t.per_cent(t.polysyllables)
        + 0.1672 * t.words_per_sentence
        + 0.1297 * t.per_cent(t.long_words)
        - 0.0327 * t.per_cent(t.one_syllable)
        - 0.875
    )


def wiener_sachtextformel_2(t: TextSizes) -> float:
    """Bamberger and Vanecek 1984: school grade, 4 to 15."""
    return (
        0.2007 * t.per_cent(t.polysyllables)
        + 0.1682 * t.words_per_sentence
        + 0.1373 * t.per_cent(t.long_words)
        - 2.779
    )


def wiener_sachtextformel_3(t: TextSizes) -> float:
    """Bamberger and Vanecek 1984: school grade, 4 to 15."""
    return 0.2963 * t.per_cent(t.polysyllables) + 0.1905 * t.words_per_sentence - 1.1144


def wiener_sachtextformel_4(t: TextSizes) -> float:
    """Bamberger and Vanecek 1984: school grade, 4 to 15."""
    return 0.2656 * t.words_per_sentence + 0.2744 * t.per_cent(t.polysyllables) - 1.693


def lix(t: TextSizes) -> float:
    """C. H. Björnsson, Läsbarhet, Stockholm 1968. Under 30 very easy, over 60 very hard."""
    return t.words_per_sentence + t.per_cent(t.long_words)


def rix(t: TextSizes) -> float:
    """J. Anderson, Lix and Rix, J. of Reading 26 (1983): long words a sentence."""
    return t.long_words / t.sentences


_MEASURES: dict[str, Callable[[TextSizes], float]] = {
    measure.__name__: measure
    for measure in (
        flesch_reading_ease, flesch_amstad, flesch_kincaid_grade, gunning_fog, smog, gsmog,
        wiener_sachtextformel_1, wiener_sachtextformel_2, wiener_sachtextformel_3, wiener_sachtextformel_4,
        lix, rix,
    )
}  # fmt: skip
