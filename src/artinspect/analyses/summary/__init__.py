"""In short: how long an article is, how hard to read, what it is about, and which sentences stand for it."""

from __future__ import annotations

from collections.abc import Container, Iterator

from artinspect.analyses.summary.key_sentences import choose_sentences
from artinspect.analyses.summary.keywords import find_keywords
from artinspect.analyses.summary.outliers import find_outliers
from artinspect.analyses.summary.readability import difficulty, measure, text_sizes
from artinspect.article import Article, Sentence
from artinspect.article.segmentation import tokens, words
from artinspect.languages import load
from artinspect.languages.schema.summary import SummaryWords
from artinspect.results import Counts, Part, Summary

TEXT_PARTS: frozenset[Part] = frozenset(("counts", "readability", "keywords", "sentences"))


def summarise(article: Article, parts: Container[Part] = TEXT_PARTS) -> Summary:
    """The summary of an article: of `parts` those that the text alone tells; what is not asked for is empty.

    Counts are always given; they hold the title once, and headings. Readability and key sentences are of
    paragraphs only. Raises UnsupportedLanguageError.
    """
    data = load(article.language.reading, SummaryWords)
    readability = _readability(article, data) if "readability" in parts else {}
    return Summary(
        counts=_counts(article, data.words_per_minute),
        readability=readability,
        keywords=find_keywords(article, data) if "keywords" in parts else (),
        key_sentences=choose_sentences(article, data) if "sentences" in parts else (),
        difficulty=difficulty(readability),
        details=find_outliers(article, _prose(article.sentences)) if "details" in parts else None,
    )


def _readability(article: Article, data: SummaryWords) -> dict[str, float]:
    return measure(text_sizes(_Words(article), article.language.reading), data.measures)


class _Words:
    """The words of each sentence of running text, read anew each time: those of all would take much memory."""

    def __init__(self, article: Article) -> None:
        self._text, self._sentences = article.text, _prose(article.sentences)

    def __iter__(self) -> Iterator[list[str]]:
        for sentence in self._sentences:
            yield [word.text for word in words(self._text, sentence.start, sentence.end)]


def _prose(sentences: tuple[Sentence, ...]) -> list[Sentence]:
    """The sentences of running text; of a text that is all headings, these."""
    return [s for s in sentences if s.is_prose] or list(sentences)


def _counts(article: Article, words_per_minute: int) -> Counts:
    """Sizes of the blocks, a title that is printed twice counted once; words and numbers are words."""
    titles = [i for i, block in enumerate(article.blocks) if block.kind == "title"]
    told = set(range(len(article.blocks))).difference(titles[1:])
    spans = [article.blocks[i] for i in sorted(told)]
    count = sum(
        token.text[0].isalnum() for block in spans for token in tokens(article.text, block.start, block.end)
    )
    return Counts(
        characters=sum(block.end - block.start for block in spans),
        words=count,
        sentences=sum(sentence.paragraph in told for sentence in article.sentences),
        paragraphs=sum(block.is_prose for block in spans),
        reading_minutes=round(count / words_per_minute, 1),
    )
