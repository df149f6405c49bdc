"""In short: how long an article is, how hard to read, what it is about, and which sentences stand for it."""

from __future__ import annotations

from artinspect.article import Article, Sentence
from artinspect.languages import load
from artinspect.languages.schema.summary import SummaryWords
from artinspect.results import Counts, Summary
from artinspect.segmentation import tokens, words
from artinspect.summary.key_sentences import choose_sentences
from artinspect.summary.keywords import find_keywords
from artinspect.summary.readability import measure, text_sizes


def summarise(article: Article) -> Summary:
    """The summary of an article.

    Counts hold the title once, and headings; readability and key sentences are of paragraphs only.
    Raises UnsupportedLanguageError.
    """
    data = load(article.language.reading, SummaryWords)
    sentences = [[word.text for word in words(article.text, s.start, s.end)] for s in _prose(article.sentences)]
    return Summary(
        counts=_counts(article, data.words_per_minute),
        readability=measure(text_sizes(sentences, article.language.reading), data.measures),
        keywords=find_keywords(article, data),
        key_sentences=choose_sentences(article, data),
    )


def _prose(sentences: tuple[Sentence, ...]) -> list[Sentence]:
    """The sentences of the paragraphs; of a text that is all headings, these."""
    return [s for s in sentences if s.kind == "paragraph"] or list(sentences)


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
        paragraphs=sum(block.kind == "paragraph" for block in spans),
        reading_minutes=round(count / words_per_minute, 1),
    )
