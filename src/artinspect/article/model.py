"""The article that the analyses read."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from operator import attrgetter, itemgetter
from typing import TYPE_CHECKING, NamedTuple

from artinspect.article.document import PROSE, Block, BlockKind
from artinspect.languages.schema.writing import Writing
from artinspect.results import DocumentFormat, LanguageGuess, Published, Span
from artinspect.segmentation import quotations, sentences
from artinspect.source_text import SourceText

if TYPE_CHECKING:
    from artinspect.article.directives import Directive


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
