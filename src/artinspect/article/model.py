"""The article that the analyses read."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from operator import attrgetter, itemgetter
from typing import TYPE_CHECKING, NamedTuple

from artinspect.article.language_choice import choose_language
from artinspect.article.segmentation import quotations, sentences
from artinspect.article.zones import find_zones
from artinspect.inputs.document import PROSE, Block, BlockKind, Document
from artinspect.inputs.documents import read_text_document
from artinspect.languages import load
from artinspect.languages.schema.writing import Writing
from artinspect.results import DocumentFormat, LanguageGuess, Published, Span
from artinspect.results.source_text import SourceText

if TYPE_CHECKING:
    from artinspect.inputs.directives import Directive


class Sentence(NamedTuple):
    """A sentence and the kind of the block that it stands in; `paragraph` counts the blocks from 0."""

    start: int
    end: int
    kind: BlockKind
    paragraph: int

    @property
    def is_prose(self) -> bool:
        """Whether the sentence stands in running text."""
        return self.kind in PROSE


@dataclass(frozen=True)
class Article:
    """The text that is read of one input, what its head says, and its blocks in the order of the text.

    `blocks` hold everything an analysis reads: title (once more where the text repeats it), headings, paragraphs
    and others. The date line, section and byline are no blocks. All offsets are into `text`; `source` knows where
    that stands in the decoded input. `has_head` says whether there is front matter.
    """

    source: SourceText = field(repr=False)
    writing: Writing = field(repr=False)
    language: LanguageGuess
    title: Span | None
    section: Span | None
    byline: Span | None
    dateline: Span | None
    published: Published | None
    blocks: tuple[Block, ...] = field(repr=False)
    format: DocumentFormat = "text"
    has_head: bool = False
    directives: tuple[Directive, ...] = field(default=(), repr=False)

    @classmethod
    def parse(
        cls,
        text: str,
        *,
        language: str | None = None,
        published: date | None = None,
        input_format: DocumentFormat = "text",
    ) -> Article:
        """The article that a decoded text is. Comments for artinspect in it are not read.

        Args:
            text: plain text, or Markdown.
            language: ISO 639-1 code; None detects it.
            published: the publication date; None takes what the text says.
            input_format: `text` or `markdown`.

        Raises artinspect.UnsupportedLanguageError.
        """
        document, directives = read_text_document(text, input_format)
        guess, _ = choose_language(document, language)
        return cls.of_document(document, guess, published, directives=directives)

    @classmethod
    def of_document(
        cls,
        document: Document,
        language: LanguageGuess,
        published: date | None = None,
        *,
        named: date | None = None,
        directives: tuple[Directive, ...] = (),
    ) -> Article:
        """The article that a document is.

        Args:
            document: what was read of the input.
            language: the language as detected or given.
            published: the publication date if the user gave it; it overrides what the document says.
            named: the date in the name of the file, which holds where the document says nothing.
            directives: the comments for artinspect.

        Raises artinspect.UnsupportedLanguageError.
        """
        writing = load(language.reading, Writing)
        return cls(
            source=document.source,
            writing=writing,
            language=language,
            format=document.format,
            has_head=document.has_head,
            directives=directives,
            **find_zones(document, writing, published, named)._asdict(),
        )

    @property
    def text(self) -> str:
        """What is read."""
        return self.source.text

    @property
    def today(self) -> date | None:
        """The publication date, against which `heute` is read."""
        return date.fromisoformat(self.published.date) if self.published else None

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """All sentences of all blocks; a title or heading is one sentence at least."""
        return tuple(
            Sentence(start, end, block.kind, i)
            for i, block in enumerate(self.blocks)
            for start, end in sentences(self.text, self.writing, block.start, block.end)
        )

    @cached_property
    def quotations(self) -> tuple[tuple[int, int], ...]:
        """Offsets of the quotations, marks included."""
        return tuple(q for b in self.blocks for q in quotations(self.text, b.start, b.end))

    def sentence_at(self, start: int) -> Sentence | None:
        """The sentence of a place, or the last one before it; None before the first."""
        at = bisect_right(self.sentences, start, key=attrgetter("start")) - 1
        return self.sentences[at] if at >= 0 else None

    def is_quoted(self, place: int) -> bool:
        """Whether the place stands in a quotation."""
        before = bisect_right(self.quotations, place, key=itemgetter(0)) - 1
        return before >= 0 and place < self.quotations[before][1]

    def span(self, start: int, end: int) -> Span:
        """The span of the article's text from `start` to `end`."""
        return Span.of(self.text, start, end)
