"""Keywords: names whole and nouns, weighed by how often and how early they stand and how rare they are elsewhere.

tf x idf (Spärck Jones, J. of Documentation 28, 1972) over stems, with a discount for what is first named late, as
in YAKE! (Campos and others, Information Sciences 509, 2020).
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Container, Iterable, Iterator
from dataclasses import dataclass, field
from math import log
from sys import maxsize

from artinspect.analyses.summary.phrases import Phrase, Phrases
from artinspect.analyses.summary.terms import document_frequencies
from artinspect.article import Article
from artinspect.article.segmentation import words
from artinspect.languages.schema.summary import SummaryWords
from artinspect.results import Keyword

KEYWORDS = 10

# So many words into the text a first mention has lost about half of its weight.
_POSITION_SCALE = 60
# What a mention of a name in several words adds to its weight, and up to how many do.
_NAME_BONUS, _BONUS_COUNTS = 0.25, 3
_TITLE_BONUS = 1.3
# Of a fixed phrase's words so many as stand in it, at most, stand elsewhere.
_MOST_ALONE = 0.5
# A word made from another has that one's letters, at least so many, and no more than so many others behind them.
_MIN_BASE, _MAX_ENDING = 4, 2
_NEVER = maxsize


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

    @property
    def is_only_in_headings(self) -> bool:
        """A small word that no paragraph repeats, in a headline a verb as often as not (`mayor ends campaign`)."""
        return self.told == _NEVER and all(form[0].islower() for form in self.forms)


def find_keywords(article: Article, data: SummaryWords) -> tuple[Keyword, ...]:
    """Up to ten keywords, the best first; `score` is relative to the best one, `count` its mentions."""
    return _Ranking(article, data).keywords()


class _Ranking:
    """Which of an article's phrases are its keywords."""

    def __init__(self, article: Article, data: SummaryWords) -> None:
        self._data = data
        self._phrases = Phrases(article, data)
        self._table = document_frequencies(article.language.reading)
        self._particles = data.particles | data.weak_particles
        title = words(article.title.text) if article.title else []
        self._title = {self._phrases.stem(w.text) for w in title}

    def keywords(self) -> tuple[Keyword, ...]:
        candidates = self._merged(self._opened() if self._data.open_compounds else self._phrases)
        ranked = sorted(((self._score(c), c) for c in candidates), key=lambda x: (-x[0], x[1].first))
        chosen: list[tuple[float, _Candidate]] = []
        for score, candidate in ranked:
            if len(chosen) == KEYWORDS:
                break
            if score > 0 and not any(_overlap(candidate, taken) for _, taken in chosen):
                chosen.append((score, candidate))
        best = chosen[0][0] if chosen else 1.0
        return tuple(Keyword(self._shown(c), round(score / best, 3), c.count) for score, c in chosen)

    def _opened(self) -> Iterator[Phrase]:
        """Phrases, those of common nouns word by word unless these stand together mostly (`asylum seekers`)."""
        phrases = list(self._phrases)
        counts = Counter(phrase.stems for phrase in phrases)
        for phrase in phrases:
            together = counts[phrase.stems]
            alone = max(self._phrases.tf[stem] for stem in phrase.stems) - together
            is_fixed = together > 1 and alone <= together * _MOST_ALONE
            if phrase.surface[0].isupper() or is_fixed:
                yield phrase
            else:
                for stem, word in zip(phrase.stems, phrase.surface.split(), strict=False):
                    yield Phrase((stem,), word, phrase.is_told)

    def _merged(self, found: Iterable[Phrase]) -> list[_Candidate]:
        """Forms under one stem; a surname under the one full name that it may stand for."""
        candidates = self._by_stems(found)
        if self._data.nouns_capitalised:
            self._join_nouns_before_names(candidates)
        self._join_surnames(candidates)
        tells = any(c.told < _NEVER for c in candidates.values())
        return [
            c
            for c in candidates.values()
            if not (tells and c.is_only_in_headings) and not _is_made_from_another(c.stems, candidates)
        ]

    def _by_stems(self, found: Iterable[Phrase]) -> dict[tuple[str, ...], _Candidate]:
        candidates: dict[tuple[str, ...], _Candidate] = {}
        for i, (stems, surface, is_told) in enumerate(found):
            if stems not in candidates:
                first = min(self._phrases.first.get(s, 0) for s in stems)
                candidates[stems] = _Candidate(stems, first, _NEVER)
            candidates[stems].forms[surface] += 1
            if is_told:
                candidates[stems].told = min(i, candidates[stems].told)
        return candidates

    def _join_nouns_before_names(self, candidates: dict[tuple[str, ...], _Candidate]) -> None:
        """Count `Kometen ISON` as `ISON`: a noun before a name is known by being alone elsewhere."""
        for stems in [s for s in candidates if len(s) > 1 and candidates[s].count == 1]:
            rest = stems[1:]
            if stems[:1] in candidates and rest in candidates:
                candidates[rest].forms[min(candidates[rest].forms)] += candidates.pop(stems).count

    def _join_surnames(self, candidates: dict[tuple[str, ...], _Candidate]) -> None:
        """Count a surname as the one full name that it may stand for."""
        longer: dict[str, set[tuple[str, ...]]] = defaultdict(set)
        for stems in candidates:
            if len(stems) > 1:
                longer[stems[-1]].add(stems)
                if candidates[stems].count > 1 or stems[1] in self._particles:  # `the bank`, of Wellington
                    longer[stems[0]].add(stems)
        for (single,) in [s for s in candidates if len(s) == 1]:
            if len(longer[single]) != 1:
                continue
            (full,) = longer[single]
            # News give the full name first.
            if full in candidates and candidates[full].told < candidates[(single,)].told:
                is_name = all(form[0].isupper() for form in candidates[(single,)].forms)
                is_commoner = candidates[(single,)].count > candidates[full].count
                if is_name and is_commoner and not self._data.whole_names:
                    candidates.pop(full)
                else:
                    candidates[full].forms[next(iter(candidates[full].forms))] += candidates.pop((single,)).count

    def _score(self, candidate: _Candidate) -> float:
        content = [s for s in candidate.stems if s not in self._particles] or candidate.stems
        weight = sum(map(self._weight, content)) / len(content)
        if len(candidate.stems) > 1 and all(form[0].isupper() for form in candidate.forms):
            weight *= self._data.name_weight + _NAME_BONUS * min(candidate.count, _BONUS_COUNTS)
        return weight * (_TITLE_BONUS if self._title & set(candidate.stems) else 1.0)

    def _weight(self, key: str) -> float:
        early = 1 + log(1 + self._phrases.first.get(key, 0) / _POSITION_SCALE)
        return self._phrases.tf[key] * float(self._table.idf(key) ** self._data.rarity) / early

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


def _overlap(candidate: _Candidate, taken: _Candidate) -> bool:
    """Whether one holds the other, or both are compounds with a part in common."""
    mine, others = set(candidate.stems), set(taken.stems)
    return mine <= others or others <= mine or _share_compound(candidate.stems, taken.stems)


def _is_made_from_another(stems: tuple[str, ...], candidates: Container[tuple[str, ...]]) -> bool:
    """`Indonesian` beside `Indonesia`, `protester` beside `protest`."""
    if len(stems) > 1:
        return False
    bases = (stems[0][:-cut] for cut in range(1, _MAX_ENDING + 1))
    return any(len(base) >= _MIN_BASE and (base,) in candidates for base in bases)


def _share_compound(stems: tuple[str, ...], others: tuple[str, ...]) -> bool:
    """`Ukraine-Krieg` and `Ukraine-Konflikt`, `Krieg` and `Ukraine-Krieg`; not `Ukraine` and `Ukraine-Krieg`."""
    if len(stems) > 1 or len(others) > 1:
        return False
    mine, theirs = stems[0].split("-"), others[0].split("-")
    if len(mine) > 1 and len(theirs) > 1:
        return not set(mine).isdisjoint(theirs)
    return mine[-1] == theirs[-1]
