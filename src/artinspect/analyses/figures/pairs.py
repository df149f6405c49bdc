"""The numbers of one sentence, read together: beside another count an article is the number one."""

from __future__ import annotations

from collections.abc import Sequence

from artinspect.analyses.figures.phrase import Phrase, PhraseReader
from artinspect.analyses.figures.sentence_tokens import SentenceTokens
from artinspect.languages.schema.figures import FigureWords
from artinspect.recognition.joining import Number


def read_all(
    reader: PhraseReader, words: SentenceTokens, numbers: Sequence[Number], data: FigureWords
) -> list[Phrase]:
    """The phrases of a sentence's numbers: `drei Männer und eine Frau` are two, a bare `eine Frau` is none."""
    phrases = [reader.read(words, number) for number in numbers]
    for i, number in enumerate(numbers):
        if number.form != "article" or phrases[i] is not None:
            continue
        before = phrases[i - 1] if i else None
        after = phrases[i + 1] if i + 1 < len(phrases) else None
        if _is_count(before) or _is_count(after):
            one = reader.read(words, number, is_one=True)
            is_pair = _are_paired(before, one, words, data) or _are_paired(one, after, words, data)
            if is_pair and _is_bare(one, words, data):
                phrases[i] = one
    return [phrase for phrase in phrases if phrase]


def _is_bare(one: Phrase | None, words: SentenceTokens, data: FigureWords) -> bool:
    """Whether nothing describes the noun of an article: `einer langen Suche`, `einem Anteil von` are no counts."""
    if one is None or one.noun is None:
        return False
    noun = words.token(words.after(one.number.end))
    return noun.text == one.noun and words.lower(words.after(noun.end)) not in data.amount_of


def _is_count(phrase: Phrase | None) -> bool:
    return phrase is not None and phrase.kind == "count" and phrase.noun is not None


def _are_paired(left: Phrase | None, right: Phrase | None, words: SentenceTokens, data: FigureWords) -> bool:
    if left is None or right is None or not (_is_count(left) and _is_count(right)):
        return False
    between = words.slice(words.after(left.end), words.after(right.start))
    return len(between) == 1 and between[0] in data.pairs
