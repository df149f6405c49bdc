"""How many: the numbers that an article reports, with what they count, how sure they are, and who says so."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from artinspect.analyses.figures.attribution import attributions, is_indirect, nearest
from artinspect.analyses.figures.pairs import read_all
from artinspect.analyses.figures.phrase import PhraseReader
from artinspect.analyses.figures.relations import LinkedPhrase, Relations, join_amounts
from artinspect.analyses.figures.sentence_tokens import SentenceTokens
from artinspect.article import Article, Sentence
from artinspect.languages import load, load_or_empty
from artinspect.languages.schema.figures import FigureWords
from artinspect.languages.schema.numbers import Numbers
from artinspect.recognition.arbitration import NumberArbiter
from artinspect.results import Figure, Span


def find_figures(article: Article) -> tuple[Figure, ...]:
    """The figures of an article in the order of the text.

    Years, dates and clock times, references, names and ordinals are no figures; durations and ages are measures.
    Raises UnsupportedLanguageError.
    """
    language = article.language.reading
    data, numbers = load_or_empty(language, FigureWords), load(language, Numbers)
    claims, reader = NumberArbiter(article.text, language), PhraseReader(language)
    relations = Relations(data)
    figures: list[Figure] = []
    before: Sentence | None = None
    for sentence in article.sentences:
        if found := claims.numbers(sentence.start, sentence.end):
            words = SentenceTokens(article.text, sentence.start, sentence.end)
            read = read_all(reader, words, found, data)
            phrases = join_amounts(read, words, numbers, data.rising + data.falling)
            if placed := relations.add(phrases, words):
                frames = _frames(words, before, data)
                figures += _figures(placed, frames, article.span(sentence.start, sentence.end), words)
        before = sentence
    return tuple(figures)


def _figures(
    placed: Iterable[LinkedPhrase], frames: Sequence[Span], sentence: Span, words: SentenceTokens
) -> Iterator[Figure]:
    text = words.text
    for phrase, of in ((each.phrase, each.of) for each in placed):
        number = phrase.number
        yield Figure(
            text=text[phrase.start : phrase.end],
            start=phrase.start,
            end=phrase.end,
            number=Span.of(text, number.start, number.end),
            value=number.value,
            value_max=number.value_max,
            value_b=number.value_b,
            kind=phrase.kind,
            unit=phrase.unit,
            noun=phrase.noun,
            qualifier=phrase.qualifier,
            per=phrase.per,
            vague=number.form in ("vague", "sum"),
            of=of,
            change=phrase.change,
            attribution=nearest(frames, phrase.start),
            sentence=sentence,
        )


def _frames(words: SentenceTokens, before: Sentence | None, data: FigureWords) -> list[Span]:
    """Who says what a sentence says: named in it, or in the one before whose indirect speech it goes on with."""
    if frames := attributions(words, data):
        return frames
    if before is None or not is_indirect(words, data):
        return []
    return attributions(SentenceTokens(words.text, before.start, before.end), data)[-1:]
