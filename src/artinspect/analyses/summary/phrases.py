"""Phrases that may be keywords: names whole, and nouns; told by capitals, stop words and a table of nouns."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import NamedTuple

from artinspect.analyses.summary.terms import DocumentFrequencies, document_frequencies, stem
from artinspect.article import Article, Sentence
from artinspect.article.segmentation import Token, words
from artinspect.languages import load
from artinspect.languages.schema.names import Names
from artinspect.languages.schema.summary import SummaryWords

_MAX_NAME = 6
# A sentence with so large a share of capitalised words, or with none, does not tell nouns and names by them.
_TITLE_CASE = 0.7
_MIN_LETTERS = 2
_MAX_PARTICLES = 3
_FULL_NAME = 2
# A common noun of so many letters, in so many documents, is no foreign word of a name.
_MIN_COMMON, _WELL_KNOWN = 6, 5
_MIN_LAST_PART = 4
_BLANK = re.compile(r"[^\S\r\n]{1,3}|[^\S\r\n]{0,3}\r?\n[^\S\r\n]{0,3}")
_APOSTROPHES = "'’"


class Phrase(NamedTuple):
    """A word or a run of words: the stems, how it stands there, and whether that is in a paragraph."""

    stems: tuple[str, ...]
    surface: str
    is_told: bool


class Phrases:
    """What may be a keyword in one article.

    `tf` is how often a stem stands in it, `first` how many words stand before it.
    """

    def __init__(self, article: Article, data: SummaryWords) -> None:
        self._code = article.language.reading
        self._text, self._data = article.text, data
        self._names = load(self._code, Names)
        self._table: DocumentFrequencies = document_frequencies(self._code)
        self._particles = data.particles | data.weak_particles
        self._determiners = self._names.articles | self._names.indefinites
        # The last parts of compounds; shorter ones are the ends of other words as well.
        self._long_kinds = tuple(k for k in self._names.titles | data.appositions if len(k) >= _MIN_LAST_PART)
        self._not_noun = re.compile(f"(?:{data.not_nouns})$")
        self._excluded = (
            data.not_keywords | self._names.address | article.writing.months.keys() | set(article.writing.weekdays)
        )
        # Where a report was written is not what it is about.
        line = article.dateline
        skipped = range(line.start, line.end) if line else range(0)
        self._skipped = skipped
        self._kept = _without_repeats(article)
        self.tf: Counter[str] = Counter()
        self.first: dict[str, int] = {}
        self._inside: set[str] = set()
        self._small: set[str] = set()
        self._count_words()

    def stem(self, form: str) -> str:
        """What the forms of a word share."""
        return stem(form, self._code)

    def _sentences(self) -> Iterator[tuple[Sentence, list[Token]]]:
        """The sentences with their words, read anew each time: those of all would take much memory."""
        for s in self._kept:
            start = self._skipped.stop if s.start in self._skipped else s.start
            yield s, words(self._text, start, s.end)

    def _count_words(self) -> None:
        position = 0
        for _, found in self._sentences():
            tells = _capitals_tell(found)
            for i, word in enumerate(found):
                key = self.stem(word.text)
                self.tf[key] += 1
                self.first.setdefault(key, position)
                position += 1
                if not word.text[0].isupper():
                    self._small.add(key)
                elif tells and i > 0:
                    self._inside.add(key)

    def __iter__(self) -> Iterator[Phrase]:
        """Every run of words that may be a keyword, in the order of the text."""
        for sentence, found in self._sentences():
            tells = _capitals_tell(found)
            kept = [self._may_be_keyword(w, tells and i > 0) for i, w in enumerate(found)]
            i = 0
            while i < len(found):
                if not kept[i]:
                    i += 1
                    continue
                end = self._end_of_run(found, kept, i)
                run = self._bare(found, i, end)
                if len(run) <= _MAX_NAME and not self._is_adjective(run):
                    yield Phrase(
                        tuple(self.stem(w.text) for w in run), self._surface(run), sentence.kind == "paragraph"
                    )
                i = end

    def _bare(self, found: Sequence[Token], start: int, end: int) -> Sequence[Token]:
        """The run without what stands before a name and is no part of it."""
        run = self._without_titles(found[start:end])
        if run[0].text[0].islower():
            return run
        begin = end - len(run)
        if self._is_common_noun(run, found[begin - 1].text if begin else ""):
            run = self._without_titles(run[1:])
        return run

    def _end_of_run(self, found: Sequence[Token], kept: Sequence[bool], start: int) -> int:
        """Names go on over capitalised words and particles, lower-case nouns over lower-case nouns."""
        end = start + 1
        is_name = found[start].text[0].isupper()
        while end < len(found) and self._adjoin(found[end - 1], found[end]):
            if kept[end] and found[end].text[0].isupper() == is_name:
                if is_name and self._is_genitive(found[end - 1].text):
                    break
                end += 1
                continue
            after = end
            while after - end < _MAX_PARTICLES and self._is_particle(found, after):
                after += 1
            if not is_name or after == end or not kept[after] or not found[after].text[0].isupper():
                break
            if not self._joins(found, end, after):
                break
            end = after + 1
        return end

    def _is_genitive(self, form: str) -> bool:
        """Whether a name in the genitive ends here: the text has it without the ending."""
        ending = self._data.genitive
        base = form.removesuffix(ending) if ending else form
        if base == form or len(base) < _MIN_LAST_PART or base.endswith(self._names.sibilants):
            return False
        return base in self._forms

    @cached_property
    def _forms(self) -> frozenset[str]:
        return frozenset(w.text for _, found in self._sentences() for w in found)

    def _is_common_noun(self, run: Sequence[Token], before: str) -> bool:
        """Whether a name has a common noun before it, where all nouns have capitals (`der Rivale Novak Djokovic`).

        Behind an article, it is one that the table knows well; a single word that follows must stand in the text
        once more (not so `die Commerzbank Arena`).
        """
        if len(run) < 2 or not self._data.nouns_capitalised or before.lower() not in self._determiners:
            return False
        first, second = run[0].text, run[1].text
        if len(first) < _MIN_COMMON or second in self._particles or self._not_noun.match(first.lower()):
            return False
        if len(run) == 2 and self.tf[self.stem(second)] == 1:
            return False
        return self._table.nouns.get(self.stem(first), 0) >= _WELL_KNOWN

    def _is_adjective(self, run: Sequence[Token]) -> bool:
        """Whether it is one word that has a capital and yet is no noun (`Indonesian`)."""
        if len(run) > 1 or self._data.nouns_capitalised:
            return False
        return self._table.is_noun(self.stem(run[0].text)) is False

    def _is_particle(self, found: Sequence[Token], at: int) -> bool:
        """Whether a word that may stand inside a name is there, and another word right behind it."""
        if at + 1 >= len(found) or found[at].text not in self._particles:
            return False
        return self._adjoin(found[at], found[at + 1])

    def _joins(self, found: Sequence[Token], begin: int, end: int) -> bool:
        """Whether the particles `found[begin:end]` hold a name together.

        Weak ones do where the last part never stands without them; where they begin with an article, which may be
        a genitive's, the first part must be the same as well.
        """
        particles = [w.text for w in found[begin:end]]
        if particles[0] in self._data.particles:
            return True
        last = self.stem(found[end].text)
        before = self.stem(found[begin - 1].text) if particles[0] in self._names.articles else ""
        return self.tf[last] > 1 and self._before[before, tuple(particles), last] == self.tf[last]

    @cached_property
    def _before(self) -> Counter[tuple[str, tuple[str, ...], str]]:
        """How often a word stands behind which particles, and behind which word and particles."""
        counts: Counter[tuple[str, tuple[str, ...], str]] = Counter()
        for _, found in self._sentences():
            run: tuple[str, ...] = ()
            before = ""
            for word in found:
                lower = word.text.lower()
                if lower in self._particles:
                    run = (*run, lower)[-_MAX_PARTICLES:]
                    continue
                key = self.stem(word.text)
                if run:
                    counts["", run, key] += 1
                    counts[before, run, key] += 1
                run, before = (), key
        return counts

    def _adjoin(self, left: Token, right: Token) -> bool:
        return bool(_BLANK.fullmatch(self._text, left.end, right.start))

    def _may_be_keyword(self, word: Token, case_tells: bool) -> bool:
        form, lower = word.text, word.text.lower()
        if len(form) < _MIN_LETTERS or lower in self._data.stop_words or self._is_excluded(lower):
            return False
        if "-" in form and form[0].isupper() and self._not_noun.match(form.rpartition("-")[2]):
            return False  # `US-amerikanische`
        key = self.stem(form)
        known = self._table.is_noun(key)
        if form[0].isupper():
            if case_tells or key in self._inside:
                return True
            return known if known is not None else key not in self._small and not self._not_noun.match(lower)
        if self._data.nouns_capitalised:
            return False
        return known if known is not None else not self._not_noun.match(lower)

    def _is_excluded(self, lower: str) -> bool:
        base = lower
        for possessive in self._data.possessives:
            base = base.removesuffix(possessive)
        for mark in _APOSTROPHES:  # `I’m`, `they've`
            if (head := lower.partition(mark)[0]) != lower and head in self._data.stop_words:
                return True
        plural = base.removesuffix("s")
        return base in self._excluded or plural in self._excluded

    def _without_titles(self, run: Sequence[Token]) -> Sequence[Token]:
        """A run of names without the offices and kinds of things before them."""
        i = 0
        while i < len(run) - 1 and self._introduces(run[i].text.lower(), run[i + 1].text.lower()):
            i += 1
        # `Montana Senator Steve Daines`: what stands before the title is its complement.
        inner = [j for j, w in enumerate(run[i:-_FULL_NAME], i) if w.text.lower() in self._names.titles]
        if inner and run[inner[-1] + 1].text not in self._particles:
            i = inner[-1] + 1
        while 0 < i < len(run) - 1 and run[i].text in self._particles:  # `President of India`
            i += 1
        return run[i:]

    def _introduces(self, lower: str, after: str) -> bool:
        names = self._names
        if lower in names.address:
            return True
        if lower in names.title_modifiers and after in names.titles | names.title_modifiers:
            return True
        bases = {lower, *(lower.removesuffix(e) for e in names.title_endings)}
        if bases & (names.titles | self._data.appositions):
            return True
        return names.joins_titles and any(base.endswith(self._long_kinds) for base in bases)

    def _surface(self, run: Sequence[Token]) -> str:
        text = " ".join(self._text[run[0].start : run[-1].end].split())
        for possessive in self._data.possessives:
            text = text.removesuffix(possessive)
        return text


def _without_repeats(article: Article) -> list[Sentence]:
    """The article's sentences, a title that is printed twice taken once."""
    repeats = set(sorted({s.paragraph for s in article.sentences if s.kind == "title"})[1:])
    return [s for s in article.sentences if s.paragraph not in repeats]


def _capitals_tell(found: Sequence[Token]) -> bool:
    capitals = sum(w.text[0].isupper() for w in found)
    return 0 < capitals < max(2, _TITLE_CASE * len(found))
