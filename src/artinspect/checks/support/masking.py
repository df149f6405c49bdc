"""Sentences with their figures masked, so that patterns of words can be laid over them."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cache
from itertools import pairwise, zip_longest

from artinspect.article import Sentence
from artinspect.checks.model.context import RuleContext
from artinspect.languages import load
from artinspect.languages.patterns import compile_pattern
from artinspect.languages.schema.checks_figures import FigureChecks
from artinspect.results import Figure, Span

PERCENT = "percent"
_MARKS = str.maketrans("#%", "  ")
_SLOT = re.compile(r"\{([a-z]+\d?)\}")
# Patterns are only matched against this many characters.
_LONGEST = 1500
# A sentence with more figures is a table; this many characters are kept after the last figure.
_MOST_FIGURES, _TAIL = 40, 20
# How far before a range a word like `from` may stand, in characters.
_FROM_REACH = 40


def figure_words(context: RuleContext) -> FigureChecks:
    """The language's words and patterns of the FIG rules. Raises UnsupportedLanguageError."""
    words: FigureChecks = load(context.article.language.reading, FigureChecks)
    return words


@cache
def masked_pattern(pattern: str) -> re.Pattern[str]:
    """A pattern with `{name}` for a figure and `{any}` for one that does not matter."""
    filled = _SLOT.sub(lambda m: "[#%]" if m[1] == "any" else f"(?P<{m[1]}>[#%])", pattern)
    return compile_pattern(filled)


@dataclass(frozen=True)
class MaskedSentence:
    """A sentence and mostly the next one of its block, every figure as a mark: `%` for percentages, else `#`.

    `text` is masked; `places` are the offsets of the marks in it, one for each of `figures`. The second sentence
    begins at `second`, which is the length of the text where there is none.
    """

    text: str
    figures: tuple[Figure, ...]
    places: tuple[int, ...]
    second: int
    _origins: tuple[tuple[int, int], ...] = field(repr=False)

    def index(self, match: re.Match[str], group: str) -> int:
        """The index of the figure that a group of a match stands for."""
        return bisect_right(self.places, match.start(group)) - 1

    def source_offset(self, place: int) -> int:
        """The offset in the article of a place in `text` that is no mark."""
        begin, start = self._origins[bisect_right(self._origins, (place, len(self.text) + 10**9)) - 1]
        return start + place - begin

    def between(self, first: int, second: int) -> str:
        """The masked text between two figures, given by their indices."""
        return self.text[self.places[first] + 1 : self.places[second]]

    def before(self, index: int, reach: int) -> str:
        """At most `reach` characters of masked text before a figure, within its sentence."""
        place = self.places[index]
        start = self.second if place >= self.second else 0
        return self.text[max(start, place - reach) : place]

    def after(self, index: int, reach: int) -> str:
        """At most `reach` characters of masked text after a figure, within its sentence."""
        place = self.places[index] + 1
        return self.text[place : min(self.second if place <= self.second else len(self.text), place + reach)]


def masked_sentences(context: RuleContext) -> Iterator[MaskedSentence]:
    """Every sentence that holds figures outside quotations, with the next one of its block."""
    sentences = context.article.sentences
    held = {sentence.start: figures for sentence, figures in context.figures_by_sentence}
    for one, other in zip_longest(sentences, sentences[1:]):
        if one.start not in held:
            continue
        goes_on = other is not None and other.paragraph == one.paragraph
        both = (one, other) if goes_on else (one,)
        yield _mask(context, both, [f for s in both for f in held.get(s.start, ())])


def _mask(context: RuleContext, sentences: Sequence[Sentence], figures: Sequence[Figure]) -> MaskedSentence:
    text = context.article.text
    words = figure_words(context)
    shown = [part for figure in _without_times(context, figures) for part in _ends(figure, text, words)]
    pieces, places, origins = [], [], []
    length, second = 0, None
    begin = sentences[0].start
    end = min(sentences[-1].end, begin + _LONGEST)
    shown = [figure for figure in shown if figure.end <= end][:_MOST_FIGURES]
    end = min(end, shown[-1].end + _TAIL) if len(shown) == _MOST_FIGURES else end
    for i, figure in enumerate([*shown, None]):
        if figure and i and not text[begin : figure.start].strip():
            figure = shown[i] = _compared(figure)
        start = figure.start if figure else end
        if second is None and len(sentences) > 1 and start >= sentences[1].start:
            second = length + max(0, sentences[1].start - begin)
        if start > begin or figure is None:
            origins.append((length, begin))
            pieces.append(text[begin:start].translate(_MARKS))
            length += len(pieces[-1])
        if figure:
            places.append(length)
            pieces.append("%" if figure.unit == PERCENT else "#")
            length += 1
            begin = _end(figure, text, words)
    text_masked = "".join(pieces)
    return MaskedSentence(
        text_masked, tuple(shown), tuple(places), length if second is None else second, tuple(origins)
    )


@cache
def _percent_unit(in_two_words: str) -> re.Pattern[str]:
    """The unit of a percentage right after its number: a sign or one word, in some languages two."""
    spaced = rf"{in_two_words}\b|" if in_two_words else ""
    return re.compile(rf"[\s-]?(?:%|{spaced}\w{{1,25}})")


def _end(figure: Figure, text: str, words: FigureChecks) -> int:
    """Where a figure ends without the noun that it counts."""
    if figure.unit == PERCENT:
        unit = _percent_unit(words.spaced_percent).match(text, figure.number.end, figure.end)
        return unit.end() if unit else figure.end
    if figure.noun and figure.text.endswith(figure.noun):
        behind = text[figure.number.end : figure.end - len(figure.noun)].rstrip()
        return figure.number.end + len(behind)
    return figure.end


def _compared(figure: Figure) -> Figure:
    """A figure right after another is compared with it, not qualified (`20 percent more than the 60,000`)."""
    prefix = figure.text[: max(0, figure.number.start - figure.start)]
    cut = prefix.rfind(" ") + 1
    return replace(figure, text=figure.text[cut:], start=figure.start + cut, qualifier=None) if cut else figure


def _without_times(context: RuleContext, figures: Sequence[Figure]) -> Iterator[Figure]:
    """The figures, without nouns that are none."""
    times = figure_words(context).no_nouns
    for figure in figures:
        is_time = (
            times
            and figure.noun
            and masked_pattern(times).match(figure.noun)
            and figure.text.endswith(figure.noun)
        )
        if is_time:
            end = figure.number.end
            yield replace(figure, text=figure.text[: end - figure.start], end=end, noun=None)
        else:
            yield figure


def _ends(figure: Figure, text: str, words: FigureChecks) -> list[Figure]:
    """Both ends of a range that may be those of a change (`from $10 million to $15 million`)."""
    parting = re.search(words.range_to, figure.number.text) if words.range_to else None
    before = text[max(figure.sentence.start, figure.start - _FROM_REACH) : figure.start]
    if parting is None or figure.value_max is None or not re.search(words.range_from, before, re.I):
        return [figure]
    written, start, middle = figure.number.text, figure.number.start, figure.number.start + parting.start()
    first = Span(written[: parting.start()], start, middle)
    last = Span(written[parting.end() :], start + parting.end(), figure.number.end)
    return [
        replace(
            figure, text=figure.text[: middle - figure.start], end=middle, number=first,
            value_max=None, noun=None,
        ),
        replace(
            figure, text=figure.text[last.start - figure.start :], start=last.start, number=last,
            value=figure.value_max, value_max=None,
        ),
    ]  # fmt: skip


def occurs(pattern: str, text: str) -> bool:
    return masked_pattern(pattern).search(text) is not None


def neighbours(context: RuleContext) -> Iterator[tuple[MaskedSentence, int, Figure, Figure]]:
    """Neighbouring figures of one sentence, outside quotations."""
    for masked in masked_sentences(context):
        for i, (one, other) in enumerate(pairwise(masked.figures)):
            if masked.places[i + 1] < masked.second:
                yield masked, i, one, other
