"""How many: the numbers that an article reports, with what they count, how sure they are, and who says so."""

from __future__ import annotations

from artinspect.article import Article, Sentence
from artinspect.figures.attribution import attributions, is_indirect, nearest
from artinspect.figures.pairs import read_all
from artinspect.figures.phrase import Phrase, PhraseReader
from artinspect.figures.relations import Placed, join_amounts, relate
from artinspect.figures.words import Words
from artinspect.languages import load
from artinspect.languages.schema.figures import FigureWords
from artinspect.languages.schema.numbers import Numbers
from artinspect.recognition.claims import Claims
from artinspect.results import Figure, Span


def find_figures(article: Article) -> tuple[Figure, ...]:
    """The figures of an article in the order of the text.

    Years, dates and clock times, references, names and ordinals are no figures; durations and ages are measures.
    Raises UnsupportedLanguageError.
    """
    language = article.language.reading
    data, numbers = load(language, FigureWords), load(language, Numbers)
    claims, reader = Claims(article.text, language), PhraseReader(language)
    phrases: list[tuple[Phrase, Words]] = []
    for sentence in article.sentences:
        if found := claims.numbers(sentence.start, sentence.end):
            words = Words(article.text, sentence.start, sentence.end)
            read = read_all(reader, words, found, data)
            phrases += [
                (phrase, words) for phrase in join_amounts(read, words, numbers, data.rising + data.falling)
            ]
    sources = _Sources(article, data)
    return tuple(_figure(placed, sources) for placed in relate(phrases, data))


def _figure(placed: Placed, sources: _Sources) -> Figure:
    phrase, words = placed.phrase, placed.words
    number, text = phrase.number, words.text
    return Figure(
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
        of=placed.of,
        change=phrase.change,
        attribution=sources.of(words, phrase.start),
        sentence=Span.of(text, words.start, words.end),
    )


class _Sources:
    """Who says what the sentences of an article say; each is looked at once."""

    def __init__(self, article: Article, data: FigureWords) -> None:
        self._text, self._data = article.text, data
        self._before: dict[int, Sentence] = {
            s.start: last for last, s in zip(article.sentences, article.sentences[1:], strict=False)
        }
        self._frames: dict[int, list[Span]] = {}

    def of(self, words: Words, place: int) -> Span | None:
        """The source of what a sentence says: its own, or the one whose indirect speech it goes on with."""
        if words.start not in self._frames:
            self._frames[words.start] = attributions(words, self._data) or self._carried(words)
        return nearest(self._frames[words.start], place)

    def _carried(self, words: Words) -> list[Span]:
        last = self._before.get(words.start)
        if last is None or not is_indirect(words, self._data):
            return []
        return attributions(Words(self._text, last.start, last.end), self._data)[-1:]
