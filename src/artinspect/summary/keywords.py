"""Keywords: names whole and nouns, weighed by how often and how early they stand and how rare they are elsewhere.

tf x idf (Spärck Jones, J. of Documentation 28, 1972) over stems, with a discount for what is first named late, as
in YAKE! (Campos and others, Information Sciences 509, 2020).
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from math import log
from sys import maxsize

from artinspect.article import Article, Sentence
from artinspect.languages import load
from artinspect.languages.schema.names import Names
from artinspect.languages.schema.summary import SummaryWords
from artinspect.results import Keyword
from artinspect.segmentation import Token, words
from artinspect.summary.terms import DocumentFrequencies, document_frequencies, stem

KEYWORDS = 10

_MAX_NAME = 6
# Of lower-case nouns in a row the last two say most.
_MAX_PHRASE = 2
# Frequency counts less than proportionally: the tenth mention says less than the second.
_TF_EXPONENT = 0.9
# So many words into the text a first mention has lost about half of its weight.
_POSITION_SCALE = 20
# Names are whole; of common nouns the single ones say as much.
_NAME_BONUS, _PHRASE_BONUS, _BONUS_COUNTS = 0.25, 0.05, 3
_TITLE_BONUS = 1.3
# A sentence with so large a share of capitalised words, or with none, does not tell nouns and names by them.
_TITLE_CASE = 0.7
_MIN_LETTERS = 2
_MAX_PARTICLES = 3
_NEVER = maxsize
_MIN_LAST_PART = 4
_BLANK = re.compile(r"[^\S\r\n]{1,3}|[^\S\r\n]{0,3}\r?\n[^\S\r\n]{0,3}")


@dataclass(slots=True)
class _Candidate:
    """A word or run of words under its stems."""

    stems: tuple[str, ...]
    first: int
    told: int  # where it first stands in a paragraph, counted in candidates
    forms: Counter[str] = field(default_factory=Counter)

    @property
    def count(self) -> int:
        return sum(self.forms.values())


def find_keywords(article: Article, data: SummaryWords) -> tuple[Keyword, ...]:
    """Up to ten keywords, the best first; `score` is relative to the best one, `count` its mentions."""
    return _Extraction(article, data).keywords()


class _Extraction:
    """What is known of one article's words while its keywords are sought."""

    def __init__(self, article: Article, data: SummaryWords) -> None:
        self._code = article.language.reading
        self._text, self._data = article.text, data
        self._names = load(self._code, Names)
        self._table: DocumentFrequencies = document_frequencies(self._code)
        self._particles = data.particles | data.weak_particles
        # The last parts of compounds; shorter ones are the ends of other words as well.
        self._long_kinds = tuple(k for k in self._names.titles | data.appositions if len(k) >= _MIN_LAST_PART)
        self._not_noun = re.compile(f"(?:{data.not_nouns})$")
        self._excluded = data.not_keywords | article.writing.months.keys() | set(article.writing.weekdays)
        self._sentences = [(s, words(article.text, s.start, s.end)) for s in _without_repeats(article)]
        self._tf: Counter[str] = Counter()
        self._first: dict[str, int] = {}
        self._inside: set[str] = set()
        self._small: set[str] = set()
        self._count_words()
        self._title = {self._stem(w.text) for w in words(article.title.text)} if article.title else set[str]()

    def keywords(self) -> tuple[Keyword, ...]:
        candidates = self._merged(self._candidates())
        ranked = sorted(((self._score(c), c) for c in candidates), key=lambda x: (-x[0], x[1].first))
        chosen: list[tuple[float, _Candidate]] = []
        for score, candidate in ranked:
            if len(chosen) == KEYWORDS:
                break
            if score > 0 and not any(self._overlap(candidate, taken) for _, taken in chosen):
                chosen.append((score, candidate))
        best = chosen[0][0] if chosen else 1.0
        return tuple(Keyword(self._shown(c), round(score / best, 3), c.count) for score, c in chosen)

    def _stem(self, form: str) -> str:
        return stem(form, self._code)

    def _count_words(self) -> None:
        position = 0
        for _, found in self._sentences:
            tells = _capitals_tell(found)
            for i, word in enumerate(found):
                key = self._stem(word.text)
                self._tf[key] += 1
                self._first.setdefault(key, position)
                position += 1
                if not word.text[0].isupper():
                    self._small.add(key)
                elif tells and i > 0:
                    self._inside.add(key)

    def _candidates(self) -> Iterator[tuple[tuple[str, ...], str, bool]]:
        """Stems and surface of every run of words that may be a keyword, and whether it stands in a paragraph."""
        for sentence, found in self._sentences:
            tells = _capitals_tell(found)
            kept = [self._may_be_keyword(w, tells and i > 0) for i, w in enumerate(found)]
            i = 0
            while i < len(found):
                if not kept[i]:
                    i += 1
                    continue
                end = self._end_of_run(found, kept, i)
                run = self._without_titles(found[i:end])
                if run[0].text[0].islower():
                    run = run[-_MAX_PHRASE:]
                if len(run) <= _MAX_NAME and not self._is_adjective(run):
                    yield tuple(self._stem(w.text) for w in run), self._surface(run), sentence.kind == "paragraph"
                i = end

    def _end_of_run(self, found: Sequence[Token], kept: Sequence[bool], start: int) -> int:
        """Names go on over capitalised words and particles, lower-case nouns over lower-case nouns."""
        end = start + 1
        is_name = found[start].text[0].isupper()
        while end < len(found) and self._adjoin(found[end - 1], found[end]):
            if kept[end] and found[end].text[0].isupper() == is_name:
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

    def _is_adjective(self, run: Sequence[Token]) -> bool:
        """Whether it is one word that has a capital and yet is no noun (`Indonesian`)."""
        if len(run) > 1 or self._data.nouns_capitalised:
            return False
        return self._table.is_noun(self._stem(run[0].text)) is False

    def _is_particle(self, found: Sequence[Token], at: int) -> bool:
        """Whether a word that may stand inside a name is there, and another word right behind it."""
        if at + 1 >= len(found) or found[at].text not in self._particles:
            return False
        return self._adjoin(found[at], found[at + 1])

    def _joins(self, found: Sequence[Token], begin: int, end: int) -> bool:
        """Whether the particles `found[begin:end]` hold a name together."""
        particles = [w.text for w in found[begin:end]]
        if particles[0] in self._data.particles:
            return True
        key = tuple(particles), self._stem(found[end].text)
        return self._tf[key[1]] > 1 and self._before[key] == self._tf[key[1]]

    @cached_property
    def _before(self) -> Counter[tuple[tuple[str, ...], str]]:
        """How often a word stands behind which particles."""
        counts: Counter[tuple[tuple[str, ...], str]] = Counter()
        for _, found in self._sentences:
            run: tuple[str, ...] = ()
            for word in found:
                lower = word.text.lower()
                if lower in self._particles:
                    run = (*run, lower)[-_MAX_PARTICLES:]
                    continue
                if run:
                    counts[run, self._stem(word.text)] += 1
                run = ()
        return counts

    def _adjoin(self, left: Token, right: Token) -> bool:
        return bool(_BLANK.fullmatch(self._text, left.end, right.start))

    def _may_be_keyword(self, word: Token, case_tells: bool) -> bool:
        form, lower = word.text, word.text.lower()
        if len(form) < _MIN_LETTERS or lower in self._data.stop_words or self._is_excluded(lower):
            return False
        key = self._stem(form)
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
        plural = base.removesuffix("s")
        return base in self._excluded or plural in self._excluded

    def _without_titles(self, run: Sequence[Token]) -> Sequence[Token]:
        """A run of names without the offices and kinds of things before them."""
        i = 0
        while i < len(run) - 1 and self._introduces(run[i].text.lower(), run[i + 1].text.lower()):
            i += 1
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

    def _merged(self, found: Iterator[tuple[tuple[str, ...], str, bool]]) -> list[_Candidate]:
        """Forms under one stem; a surname under the one full name that it may stand for."""
        candidates: dict[tuple[str, ...], _Candidate] = {}
        for i, (stems, surface, is_told) in enumerate(found):
            if stems not in candidates:
                candidates[stems] = _Candidate(stems, min(self._first.get(s, 0) for s in stems), _NEVER)
            candidates[stems].forms[surface] += 1
            if is_told:
                candidates[stems].told = min(i, candidates[stems].told)
        # A noun before a name (`Kometen ISON`), which is known by its standing alone elsewhere.
        loose = self._data.nouns_capitalised
        for stems in [s for s in candidates if loose and len(s) > 1 and candidates[s].count == 1]:
            rest = stems[1:]
            if stems[:1] in candidates and rest in candidates:
                candidates[rest].forms[min(candidates[rest].forms)] += candidates.pop(stems).count
        longer: dict[str, set[tuple[str, ...]]] = defaultdict(set)
        for stems in candidates:
            if len(stems) > 1:
                longer[stems[-1]].add(stems)
                if candidates[stems].count > 1:
                    longer[stems[0]].add(stems)
        for (single,) in [s for s in candidates if len(s) == 1]:
            if len(longer[single]) != 1:
                continue
            (full,) = longer[single]
            if candidates[full].told < candidates[(single,)].told:  # news give the full name first
                candidates[full].forms[next(iter(candidates[full].forms))] += candidates.pop((single,)).count
        return list(candidates.values())

    def _score(self, candidate: _Candidate) -> float:
        content = [s for s in candidate.stems if s not in self._particles] or candidate.stems
        weight = sum(map(self._weight, content)) / len(content)
        if len(candidate.stems) > 1:
            is_name = all(form[0].isupper() for form in candidate.forms)
            weight *= 1 + (_NAME_BONUS if is_name else _PHRASE_BONUS) * min(candidate.count, _BONUS_COUNTS)
        return weight * (_TITLE_BONUS if self._title & set(candidate.stems) else 1.0)

    def _weight(self, key: str) -> float:
        early = 1 + log(1 + self._first.get(key, 0) / _POSITION_SCALE)
        return float(self._tf[key] ** _TF_EXPONENT) * self._table.idf(key) / early

    def _overlap(self, candidate: _Candidate, taken: _Candidate) -> bool:
        """Whether one holds the other, or both are compounds or phrases of common nouns with a part in common."""
        mine, others = set(candidate.stems), set(taken.stems)
        if mine <= others or others <= mine or _share_compound(candidate.stems, taken.stems):
            return True
        is_name = any(form[0].isupper() for c in (candidate, taken) for form in c.forms)
        return not is_name and not mine.isdisjoint(others)

    def _shown(self, candidate: _Candidate) -> str:
        """The commonest form, a genitive counted for the form without its ending where that is in the text."""
        forms: Counter[str] = Counter()
        for form, count in candidate.forms.items():
            base = form.removesuffix(self._data.genitive) if self._data.genitive else form
            forms[base if base in candidate.forms else form] += count
        commonest = min(forms, key=lambda form: (-forms[form], len(form), form))
        for pattern, base in self._data.base_forms:
            if re.fullmatch(pattern, commonest):
                return re.sub(pattern, base, commonest)
        return commonest


def _share_compound(stems: tuple[str, ...], others: tuple[str, ...]) -> bool:
    """`Ukraine-Krieg` and `Ukraine-Konflikt`, `Krieg` and `Ukraine-Krieg`; not `Ukraine` and `Ukraine-Krieg`."""
    if len(stems) > 1 or len(others) > 1:
        return False
    mine, theirs = stems[0].split("-"), others[0].split("-")
    if len(mine) > 1 and len(theirs) > 1:
        return not set(mine).isdisjoint(theirs)
    return mine[-1] == theirs[-1]


def _without_repeats(article: Article) -> list[Sentence]:
    """The article's sentences, a title that is printed twice taken once."""
    repeats = set(sorted({s.paragraph for s in article.sentences if s.kind == "title"})[1:])
    return [s for s in article.sentences if s.paragraph not in repeats]


def _capitals_tell(found: Sequence[Token]) -> bool:
    capitals = sum(w.text[0].isupper() for w in found)
    return 0 < capitals < max(2, _TITLE_CASE * len(found))
